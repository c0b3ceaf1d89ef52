/** Sequences of numbered units: where one breaks, and the labels that would mend it. */
import { insertValue, letterValue, ordinalValue, romanValue, toLetter, toOrdinal, toRoman } from "../../istilah.ts";
import type { Teks, Unit } from "../../peraturan.ts";
import type { SuntinganTeks } from "../kaidah.ts";
import { ganti } from "../struktur/susun-temuan.ts";

/** Whatever bears a number in print. */
export interface Bernomor {
  readonly number: string | null;
  readonly label?: Teks;
}

/** How a series counts: what a printed number is worth (0 for none) and how a value is printed. */
export interface CaraNomor {
  readonly nilai: (nomor: string) => number;
  readonly cetak: (nilai: number) => string;
}

export const ROMAWI: CaraNomor = { nilai: (nomor) => romanValue(nomor), cetak: toRoman };
export const TINGKAT: CaraNomor = { nilai: ordinalValue, cetak: toOrdinal };
export const ARAB: CaraNomor = { nilai: (nomor) => insertValue(nomor).base, cetak: String };
const ABJAD: CaraNomor = { nilai: letterValue, cetak: toLetter };
const ROMAWI_KECIL: CaraNomor = { nilai: (nomor) => romanValue(nomor), cetak: (nilai) => toRoman(nilai).toLowerCase() };

/** How the items of a list count, by its first ones. */
export function caraRincian(units: readonly Bernomor[]): CaraNomor {
  const pertama = units[0]?.number ?? "";
  const kedua = units[1]?.number ?? "";
  if (/^\d/.test(pertama)) return ARAB;
  return pertama === "i" && (kedua === "" || kedua === "ii") ? ROMAWI_KECIL : ABJAD;
}

interface Putus {
  /** Index of the unit that does not continue the series. */
  readonly indeks: number;
  /** The value that was its turn. */
  readonly giliran: number;
  readonly ganda: boolean;
}

/** The first unit whose number is not its turn; inserts such as `5A` and `(1a)` take none. `undefined` where the series is whole. */
export function cariPutus(units: readonly Bernomor[], { nilai }: CaraNomor): Putus | undefined {
  let sebelum = 0;
  for (const [indeks, { number }] of units.entries()) {
    if (number === null) return undefined;
    const kini = nilai(number);
    if (kini === 0 || (kini === sebelum && isSisipan(number))) continue;
    if (kini !== sebelum + 1) return { indeks, giliran: sebelum + 1, ganda: kini <= sebelum };
    sebelum = kini;
  }
  return undefined;
}

const isSisipan = (nomor: string): boolean => /^\d+\s?[A-Za-z]/.test(nomor);

/** Puts another number into a label; `null` where the label does not show the old one letter by letter. */
export function gantiNomor({ number, label }: Bernomor, baru: string): SuntinganTeks | null {
  const at = number === null || label === undefined ? -1 : label.value.lastIndexOf(number);
  return label === undefined || number === null || at < 0 ? null : ganti(label, baru, at, at + number.length);
}

/** The labels of `units` counted on from `mulai`; `null` where one cannot be rewritten. Those that are right already are left alone. */
export function nomoriUlang(units: readonly Bernomor[], mulai: number, { nilai, cetak }: CaraNomor): readonly SuntinganTeks[] | null {
  const hasil: SuntinganTeks[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.number === null || isSisipan(unit.number)) return null;
    if (nilai(unit.number) === mulai + at) continue;
    const satu = gantiNomor(unit, cetak(mulai + at));
    if (satu === null) return null;
    hasil.push(satu);
  }
  return hasil;
}

/** The numbered children of a unit of one kind. */
export const anakBernomor = (units: readonly Unit[], jenis: Unit["type"]): readonly Unit[] =>
  units.filter(({ type, number }) => type === jenis && number !== null);
