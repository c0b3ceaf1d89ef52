/** One page of a PDF: its pieces, and its ruled lines where they matter. */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/display/api.js";
import { type AnotasiPdf, bacaAnotasi } from "./anotasi-pdf.ts";
import { arahUtama, type ButirPdf, butirPdf, butirTeks } from "./butir-pdf.ts";
import { type GarisPdf, garisHalaman, type Instruksi, type KodeInstruksi } from "./garis-pdf.ts";
import { sambungButir, susunBaris } from "./susun-baris.ts";

export interface HalamanPdf {
  readonly butir: readonly ButirPdf[];
  readonly garis: readonly GarisPdf[];
  readonly anotasi: readonly AnotasiPdf[];
}

/** Whether a font is bold, by its id; a font that was not met yet is missing. */
export type HurufDikenal = Map<string, boolean>;

const TEBAL = /bold|black|heavy|demi/i;

/**
 * Reads a page; `nomor` from 1. Its drawing instructions, which take as long as its text, are asked for only where they tell something: the names of
 * fonts not met before, which `huruf` learns, and the lines between columns. Throws what pdfjs throws for a page without readable text.
 */
export async function bacaHalaman(dokumen: PDFDocumentProxy, nomor: number, ops: KodeInstruksi, huruf: HurufDikenal): Promise<HalamanPdf> {
  const halaman = await dokumen.getPage(nomor);
  const isi = await halaman.getTextContent();
  const viewport = halaman.getViewport({ scale: 1 });
  const baru = [...new Set(butirTeks(isi).map(({ fontName }) => fontName))].filter((id) => !huruf.has(id));
  const polos = butirPdf(isi, viewport, () => false);
  let garis: readonly GarisPdf[] = [];
  if (baru.length > 0 || isBerkolom(polos)) {
    // a page that cannot be drawn still has its text
    const instruksi: Instruksi | null = await halaman.getOperatorList().catch(() => null);
    if (instruksi !== null) garis = garisHalaman(instruksi, ops, viewport.transform, arahUtama(isi, viewport));
    for (const id of baru) huruf.set(id, TEBAL.test(namaHuruf(halaman, id)));
  }
  const anotasi = await bacaAnotasi(halaman);
  halaman.cleanup();
  return { butir: butirPdf(isi, viewport, (id) => huruf.get(id) === true), garis, anotasi };
}

/** A gap of some line parts columns, which a table may have ruled. */
const isBerkolom = (butir: readonly ButirPdf[]): boolean =>
  susunBaris(butir).some((baris) => sambungButir(butir, baris).some(({ antara }) => antara === "\t"));

/** Without a worker of its own pdfjs hands a font over before the instructions end; one that is not there has no name. */
function namaHuruf({ commonObjs }: PDFPageProxy, id: string): string {
  if (!commonObjs.has(id)) return "";
  const huruf: unknown = commonObjs.get(id);
  return typeof huruf === "object" && huruf !== null && "name" in huruf ? String(huruf.name) : "";
}
