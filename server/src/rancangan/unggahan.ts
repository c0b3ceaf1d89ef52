import type { Galat } from "../errors.ts";
import { unggahanTakTerbaca } from "./galat.ts";

/** Text of two long regulations; what is larger is a mistake. */
const TERBESAR = 2 * 1_024 * 1_024;

/** How a PDF, a DOCX, an RTF and an old DOC begin when read as text. */
const AWAL_BINER = ["%PDF-", "PK\u0003\u0004", "{\\rtf", "\u00d0\u00cf", "\ufffd\ufffd\u0011"];

/** Share of characters that are no text above which a file counts as binary. */
const ASING_TERBANYAK = 0.01;

const SARAN =
  "Buka halaman Impor untuk Word dan PDF, atau simpan sebagai teks (.txt), Markdown (.md), atau HTML (.html), lalu unggah lagi.";

/** The form of an upload, or why it cannot be read. What it says it is counts less than what it is. */
export function periksaUnggahan(nama: string, isi: string): { readonly bentuk: "markdown" | "html" } | { readonly galat: Galat } {
  const akhiran = /\.([^.]+)$/.exec(nama.trim().toLowerCase())?.[1] ?? "";
  if (!["md", "markdown", "txt", "html", "htm"].includes(akhiran))
    return { galat: unggahanTakTerbaca(`Berkas "${nama.slice(0, 80)}" bukan .md, .txt, atau .html.`, SARAN) };
  const besar = Buffer.byteLength(isi, "utf8");
  if (besar > TERBESAR) {
    const sebab = `Berkas ini ${(besar / 1_048_576).toFixed(1).replace(".", ",")} MB; paling besar 2 MB.`;
    return { galat: { ...unggahanTakTerbaca(sebab, "Hapus bagian yang tidak diperlukan, lalu unggah lagi."), status: 413 } };
  }
  if (isi.trim() === "") return { galat: unggahanTakTerbaca("Berkas ini kosong.", "Pilih berkas yang berisi naskah.") };
  if (AWAL_BINER.some((awal) => isi.startsWith(awal)))
    return { galat: unggahanTakTerbaca("Isi berkas ini PDF, Word, atau arsip, bukan teks, walaupun namanya berakhiran teks.", SARAN) };
  if (isi.includes("\0") || asing(isi) > ASING_TERBANYAK * isi.length)
    return { galat: unggahanTakTerbaca("Isi berkas ini bukan teks yang dapat dibaca.", SARAN) };
  return { bentuk: akhiran === "html" || akhiran === "htm" || /^\s*<(?:!doctype|html)\b/i.test(isi) ? "html" : "markdown" };
}

/** Replacement characters of a failed decoding, and control characters that no text has. */
function asing(isi: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it counts
  return isi.match(/[\u0001-\u0008\u000e-\u001b\ufffd]/g)?.length ?? 0;
}
