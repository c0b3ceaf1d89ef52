import { type IndeksGram, PANJANG_GRAM } from "./indeks-gram.ts";

/** A shift between pattern and text at which many of their grams agree. */
export interface Suara {
  /** Index in the text at which the first letter of the pattern is expected; may be negative. */
  readonly letak: number;
  readonly jumlah: number;
}

/** Shifts this close count as one: a few letters more or less move what stands behind them. */
const LEBAR_WADAH = 8;
/** A gram that stands in more places tells hardly anything and costs most of the time. */
const TERLALU_SERING = 250;
/** How many shifts are told at most, and the share of the best one's grams below which none is. */
export interface TakaranSuara {
  readonly banyak: number;
  readonly terlemah: number;
}

/** Asks where a pattern may stand, by the grams from `dari` to `sampai` of it; the most shared first. */
export type PemungutSuara = (pola: Uint16Array, dari: number, sampai: number, takaran: TakaranSuara) => readonly Suara[];

/** Source: Rasmussen, Stoye, Myers, Efficient q-gram filters for finding all ε-matches over a given length, J. Comput. Biol. 13(2), 2006. */
export function pemungutSuara(panjangTeks: number, indeks: IndeksGram): PemungutSuara {
  let jumlah = new Int32Array(0);
  let letak = new Float64Array(0);
  return (pola, dari, sampai, { banyak, terlemah }) => {
    const geser = pola.length;
    const wadah = Math.ceil((panjangTeks + geser) / LEBAR_WADAH) + 2;
    if (jumlah.length < wadah) {
      jumlah = new Int32Array(wadah);
      letak = new Float64Array(wadah);
    }
    const tersentuh: number[] = [];
    pungut(TERLALU_SERING);
    if (tersentuh.length === 0) pungut(Number.POSITIVE_INFINITY);
    const suara = terbaik();
    for (const satu of tersentuh) {
      jumlah[satu] = 0;
      letak[satu] = 0;
    }
    return suara;

    function pungut(batas: number): void {
      for (let at = dari; at + PANJANG_GRAM <= sampai; at++) {
        const satu = indeks.wadah(pola, at);
        if (indeks.jumlah(satu) > batas) continue;
        indeks.tempat(satu, (tempat) => {
          const mulai = tempat - at;
          const ke = Math.floor((mulai + geser) / LEBAR_WADAH);
          const ada = jumlah[ke] ?? 0;
          if (ada === 0) tersentuh.push(ke);
          jumlah[ke] = ada + 1;
          letak[ke] = (letak[ke] ?? 0) + mulai;
          return undefined;
        });
      }
    }

    /** A bucket together with the next one, so that a shift at their border does not lose half of its votes. */
    function terbaik(): readonly Suara[] {
      const dua = (ke: number): number => (jumlah[ke] ?? 0) + (jumlah[ke + 1] ?? 0);
      let paling = 0;
      for (const ke of tersentuh) paling = Math.max(paling, dua(ke));
      const layak = tersentuh.filter((ke) => dua(ke) >= paling * terlemah && dua(ke) > 1);
      layak.sort((a, b) => dua(b) - dua(a) || a - b);
      const hasil: Suara[] = [];
      const dipakai = new Set<number>();
      for (const ke of layak) {
        if (dipakai.has(ke - 1) || dipakai.has(ke) || dipakai.has(ke + 1)) continue;
        dipakai.add(ke);
        hasil.push({ letak: Math.round(((letak[ke] ?? 0) + (letak[ke + 1] ?? 0)) / dua(ke)), jumlah: dua(ke) });
        if (hasil.length >= banyak) break;
      }
      return hasil;
    }
  };
}
