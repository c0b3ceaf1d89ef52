/** What the page and the worker that checks the draft say to each other: plain data. */
import type { BantuanKaidah, IsiRancangan, Peraturan, TemuanRancangan } from "@selaras/parsers";
import type { Ruas } from "../checking/ubahan.ts";

export type PesanPeriksa =
  /** From now on the comparing rules compare with this. */
  | { readonly jenis: "acuan"; readonly peraturan: Peraturan | null }
  /** The draft as it is now, told by what changed since the last message of this kind; the first is told against nothing. */
  | { readonly jenis: "naskah"; readonly versi: number; readonly ruas: readonly Ruas<IsiRancangan>[] }
  | { readonly jenis: "tanya"; readonly tiket: number; readonly pertanyaan: PertanyaanPeriksa };

/** What is answered once. */
export type PertanyaanPeriksa =
  /** What would be found in a draft that differs so from the last one told. */
  { readonly jenis: "uji"; readonly ruas: readonly Ruas<IsiRancangan>[] } | { readonly jenis: "bantuan"; readonly kaidah: string };

/** The answer to each question; `null` where it cannot be given. */
export interface JawabanPertanyaanPeriksa {
  readonly uji: readonly TemuanRancangan[] | null;
  readonly bantuan: BantuanKaidah | null;
}

/** What a list shows of a rule. */
export interface RingkasKaidah {
  readonly nama: string;
  /** `Lampiran II UU 12/2011, butir 87`; `null` where it is not certain. */
  readonly kutipan: string | null;
}

export type JawabanPeriksa =
  | HasilPekerjaPeriksa
  | { readonly jenis: "jawaban"; readonly tiket: number; readonly isi: JawabanPertanyaanPeriksa[keyof JawabanPertanyaanPeriksa] }
  | { readonly jenis: "gagal"; readonly versi: number; readonly sebab: string };

/** Only what differs from the last answer. */
export interface HasilPekerjaPeriksa {
  readonly jenis: "hasil";
  readonly versi: number;
  /** All findings in the order of the draft, told against those of the last answer. */
  readonly ruas: readonly Ruas<TemuanRancangan>[];
  /** Rules that are named for the first time. */
  readonly kaidah: readonly (readonly [id: string, ringkas: RingkasKaidah])[];
  /** What it took in the worker, in ms. */
  readonly lama: number;
}
