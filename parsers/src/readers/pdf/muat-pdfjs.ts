/** pdfjs as Node takes it: loaded when the first PDF comes, without a canvas. */

/** What pdfjs draws with and asks for when it is loaded; reading text never calls one of them. */
const PENGGAMBAR = ["DOMMatrix", "ImageData", "Path2D"] as const;

/** The build of pdfjs for other programs than today's browsers. Loads it once. */
export async function muatPdfjs(): Promise<Pick<typeof import("pdfjs-dist"), "getDocument" | "OPS">> {
  for (const nama of PENGGAMBAR) {
    if (!(nama in globalThis)) Object.defineProperty(globalThis, nama, { value: class {}, configurable: true, writable: true });
  }
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}
