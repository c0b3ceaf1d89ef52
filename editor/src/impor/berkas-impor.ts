/** Which files can be imported, said before anything is sent. Pure. */
import type { Galat } from "../api.ts";
import { sebutUkuran } from "../rancangan-baru/periksa-berkas.ts";

/** The server takes no more. */
export const UKURAN_IMPOR = 20 * 1_024 * 1_024;

/** For the file dialog of the browser. */
export const JENIS_IMPOR = ".docx,.pdf,.html,.htm,.md,.markdown,.txt,.xml";

const UJUNG = /\.(?:docx|pdf|html?|md|markdown|txt|xml)$/iu;

/** What people try, and what to do instead. */
const LAIN: Readonly<Record<string, string>> = {
  doc: "Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).",
  docm: "Buka di Word, lalu simpan sebagai Dokumen Word (.docx) tanpa makro.",
  odt: "Buka di LibreOffice, lalu simpan sebagai Dokumen Word (.docx).",
  rtf: "Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).",
  zip: "Buka arsipnya, lalu pilih berkas di dalamnya.",
  rar: "Buka arsipnya, lalu pilih berkas di dalamnya.",
  jpg: "Gambar tidak berisi teks. Pakai aplikasi pengenal huruf (OCR), lalu simpan hasilnya sebagai DOCX atau PDF berteks.",
  jpeg: "Gambar tidak berisi teks. Pakai aplikasi pengenal huruf (OCR), lalu simpan hasilnya sebagai DOCX atau PDF berteks.",
  png: "Gambar tidak berisi teks. Pakai aplikasi pengenal huruf (OCR), lalu simpan hasilnya sebagai DOCX atau PDF berteks.",
};

const PILIH = "Pilih berkas Word (.docx), PDF, HTML, Markdown (.md), teks (.txt), atau XML Akoma Ntoso (.xml).";

/** Why a file is not sent at all; `null` when it is. `ukuran` in bytes. */
export function salahBerkasImpor(nama: string, ukuran: number): Galat | null {
  if (!UJUNG.test(nama)) {
    const ujung = /\.([^.]+)$/u.exec(nama)?.[1]?.toLowerCase() ?? "";
    const pesan = ujung === "" ? "Jenis berkas ini tidak dikenal." : `Berkas .${ujung} tidak dapat dibaca.`;
    return { pesan, tindakan: LAIN[ujung] ?? PILIH };
  }
  if (ukuran === 0) return { pesan: "Berkas ini kosong.", tindakan: "Periksa berkasnya, lalu pilih lagi." };
  if (ukuran > UKURAN_IMPOR)
    return {
      pesan: `Berkas ini terlalu besar (${sebutUkuran(ukuran)}); paling besar ${sebutUkuran(UKURAN_IMPOR)}.`,
      tindakan: "Perkecil gambarnya atau bagi berkasnya, lalu pilih lagi.",
    };
  return null;
}
