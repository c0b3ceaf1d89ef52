/**
 * The node types of a regulation. Nothing else lives here.
 *
 * Every node is unist-compatible (`type`, `position`, parents with `children`), with offsets in UTF-16 code units of the source text. Offsets are exact; what a
 * reader took away from the source (Markdown signs, a stray bullet) lies inside `position` but not in `value`.
 */
import type { Literal, Node, Position } from "unist";

/** A piece of a text: `value.slice(at, at + length)` is the source from `start` to `end`, letter by letter when the lengths agree. */
export interface Span {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** A leaf: text that stands in the regulation, put together again when a page break or a line break had cut it. */
export interface Teks extends Literal {
  readonly type: "teks";
  readonly value: string;
  readonly spans: readonly Span[];
  readonly position: Position;
}

/** Page numbers, catchwords, running heads, stamps: printed, but no part of the law. */
export interface Perabot extends Literal {
  readonly type: "perabot";
  readonly value: string;
  readonly position: Position;
}

export type JenisUnit = "bab" | "bagian" | "paragraf" | "pasal" | "ayat" | "huruf" | "angka" | "butir";

/** A numbered unit of the text, from Bab down to the deepest item. */
export interface Unit extends Node {
  readonly type: JenisUnit;
  /** As printed: `II`, `Kesatu`, `5A`, `1`, `a`; `null` for a butir. */
  readonly number: string | null;
  /** The number the sequence asks for, present only where the printed one differs. */
  readonly expected?: string;
  /** 1-based place among the unlabelled items of one list; only on a butir. */
  readonly ordinal?: number;
  /** As printed: `BAB II`, `Pasal 5A`, `(1)`, `a.`, `1)`. */
  readonly label?: Teks;
  /** Judul of a bab, bagian or paragraf. */
  readonly heading?: Teks;
  /** Own text of a leaf, or the lead of a list. */
  readonly text?: Teks;
  readonly children: readonly Unit[];
  /** The sentence that runs on after the children. */
  readonly closing?: Teks;
  readonly position: Position;
}

/** Text that has no place in the grammar; kept, shown, never lost. */
export interface Prosa extends Node {
  readonly type: "prosa";
  readonly text: Teks;
  readonly position: Position;
}

/** A table; a row is one text whose cells are separated by tabs. */
export interface Tabel extends Node {
  readonly type: "tabel";
  readonly rows: readonly Teks[];
  readonly position: Position;
}

/** Caption of a figure; the picture itself is not in a text source. */
export interface Gambar extends Node {
  readonly type: "gambar";
  readonly number: string | null;
  readonly text: Teks;
  readonly position: Position;
}

/** A form or a sample decision inside a lampiran. Its Menimbang and Pasal belong to the sample, not to the regulation. */
export interface Contoh extends Node {
  readonly type: "contoh";
  /** What the sample is, as printed: `SURAT TUGAS`; `null` for a letter without a name. */
  readonly title: string | null;
  readonly lines: readonly Teks[];
  readonly position: Position;
}

/** A heading of a lampiran with what stands under it. */
export interface Subjudul extends Node {
  readonly type: "subjudul";
  /** 1 = directly under the lampiran. */
  readonly level: number;
  /** As printed, `BAB I`, `A.`, `1)`; `null` for a heading without number. */
  readonly number: string | null;
  readonly label?: Teks;
  readonly heading: Teks;
  readonly children: readonly IsiLampiran[];
  readonly position: Position;
}

export type IsiLampiran = Subjudul | Unit | Prosa | Tabel | Gambar | Contoh;

export type JenisPeraturan =
  | "Undang-Undang"
  | "Peraturan Pemerintah Pengganti Undang-Undang"
  | "Peraturan Pemerintah"
  | "Peraturan Presiden"
  | "Peraturan Menteri"
  | "Peraturan Daerah"
  | "Peraturan Gubernur"
  | "Peraturan Bupati"
  | "Peraturan Wali Kota"
  | "Peraturan Desa"
  | "Keputusan"
  | "Peraturan";

/** What the regulation says about itself. Dates are ISO `YYYY-MM-DD`; a field that is not printed is `null`. */
export interface Meta {
  readonly jenis: string | null;
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly tentang: string | null;
  readonly daerah: string | null;
  readonly provinsi: string | null;
  readonly pejabatPenetap: string | null;
  readonly tempatPenetapan: string | null;
  readonly tanggalPenetapan: string | null;
  readonly tempatPengundangan: string | null;
  readonly tanggalPengundangan: string | null;
  readonly namaPenandatangan: string | null;
  readonly sekretarisDaerah: string | null;
  readonly jabatanSekretarisDaerah: string | null;
  readonly beritaDaerah: { readonly tahun: number | null; readonly nomor: string } | null;
  readonly mulaiBerlaku: { readonly teks: string; readonly jenis: string; readonly tanggal: string | null } | null;
}

/** Names, number, year and subject, above the preamble. */
export interface Judul extends Node {
  readonly type: "judul";
  readonly lines: readonly Teks[];
  readonly position: Position;
}

/** One law cited in Mengingat. `role`: the law itself, a law that amends it, or one named inside a title. */
export interface Sitasi {
  readonly jenis: string;
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly ketentuan?: string;
  readonly role: "utama" | "perubahan" | "judul";
  /** Lembaran Negara, Tambahan Lembaran Negara, Berita Negara and the Daerah ones, as printed. */
  readonly lembaran?: readonly { readonly nama: string; readonly tahun: number | null; readonly nomor: string }[];
}

/** One consideration or legal basis. */
export interface Dasar extends Node {
  readonly type: "dasar";
  readonly number: string | null;
  readonly label?: Teks;
  readonly text: Teks;
  /** Only under Mengingat and Memperhatikan. */
  readonly sitasi: readonly Sitasi[];
  readonly position: Position;
}

export interface Pembukaan extends Node {
  readonly type: "pembukaan";
  /** `DENGAN RAHMAT TUHAN YANG MAHA ESA`, the office, and whatever else stands before Menimbang. */
  readonly lines: readonly Teks[];
  readonly menimbang: readonly Dasar[];
  readonly mengingat: readonly Dasar[];
  readonly memperhatikan: readonly Dasar[];
  readonly menetapkan?: Teks;
  /** The words `Menimbang`, `Mengingat`, `MEMUTUSKAN`, `Menetapkan` themselves. */
  readonly labels: readonly Teks[];
  readonly position: Position;
}

export interface BatangTubuh extends Node {
  readonly type: "batangTubuh";
  readonly children: readonly (Unit | Prosa)[];
  readonly position: Position;
}

export interface Penutup extends Node {
  readonly type: "penutup";
  /** `Agar setiap orang mengetahuinya, …` */
  readonly perintahPengundangan?: Teks;
  readonly lines: readonly Teks[];
  readonly position: Position;
}

/** What the elucidation says on one Pasal, or on a range of them. */
export interface PenjelasanPasal extends Node {
  readonly type: "penjelasanPasal";
  readonly number: string;
  /** The last Pasal of a range; `null` for one Pasal. */
  readonly until: string | null;
  readonly label: Teks;
  readonly texts: readonly Teks[];
  readonly position: Position;
}

export interface Penjelasan extends Node {
  readonly type: "penjelasan";
  /** The head: `PENJELASAN ATAS PERATURAN DAERAH …`. */
  readonly lines: readonly Teks[];
  readonly umum: { readonly label?: Teks; readonly texts: readonly Teks[] };
  readonly pasal: { readonly label?: Teks; readonly entries: readonly PenjelasanPasal[] };
  readonly position: Position;
}

export interface Lampiran extends Node {
  readonly type: "lampiran";
  /** `I`, `II`; `null` where the only lampiran has no number. */
  readonly number: string | null;
  readonly title: string | null;
  /** The head: `LAMPIRAN I PERATURAN … NOMOR … TAHUN … TENTANG …`, and the signature below. */
  readonly lines: readonly Teks[];
  readonly children: readonly IsiLampiran[];
  readonly position: Position;
}

export type Bagian = Judul | Pembukaan | BatangTubuh | Penutup | Penjelasan | Lampiran;

/** A term of Pasal 1. Offsets of the uses are computed by whoever shows them. */
export interface Definisi {
  readonly number: string | null;
  readonly term: string;
  readonly abbreviation: string | null;
  readonly text: string;
  readonly meaning: string;
  /** Locator of the unit that defines it. */
  readonly at: string;
}

export type KeadaanAcuan = "sahih" | "tanpa-sasaran" | "diri-sendiri" | "luar";

/** A reference, resolved relative to where it stands. */
export interface Acuan {
  /** Locator of the unit in whose text it stands. */
  readonly at: string;
  /** In the unit's `text`, `closing` or `heading`. */
  readonly field: "text" | "closing";
  /** Offsets of `raw` in that field's `value`. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: "pasal" | "ayat" | "huruf" | "angka" | "bab" | "bagian" | "paragraf" | "lampiran" | "peraturan";
  /** `sebagaimana dimaksud pada`, `sebagaimana tercantum dalam`, …; `null` for a bare reference. */
  readonly connector: string | null;
  readonly targets: readonly { readonly locator: string; readonly state: KeadaanAcuan }[];
  /** The worst state of its targets. */
  readonly state: KeadaanAcuan;
  /** For an external reference, the law it points to. */
  readonly law?: string;
}

export interface Peraturan extends Node {
  readonly type: "peraturan";
  readonly meta: Meta;
  /** In the order of the source. */
  readonly children: readonly Bagian[];
  readonly perabot: readonly Perabot[];
  readonly definisi: readonly Definisi[];
  readonly acuan: readonly Acuan[];
  readonly position: Position;
}
