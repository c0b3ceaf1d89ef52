/** The styles of the marks as a sheet that no page can refuse: constructed sheets stand outside of a page's Content-Security-Policy. */
import type { JenisSorotan } from "../pesan/lembar.ts";
import { type RupaSorotan, tembus, URUTAN_SOROTAN, WARNA_TUJU } from "./warna.ts";

/** Name in `CSS.highlights` of a kind of mark, of the words jumped to. */
export const namaSorotan = (jenis: JenisSorotan | "tuju"): string => `selaras-${jenis}`;

/** Rules for all kinds; each a colour and a pattern. Nothing moves: neither the words nor their colour change. */
export function gayaSorotan(rupa: Readonly<Record<JenisSorotan, RupaSorotan>>): string {
  const aturan = URUTAN_SOROTAN.map((jenis) => {
    const { warna, garis, tebal, tirai } = rupa[jenis];
    const latar = tirai > 0 ? `background-color: ${tembus(warna, tirai)}; ` : "";
    return `::highlight(${namaSorotan(jenis)}) { ${latar}text-decoration: underline ${garis} ${warna} ${tebal}px; }`;
  });
  return [...aturan, `::highlight(${namaSorotan("tuju")}) { background-color: ${tembus(WARNA_TUJU.warna, WARNA_TUJU.tirai)}; }`].join("\n");
}
