/** What a rule finds in each text of a place, kept beside the texts: after a key only the text that changed is asked. */
import type { Olah } from "./ingatan-teks.ts";
import type { TeksNaskah, TempatTeks } from "./tempat-teks.ts";

export interface HasilTeks<T> {
  readonly di: TeksNaskah;
  readonly hasil: readonly T[];
}

/**
 * The texts of these places in which `hitung` finds something, place by place in order. `nama` tells one `hitung` from another: where what it looks for
 * changes, so must the name.
 */
export type PadaTeks = <T>(nama: string, tempat: readonly TempatTeks[], hitung: (nilai: string) => readonly T[]) => readonly HasilTeks<T>[];

/** Names what `padaTeks` gives for one place. */
export type NamaKotak = `kotak ${TempatTeks} ${string}`;

export const namaKotak = (tempat: TempatTeks, nama: string): NamaKotak => `kotak ${tempat} ${nama}`;

export interface HasilTertata {
  readonly padaTeks: PadaTeks;
  /** This text has changed; gives the boxes that hold something else now. What is found in neither version of the text changes no box. */
  readonly berubah: (milik: TeksNaskah) => readonly NamaKotak[];
}

interface Kotak {
  readonly hitung: (nilai: string) => readonly unknown[];
  /** By the index of the text. */
  readonly semua: (readonly unknown[])[];
  /** Of the texts with a result; `null` where one of them was changed. */
  daftar: readonly HasilTeks<unknown>[] | null;
  diminta: number;
}

/** Boxes that so many changes have not asked for may be about words that are not looked for any more: who still needs one asks again. */
const TERLAMA = 200;

/** Keeps results for texts that stay where they are. */
export function hasilTertata(menurutTempat: ReadonlyMap<TempatTeks, readonly TeksNaskah[]>, olah: Olah): HasilTertata {
  const indeks = new Map([...menurutTempat.values()].flatMap((semua) => semua.map((satu, at) => [satu, at] as const)));
  const kotak = new Map<TempatTeks, Map<string, Kotak>>();
  let kini = 0;

  function daftarPada<T>(nama: string, tempat: TempatTeks, hitung: (nilai: string) => readonly T[]): readonly HasilTeks<T>[] {
    const teks = menurutTempat.get(tempat);
    if (teks === undefined) return [];
    const milik = kotak.get(tempat) ?? new Map<string, Kotak>();
    kotak.set(tempat, milik);
    let satu = milik.get(nama);
    if (satu === undefined) {
      satu = { hitung, semua: teks.map((di) => olah(nama, di.teks.value, hitung)), daftar: null, diminta: kini };
      milik.set(nama, satu);
    }
    satu.diminta = kini;
    satu.daftar ??= satu.semua.flatMap((hasil, at): HasilTeks<unknown>[] =>
      hasil.length === 0 ? [] : [{ di: teks[at] as TeksNaskah, hasil }],
    );
    return satu.daftar as readonly HasilTeks<T>[];
  }

  return {
    padaTeks: (nama, tempat, hitung) => {
      const [pertama, ...lain] = tempat.map((satu) => daftarPada(nama, satu, hitung));
      return lain.length === 0 ? (pertama ?? []) : (pertama ?? []).concat(...lain);
    },
    berubah: (milik) => {
      kini++;
      const { tempat } = milik.sifat;
      const at = indeks.get(milik);
      const berubah: NamaKotak[] = [];
      for (const [nama, satu] of kotak.get(tempat) ?? []) {
        if (at === undefined || kini - satu.diminta > TERLAMA) {
          kotak.get(tempat)?.delete(nama);
          berubah.push(namaKotak(tempat, nama));
          continue;
        }
        const dulu = satu.semua[at];
        const baru = olah(nama, milik.teks.value, satu.hitung);
        satu.semua[at] = baru;
        if (baru.length === 0 && dulu?.length === 0) continue;
        satu.daftar = null;
        berubah.push(namaKotak(tempat, nama));
      }
      return berubah;
    },
  };
}
