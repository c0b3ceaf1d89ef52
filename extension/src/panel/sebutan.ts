/** What is said on the screens of the extension: names, signs and sentences. Never told by colour alone. Pure. */
import type { BobotCatatan, HubunganDeviasi, JenisPenyimpangan, JumlahDeviasi, TempatJangkar } from "@selaras/parsers";
import type { LembarGagal } from "../pesan/lembar.ts";
import type { TemuanBacaan } from "../pesan/mesin.ts";

/** How a provision of the text, or one that it lacks, stands to the acuan. */
export type TandaButir = HubunganDeviasi | "hilang";

interface Sebutan {
  readonly nama: string;
  readonly singkat: string;
  readonly arti: string;
  readonly lambang: string;
}

export const SEBUTAN_TANDA: Readonly<Record<TandaButir, Sebutan>> = {
  substantif: { nama: "Beda substantif", singkat: "Substantif", arti: "Siapa yang terikat atau pada apa berbeda.", lambang: "≠" },
  prosedural: { nama: "Beda prosedural", singkat: "Prosedural", arti: "Cara melaksanakannya berbeda.", lambang: "↝" },
  redaksional: { nama: "Beda redaksional", singkat: "Redaksional", arti: "Isinya sama, kata-katanya lain.", lambang: "~" },
  hilang: { nama: "Tidak ada", singkat: "Tidak ada", arti: "Ada dalam acuan, tidak ditemukan di halaman ini.", lambang: "−" },
  tambahan: { nama: "Tambahan", singkat: "Tambahan", arti: "Tidak ada dalam acuan.", lambang: "+" },
  sesuai: { nama: "Sesuai", singkat: "Sesuai", arti: "Tidak menyimpang dari acuan.", lambang: "=" },
};

/** From what weighs most to what agrees. */
export const URUTAN_TANDA = [
  "substantif",
  "prosedural",
  "redaksional",
  "hilang",
  "tambahan",
  "sesuai",
] as const satisfies readonly TandaButir[];

export const SEBUTAN_JENIS: Readonly<Record<JenisPenyimpangan, string>> = {
  sesuai: "Sesuai",
  parafrasa: "Parafrasa",
  ditambah: "Ditambah",
  dihilangkan: "Dihilangkan",
  diperketat: "Diperketat",
  diperlonggar: "Diperlonggar",
  "pelaku-berubah": "Pelaku berubah",
  "konektor-berubah": "Konektor berubah",
  "cakupan-berubah": "Cakupan berubah",
  "prosedur-berubah": "Prosedur berubah",
  "tenggat-berubah": "Tenggat berubah",
  "rujukan-berubah": "Rujukan berubah",
  "istilah-berubah": "Istilah berubah",
  dipecah: "Dipecah",
  digabung: "Digabung",
  "dipindah-ke-lampiran": "Dipindah ke Lampiran",
  "dipindah-dari-lampiran": "Dipindah dari Lampiran",
  "belum-disesuaikan": "Belum disesuaikan",
};

type KeparahanTemuan = TemuanBacaan["keparahan"];

export const SEBUTAN_KEPARAHAN: Readonly<Record<KeparahanTemuan, { readonly nama: string; readonly lambang: string }>> = {
  kritis: { nama: "Kritis", lambang: "✖" },
  tinggi: { nama: "Tinggi", lambang: "▲" },
  sedang: { nama: "Sedang", lambang: "◆" },
  rendah: { nama: "Rendah", lambang: "●" },
  info: { nama: "Info", lambang: "○" },
};

/** From the gravest on. */
export const URUTAN_KEPARAHAN: readonly KeparahanTemuan[] = ["kritis", "tinggi", "sedang", "rendah", "info"];

export const SEBUTAN_BOBOT_CATATAN: Readonly<Record<BobotCatatan, string>> = { tinggi: "Tinggi", sedang: "Sedang", rendah: "Rendah" };

/** Where a note stands on return. */
export const SEBUTAN_TEMPAT: Readonly<Record<TempatJangkar["keadaan"], { readonly nama: string; readonly lambang: string }>> = {
  tepat: { nama: "Tepat", lambang: "✓" },
  berpindah: { nama: "Berpindah", lambang: "↷" },
  meragukan: { nama: "Meragukan", lambang: "?" },
  hilang: { nama: "Hilang", lambang: "×" },
};

/** A probability in a word and in percent: `tinggi (93%)`. */
export function sebutanKeyakinan(keyakinan: number): string {
  const kata = keyakinan >= 0.9 ? "tinggi" : keyakinan >= 0.6 ? "sedang" : "rendah";
  return `${kata} (${Math.round(keyakinan * 100)}%)`;
}

/** `tenggat` as the beginning of a line: `Tenggat`. */
export const berkapital = (nama: string): string => nama.charAt(0).toLocaleUpperCase("id") + nama.slice(1);

/** The counts in one sentence. */
export function kalimatJumlah(jumlah: JumlahDeviasi): string {
  const bagian = URUTAN_TANDA.map((tanda) => `${jumlah[tanda]} ${SEBUTAN_TANDA[tanda].nama.toLocaleLowerCase("id")}`);
  return `${bagian.join(", ")}.`;
}

interface SebutanGagal {
  readonly judul: string;
  readonly apa: string;
  readonly tindakan: string;
}

/** Why there is nothing to read, and what can be done. */
export const SEBUTAN_GAGAL: Readonly<Record<LembarGagal["gagal"], SebutanGagal>> = {
  kosong: {
    judul: "Tidak ada teks peraturan di halaman ini",
    apa: "Halaman ini tidak memuat teks yang cukup panjang untuk dibaca.",
    tindakan: "Buka halaman yang menampilkan isi peraturan, atau berkas PDF-nya, lalu periksa lagi.",
  },
  "terlalu-panjang": {
    judul: "Teks terlalu panjang",
    apa: "Halaman ini memuat lebih dari 2.000.000 huruf, sehingga tidak diperiksa.",
    tindakan: "Buka peraturan itu pada halaman tersendiri, atau sebagai berkas PDF.",
  },
  pindaian: {
    judul: "Berkas ini hasil pindaian",
    apa: "Halaman-halamannya berupa gambar tanpa teks, sehingga tidak dapat dibandingkan.",
    tindakan: "Mintalah berkas digital kepada penerbitnya, atau kenali dahulu teksnya (OCR), lalu buka lagi.",
  },
  "bukan-halaman": {
    judul: "Ekstensi belum mendapat akses ke halaman ini",
    apa: "Akses diberikan saat Anda menekan ikon Selaras di halaman itu. Halaman bawaan peramban dan toko ekstensi tidak dapat dibaca.",
    tindakan: "Tekan ikon Selaras di bilah peramban, lalu tekan Periksa halaman ini.",
  },
  "tak-terbaca": {
    judul: "Halaman tidak dapat dibaca",
    apa: "Halaman masih dimuat, atau isinya tidak dapat diambil.",
    tindakan: "Tunggu sampai halaman selesai dimuat, atau muat ulang, lalu periksa lagi.",
  },
  pdf: {
    judul: "Halaman ini menampilkan berkas PDF",
    apa: "PDF dibaca di halaman pembaca ekstensi, agar teksnya dapat ditandai.",
    tindakan: "Tekan tombol di bawah untuk membukanya.",
  },
};
