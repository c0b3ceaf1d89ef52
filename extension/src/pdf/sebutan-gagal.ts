/** What the reader says where a PDF cannot be shown or read: what happened, and what to do. */
import type { SebabGagalAmbil } from "./ambil-berkas.ts";

export interface SebutanGagalPdf {
  readonly judul: string;
  readonly apa: string;
  readonly tindakan: string;
}

export const GAGAL_PDF: Readonly<Record<SebabGagalAmbil, SebutanGagalPdf>> = {
  "perlu-izin": {
    judul: "Perlu izin untuk mengambil berkas ini",
    apa: "Peramban belum mengizinkan ekstensi mengambil berkas dari situs ini.",
    tindakan: "Beri izin untuk situs ini, atau unduh berkasnya lalu pilih dari komputer Anda.",
  },
  "tak-terjangkau": {
    judul: "Berkas tidak dapat diambil",
    apa: "Situs tidak memberikan berkas ini, atau jaringan terputus.",
    tindakan: "Periksa jaringan lalu coba lagi, atau unduh berkasnya lalu pilih dari komputer Anda.",
  },
  "berkas-lokal": {
    judul: "Berkas di komputer tidak dapat dibuka lewat alamatnya",
    apa: "Peramban tidak mengizinkan ekstensi membaca alamat file.",
    tindakan: "Seret berkasnya ke halaman ini, atau pilih lewat tombol di bawah.",
  },
  "alamat-salah": {
    judul: "Alamat berkas tidak dikenal",
    apa: "Alamat yang diminta bukan alamat berkas di situs.",
    tindakan: "Pilih berkasnya dari komputer Anda.",
  },
  "terlalu-besar": {
    judul: "Berkas terlalu besar",
    apa: "Berkas ini lebih dari 50 MB, terlalu besar untuk dibaca di peramban.",
    tindakan: "Mintalah berkas digital yang bukan hasil pindai, atau pecah berkasnya, lalu buka lagi.",
  },
  "bukan-pdf": {
    judul: "Ini bukan berkas PDF",
    apa: "Isi yang diterima bukan PDF; mungkin situs menampilkan halaman lain, misalnya halaman masuk.",
    tindakan: "Buka alamatnya di tab biasa, unduh PDF-nya, lalu pilih dari komputer Anda.",
  },
  terkunci: {
    judul: "Berkas terkunci kata sandi",
    apa: "PDF ini hanya dapat dibuka dengan kata sandi.",
    tindakan: "Buka dengan kata sandinya di pembaca PDF, simpan sebagai berkas tanpa kata sandi, lalu buka di sini.",
  },
  rusak: {
    judul: "Berkas rusak",
    apa: "PDF ini tidak utuh, jadi isinya tidak dapat dibaca.",
    tindakan: "Unduh ulang berkasnya, atau mintalah salinan lain, lalu buka lagi.",
  },
  "terlalu-banyak-halaman": {
    judul: "Halaman terlalu banyak",
    apa: "Berkas ini lebih dari 1.000 halaman.",
    tindakan: "Simpan bagian yang memuat peraturan sebagai berkas tersendiri, lalu buka lagi.",
  },
};

/** Above the pages of a PDF that is pictures of paper. */
export const PINDAIAN: SebutanGagalPdf = {
  judul: "Berkas ini hasil pindai",
  apa: "Halamannya berupa gambar tanpa teks, jadi ketentuannya tidak dapat dibandingkan, ditandai, atau dicatat. Halaman tetap ditampilkan.",
  tindakan:
    "Mintalah berkas digitalnya kepada penerbit (JDIH), atau jalankan pengenalan teks (OCR) pada berkas ini, lalu buka hasilnya di sini.",
};

export const TERLALU_PANJANG: SebutanGagalPdf = {
  judul: "Teks terlalu panjang",
  apa: "Teks berkas ini lebih dari 2.000.000 huruf, jadi tidak dibandingkan. Halaman tetap ditampilkan.",
  tindakan: "Simpan bagian yang memuat peraturan sebagai berkas tersendiri, lalu buka lagi.",
};
