import type { UnitBacaan } from "../compare/bacaan/bacaan.ts";
import { lipatTeks } from "./lipat-teks.ts";

/** Compares headings; remembers the grams of what it has seen, for one text. */
export interface PembandingInduk {
  /** How similar the least similar heading of a note is among those above a place, 0..1; 0 for a note outside of all units. */
  kemiripan(sebutan: readonly string[], unit: readonly UnitBacaan[]): number;
}

/** More units than this do not lie in each other. */
const TERDALAM = 12;

/** The headings that a note keeps: those of the units that hold it, outermost first. */
export const sebutanInduk = (unit: readonly UnitBacaan[]): readonly string[] =>
  unit
    .map(({ sebutan }) => sebutan)
    .filter((sebutan) => sebutan !== "")
    .slice(0, TERDALAM);

export function pembandingInduk(): PembandingInduk {
  const ingatan = new Map<string, ReadonlySet<string>>();
  return {
    kemiripan(sebutan, unit) {
      if (sebutan.length === 0) return 0;
      const ada = sebutanInduk(unit);
      return Math.min(...sebutan.map((satu) => Math.max(0, ...ada.map((lain) => mirip(satu, lain)))));
    },
  };

  function mirip(a: string, b: string): number {
    if (a === b) return 1;
    const [satu, dua] = [gramOf(a), gramOf(b)];
    let sama = 0;
    for (const gram of satu) if (dua.has(gram)) sama++;
    return satu.size + dua.size === 0 ? 0 : (2 * sama) / (satu.size + dua.size);
  }

  /** Runs of three letters, the ends marked. Source: Dice, Measures of the amount of ecologic association between species, Ecology 26(3), 1945. */
  function gramOf(sebutan: string): ReadonlySet<string> {
    const dikenal = ingatan.get(sebutan);
    if (dikenal !== undefined) return dikenal;
    const huruf = ` ${String.fromCharCode(...lipatTeks(sebutan).kode)} `;
    const gram = new Set<string>();
    for (let at = 0; at + 3 <= huruf.length; at++) gram.add(huruf.slice(at, at + 3));
    ingatan.set(sebutan, gram);
    return gram;
  }
}
