/** What a file is, by its first bytes. */
import { tolak } from "./galat-berkas.ts";
import type { Bacaan } from "./naskah-berkas.ts";

/** The head of a PDF may stand behind some bytes. Source: PDF 32000-1, Annex H, note 13. */
const KEPALA_PDF = 1_024;
/** The names in a ZIP stand once more at its end. */
const UJUNG_ZIP = 65_536;

const SIMPAN = "Buka di aplikasi asalnya, simpan sebagai Word (.docx), lalu unggah hasilnya.";

/** Bytes as letters of one byte each. */
function latin(bytes: Uint8Array): string {
  let teks = "";
  for (let at = 0; at < bytes.length; at += 8_192) teks += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return teks;
}

/** `teks` for whatever has to be decoded before it says what it is; the refusal of a form that is known and not read. */
export function bentukOf(bytes: Uint8Array): "pdf" | "docx" | "teks" | Bacaan {
  const kepala = latin(bytes.subarray(0, KEPALA_PDF));
  if (kepala.startsWith("PK\x03\x04")) return arsip(bytes, kepala);
  // a Word file of before 2007 or one with a password: the reader of Word files tells them apart
  if (kepala.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "docx";
  if (kepala.includes("%PDF-")) return "pdf";
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(kepala)) return tolak("tak-dikenal", { pesan: "Berkas RTF tidak dibaca.", tindakan: SIMPAN });
  if (/^(?:MIME-Version:|From:|Content-Type: multipart)/i.test(kepala))
    return tolak("tak-dikenal", { pesan: "Arsip halaman web (MHT) tidak dibaca.", tindakan: SIMPAN });
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF....WEBP|BM.{4}\0{4})/s.test(kepala)) {
    return {
      galat: {
        sebab: "pindaian",
        pesan: "Berkas ini gambar dan tidak memuat teks.",
        tindakan: "Jalankan pengenalan teks (OCR), simpan hasilnya sebagai Word atau PDF, lalu unggah.",
      },
    };
  }
  return "teks";
}

function arsip(bytes: Uint8Array, kepala: string): "docx" | Bacaan {
  const isi = latin(bytes.subarray(Math.max(0, bytes.length - UJUNG_ZIP)));
  const odf = /mimetypeapplication\/vnd\.oasis\.opendocument\.(\w+)/.exec(kepala)?.[1];
  if (odf !== undefined) {
    const pesan = odf === "text" ? "Berkas ODT tidak dibaca." : "Berkas ini lembar kerja, gambar, atau presentasi, bukan naskah.";
    return tolak("tak-dikenal", { pesan, tindakan: SIMPAN });
  }
  if (isi.includes("word/")) return "docx";
  if (isi.includes("xl/")) return tolak("tak-dikenal", { pesan: "Berkas ini lembar kerja Excel, bukan naskah." });
  if (isi.includes("ppt/")) return tolak("tak-dikenal", { pesan: "Berkas ini presentasi, bukan naskah." });
  if (isi.includes("[Content_Types].xml")) return "docx";
  // a broken one has lost the list of its names
  if (kepala.includes("word/") || kepala.includes("[Content_Types].xml")) return "docx";
  return tolak("tak-dikenal", {
    pesan: "Berkas ini arsip ZIP, bukan naskah.",
    tindakan: "Ekstrak dahulu, lalu unggah naskah di dalamnya satu per satu.",
  });
}
