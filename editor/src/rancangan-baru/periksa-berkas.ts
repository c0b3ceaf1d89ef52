/** Whether an uploaded file can be a text of a regulation, and its text. Pure but for the decoders of the browser. */

/** The longest regulation in the Pustaka has a fifth of this; the server takes no more. */
export const UKURAN_TERBESAR = 2 * 1_024 * 1_024;

/** For the file dialog of the browser. */
export const JENIS_BERKAS = ".md,.markdown,.txt,.html,.htm";

const UJUNG = /\.(?:md|markdown|txt|html?)$/iu;

/** What people try, and what to do instead. */
const BELUM: Readonly<Record<string, string>> = {
  doc: "Berkas Word lama (.doc) tidak dapat dibaca. Di Word, pilih Simpan Sebagai Dokumen Word (.docx), lalu buka halaman Impor.",
  docx: "Berkas Word dibaca di halaman Impor, yang memperlihatkan hasil bacanya dahulu. Buka Impor berkas, lalu pilih berkas ini.",
  odt: "Berkas OpenDocument tidak dapat dibaca. Simpan dahulu sebagai Dokumen Word (.docx), lalu buka halaman Impor.",
  rtf: "Berkas RTF tidak dapat dibaca. Simpan dahulu sebagai Dokumen Word (.docx), lalu buka halaman Impor.",
  pdf: "Berkas PDF dibaca di halaman Impor, yang memperlihatkan hasil bacanya dahulu. Buka Impor berkas, lalu pilih berkas ini.",
};

/** The sentence that says what is wrong with a file, before it is read; `null` when it can be read. `ukuran` in bytes. */
export function salahBerkas(nama: string, ukuran: number): string | null {
  if (!UJUNG.test(nama)) {
    const ujung = /\.([^.]+)$/u.exec(nama)?.[1]?.toLowerCase() ?? "";
    return BELUM[ujung] ?? "Jenis berkas ini tidak dikenal. Pilih berkas Markdown (.md), teks (.txt), atau halaman web (.html).";
  }
  if (ukuran === 0) return "Berkas ini kosong.";
  if (ukuran > UKURAN_TERBESAR) return `Berkas ini terlalu besar (${sebutUkuran(ukuran)}). Paling besar ${sebutUkuran(UKURAN_TERBESAR)}.`;
  return null;
}

/** The text, or `null` where the bytes are no text. Word writes UTF-16 or Windows-1252 where nobody asks it for UTF-8. */
export function bacaTeks(bytes: Uint8Array<ArrayBuffer>): string | null {
  const [satu, dua] = bytes;
  if (satu === 0xff && dua === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (satu === 0xfe && dua === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** `842 B`, `18 kB`, `1,4 MB`. */
export function sebutUkuran(ukuran: number): string {
  if (ukuran < 1_024) return `${ukuran} B`;
  const kilo = ukuran / 1_024;
  if (kilo < 1_000) return `${Math.round(kilo)} kB`;
  return `${(kilo / 1_024).toLocaleString("id", { maximumFractionDigits: 1 })} MB`;
}
