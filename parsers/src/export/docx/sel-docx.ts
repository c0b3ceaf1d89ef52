/** Paragraphs and cells of the tables. */
import { type IRunOptions, Paragraph, ShadingType, TableCell, TableRow, TextRun, UnderlineType, WidthType } from "docx";
import type { Potongan } from "../../compare/matriks.ts";
import { teksAman } from "../teks-aman.ts";
import { UKURAN } from "./halaman.ts";

/** Runs of a text; a line end in it stays one. */
export const larik = (teks: string, gaya: Omit<IRunOptions, "text" | "children"> = {}): TextRun[] =>
  teksAman(teks)
    .split("\n")
    .map((text, at) => new TextRun({ size: UKURAN.tabel, ...gaya, text, ...(at === 0 ? {} : { break: 1 }) }));

/** A word diff: what only the acuan has struck through, what only the other has bold and underlined, so that it also shows without colours. */
export const larikBeda = (beda: readonly Potongan[]): TextRun[] =>
  beda.flatMap(({ jenis, teks }) => {
    if (jenis === "tetap") return larik(teks);
    return larik(teks, jenis === "hilang" ? { strike: true } : { bold: true, underline: { type: UnderlineType.SINGLE } });
  });

export const alinea = (children: readonly TextRun[]): Paragraph => new Paragraph({ children: [...children], spacing: { after: 40 } });

interface GayaSel {
  readonly warna?: string;
  /** How many columns it spans. */
  readonly rentang?: number;
}

export const sel = (children: readonly Paragraph[], lebar: number, { warna, rentang }: GayaSel = {}): TableCell =>
  new TableCell({
    children: children.length === 0 ? [alinea([])] : [...children],
    width: { size: lebar, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(warna === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: warna, color: "auto" } }),
    ...(rentang === undefined ? {} : { columnSpan: rentang }),
  });

/** The header row, printed again on every page. */
export const barisKepala = (judul: readonly string[], lebar: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    children: judul.map((teks, at) => sel([alinea(larik(teks, { bold: true }))], lebar[at] ?? 0, { warna: "D9E2EC" })),
  });
