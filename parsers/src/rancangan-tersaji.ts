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

/** How a note was closed: talked over, its wording put into the draft, or its wording turned down. */
export type CaraSelesai = "selesai" | "diterapkan" | "ditolak";

type Orang = Pick<Pengguna, "id" | "nama">;

export interface BalasanCatatan {
  readonly id: string;
  readonly isi: string;
  readonly oleh: Orang;
  readonly pada: string;
}

/** What somebody says about a unit of a draft, and perhaps how they would word it. */
export interface Catatan {
  readonly id: string;
  /** Id of the unit, which may be gone from the draft by now. */
  readonly satuan: string;
  /** What the unit was called when this was written: `Pasal 5 ayat (1)`. */
  readonly tempat: string;
  /** The words it is about; `null` for the whole unit. */
  readonly kutipan: string | null;
  /** Empty where the proposed wording speaks for itself. */
  readonly isi: string;
  /** Proposed wording of the whole unit. */
  readonly usulan: string | null;
  /** Words of the unit when `usulan` was written. */
  readonly semula: string | null;
  readonly oleh: Orang;
  readonly pada: string;
  readonly balasan: readonly BalasanCatatan[];
  readonly selesai: { readonly oleh: Orang; readonly pada: string; readonly cara: CaraSelesai } | null;
}

export type CatatanBaru = Pick<Catatan, "satuan" | "tempat" | "kutipan" | "isi" | "usulan" | "semula">;

/** Every note of a draft, oldest first; `versi` grows with each change of one of them. */
export interface DaftarCatatan {
  readonly versi: number;
  readonly catatan: readonly Catatan[];
}

/** A finding of the drafting rules that somebody set aside, or a rule for the whole draft, and why. */
export interface KesampinganTersaji {
  readonly id: string;
  /** Id of the rule. */
  readonly kaidah: string;
  /** `TemuanRancangan.kunci`; `null` where every finding of the rule is set aside. */
  readonly kunci: string | null;
  /** What the place was called when this was decided. */
  readonly tempat: string;
  /** What the rule said there. */
  readonly pesan: string;
  readonly alasan: string;
  readonly oleh: Orang;
  readonly pada: string;
}

export type KesampinganBaru = Pick<KesampinganTersaji, "kaidah" | "kunci" | "tempat" | "pesan" | "alasan">;

/** Everything that is set aside in a draft now, newest first; `versi` grows with each change. */
export interface DaftarKesampingan {
  readonly versi: number;
  readonly kesampingan: readonly KesampinganTersaji[];
}

/** Who may open a link that was handed over, and what it gives: an account, or a new password for one. */
export type Pendaftaran =
  | {
      readonly macam: "admin-pertama" | "undangan";
      readonly surel: string | null;
      readonly rancangan: string | null;
      readonly peran: Peran | null;
    }
  | { readonly macam: "sandi-baru"; readonly nama: string; readonly surel: string };

export interface UndanganBaru {
  readonly surel: string;
  readonly admin?: boolean;
  readonly rancangan?: string;
  readonly peran?: Peran;
}

/** A link of any kind. There is no mail server: whoever makes it hands it over. */
export interface Undangan {
  readonly tautan: string;
  readonly berlakuSampai: string;
}
