/** The tables as Kysely sees them. Times of our own tables are ISO text; those of the library of accounts are its own. */
import type { CaraSelesai, Peran, StatusPenelaahan, TingkatDaerah } from "@selaras/parsers";
import type { ColumnType, Generated } from "kysely";
import type { TabelGambarImpor, TabelImpor, TabelPustaka } from "./tabel-impor.ts";

/** SQLite keeps 0 and 1 and gives numbers, PostgreSQL booleans: read with `Boolean(…)`, write either. */
export type Ya = ColumnType<boolean | number, boolean, boolean>;

/** SQLite gives ISO text, PostgreSQL a `Date`; both take ISO text. */
type Waktu = ColumnType<string | Date, string, string>;

export interface TabelDokumen {
  readonly id: string;
  readonly judul: string;
  readonly jenis: string;
  readonly daerah: string;
  readonly kode_daerah: string;
  readonly tingkat: TingkatDaerah;
  readonly acuan: string;
  readonly dibuat_oleh: string;
  readonly dibuat: string;
  readonly diubah: string;
  readonly diarsipkan: string | null;
  /** Number of the last entry of its log. */
  readonly urut: Generated<number>;
  /** Bytes of its state, as far as known. */
  readonly ukuran: Generated<number>;
  /** Counts the changes of its notes. */
  readonly catatan: Generated<number>;
  /** Counts the changes of what was set aside. */
  readonly kesampingan: Generated<number>;
}

export interface TabelLog {
  readonly dokumen: string;
  readonly urut: number;
  readonly pengguna: string | null;
  readonly pada: string;
  readonly data: Uint8Array;
}

export interface TabelPotret {
  readonly dokumen: string;
  readonly urut: number;
  readonly data: Uint8Array;
}

export interface TabelKlien {
  readonly dokumen: string;
  readonly klien: number;
  readonly pengguna: string;
  readonly pertama: string;
}

export interface TabelAnggota {
  readonly dokumen: string;
  readonly pengguna: string;
  readonly peran: Peran;
}

export interface TabelUndangan {
  readonly token_hash: string;
  /** `null` on the link of the first admin, who is not known yet. */
  readonly surel: string | null;
  readonly admin: Ya;
  readonly dokumen: string | null;
  readonly peran: Peran | null;
  /** `null` on the link of the first admin. */
  readonly dibuat_oleh: string | null;
  readonly kedaluwarsa: string;
  readonly dipakai: string | null;
}

export interface TabelTautanSandi {
  readonly pengguna: string;
  readonly token_hash: string;
  readonly kedaluwarsa: string;
}

export interface TabelPercobaanSandi {
  readonly kunci: string;
  readonly jumlah: number;
  /** When the first of them was. */
  readonly mulai: string;
}

export interface TabelVersi {
  readonly id: string;
  readonly dokumen: string;
  readonly nama: string | null;
  readonly oleh: string | null;
  readonly pada: string;
  readonly urut: number;
  readonly sha256: string;
  readonly data: Uint8Array;
}

export interface TabelJejak {
  readonly urut: Generated<number>;
  readonly pada: string;
  readonly pengguna: string | null;
  readonly dokumen: string | null;
  readonly tindakan: string;
  /** JSON. */
  readonly rincian: string;
}

export interface TabelGambar {
  readonly dokumen: string;
  readonly hash: string;
  readonly jenis: string;
  readonly data: Uint8Array;
}

export interface TabelCatatan {
  readonly id: string;
  readonly dokumen: string;
  readonly satuan: string;
  readonly tempat: string;
  readonly kutipan: string | null;
  readonly isi: string;
  readonly usulan: string | null;
  readonly semula: string | null;
  readonly oleh: string;
  readonly pada: string;
  readonly selesai_cara: CaraSelesai | null;
  readonly selesai_oleh: string | null;
  readonly selesai_pada: string | null;
}

export interface TabelBalasan {
  readonly id: string;
  readonly catatan: string;
  readonly isi: string;
  readonly oleh: string;
  readonly pada: string;
}

export interface TabelKesampingan {
  readonly id: string;
  readonly dokumen: string;
  readonly kaidah: string;
  /** `null` for the rule in the whole draft. */
  readonly kunci: string | null;
  readonly tempat: string;
  readonly pesan: string;
  readonly alasan: string;
  readonly oleh: string;
  readonly pada: string;
  readonly dicabut_oleh: string | null;
  readonly dicabut_pada: string | null;
}

export interface TabelPenelaahan {
  readonly id: string;
  readonly alamat: string;
  readonly judul: string;
  readonly jenis: string | null;
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly daerah: string | null;
  readonly sidik: string;
  readonly acuan: string;
  /** UTF-8, gzip. */
  readonly teks: Uint8Array;
  /** UTF-16 code units of the text. */
  readonly panjang: number;
  readonly status: StatusPenelaahan;
  readonly pembuka: string;
  readonly dibuat: string;
  readonly diubah: string;
  /** Counts the changes of its notes. */
  readonly anotasi: Generated<number>;
}

export interface TabelAnotasi {
  readonly penelaahan: string;
  readonly id: string;
  readonly oleh: string;
  /** `IsiAnotasi` as JSON. */
  readonly isi: string;
  /** When the server first and last heard of it; what the author's clock said stands in `isi`. */
  readonly dibuat: string;
  readonly diubah: string;
  readonly dihapus: string | null;
  readonly dihapus_oleh: string | null;
}

export interface TabelRancanganPenelaahan {
  readonly dokumen: string;
  readonly penelaahan: string;
  readonly pada: string;
}

export interface TabelSambungan {
  readonly id: string;
  readonly pengguna: string;
  readonly nama: string;
  readonly token_hash: string;
  readonly dibuat: string;
  readonly terakhir: string | null;
  readonly dicabut: string | null;
}

export interface TabelPermintaanSambungan {
  readonly rahasia_hash: string;
  readonly kode: string;
  readonly nama: string;
  readonly dibuat: string;
  readonly kedaluwarsa: string;
  /** Who permitted it; `null` while it waits. */
  readonly pengguna: string | null;
}

export interface TabelPengguna {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: Ya;
  readonly image: string | null;
  readonly createdAt: Waktu;
  readonly updatedAt: Waktu;
  readonly admin: Ya;
  readonly aktif: Ya;
}

export interface TabelSesi {
  readonly id: string;
  readonly expiresAt: Waktu;
  readonly token: string;
  readonly createdAt: Waktu;
  readonly updatedAt: Waktu;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly userId: string;
}

export interface TabelAkun {
  readonly id: string;
  readonly accountId: string;
  readonly providerId: string;
  readonly userId: string;
  readonly accessToken: string | null;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  readonly accessTokenExpiresAt: Waktu | null;
  readonly refreshTokenExpiresAt: Waktu | null;
  readonly scope: string | null;
  readonly password: string | null;
  readonly createdAt: Waktu;
  readonly updatedAt: Waktu;
}

/** Every table; `user`, `session`, `account`, `verification` and `rateLimit` have the names that better-auth gives them. */
export interface Tabel {
  readonly migrasi: { readonly nama: string; readonly pada: string };
  readonly dokumen: TabelDokumen;
  readonly log_perubahan: TabelLog;
  readonly potret: TabelPotret;
  readonly klien: TabelKlien;
  readonly anggota: TabelAnggota;
  readonly undangan: TabelUndangan;
  readonly tautan_sandi: TabelTautanSandi;
  readonly percobaan_sandi: TabelPercobaanSandi;
  readonly versi: TabelVersi;
  readonly jejak: TabelJejak;
  readonly gambar: TabelGambar;
  readonly catatan: TabelCatatan;
  readonly balasan_catatan: TabelBalasan;
  readonly kesampingan: TabelKesampingan;
  readonly penelaahan: TabelPenelaahan;
  readonly anotasi: TabelAnotasi;
  readonly rancangan_penelaahan: TabelRancanganPenelaahan;
  readonly sambungan: TabelSambungan;
  readonly permintaan_sambungan: TabelPermintaanSambungan;
  readonly impor: TabelImpor;
  readonly gambar_impor: TabelGambarImpor;
  readonly pustaka: TabelPustaka;
  readonly versi_pustaka: { readonly satu: number; readonly nomor: number };
  readonly user: TabelPengguna;
  readonly session: TabelSesi;
  readonly account: TabelAkun;
}
