/** Changes of a text told by the places that change alone. */
import type { BagianPerubahan } from "./bagian-perubahan.ts";

export type Sunting = NonNullable<BagianPerubahan["sunting"]>;

/** Characters that are quoted on either side of a change. */
const SEKITAR = 60;
/** Of words that are taken out so many are quoted: they stand in the text. What is put in is quoted whole. */
const HILANG_TERPANJANG = 160;

/** One sentence for each edit that changes words, in the order given. Linear in the edits, whatever the length of the text. */
export function petikanSuntingan(teks: string, suntingan: readonly Sunting[]): readonly string[] {
  return suntingan.flatMap(({ dari, sampai, ganti }) => {
    const hilang = teks.slice(dari, sampai);
    if (sampai - dari === ganti.length && hilang === ganti) return [];
    const depan = `${dari > SEKITAR ? "…" : ""}${teks.slice(Math.max(0, dari - SEKITAR), dari)}`;
    const belakang = `${teks.slice(sampai, sampai + SEKITAR)}${sampai + SEKITAR < teks.length ? "…" : ""}`;
    const semula = polos(`${depan}${ringkas(hilang)}${belakang}`);
    const jadi = polos(`${depan}${ganti}${belakang}`);
    // a blank more or less says nothing, unless words are joined or parted
    if (semula === jadi && hilang.length <= HILANG_TERPANJANG) return [];
    return [`Usul mengubah “${semula}” menjadi “${jadi}”.`];
  });
}

/** Whether nothing but blanks is left of the text; edits come in order. Stops at the first word that stays. */
export function isTerhapus(teks: string, suntingan: readonly Sunting[]): boolean {
  let at = 0;
  for (const { dari, sampai, ganti } of suntingan) {
    if (/\S/.test(ganti) || /\S/.test(teks.slice(at, Math.max(at, dari)))) return false;
    at = Math.max(at, sampai);
  }
  return !/\S/.test(teks.slice(at));
}

/** One line. */
export const polos = (teks: string): string => teks.replace(/\s+/g, " ").trim();

const ringkas = (teks: string): string =>
  teks.length <= HILANG_TERPANJANG ? teks : `${teks.slice(0, HILANG_TERPANJANG / 2)} … ${teks.slice(-HILANG_TERPANJANG / 2)}`;
