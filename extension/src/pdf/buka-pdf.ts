/** Opens a PDF and reads the text of all its pages. pdfjs is passed in: pages take its modern build, Node the other one. */

import { type ButirTampak, barisPdf, butirPdf, butirTeks, type NaskahPdf } from "@selaras/parsers/baris";
import type { PDFDocumentProxy, PDFPageProxy, TextContent } from "pdfjs-dist/types/src/display/api.js";

type Pdfjs = Pick<typeof import("pdfjs-dist"), "getDocument">;

/** Why a file is not shown at all. */
export type SebabGagalPdf = "terlalu-besar" | "bukan-pdf" | "terkunci" | "rusak" | "terlalu-banyak-halaman";

/** One page as it is shown at scale 1, in points. */
export interface HalamanTerbuka {
  readonly halaman: PDFPageProxy;
  readonly lebar: number;
  readonly tinggi: number;
  readonly isi: TextContent;
  /** As they stand on the page; for the pieces that `naskah.letak` places. */
  readonly butir: readonly ButirTampak[];
}

export interface PdfTerbuka {
  readonly dokumen: PDFDocumentProxy;
  /** From the file's own description; `null` where that says nothing. */
  readonly judul: string | null;
  readonly halaman: readonly HalamanTerbuka[];
  readonly naskah: NaskahPdf;
  /** Hardly a letter on all pages: pictures of paper. */
  readonly pindaian: boolean;
}

export interface OpsiBuka {
  /** Folder of the decoders of rare picture formats, with a slash at the end. */
  readonly wasmUrl?: string;
  readonly kemajuan?: (terbaca: number, jumlah: number) => void;
}

/** 50 MB and 1,000 pages: more than any regulation, less than what a tab holds. */
export const BATAS_PDF = { byte: 50 * 1024 * 1024, halaman: 1_000 } as const;
/** Fewer letters on a page than this are a stamp. */
const HURUF_HALAMAN = 16;
/** Pages are read ahead by this many, so that the worker never waits. */
const SEKALIGUS = 4;
/** The head may stand behind some bytes. Source: PDF 32000-1, Annex H, note 13. */
const KEPALA_DALAM = 1024;
/** Names of fonts cost drawing instructions of a page: only pages with a font not seen before are asked, and not more than these. */
const HALAMAN_HURUF = 8;
const TEBAL = /bold|black|heavy|demi/i;

/** Opens the file and reads it wholly. `isi` is handed over to pdfjs and empty afterwards. */
export async function bukaPdf(pdfjs: Pdfjs, isi: Uint8Array, opsi: OpsiBuka = {}): Promise<PdfTerbuka | { readonly gagal: SebabGagalPdf }> {
  if (isi.byteLength > BATAS_PDF.byte) return { gagal: "terlalu-besar" };
  if (!new TextDecoder("latin1").decode(isi.subarray(0, KEPALA_DALAM)).includes("%PDF-")) return { gagal: "bukan-pdf" };
  const wasm = opsi.wasmUrl === undefined ? {} : { wasmUrl: opsi.wasmUrl };
  const tugas = pdfjs.getDocument({ data: isi, isEvalSupported: false, enableXfa: false, verbosity: 0, ...wasm });
  try {
    const dokumen = await tugas.promise;
    if (dokumen.numPages > BATAS_PDF.halaman) {
      await tugas.destroy();
      return { gagal: "terlalu-banyak-halaman" };
    }
    return await bacaSemua(dokumen, opsi.kemajuan ?? (() => {}));
  } catch (error) {
    await tugas.destroy();
    return { gagal: error instanceof Error && error.name === "PasswordException" ? "terkunci" : "rusak" };
  }
}

async function bacaSemua(dokumen: PDFDocumentProxy, kemajuan: (terbaca: number, jumlah: number) => void): Promise<PdfTerbuka> {
  const jumlah = dokumen.numPages;
  const judul = judulOf(await dokumen.getMetadata().catch(() => null));
  const mentah: { readonly halaman: PDFPageProxy; readonly isi: TextContent }[] = [];
  for (let awal = 0; awal < jumlah; awal += SEKALIGUS) {
    const nomor = Array.from({ length: Math.min(SEKALIGUS, jumlah - awal) }, (_, index) => awal + index + 1);
    mentah.push(...(await Promise.all(nomor.map((satu) => bacaHalaman(dokumen, satu)))));
    kemajuan(mentah.length, jumlah);
  }
  const tebal = await hurufTebal(mentah);
  const halaman = mentah.map(({ halaman, isi }) => {
    const viewport = halaman.getViewport({ scale: 1 });
    const butir = butirPdf(isi, viewport, (huruf) => tebal.has(huruf));
    return { halaman, isi, lebar: viewport.width, tinggi: viewport.height, butir };
  });
  const naskah = barisPdf(halaman.map(({ butir }) => butir));
  const huruf = naskah.blok.reduce((jumlah, { text }) => jumlah + text.length, 0);
  return { dokumen, judul, halaman, naskah, pindaian: huruf < HURUF_HALAMAN * halaman.length };
}

async function bacaHalaman(dokumen: PDFDocumentProxy, nomor: number): Promise<{ halaman: PDFPageProxy; isi: TextContent }> {
  const halaman = await dokumen.getPage(nomor);
  return { halaman, isi: await halaman.getTextContent() };
}

/** Ids of the bold fonts. */
async function hurufTebal(mentah: readonly { readonly halaman: PDFPageProxy; readonly isi: TextContent }[]): Promise<ReadonlySet<string>> {
  const dikenal = new Set<string>();
  const tebal = new Set<string>();
  let ditanya = 0;
  for (const { halaman, isi } of mentah) {
    const baru = [...new Set(butirTeks(isi).map(({ fontName }) => fontName))].filter((id) => !dikenal.has(id));
    if (baru.length === 0) continue;
    if (ditanya++ >= HALAMAN_HURUF) break;
    // a page that cannot be drawn still has its text
    const instruksi = await halaman.getOperatorList().catch(() => null);
    for (const id of baru) {
      dikenal.add(id);
      if (instruksi !== null && TEBAL.test(await namaHuruf(halaman, id))) tebal.add(id);
    }
  }
  return tebal;
}

/** Fonts arrive a moment after the instructions; one that never does is not bold. */
const MENUNGGU_HURUF_MS = 250;

function namaHuruf(halaman: PDFPageProxy, id: string): Promise<string> {
  return new Promise((resolve) => {
    const habis = setTimeout(() => resolve(""), MENUNGGU_HURUF_MS);
    halaman.commonObjs.get(id, (huruf: unknown) => {
      clearTimeout(habis);
      resolve(typeof huruf === "object" && huruf !== null && "name" in huruf ? String(huruf.name) : "");
    });
  });
}

function judulOf(metadata: unknown): string | null {
  const info = typeof metadata === "object" && metadata !== null && "info" in metadata ? metadata.info : null;
  const judul = typeof info === "object" && info !== null && "Title" in info ? info.Title : null;
  return typeof judul === "string" && judul.trim() !== "" ? judul.trim().slice(0, 300) : null;
}
