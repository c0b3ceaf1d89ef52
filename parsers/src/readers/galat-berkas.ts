/** What is said of a file that no reader takes, whatever its form. */
import type { Bacaan, GalatBerkas } from "./naskah-berkas.ts";

/** 20 MB: the longest regulation with scanned annexes that was met in a JDIH has 14 MB. */
export const UKURAN_TERBESAR = 20 * 1024 * 1024;

type SebabUmum = "kosong" | "terlalu-besar" | "tak-dikenal" | "rusak";

const UMUM: Readonly<Record<SebabUmum, Omit<GalatBerkas, "sebab">>> = {
  kosong: { pesan: "Berkas ini kosong.", tindakan: "Periksa apakah berkasnya sudah tersimpan lengkap, lalu unggah lagi." },
  "terlalu-besar": {
    pesan: "Berkas ini lebih besar daripada 20 MB.",
    tindakan: "Kecilkan gambar di dalamnya, atau pisahkan lampirannya, lalu unggah lagi.",
  },
  "tak-dikenal": {
    pesan: "Isi berkas ini bukan naskah yang dikenal.",
    tindakan: "Unggah naskahnya sebagai DOCX, PDF, HTML, Markdown, atau teks.",
  },
  rusak: {
    pesan: "Isi berkas ini rusak atau tidak lengkap sehingga tidak dapat dibaca.",
    tindakan: "Buka berkasnya di aplikasi asalnya, simpan ulang, lalu unggah hasilnya.",
  },
};

/** The refusal with the sentences that fit any form; `lain` puts others in their place. */
export const tolak = (sebab: SebabUmum, lain: Partial<Omit<GalatBerkas, "sebab">> = {}): Extract<Bacaan, { readonly galat: unknown }> => ({
  galat: { sebab, ...UMUM[sebab], ...lain },
});
