/** What an export has to be told besides the matrix; nothing is read from a clock or a file, so that the same input gives the same bytes. */
export interface OpsiEkspor {
  /** The acuan is a working text, not the official one. */
  readonly naskahKerja: boolean;
  /** Addresses of the sources of the working text, by short name. */
  readonly sumber: Readonly<Record<string, string>>;
  /** ISO date of the export, `2026-11-21`. */
  readonly tanggal: string;
  /** Id of the column that is the draft under work. */
  readonly rancangan?: string;
  /** What was filtered, in Indonesian, where not all rows are shown: `hanya ketentuan dengan beda substantif`. */
  readonly saringan?: string;
}

const BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** `21 November 2026`; what is no ISO date is given back as it is. */
export function tanggalPanjang(iso: string): string {
  const [, tahun, bulan, hari] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const nama = BULAN[Number(bulan) - 1];
  return nama === undefined ? iso : `${Number(hari)} ${nama} ${tahun}`;
}
