/** An import as the server tells it to the pages: types alone. */

import type { Meta, Perabot } from "./peraturan.ts";
import type { AtributSatuan, DokumenRancangan } from "./rancangan/dokumen.ts";
import type { BentukNaskah, GalatBerkas, KemajuanBaca, LaporanBaca, RentangNaskah } from "./readers/naskah-berkas.ts";
import type { Jumlah } from "./tree/jumlah.ts";

/** A change of the imported document that a decision makes. Units are named by their ids; a table, figure or sample is never changed. */
export type SuntinganImpor =
  | { readonly jenis: "ubah"; readonly satuan: string; readonly attrs: Partial<Omit<AtributSatuan, "id" | "asal">> }
  /** The unit ends before `pada` (UTF-16 code units of its text); what stands from `lanjut` on becomes the unit `attrs` behind it. */
  | { readonly jenis: "pecah"; readonly satuan: string; readonly pada: number; readonly lanjut: number; readonly attrs: AtributSatuan }
  /** The text goes on in the unit before it. */
  | { readonly jenis: "gabung"; readonly satuan: string }
  | { readonly jenis: "hapus"; readonly satuan: string }
  | { readonly jenis: "sisip"; readonly sesudah: string; readonly attrs: AtributSatuan; readonly teks: string };

export interface PilihanKeraguan {
  readonly kode: string;
  /** On its button: `Pisahkan menjadi huruf b`. */
  readonly sebutan: string;
  readonly suntingan: readonly SuntinganImpor[];
}

export type MacamKeraguan = "menyatu" | "nomor-hilang" | "nomor-beda" | "tak-bertempat" | "perabot" | "terpotong" | "tanpa-isi";

/** Something the reader is not sure of, with its evidence. */
export interface Keraguan {
  /** The same whenever the same file is read. */
  readonly id: string;
  readonly macam: MacamKeraguan;
  /** The unit it is about; for furniture the unit it would follow. */
  readonly satuan: string;
  /** Sebutan of that place: `Pasal 5 ayat (2)`. */
  readonly tempat: string;
  /** In `sumber`; `null` for what is not printed. */
  readonly rentang: RentangNaskah | null;
  /** What is doubtful, one sentence. */
  readonly pesan: string;
  /** The words or the sequence that say so. */
  readonly bukti: string;
  /** Never empty. The first one leaves everything as it was read. */
  readonly pilihan: readonly PilihanKeraguan[];
  /** `kode` of what the evidence speaks for; `null` where it speaks for none. */
  readonly saran: string | null;
}

/** `kode` of what was chosen, by the id of the doubt. */
export type KeputusanImpor = Readonly<Record<string, string>>;

/** A comment, footnote or tracked change of the file: it becomes a note on its unit. */
export interface CatatanImpor {
  readonly satuan: string;
  readonly kutipan: string | null;
  /** With the name and date that the file gives. */
  readonly isi: string;
  /** The unit as the change would have it. */
  readonly usulan: string | null;
  readonly semula: string | null;
  readonly balasan: readonly string[];
  readonly selesai: boolean;
}

/** What was read from a file. Pictures are named `gambar:0`, `gambar:1`, … in the order of the file; one in several places has one name. */
export interface HasilImpor {
  readonly bentuk: BentukNaskah;
  readonly sumber: string;
  readonly halaman: readonly number[];
  /** As read, no decision applied. */
  readonly isi: DokumenRancangan;
  /** Where each unit stands in `sumber`. */
  readonly letak: Readonly<Record<string, RentangNaskah>>;
  /** Lines of `sumber` that are no part of the law: page numbers, running heads. */
  readonly perabot: readonly Pick<Perabot, "value" | "position">[];
  /** In the order of the document. */
  readonly keraguan: readonly Keraguan[];
  readonly catatan: readonly CatatanImpor[];
  readonly laporan: readonly LaporanBaca[];
  readonly meta: Meta;
  readonly jumlah: Jumlah;
}

/** One line of the list of imports. */
export interface ImporRingkas {
  readonly id: string;
  readonly nama: string;
  readonly bentuk: BentukNaskah;
  /** Bytes of the file. */
  readonly ukuran: number;
  readonly sha256: string;
  readonly dibuat: string;
  /** `Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang …` as far as the text says so; else empty. */
  readonly judul: string;
  readonly keraguan: number;
  readonly diputuskan: number;
  /** The draft that was made of it. */
  readonly rancangan: string | null;
}

export interface ImporTersaji extends ImporRingkas {
  readonly hasil: HasilImpor;
  readonly keputusan: KeputusanImpor;
}

/** One line of the answer to an upload (NDJSON): progress, and at the end what came of it. */
export type LangkahImpor =
  | { readonly kemajuan: KemajuanBaca }
  | { readonly impor: ImporRingkas }
  | { readonly galat: Pick<GalatBerkas, "pesan" | "tindakan"> };

/** A provision of the working text of the acuan against an official text. */
export interface BandingResmi {
  readonly locator: string;
  /** `baru` stands only in the official text, `hilang` only in the working text. */
  readonly keadaan: "sama" | "berbeda" | "baru" | "hilang";
  readonly lama: string | null;
  readonly baru: string | null;
}

/** What replacing the acuan would do, provision by provision. */
export interface RencanaAcuan {
  /** Id and name of the acuan that would be replaced. */
  readonly acuan: string;
  readonly sebutan: string;
  /** SHA-256 of its text: whoever replaces it says which one they saw. */
  readonly sidik: string;
  /** The titles agree; `false` asks the user to look again. */
  readonly judulCocok: boolean;
  readonly ketentuan: readonly BandingResmi[];
}

/** A file of a packet. */
export interface IsiPaket {
  readonly nama: string;
  /** Bytes. */
  readonly ukuran: number;
  readonly sha256: string;
}

/** One line of the answer to a packet (NDJSON). */
export type LangkahPaket =
  | { readonly kemajuan: KemajuanBaca }
  | {
      readonly paket: {
        readonly nama: string;
        /** The ZIP, base64. */
        readonly isi: string;
        readonly berkas: readonly IsiPaket[];
        /** What could not be made, and why. */
        readonly tidakDibuat: readonly string[];
      };
    }
  | { readonly galat: { readonly pesan: string; readonly tindakan: string } };
