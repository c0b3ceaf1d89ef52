/** Standard formulas as data: what a formula is, and the pieces that it is put together from. */
import type { IsiSatuan, JenisSatuan, NamaIsian } from "../rancangan/dokumen.ts";
import { type NilaiIsian, tulisIsian } from "../rancangan/isian.ts";

/** What is not known: whoever takes the formula fills it in. */
export const TITIK_RUMUSAN = "…";

export type KelompokRumusan = "Pembukaan" | "Ketentuan umum" | "Pendelegasian" | "Lampiran" | "Peralihan dan penutup" | "Perubahan";

/** One unit of a formula. */
export interface SatuanRumusan {
  /** `null`: the kind of the unit in whose place the formula comes. */
  readonly jenis: JenisSatuan | null;
  /** Depth, for a rincian or teks; of a rincian relative to the unit in whose place the formula comes. */
  readonly tingkat: number;
  readonly content: readonly IsiSatuan[];
}

export interface Rumusan {
  readonly id: string;
  readonly nama: string;
  readonly kelompok: KelompokRumusan;
  /** Of Lampiran II UU 12/2011, as `146` or `144–147`; `null` for what practice words and the manual does not. */
  readonly butir: string | null;
  readonly satuan: readonly SatuanRumusan[];
}

/** What the document knows that formulas repeat. */
export interface BahanRumusan {
  readonly isian: NilaiIsian;
  /** Considerations before the place of the formula. */
  readonly menimbang: readonly { readonly id: string; readonly label: string }[];
  readonly lampiran: readonly { readonly id: string; readonly label: string }[];
  /** `Berita Daerah Kabupaten Cilacap`; `null` where the judul does not tell. */
  readonly lembaran: string | null;
  /** Kind of the unit in whose place the formula comes. */
  readonly di: JenisSatuan;
}

type Bagian = string | IsiSatuan;

/** Words, references and fields as the content of a unit. */
export function rangkai(...bagian: readonly Bagian[]): readonly IsiSatuan[] {
  const hasil: IsiSatuan[] = [];
  for (const satu of bagian) {
    const last = hasil.at(-1);
    if (typeof satu !== "string") hasil.push(satu);
    else if (last?.type === "text") hasil.splice(-1, 1, { type: "text", text: last.text + satu });
    else if (satu !== "") hasil.push({ type: "text", text: satu });
  }
  return hasil;
}

/** A field that repeats the judul; a blank where the judul does not say it. */
export function isianRumusan({ isian }: BahanRumusan, nama: NamaIsian, huruf: "kapital" | "biasa" = "biasa"): Bagian {
  if (isian[nama] === null) return nama === "jenis" ? (huruf === "kapital" ? "PERATURAN …" : "Peraturan …") : TITIK_RUMUSAN;
  return { type: "isian", attrs: { nama, huruf, cadangan: tulisIsian({ nama, huruf, cadangan: "" }, isian) } };
}

/** A live reference to units of the document. */
export function acuanRumusan(sasaran: readonly { readonly id: string; readonly label: string }[], cadangan: string): IsiSatuan {
  return { type: "acuan", attrs: { sasaran: sasaran.map(({ id }) => ({ id })), penghubung: "dan", cadangan } };
}

/** A sentence that takes the kind of the unit where it comes. */
export const kalimat = (...bagian: readonly Bagian[]): SatuanRumusan => ({ jenis: null, tingkat: 0, content: rangkai(...bagian) });

/** An item of the list that the sentence before it opens. */
export const butirRumusan = (...bagian: readonly Bagian[]): SatuanRumusan => ({
  jenis: "rincian",
  tingkat: 1,
  content: rangkai(...bagian),
});
