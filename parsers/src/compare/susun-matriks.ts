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

/**
 * The matrix of `lain` against `acuan`: each provision of the acuan with its counterparts and the words that differ, and what a
 * regulation has beyond the acuan. `asal` tells how sure the wording of each provision of the acuan is.
 */
export function buildMatriks(acuan: Naskah & { readonly asal?: readonly AsalUsul[] }, lain: readonly Naskah[]): Matriks {
  const left = ketentuanOf(acuan.peraturan);
  const asal = new Map((acuan.asal ?? []).map((entry) => [entry.locator, entry]));
  const namesA = namaDaerah(acuan.peraturan.meta.daerah);
  const columns = lain.map((naskah) => columnOf(left, namesA, naskah));
  const baris = left.map((ketentuan, index): Baris => {
    const known = asal.get(ketentuan.locator);
    return {
      locator: ketentuan.locator,
      jangkar: ketentuan.jangkar,
      kelompok: ketentuan.kelompok,
      teks: ketentuan.teks,
      ...(known === undefined ? {} : { asal: known }),
      sel: columns.map((column) => column.sel[index] ?? KOSONG),
    };
  });
  const tambahan = columns.flatMap(({ extra }, kolom) =>
    extra.map(({ locator, jangkar, kelompok, teks }): Tambahan => ({ kolom, locator, jangkar, kelompok, teks })),
  );
  return { acuan: { id: acuan.id, nama: acuan.nama }, kolom: lain.map(({ id, nama }) => ({ id, nama })), baris, tambahan };
}

function columnOf(left: readonly Ketentuan[], namesA: ReadonlySet<string>, naskah: Naskah) {
  const right = ketentuanOf(naskah.peraturan);
  const names = namaDaerah(naskah.peraturan.meta.daerah);
  const pairs = align(left, right, namesA, names);
  const byLeft = new Map<number, Jodoh[]>();
  for (const pair of pairs) byLeft.set(pair.a, [...(byLeft.get(pair.a) ?? []), pair]);
  const matched = new Set(pairs.map(({ b }) => b));
  return {
    sel: left.map((ketentuan, index) => selOf(ketentuan, byLeft.get(index) ?? [], right, namesA, names)),
    extra: right.filter((_, index) => !matched.has(index)),
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
