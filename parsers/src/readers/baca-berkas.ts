/** One door for files of every form. */
import { tolak, UKURAN_TERBESAR } from "./galat-berkas.ts";
import { readHtml } from "./html.ts";
import { bentukOf } from "./kenali-berkas.ts";
import { readMarkdown } from "./markdown.ts";
import type { Bacaan, NaskahBerkas, OpsiBaca } from "./naskah-berkas.ts";
import { bacaTeks } from "./teks/baca-teks.ts";

/**
 * Reads a file of any form into the text that stands in it. What the bytes are counts more than the name. At most 20 MB; never throws, and what cannot
 * be read is told with a sentence and what to do. Memory and time of hostile files are bounded by the readers but for the time of a PDF, which is the
 * caller's to bound. `bytes` are left as they are; offsets are UTF-16 code units of `sumber`.
 */
export async function bacaBerkas(bytes: Uint8Array, nama: string, opsi: OpsiBaca = {}): Promise<Bacaan> {
  if (bytes.byteLength > UKURAN_TERBESAR) return tolak("terlalu-besar");
  if (bytes.byteLength === 0) return tolak("kosong");
  try {
    return await baca(bytes, nama, opsi);
  } catch {
    // a library met bytes that its makers did not think of
    return tolak("rusak");
  }
}

async function baca(bytes: Uint8Array, nama: string, opsi: OpsiBaca): Promise<Bacaan> {
  const dikenal = bentukOf(bytes);
  if (typeof dikenal !== "string") return dikenal;
  if (dikenal === "pdf") return (await import("./pdf/baca-pdf.ts")).bacaPdf(bytes, opsi);
  if (dikenal === "docx") return (await import("./docx/baca-docx.ts")).bacaDocx(bytes, opsi);
  const terbaca = bacaTeks(bytes);
  if (terbaca === null) return tolak("tak-dikenal");
  if (terbaca.teks.trim() === "") return tolak("kosong", { pesan: "Berkas ini tidak memuat teks." });
  const bacaan = await bacaTulisan(terbaca.teks, nama);
  return "galat" in bacaan ? bacaan : { naskah: { ...bacaan.naskah, laporan: [...terbaca.laporan, ...bacaan.naskah.laporan] } };
}

const HALAMAN = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*(?:<!doctype html|<html)/i;
const AKOMA_NTOSO = /<(?:[a-z]+:)?akomaNtoso\b/i;
const XML = /^\s*<\?xml\b/i;
/** So far into a text its kind is looked for. */
const KEPALA = 4_096;

async function bacaTulisan(teks: string, nama: string): Promise<Bacaan> {
  const kepala = teks.slice(0, KEPALA);
  if (HALAMAN.test(kepala)) return { naskah: naskahTeks("html", teks) };
  if (AKOMA_NTOSO.test(kepala)) return (await import("./akoma-ntoso/baca-akoma-ntoso.ts")).bacaAknBerkas(teks);
  if (XML.test(kepala)) return tolak("tak-dikenal", { pesan: "XML ini bukan naskah Akoma Ntoso." });
  if (/\.x?html?$/i.test(nama)) return { naskah: naskahTeks("html", teks) };
  return { naskah: naskahTeks(/\.(?:md|markdown)$/i.test(nama) ? "markdown" : "teks", teks) };
}

function naskahTeks(bentuk: "html" | "markdown" | "teks", sumber: string): NaskahBerkas {
  const blok = bentuk === "html" ? readHtml(sumber) : readMarkdown(sumber);
  return { bentuk, sumber, blok, halaman: [], gambar: [], tabel: [], komentar: [], perubahan: [], perabot: [], laporan: [] };
}
