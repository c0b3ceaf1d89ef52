/** Text pieces of pdfjs in the frame of the page as it is shown. */
import type { PDFPageProxy, TextContent, TextItem } from "pdfjs-dist/types/src/display/api.js";
import type { ButirPdf } from "./baris-pdf.ts";

/** A piece with the height at which it is seen, in points from the top of the page: not `y` where a page's text lies sideways. */
export interface ButirTampak extends ButirPdf {
  readonly tampakY: number;
}

/** A piece of text, not a mark of tagged content. */
const isTeks = (satu: TextContent["items"][number]): satu is TextItem => "str" in satu;

/** The pieces that get an element in the text layer, in its order. */
export const butirTeks = (isi: TextContent): readonly TextItem[] => isi.items.filter(isTeks);

type Matriks = readonly number[];

/** Two transformations one after the other. Source: PDF 32000-1, 8.3.4. */
const kali = (a: Matriks, b: Matriks): Matriks => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [a0 * b0 + a2 * b1, a1 * b0 + a3 * b1, a0 * b2 + a2 * b3, a1 * b2 + a3 * b3, a0 * b4 + a2 * b5 + a4, a1 * b4 + a3 * b5 + a5];
};

/** Quarter turns of the direction in which a piece is set, 0–3; `null` for anything slanted. */
function putaran([a = 1, b = 0]: Matriks): number | null {
  const seperempat = Math.atan2(b, a) / (Math.PI / 2);
  const bulat = Math.round(seperempat);
  return Math.abs(seperempat - bulat) < 0.06 ? (bulat + 4) % 4 : null;
}

/**
 * The pieces of a page, in the order of `butirTeks`. `viewport` is the page's at scale 1; `isTebal` tells of a font's id. A page whose text is
 * set sideways as a whole (a wide table) is turned, so that its lines are lines.
 */
export function butirPdf(
  isi: TextContent,
  viewport: ReturnType<PDFPageProxy["getViewport"]>,
  isTebal: (huruf: string) => boolean,
): readonly ButirTampak[] {
  const semua = butirTeks(isi).map((satu) => ({ satu, letak: kali(viewport.transform, satu.transform) }));
  const huruf = [0, 0, 0, 0];
  for (const { satu, letak } of semua) {
    const arah = putaran(letak);
    if (arah !== null) huruf[arah] = (huruf[arah] ?? 0) + satu.str.length;
  }
  const utama = huruf.indexOf(Math.max(...huruf));
  return semua.map(({ satu, letak }) => {
    const [, , c = 0, d = 0, e = 0, f = 0] = letak;
    const [x, y] = utama === 1 ? [f, -e] : utama === 2 ? [-e, -f] : utama === 3 ? [-f, e] : [e, f];
    return {
      teks: satu.str,
      x,
      y,
      lebar: satu.width,
      tinggi: Math.hypot(c, d) || satu.height || 1,
      tebal: isTebal(satu.fontName),
      miring: putaran(letak) !== utama,
      tampakY: f,
    };
  });
}
