/**
 * The document of the shared editor as plain data (ProseMirror JSON): types alone.
 *
 * It is flat on purpose. Every line of law is one `satuan` whose `jenis` is an attribute, and which unit stands under which is computed
 * from the sequence. Raising, lowering or renumbering a unit is then a change of an attribute, which a CRDT merges with what somebody else
 * types in that unit at the same moment; a nested schema would delete the node and make another one, and lose those words.
 */
import type { Gaya } from "../istilah.ts";

export type JenisSatuan =
  // judul
  | "judul"
  // pembukaan
  | "rahmat"
  | "jabatan"
  | "menimbang"
  | "mengingat"
  | "memperhatikan"
  | "memutuskan"
  | "menetapkan"
  // batang tubuh
  | "bab"
  | "bagian"
  | "paragraf"
  | "pasal"
  | "ayat"
  | "definisi"
  | "rincian"
  | "teks"
  // penutup, also the signature below a lampiran
  | "penutup"
  // lampiran
  | "lampiran"
  | "kepalaLampiran"
  | "subjudul"
  | "keterangan";

/** Where a line stands on the page; `null` leaves it to its jenis. */
export type Letak = "kiri" | "tengah" | "kanan";

/** How a subjudul of a lampiran is numbered. `BAB` is `BAB I`, `1.1` goes on from the number above it; `null` has no number. */
export type GayaSubjudul = "BAB" | "A." | "I." | "1." | "1.1" | "a." | "1)" | "a)";

export interface AtributSatuan {
  /** Stable for the life of the unit, unique in the document; survives moving and renumbering. */
  readonly id: string;
  readonly jenis: JenisSatuan;
  /**
   * Depth. rincian: 1 = `a.` (huruf), 2 = `1.` (angka), 3 = `a)`, 4 = `1)`, 5 = `(a)`, 6 = `(1)`. teks: 0 = the Pasal or ayat itself, n = runs on
   * after or under a rincian of that depth. subjudul: 1 = directly under the lampiran. 0 for everything else.
   */
  readonly tingkat: number;
  /** Marker style where it is not the one of the depth; on a subjudul its numbering. */
  readonly gaya: Gaya | GayaSubjudul | null;
  /** Inserted between two units of a law that is amended: `5A` after `5`. */
  readonly sisipan: boolean;
  /** Number printed in the source (`5`, `IV`, `d`; empty where none was printed), present only where it differs from the computed one. */
  readonly tercetak: string | null;
  /** Where the provision came from: `permenpan-rb-7-2022#Pasal 5 ayat (1)`; `null` for one that was written here. */
  readonly asal: string | null;
  readonly letak: Letak | null;
}

export interface TandaTeks {
  readonly type: "bold" | "italic";
}

export interface TeksDokumen {
  readonly type: "text";
  readonly text: string;
  readonly marks?: readonly TandaTeks[];
}

/** What a reference points to: a unit by its id, or the units from that one up to `sampai`. */
export interface SasaranAcuan {
  readonly id: string;
  readonly sampai?: string;
}

export interface AtributAcuan {
  readonly sasaran: readonly SasaranAcuan[];
  readonly penghubung: "dan" | "atau" | "dan/atau";
  /** The label when the reference was bound; stands in its place where a target is gone. */
  readonly cadangan: string;
}

/**
 * A reference inside the words of a unit. Its label is computed from the numbers and never stored as truth, so that renumbering changes no shared
 * data. In offsets of a unit it is one character, U+FFFC.
 */
export interface AcuanDokumen {
  readonly type: "acuan";
  readonly attrs: AtributAcuan;
  readonly marks?: readonly TandaTeks[];
}

/** Fields of a document; what they say is written in its judul. `nama` is `Peraturan Bupati Cilacap`, `namaLengkap` goes on with number, year and title. */
export type NamaIsian = "jenis" | "nama" | "nomor" | "tahun" | "tentang" | "daerah" | "namaLengkap";

export interface AtributIsian {
  readonly nama: NamaIsian;
  readonly huruf: "kapital" | "biasa";
  /** The value when it was bound: it stands where the judul does not say it, and tells which words keep their capitals. */
  readonly cadangan: string;
}

/** A place that repeats a field of the document; one character like a reference. */
export interface IsianDokumen {
  readonly type: "isian";
  readonly attrs: AtributIsian;
  readonly marks?: readonly TandaTeks[];
}

export type IsiSatuan = TeksDokumen | AcuanDokumen | IsianDokumen;

export interface Satuan {
  readonly type: "satuan";
  readonly attrs: AtributSatuan;
  readonly content?: readonly IsiSatuan[];
}

/** Names and attributes of the table nodes are those of the library that edits them. */
export interface SelTabel {
  readonly type: "tableCell" | "tableHeader";
  readonly attrs?: { readonly colspan?: number; readonly rowspan?: number; readonly colwidth?: readonly number[] | null };
  readonly content: readonly (Satuan | GambarDokumen)[];
}

export interface TabelDokumen {
  readonly type: "table";
  readonly attrs: { readonly id: string };
  readonly content: readonly { readonly type: "tableRow"; readonly content: readonly SelTabel[] }[];
}

export interface GambarDokumen {
  readonly type: "gambar";
  readonly attrs: { readonly id: string; readonly src: string; readonly alt: string };
}

/** A form or a sample decision. Its Menimbang and Pasal are numbered by themselves and belong to no outline. */
export interface ContohDokumen {
  readonly type: "contoh";
  readonly attrs: { readonly id: string };
  readonly content: readonly (Satuan | TabelDokumen | GambarDokumen)[];
}

export type IsiRancangan = Satuan | TabelDokumen | GambarDokumen | ContohDokumen;

/** The whole document; in Yjs it is the XmlFragment named `default`. */
export interface DokumenRancangan {
  readonly type: "doc";
  readonly content: readonly IsiRancangan[];
}
