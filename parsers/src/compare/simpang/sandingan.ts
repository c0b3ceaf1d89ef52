import { diffArrays } from "diff";
import type { Aturan } from "../../rules/aturan.ts";
import type { Ketentuan } from "../../tree/ketentuan.ts";
import { diffWords, MAX_WORDS, tepiSama } from "../diff-words.ts";
import type { Isi } from "../isi.ts";
import type { Potongan } from "../matriks.ts";
import { isSalahKetik } from "../salah-ketik.ts";
import type { Tingkat } from "../tingkat.ts";

/** One side of a pair: a provision, or the part of it that answers the other side. */
export interface Sisi {
  readonly ketentuan: Ketentuan;
  readonly isi: Isi;
  /** The rule of that part; `null` where there is none (a lampiran, a definition). */
  readonly aturan: () => Aturan | null;
  /** The words of the region's name, in lower case; those of its province as well. */
  readonly nama: ReadonlySet<string>;
  readonly tingkat: Tingkat | null;
}

/** Content words at one place of the two texts that differ. */
export interface Segmen {
  readonly hilang: readonly string[];
  readonly baru: readonly string[];
}

/** A pair made ready to be told apart. */
export interface Sandingan {
  readonly a: Sisi;
  readonly b: Sisi;
  /** The acuan is a national regulation, so that offices and bodies of the level are localisation. */
  readonly nasional: boolean;
  readonly segmen: readonly Segmen[];
  /** The words as printed that differ. */
  readonly beda: readonly Potongan[];
  /** The locators of the other regulation that answer one of the acuan. */
  readonly padanan: (locator: string) => ReadonlySet<string>;
}

export function sandingan(a: Sisi, b: Sisi, nasional: boolean, padanan: Sandingan["padanan"]): Sandingan {
  return {
    a,
    b,
    nasional,
    segmen: segmenOf(kataSisi(a, nasional), kataSisi(b, nasional)),
    beda: diffWords(a.isi.cetak, b.isi.cetak),
    padanan,
  };
}

export const kataSisi = ({ isi }: Sisi, nasional: boolean): readonly string[] => (nasional ? isi.nasional : isi.kata);

/** The places where the content words differ; words that only moved are no difference. */
function segmenOf(a: readonly string[], b: readonly string[]): readonly Segmen[] {
  if (a.length === b.length && a.every((word, at) => word === b[at])) return [];
  const found: { hilang: string[]; baru: string[] }[] = [];
  let open = false;
  const { awal, akhir } = tepiSama(a, b);
  const [left, right] = [a.slice(awal, a.length - akhir), b.slice(awal, b.length - akhir)];
  if (left.length + right.length > MAX_WORDS) return withoutMoved([{ hilang: left, baru: right }]);
  for (const { removed, added, value } of diffArrays(left, right)) {
    if (!removed && !added) {
      open = false;
      continue;
    }
    if (!open) found.push({ hilang: [], baru: [] });
    open = true;
    found[found.length - 1]?.[removed ? "hilang" : "baru"].push(...value);
  }
  return withoutMoved(found.map(tanpaSalahKetik).filter(({ hilang, baru }) => hilang.length + baru.length > 0));
}

/** A word that is only misspelt is the same word. */
function tanpaSalahKetik({ hilang, baru }: Segmen): Segmen {
  if (hilang.length !== baru.length) return { hilang, baru };
  const kept = hilang.map((word, at) => !isSalahKetik(word, baru[at] ?? ""));
  return { hilang: hilang.filter((_, at) => kept[at]), baru: baru.filter((_, at) => kept[at]) };
}

/** `secara berkala kepada X` and `kepada X secara berkala` differ in nothing but order. */
function withoutMoved(segmen: readonly Segmen[]): readonly Segmen[] {
  const moved = new Map<string, number>();
  const hilang = countOf(segmen.flatMap((one) => one.hilang));
  for (const [word, count] of countOf(segmen.flatMap((one) => one.baru))) {
    const both = Math.min(count, hilang.get(word) ?? 0);
    if (both > 0) moved.set(word, both);
  }
  if (moved.size === 0) return segmen;
  const drop = (words: readonly string[], left: Map<string, number>): readonly string[] =>
    words.filter((word) => {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      return count === 0;
    });
  const [leftA, leftB] = [new Map(moved), new Map(moved)];
  return segmen
    .map((one) => ({ hilang: drop(one.hilang, leftA), baru: drop(one.baru, leftB) }))
    .filter(({ hilang: lost, baru }) => lost.length + baru.length > 0);
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The content words of one kind of difference. */
export const hilangOf = ({ segmen }: Sandingan): readonly string[] => segmen.flatMap(({ hilang }) => hilang);
export const baruOf = ({ segmen }: Sandingan): readonly string[] => segmen.flatMap(({ baru }) => baru);
