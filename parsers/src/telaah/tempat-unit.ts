import type { RentangSumber, UnitBacaan } from "../compare/bacaan/bacaan.ts";

/** Finds the units that hold a place. */
export interface TempatUnit {
  /** The units that hold the whole range, outermost first; empty outside of all. */
  induk(rentang: RentangSumber): readonly UnitBacaan[];
}

/** Sorts the units once; each question costs their depth and a binary search. */
export function tempatUnit(unit: readonly UnitBacaan[]): TempatUnit {
  const urut = [...unit].sort((a, b) => a.dari - b.dari || b.sampai - a.sampai);
  const atasan = new Int32Array(urut.length).fill(-1);
  const terbuka: number[] = [];
  urut.forEach(({ dari, sampai }, at) => {
    while (terbuka.length > 0) {
      const atas = urut[terbuka[terbuka.length - 1] ?? 0];
      if (atas !== undefined && atas.sampai >= sampai && atas.dari <= dari) break;
      terbuka.pop();
    }
    atasan[at] = terbuka[terbuka.length - 1] ?? -1;
    terbuka.push(at);
  });
  return {
    induk({ dari, sampai }) {
      let bawah = 0;
      let atas = urut.length;
      while (bawah < atas) {
        const tengah = (bawah + atas) >> 1;
        if ((urut[tengah]?.dari ?? 0) <= dari) bawah = tengah + 1;
        else atas = tengah;
      }
      const rantai: UnitBacaan[] = [];
      for (let at = bawah - 1; at >= 0; at = atasan[at] ?? -1) {
        const satu = urut[at];
        if (satu !== undefined && satu.sampai >= sampai) rantai.push(satu);
      }
      return rantai.reverse();
    },
  };
}
