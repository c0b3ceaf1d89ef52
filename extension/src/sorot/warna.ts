/** How each kind of mark looks. The one table: the page, the reader of PDFs and the legend draw from it. */
import type { JenisSorotan } from "../pesan/lembar.ts";

export interface RupaSorotan {
  /**
   * `#rrggbb`, neither light nor dark: the pages are other people's, white, dark or in between. Each stands out 3:1 against white and against
   * `#222222`. Source: WCAG 2.2, 1.4.11.
   */
  readonly warna: string;
  /** The pattern, different for each kind together with `tebal` and `tirai`, so that nothing is told by colour alone. */
  readonly garis: "solid" | "dashed" | "dotted" | "wavy" | "double";
  /** CSS pixels. */
  readonly tebal: 1 | 2 | 3;
  /** How much of the colour lies behind the words, 0–1. More than 0.3 makes grey text of pages hard to read. */
  readonly tirai: number;
  /** Which mark lies on top where several meet; the higher wins. */
  readonly tumpuk: number;
}

export const WARNA_SOROTAN: Readonly<Record<JenisSorotan, RupaSorotan>> = {
  substantif: { warna: "#b86e00", garis: "wavy", tebal: 2, tirai: 0.22, tumpuk: 4 },
  prosedural: { warna: "#9268d8", garis: "dashed", tebal: 2, tirai: 0.18, tumpuk: 3 },
  redaksional: { warna: "#2b7fc4", garis: "dotted", tebal: 2, tirai: 0.12, tumpuk: 2 },
  tambahan: { warna: "#2a8f5b", garis: "double", tebal: 1, tirai: 0.16, tumpuk: 1 },
  usulan: { warna: "#7a8087", garis: "dashed", tebal: 1, tirai: 0, tumpuk: 0 },
  temuan: { warna: "#d0454c", garis: "wavy", tebal: 1, tirai: 0, tumpuk: 5 },
  catatan: { warna: "#c2479b", garis: "solid", tebal: 3, tirai: 0.26, tumpuk: 6 },
};

/** Colour of the signs where a provision is missing. */
export const WARNA_HILANG = "#c0455f";

/** Behind the words that were jumped to, for a moment. */
export const WARNA_TUJU = { warna: "#f2b600", tirai: 0.55 } as const;

/** From what weighs most. */
export const URUTAN_SOROTAN = [
  "substantif",
  "prosedural",
  "redaksional",
  "tambahan",
  "usulan",
  "temuan",
  "catatan",
] as const satisfies readonly JenisSorotan[];

/** The table with a person's own colours; what is no `#rrggbb` is left as it is. */
export function warnaDengan(sendiri: Readonly<Partial<Record<JenisSorotan, string>>>): Readonly<Record<JenisSorotan, RupaSorotan>> {
  const rupa = { ...WARNA_SOROTAN };
  for (const jenis of URUTAN_SOROTAN) {
    const warna = sendiri[jenis];
    if (warna !== undefined && /^#[\da-f]{6}$/iu.test(warna)) rupa[jenis] = { ...rupa[jenis], warna };
  }
  return rupa;
}

/** `#rrggbb` with an opacity, as CSS writes it. */
export const tembus = (warna: string, tirai: number): string =>
  `${warna}${Math.round(tirai * 255)
    .toString(16)
    .padStart(2, "0")}`;
