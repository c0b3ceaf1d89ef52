/** The audit log in sentences. Pure. */
import type { Jejak, Peran } from "@selaras/parsers";
import { SEBUTAN_PERAN } from "./peran.ts";

type Rincian = Readonly<Record<string, unknown>>;

const DASAR: Readonly<Record<string, string>> = {
  acuan: "dari acuan nasional",
  peraturan: "dari peraturan daerah lain",
  kosong: "dari kerangka kosong",
  unggahan: "dari berkas yang diunggah",
};

const CARA: Readonly<Record<string, string>> = {
  selesai: "menandai selesai catatan",
  diterapkan: "menerapkan usul rumusan",
  ditolak: "menolak usul rumusan",
};

/** What was done, without who: `mengubah peran Budi dari penelaah menjadi perancang`. `null` for a deed this page does not know. */
const KALIMAT: Readonly<Record<string, (rincian: Rincian) => string>> = {
  "rancangan.buat": ({ dasar }) => `membuat rancangan ini ${DASAR[kata(dasar)] ?? ""}`.trim(),
  "rancangan.dari-penelaahan": () => "membuat rancangan ini dari penelaahan",
  "rancangan.dari-impor": ({ berkas }) => `membuat rancangan ini dari berkas ${kutip(berkas)}`,
  "rancangan.paket": ({ berkas }) => `mengunduh paket harmonisasi${typeof berkas === "number" ? ` berisi ${berkas} berkas` : ""}`,
  "rancangan.gandakan": ({ dari }) => `membuat rancangan ini sebagai salinan dari ${kutip(dari)}`,
  "rancangan.ubah-judul": ({ dari, ke }) => `mengubah judul dari ${kutip(dari)} menjadi ${kutip(ke)}`,
  "rancangan.arsip": () => "mengarsipkan rancangan ini",
  "rancangan.pulihkan": () => "memulihkan rancangan ini dari arsip",
  "anggota.tambah": ({ nama, ke }) => `menambahkan ${kata(nama)} sebagai ${peran(ke)}`,
  "anggota.ubah": ({ nama, dari, ke }) => `mengubah peran ${kata(nama)} dari ${peran(dari)} menjadi ${peran(ke)}`,
  "anggota.hapus": ({ nama }) => `mengeluarkan ${kata(nama)} dari rancangan ini`,
  "anggota.terima": (rincian) => `menerima undangan sebagai ${peran(rincian.peran)}`,
  "undangan.buat": (rincian) => `mengundang ${kata(rincian.surel)}${rincian.peran ? ` sebagai ${peran(rincian.peran)}` : ""}`,
  "versi.buat": ({ nama }) => `menyimpan versi ${kutip(nama)}`,
  "catatan.buat": ({ tempat, usulan }) => `${usulan === true ? "mengusulkan rumusan" : "memberi catatan"} pada ${kata(tempat)}`,
  "catatan.balas": ({ tempat }) => `membalas catatan pada ${kata(tempat)}`,
  "catatan.selesai": ({ tempat, cara }) => `${CARA[kata(cara)] ?? CARA.selesai} pada ${kata(tempat)}`,
  "kesampingan.buat": (rincian) => `mengesampingkan ${sasaranKaidah(rincian)} karena ${kutip(rincian.alasan)}`,
  "kesampingan.batal": (rincian) => `membatalkan pengesampingan ${sasaranKaidah(rincian)}`,
  "versi.pulihkan": ({ nama }) => `memulihkan ${typeof nama === "string" ? `versi ${kutip(nama)}` : "sebuah titik simpan otomatis"}`,
};

/** `Siti mengubah …`. What is not known is still told: nothing of the log may go unseen. */
export function kalimatJejak({ oleh, tindakan, rincian }: Pick<Jejak, "oleh" | "tindakan" | "rincian">): string {
  const kalimat = KALIMAT[tindakan]?.(bacaRincian(rincian)) ?? `melakukan “${tindakan}”`;
  return `${oleh} ${kalimat}.`;
}

function bacaRincian(rincian: string): Rincian {
  try {
    const isi: unknown = JSON.parse(rincian);
    return typeof isi === "object" && isi !== null ? (isi as Rincian) : {};
  } catch {
    return {};
  }
}

const kata = (nilai: unknown): string => (typeof nilai === "string" && nilai !== "" ? nilai : "…");
const kutip = (nilai: unknown): string => `“${kata(nilai)}”`;

const sasaranKaidah = ({ kaidah, tempat, semua }: Rincian): string =>
  semua === true ? `kaidah ${kata(kaidah)} untuk seluruh rancangan` : `temuan ${kata(kaidah)} pada ${kata(tempat)}`;

function peran(nilai: unknown): string {
  const sebutan = SEBUTAN_PERAN[nilai as Peran] as (typeof SEBUTAN_PERAN)[Peran] | undefined;
  return sebutan?.nama.toLocaleLowerCase("id") ?? kata(nilai);
}
