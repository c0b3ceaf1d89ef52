/** The tables of files that people brought in, and of texts that came from there into the Pustaka. */
import type { BentukNaskah } from "@selaras/parsers";

export interface TabelImpor {
  readonly id: string;
  readonly pengguna: string;
  /** Of the file. */
  readonly nama: string;
  readonly bentuk: BentukNaskah;
  readonly ukuran: number;
  readonly sha256: string;
  readonly dibuat: string;
  readonly judul: string;
  readonly berkas: Uint8Array;
  /** `HasilImpor` as JSON, gzip. */
  readonly hasil: Uint8Array;
  /** Canonical text as read, with the numbers that were printed; UTF-8, gzip. */
  readonly teks: Uint8Array;
  /** The choices of each doubt by its id, as JSON. */
  readonly pilihan: string;
  readonly keraguan: number;
  /** `KeputusanImpor` as JSON. */
  readonly keputusan: string;
  /** Bytes of all of it, with its pictures. */
  readonly simpanan: number;
  readonly rancangan: string | null;
}

export interface TabelGambarImpor {
  readonly impor: string;
  readonly urut: number;
  readonly jenis: string;
  readonly data: Uint8Array;
}

export interface TabelPustaka {
  readonly id: string;
  /** `EntriPustaka` as JSON. */
  readonly entri: string;
  /** UTF-8, gzip. */
  readonly teks: Uint8Array;
  /** `Provenans` as JSON; `null` for a text that is one throughout. */
  readonly provenans: string | null;
  readonly oleh: string;
  readonly pada: string;
}
