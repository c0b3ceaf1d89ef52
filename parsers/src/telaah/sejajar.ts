import type { PolaJangkar } from "./pola-jangkar.ts";

/** What it costs to find a pattern of three parts (what stands before, the words, what stands behind) at a place of a text. */
export interface Sejajaran {
  /** Letters to change, leave out or put in, per part. */
  readonly biayaAwalan: number;
  readonly biayaKutipan: number;
  readonly biayaAkhiran: number;
  /** Where the words begin and end in the text. */
  readonly dari: number;
  readonly sampai: number;
}

/** Aligns patterns with one text, one after the other. */
export type Penyejajar = (pola: PolaJangkar, letak: number, lebar: number) => Sejajaran;

/**
 * Aligns a pattern with `teks` where its first letter is expected at `letak`, give or take `lebar` letters; ends are free. Costs the length of the
 * pattern times `lebar`; its working space is used again by the next one.
 * Source: Sellers, The theory and computation of evolutionary distances, J. Algorithms 1(4), 1980, within a band.
 */
export function penyejajar(teks: Uint16Array): Penyejajar {
  let arah = new Uint8Array(0);
  let lama = new Int32Array(0);
  let baru = new Int32Array(0);
  return ({ kode: pola, awal: batasAwal, akhir: batasAkhir }, letak, lebar) => {
    const pita = 2 * lebar + 1;
    if (arah.length < pola.length * pita) arah = new Uint8Array(pola.length * pita * 2);
    if (lama.length < pita + 2) {
      lama = new Int32Array(2 * pita + 2);
      baru = new Int32Array(2 * pita + 2);
    }
    isi();
    let ke = lebar;
    for (let lain = 0; lain < pita; lain++) if ((lama[lain] ?? JAUH) < (lama[ke] ?? JAUH)) ke = lain;
    return telusur(ke);

    /** Column `ke` of row `baris` is the place `letak + baris + ke - lebar` of the text. */
    function isi(): void {
      for (let ke = 0; ke < pita; ke++) {
        const j = letak + ke - lebar;
        lama[ke] = j < 0 || j > teks.length ? JAUH : 0;
      }
      lama[pita] = JAUH;
      for (let baris = 1; baris <= pola.length; baris++) {
        const huruf = pola[baris - 1];
        const geser = letak + baris - lebar;
        const mulai = Math.min(pita, Math.max(0, -geser));
        const selesai = Math.max(mulai, Math.min(pita, teks.length - geser + 1));
        for (let ke = 0; ke < mulai; ke++) baru[ke] = JAUH;
        const dasar = (baris - 1) * pita;
        let kiri = JAUH;
        for (let ke = mulai; ke < selesai; ke++) {
          const j = geser + ke;
          let biaya = j > 0 ? (lama[ke] ?? JAUH) + (teks[j - 1] === huruf ? 0 : 1) : JAUH;
          let asal = SEIRING;
          const tanpa = (lama[ke + 1] ?? JAUH) + 1;
          if (tanpa < biaya) {
            biaya = tanpa;
            asal = POLA_SAJA;
          }
          if (kiri + 1 < biaya) {
            biaya = kiri + 1;
            asal = TEKS_SAJA;
          }
          baru[ke] = biaya;
          kiri = biaya;
          arah[dasar + ke] = asal;
        }
        for (let ke = selesai; ke <= pita; ke++) baru[ke] = JAUH;
        [lama, baru] = [baru, lama];
      }
    }

    /** Walks the cheapest way back. Letters put in at a seam belong to what stands around, not to the words. */
    function telusur(akhir: number): Sejajaran {
      const biaya = [0, 0, 0];
      let baris = pola.length;
      let di = akhir;
      let sampai = letak + baris + di - lebar;
      let dari = -1;
      while (baris > 0) {
        const j = letak + baris + di - lebar;
        if (baris === batasAkhir) sampai = j;
        if (baris === batasAwal && dari < 0) dari = j;
        const asal = arah[(baris - 1) * pita + di];
        // what is put in right behind the last letter of the words is not one of them
        const bagian = baris > batasAkhir || (baris === batasAkhir && asal === TEKS_SAJA) ? 2 : baris > batasAwal ? 1 : 0;
        if (asal !== SEIRING || teks[j - 1] !== pola[baris - 1]) biaya[bagian] = (biaya[bagian] ?? 0) + 1;
        if (asal === TEKS_SAJA) {
          di--;
        } else {
          baris--;
          if (asal === POLA_SAJA) di++;
        }
      }
      if (dari < 0) dari = letak + di - lebar;
      const [biayaAwalan = 0, biayaKutipan = 0, biayaAkhiran = 0] = biaya;
      return { biayaAwalan, biayaKutipan, biayaAkhiran, dari, sampai: Math.max(dari, sampai) };
    }
  };
}

const JAUH = 1 << 28;
const SEIRING = 0;
const POLA_SAJA = 1;
const TEKS_SAJA = 2;
