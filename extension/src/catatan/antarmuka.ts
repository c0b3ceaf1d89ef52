/**
 * Notes and the connection as the pages of the extension see them: types alone. The parts that do it are `toko-catatan.ts`, `telaahan.ts`,
 * `berkas-catatan.ts` and `../sambungan/`; a page takes them as values, so that it runs in a test without a browser's storage.
 */
import type { BobotCatatan, IsiAnotasi, RentangSumber, TempatJangkar } from "@selaras/parsers";
import type { Bacaan } from "../pesan/mesin.ts";

/** What could not be done: an Indonesian sentence that says what happened, what was kept and what to do. */
export interface Galat {
  readonly galat: string;
}

/** Where and when a note was sent. It was changed since when `pada` is before `diubah`. */
export interface Kiriman {
  /** Origin of the server: `https://selaras.example.go.id`. */
  readonly server: string;
  /** Id of the review there. */
  readonly penelaahan: string;
  readonly pada: string;
}

/** A note as this browser keeps it. */
export interface CatatanTelaah extends IsiAnotasi {
  /** Address of the page or file, without fragment. */
  readonly alamat: string;
  /** SHA-256 of the text that `jangkar` speaks of. */
  readonly sidik: string;
  /** Who wrote it, for a colleague's note or an imported one; `null` for one's own. */
  readonly oleh: string | null;
  /** `null`: not sent yet ("belum terkirim"). */
  readonly kirim: Kiriman | null;
}

/** A note with the place it has in the text that is open now. */
export interface Telaahan {
  readonly catatan: CatatanTelaah;
  readonly tempat: TempatJangkar;
}

/** Words of a note as a person types them. */
export interface TulisanCatatan {
  readonly isi: string;
  readonly usulan: string | null;
  readonly tanda: readonly string[];
  readonly bobot: BobotCatatan;
}

/**
 * What a new note is about: selected words, or a provision as a whole, found by its name. Where a text repeats a number, the one nearest to
 * the offset `dekat` is meant.
 */
export type SasaranCatatan = { readonly rentang: RentangSumber } | { readonly locator: string; readonly dekat?: number };

/**
 * The notes of this browser. Every writing method resolves once the note is really stored, or with a `Galat` when it is not (memory full);
 * nothing is lost from what was stored before.
 */
export interface TokoCatatan {
  /** Notes on one address in the order of their places; without the deleted ones. */
  semua(alamat: string): Promise<readonly CatatanTelaah[] | Galat>;
  /** Adds it, or replaces the one with the same id. */
  simpan(catatan: CatatanTelaah): Promise<{ readonly tersimpan: CatatanTelaah } | Galat>;
  /** Adds those that are not there, and replaces what is older than they are: what a person wrote later stays. Gives how many it took. */
  simpanSemua(catatan: readonly CatatanTelaah[]): Promise<{ readonly tersimpan: number } | Galat>;
  /** Takes it from the list. It can be brought back for a day, and where it was sent until the server was told. */
  hapus(alamat: string, id: string): Promise<{ readonly terhapus: boolean } | Galat>;
  pulihkan(alamat: string, id: string): Promise<{ readonly tersimpan: CatatanTelaah } | Galat>;
  /** Calls when the notes of an address changed, in this page or another one. Gives what ends it. */
  subscribe(alamat: string, berubah: () => void): () => void;
}

export type BentukEkspor = "json" | "html" | "docx";

export interface BerkasEkspor {
  readonly nama: string;
  /** Media type. */
  readonly jenis: string;
  readonly isi: Blob;
}

/** What came out of an imported file. Nothing is stored yet: `TokoCatatan.simpanSemua` does that. */
export interface HasilImpor {
  readonly catatan: readonly CatatanTelaah[];
  /** `nomor` counts the entries of the file from 1. */
  readonly ditolak: readonly { readonly nomor: number; readonly sebab: string }[];
}

/** What can be done with notes without storing or sending them. Pure but for the clock and the ids. */
export interface OlahCatatan {
  /** A new note, not stored yet. `Galat` when the place is not in the text or the words break a limit. */
  catatanBaru(bacaan: Bacaan, sasaran: SasaranCatatan, tulisan: TulisanCatatan): CatatanTelaah | Galat;
  /** The note with other words. */
  ubahTulisan(catatan: CatatanTelaah, tulisan: TulisanCatatan): CatatanTelaah | Galat;
  /** The place of each note in this text, in the order of the places; what is not found stands last. */
  telaahkan(bacaan: Bacaan, catatan: readonly CatatanTelaah[]): readonly Telaahan[];
  /** The note bound to a place a person chose: one of the candidates of `meragukan`, or a new selection. Not stored yet. */
  tetapkanTempat(bacaan: Bacaan, catatan: CatatanTelaah, rentang: RentangSumber): CatatanTelaah | Galat;
  eksporCatatan(bentuk: BentukEkspor, bacaan: Bacaan, catatan: readonly CatatanTelaah[]): Promise<BerkasEkspor | Galat>;
  imporCatatan(bacaan: Bacaan, berkas: Blob): Promise<HasilImpor | Galat>;
}

export interface PenggunaSambungan {
  readonly nama: string;
  readonly surel: string;
}

export type KeadaanSambungan =
  /** `sebab` says why it ended where the person did not end it. */
  | { readonly keadaan: "putus"; readonly sebab: string | null }
  /** The person compares `kode` with what `halaman` shows and permits it there, before `sampai` (ISO). */
  | { readonly keadaan: "menunggu"; readonly server: string; readonly kode: string; readonly halaman: string; readonly sampai: string }
  | { readonly keadaan: "tersambung"; readonly server: string; readonly pengguna: PenggunaSambungan; readonly sejak: string };

export interface HasilKirim {
  readonly terkirim: number;
  readonly gagal: readonly { readonly id: string; readonly sebab: string }[];
  /** Page of the review on the server. */
  readonly halaman: string;
}

/** The one Selaras server this browser is connected with, if any. Nothing is sent but by `kirimCatatan` and `bukaDiSelaras`. */
export interface SambunganSelaras {
  keadaan(): Promise<KeadaanSambungan>;
  /** Calls with each new state, from this page or another one. Gives what ends it. */
  subscribe(berubah: (keadaan: KeadaanSambungan) => void): () => void;
  /** To be called in a click: asks for the permission of the server's origin, then opens the server's page in a new tab. */
  mulaiSambungan(alamat: string): Promise<KeadaanSambungan | Galat>;
  /** Ends it on the server too, where that can be reached. */
  putuskan(): Promise<KeadaanSambungan>;
  /** Sends own notes that are not there yet and takes deleted ones back. What fails stays stored as not sent, and can be sent again. */
  kirimCatatan(bacaan: Bacaan, catatan: readonly CatatanTelaah[]): Promise<HasilKirim | Galat>;
  /**
   * Notes of others on this text. Asks the server only about a text whose review was sent from here; with `diminta` (a person asked for it)
   * also about any other. Empty when not connected.
   */
  catatanRekan(bacaan: Bacaan, diminta?: boolean): Promise<readonly CatatanTelaah[] | Galat>;
  /**
   * Opens the text on the server in a new tab: the draft that was made of it, else its review. Sends the text where the server does not
   * have it yet. With `daerah` (code in `DAERAH`) a draft is made of it first.
   */
  bukaDiSelaras(
    bacaan: Bacaan,
    tuju?: { readonly locator?: string; readonly daerah?: string },
  ): Promise<{ readonly dibuka: string } | Galat>;
}
