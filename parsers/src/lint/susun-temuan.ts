/** Findings of a rule as findings of a run. */
import type { Teks } from "../peraturan.ts";
import type { Kaidah, KaidahNaskah, KaidahTeks, Perbaikan, Temuan, TemuanNaskah, TemuanTeks } from "./kaidah.ts";

export function temuanDariTeks(
  kaidah: KaidahTeks,
  { dari, sampai, pesan, keparahan, perbaikan }: TemuanTeks,
  teks: Teks,
  locator: string,
): Temuan {
  return susun(
    kaidah,
    { teks, dari, sampai, pesan, keparahan },
    locator,
    perbaikan && { ...perbaikan, suntingan: perbaikan.ganti.map((satu) => ({ jenis: "ganti" as const, teks, ...satu })) },
  );
}

export const temuanDariNaskah = (kaidah: KaidahNaskah, temuan: TemuanNaskah, locator: string): Temuan =>
  susun(kaidah, temuan, temuan.locator ?? locator, temuan.perbaikan);

/** Longer quotes are cut in the middle of the screen anyway. */
const KUTIP_TERPANJANG = 160;

function susun(
  { id, keparahan }: Kaidah,
  temuan: {
    readonly teks: Teks;
    readonly dari: number;
    readonly sampai: number;
    readonly pesan: string;
    readonly keparahan?: Temuan["keparahan"] | undefined;
  },
  locator: string,
  perbaikan: Perbaikan | undefined,
): Temuan {
  const { teks, dari, sampai, pesan } = temuan;
  return {
    kaidah: id,
    keparahan: temuan.keparahan ?? keparahan,
    locator,
    teks,
    dari,
    sampai,
    kutip: teks.value.slice(dari, Math.min(sampai, dari + KUTIP_TERPANJANG)),
    pesan,
    ...(perbaikan === undefined ? {} : { perbaikan: { judul: perbaikan.judul, aman: perbaikan.aman, suntingan: perbaikan.suntingan } }),
  };
}
