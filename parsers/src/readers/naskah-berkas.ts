/** What a reader of a file gives: the text that stands in it, and what stands in it besides. Types alone. */
import type { Block } from "./block.ts";

export type BentukNaskah = "docx" | "pdf" | "html" | "markdown" | "teks" | "akoma-ntoso";

/** From `dari` up to `sampai`, UTF-16 code units of `sumber`. */
export interface RentangNaskah {
  readonly dari: number;
  readonly sampai: number;
}

/** A sentence for users on what was not taken over as it stood: `3 kotak teks dibaca sesudah paragraf tempatnya`. */
export interface LaporanBaca {
  /** `ditinggal` is not in the text at all, `diubah` is in it in another form. */
  readonly macam: "ditinggal" | "diubah";
  readonly pesan: string;
}

/** A picture; it stands before the line that begins at `pada`. */
export interface GambarNaskah {
  readonly pada: number;
  readonly jenis: "image/png" | "image/jpeg" | "image/webp";
  readonly data: Uint8Array;
  /** Its description; empty where it has none. */
  readonly alt: string;
}

export interface SelNaskah extends RentangNaskah {
  readonly colspan: number;
  readonly rowspan: number;
}

/** A table whose rows are the blocks of kind `tabel` from `dari` to `sampai`; a cell that another one covers is not listed. */
export interface TabelNaskah extends RentangNaskah {
  readonly baris: readonly (readonly SelNaskah[])[];
}

/** A comment in the margin, or a footnote, on the words of its range (empty for a place between words). */
export interface KomentarNaskah extends RentangNaskah {
  readonly macam: "komentar" | "catatan-kaki";
  /** Name as the file has it. */
  readonly oleh: string | null;
  /** ISO 8601. */
  readonly kapan: string | null;
  readonly isi: string;
  /** Index of the comment that this one answers. */
  readonly induk: number | null;
  readonly selesai: boolean;
}

/** A tracked change: the words of its range in `sumber` would become `ganti`, which may run over several lines. */
export interface PerubahanNaskah extends RentangNaskah {
  readonly ganti: string;
  readonly oleh: string | null;
  readonly kapan: string | null;
}

export interface NaskahBerkas {
  readonly bentuk: BentukNaskah;
  /** The text, lines ended as the file ends them. Offsets of everything below are UTF-16 code units of it. */
  readonly sumber: string;
  readonly blok: readonly Block[];
  /** Where each page begins; empty where the file has no pages of its own. */
  readonly halaman: readonly number[];
  readonly gambar: readonly GambarNaskah[];
  readonly tabel: readonly TabelNaskah[];
  readonly komentar: readonly KomentarNaskah[];
  readonly perubahan: readonly PerubahanNaskah[];
  /** Heads and feet of pages as printed, each once: they are in no line of `sumber`. */
  readonly perabot: readonly string[];
  readonly laporan: readonly LaporanBaca[];
}

export type SebabTakTerbaca =
  | "kosong"
  | "terlalu-besar"
  | "tak-dikenal"
  | "sandi"
  | "rusak"
  | "pindaian"
  | "mengembang"
  | "terlalu-lama"
  | "terlalu-dalam";

/** Why a file cannot be read, in the words of its reader. */
export interface GalatBerkas {
  readonly sebab: SebabTakTerbaca;
  /** What happened. */
  readonly pesan: string;
  /** What to do. */
  readonly tindakan: string;
}

export interface KemajuanBaca {
  /** `Membaca halaman` */
  readonly langkah: string;
  readonly selesai: number;
  readonly jumlah: number;
}

export interface OpsiBaca {
  /** Tracked changes: told apart (the text is the one before them), or taken, or refused. */
  readonly perubahan?: "usul" | "terima" | "tolak";
  readonly onKemajuan?: (kemajuan: KemajuanBaca) => void;
}

export type Bacaan = { readonly naskah: NaskahBerkas } | { readonly galat: GalatBerkas };
