/** What a reader outside of this room needs to make the lines of a page or PDF into blocks, without the parser and its libraries. */
export { toLetter, toRoman } from "../istilah.ts";
export type { Block } from "./block.ts";
export { LineBuilder } from "./html-line.ts";
export { barisPdf, type NaskahPdf } from "./pdf/baris-pdf.ts";
export { type ButirPdf, type ButirTampak, butirPdf, butirTeks } from "./pdf/butir-pdf.ts";
