/** What the thread that writes files of drafts is asked for, and what it gives. Plain data: it crosses a thread. */
import type { Catatan, DokumenRancangan, KemajuanBaca, KesampinganTersaji, Versi } from "@selaras/parsers";
import type { BahanManifes, KepalaPaket } from "@selaras/parsers/ekspor";

/** A form in which one draft leaves the house; `cetak` is the HTML that is printed. */
export type BentukNaskahKeluar = "md" | "txt" | "html" | "json" | "docx" | "akn" | "jdih-json" | "jdih-csv" | "abstrak" | "cetak";

/** What stands at the head of the first page. */
export type TandaUnduhan = "rancangan" | "salinan" | "polos";

export interface GambarKeluar {
  readonly jenis: string;
  readonly data: Uint8Array;
}

/** A draft with its pictures, by their addresses in it. */
export interface NaskahKeluar {
  readonly judul: string;
  readonly isi: DokumenRancangan;
  readonly gambar: ReadonlyMap<string, GambarKeluar>;
}

export interface PesananUnduh {
  readonly macam: "unduh";
  readonly naskah: NaskahKeluar;
  readonly bentuk: BentukNaskahKeluar;
  readonly tanda: TandaUnduhan;
  /** Notes to show in the margin; only a DOCX has room for them. */
  readonly catatan: readonly Catatan[];
  /** Open proposals as tracked changes. */
  readonly usul: boolean;
  /** ISO time. */
  readonly waktu: string;
}

export interface PesananPaket {
  readonly macam: "paket";
  readonly naskah: NaskahKeluar;
  readonly kepala: KepalaPaket;
  readonly catatan: readonly Catatan[];
  readonly kesampingan: readonly KesampinganTersaji[];
  readonly versi: readonly Versi[];
  /** The tree of the acuan as JSON; `null` where the Pustaka has none. */
  readonly acuan: Uint8Array<ArrayBuffer> | null;
}

export interface PesananBungkus {
  readonly macam: "bungkus";
  readonly manifes: Omit<BahanManifes, "berkas">;
  readonly berkas: readonly BerkasJadi[];
}

export type PesananNaskah = PesananUnduh | PesananPaket | PesananBungkus;

export interface BerkasJadi {
  /** ASCII. */
  readonly nama: string;
  readonly isi: Uint8Array<ArrayBuffer>;
}

/** The papers of a packet that need nothing but the draft, and what the others are made of. */
export interface IsiPaketNaskah {
  readonly berkas: readonly BerkasJadi[];
  /** Names of what could not be made, with the fault. */
  readonly gagal: readonly { readonly nama: string; readonly sebab: string }[];
  /** The page that is printed. */
  readonly cetak: string;
  /** Canonical text, for the matrix. */
  readonly teks: string;
}

export interface HasilNaskah {
  readonly unduh: Uint8Array<ArrayBuffer>;
  readonly paket: IsiPaketNaskah;
  readonly bungkus: { readonly zip: Uint8Array<ArrayBuffer>; readonly berkas: BahanManifes["berkas"] };
}

export interface OpsiTulis {
  /** Ends the work. */
  readonly signal?: AbortSignal;
  readonly onKemajuan?: (kemajuan: KemajuanBaca) => void;
}

/** Writes files of a draft. Rejects where that fails, takes too long, or is told to stop. */
export type TulisNaskah = <P extends PesananNaskah>(pesanan: P, opsi?: OpsiTulis) => Promise<HasilNaskah[P["macam"]]>;
