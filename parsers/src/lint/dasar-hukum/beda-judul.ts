/** Compares the title of a cited law with its official one, word by word. */
import type { Hukum } from "../../register/hukum.ts";
import type { Bentang } from "../../register/kutipan-hukum.ts";

type BedaJudul =
  | { readonly jenis: "sama"; readonly bentang: Bentang }
  /** The same words in other letters; `ganti` puts them right. */
  | { readonly jenis: "huruf"; readonly bentang: Bentang; readonly ganti: readonly GantiKata[] }
  | { readonly jenis: "kata"; readonly bentang: Bentang }
  /** Another title altogether: not this law. */
  | { readonly jenis: "lain" };

export interface GantiKata extends Bentang {
  readonly isi: string;
}

interface Kata extends Bentang {
  readonly isi: string;
}

const POLA_KATA = /[^\s,;()]+/g;
const KATA_TUGAS: ReadonlySet<string> = new Set(
  "atas bagi dalam dan dari dengan di ke oleh pada rangka serta tentang terhadap untuk yang".split(" "),
);
/** Share of the words that must agree, so that it is this law with a slip and not another one. */
const SERUPA = 0.75;
/** No official title of the register is longer than this many words by far. */
const TERPANJANG = 60;

/**
 * @param batas where the title surely ends, or at the latest ends
 * @param pasti `batas` is the end of the title, so that words behind the official ones count too
 */
export function bedaJudul(teks: string, { dari, sampai: batas }: Bentang, { judul }: Hukum, pasti: boolean): BedaJudul {
  const resmi = (judul.match(POLA_KATA) ?? []).slice(0, TERPANJANG);
  const bernegara = resmi.includes("Republik") || resmi.includes("Indonesia");
  const tertulis = kataDi(teks, dari, batas, resmi.length + 6).filter(({ isi }) => bernegara || !/^(?:Republik|Indonesia)$/i.test(isi));
  if (resmi.length === 0 || tertulis.length === 0) return { jenis: "lain" };
  const sama = resmi.every((kata, at) => bentuk(kata) === bentuk(tertulis[at]?.isi ?? ""));
  if (sama && (!pasti || tertulis.length === resmi.length)) {
    const bentang = { dari, sampai: tertulis[resmi.length - 1]?.sampai ?? batas };
    const ganti = tertulis.flatMap(({ isi, dari: di, sampai }, at) => {
      const kata = resmi[at] ?? isi;
      return isi === kata || isi.toLowerCase() !== kata.toLowerCase() ? [] : [{ dari: di, sampai, isi: kata }];
    });
    return ganti.length === 0 ? { jenis: "sama", bentang } : { jenis: "huruf", bentang, ganti };
  }
  const { panjang, jarak } = terdekat(
    resmi.map(bentuk),
    tertulis.map(({ isi }) => bentuk(isi)),
    pasti,
  );
  // kind, number and year are those of this law: small words put otherwise do not make it another one
  const seisi = (): boolean => {
    const isi = resmi.map(bentuk).filter((kata) => !KATA_TUGAS.has(kata));
    const ada = tertulis.map((kata) => bentuk(kata.isi)).filter((kata) => !KATA_TUGAS.has(kata));
    return isi.length > 2 && terdekat(isi, ada, true).jarak <= Math.floor(isi.length * (1 - SERUPA));
  };
  if (panjang === 0 || (jarak > Math.floor(resmi.length * (1 - SERUPA)) && !(pasti && seisi()))) return { jenis: "lain" };
  return { jenis: "kata", bentang: { dari, sampai: tertulis[panjang - 1]?.sampai ?? batas } };
}

function kataDi(teks: string, dari: number, batas: number, terbanyak: number): readonly Kata[] {
  const hasil: Kata[] = [];
  for (const kata of teks.slice(dari, batas).matchAll(POLA_KATA)) {
    const isi = kata[0].replace(/[.:]+$/, "");
    if (isi !== "") hasil.push({ isi, dari: dari + kata.index, sampai: dari + kata.index + isi.length });
    if (hasil.length >= terbanyak) break;
  }
  return hasil;
}

/** Old spellings of a name are no other name. */
const bentuk = (kata: string): string =>
  kata
    .toLowerCase()
    .replace(/[–—]/g, "-")
    .replace(/^propinsi$/, "provinsi")
    .replace(/^djawa$/, "jawa");

/** The beginning of the written words that is nearest to the official ones, by words to be changed. */
function terdekat(
  resmi: readonly string[],
  tertulis: readonly string[],
  pasti: boolean,
): { readonly panjang: number; readonly jarak: number } {
  let baris = Array.from({ length: tertulis.length + 1 }, (_, at) => at);
  for (const [ke, kata] of resmi.entries()) {
    const baru = [ke + 1];
    for (const [at, lain] of tertulis.entries())
      baru.push(Math.min((baris[at + 1] ?? 0) + 1, (baru[at] ?? 0) + 1, (baris[at] ?? 0) + (kata === lain ? 0 : 1)));
    baris = baru;
  }
  if (pasti) return { panjang: tertulis.length, jarak: baris.at(-1) ?? 0 };
  const jarak = Math.min(...baris);
  return { panjang: baris.lastIndexOf(jarak), jarak };
}
