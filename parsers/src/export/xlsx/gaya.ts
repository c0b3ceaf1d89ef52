/** How cells look. Styles are shared values: a workbook of many columns would not fit otherwise. */
import type { Alignment, Borders, Fill, Font, Row, Style, Worksheet } from "@mui/x-internal-exceljs-fork";
import type { Hubungan } from "../../compare/matriks.ts";
import { HUBUNGAN, kunciOf } from "../sebutan-matriks.ts";

/** A font that is on every desk, or has one of the same widths. A run of rich text that names none gets the one of the program. */
export const huruf = (lain: Partial<Font> = {}): Partial<Font> => ({ name: "Arial", size: 10, ...lain });

const GARIS = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const BINGKAI: Partial<Borders> = { top: GARIS, left: GARIS, bottom: GARIS, right: GARIS };
const ATAS: Partial<Alignment> = { vertical: "top", wrapText: true };
const KANAN: Partial<Alignment> = { vertical: "top", horizontal: "right" };

export const isian = (warna: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb: `FF${warna}` } });

export const JUDUL: Partial<Style> = { font: huruf({ bold: true, size: 16 }) };
export const TEBAL: Partial<Style> = { font: huruf({ bold: true }), alignment: ATAS };
export const KALIMAT: Partial<Style> = { font: huruf(), alignment: ATAS };
/** A sentence that may run over the cells beside it. */
export const KALIMAT_LEPAS: Partial<Style> = { font: huruf({ italic: true }) };
export const PERINGATAN: Partial<Style> = { font: huruf({ bold: true, color: { argb: "FF9C2A00" } }), alignment: ATAS };
export const KEPALA: Partial<Style> = {
  font: huruf({ bold: true, color: { argb: "FFFFFFFF" } }),
  fill: isian("1F4E79"),
  alignment: { vertical: "middle", wrapText: true },
  border: BINGKAI,
};
export const KEPALA_TEGAK: Partial<Style> = { ...KEPALA, alignment: { textRotation: 90, wrapText: true, vertical: "bottom" } };
export const ISI: Partial<Style> = { font: huruf(), alignment: ATAS, border: BINGKAI };
export const ANGKA: Partial<Style> = { font: huruf(), alignment: KANAN, border: BINGKAI };
export const BAGIAN: Partial<Style> = { ...ANGKA, numFmt: "0%" };
export const JUMLAH: Partial<Style> = { ...ANGKA, font: huruf({ bold: true }), fill: isian("F1F3F5") };

/** The background of a cell of the matrix, by its relation. */
export const SEL: Readonly<Record<Hubungan, Partial<Style>>> = Object.fromEntries(
  kunciOf(HUBUNGAN).map((hubungan) => [hubungan, { ...ISI, fill: isian(HUBUNGAN[hubungan].warna) }]),
) as Record<Hubungan, Partial<Style>>;

/** A header row that stays in sight, with a filter on every column; `kolomTetap` columns stay in sight as well. */
export function bekukan(lembar: Worksheet, baris: number, kolom: number, kolomTetap: number): void {
  lembar.views = [{ state: "frozen", xSplit: kolomTetap, ySplit: baris, showGridLines: false }];
  lembar.autoFilter = { from: { row: baris, column: 1 }, to: { row: Math.max(baris, lembar.rowCount), column: kolom } };
}

/** The highest a row of Excel may be, in points. */
const TERTINGGI = 409;

/** Points that a line of `huruf()` takes. */
const TINGGI_HURUF = 13;

/**
 * Makes a row high enough for its wrapped texts: `isi` are pairs of a text and the width of its cell. Excel does this itself only where
 * somebody edits the row, LibreOffice not at all for merged cells.
 */
export function tinggikan(row: Row, isi: readonly (readonly [teks: string, lebar: number])[]): void {
  const garis = (teks: string, lebar: number): number =>
    teks.split("\n").reduce((jumlah, satu) => jumlah + Math.max(1, Math.ceil((satu.length * 0.93) / lebar)), 0);
  const terbanyak = isi.reduce((paling, [teks, lebar]) => Math.max(paling, garis(teks, lebar)), 1);
  row.height = Math.min(TERTINGGI, terbanyak * TINGGI_HURUF + 3);
}

/** Landscape on A4, header row on every page; with `seluruhKolom` as wide as the paper. */
export function cetak(lembar: Worksheet, barisKepala: number, seluruhKolom: boolean): void {
  lembar.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: seluruhKolom,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${barisKepala}:${barisKepala}`,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  lembar.headerFooter = { oddFooter: "&C- &P -" };
}
