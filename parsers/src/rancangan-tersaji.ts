/** Accounts and drafts as the server gives them and the pages take them: types alone, so that the two can only change together. Times are ISO. */
import type { EntriPustaka } from "./pustaka.ts";
import type { DokumenRancangan } from "./rancangan/dokumen.ts";

/** pemilik: writes, shares, archives. perancang: writes. penelaah: comments and suggests. pengamat: reads. */
export type Peran = "pemilik" | "perancang" | "penelaah" | "pengamat";

export interface Pengguna {
  readonly id: string;
  readonly nama: string;
  readonly surel: string;
  /** May manage accounts and every draft. */
  readonly admin: boolean;
  readonly aktif: boolean;
}

export type TingkatDaerah = Exclude<EntriPustaka["tingkat"], "nasional">;

export interface RancanganRingkas {
  readonly id: string;
  readonly judul: string;
  /** `Peraturan Bupati`. */
  readonly jenis: string;
  /** `Kabupaten Cilacap`. */
  readonly daerah: string;
  readonly tingkat: TingkatDaerah;
  /** Id in the Pustaka of what it is compared with. */
  readonly acuan: string;
  readonly dibuat: string;
  readonly diubah: string;
  readonly diarsipkan: string | null;
  readonly pemilik: string;
  /** Of whoever asks; an admin without a role of their own is `pemilik`. */
  readonly peran: Peran;
}

export interface Anggota {
  readonly pengguna: Pick<Pengguna, "id" | "nama" | "surel">;
  readonly peran: Peran;
}

export interface RancanganRinci extends RancanganRingkas {
  readonly anggota: readonly Anggota[];
  readonly ukuran: number;
}

/** What a new draft is written from. */
export type DasarRancangan =
  | { readonly macam: "acuan" }
  | { readonly macam: "peraturan"; readonly id: string }
  | { readonly macam: "kosong" }
  | { readonly macam: "unggahan"; readonly nama: string; readonly isi: string };

export interface RancanganBaru {
  /** Code of the region in `DAERAH`. The jenis follows from its level. */
  readonly daerah: string;
  readonly dasar: DasarRancangan;
  /** Title after `tentang`; absent for the usual one. */
  readonly tentang?: string;
}

export interface Versi {
  readonly id: string;
  /** `null` for an automatic checkpoint. */
  readonly nama: string | null;
  readonly oleh: string | null;
  readonly pada: string;
  readonly sha256: string;
}

export interface VersiRinci extends Versi {
  readonly isi: DokumenRancangan;
}

/** One line of the audit log. */
export interface Jejak {
  readonly urut: number;
  readonly pada: string;
  readonly oleh: string;
  /** `rancangan.buat`, `anggota.ubah`, `versi.pulihkan` … */
  readonly tindakan: string;
  readonly rincian: string;
}

/** Who may open an invitation or the first-admin link, and what it gives. */
export interface Pendaftaran {
  readonly macam: "admin-pertama" | "undangan";
  readonly surel: string | null;
  readonly rancangan: string | null;
  readonly peran: Peran | null;
}

export interface UndanganBaru {
  readonly surel: string;
  readonly admin?: boolean;
  readonly rancangan?: string;
  readonly peran?: Peran;
}

/** There is no mail server: whoever invites hands the link over. */
export interface Undangan {
  readonly tautan: string;
  readonly berlakuSampai: string;
}
