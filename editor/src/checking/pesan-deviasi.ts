/** What the page and the worker that compares the draft say to each other: plain data. */
import type {
  AsalUsul,
  BentukKetentuan,
  Deviasi,
  DeviasiHilang,
  IsiRancangan,
  JumlahDeviasi,
  Peraturan,
  RincianDeviasi,
  Satuan,
} from "@selaras/parsers";
import type { Ruas } from "./ubahan.ts";

export type PesanPekerja =
  /** From now on the draft is compared with this. */
  | { readonly jenis: "acuan"; readonly peraturan: Peraturan; readonly asal: readonly AsalUsul[] }
  /** The draft as it is now, told by what changed since the last message of this kind; the first is told against nothing. */
  | { readonly jenis: "naskah"; readonly versi: number; readonly ruas: readonly Ruas<IsiRancangan>[] }
  | { readonly jenis: "tanya"; readonly tiket: number; readonly pertanyaan: Pertanyaan };

/** What is answered once. */
export type Pertanyaan =
  /** One provision of the draft in full. */
  | { readonly jenis: "rinci"; readonly id: string }
  /** A provision of another regulation as units of this draft; `peraturan` is `null` for the acuan. */
  | {
      readonly jenis: "petik";
      readonly id: string;
      readonly peraturan: Peraturan | null;
      readonly locator: string;
      readonly bentuk: BentukKetentuan;
      readonly daerah: string;
    };

/** The answer to each question; `null` where it cannot be given. */
export interface JawabanPertanyaan {
  readonly rinci: RincianDeviasi | null;
  readonly petik: readonly Satuan[] | null;
}

export type JawabanPekerja =
  | HasilPekerja
  | { readonly jenis: "jawaban"; readonly tiket: number; readonly isi: JawabanPertanyaan[keyof JawabanPertanyaan] }
  | { readonly jenis: "gagal"; readonly versi: number; readonly sebab: string };

/** Only what differs from the last answer about the same acuan. */
export interface HasilPekerja {
  readonly jenis: "hasil";
  readonly versi: number;
  /** Ids of all provisions in order. */
  readonly urutan: readonly string[];
  readonly ganti: readonly Deviasi[];
  /** `null` where it is as before. */
  readonly hilang: readonly DeviasiHilang[] | null;
  readonly jumlah: JumlahDeviasi;
  /** What it took in the worker, in ms. */
  readonly lama: number;
}
