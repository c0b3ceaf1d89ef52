/** How a published text stands to its acuan, seen from that text: plain data with offsets in the text as it was read, so that it crosses threads. */
import type { Deviasi, DeviasiHilang, JumlahDeviasi, PadananDeviasi } from "../rancangan/deviasi.ts";

/** UTF-16 code units of the source text; `sampai` is behind the last one. */
export interface RentangSumber {
  readonly dari: number;
  readonly sampai: number;
}

/** Words that differ; `dari` equals `sampai` where the text lacks words of the acuan. */
export interface KataBacaan extends RentangSumber {
  /** What the acuan says here; empty where it says nothing. */
  readonly acuan: string;
}

/** One provision of the text. `id` is stable for one text and means nothing outside of it. */
export interface DeviasiBacaan extends Omit<Deviasi, "satuan" | "kata"> {
  /** From its first character to its last; it may be interrupted by a page break. */
  readonly rentang: RentangSumber;
  readonly kata: readonly KataBacaan[];
}

/** A provision of the acuan that the text does not have. */
export interface HilangBacaan extends Omit<DeviasiHilang, "sesudah" | "ketentuanSebelum"> {
  /** Unique among the missing ones, and different from every id of a `DeviasiBacaan`. */
  readonly id: string;
  /** Offset behind which it would stand. */
  readonly letak: number;
}

export interface HasilBacaan {
  /** In the order of the text, the lampiran behind the body. */
  readonly deviasi: readonly DeviasiBacaan[];
  /** In the order of the acuan. */
  readonly hilang: readonly HilangBacaan[];
  readonly jumlah: JumlahDeviasi;
}

/** What is shown when one provision is opened. */
export interface RincianBacaan {
  readonly id: string;
  readonly locator: string;
  readonly teks: string;
  readonly padanan: readonly PadananDeviasi[];
}

/** A place of the text that has a name: a Bab, a Pasal, an ayat, a heading of the lampiran. */
export interface UnitBacaan extends RentangSumber {
  /** `Pasal 5 ayat (1) huruf a`, `BAB II`, `Lampiran I A. 1.`; unique but for a text that repeats a number. */
  readonly locator: string;
  /** Its heading or the beginning of its words, at most 80 characters. */
  readonly sebutan: string;
  /** Depth in the outline, 1 at the top. */
  readonly tingkat: number;
  readonly jenis: "bab" | "bagian" | "paragraf" | "pasal" | "ayat" | "huruf" | "angka" | "butir" | "subjudul" | "lampiran";
}
