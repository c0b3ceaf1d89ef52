/** The forms that need a library for their file format: an entry of its own, so that nobody loads them who only reads law. */
export { laporanTelaahDocx } from "./laporan-telaah-docx.ts";
export { laporanTelaahHtml } from "./laporan-telaah-html.ts";
export { BATAS_KOLOM_DOCX, matriksDocx } from "./matriks-docx.ts";
export { BATAS_KOLOM_XLSX, matriksXlsx } from "./matriks-xlsx.ts";
export type { OpsiEkspor } from "./opsi-ekspor.ts";
