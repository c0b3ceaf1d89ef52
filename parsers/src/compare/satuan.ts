import type { Peraturan } from "../peraturan.ts";
import type { Ketentuan } from "../tree/ketentuan.ts";
import { pasalOf } from "../tree/locator.ts";
import { wholeText } from "../tree/whole-text.ts";
import { namaBaku } from "./kata.ts";
import type { Kunci, PembacaNaskah } from "./pembaca-naskah.ts";
import type { Peranan } from "./peranan.ts";

/** The terms of a text, each once: words, and pairs of words in order (they tell `A menugaskan B` from `B menugaskan A`). */
export interface Istilah {
  /** Numbers of the terms in the regulation, rising. */
  readonly nomor: Int32Array;
  /** How often each occurs. */
  readonly jumlah: Uint8Array;
}

/** A provision as it is compared. */
export interface Satuan {
  readonly utuh: Istilah;
  /** The first words: what it is about. */
  readonly pokok: readonly number[];
  /** Its sentences and items that can say a norm alone, where it has several. */
  readonly potong: readonly Istilah[];
  /** Words of the headings above it, innermost first. */
  readonly judul: readonly (readonly number[])[];
  /** Number of this set of headings in the regulation. */
  readonly golongan: number;
  /** First predicate; -1 where none was seen. */
  readonly predikat: number;
  /** Provisions of the body it refers to, as indices; `rujukanLanjut`: what those refer to in their turn. */
  readonly rujukan: readonly number[];
  readonly rujukanLanjut: readonly number[];
  readonly peranan: Peranan;
  /** The terms a definition defines, in their common form; empty otherwise. */
  readonly nama: readonly string[];
  /** `Pasal 7`; its own locator outside the body. */
  readonly pasal: string;
}

/** Everything of a regulation that alignment needs; made once, whatever it is compared with. */
export interface Kosakata {
  /** The terms by number: their 32-bit fingerprints, equal for equal terms of all regulations (no table of words has to be kept). */
  readonly sidik: Int32Array;
  readonly nomorOf: ReadonlyMap<number, number>;
  /** The word itself by number, for telling why; empty where the term is a pair of words. */
  readonly kata: readonly string[];
  readonly batang: readonly Satuan[];
  readonly lampiran: readonly Satuan[];
}

/** A sentence or item of fewer content words is no norm of its own. */
const POTONG = 6;
/** So many words are taken as the subject: `pelaksanaan tugas`, `pejabat fungsional`. */
const POKOK = 2;
/** A word pair counts as a term of its own beside its words; this marks it off from them. */
const PASANGAN = 0x9e3779b1;

const NOMOR_JUDUL = /^(?:bab|bagian|paragraf)\s+\S+\s*/i;
const PREDIKAT = /^(?:~|(?:ber|ter)\p{L}{4,}|merupakan|meliputi|mulai|dapat)/u;

/** Reads the terms of a regulation. Cost grows with the length of the text. */
export function kosakataOf(
  peraturan: Peraturan,
  ketentuan: readonly Ketentuan[],
  lampiran: readonly Ketentuan[],
  baca: PembacaNaskah,
): Kosakata {
  const nomorOf = new Map<number, number>();
  const kata: string[] = [];
  const groups = new Map<string, Pick<Satuan, "judul" | "golongan">>();
  const defined = namesByLocator(peraturan);
  const references = rujukanOf(peraturan, ketentuan);
  const batang = ketentuan.map((one, index) => satuanOf(one, references[index] ?? [], references));
  const annex = lampiran.map((one) => satuanOf(one, [], references));
  return { sidik: Int32Array.from(nomorOf.keys()), nomorOf, kata, batang, lampiran: annex };

  function satuanOf(one: Ketentuan, rujukan: readonly number[], all: readonly (readonly number[])[]): Satuan {
    const own = baca.kunci(one.teks);
    const predikat = own.kata.findIndex((word) => PREDIKAT.test(word));
    return {
      utuh: istilahOf(own),
      pokok: numbersOf(own).slice(0, POKOK),
      potong: potongOf(one, baca)
        .map(baca.kunci)
        .filter((part) => part.kata.length >= POTONG && part.kata.length < own.kata.length)
        .map(istilahOf),
      ...headingsOf(one.kelompok),
      predikat: predikat < 0 ? -1 : numberOf(own.sidik[predikat] ?? 0, own.kata[predikat] ?? ""),
      rujukan,
      rujukanLanjut: [...new Set(rujukan.flatMap((to) => all[to] ?? []))],
      peranan: baca.peranan(one.teks),
      nama: one.definisi ? (defined.get(one.locator) ?? []) : [],
      pasal: pasalOf(one.locator),
    };
  }

  function headingsOf(kelompok: readonly string[]): Pick<Satuan, "judul" | "golongan"> {
    const key = kelompok.join("\n");
    const known = groups.get(key);
    if (known !== undefined) return known;
    const judul = kelompok.map((heading) => [...new Set(numbersOf(baca.kunci(heading.replace(NOMOR_JUDUL, ""))))]).reverse();
    const made = { judul, golongan: groups.size };
    groups.set(key, made);
    return made;
  }

  function istilahOf({ sidik, kata: words }: Kunci): Istilah {
    const ids = new Int32Array(Math.max(0, 2 * sidik.length - 1));
    let size = 0;
    let before = 0;
    for (let at = 0; at < sidik.length; at++) {
      const own = sidik[at] ?? 0;
      ids[size++] = numberOf(own, words[at] ?? "");
      if (before !== 0) ids[size++] = numberOf(Math.imul(before, PASANGAN) ^ own, "");
      before = own;
    }
    return counted(ids.subarray(0, size).sort());
  }

  function numbersOf({ sidik, kata: words }: Kunci): readonly number[] {
    return words.map((word, at) => numberOf(sidik[at] ?? 0, word));
  }

  function numberOf(sidik: number, word: string): number {
    const known = nomorOf.get(sidik);
    if (known !== undefined) return known;
    kata.push(word);
    nomorOf.set(sidik, nomorOf.size);
    return nomorOf.size - 1;
  }
}

/** Rising numbers with repetitions, as each number once and how often. */
function counted(rising: Int32Array): Istilah {
  const often = new Uint8Array(rising.length);
  let size = 0;
  for (let at = 0; at < rising.length; at++) {
    const id = rising[at] ?? 0;
    if (size > 0 && rising[size - 1] === id) often[size - 1] = Math.min(255, (often[size - 1] ?? 0) + 1);
    else {
      rising[size] = id;
      often[size++] = 1;
    }
  }
  return { nomor: rising.slice(0, size), jumlah: often.slice(0, size) };
}

/** The sentences of a provision, and its items each with what stands under it; none where it is one sentence. */
function potongOf({ unit, teks }: Ketentuan, baca: PembacaNaskah): readonly string[] {
  const items = (unit?.children ?? []).map(wholeText);
  const sentences = baca.norma(items.length > 0 ? (unit?.text?.value ?? "") : teks);
  return items.length === 0 && sentences.length === 1 ? [] : [...sentences, ...items];
}

/** Under which names a definition is known: term and abbreviation; an item can hold two definitions that the copying fused. */
function namesByLocator(peraturan: Peraturan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { at, term, abbreviation } of peraturan.definisi) {
    const own = [term, abbreviation ?? ""].map(namaBaku).filter((name) => name !== "");
    found.set(at, [...new Set([...(found.get(at) ?? []), ...own])]);
  }
  return found;
}

/** Which provisions each one refers to; a reference to a whole Pasal means each of its ayat. */
function rujukanOf(peraturan: Peraturan, ketentuan: readonly Ketentuan[]): readonly (readonly number[])[] {
  const found: number[][] = ketentuan.map(() => []);
  const byLocator = new Map<string, number[]>();
  ketentuan.forEach(({ locator }, index) => {
    for (const name of new Set([locator, pasalOf(locator)])) byLocator.set(name, [...(byLocator.get(name) ?? []), index]);
  });
  for (const { at, targets } of peraturan.acuan) {
    const from = lookUp(byLocator, at)?.[0];
    if (from === undefined) continue;
    for (const { locator, state } of targets) {
      if (state === "luar") continue;
      for (const to of lookUp(byLocator, locator) ?? []) if (to !== from && !found[from]?.includes(to)) found[from]?.push(to);
    }
  }
  return found;
}

/** The provision that a locator names or stands in: `Pasal 13 ayat (1) huruf a` → that of `Pasal 13 ayat (1)`. */
function lookUp(byLocator: ReadonlyMap<string, number[]>, locator: string): readonly number[] | undefined {
  for (let name = locator; /\s\S/.test(name); name = name.replace(/\s(?:ayat|huruf|angka|butir)\s\S+$/, "")) {
    const found = byLocator.get(name);
    if (found !== undefined || !/\s(?:ayat|huruf|angka|butir)\s\S+$/.test(name)) return found;
  }
  return undefined;
}
