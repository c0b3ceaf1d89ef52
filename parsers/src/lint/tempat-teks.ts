/** Where texts of a regulation stand, and what kind of regulation it is: what rules ask before they read a word. Types alone. */
import type { JenisUnit, Teks, Unit } from "../peraturan.ts";

/** Where a text stands. `norma` is text of the body outside of the definitions; labels of units are in none. */
export type TempatTeks =
  | "judul"
  | "pembukaan"
  | "menimbang"
  | "mengingat"
  | "memperhatikan"
  | "menetapkan"
  | "kelompok"
  | "definisi"
  | "norma"
  | "perintah"
  | "penutup"
  | "kepalaLampiran"
  | "subjudul"
  | "lampiran"
  | "tabel"
  | "gambar"
  | "contoh"
  | "penjelasan";

/** What kind of regulation it is. */
export interface CiriNaskah {
  /** `Peraturan Bupati`, `Peraturan Menteri Pendayagunaan …`; `null` where none is printed. */
  readonly jenis: string | null;
  readonly tingkat: "provinsi" | "kabupaten" | "kota" | "pusat" | null;
  /** `Kabupaten Cilacap`; `null` where unknown. */
  readonly daerah: string | null;
  /** Still a draft: no number, or headed RANCANGAN. */
  readonly rancangan: boolean;
  /** Amends another regulation. */
  readonly perubahan: boolean;
}

/** What a text of a regulation is, apart from its words. Everything here belongs to the key under which findings are remembered. */
export interface SifatTeks {
  readonly tempat: TempatTeks;
  /** Unit of the body or lampiran that says it; `null` outside of units. */
  readonly unit: JenisUnit | null;
  readonly bidang: "text" | "closing" | "heading" | null;
  /** The unit has items under it, so the text is a lead. */
  readonly berincian: boolean;
  readonly ciri: CiriNaskah;
}

export interface TeksNaskah {
  readonly teks: Teks;
  readonly locator: string;
  readonly sifat: SifatTeks;
  /** The unit that says it, in the body or a lampiran. */
  readonly unit: Unit | null;
}

/** A unit of the body with its surroundings. */
export interface UnitNaskah {
  readonly unit: Unit;
  readonly locator: string;
  /** The unit that holds it; `null` at the top. */
  readonly induk: UnitNaskah | null;
  /** Its index among the children of `induk`, and all of them. */
  readonly indeks: number;
  readonly saudara: readonly Unit[];
  /** Order in the body, from 0. */
  readonly urut: number;
  /** Item of the Pasal that defines terms. */
  readonly definisi: boolean;
}
