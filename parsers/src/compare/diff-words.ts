import { diffArrays } from "diff";
import type { Kata } from "./kata.ts";
import type { Potongan } from "./matriks.ts";

/** Two texts of more words than this are not compared word by word (cost grows with the square of what differs). */
const MAX_WORDS = 6_000;

/**
 * The words that differ between two texts, as pieces that joined give both texts: `tetap` + `hilang` is the first, `tetap` + `baru`
 * the second. Words compare by `bentuk`, so case, region names and punctuation alone make no difference.
 */
export function diffWords(a: readonly Kata[], b: readonly Kata[]): readonly Potongan[] {
  if (a.length + b.length > MAX_WORDS) return [piece("hilang", a), piece("baru", b)];
  const pieces: Potongan[] = [];
  for (const change of diffArrays([...a], [...b], { comparator: (x, y) => x.bentuk === y.bentuk })) {
    push(pieces, piece(change.removed ? "hilang" : change.added ? "baru" : "tetap", change.value));
  }
  return pieces;
}

const piece = (jenis: Potongan["jenis"], words: readonly Kata[]): Potongan => ({ jenis, teks: words.map(({ teks }) => teks).join("") });

function push(pieces: Potongan[], next: Potongan): void {
  if (next.teks === "") return;
  const last = pieces[pieces.length - 1];
  if (last?.jenis === next.jenis) pieces[pieces.length - 1] = { jenis: last.jenis, teks: last.teks + next.teks };
  else pieces.push(next);
}
