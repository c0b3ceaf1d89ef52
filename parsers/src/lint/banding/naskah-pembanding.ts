/** The regulations that a draft is compared with, read once and kept as long as they are. */
import { isiKata, namaDaerah } from "../../compare/kata.ts";
import type { Peraturan } from "../../peraturan.ts";
import { type NaskahPeriksa, naskahPeriksa } from "../naskah-periksa.ts";
import { type NormaTubuh, normaTubuh } from "../norma/norma-tubuh.ts";

export interface NormaPembanding {
  readonly norma: NormaTubuh;
  /** Content words, the names of its own region aside. */
  readonly kata: ReadonlySet<string>;
}

export interface NaskahPembanding {
  readonly naskah: NaskahPeriksa;
  readonly norma: readonly NormaPembanding[];
}

const TERBACA = new WeakMap<Peraturan, NaskahPembanding>();

function bacaPembanding(peraturan: Peraturan): NaskahPembanding {
  const ada = TERBACA.get(peraturan);
  if (ada !== undefined) return ada;
  const naskah = naskahPeriksa(peraturan);
  const nama = namaDaerah(naskah.ciri.daerah);
  const norma = normaTubuh(naskah).map((satu) => ({ norma: satu, kata: new Set(isiKata(satu.utuh, nama)) }));
  const hasil = { naskah, norma };
  TERBACA.set(peraturan, hasil);
  return hasil;
}

/** All of them, the national text first. */
export const semuaPembanding = ({ pembanding: { acuan, lain } }: NaskahPeriksa): readonly NaskahPembanding[] =>
  [...(acuan === null ? [] : [acuan]), ...lain].map(bacaPembanding);

/** So many regulations have to agree; the national text alone where there is no other. */
const BANYAK_SEPAKAT = 3;

export const cukupSepakat = (sepakat: number, semua: number): boolean => sepakat >= Math.min(BANYAK_SEPAKAT, semua);

/** Share of words in common (Dice), 0..1. */
export function kemiripan(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const [kecil, besar] = a.size <= b.size ? [a, b] : [b, a];
  let sama = 0;
  for (const kata of kecil) if (besar.has(kata)) sama++;
  return (2 * sama) / (a.size + b.size);
}

interface Padanan {
  readonly norma: NormaPembanding;
  readonly mirip: number;
}

/** The norm of each compared regulation that is most like a text of this one; remembered by the text. */
export function padananDari(naskah: NaskahPeriksa, semua: readonly NaskahPembanding[], utuh: string): readonly (Padanan | null)[] {
  return naskah.olah("padanan pembanding", utuh, () => {
    const kata = kataSendiri(naskah, utuh);
    return semua.map(({ norma }) => {
      let terbaik: Padanan | null = null;
      for (const satu of norma) {
        // lengths that differ too much cannot be alike
        if (satu.kata.size > kata.size * 2 || kata.size > satu.kata.size * 2) continue;
        const mirip = kemiripan(kata, satu.kata);
        if (terbaik === null || mirip > terbaik.mirip) terbaik = { norma: satu, mirip };
      }
      return terbaik;
    });
  });
}

/** The content words of a text of this regulation. */
export function kataSendiri(naskah: NaskahPeriksa, utuh: string): ReadonlySet<string> {
  return naskah.olah("kata sendiri", utuh, () => new Set(isiKata(utuh, namaDaerah(naskah.ciri.daerah))));
}
