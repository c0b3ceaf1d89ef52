import type { TemuanTeks } from "../kaidah.ts";

/** Where a text is looked at for references: everything that the drafter words himself. */
export const TEMPAT_ACUAN = ["menimbang", "definisi", "norma", "lampiran", "penjelasan"] as const;

/** A finding whose fix replaces what is shown. */
export const gantian = (dari: number, semula: string, isi: string, pesan: string, aman = true): TemuanTeks => ({
  dari,
  sampai: dari + semula.length,
  pesan,
  perbaikan: {
    judul: isi === "" ? `Hapus "${semula.trim()}"` : `Ganti dengan "${isi}"`,
    aman,
    ganti: [{ dari, sampai: dari + semula.length, isi }],
  },
});
