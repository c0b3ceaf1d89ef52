import type { Topik } from "../rules/aturan.ts";
import { pecahNorma } from "../rules/pecah.ts";
import { bacaTopik } from "../rules/topik.ts";
import { type Isi, pembacaTeks } from "./isi.ts";
import { pembacaKunci } from "./kata.ts";
import { type Peranan, perananOf } from "./peranan.ts";

/** The content words of a text in order, for alignment, each with its fingerprint. */
export interface Kunci {
  readonly kata: readonly string[];
  readonly sidik: Int32Array;
}

/** What is read of single texts of one regulation. Pure functions: a reader that remembers (`pengingat`) gives what one that does not gives. */
export interface PembacaNaskah {
  /** The words of the region's name, in lower case. */
  readonly nama: ReadonlySet<string>;
  readonly isi: (teks: string) => Isi;
  readonly kunci: (teks: string) => Kunci;
  /** The sentences and clauses that each say a norm. */
  readonly norma: (teks: string) => readonly string[];
  readonly peranan: (teks: string) => Peranan;
  readonly topik: (teks: string, kelompok: readonly string[], sebelumnya: Topik | null) => Topik;
}

/** Made once for a regulation, since each word is looked at once. */
export function pembacaNaskah(nama: ReadonlySet<string>): PembacaNaskah {
  const bacaKunci = pembacaKunci(nama);
  const known = new Map<string, number>();
  const sidikOf = (word: string): number => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = fingerprint(word);
    known.set(word, made);
    return made;
  };
  return {
    nama,
    isi: pembacaTeks(nama),
    kunci: (teks) => {
      const kata = bacaKunci(teks);
      return { kata, sidik: Int32Array.from(kata, sidikOf) };
    },
    norma: (teks) => pecahNorma(teks).map(({ start, end }) => teks.slice(start, end)),
    peranan: perananOf,
    topik: bacaTopik,
  };
}

/** FNV-1a, 32 bits: among the 40 000 terms of a long regulation two share a fingerprint about once in five regulations; one word of many. */
function fingerprint(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
