import type { Istilah, Kosakata, Satuan } from "./satuan.ts";

/** The terms of a text with what each weighs in this comparison. */
export interface Vektor {
  /** Numbers of the terms in the common space, rising. */
  readonly nomor: Int32Array;
  readonly bobot: Float64Array;
  /** Length of the vector, and sum of its weights. */
  readonly panjang: number;
  readonly jumlah: number;
}

/** The space in which the provisions of two regulations are compared. */
export interface Ruang {
  /** Number of a term of `b` in the space of `a`. */
  readonly ofB: Int32Array;
  /** What a term weighs: rare terms say more (inverse document frequency over the bodies of both). */
  readonly bobot: Float64Array;
}

/** A pair of words says what its words say once more: how much it counts beside them. */
const BOBOT_BERDUA = 0.4;

/** Counts the terms of both bodies. Cost grows with their length. */
export function ruangOf(a: Kosakata, b: Kosakata): Ruang {
  let size = a.sidik.length;
  const ofB = new Int32Array(b.sidik.length);
  for (let at = 0; at < ofB.length; at++) ofB[at] = a.nomorOf.get(b.sidik[at] ?? 0) ?? size++;
  const documents = new Float64Array(size);
  for (const { utuh } of a.batang) for (const id of utuh.nomor) documents[id] = (documents[id] ?? 0) + 1;
  for (const { utuh } of b.batang) {
    for (const id of utuh.nomor) {
      const own = ofB[id] ?? 0;
      documents[own] = (documents[own] ?? 0) + 1;
    }
  }
  const all = a.batang.length + b.batang.length;
  const bobot = documents.map((found) => Math.log(1 + all / Math.max(1, found)));
  a.kata.forEach((kata, id) => {
    if (kata === "") bobot[id] = (bobot[id] ?? 0) * BOBOT_BERDUA;
  });
  b.kata.forEach((kata, at) => {
    const id = ofB[at] ?? 0;
    if (id >= a.kata.length && kata === "") bobot[id] = (bobot[id] ?? 0) * BOBOT_BERDUA;
  });
  return { ofB, bobot };
}

/** How much a term that occurs so often counts. */
const SERING = Float64Array.from({ length: 256 }, (_, often) => 1 + Math.log(Math.max(1, often)));
/** A number and its count (below 256) as one number, which sorts by the first. */
const BERSAMA = 256;

/** The vector of a text of `a` (`map` absent) or of `b`. */
export function vektorOf({ nomor, jumlah }: Istilah, { bobot }: Ruang, map?: Int32Array): Vektor {
  const packed = new Float64Array(nomor.length);
  for (let at = 0; at < nomor.length; at++) {
    const id = nomor[at] ?? 0;
    packed[at] = (map === undefined ? id : (map[id] ?? 0)) * BERSAMA + (jumlah[at] ?? 1);
  }
  if (map !== undefined) packed.sort();
  const ids = new Int32Array(packed.length);
  const weights = new Float64Array(packed.length);
  let squares = 0;
  let sum = 0;
  for (let at = 0; at < packed.length; at++) {
    const both = packed[at] ?? 0;
    const id = Math.floor(both / BERSAMA);
    const weight = (bobot[id] ?? 0) * (SERING[both % BERSAMA] ?? 1);
    ids[at] = id;
    weights[at] = weight;
    squares += weight * weight;
    sum += weight;
  }
  return { nomor: ids, bobot: weights, panjang: Math.sqrt(squares), jumlah: sum };
}

/** How like two texts are. */
export interface Kemiripan {
  /** Cosine of the two vectors, 0..1. */
  readonly cosinus: number;
  /** How much of `a` stands in `b`, and of `b` in `a`, by weight, 0..1. */
  readonly aDalamB: number;
  readonly bDalamA: number;
}

/** Compares two vectors of one space; cost is the sum of their lengths. */
export function bandingkan(a: Vektor, b: Vektor): Kemiripan {
  let dot = 0;
  let held = 0;
  for (let x = 0, y = 0; x < a.nomor.length && y < b.nomor.length; ) {
    const left = a.nomor[x] ?? 0;
    const right = b.nomor[y] ?? 0;
    if (left < right) x++;
    else if (right < left) y++;
    else {
      const own = a.bobot[x++] ?? 0;
      const other = b.bobot[y++] ?? 0;
      dot += own * other;
      held += Math.min(own, other);
    }
  }
  return {
    cosinus: a.panjang * b.panjang === 0 ? 0 : dot / (a.panjang * b.panjang),
    aDalamB: a.jumlah === 0 ? 0 : held / a.jumlah,
    bDalamA: b.jumlah === 0 ? 0 : held / b.jumlah,
  };
}

/** What `a` says beyond `b`: its terms that `b` has not. */
export function kurangi(a: Vektor, b: Vektor): Vektor {
  const inB = new Set(b.nomor);
  const kept = [...a.nomor.keys()].filter((at) => !inB.has(a.nomor[at] ?? -1));
  const bobot = Float64Array.from(kept, (at) => a.bobot[at] ?? 0);
  let squares = 0;
  let jumlah = 0;
  for (const weight of bobot) {
    squares += weight * weight;
    jumlah += weight;
  }
  return { nomor: Int32Array.from(kept, (at) => a.nomor[at] ?? 0), bobot, panjang: Math.sqrt(squares), jumlah };
}

/** A provision as vectors: whole, and the sentences and items that can stand alone. */
export interface Bentuk {
  readonly utuh: Vektor;
  readonly potong: readonly Vektor[];
}

export const bentukOf = ({ utuh, potong }: Satuan, ruang: Ruang, map?: Int32Array): Bentuk => ({
  utuh: vektorOf(utuh, ruang, map),
  potong: potong.map((part) => vektorOf(part, ruang, map)),
});
