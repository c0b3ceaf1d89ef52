import type { Sandingan, Segmen } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** So many content words in a row that only the other text has are an element of the norm, not another wording. */
const UNSUR = 2;

/** So many left over beside another deviation are told as well. */
const SISA = 5;

/**
 * What the other comparisons leave: a term that took the place of another, an element more, else another wording. `terjelaskan` are content
 * words that are told already; `ada` whether any deviation was found.
 */
export function simpangRumusan({ segmen, beda }: Sandingan, terjelaskan: ReadonlySet<string>, ada: boolean): readonly Temuan[] {
  const rest = segmen
    .map(
      ({ hilang, baru }): Segmen => ({
        hilang: hilang.filter((word) => !terjelaskan.has(word)),
        baru: baru.filter((word) => !terjelaskan.has(word)),
      }),
    )
    .filter(({ hilang, baru }) => hilang.length + baru.length > 0);
  if (rest.length === 0) return [];
  // no more than two terms change in a provision that is not reworded
  if (rest.length <= 2 && rest.every(isSwap)) return rest.map(istilah);
  if (!ada && rest.every(isUnsur)) return rest.map(unsur);
  const count = rest.reduce((sum, { hilang, baru }) => sum + hilang.length + baru.length, 0);
  return ada && count < SISA ? [] : [parafrasa(beda)];
}

/** One term for another at the same place. */
const isSwap = ({ hilang, baru }: Segmen): boolean => hilang.length > 0 && baru.length > 0 && hilang.length <= 2 && baru.length <= 2;

const isUnsur = ({ hilang, baru }: Segmen): boolean => baru.length >= UNSUR && hilang.length === 0;

const unsur = ({ baru }: Segmen): Temuan => ({
  jenis: "ditambah",
  uraian: `unsur ${kutip(asli(baru))} ditambahkan`,
  bidang: { nama: "unsur", acuan: null, lain: asli(baru) },
});

const istilah = ({ hilang, baru }: Segmen): Temuan => ({
  jenis: "istilah-berubah",
  uraian: `istilah ${kutip(asli(hilang))} menjadi ${kutip(asli(baru))}`,
  bidang: { nama: "istilah", acuan: asli(hilang), lain: asli(baru) },
});

function parafrasa(beda: Sandingan["beda"]): Temuan {
  const changed = beda.filter(({ jenis, teks }) => jenis !== "tetap" && /\p{L}{2}/u.test(teks));
  const [from, to] = (["hilang", "baru"] as const).map((jenis) => changed.find((piece) => piece.jenis === jenis)?.teks ?? null);
  const uraian =
    from === null || from === undefined
      ? `rumusan lain: ${kutip(to ?? "")} ditambahkan`
      : to === null || to === undefined
        ? `rumusan lain: ${kutip(from)} tidak dimuat lagi`
        : `rumusan lain: ${kutip(from)} menjadi ${kutip(to)}`;
  return { jenis: "parafrasa", uraian };
}

/** Content words as they are shown: the mark of a verb without prefix is taken away. */
const asli = (words: readonly string[]): string => words.map((word) => word.replace(/^~/, "")).join(" ");
