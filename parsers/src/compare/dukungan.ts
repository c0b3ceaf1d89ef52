import type { Calon, Meja } from "./calon.ts";

/** What speaks for a pair beside its own words: what stands around it, and what it refers to, in the light of the surer pairs. */
export interface Dukungan {
  /** How much likelier it is than the best other pair of either provision, -0.3..0.3. */
  readonly unggul: number;
  /** The provisions before and after are partners as well: 0..1. */
  readonly tetangga: number;
  /** Share of the partners of its Pasal that stand in the Pasal of the other, 0..1. */
  readonly sepasal: number;
  /** They refer to provisions that are partners: 1, over one more reference: 0.5; to others: -1; 0 where nothing is known. */
  readonly rujukan: number;
  /** 1 where it stands between the partners of what stands around it, less the farther off. */
  readonly letak: number;
}

/** A pair that is taken for granted while others are weighed. */
export interface Jangkar {
  readonly a: number;
  readonly b: number;
}

/** A pair is an anchor from here, and when it is this much likelier than the next best of both. */
const JANGKAR = 0.45;
const JARAK = 0.06;
/** Farther off than this share of the regulation the place says nothing. */
const JAUH = 0.25;

/** What the words alone say of a pair, 0..1; weights by hand, they only choose the anchors and measure the distance to rivals. */
export const nilaiAwal = ({ bagian, memuat, judul, pokok, predikat, lainPeranan, penutup }: Calon): number =>
  Math.max(0, 0.66 * bagian + 0.1 * memuat + 0.12 * judul + 0.07 * pokok + 0.05 * predikat + 0.3 * penutup - 0.3 * lainPeranan);

/**
 * For each pair the value of the best other pair with the same provision of `a` or `b`. A rival whose own partner is known (`jangkar`) is
 * none any more.
 */
export function saingan(calon: readonly Calon[], nilai: readonly number[], jangkar: readonly Jangkar[] = []): readonly number[] {
  const partnerA = new Map(jangkar.map(({ a, b }) => [a, b]));
  const partnerB = new Map(jangkar.map(({ a, b }) => [b, a]));
  const inA = bestTwo(calon, nilai, "a", ({ a, b }) => (partnerB.get(b) ?? a) !== a);
  const inB = bestTwo(calon, nilai, "b", ({ a, b }) => (partnerA.get(a) ?? b) !== b);
  return calon.map((pair, at) => Math.max(other(inA, pair.a, nilai[at] ?? 0), other(inB, pair.b, nilai[at] ?? 0)));
}

interface Terbaik {
  readonly pertama: Float64Array;
  readonly kedua: Float64Array;
}

/** The best and second best value of each provision of one side. */
function bestTwo(calon: readonly Calon[], nilai: readonly number[], side: "a" | "b", taken: (pair: Calon) => boolean): Terbaik {
  const size = calon.reduce((most, pair) => Math.max(most, pair[side] + 1), 0);
  const pertama = new Float64Array(size);
  const kedua = new Float64Array(size);
  calon.forEach((pair, at) => {
    if (taken(pair)) return;
    const index = pair[side];
    const own = nilai[at] ?? 0;
    const first = pertama[index] ?? 0;
    if (own > first) {
      pertama[index] = own;
      kedua[index] = first;
    } else if (own > (kedua[index] ?? 0)) kedua[index] = own;
  });
  return { pertama, kedua };
}

const other = ({ pertama, kedua }: Terbaik, index: number, own: number): number =>
  (pertama[index] === own ? kedua[index] : pertama[index]) ?? 0;

/** The pairs that are each other's best by far: what the others are weighed against. */
export function jangkarOf(calon: readonly Calon[], nilai: readonly number[], lowest = JANGKAR): readonly Jangkar[] {
  const rival = saingan(calon, nilai);
  return calon.filter((_, at) => (nilai[at] ?? 0) >= lowest && (nilai[at] ?? 0) - (rival[at] ?? 0) >= JARAK).map(({ a, b }) => ({ a, b }));
}

/** Weighs every pair against the anchors. Cost grows with the number of pairs. */
export function dukunganOf({ a, b, calon }: Meja, nilai: readonly number[], jangkar: readonly Jangkar[]): readonly Dukungan[] {
  const partner = new Map(jangkar.map((pair) => [pair.a, pair.b]));
  const known = [...partner.keys()].sort((x, y) => x - y);
  const byPasal = new Map<string, Jangkar[]>();
  for (const pair of jangkar) {
    const pasal = a.batang[pair.a]?.pasal ?? "";
    const list = byPasal.get(pasal);
    if (list === undefined) byPasal.set(pasal, [pair]);
    else list.push(pair);
  }
  const rival = saingan(calon, nilai, jangkar);
  return calon.map((pair, at): Dukungan => {
    const margin = (nilai[at] ?? 0) - (rival[at] ?? 0);
    return {
      unggul: Math.max(-0.3, Math.min(0.3, margin)),
      tetangga: (besides(pair, -1) + besides(pair, 1)) / 2,
      sepasal: inPasal(pair),
      rujukan: referring(pair),
      letak: placed(pair),
    };
  });

  function besides(pair: Calon, step: 1 | -1): number {
    const next = partner.get(pair.a + step);
    if (next === undefined) return 0;
    return next === pair.b + step ? 1 : next !== pair.b && Math.abs(next - pair.b) <= 2 ? 0.5 : 0;
  }

  function inPasal(pair: Calon): number {
    const others = (byPasal.get(a.batang[pair.a]?.pasal ?? "") ?? []).filter((one) => one.a !== pair.a);
    if (others.length === 0) return 0;
    return others.filter((one) => b.batang[one.b]?.pasal === b.batang[pair.b]?.pasal).length / others.length;
  }

  function referring(pair: Calon): number {
    const [x, y] = [a.batang[pair.a], b.batang[pair.b]];
    const left = (x?.rujukan ?? []).flatMap((to) => partner.get(to) ?? []);
    const right = y?.rujukan ?? [];
    if (left.length === 0 || right.length === 0) return 0;
    if (left.some((to) => right.includes(to))) return 1;
    // a clause on a part of the subject refers to that part, which refers to the whole
    const further = [...(x?.rujukanLanjut ?? []).flatMap((to) => partner.get(to) ?? []), ...left];
    const behind = [...(y?.rujukanLanjut ?? []), ...right];
    return further.some((to) => behind.includes(to)) ? 0.5 : -1;
  }

  function placed(pair: Calon): number {
    if (known.length === 0) return 0;
    let low = 0;
    for (let high = known.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((known[middle] ?? 0) < pair.a) low = middle + 1;
      else high = middle;
    }
    const after = known[low] === pair.a ? known[low + 1] : known[low];
    const before = partner.get(known[low - 1] ?? -1) ?? -1;
    const behind = after === undefined ? b.batang.length : (partner.get(after) ?? b.batang.length);
    if (pair.b > Math.min(before, behind) && pair.b < Math.max(before, behind)) return 1;
    const off = Math.min(Math.abs(pair.b - before), Math.abs(pair.b - behind));
    return Math.max(0, 1 - off / Math.max(8, b.batang.length * JAUH));
  }
}
