import type { CiriJangkar } from "../penelaahan-tersaji.ts";
import { type IndeksGram, PANJANG_GRAM } from "./indeks-gram.ts";
import { lipatTeks } from "./lipat-teks.ts";

/** Fragments of a text that stand in it only once, and where such fragments stand. */
export interface PenggalKhas {
  /** The fragments of a piece of the text that the whole text has only once, folded, in their order. */
  tunggal(bagian: string): readonly string[];
  /** Where the fragments of a note stand in this text. */
  letak(ciri: Pick<CiriJangkar, "khas" | "apit">): LetakPenggal;
}

/** Indices in the folded text; per fragment the places where it stands. */
export interface LetakPenggal {
  readonly khas: readonly (readonly number[])[];
  readonly sebelum: readonly number[];
  readonly sesudah: readonly number[];
}

/** Letters of a fragment: long enough to be found nowhere by chance, short enough to survive a scan. */
const PANJANG = 10;
/** One fragment alone may come from a word that somebody else uses. */
const TERSEDIKIT = 2;
/** In another text a fragment may stand more than once; of more places than this it tells nothing. */
const TERSERING = 8;
/** Letters within which the fragments around a place have to stand. */
export const JANGKAUAN_APIT = 2_500;

/** Labels and numbers change with renumbering, and what follows takes them over: no fragment holds one. */
const BERNOMOR = /(?:^|\n)[\s\-–•*#|(]*(?:[a-z]{1,2}|[ivxlc]+)[.)]|[\d(].*?(?=\s|$)/giu;

export function penggalKhas(teks: Uint16Array, indeks: IndeksGram): PenggalKhas {
  return {
    tunggal(bagian) {
      const hasil: string[] = [];
      for (const isi of bagian.replace(BERNOMOR, "\u0000").split("\u0000")) {
        const { kode } = lipatTeks(isi);
        for (let at = 0; at + PANJANG <= kode.length; at++) {
          const penggal = kode.subarray(at, at + PANJANG);
          if (tempat(penggal, 2).length !== 1) continue;
          hasil.push(String.fromCharCode(...penggal));
          at += PANJANG - 1;
        }
      }
      return hasil;
    },
    letak({ khas, apit }) {
      const letakOf = (penggal: string): readonly number[] => tempat(lipatTeks(penggal).kode, TERSERING);
      return { khas: khas.map(letakOf), sebelum: apit.sebelum.flatMap(letakOf), sesudah: apit.sesudah.flatMap(letakOf) };
    },
  };

  /** At most `banyak` places of a fragment; looked up by its rarest gram. */
  function tempat(penggal: Uint16Array, banyak: number): readonly number[] {
    const ada: number[] = [];
    if (penggal.length < PANJANG_GRAM) return ada;
    let jarang = 0;
    for (let at = 1; at + PANJANG_GRAM <= penggal.length; at++)
      if (indeks.jumlah(indeks.wadah(penggal, at)) < indeks.jumlah(indeks.wadah(penggal, jarang))) jarang = at;
    indeks.tempat(indeks.wadah(penggal, jarang), (tempat) => {
      const mulai = tempat - jarang;
      for (let ke = 0; ke < penggal.length; ke++) if (teks[mulai + ke] !== penggal[ke]) return undefined;
      ada.push(mulai);
      return ada.length >= banyak ? "cukup" : undefined;
    });
    return ada;
  }
}

/** At most so many, spread over all; none where there are too few to tell anything. */
export function sebar(penggal: readonly string[], banyak: number): readonly string[] {
  if (penggal.length < TERSEDIKIT) return [];
  const langkah = Math.max(1, penggal.length / banyak);
  return Array.from({ length: Math.min(banyak, penggal.length) }, (_, ke) => penggal[Math.floor(ke * langkah)] ?? "");
}

/** The share of a note's own fragments that stand between two places, 0..1. */
export function bagianKhas({ khas }: LetakPenggal, dari: number, sampai: number): number {
  const ada = khas.filter((letak) => letak.some((at) => at >= dari && at < sampai)).length;
  return ada < TERSEDIKIT ? 0 : ada / khas.length;
}

/** Whether a place stands between fragments that stood on either side of the note. */
export const isDiapit = ({ sebelum, sesudah }: LetakPenggal, dari: number, sampai: number): boolean =>
  sebelum.some((at) => at < dari && dari - at <= JANGKAUAN_APIT) && sesudah.some((at) => at >= sampai && at - sampai <= JANGKAUAN_APIT);
