import type { Calon, Meja } from "./calon.ts";
import type { Satuan } from "./satuan.ts";
import { sekitarOf } from "./sekitar.ts";

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
  /** 1 where each stands between the partners of what stands around the other, less the farther off. */
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
/** A greater distance to the best rival says no more. */
const TERJAUH = 0.3;

/** What the words alone say of a pair, 0..1; weights by hand, they only choose the anchors and measure the distance to rivals. */
export const nilaiAwal = ({ bagian, memuat, judul, pokok, predikat, lainPeranan, penutup }: Calon): number =>
  Math.max(0, 0.66 * bagian + 0.1 * memuat + 0.12 * judul + 0.07 * pokok + 0.05 * predikat + 0.3 * penutup - 0.3 * lainPeranan);

/**
 * For each pair the value of the best other pair with the same provision of `a` or `b`. A rival whose own partner is known (`jangkar`) is
 * none any more.
 */
function saingan(calon: readonly Calon[], nilai: readonly number[], jangkar: readonly Jangkar[] = []): readonly number[] {
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

/** Weighs every pair against the anchors, from both sides alike. Cost grows with the number of pairs. */
export function dukunganOf({ a, b, calon }: Meja, nilai: readonly number[], jangkar: readonly Jangkar[]): readonly Dukungan[] {
  const fromA = sekitarOf(a, b, new Map(jangkar.map((pair) => [pair.a, pair.b])));
  const fromB = sekitarOf(b, a, new Map(jangkar.map((pair) => [pair.b, pair.a])));
  const rival = saingan(calon, nilai, jangkar);
  const sasaran = sasaranSepadan(a.batang, fromA.partner);
  return calon.map((pair, at): Dukungan => {
    const margin = (nilai[at] ?? 0) - (rival[at] ?? 0);
    return {
      unggul: Math.max(-TERJAUH, Math.min(TERJAUH, margin)),
      tetangga: (fromA.tetangga(pair.a, pair.b) + fromB.tetangga(pair.b, pair.a)) / 2,
      sepasal: (fromA.sepasal(pair.a, pair.b) + fromB.sepasal(pair.b, pair.a)) / 2,
      rujukan: rujukanOf(sasaran(pair.a), b.batang[pair.b]),
      letak: (fromA.letak(pair.a, pair.b) + fromB.letak(pair.b, pair.a)) / 2,
    };
  });
}

/** What a provision refers to, as the partners in the other regulation; `lanjut`: what those refer to in their turn. */
interface Sasaran {
  readonly langsung: ReadonlySet<number>;
  readonly lanjut: ReadonlySet<number>;
}

/** Gives the targets of a provision of `a`; each is worked out once, for all its candidates. */
function sasaranSepadan(batang: readonly Satuan[], partner: ReadonlyMap<number, number>): (index: number) => Sasaran | null {
  const known: (Sasaran | null | undefined)[] = [];
  const partnersOf = (indices: readonly number[]): ReadonlySet<number> => new Set(indices.flatMap((to) => partner.get(to) ?? []));
  return (index) => {
    const { rujukan = [], rujukanLanjut = [] } = batang[index] ?? {};
    known[index] ??= rujukan.length === 0 ? null : { langsung: partnersOf(rujukan), lanjut: partnersOf(rujukanLanjut) };
    return known[index] ?? null;
  };
}

/** Do two provisions refer to provisions that are partners? */
function rujukanOf(x: Sasaran | null, y: Satuan | undefined): number {
  if (x === null || y === undefined || y.rujukan.length === 0) return 0;
  if (y.rujukan.some((to) => x.langsung.has(to))) return 1;
  // a clause on a part of the subject refers to that part, which refers to the whole
  if (y.rujukan.some((to) => x.lanjut.has(to)) || y.rujukanLanjut.some((to) => x.langsung.has(to) || x.lanjut.has(to))) return 0.5;
  return x.langsung.size > 0 ? -1 : 0;
}
