/** The texts that a comparison may be made with. */
import type { AsalUsul, EntriPustaka, Peraturan } from "@selaras/parsers";

/** One text with what is known of it. */
export interface NaskahAcuan {
  readonly entri: EntriPustaka;
  /** Read when first asked for. */
  readonly peraturan: () => Peraturan;
  /** Where each provision comes from; only a reconstructed text has it. */
  readonly asal?: readonly AsalUsul[];
}

/** The baseline and the regions that ship inside the extension. The first one marked as acuan is the usual one. */
export type PustakaBawaan = readonly NaskahAcuan[];

/** Texts of the server that this browser is connected with. */
export interface PustakaJauh {
  /** Empty without a server, or where it does not answer. */
  daftar(): Promise<readonly EntriPustaka[]>;
  /** `null` where it cannot be had. */
  naskah(id: string): Promise<NaskahAcuan | null>;
}

/** `Kabupaten Cilacap`, or for a national regulation its citation. */
export const namaNaskah = ({ tingkat, jenis, nomor, tahun, daerah }: EntriPustaka): string =>
  tingkat === "nasional" ? `${jenis} Nomor ${nomor} Tahun ${tahun}` : daerah;

/** The text that is compared with unless somebody chooses another one. */
export const acuanBiasa = (pustaka: PustakaBawaan): NaskahAcuan | undefined => pustaka.find(({ entri }) => entri.acuan) ?? pustaka[0];
