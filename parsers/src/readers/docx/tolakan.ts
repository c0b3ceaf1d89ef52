import type { GalatBerkas, SebabTakTerbaca } from "../naskah-berkas.ts";

/** A file is refused from deep inside of its parts; `bacaDocx` catches it and gives its `galat`. */
export class Tolakan extends Error {
  readonly galat: GalatBerkas;

  constructor(sebab: SebabTakTerbaca, pesan: string, tindakan: string) {
    super(pesan);
    this.galat = { sebab, pesan, tindakan };
  }
}

export const kosong = (): Tolakan =>
  new Tolakan("kosong", "Berkas ini kosong.", "Periksa berkas aslinya, lalu unggah kembali berkas yang berisi naskah.");

/** @param gambar - how many pictures stand in place of text */
export const pindaian = (gambar: number): Tolakan =>
  new Tolakan(
    "pindaian",
    `Berkas Word ini hanya memuat ${gambar} gambar tanpa teks, mungkin hasil pindaian.`,
    "Kenali teksnya dengan aplikasi OCR, atau mintalah berkas naskah yang diketik, lalu unggah kembali.",
  );

export const rusak = (bagian: string): Tolakan =>
  new Tolakan(
    "rusak",
    `Berkas Word ini rusak: ${bagian}.`,
    "Buka berkasnya di Word atau LibreOffice, simpan sebagai berkas .docx baru, lalu unggah berkas baru itu.",
  );

export const bersandi = (): Tolakan =>
  new Tolakan(
    "sandi",
    "Berkas Word ini dikunci dengan kata sandi.",
    "Buka berkasnya di Word, hapus kata sandinya (Berkas, Info, Proteksi Dokumen), simpan, lalu unggah kembali.",
  );

export const mengembang = (): Tolakan =>
  new Tolakan(
    "mengembang",
    "Isi berkas ini mengembang jauh melebihi ukuran yang wajar untuk sebuah naskah, sehingga pembacaannya dihentikan.",
    "Simpan ulang naskahnya di Word atau LibreOffice tanpa gambar beresolusi besar, lalu unggah kembali.",
  );

export const terlaluDalam = (): Tolakan =>
  new Tolakan(
    "terlalu-dalam",
    "Susunan berkas ini bersarang terlalu dalam, sehingga pembacaannya dihentikan.",
    "Salin teks naskahnya ke dokumen Word yang baru, simpan, lalu unggah kembali.",
  );

export const takDikenal = (pesan: string, tindakan: string): Tolakan => new Tolakan("tak-dikenal", pesan, tindakan);

/** @param batas - in MB */
export const terlaluBesar = (batas: number): Tolakan =>
  new Tolakan(
    "terlalu-besar",
    `Berkas ini lebih besar daripada ${batas} MB, batas yang dapat dibaca.`,
    "Kecilkan gambar di dalamnya atau bagi naskahnya menjadi beberapa berkas, lalu unggah kembali.",
  );
