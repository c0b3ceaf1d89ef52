import { kunciOf } from "./kata.ts";
import type { Ketentuan } from "./ketentuan.ts";

/** A provision of the acuan and one of another regulation that say the same thing, indices into the two lists. */
export interface Jodoh {
  readonly a: number;
  readonly b: number;
  /** 0..1 */
  readonly nilai: number;
  readonly bukti: readonly string[];
}

/** Below this two provisions share words but no subject (tried on the five regions; a later alignment calibrates it). */
const TERENDAH = 0.44;
/** A second counterpart of the same provision must be this like it. */
const KEDUA = 0.62;
/** How much the place in the regulation counts beside the words. */
const BOBOT_LETAK = 0.06;
/** How much it counts that the provisions before and after are like each other as well. */
const BOBOT_TETANGGA = 0.12;
/** A text that holds the other one is like it even where it says more: how much that counts beside the cosine. */
const BOBOT_MEMUAT = 0.45;
/** How much the headings above it count. */
const BOBOT_JUDUL = 0.1;

/** A text of fewer words and pairs of words is held by too many others. */
const FEW = 20;

interface Vektor {
  readonly bobot: ReadonlyMap<string, number>;
  readonly panjang: number;
}

/**
 * Puts provisions of `a` and `b` beside each other by words (tf-idf cosine), headings and place; the best pairs first, then further
 * counterparts that are like enough. Definitions pair with definitions only. Deterministic; cost grows with the product of the lists.
 */
export function align(
  a: readonly Ketentuan[],
  b: readonly Ketentuan[],
  namesA: ReadonlySet<string>,
  namesB: ReadonlySet<string>,
): readonly Jodoh[] {
  const keysA = a.map(({ teks }) => kunciOf(teks, namesA));
  const keysB = b.map(({ teks }) => kunciOf(teks, namesB));
  const idf = idfOf([...keysA, ...keysB]);
  const vectorsA = keysA.map((keys) => vektorOf(keys, idf));
  const vectorsB = keysB.map((keys) => vektorOf(keys, idf));
  const words = a.map((left, i) =>
    b.map((right, j) => (left.definisi === right.definisi ? likeness(vectorsA[i] as Vektor, vectorsB[j] as Vektor) : 0)),
  );
  const candidates: Jodoh[] = [];
  a.forEach((left, i) => {
    b.forEach((right, j) => {
      const own = words[i]?.[j] ?? 0;
      if (own < TERENDAH / 2) return;
      const term = left.definisi && termOf(left.teks) === termOf(right.teks);
      const heading = judulSama(left, right);
      const place = 1 - Math.abs(i / Math.max(1, a.length - 1) - j / Math.max(1, b.length - 1));
      const beside = left.definisi ? 0 : ((words[i - 1]?.[j - 1] ?? 0) + (words[i + 1]?.[j + 1] ?? 0)) / 2;
      const nilai = term
        ? Math.max(0.9, own)
        : own * (1 - BOBOT_JUDUL - BOBOT_LETAK - BOBOT_TETANGGA) +
          (heading ? BOBOT_JUDUL : 0) +
          place * BOBOT_LETAK +
          beside * BOBOT_TETANGGA;
      if (nilai < TERENDAH || (left.definisi && !term && own < 0.75)) return;
      candidates.push({
        a: i,
        b: j,
        nilai: Math.min(1, nilai),
        bukti: buktiOf(own, heading, beside, term, keysA[i] ?? [], keysB[j] ?? [], idf),
      });
    });
  });
  candidates.sort((x, y) => y.nilai - x.nilai || x.a - y.a || x.b - y.b);
  return choose(candidates);
}

/** One to one first; a provision that is left takes a partner that has one already when it is like enough. */
function choose(candidates: readonly Jodoh[]): readonly Jodoh[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const chosen: Jodoh[] = [];
  for (const pair of candidates) {
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue;
    takenA.add(pair.a);
    takenB.add(pair.b);
    chosen.push(pair);
  }
  for (const pair of candidates) {
    if (pair.nilai < KEDUA || (takenA.has(pair.a) && takenB.has(pair.b))) continue;
    takenA.add(pair.a);
    takenB.add(pair.b);
    chosen.push(pair);
  }
  return chosen.sort((x, y) => x.a - y.a || x.b - y.b);
}

const termOf = (teks: string): string =>
  teks
    .split(/ (?:yang selanjutnya|adalah) /)[0]
    ?.toLowerCase()
    .trim() ?? "";

/** The innermost headings agree, whatever their numbers. */
function judulSama(a: Ketentuan, b: Ketentuan): boolean {
  const [left, right] = [a, b].map(({ kelompok }) =>
    kelompok[kelompok.length - 1]?.toLowerCase().replace(/^(?:bab|bagian|paragraf)\s+\S+\s*/, ""),
  );
  return left !== undefined && left !== "" && left === right;
}

function idfOf(documents: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + documents.length / count)]));
}

function vektorOf(words: readonly string[], idf: ReadonlyMap<string, number>): Vektor {
  const bobot = new Map<string, number>();
  words.forEach((word, at) => {
    bobot.set(word, (bobot.get(word) ?? 0) + (idf.get(word) ?? 0));
    const next = words[at + 1];
    // pairs of words in order tell `A menugaskan B` from `B menugaskan A`
    if (next !== undefined)
      bobot.set(`${word} ${next}`, (bobot.get(`${word} ${next}`) ?? 0) + ((idf.get(word) ?? 0) + (idf.get(next) ?? 0)) / 4);
  });
  return { bobot, panjang: Math.sqrt([...bobot.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
}

/** Cosine of the weights, raised where the shorter text is held by the longer one (one ayat there, two in one here). */
function likeness(a: Vektor, b: Vektor): number {
  if (a.panjang === 0 || b.panjang === 0) return 0;
  const [small, large] = a.bobot.size < b.bobot.size ? [a, b] : [b, a];
  let dot = 0;
  let held = 0;
  let all = 0;
  for (const [word, weight] of small.bobot) {
    const other = large.bobot.get(word) ?? 0;
    dot += weight * other;
    held += Math.min(weight, other);
    all += weight;
  }
  const cosine = dot / (a.panjang * b.panjang);
  return small.bobot.size < FEW ? cosine : Math.max(cosine, cosine * (1 - BOBOT_MEMUAT) + (held / all) * BOBOT_MEMUAT);
}

function buktiOf(
  words: number,
  heading: boolean,
  beside: number,
  term: boolean,
  a: readonly string[],
  b: readonly string[],
  idf: ReadonlyMap<string, number>,
): readonly string[] {
  const inB = new Set(b);
  const shared = [...new Set(a)].filter((word) => inB.has(word)).sort((x, y) => (idf.get(y) ?? 0) - (idf.get(x) ?? 0));
  return [
    ...(term ? ["mendefinisikan istilah yang sama"] : []),
    `${Math.round(words * 100)}% kesamaan kata`,
    ...(beside >= 0.5 ? ["ketentuan sebelum dan sesudahnya sejalan"] : []),
    ...(heading ? ["judul bab atau bagian sama"] : []),
    ...(shared.length > 0 ? [`kata khas bersama: ${shared.slice(0, 4).join(", ")}`] : []),
  ];
}
