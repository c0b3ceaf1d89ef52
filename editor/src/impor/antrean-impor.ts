/** The files that are being imported: sent two at a time, each with its own progress, end and cancellation. No React, no network of its own. */
import type { ImporRingkas, KemajuanBaca, LangkahImpor } from "@selaras/parsers";
import type { Galat, Hasil } from "../api.ts";
import type { DengarAliran } from "../kirim-aliran.ts";
import type { PerlakuanPerubahan } from "./alamat-impor.ts";
import { salahBerkasImpor } from "./berkas-impor.ts";

export type KeadaanBerkas =
  | { readonly jenis: "menunggu" }
  | { readonly jenis: "mengunggah"; readonly terkirim: number; readonly jumlah: number }
  /** `null` until the server says how far it is. */
  | { readonly jenis: "membaca"; readonly kemajuan: KemajuanBaca | null }
  | { readonly jenis: "selesai"; readonly impor: ImporRingkas }
  /** `diulang`: sending the same file again may help. */
  | { readonly jenis: "gagal"; readonly galat: Galat; readonly diulang: boolean }
  | { readonly jenis: "dibatalkan" };

/** One row of the queue. */
export interface BerkasAntre {
  readonly nomor: number;
  readonly nama: string;
  /** Bytes. */
  readonly ukuran: number;
  readonly keadaan: KeadaanBerkas;
}

/** Sends one file; `api.stream` with the address of the upload. */
export type KirimBerkas = (
  berkas: File,
  perubahan: PerlakuanPerubahan,
  dengar: DengarAliran<LangkahImpor>,
  signal: AbortSignal,
) => Promise<Hasil<null>>;

export interface Antrean {
  /** The rows, in the order in which the files came; the same list until something changes. */
  readonly kini: () => readonly BerkasAntre[];
  readonly langgan: (dengar: () => void) => () => void;
  readonly tambah: (berkas: readonly File[], perubahan: PerlakuanPerubahan) => void;
  readonly batal: (nomor: number) => void;
  readonly cobaLagi: (nomor: number) => void;
  /** Takes the rows away that have come to an end, or only this one. */
  readonly lepas: (nomor?: number) => void;
  /** Cancels all that is under way or waits. */
  readonly hentikan: () => void;
}

/** The server reads two at a time. */
const SEKALIGUS = 2;

/** As many imports as the server keeps for one person. */
export const TERBANYAK_BERKAS = 50;

const TERPUTUS: Galat = {
  pesan: "Server berhenti menjawab sebelum berkas selesai dibaca.",
  tindakan: "Berkas Anda tidak berubah. Tekan Coba lagi.",
};

const TERLALU_BANYAK: Galat = {
  pesan: `Paling banyak ${TERBANYAK_BERKAS} berkas sekali jalan; berkas ini belum dikirim.`,
  tindakan: "Bersihkan daftar ini setelah yang lain selesai, lalu pilih berkas ini lagi.",
};

interface Baris extends BerkasAntre {
  readonly berkas: File;
  readonly perubahan: PerlakuanPerubahan;
}

const HIDUP: ReadonlySet<KeadaanBerkas["jenis"]> = new Set(["menunggu", "mengunggah", "membaca"]);

/** Waits, is sent, or is read. */
export const masihBerjalan = ({ keadaan }: Pick<BerkasAntre, "keadaan">): boolean => HIDUP.has(keadaan.jenis);

/** `onJadi` is called for each file that became an import. */
export function createAntrean(kirim: KirimBerkas, onJadi: (impor: ImporRingkas) => void): Antrean {
  const pendengar = new Set<() => void>();
  const pemutus = new Map<number, AbortController>();
  let baris: readonly Baris[] = [];
  let terakhir = 0;

  function ganti(baru: readonly Baris[]): void {
    baris = baru;
    for (const dengar of pendengar) dengar();
  }
  const ubah = (nomor: number, keadaan: KeadaanBerkas): void =>
    ganti(baris.map((satu) => (satu.nomor === nomor ? { ...satu, keadaan } : satu)));

  function lanjutkan(): void {
    for (const satu of baris) {
      if (pemutus.size >= SEKALIGUS) return;
      if (satu.keadaan.jenis === "menunggu") void jalankan(satu);
    }
  }

  async function jalankan({ nomor, berkas, perubahan }: Baris): Promise<void> {
    const putus = new AbortController();
    pemutus.set(nomor, putus);
    ubah(nomor, { jenis: "mengunggah", terkirim: 0, jumlah: berkas.size });
    let akhir: KeadaanBerkas | null = null;
    const onBaris = (langkah: LangkahImpor): void => {
      if (putus.signal.aborted) return;
      if ("kemajuan" in langkah) ubah(nomor, { jenis: "membaca", kemajuan: langkah.kemajuan });
      else if ("impor" in langkah) akhir = { jenis: "selesai", impor: langkah.impor };
      else akhir = { jenis: "gagal", galat: langkah.galat, diulang: true };
    };
    const onTerkirim = (terkirim: number, jumlah: number): void => {
      // The last bytes may be told of after the first line of the answer.
      if (putus.signal.aborted || baris.find((satu) => satu.nomor === nomor)?.keadaan.jenis !== "mengunggah") return;
      ubah(nomor, terkirim < jumlah ? { jenis: "mengunggah", terkirim, jumlah } : { jenis: "membaca", kemajuan: null });
    };
    const hasil = await kirim(berkas, perubahan, { onTerkirim, onBaris }, putus.signal);
    pemutus.delete(nomor);
    const keadaan = akhirOf(akhir, hasil, putus.signal.aborted);
    ubah(nomor, keadaan);
    if (keadaan.jenis === "selesai") onJadi(keadaan.impor);
    lanjutkan();
  }

  function batal(nomor: number): void {
    const putus = pemutus.get(nomor);
    if (putus) putus.abort();
    else if (baris.some((satu) => satu.nomor === nomor && satu.keadaan.jenis === "menunggu")) ubah(nomor, { jenis: "dibatalkan" });
  }

  return {
    kini: () => baris,
    langgan(dengar) {
      pendengar.add(dengar);
      return () => void pendengar.delete(dengar);
    },
    tambah(berkas, perubahan) {
      const tempat = TERBANYAK_BERKAS - baris.filter(masihBerjalan).length;
      let diterima = 0;
      const baru = berkas.map((satu): Baris => {
        const salah = salahBerkasImpor(satu.name, satu.size) ?? (diterima < tempat ? null : TERLALU_BANYAK);
        if (salah === null) diterima++;
        const keadaan: KeadaanBerkas = salah ? { jenis: "gagal", galat: salah, diulang: false } : { jenis: "menunggu" };
        return { nomor: ++terakhir, nama: satu.name, ukuran: satu.size, berkas: satu, perubahan, keadaan };
      });
      ganti([...baris, ...baru]);
      lanjutkan();
    },
    batal,
    cobaLagi(nomor) {
      if (baris.some((satu) => satu.nomor === nomor && masihBerjalan(satu))) return;
      ubah(nomor, { jenis: "menunggu" });
      lanjutkan();
    },
    lepas: (nomor) => ganti(baris.filter((satu) => masihBerjalan(satu) || (nomor !== undefined && satu.nomor !== nomor))),
    hentikan() {
      ganti(baris.map((satu) => (satu.keadaan.jenis === "menunggu" ? { ...satu, keadaan: { jenis: "dibatalkan" } } : satu)));
      for (const putus of pemutus.values()) putus.abort();
    },
  };
}

function akhirOf(akhir: KeadaanBerkas | null, hasil: Hasil<null>, dihentikan: boolean): KeadaanBerkas {
  // What the server has kept is kept, even where the cancellation came a moment later.
  if (akhir?.jenis === "selesai") return akhir;
  if (dihentikan) return { jenis: "dibatalkan" };
  if (akhir !== null) return akhir;
  return { jenis: "gagal", galat: hasil.ok ? TERPUTUS : hasil.galat, diulang: true };
}
