import type { Jangkar } from "../penelaahan-tersaji.ts";
import { lipatTeks } from "./lipat-teks.ts";

/** The words of a note between what stood around them, folded. */
export interface PolaJangkar {
  readonly kode: Uint16Array;
  /** Indices at which the words begin and end. */
  readonly awal: number;
  readonly akhir: number;
}

export function polaJangkar({ awalan, kutipan, akhiran }: Pick<Jangkar, "awalan" | "kutipan" | "akhiran">): PolaJangkar {
  const bagian = [awalan, kutipan, akhiran].map((teks) => lipatTeks(teks).kode);
  const [depan = new Uint16Array(), kata = new Uint16Array(), belakang = new Uint16Array()] = bagian;
  const kode = new Uint16Array(depan.length + kata.length + belakang.length);
  kode.set(depan);
  kode.set(kata, depan.length);
  kode.set(belakang, depan.length + kata.length);
  return { kode, awal: depan.length, akhir: depan.length + kata.length };
}
