/** Which of several places is certainly meant, if any. Pure arithmetic on similarities. */

/** How much a place resembles the note's, 0..1, by six measures. A place has to surpass the others in one of them. */
export interface Kemiripan {
  /** The words alone. */
  readonly kata: number;
  /** The words and the less similar one of both sides: what moves up when its neighbour is deleted inherits one side only. */
  readonly sekitar: number;
  /** The words, the more similar side, and the least similar one of the headings above. */
  readonly induk: number;
  /** Only under the very same headings: the words, and half as much the less similar side. */
  readonly seinduk: number;
  /** The share of the fragments that only the note's words had, where the words resemble it at all. */
  readonly khas: number;
  /** The words, where they stand between what stood nowhere else on either side: deleting keeps the order, so nothing else gets in between. */
  readonly apit: number;
}

/** What is compared of a place; sides where there is nothing count as the other one. */
export interface BahanKemiripan {
  readonly kata: number;
  readonly awalan: number | null;
  readonly akhiran: number | null;
  /** The least similar heading, 0..1. */
  readonly kepala: number;
  readonly khas: number;
  readonly diapit: boolean;
}

/** What a place has to surpass the others by, those of the time when the note was made and those of now. */
const JARAK = 0.15;
/** Every letter and heading the same: then it is enough that nothing else is quite so. */
const HAMPIR_SAMA = 0.985;
const TERENDAH: Kemiripan = { kata: 0.8, sekitar: 0.67, induk: 0.75, seinduk: 0.7, khas: 0.5, apit: 0.72 };

/** From here on words are alike enough to be a twin. */
export const KATA_TERENDAH = 0.6;
/** Fragments among words that are otherwise others were moved there, and the words were not. */
const KATA_BERKHAS = 0.64;

/** Which sides a place could have in common with the note once what lies between them is deleted. */
export type Warisan = "awalan" | "akhiran" | null;

/** The measures of a place; with `warisan` those that it would have if it inherited that side. */
export function kemiripanOf({ kata, awalan, akhiran, kepala, khas, diapit }: BahanKemiripan, warisan: Warisan = null): Kemiripan {
  const depan = warisan === "awalan" ? 1 : (awalan ?? akhiran ?? 0);
  const belakang = warisan === "akhiran" ? 1 : (akhiran ?? awalan ?? 0);
  const lemah = Math.min(depan, belakang);
  return {
    kata,
    sekitar: kata * lemah,
    induk: kata * Math.min(Math.max(depan, belakang), kepala),
    seinduk: kepala < HAMPIR_SAMA ? 0 : kata * (0.5 + 0.5 * lemah),
    khas: kata < KATA_BERKHAS ? 0 : khas,
    apit: diapit ? kata : 0,
  };
}

/** Whether the place with `sendiri` is certain, given the most similar one of all others. */
export function isPasti(sendiri: Kemiripan, lain: Kemiripan, kataBerarti: boolean): boolean {
  return (
    (kataBerarti && unggul(sendiri.kata, lain.kata, TERENDAH.kata)) ||
    unggul(sendiri.sekitar, lain.sekitar, TERENDAH.sekitar) ||
    unggul(sendiri.induk, lain.induk, TERENDAH.induk) ||
    unggul(sendiri.seinduk, lain.seinduk, TERENDAH.seinduk) ||
    (sendiri.khas >= TERENDAH.khas && lain.khas === 0) ||
    (sendiri.apit >= TERENDAH.apit && lain.apit < KATA_TERENDAH)
  );
}

/**
 * Whether a place with the same words has nothing of its kind, by one of the measures: enough without looking at what is merely similar, because that
 * cannot be so similar.
 */
export function isTanpaTara(sendiri: Kemiripan, lain: Kemiripan, kataBerarti: boolean): boolean {
  const hanya = (ukuran: keyof Kemiripan): boolean => sendiri[ukuran] >= 1 && lain[ukuran] < HAMPIR_SAMA;
  return (kataBerarti && hanya("kata")) || hanya("sekitar") || hanya("induk") || hanya("seinduk") || hanya("apit");
}

function unggul(sendiri: number, lain: number, terendah: number): boolean {
  if (sendiri < terendah) return false;
  return sendiri >= lain + JARAK || (sendiri >= 1 && lain < HAMPIR_SAMA);
}

/** The highest of each measure. */
export const tertinggi = (semua: readonly Kemiripan[]): Kemiripan => ({
  kata: Math.max(0, ...semua.map(({ kata }) => kata)),
  sekitar: Math.max(0, ...semua.map(({ sekitar }) => sekitar)),
  induk: Math.max(0, ...semua.map(({ induk }) => induk)),
  seinduk: Math.max(0, ...semua.map(({ seinduk }) => seinduk)),
  khas: Math.max(0, ...semua.map(({ khas }) => khas)),
  apit: Math.max(0, ...semua.map(({ apit }) => apit)),
});
