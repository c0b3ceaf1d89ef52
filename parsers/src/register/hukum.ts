/** What the register of laws says of a law. Types alone. */

/** The gazette in which a law was printed; a number that no source at hand gives is `null`. */
export interface LembaranHukum {
  /** Lembaran Negara with its Tambahan, or Berita Negara, which has none. */
  readonly nama: "Lembaran Negara" | "Berita Negara";
  readonly tahun: number;
  readonly nomor: string | null;
  readonly tambahan: string | null;
}

/** A law of the centre. Dates are ISO `YYYY-MM-DD`; what no source at hand supports is `null`, never guessed. */
export interface Hukum {
  /** `uu-23-2014`. */
  readonly id: string;
  /** `Undang-Undang`, `Peraturan Menteri Dalam Negeri`. */
  readonly jenis: string;
  /** `null` for the constitution alone. */
  readonly nomor: string | null;
  readonly tahun: number;
  /** What follows `tentang`, in the spelling of a legal basis; empty for the constitution. */
  readonly judul: string;
  readonly lembaran: LembaranHukum | null;
  readonly ditetapkan: string | null;
  /** Date of commencement. */
  readonly berlaku: string | null;
  /** Ids of the laws that amend it, oldest first. */
  readonly diubahOleh: readonly string[];
  readonly dicabutOleh: { readonly id: string; readonly tanggal: string | null } | null;
  /** The provision that orders the regions to make a regulation, and about what. */
  readonly perintah: { readonly ketentuan: string; readonly tentang: string } | null;
  /** `yakin`: a regulation of the corpus or the law itself says so; `sekunder`: other documents cite it so. */
  readonly kepastian: "yakin" | "sekunder";
  /** Where it was read. */
  readonly sumber: string;
}
