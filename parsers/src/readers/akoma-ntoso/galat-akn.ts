import type { GalatBerkas, SebabTakTerbaca } from "../naskah-berkas.ts";

const galat = (sebab: SebabTakTerbaca, pesan: string, tindakan: string): GalatBerkas => ({ sebab, pesan, tindakan });

/** Why an XML file cannot be read as a regulation. */
export const GALAT_AKN = {
  besar: galat(
    "terlalu-besar",
    "Berkas Akoma Ntoso ini lebih besar dari 20 MB.",
    "Pisahkan lampirannya menjadi berkas tersendiri, lalu coba lagi.",
  ),
  rusak: galat(
    "rusak",
    "Berkas ini bukan XML yang utuh: ada unsur yang tidak ditutup atau tanda yang tidak dikenal.",
    "Ekspor ulang berkasnya dari sistem asalnya, lalu coba lagi.",
  ),
  dtd: galat(
    "mengembang",
    "Berkas XML ini memuat deklarasi DOCTYPE, yang dapat mengembang tanpa batas sehingga tidak dibaca.",
    "Hapus baris DOCTYPE dari berkas itu, atau ekspor ulang tanpa DTD.",
  ),
  dalam: galat(
    "terlalu-dalam",
    "Unsur di dalam berkas XML ini bersarang terlalu dalam untuk sebuah peraturan.",
    "Periksa apakah berkasnya benar, atau ekspor ulang dari sistem asalnya.",
  ),
  banyak: galat(
    "terlalu-besar",
    "Berkas XML ini memuat lebih dari 400.000 unsur.",
    "Pisahkan lampirannya menjadi berkas tersendiri, lalu coba lagi.",
  ),
  bukanAkn: galat(
    "tak-dikenal",
    "Berkas XML ini bukan peraturan dalam Akoma Ntoso 3.0.",
    "Pilih berkas Akoma Ntoso yang diekspor dari Selaras, atau unggah naskahnya sebagai DOCX, PDF, HTML, atau teks.",
  ),
  asing: galat(
    "tak-dikenal",
    "Berkas Akoma Ntoso ini dibuat oleh sistem lain atau oleh versi Selaras yang lebih baru, dan susunannya belum dikenal.",
    "Unggah naskahnya sebagai DOCX, PDF, HTML, atau teks.",
  ),
  kosong: galat(
    "kosong",
    "Berkas Akoma Ntoso ini tidak memuat ketentuan apa pun.",
    "Periksa apakah berkasnya benar, atau ekspor ulang dari sistem asalnya.",
  ),
} as const satisfies Record<string, GalatBerkas>;
