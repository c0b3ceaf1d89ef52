import { createGerbang } from "../worker/gerbang.ts";
import type { BuatPdf } from "./pdf.ts";

/** Two at a time: each is a browser of its own with some hundred megabytes. */
const SEKALIGUS = 2;

/** The same, in turns. */
export function pdfBergiliran(pdf: BuatPdf): BuatPdf {
  const gerbang = createGerbang(SEKALIGUS);
  return async (html, opsi = {}) => {
    const keluar = await gerbang(opsi.signal);
    try {
      return await pdf(html, opsi);
    } finally {
      keluar();
    }
  };
}
