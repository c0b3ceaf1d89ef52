/** The comparison matrix as data: rows are provisions of the acuan, columns are the compared regulations. */
import type { Topik } from "../rules/aturan.ts";
import type { Bobot, JenisPenyimpangan, Penyimpangan } from "./penyimpangan.ts";

/** The gravest deviation of a cell; `sesuai` = no deviation, `tidak-ada` = no counterpart found. */
export type Hubungan = "sesuai" | Bobot | "tidak-ada";

/** A piece of a word diff: in both texts, only in the acuan, only in the other. Pieces joined give the texts. */
export interface Potongan {
  readonly jenis: "tetap" | "hilang" | "baru";
  readonly teks: string;
  /** Only on `tetap`: as the acuan prints it, where that is not letter by letter the same (case, region, office of the level). */
  readonly acuan?: string;
}

export interface Pasangan {
  /** Locator in the compared regulation, `Pasal 13 ayat (3)` or `Lampiran Bab II huruf A`. */
  readonly locator: string;
  /** Anchor of the provision on its page, `pasal-13-ayat-3`. */
  readonly jangkar: string;
  readonly teks: string;
  readonly tempat: "batang-tubuh" | "lampiran";
  /** 0..1, the share of words that agree after region names are made equal. */
  readonly kemiripan: number;
  /** 0..1, the calibrated probability that the two belong together; 1 where a person said so. */
  readonly keyakinan: number;
  /** Who put them together. */
  readonly oleh: "mesin" | "orang";
  /** Why they were put together, in Indonesian. */
  readonly bukti: readonly string[];
}

/** How a duty of the acuan is met. */
export type Keterpenuhan = "terpenuhi" | "sebagian" | "tidak-ditemukan" | "di-lampiran";

export interface Sel {
  readonly hubungan: Hubungan;
  /** `true` where the machine is not sure enough to state the pair: shown as *usulan*. */
  readonly usulan: boolean;
  readonly pasangan: readonly Pasangan[];
  /** Never empty; `[sesuai]` where nothing differs, `[dihilangkan]` where there is no counterpart. */
  readonly penyimpangan: readonly Penyimpangan[];
  /** Word diff acuan → the joined text of `pasangan`. */
  readonly beda: readonly Potongan[];
  /** Only where the row is a duty. */
  readonly cakupan?: Keterpenuhan;
  /** The regulation is the only witness of the acuan's wording here: its agreement says nothing and is not counted. */
  readonly saksiTunggal?: true;
}

/** How sure we are of the wording of a provision of the working text; see the corpus README. */
export interface AsalUsul {
  readonly locator: string;
  /** `naskah resmi` follows the file of an official text, which is its source. */
  readonly kind: "kutipan" | "rekonstruksi" | "naskah resmi";
  /** `tinggi`, `sedang`, `rendah`, sometimes with a remark. */
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly witnesses: readonly { readonly regulation: string; readonly at: string; readonly agreement: number }[];
  readonly inferred: readonly string[];
}

/** Which wording how many regulations share. */
export interface Mayoritas {
  /** Columns that agree with the most frequent wording, and all that say anything on it (an only witness is left out). */
  readonly setuju: number;
  readonly dari: number;
  /** `true` where the most frequent wording is that of the acuan. */
  readonly sepertiAcuan: boolean;
  /** The wordings, most frequent first; `kolom` are indices of columns. */
  readonly rumusan: readonly { readonly teks: string; readonly kolom: readonly number[] }[];
  /** `4 dari 5 daerah: Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi.` */
  readonly kalimat: string;
}

export interface Baris {
  readonly locator: string;
  readonly jangkar: string;
  /** Headings above it, outermost first: `BAB II Mekanisme Kerja`, `Bagian Kedua Kedudukan`. */
  readonly kelompok: readonly string[];
  readonly topik: Topik;
  /** `true` where the provision binds or allocates a competence, so that its coverage is told. */
  readonly kewajiban: boolean;
  readonly teks: string;
  readonly asal?: AsalUsul;
  readonly mayoritas: Mayoritas | null;
  /** What a reader has to know of the whole row: provenance, majority, regions without it. */
  readonly catatan: readonly string[];
  /** One cell per column, same order. */
  readonly sel: readonly Sel[];
}

/** A provision of a column that has no counterpart in the acuan. */
export interface Tambahan {
  readonly kolom: number;
  readonly locator: string;
  readonly jangkar: string;
  readonly kelompok: readonly string[];
  readonly topik: Topik;
  readonly teks: string;
  /** Where the lampiran of the acuan says the same: the provision was raised to the body. */
  readonly lampiranAcuan?: string;
}

/** Additions of several regions that say the same, or one of a single region. */
export interface KelompokTambahan {
  readonly topik: Topik;
  /** Indices into `Matriks.tambahan`, in the order of the columns. */
  readonly anggota: readonly number[];
  /** `3 dari 5 daerah menambahkan ketentuan serupa: …` */
  readonly kalimat: string;
}

export interface RingkasanKolom {
  readonly perJenis: Readonly<Partial<Record<JenisPenyimpangan, number>>>;
  readonly perHubungan: Readonly<Record<Hubungan, number>>;
  readonly perCakupan: Readonly<Record<Keterpenuhan, number>>;
  readonly tambahan: number;
  readonly usulan: number;
}

/** One field of the heat map: what a region does with one topic. */
export interface Panas {
  readonly topik: Topik;
  readonly kolom: number;
  readonly ketentuan: number;
  readonly substantif: number;
  readonly prosedural: number;
  readonly redaksional: number;
  readonly tidakAda: number;
  readonly tambahan: number;
}

export interface Matriks {
  readonly acuan: { readonly id: string; readonly nama: string };
  readonly kolom: readonly { readonly id: string; readonly nama: string }[];
  readonly baris: readonly Baris[];
  readonly tambahan: readonly Tambahan[];
  readonly kelompokTambahan: readonly KelompokTambahan[];
  /** One per column, same order. */
  readonly ringkasan: readonly RingkasanKolom[];
  /** Topics in the order of the acuan × columns. */
  readonly peta: readonly Panas[];
}
