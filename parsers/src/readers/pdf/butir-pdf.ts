/** Text pieces of pdfjs in the frame of the page as it is shown. */
import type { PDFPageProxy, TextContent, TextItem } from "pdfjs-dist/types/src/display/api.js";
import { kali, type Matriks, putarTitik } from "./matriks-pdf.ts";

/** A piece of text as a PDF sets it; lengths in points, as the page is shown. */
export interface ButirPdf {
  readonly teks: string;
  /** Left edge, and baseline from the top of the page. */
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  /** Size of the font. */
  readonly tinggi: number;
  readonly tebal: boolean;
  /** Set in another direction than the rest of the page, such as a stamp. */
  readonly miring: boolean;
}

/** A piece with the height at which it is seen, in points from the top of the page: not `y` where a page's text lies sideways. */
export interface ButirTampak extends ButirPdf {
  readonly tampakY: number;
}

/** A piece of text, not a mark of tagged content. */
const isTeks = (satu: TextContent["items"][number]): satu is TextItem => "str" in satu;

/** The pieces that get an element in the text layer, in its order. */
export const butirTeks = (isi: TextContent): readonly TextItem[] => isi.items.filter(isTeks);

/** Quarter turns of the direction in which a piece is set, 0–3; `null` for anything slanted. */
function putaran([a = 1, b = 0]: Matriks): number | null {
  const seperempat = Math.atan2(b, a) / (Math.PI / 2);
  const bulat = Math.round(seperempat);
  return Math.abs(seperempat - bulat) < 0.06 ? (bulat + 4) % 4 : null;
}

/** The direction in which most letters of a page are set, in quarter turns as it is seen; `viewport` is the page's at scale 1. */
export function arahUtama(isi: TextContent, viewport: Viewport): number {
  const huruf = [0, 0, 0, 0];
  for (const satu of butirTeks(isi)) {
    const arah = putaran(kali(viewport.transform, satu.transform));
    if (arah !== null) huruf[arah] = (huruf[arah] ?? 0) + satu.str.length;
  }
  return huruf.indexOf(Math.max(...huruf));
}

type Viewport = ReturnType<PDFPageProxy["getViewport"]>;

/**
 * The pieces of a page, in the order of `butirTeks`. `viewport` is the page's at scale 1; `isTebal` tells of a font's id. A page whose text is
 * set sideways as a whole (a wide table) is turned, so that its lines are lines.
 */
export function butirPdf(isi: TextContent, viewport: Viewport, isTebal: (huruf: string) => boolean): readonly ButirTampak[] {
  const utama = arahUtama(isi, viewport);
  return butirTeks(isi).map((satu) => {
    const letak = kali(viewport.transform, satu.transform);
    const [, , c = 0, d = 0, e = 0, f = 0] = letak;
    const [x, y] = putarTitik(e, f, utama);
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
