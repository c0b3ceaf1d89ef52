/** Makes units of a new draft. */
import type { AtributSatuan, JenisSatuan, Satuan } from "../rancangan/dokumen.ts";
import { teksTercatat } from "../rancangan/sajian.ts";
import { ATRIBUT_AWAL } from "../rancangan/satuan.ts";

/** What is not known, and has to be filled in by a person: butir 4a Lampiran II UU 12/2011 (as amended by UU 13/2022) writes it as three dots. */
export const TITIK = "…";

/** A visible remark for the drafter, to be deleted when it is settled. */
export const catatan = (isi: string): string => `[${isi}]`;

export type PembuatSatuan = (jenis: JenisSatuan, teks: string, lain?: Partial<Omit<AtributSatuan, "id" | "jenis">>) => Satuan;

/** A maker of units that takes the ids from `idBaru`. */
export function pembuatSatuan(idBaru: () => string): PembuatSatuan {
  return (jenis, teks, lain = {}) => berteks({ type: "satuan", attrs: { ...ATRIBUT_AWAL, ...lain, id: idBaru(), jenis } }, teks);
}

/** The text of a unit. */
export const teksOf = (satuan: Satuan): string => teksTercatat(satuan);

/** The unit with another text; empty text is no content. Marks of a text that changes are dropped. */
export function berteks(satuan: Satuan, teks: string): Satuan {
  if (satuan.content !== undefined && teksOf(satuan) === teks) return satuan;
  const { content: _, ...tanpaIsi } = satuan;
  return teks === "" ? tanpaIsi : { ...tanpaIsi, content: [{ type: "text", text: teks }] };
}
