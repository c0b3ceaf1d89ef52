/** What stands in a Word file, before it is poured into lines. Types alone. */
import type { Gaya, SifatHuruf, SifatParagraf } from "./gaya.ts";

/** A tracked change: who and when, as the file says. */
export interface Ubahan {
  readonly macam: "sisip" | "hapus";
  readonly oleh: string | null;
  readonly kapan: string | null;
}

/** A place in the text at which something hangs. */
export type Tanda =
  | { readonly macam: "komentar-buka" | "komentar-tutup" | "komentar"; readonly id: string }
  | { readonly macam: "catatan"; readonly id: string; readonly akhir: boolean }
  | { readonly macam: "gambar"; readonly hubungan: string; readonly alt: string; readonly ubahan: Ubahan | null };

export type Potongan =
  | {
      readonly jenis: "teks";
      readonly teks: string;
      readonly tebal: boolean;
      /** Its first letter is never the start of a label. */
      readonly lepas: boolean;
      readonly ubahan: Ubahan | null;
    }
  | { readonly jenis: "baris"; readonly ubahan: Ubahan | null }
  | { readonly jenis: "tanda"; readonly tanda: Tanda };

export interface Paragraf {
  readonly jenis: "paragraf";
  readonly gaya: Gaya;
  /** What the paragraph says itself; its style says the rest. */
  readonly sendiri: SifatParagraf;
  readonly sifat: SifatParagraf;
  /** Letters of its mark, which are those of its label. */
  readonly huruf: SifatHuruf;
  /**
   * The mark at its end was put in or taken away: before, or after, it runs on in the paragraph behind it. `tiada` was put in and taken
   * away again.
   */
  readonly akhir: Ubahan | "tiada" | null;
  readonly potongan: readonly Potongan[];
}

export interface Sel {
  readonly isi: readonly Isi[];
  readonly lebar: number;
  /** Goes on from the cell above it. */
  readonly lanjutan: boolean;
  /** Sides with a line to be seen that the cell itself names; `null` where it names none. */
  readonly garis: number | null;
}

export interface Baris {
  readonly sel: readonly Sel[];
  /** Columns left free before the first cell. */
  readonly kosong: number;
  readonly kepala: boolean;
  readonly ubahan: Ubahan | null;
}

export interface Tabel {
  readonly jenis: "tabel";
  /** Id of its style. */
  readonly gaya: string;
  readonly baris: readonly Baris[];
  /** Its own lines, or those of its style, can be seen. */
  readonly bergaris: boolean;
}

export type Isi = Paragraf | Tabel;
