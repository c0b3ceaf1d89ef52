/** What reads files: an entry of its own, so that nobody loads the libraries of their formats who only reads law. */
export { bacaAkomaNtoso, type HasilAkomaNtoso } from "./akoma-ntoso/baca-akoma-ntoso.ts";
export { bacaBerkas } from "./baca-berkas.ts";
export { UKURAN_TERBESAR } from "./galat-berkas.ts";
export type * from "./naskah-berkas.ts";
