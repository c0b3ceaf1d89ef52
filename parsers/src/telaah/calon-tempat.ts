import { type IndeksGram, PANJANG_GRAM } from "./indeks-gram.ts";
import type { PolaJangkar } from "./pola-jangkar.ts";
import { type Penyejajar, penyejajar } from "./sejajar.ts";
import { type PemungutSuara, pemungutSuara, type TakaranSuara } from "./suara-gram.ts";

/** A place that resembles the pattern; indices in the folded text. */
export interface CalonTempat {
  readonly dari: number;
  readonly sampai: number;
  /** 0..1, 1 for the same letters. */
  readonly kata: number;
  /** 0..1; `null` where the pattern has nothing on that side. */
  readonly awalan: number | null;
  readonly akhiran: number | null;
}

/** Longer words are looked for by their two ends, so that a paragraph put in between does not hide them. */
const PANJANG_UTUH = 600;
const PANJANG_UJUNG = 280;
/** How much of the words goes with a side when only that is compared. */
const PEGANGAN = 24;
const LEBAR_SISI = 12;
/** Fewer letters around the words say nothing. */
const SISI_TERPENDEK = 4;
/** Every so many letters of the middle of long words is looked up. */
const LANGKAH_TENGAH = 9;

/** Looks for places in one text; the most similar first, not overlapping. */
export interface PencariCalon {
  /** Where the very words stand, at most `banyak` of them. */
  sama(pola: PolaJangkar, banyak: number): readonly CalonTempat[];
  /** These and those that resemble the pattern. */
  mirip(pola: PolaJangkar, takaran: TakaranSuara, sama: readonly CalonTempat[]): readonly CalonTempat[];
}

/** For a folded text and its index. */
export function pencariCalon(teks: Uint16Array, indeks: IndeksGram): PencariCalon {
  const suara = pemungutSuara(teks.length, indeks);
  const sejajar = penyejajar(teks);
  return {
    sama(pola, banyak) {
      const { awal, akhir } = pola;
      const tempat = tempatSama(teks, indeks, pola, banyak).map((dari): CalonTempat => {
        const [awalan, akhiran] = sisi(teks, sejajar, pola, dari);
        return { dari, sampai: dari + akhir - awal, kata: 1, awalan, akhiran };
      });
      return tanpaTindih(tempat);
    },
    mirip(pola, takaran, sama) {
      const lain =
        pola.akhir - pola.awal > PANJANG_UTUH
          ? calonPanjang(indeks, sejajar, suara, pola, takaran)
          : calonPendek(sejajar, suara, pola, sama, takaran);
      return tanpaTindih([...sama, ...lain]);
    },
  };
}

/** How similar a place is altogether. */
export const nilaiCalon = ({ kata, awalan, akhiran }: CalonTempat): number =>
  0.6 * kata + 0.2 * (awalan ?? akhiran ?? kata) + 0.2 * (akhiran ?? awalan ?? kata);

function tanpaTindih(calon: readonly CalonTempat[]): readonly CalonTempat[] {
  const hasil: CalonTempat[] = [];
  for (const satu of [...calon].sort((a, b) => nilaiCalon(b) - nilaiCalon(a) || a.dari - b.dari)) {
    if (satu.sampai > satu.dari && !hasil.some((lain) => isTindih(satu, lain))) hasil.push(satu);
  }
  return hasil;
}

/** Whether two places are one: the shorter lies in the other by more than half. */
export function isTindih(a: Pick<CalonTempat, "dari" | "sampai">, b: Pick<CalonTempat, "dari" | "sampai">): boolean {
  const bersama = Math.min(a.sampai, b.sampai) - Math.max(a.dari, b.dari);
  return bersama * 2 > Math.min(a.sampai - a.dari, b.sampai - b.dari);
}

/** Where the very words stand; of many the ones with the most letters in common around them. */
function tempatSama(teks: Uint16Array, indeks: IndeksGram, { kode, awal, akhir }: PolaJangkar, banyak: number): readonly number[] {
  const ada: number[] = [];
  if (akhir - awal < PANJANG_GRAM) {
    for (let at = 0; at + akhir - awal <= teks.length; at++) if (isSama(at)) ada.push(at);
  } else {
    let jarang = awal;
    for (let at = awal; at + PANJANG_GRAM <= akhir; at++)
      if (indeks.jumlah(indeks.wadah(kode, at)) < indeks.jumlah(indeks.wadah(kode, jarang))) jarang = at;
    indeks.tempat(indeks.wadah(kode, jarang), (tempat) => {
      const mulai = tempat - (jarang - awal);
      if (isSama(mulai)) ada.push(mulai);
      return undefined;
    });
  }
  if (ada.length <= banyak) return ada;
  const serupa = ada.map((mulai) => ({ mulai, huruf: sekitar(mulai) }));
  return serupa
    .sort((a, b) => b.huruf - a.huruf || a.mulai - b.mulai)
    .slice(0, banyak)
    .map(({ mulai }) => mulai);

  function isSama(mulai: number): boolean {
    if (mulai < 0 || mulai + akhir - awal > teks.length) return false;
    for (let at = awal; at < akhir; at++) if (teks[mulai + at - awal] !== kode[at]) return false;
    return true;
  }

  /** Letters that agree at their place on either side; cheaper than an alignment, and enough to choose by. */
  function sekitar(mulai: number): number {
    let sama = 0;
    for (let at = 0; at < awal; at++) if (teks[mulai - awal + at] === kode[at]) sama++;
    for (let at = akhir; at < kode.length; at++) if (teks[mulai + at - awal] === kode[at]) sama++;
    return sama;
  }
}

/** How much of either side agrees at a place that has the words themselves. */
function sisi(
  teks: Uint16Array,
  sejajar: Penyejajar,
  { kode, awal, akhir }: PolaJangkar,
  dari: number,
): readonly [number | null, number | null] {
  return [depan(), belakang()];

  function depan(): number | null {
    if (awal < SISI_TERPENDEK) return null;
    if (isSeirama(0, awal)) return 1;
    const kiri = kode.subarray(0, Math.min(akhir, awal + PEGANGAN));
    return bagianSama(sejajar({ kode: kiri, awal, akhir: kiri.length }, dari - awal, LEBAR_SISI).biayaAwalan, awal);
  }

  function belakang(): number | null {
    if (kode.length - akhir < SISI_TERPENDEK) return null;
    if (isSeirama(akhir, kode.length)) return 1;
    const mulai = Math.max(awal, akhir - PEGANGAN);
    const kanan = { kode: kode.subarray(mulai), awal: 0, akhir: akhir - mulai };
    return bagianSama(sejajar(kanan, dari + mulai - awal, LEBAR_SISI).biayaAkhiran, kode.length - akhir);
  }

  function isSeirama(mulai: number, selesai: number): boolean {
    for (let at = mulai; at < selesai; at++) if (teks[dari - awal + at] !== kode[at]) return false;
    return true;
  }
}

function calonPendek(
  sejajar: Penyejajar,
  suara: PemungutSuara,
  pola: PolaJangkar,
  sama: readonly CalonTempat[],
  takaran: TakaranSuara,
): readonly CalonTempat[] {
  const { kode, awal, akhir } = pola;
  const lebar = 14 + Math.ceil((akhir - awal) * 0.12);
  const letak = [...suara(kode, 0, kode.length, takaran), ...suara(kode, awal, akhir, takaran)].map((satu) => satu.letak);
  const dilihat: number[] = sama.map(({ dari }) => dari - awal);
  const hasil: CalonTempat[] = [];
  for (const satu of letak) {
    if (dilihat.some((lain) => Math.abs(lain - satu) < 8)) continue;
    dilihat.push(satu);
    hasil.push(calonOf(sejajar, pola, satu, lebar));
  }
  return hasil;
}

function calonOf(sejajar: Penyejajar, pola: PolaJangkar, letak: number, lebar: number): CalonTempat {
  const { kode, awal, akhir } = pola;
  const { biayaAwalan, biayaKutipan, biayaAkhiran, dari, sampai } = sejajar(pola, letak, lebar);
  return {
    dari,
    sampai,
    kata: bagianSama(biayaKutipan, akhir - awal),
    awalan: awal < SISI_TERPENDEK ? null : bagianSama(biayaAwalan, awal),
    akhiran: kode.length - akhir < SISI_TERPENDEK ? null : bagianSama(biayaAkhiran, kode.length - akhir),
  };
}

/** Long words: their beginning and their end are found apart, and what lies between is looked up gram by gram. */
function calonPanjang(
  indeks: IndeksGram,
  sejajar: Penyejajar,
  suara: PemungutSuara,
  pola: PolaJangkar,
  takaran: TakaranSuara,
): readonly CalonTempat[] {
  const { kode, awal, akhir } = pola;
  const panjang = akhir - awal;
  const depan: PolaJangkar = { kode: kode.subarray(0, awal + PANJANG_UJUNG), awal, akhir: awal + PANJANG_UJUNG };
  const belakang: PolaJangkar = { kode: kode.subarray(akhir - PANJANG_UJUNG), awal: 0, akhir: PANJANG_UJUNG };
  const lebar = 14 + Math.ceil(PANJANG_UJUNG * 0.12);
  const ujung = (satu: PolaJangkar): readonly CalonTempat[] =>
    suara(satu.kode, 0, satu.kode.length, takaran).map(({ letak }) => calonOf(sejajar, satu, letak, lebar));
  const akhiran = ujung(belakang);
  return ujung(depan).flatMap((mulai) => {
    const pasangan = akhiran
      .filter(({ sampai }) => sampai - mulai.dari > panjang * 0.5 && sampai - mulai.dari < panjang * 1.6)
      .map((selesai): CalonTempat => {
        const tengah = bagianTengah(indeks, kode, awal + PANJANG_UJUNG, akhir - PANJANG_UJUNG, mulai.sampai, selesai.dari);
        const kata = ((mulai.kata + selesai.kata) * PANJANG_UJUNG + tengah * (panjang - 2 * PANJANG_UJUNG)) / panjang;
        return { dari: mulai.dari, sampai: selesai.sampai, kata, awalan: mulai.awalan, akhiran: selesai.akhiran };
      });
    // of several ends the one that belongs to this beginning: a similar provision behind it has an end of its own
    const tepat = (satu: CalonTempat): number => nilaiCalon(satu) - Math.abs(satu.sampai - satu.dari - panjang) / panjang;
    return pasangan.sort((a, b) => tepat(b) - tepat(a)).slice(0, 1);
  });
}

/** The share of grams between `dari` and `sampai` of the pattern that stand between two places of the text. */
function bagianTengah(indeks: IndeksGram, kode: Uint16Array, dari: number, sampai: number, kiri: number, kanan: number): number {
  let semua = 0;
  let ada = 0;
  for (let at = dari; at + PANJANG_GRAM <= sampai; at += LANGKAH_TENGAH) {
    let ketemu = false;
    indeks.tempat(indeks.wadah(kode, at), (tempat) => {
      ketemu = tempat >= kiri && tempat < kanan;
      // the last places come first
      return ketemu || tempat < kiri ? "cukup" : undefined;
    });
    semua++;
    if (ketemu) ada++;
  }
  return semua === 0 ? 1 : ada / semua;
}

const bagianSama = (biaya: number, panjang: number): number => Math.max(0, 1 - biaya / panjang);
