/** The title as it is printed, and the name of the regulation in it. */

import type { Teks } from "../../peraturan.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { tanpaTandaAkhir } from "./tanda-akhir.ts";

/** Where the title begins: names of the office and the province, and the navigation of a web page, stand above it. */
const AWAL = /^(?:RANCANGAN\b|(?:PERATURAN|QANUN|KEPUTUSAN|INSTRUKSI|UNDANG-UNDANG)\b)/i;

/** Lines of the title; all that are printed where no name of a kind is among them. */
export function barisJudul({ peraturan }: NaskahPeriksa): readonly Teks[] {
  const lines = peraturan.children.find((part) => part.type === "judul")?.lines ?? [];
  const awal = lines.findIndex(({ value }) => AWAL.test(value.trim()));
  return awal < 0 ? lines : lines.slice(awal);
}

/** Lines that bear the name, behind TENTANG. */
export function barisNama(baris: readonly Teks[]): readonly Teks[] {
  const at = baris.findIndex(({ value }) => /^TENTANG\b/i.test(value.trim()));
  return at < 0 ? [] : baris.slice(at + 1);
}

/** Two names are the same when only case, spaces and final punctuation differ. */
export const namaSebanding = (nama: string): string =>
  tanpaTandaAkhir(nama.toUpperCase())
    .replace(/WALIKOTA/g, "WALI KOTA")
    .replace(/[\s\u2010-\u2015-]+/g, " ")
    .trim();

/** What a draft leaves blank. */
export const KOSONG = /\.{2,}|…|_{2,}/;
