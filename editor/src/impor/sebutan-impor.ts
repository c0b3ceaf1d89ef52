/** Imports in the words of a reader. Pure. */
import type { BentukNaskah, ImporRingkas, KemajuanBaca, KeputusanImpor, Keraguan, MacamKeraguan, Meta } from "@selaras/parsers";
import { daerahTanpaTingkat } from "../nama-peraturan.ts";
import { sebutUkuran } from "../rancangan-baru/periksa-berkas.ts";
import { type BerkasAntre, masihBerjalan } from "./antrean-impor.ts";

export const SEBUTAN_BENTUK: Readonly<Record<BentukNaskah, string>> = {
  docx: "Word",
  pdf: "PDF",
  html: "HTML",
  markdown: "Markdown",
  teks: "Teks",
  "akoma-ntoso": "Akoma Ntoso",
};

export const SEBUTAN_MACAM: Readonly<Record<MacamKeraguan, string>> = {
  menyatu: "Butir menyatu",
  "nomor-hilang": "Nomor hilang",
  "nomor-beda": "Nomor berbeda",
  "tak-bertempat": "Teks tanpa tempat",
  perabot: "Kepala atau kaki halaman",
  terpotong: "Kalimat terpotong",
  "tanpa-isi": "Ketentuan tanpa isi",
};

/** `Peraturan Bupati Cilacap Nomor 5 Tahun 2024` as far as the text says so; empty where not even the kind is known. */
export function namaDariMeta({ jenis, nomor, tahun, daerah }: Pick<Meta, "jenis" | "nomor" | "tahun" | "daerah">): string {
  if (jenis === null) return "";
  const tempat = daerah === null ? "" : /^Peraturan Daerah\b/iu.test(jenis) ? daerah : daerahTanpaTingkat(daerah);
  return [jenis, tempat, nomor && `Nomor ${nomor}`, tahun && `Tahun ${tahun}`].filter(Boolean).join(" ");
}

/** What an import is called: by its regulation, else by its file. */
export const judulImpor = ({ judul, nama }: Pick<ImporRingkas, "judul" | "nama">): string => judul.trim() || nama;

/** `Membaca halaman 3 dari 12`. */
export const kalimatKemajuan = ({ langkah, selesai, jumlah }: KemajuanBaca): string =>
  jumlah > 1 ? `${langkah} ${selesai} dari ${jumlah}` : langkah;

/** What happens to a file of the queue, one sentence. */
export function kalimatBerkas({ keadaan }: BerkasAntre): string {
  switch (keadaan.jenis) {
    case "menunggu":
      return "Menunggu giliran";
    case "mengunggah":
      return `Mengirim ${sebutUkuran(keadaan.terkirim)} dari ${sebutUkuran(keadaan.jumlah)}`;
    case "membaca":
      return keadaan.kemajuan === null ? "Terkirim; menunggu server membacanya" : kalimatKemajuan(keadaan.kemajuan);
    case "selesai":
      return keadaan.impor.keraguan === 0
        ? "Selesai dibaca, tidak ada yang meragukan."
        : `Selesai dibaca, ${keadaan.impor.keraguan} hal perlu diperiksa.`;
    case "gagal":
      return keadaan.galat.pesan;
    default:
      return "Dibatalkan. Tidak ada yang disimpan di server.";
  }
}

/** How far a file is, 0 to 100; `null` where nobody knows. Sending and reading count half each. */
export function bagianSelesai({ keadaan }: BerkasAntre): number | null {
  if (keadaan.jenis === "mengunggah") return keadaan.jumlah > 0 ? (50 * keadaan.terkirim) / keadaan.jumlah : 0;
  if (keadaan.jenis !== "membaca") return null;
  const { kemajuan } = keadaan;
  return kemajuan === null || kemajuan.jumlah <= 0 ? null : 50 + (50 * Math.min(kemajuan.selesai, kemajuan.jumlah)) / kemajuan.jumlah;
}

/** `2 dari 5 berkas selesai, 1 gagal.` */
export function kalimatAntrean(baris: readonly BerkasAntre[]): string {
  const hitung = (jenis: BerkasAntre["keadaan"]["jenis"]) => baris.filter(({ keadaan }) => keadaan.jenis === jenis).length;
  const [gagal, batal] = [hitung("gagal"), hitung("dibatalkan")];
  const pokok = `${hitung("selesai")} dari ${baris.length} berkas selesai dibaca`;
  const lain = [gagal > 0 && `${gagal} gagal`, batal > 0 && `${batal} dibatalkan`, baris.some(masihBerjalan) && "masih berjalan"];
  return `${[pokok, ...lain].filter(Boolean).join(", ")}.`;
}

/** What was chosen for a doubt, if it is one of its choices. */
export const pilihanDari = ({ id, pilihan }: Keraguan, keputusan: KeputusanImpor): string | null => {
  const kode = Object.hasOwn(keputusan, id) ? keputusan[id] : undefined;
  return pilihan.some((satu) => satu.kode === kode) ? (kode ?? null) : null;
};

/** How many doubts have been decided. */
export const jumlahDiputuskan = (keraguan: readonly Keraguan[], keputusan: KeputusanImpor): number =>
  keraguan.filter((satu) => pilihanDari(satu, keputusan) !== null).length;
