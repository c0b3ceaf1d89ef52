/** What a drafting rule (kaidah) is, and what it reports. Types alone. */
import type { Teks } from "../peraturan.ts";
import type { NaskahPeriksa } from "./naskah-periksa.ts";
import type { CiriNaskah, SifatTeks, TempatTeks } from "./tempat-teks.ts";

/** `kritis` blocks validity or effect, `tinggi` has to be mended before harmonisasi. */
export type Keparahan = "kritis" | "tinggi" | "sedang" | "rendah" | "info";

/**
 * Where a rule comes from. Only `yakin` is shown to people as a citation: content and number were read in the manual. `turunan`: no butir says it,
 * it follows from one. `perlu-cek`: established practice whose number was not checked.
 */
export interface Kutipan {
  /** `butir 87 huruf d`, always of Lampiran II UU 12/2011 unless `sumber` says otherwise; empty where there is none. */
  readonly butir: string;
  readonly status: "yakin" | "perlu-cek" | "turunan";
  readonly sumber?: string;
}

/** A piece of a regulation that shows a rule; `di` says where in a whole regulation it stands (`naskahContoh`). */
export interface ContohKaidah {
  readonly teks: string;
  readonly di: TempatContoh;
  /** What the fix makes of `teks`, where the rule has one. */
  readonly hasil?: string;
  /** The regulation it is compared with, where the rule needs one: Markdown of a whole text. */
  readonly pembanding?: string;
}

export type TempatContoh =
  /** A whole regulation. */
  | "naskah"
  /** Title lines, from the name of the jenis to the last line of its subject. */
  | "judul"
  /** All items, each a line `a. bahwa …;`. */
  | "menimbang"
  /** All items, each a line `1. Undang-Undang …;`. */
  | "mengingat"
  /** From MEMUTUSKAN on. */
  | "diktum"
  /** Items of Pasal 1, each a line `1. Daerah adalah …`. */
  | "definisi"
  /** What stands under `Pasal 3`. */
  | "pasal"
  /** From `BAB II` up to the closing Bab. */
  | "batangTubuh"
  /** What follows `BAB … KETENTUAN PENUTUP`. */
  | "ketentuanPenutup"
  /** From `Agar setiap orang mengetahuinya` on. */
  | "penutup"
  /** The lampiran with its head; the body announces one. */
  | "lampiran";

interface DasarKaidah {
  /** As in the list of drafting rules: `RIN-03`. */
  readonly id: string;
  /** Short name that a drafter understands: `Penghubung pada rincian kedua dari akhir`. */
  readonly nama: string;
  readonly keparahan: Keparahan;
  readonly kutipan: Kutipan;
  /** One or two sentences: what is asked for and why. Shown on the help page. */
  readonly penjelasan: string;
  readonly contoh: { readonly benar: readonly ContohKaidah[]; readonly salah: readonly ContohKaidah[] };
  /** Whether it is asked of such a regulation; of every one where absent. */
  readonly berlaku?: (ciri: CiriNaskah) => boolean;
  /** The rule offers a fix for at least one of its shapes. */
  readonly berperbaikan?: true;
}

/** A rule that needs one text alone: pure in the text and its `SifatTeks`, so that a finding is remembered until that text changes. */
export interface KaidahTeks extends DasarKaidah {
  readonly lingkup: "teks";
  /** The texts that it reads. */
  readonly pada: readonly TempatTeks[];
  readonly periksa: (nilai: string, sifat: SifatTeks) => readonly TemuanTeks[];
}

/** A rule that compares parts of the regulation. What is costly in it is remembered with `naskah.olah`. */
export interface KaidahNaskah extends DasarKaidah {
  readonly lingkup: "naskah";
  readonly periksa: (naskah: NaskahPeriksa) => readonly TemuanNaskah[];
}

export type Kaidah = KaidahTeks | KaidahNaskah;

/** Offsets are UTF-16 code units of the text. */
export interface TemuanTeks {
  readonly dari: number;
  readonly sampai: number;
  readonly pesan: string;
  /** Where it is not that of the rule. */
  readonly keparahan?: Keparahan;
  readonly perbaikan?: PerbaikanTeks;
}

export interface PerbaikanTeks {
  /** What the button says: `Ganti dengan "di bawah"`. */
  readonly judul: string;
  /** Changes form alone, never what the law says: may be applied with all others at once. */
  readonly aman: boolean;
  /** Replacements that do not overlap, in order. */
  readonly ganti: readonly { readonly dari: number; readonly sampai: number; readonly isi: string }[];
}

export interface TemuanNaskah {
  /** The text it is shown at: a leaf of the regulation. */
  readonly teks: Teks;
  readonly dari: number;
  readonly sampai: number;
  readonly pesan: string;
  /** Where the leaf's own locator is not the place that is meant. */
  readonly locator?: string;
  readonly keparahan?: Keparahan;
  readonly perbaikan?: Perbaikan;
}

/** A replacement in one leaf; where `dari` equals `sampai` an insertion. A label of a unit is a leaf too (in the editor numbers are computed, and such a fix is not offered). */
export interface SuntinganTeks {
  readonly jenis: "ganti";
  readonly teks: Teks;
  readonly dari: number;
  readonly sampai: number;
  readonly isi: string;
}

/** New lines before or behind the line of a leaf. */
export interface SuntinganBaris {
  readonly jenis: "sisip";
  readonly teks: Teks;
  readonly letak: "sebelum" | "sesudah";
  readonly baris: readonly BarisBaru[];
}

export interface BarisBaru {
  /** Kind of the unit in the editor (`JenisSatuan`). */
  readonly jenis:
    | "bab"
    | "bagian"
    | "pasal"
    | "ayat"
    | "rincian"
    | "definisi"
    | "teks"
    | "rahmat"
    | "jabatan"
    | "menimbang"
    | "mengingat"
    | "memutuskan"
    | "menetapkan"
    | "penutup";
  readonly tingkat?: number;
  /** Words without label. */
  readonly isi: string;
  /** The line in a text file, label included: `Pasal 26`, `5. Undang-Undang …;`. */
  readonly tertulis: string;
}

export type Suntingan = SuntinganTeks | SuntinganBaris;

export interface Perbaikan {
  readonly judul: string;
  readonly aman: boolean;
  /** Edits that do not overlap. */
  readonly suntingan: readonly Suntingan[];
}

/** A finding of a whole run. */
export interface Temuan {
  readonly kaidah: string;
  readonly keparahan: Keparahan;
  readonly locator: string;
  readonly teks: Teks;
  readonly dari: number;
  readonly sampai: number;
  /** The words it is about, shortened. */
  readonly kutip: string;
  readonly pesan: string;
  readonly perbaikan?: Perbaikan;
}
