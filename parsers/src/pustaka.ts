/** The shape of `corpus/manifest.json`: what is known of each shipped text. */
import type { AsalUsul } from "./compare/matriks.ts";

export interface EntriPustaka {
  readonly id: string;
  readonly berkas: string;
  readonly jenis: string;
  readonly nomor: string;
  readonly tahun: number;
  readonly tentang: string;
  /** `Kabupaten Cilacap`; `Nasional` for the baseline. */
  readonly daerah: string;
  readonly provinsi: string | null;
  readonly tingkat: "nasional" | "provinsi" | "kabupaten" | "kota";
  /** The acuan: a working text, never to be shown as the official one, unless `naskahResmi` says otherwise. */
  readonly acuan: boolean;
  /** Every provision of the acuan is that of an official file. */
  readonly naskahResmi?: boolean | undefined;
  readonly sumber: string;
  readonly mutuTeks: string;
  readonly sha256: string;
}

/** The provenance file of the baseline. */
export interface Provenans {
  readonly regulation: string;
  readonly note: string;
  /** The same for users, in Indonesian. */
  readonly catatan: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly provisions: readonly AsalUsul[];
}
