import type { TemuanNaskah } from "../kaidah.ts";
import { type AcuanTerbaca, pasalDari } from "./peta-acuan.ts";

/** `dalam Pasal 3 ayat (1)` in another ayat of Pasal 3, which is cited as `pada ayat (1)` (butir 272 and 275 Lampiran II UU 12/2011). */
export function nomorPasalSendiri({ acuan, teks, unit }: AcuanTerbaca): readonly TemuanNaskah[] {
  const pasal = pasalDari(unit);
  const cocok = /^(Pasal\s+\S+)\s+(ayat\s.*)$/.exec(acuan.raw);
  if (pasal === null || acuan.state !== "sahih" || cocok === null || /Pasal/.test(cocok[2] ?? "")) return [];
  if (!acuan.targets.every(({ locator }) => locator.startsWith(`${pasal.locator} `))) return [];
  const depan = /\b(?:dalam|pada)\s+$/.exec(teks.value.slice(Math.max(0, acuan.start - 12), acuan.start))?.[0] ?? "";
  const isi = `${depan === "" ? "" : "pada "}${cocok[2]}`;
  return [
    {
      teks,
      dari: acuan.start,
      sampai: acuan.end,
      pesan: `${cocok[1]} adalah pasal ini sendiri. Cukup acu "${isi}".`,
      perbaikan: {
        judul: `Ganti dengan "${isi}"`,
        aman: true,
        suntingan: [{ jenis: "ganti", teks, dari: acuan.start - depan.length, sampai: acuan.end, isi }],
      },
    },
  ];
}
