import { pecahNorma } from "../rules/pecah.ts";
import type { Ketentuan } from "../tree/ketentuan.ts";
import { wholeText } from "../tree/whole-text.ts";
import { isiKata, type Kata, kataOf, pembacaIsi } from "./kata.ts";

/** A provision, or a part of it, by its content words. */
export interface Isi {
  readonly teks: string;
  /** As printed, for the word diff. */
  readonly cetak: readonly Kata[];
  /** Content words in order; region names, offices of the level and references made equal or left out. */
  readonly kata: readonly string[];
  /** The same where the acuan is national: its *Instansi Pemerintah* is localised to *Perangkat Daerah* or *Pemerintah Daerah*. */
  readonly nasional: readonly string[];
}

/** A part of fewer content words says too little to be a norm. */
const MIN_KATA = 5;

/** Reads texts of one regulation; made once for it, since each word is looked at once. `names` are the words of the region's name. */
export function pembacaTeks(names: ReadonlySet<string>): (teks: string) => Isi {
  const bacaKata = pembacaIsi(names);
  return (teks) => {
    const kata = bacaKata(teks);
    return { teks, cetak: kataOf(teks, names), kata, nasional: localise(kata) };
  };
}

/** Whether a provision can have parts at all; most are one sentence. */
export const punyaBagian = ({ teks, unit }: Ketentuan): boolean => (unit?.children.length ?? 0) > 0 || SAMBUNGAN.test(teks);

const SAMBUNGAN = /[.;]\s+[A-Z]|,\s+(?:dan|serta|sedangkan)\s/;

/** The parts of a provision that can answer a whole provision elsewhere: its items, or its sentences where it has several. */
export function isiBagian({ teks, unit }: Ketentuan, baca: (teks: string) => Isi): readonly Isi[] {
  const items = (unit?.children ?? []).map(wholeText);
  const sentences = items.length > 0 ? [] : pecahNorma(teks);
  const parts = items.length > 0 ? items : sentences.length < 2 ? [] : sentences.map(({ start, end }) => teks.slice(start, end));
  return parts.map(baca).filter(({ kata }) => kata.length >= MIN_KATA);
}

const INSTANSI: ReadonlySet<string> = new Set(["instansi pemerintah", "pemerintah daerah"]);

/** The content words of a part of a text; where the acuan is national, localised. */
export function isiSetempat(teks: string, names: ReadonlySet<string>, nasional: boolean): readonly string[] {
  const kata = isiKata(teks, names);
  return nasional ? localise(kata) : kata;
}

/** *Instansi Pemerintah* and *Pemerintah Daerah* as *Perangkat Daerah*. */
export function localise(kata: readonly string[]): readonly string[] {
  if (!kata.some((word, at) => INSTANSI.has(`${word} ${kata[at + 1] ?? ""}`))) return kata;
  const found: string[] = [];
  for (let at = 0; at < kata.length; at++) {
    if (INSTANSI.has(`${kata[at]} ${kata[at + 1] ?? ""}`)) {
      found.push("perangkat", "daerah");
      at++;
    } else found.push(kata[at] as string);
  }
  return found;
}

/** Share of content words that agree (Dice, each word as often as it occurs), 0..1. */
export function mirip(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  return (2 * bersama(a, b)) / (a.length + b.length);
}

/** The same for words and pairs of words in order, which tells `anggota tim melapor kepada ketua tim` from `ketua tim melapor`. */
export const miripUrut = (a: readonly string[], b: readonly string[]): number => (mirip(a, b) + mirip(pairsOf(a), pairsOf(b))) / 2;

const pairsOf = (words: readonly string[]): readonly string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** How much of `a` stands in `b`, 0..1. */
export const termuat = (a: readonly string[], b: readonly string[]): number => (a.length === 0 ? 1 : bersama(a, b) / a.length);

function bersama(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(word, left - 1);
  }
  return shared;
}
