/**
 * Reviews of published regulations as the server gives them and the pages and the extension take them: types alone. Times are ISO, offsets
 * UTF-16 code units of the reviewed text.
 */

/** How much a note weighs for whoever has to answer it. */
export type BobotCatatan = "tinggi" | "sedang" | "rendah";

/**
 * What the text around a note looked like when it was made: what tells apart provisions that say nearly the same. Computed by `buatJangkar`; a note
 * that comes from elsewhere has none and is judged more strictly.
 */
export interface CiriJangkar {
  /** Fingerprint of the letters and digits of the whole text, however its lines are broken. */
  readonly sidik: string;
  /** Place of the first letter of the words among those letters and digits. */
  readonly letak: number;
  /** Headings or first words of the units that hold the words, outermost first. */
  readonly induk: readonly string[];
  /** How much the most similar other place of the same text resembled it, 0..1: by its words, also by what stands around, also by its headings, and among those under the same headings. */
  /** At most six fragments of ten letters of the words that stood nowhere else in the text. */
  readonly khas: readonly string[];
  /** At most three such fragments on either side, nearer than any similar place. */
  readonly apit: { readonly sebelum: readonly string[]; readonly sesudah: readonly string[] };
  readonly saingan: { readonly kata: number; readonly sekitar: number; readonly induk: number; readonly seinduk: number };
}

/**
 * Where a note stands, by three independent signs: the name of the provision, the words with what stands around them, the place. Source: W3C Web
 * Annotation Data Model, TextQuoteSelector and TextPositionSelector.
 */
export interface Jangkar {
  /** Locator of the innermost unit that holds the words; `null` outside of all. */
  readonly locator: string | null;
  /** The whole words; of a note on a provision without a selection the provision's own. */
  readonly kutipan: string;
  /** Up to 64 characters before and behind. */
  readonly awalan: string;
  readonly akhiran: string;
  readonly dari: number;
  readonly sampai: number;
  /** The note is on the provision as a whole. */
  readonly ketentuan: boolean;
  readonly ciri?: CiriJangkar;
}

/** What a reviewer wrote. `id` is made by the client (UUID), so that sending twice changes nothing. */
export interface IsiAnotasi {
  readonly id: string;
  /** At most 8,000 characters; may be empty where there is an `usulan`. */
  readonly isi: string;
  /** Proposed words for `jangkar.kutipan`; `null` where nothing is proposed, empty to propose leaving them out. */
  readonly usulan: string | null;
  /** At most 10 of at most 40 characters. */
  readonly tanda: readonly string[];
  readonly bobot: BobotCatatan;
  readonly jangkar: Jangkar;
  readonly dibuat: string;
  readonly diubah: string;
}

export interface Anotasi extends IsiAnotasi {
  readonly oleh: { readonly id: string; readonly nama: string };
}

export type StatusPenelaahan = "terbuka" | "selesai";

/** What a reviewed text says about itself; `null` where it is not printed. */
export interface NaskahTelaah {
  /** Address of the page, without fragment. */
  readonly alamat: string;
  readonly judul: string;
  readonly jenis: string | null;
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly daerah: string | null;
}

export interface PenelaahanBaru extends NaskahTelaah {
  /** The text as it was read, at most 2,000,000 characters. */
  readonly teks: string;
  /** SHA-256 of `teks` in UTF-8, hexadecimal. */
  readonly sidik: string;
  /** Id in the Pustaka of what it is compared with. */
  readonly acuan: string;
}

export interface PenelaahanRingkas extends NaskahTelaah {
  readonly id: string;
  readonly sidik: string;
  readonly acuan: string;
  readonly status: StatusPenelaahan;
  readonly pembuka: { readonly id: string; readonly nama: string };
  readonly dibuat: string;
  readonly diubah: string;
  /** How many notes it has. */
  readonly anotasi: number;
  /** The draft that was made of it, where there is one that whoever asks may read. */
  readonly rancangan: string | null;
}

export interface PenelaahanRinci extends PenelaahanRingkas {
  readonly teks: string;
}

/** A browser that may send in somebody's name. */
export interface Sambungan {
  readonly id: string;
  /** As the extension named itself: `Chrome di Windows`. */
  readonly nama: string;
  readonly dibuat: string;
  readonly terakhir: string | null;
}

/** Source: RFC 8628 (device authorization grant), in our own words. */
export interface SambunganBaru {
  /** Kept by the extension, traded for the token. */
  readonly rahasia: string;
  /** Shown to the person on both sides: `ABCD-EFGH`. */
  readonly kode: string;
  /** Page of the server where a signed-in person permits it. */
  readonly halaman: string;
  /** Seconds. */
  readonly berlaku: number;
  readonly jeda: number;
}
