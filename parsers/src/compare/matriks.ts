/** The comparison matrix as data: rows are provisions of the acuan, columns are the compared regulations. */

/** `sama` = same words; `redaksi` = same content, other words; `berbeda` = words of content differ; `tidak-ada` = no counterpart found. */
export type Hubungan = "sama" | "redaksi" | "berbeda" | "tidak-ada";

/** A piece of a word diff: in both texts, only in the acuan, only in the other. Pieces joined give the texts. */
export interface Potongan {
  readonly jenis: "tetap" | "hilang" | "baru";
  readonly teks: string;
}

export interface Pasangan {
  /** Locator in the compared regulation, `Pasal 13 ayat (3)`. */
  readonly locator: string;
  /** Anchor of the provision on its page, `pasal-13-ayat-3`. */
  readonly jangkar: string;
  readonly teks: string;
  /** 0..1, the share of words that agree after region names are made equal. */
  readonly kemiripan: number;
  /** Why they were put together, in Indonesian. */
  readonly bukti: readonly string[];
}

export interface Sel {
  readonly hubungan: Hubungan;
  /** `true` where the machine is not sure enough to state it: shown as *usulan*. */
  readonly usulan: boolean;
  readonly pasangan: readonly Pasangan[];
  /** Word diff acuan → the joined text of `pasangan`. */
  readonly beda: readonly Potongan[];
}

/** How sure we are of the wording of a provision of the working text; see the corpus README. */
export interface AsalUsul {
  readonly locator: string;
  readonly kind: "kutipan" | "rekonstruksi";
  /** `tinggi`, `sedang`, `rendah`, sometimes with a remark. */
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly witnesses: readonly { readonly regulation: string; readonly at: string; readonly agreement: number }[];
  readonly inferred: readonly string[];
}

export interface Baris {
  readonly locator: string;
  readonly jangkar: string;
  /** Headings above it, outermost first: `BAB II Mekanisme Kerja`, `Bagian Kedua Kedudukan`. */
  readonly kelompok: readonly string[];
  readonly teks: string;
  readonly asal?: AsalUsul;
  /** One cell per column, same order. */
  readonly sel: readonly Sel[];
}

/** A provision of a column that has no counterpart in the acuan. */
export interface Tambahan {
  readonly kolom: number;
  readonly locator: string;
  readonly jangkar: string;
  readonly kelompok: readonly string[];
  readonly teks: string;
}

export interface Matriks {
  readonly acuan: { readonly id: string; readonly nama: string };
  readonly kolom: readonly { readonly id: string; readonly nama: string }[];
  readonly baris: readonly Baris[];
  readonly tambahan: readonly Tambahan[];
}
