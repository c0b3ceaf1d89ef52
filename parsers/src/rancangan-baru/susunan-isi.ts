/** The tree in a flat sequence of units: which stands under which. */
import type { IsiRancangan, Satuan } from "../rancangan/dokumen.ts";
import { nomori, type Penanda, type SatuanRingkas } from "../rancangan/penomoran.ts";

export interface SusunanIsi {
  readonly penanda: readonly Penanda[];
  /** Indices of what stands directly under each item. */
  readonly anak: readonly (readonly number[])[];
}

/** A table or a figure has no number and holds nothing. */
const BUKAN_SATUAN: SatuanRingkas = { jenis: "keterangan", tingkat: 0, gaya: null, sisipan: false };

/** Linear; the sequence is numbered as it stands. */
export function susunanOf(isi: readonly IsiRancangan[]): SusunanIsi {
  const penanda = nomori(isi.map((satu) => (satu.type === "satuan" ? satu.attrs : BUKAN_SATUAN)));
  const anak: number[][] = isi.map(() => []);
  penanda.forEach(({ induk }, index) => {
    if (induk >= 0) anak[induk]?.push(index);
  });
  return { penanda, anak };
}

/** The unit at this index; `undefined` for a table or a figure. */
export function satuanPada(isi: readonly IsiRancangan[], index: number): Satuan | undefined {
  const satu = isi[index];
  return satu?.type === "satuan" ? satu : undefined;
}
