import type { Peraturan } from "../peraturan.ts";
import { align, type Jodoh } from "./align.ts";
import { diffWords } from "./diff-words.ts";
import { type Kata, kataOf, namaDaerah } from "./kata.ts";
import { type Ketentuan, ketentuanOf } from "./ketentuan.ts";
import type { AsalUsul, Baris, Hubungan, Matriks, Potongan, Sel, Tambahan } from "./matriks.ts";

export interface Naskah {
  readonly id: string;
  readonly nama: string;
  readonly peraturan: Peraturan;
}

/** Below this a pair is shown as *usulan*. */
const YAKIN = 0.55;

/** A counterpart this like holds the whole provision. */
const SETARA = 0.85;

/** Words whose change alone leaves the content as it was. */
const REDAKSI = new Set(
  "dan atau yang pada dalam di ke dari untuk dengan oleh serta sebagai atas secara adalah ini tersebut maka agar guna juga suatu para nya antar sebagaimana dimaksud tercantum huruf ayat pasal".split(
    " ",
  ),
);

const KOSONG: Sel = { hubungan: "tidak-ada", usulan: false, pasangan: [], beda: [] };

/** One column of the matrix: a regulation beside the acuan, before it has a place among others. */
export interface KolomBanding {
  /** One cell per provision of the acuan, in its order. */
  readonly sel: readonly Sel[];
  /** What the regulation has beyond the acuan. */
  readonly tambahan: readonly Omit<Tambahan, "kolom">[];
}

/** A compared regulation with its column, as `susunMatriks` puts it into a matrix. */
export interface KolomBernama {
  readonly id: string;
  readonly nama: string;
  readonly banding: KolomBanding;
}

/** The acuan of a comparison; `asal` where its wording had to be put together from other sources. */
export type NaskahAcuan = Naskah & { readonly asal?: readonly AsalUsul[] };

/**
 * The matrix of `lain` against `acuan`: each provision of the acuan with its counterparts and the words that differ, and what a
 * regulation has beyond the acuan. `asal` tells how sure the wording of each provision of the acuan is.
 */
export function buildMatriks(acuan: NaskahAcuan, lain: readonly Naskah[]): Matriks {
  return susunMatriks(
    acuan,
    lain.map((naskah) => ({ id: naskah.id, nama: naskah.nama, banding: bandingKolom(acuan.peraturan, naskah.peraturan) })),
  );
}

/** Compares one regulation with the acuan. This is the costly part, and it does not depend on the other columns: it can be kept. */
export function bandingKolom(acuan: Peraturan, lain: Peraturan): KolomBanding {
  const left = ketentuanOf(acuan);
  const right = ketentuanOf(lain);
  const namesA = namaDaerah(acuan.meta.daerah);
  const names = namaDaerah(lain.meta.daerah);
  const pairs = align(left, right, namesA, names);
  const byLeft = new Map<number, Jodoh[]>();
  for (const pair of pairs) byLeft.set(pair.a, [...(byLeft.get(pair.a) ?? []), pair]);
  const matched = new Set(pairs.map(({ b }) => b));
  return {
    sel: left.map((ketentuan, index) => selOf(ketentuan, byLeft.get(index) ?? [], right, namesA, names)),
    tambahan: right
      .filter((_, index) => !matched.has(index))
      .map(({ locator, jangkar, kelompok, teks }) => ({ locator, jangkar, kelompok, teks })),
  };
}

/** Puts columns of `bandingKolom`, each made against this acuan, into a matrix, in the order given. Compares nothing. */
export function susunMatriks(acuan: NaskahAcuan, kolom: readonly KolomBernama[]): Matriks {
  const asal = new Map((acuan.asal ?? []).map((entry) => [entry.locator, entry]));
  const baris = ketentuanOf(acuan.peraturan).map(({ locator, jangkar, kelompok, teks }, index): Baris => {
    const known = asal.get(locator);
    return {
      locator,
      jangkar,
      kelompok,
      teks,
      ...(known === undefined ? {} : { asal: known }),
      sel: kolom.map(({ banding }) => banding.sel[index] ?? KOSONG),
    };
  });
  return {
    acuan: { id: acuan.id, nama: acuan.nama },
    kolom: kolom.map(({ id, nama }) => ({ id, nama })),
    baris,
    tambahan: kolom.flatMap(({ banding }, at) => banding.tambahan.map((entry): Tambahan => ({ kolom: at, ...entry }))),
  };
}

function selOf(
  ketentuan: Ketentuan,
  pairs: readonly Jodoh[],
  right: readonly Ketentuan[],
  namesA: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Sel {
  if (pairs.length === 0) return KOSONG;
  const a = kataOf(ketentuan.teks, namesA);
  const partners = pairs.map((pair) => {
    const lawan = right[pair.b] as Ketentuan;
    const kata = kataOf(lawan.teks, names);
    return { pair, lawan, kata, kemiripan: likeness(a, kata) };
  });
  const best = partners.reduce((one, other) => (other.kemiripan > one.kemiripan ? other : one));
  // a counterpart that says it all is compared alone; a provision spread over several is compared with them together
  const b = best.kemiripan >= SETARA ? best.kata : partners.flatMap(({ kata }) => kata);
  const beda = diffWords(a, b);
  return {
    hubungan: hubunganOf(beda, namesA, names),
    usulan: pairs.every(({ nilai }) => nilai < YAKIN),
    pasangan: partners.map(({ pair, lawan, kemiripan }) => ({
      locator: lawan.locator,
      jangkar: lawan.jangkar,
      teks: lawan.teks,
      kemiripan,
      bukti: pair.bukti,
    })),
    beda,
  };
}

/** The kind of relation, by the words that differ. */
function hubunganOf(beda: readonly Potongan[], namesA: ReadonlySet<string>, names: ReadonlySet<string>): Hubungan {
  const changed = beda
    .filter(({ jenis }) => jenis !== "tetap")
    .flatMap(({ teks }) => [...kataOf(teks, namesA)].map(({ bentuk }) => bentuk));
  const words = changed.filter((word) => word !== "" && !names.has(word));
  if (words.length === 0) return "sama";
  return words.every((word) => REDAKSI.has(word) || /^\d+$/.test(word)) ? "redaksi" : "berbeda";
}

/** Share of words that agree (Dice over the words counted once each time they occur). */
function likeness(a: readonly Kata[], b: readonly Kata[]): number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { bentuk } of a) {
    if (bentuk === "") continue;
    counts.set(bentuk, (counts.get(bentuk) ?? 0) + 1);
    total++;
  }
  let shared = 0;
  for (const { bentuk } of b) {
    if (bentuk === "") continue;
    total++;
    const left = counts.get(bentuk) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(bentuk, left - 1);
    }
  }
  return total === 0 ? 1 : (2 * shared) / total;
}
