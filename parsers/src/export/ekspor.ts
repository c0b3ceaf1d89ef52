/** The forms of a matrix that need a library for their file format: an entry of its own, so that nobody loads them who only reads law. */
export { BATAS_KOLOM_DOCX, matriksDocx } from "./matriks-docx.ts";
export { BATAS_KOLOM_XLSX, matriksXlsx } from "./matriks-xlsx.ts";
export type { OpsiEkspor } from "./opsi-ekspor.ts";
