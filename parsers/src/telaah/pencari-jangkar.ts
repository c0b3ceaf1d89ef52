import type { RentangSumber, UnitBacaan } from "../compare/bacaan/bacaan.ts";
import type { CiriJangkar, Jangkar } from "../penelaahan-tersaji.ts";
import { type CalonTempat, isTindih, nilaiCalon, pencariCalon } from "./calon-tempat.ts";
import { indeksGram } from "./indeks-gram.ts";
import { pembandingInduk, sebutanInduk } from "./induk-jangkar.ts";
import type { CalonJangkar, NaskahJangkar, TempatJangkar } from "./jangkar.ts";
import {
  type BahanKemiripan,
  isPasti,
  isTanpaTara,
  KATA_TERENDAH,
  type Kemiripan,
  kemiripanOf,
  tertinggi,
  type Warisan,
} from "./kepastian-jangkar.ts";
import { indeksLipat, lipatTeks, sidikLipat } from "./lipat-teks.ts";
import { bagianKhas, isDiapit, JANGKAUAN_APIT, penggalKhas, sebar } from "./penggal-khas.ts";
import { type PolaJangkar, polaJangkar } from "./pola-jangkar.ts";
import { hilang, meragukan, pasti } from "./sebab-jangkar.ts";
import type { TakaranSuara } from "./suara-gram.ts";
import { tempatUnit } from "./tempat-unit.ts";

/** One text, read once, for making and finding the anchors of many notes. */
export interface PencariJangkar {
  /** The anchor of the words from `dari` up to `sampai`; offsets outside of the text are brought in. `ketentuan`: the note is on the whole unit. */
  buat(dari: number, sampai: number, ketentuan: boolean): Jangkar;
  /** Where the words of a note stand now. Never throws, and never chooses between places that it cannot tell apart. */
  temukan(jangkar: Jangkar): TempatJangkar;
}

const PANJANG_SEKITAR = 64;
const CALON_TERBANYAK = 5;
/** How many places are compared where a note is looked for, and where one is made: there none may be missed that could later be taken for it. */
const DIBANDINGKAN: TakaranSuara = { banyak: 10, terlemah: 0.45 };
const SAINGAN: TakaranSuara = { banyak: 40, terlemah: 0.15 };
/** Below this a place has no more in common with the words than any two sentences of a regulation. */
const TERENDAH = 0.5;
/** Words of fewer letters are found by chance; one side has to agree. */
const KATA_BERARTI = 24;
const SISI_BERARTI = 0.6;
const KHAS_TERBANYAK = 6;
const APIT_TERBANYAK = 3;
/** Letters on either side; less than `isDiapit` allows, so that something may be put in. */
const APIT = JANGKAUAN_APIT * 0.6;
/** Letters; about two Pasal. */
const BERDEKATAN = 2_000;

type CiriTempat = Pick<CiriJangkar, "induk" | "khas" | "apit">;
const TANPA_CIRI: CiriTempat = { induk: [], khas: [], apit: { sebelum: [], sesudah: [] } };

interface TempatTernilai {
  readonly tempat: CalonTempat;
  readonly rentang: RentangSumber;
  readonly unit: readonly UnitBacaan[];
  readonly bahan: BahanKemiripan;
  readonly mirip: Kemiripan;
}

/**
 * Reads a text for anchoring: linear in its length, then per note about the length of its words. The ladder: the same text (however its lines are
 * broken) by place; else every place that resembles the words is measured by words, sides and headings, and one is certain only if it surpasses
 * both all others of now and all others of the text the note was made on. Source: Hypothesis client, annotator/anchoring.
 */
export function pencariJangkar({ sumber, unit }: NaskahJangkar): PencariJangkar {
  const teks = lipatTeks(sumber);
  const sidik = sidikLipat(teks.kode);
  const indeks = indeksGram(teks.kode);
  const calon = pencariCalon(teks.kode, indeks);
  const penggal = penggalKhas(teks.kode, indeks);
  const { induk } = tempatUnit(unit);
  const { kemiripan } = pembandingInduk();

  return { buat, temukan };

  function buat(dari: number, sampai: number, ketentuan: boolean): Jangkar {
    const awal = Math.min(Math.max(0, dari), sumber.length);
    const akhir = Math.min(Math.max(awal, sampai), sumber.length);
    const kutipan = sumber.slice(awal, akhir);
    const awalan = sumber.slice(Math.max(0, awal - PANJANG_SEKITAR), awal);
    const akhiran = sumber.slice(akhir, akhir + PANJANG_SEKITAR);
    const pemilik = induk(rapat(awal, akhir));
    const pola = polaJangkar({ awalan, kutipan, akhiran });
    const letak = indeksLipat(teks, awal);
    // a unit that begins with the words has no name but the words
    const sebutan = sebutanInduk(pemilik.filter((satu) => satu.dari + satu.sebutan.length <= awal));
    const sendiri = { dari: letak, sampai: letak + pola.akhir - pola.awal };
    const saingan = ternilai(calon.mirip(pola, SAINGAN, calon.sama(pola, SAINGAN.banyak)), {
      ...TANPA_CIRI,
      induk: sebutan,
    }).filter(({ tempat }) => !isTindih(tempat, sendiri));
    const lain = tertinggi(saingan.map((satu) => kemiripanOf(satu.bahan, warisan(satu.tempat, sendiri))));
    return {
      locator: pemilik.at(-1)?.locator ?? null,
      kutipan,
      awalan,
      akhiran,
      dari: awal,
      sampai: akhir,
      ketentuan,
      ciri: {
        sidik,
        letak,
        induk: sebutan,
        khas: sebar(penggal.tunggal(kutipan), KHAS_TERBANYAK),
        apit: apitOf(sendiri, saingan),
        saingan: {
          kata: ratusan(lain.kata),
          sekitar: ratusan(lain.sekitar),
          induk: ratusan(lain.induk),
          seinduk: ratusan(lain.seinduk),
        },
      },
    };
  }

  function temukan(jangkar: Jangkar): TempatJangkar {
    const pola = polaJangkar(jangkar);
    if (pola.akhir === pola.awal) return hilang("Catatan ini tidak mengutip kata-kata yang dapat dicari.");
    const { ciri } = jangkar;
    if (ciri?.sidik === sidik && isDi(pola, ciri.letak)) {
      const rentang = rentangOf(jangkar, ciri.letak, ciri.letak + pola.akhir - pola.awal);
      return pasti(jangkar, calonJangkar(rentang, induk(rentang), 1), true, true);
    }
    const bahan = ciri ?? TANPA_CIRI;
    const sama = calon.sama(pola, DIBANDINGKAN.banyak);
    const langsung = satuYakin(ternilai(sama, bahan, jangkar), jangkar, pola, isTanpaTara);
    if (langsung !== null) return hasilPasti(jangkar, langsung);
    const semua = ternilai(calon.mirip(pola, DIBANDINGKAN, sama), bahan, jangkar);
    const pertama = semua[0];
    if (pertama === undefined || semua.every(({ mirip, tempat }) => mirip.kata < TERENDAH && !isBertetangga(tempat)))
      return hilang("Kata-kata yang dikutip tidak ditemukan lagi dalam naskah ini.");
    const terpilih = satuYakin(semua, jangkar, pola, isPasti);
    if (terpilih !== null) return hasilPasti(jangkar, terpilih);
    return meragukan(
      semua.slice(0, CALON_TERBANYAK).map(({ tempat, rentang, unit: pemilik }) => calonJangkar(rentang, pemilik, nilaiCalon(tempat))),
    );
  }

  /** What stands only once between the words and the nearest similar place on either side; nothing unless there is something on both. */
  function apitOf(sendiri: RentangSumber, saingan: readonly TempatTernilai[]): CiriJangkar["apit"] {
    const serupa = saingan.filter(({ tempat }) => tempat.kata >= KATA_TERENDAH).map(({ tempat }) => tempat);
    const kiri = Math.max(0, sendiri.dari - APIT, ...serupa.flatMap(({ dari, sampai }) => (dari < sendiri.dari ? [sampai] : [])));
    const kanan = Math.min(sendiri.sampai + APIT, ...serupa.flatMap(({ dari, sampai }) => (sampai > sendiri.sampai ? [dari] : [])));
    const potong = (dari: number, sampai: number): string =>
      sumber.slice(teks.awal[dari] ?? sumber.length, teks.akhir[sampai - 1] ?? sumber.length);
    const sebelum = penggal.tunggal(potong(kiri, sendiri.dari)).slice(-APIT_TERBANYAK);
    const sesudah = penggal.tunggal(potong(sendiri.sampai, kanan)).slice(0, APIT_TERBANYAK);
    return sebelum.length === 0 || sesudah.length === 0 ? TANPA_CIRI.apit : { sebelum, sesudah };
  }

  /** Whether the words stand at this index: an anchor that somebody sent may say anything. */
  function isDi({ kode, awal, akhir }: PolaJangkar, letak: number): boolean {
    for (let at = awal; at < akhir; at++) if (teks.kode[letak + at - awal] !== kode[at]) return false;
    return true;
  }

  /** The one place that is certain; `null` where none is, or more than one. */
  function satuYakin(
    semua: readonly TempatTernilai[],
    { ciri }: Jangkar,
    { awal, akhir }: PolaJangkar,
    isCukup: typeof isPasti,
  ): TempatTernilai | null {
    const yakin = semua.filter((satu) => {
      const lain = semua.filter((dia) => dia !== satu).map(({ mirip }) => mirip);
      const { kata, awalan, akhiran } = satu.tempat;
      const sisi = Math.max(awalan ?? 0, akhiran ?? 0);
      const tanpaSisi = awalan === null && akhiran === null;
      const berarti =
        akhir - awal >= KATA_BERARTI ? ciri !== undefined || tanpaSisi || sisi >= SISI_BERARTI : kata >= 1 && sisi >= SISI_BERARTI;
      return isCukup(satu.mirip, tertinggi(ciri === undefined ? lain : [...lain, { ...ciri.saingan, khas: 0, apit: 0 }]), berarti);
    });
    return yakin.length === 1 ? (yakin[0] ?? null) : null;
  }

  function ternilai(tempat: readonly CalonTempat[], ciri: CiriTempat, jangkar?: Jangkar): readonly TempatTernilai[] {
    const letak = penggal.letak(ciri);
    return tempat.map((satu) => {
      const { dari, sampai } = satu;
      const rentang = rentangOf(jangkar, dari, sampai);
      const pemilik = induk(rentang);
      const bahan = {
        ...satu,
        kepala: kemiripan(ciri.induk, pemilik),
        khas: bagianKhas(letak, dari, sampai),
        diapit: isDiapit(letak, dari, sampai),
      };
      return { tempat: satu, rentang, unit: pemilik, bahan, mirip: kemiripanOf(bahan) };
    });
  }

  /** Offsets of folded letters, with the signs at either end that the words had as well; of a note on a unit the unit. */
  function rentangOf(jangkar: Jangkar | undefined, dari: number, sampai: number): RentangSumber {
    const rentang = { dari: teks.awal[dari] ?? sumber.length, sampai: teks.akhir[sampai - 1] ?? sumber.length };
    if (jangkar === undefined) return rentang;
    const pemilik = induk(rentang).at(-1);
    if (jangkar.ketentuan && pemilik !== undefined && (pemilik.sampai - pemilik.dari) * 0.7 <= rentang.sampai - rentang.dari)
      return { dari: pemilik.dari, sampai: pemilik.sampai };
    const kepala = /^[^\p{L}\p{N}]*/u.exec(jangkar.kutipan)?.[0] ?? "";
    const ekor = /[^\p{L}\p{N}]*$/u.exec(jangkar.kutipan)?.[0] ?? "";
    return {
      dari: sumber.endsWith(kepala, rentang.dari) ? rentang.dari - kepala.length : rentang.dari,
      sampai: sumber.startsWith(ekor, rentang.sampai) ? rentang.sampai + ekor.length : rentang.sampai,
    };
  }

  /** A range without white space at its ends, so that a selection that takes a line end along stays in its unit. */
  function rapat(dari: number, sampai: number): RentangSumber {
    const isi = sumber.slice(dari, sampai);
    const depan = isi.length - isi.trimStart().length;
    return depan === isi.length ? { dari, sampai } : { dari: dari + depan, sampai: dari + isi.trimEnd().length };
  }
}

/** A similar place nearby stands beside the note's other neighbour once the note's own words are deleted. */
function warisan(tempat: CalonTempat, sendiri: Pick<CalonTempat, "dari" | "sampai">): Warisan {
  if (tempat.dari >= sendiri.sampai) return tempat.dari - sendiri.sampai < BERDEKATAN ? "awalan" : null;
  return sendiri.dari - tempat.sampai < BERDEKATAN ? "akhiran" : null;
}

const hasilPasti = (jangkar: Jangkar, { tempat, rentang, unit }: TempatTernilai): TempatJangkar =>
  pasti(jangkar, calonJangkar(rentang, unit, nilaiCalon(tempat)), tempat.kata >= 1, false);

/** What stands around is all there although the words are not. */
const isBertetangga = ({ awalan, akhiran }: CalonTempat): boolean => (awalan ?? 0) >= 0.8 && (akhiran ?? 0) >= 0.8;

const calonJangkar = (rentang: RentangSumber, unit: readonly UnitBacaan[], nilai: number): CalonJangkar => ({
  rentang,
  locator: unit.at(-1)?.locator ?? null,
  nilai: ratusan(nilai),
});

const ratusan = (nilai: number): number => Math.round(nilai * 100) / 100;
