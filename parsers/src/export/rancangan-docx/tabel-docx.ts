/** Tables of a draft: borders, spans, header rows printed again on every page. */
import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { GambarDokumen, Satuan, SelTabel, TabelDokumen } from "../../rancangan/dokumen.ts";
import { GAYA_TABEL } from "../../readers/docx/gaya-selaras.ts";
import { LEBAR_TEKS } from "./kertas.ts";
import { teksCetak } from "./larik.ts";

/** Word takes no table with more columns. */
const KOLOM_TERBANYAK = 63;
/** A column is as wide as its words ask for, within these shares of an even one. */
const BAGIAN = { tersempit: 0.35, terlebar: 3 } as const;
/** A row with more characters than this may run over a page. */
const BARIS_UTUH = 600;
const TEPI_SEL = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/** A cell and the column it begins in. */
interface SelLetak {
  readonly sel: SelTabel;
  readonly kolom: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Writes the content of a cell; `lebar` is what is between its edges. */
type PenulisSel = (isi: readonly (Satuan | GambarDokumen)[], lebar: number) => readonly Paragraph[];

/** `null` for a table without cells, or with more columns than Word takes. Linear in its cells. */
export function tabelDocx({ content }: TabelDokumen, tulis: PenulisSel): Table | null {
  const { baris, lebar } = letakkan(content.map((row) => row.content));
  if (lebar === 0 || lebar > KOLOM_TERBANYAK) return null;
  const kolom = lebarKolom(baris, lebar);
  const kepala = jumlahKepala(baris);
  return new Table({
    style: GAYA_TABEL,
    layout: TableLayoutType.FIXED,
    width: { size: LEBAR_TEKS, type: WidthType.DXA },
    columnWidths: kolom,
    rows: baris.map((satu, at) => {
      const panjang = satu.reduce((jumlah, { sel }) => jumlah + panjangSel(sel), 0);
      return new TableRow({
        tableHeader: at < kepala,
        cantSplit: panjang < BARIS_UTUH,
        children: satu.map((sel) => selDocx(sel, kolom, tulis)),
      });
    }),
  });
}

function selDocx({ sel, kolom, colspan, rowspan }: SelLetak, lebarKolom: readonly number[], tulis: PenulisSel): TableCell {
  const size = lebarKolom.slice(kolom, kolom + colspan).reduce((jumlah, satu) => jumlah + satu, 0);
  return new TableCell({
    children: [...tulis(sel.content, size - TEPI_SEL.left - TEPI_SEL.right)],
    width: { size, type: WidthType.DXA },
    margins: TEPI_SEL,
    ...(colspan > 1 ? { columnSpan: colspan } : {}),
    ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
  });
}

/** Where each cell stands, given what cells above it span; every row is filled up with empty cells. */
function letakkan(rows: readonly (readonly SelTabel[])[]): { readonly baris: SelLetak[][]; readonly lebar: number } {
  /** For each column, down to which row a cell above reaches. */
  const sampai: number[] = [];
  const baris = rows.map((row, at) => {
    let kolom = 0;
    return row.flatMap((sel): SelLetak[] => {
      while ((sampai[kolom] ?? 0) > at) kolom++;
      const mulai = kolom;
      const colspan = bebas(sampai, mulai, at, rentang(sel.attrs?.colspan, KOLOM_TERBANYAK));
      const rowspan = rentang(sel.attrs?.rowspan, rows.length - at);
      for (; kolom < mulai + colspan; kolom++) sampai[kolom] = at + rowspan;
      return [{ sel, kolom: mulai, colspan, rowspan }];
    });
  });
  const lebar = sampai.length;
  if (lebar <= KOLOM_TERBANYAK) penuhi(baris, lebar);
  return { baris, lebar };
}

/** As many of the wanted columns as no cell above stands in. */
function bebas(sampai: readonly number[], mulai: number, at: number, mau: number): number {
  let banyak = 1;
  while (banyak < mau && (sampai[mulai + banyak] ?? 0) <= at) banyak++;
  return banyak;
}

function penuhi(baris: SelLetak[][], lebar: number): void {
  const sampai = Array.from({ length: lebar }, () => 0);
  for (const [at, row] of baris.entries()) {
    for (const { kolom, colspan, rowspan } of row) sampai.fill(at + rowspan, kolom, kolom + colspan);
    for (let kolom = 0; kolom < lebar; kolom++)
      if ((sampai[kolom] ?? 0) <= at) row.push({ sel: { type: "tableCell", content: [] }, kolom, colspan: 1, rowspan: 1 });
  }
}

function rentang(nilai: unknown, terbesar: number): number {
  const banyak = Number(nilai ?? 1);
  return Number.isInteger(banyak) ? Math.min(Math.max(1, banyak), Math.max(1, terbesar)) : 1;
}

/** Rows at the top that are nothing but header cells; a table has something below them. */
function jumlahKepala(baris: readonly (readonly SelLetak[])[]): number {
  const pertama = baris.findIndex((row) => !row.every(({ sel }) => sel.type === "tableHeader"));
  return pertama < 0 ? 1 : pertama;
}

/** As set by hand, else by how much the columns have to say. */
function lebarKolom(baris: readonly (readonly SelLetak[])[], banyak: number): readonly number[] {
  const rata = LEBAR_TEKS / banyak;
  const bobot = Array.from({ length: banyak }, () => 0);
  const tangan = Array.from({ length: banyak }, () => 0);
  for (const { sel, kolom, colspan } of baris.flat()) {
    const isi = Math.sqrt(panjangSel(sel) / colspan);
    for (let at = kolom; at < kolom + colspan; at++) {
      bobot[at] = Math.max(bobot[at] ?? 0, isi);
      tangan[at] = Math.max(tangan[at] ?? 0, Number(sel.attrs?.colwidth?.[at - kolom] ?? 0) || 0);
    }
  }
  const jumlahBobot = bobot.reduce((jumlah, satu) => jumlah + satu, 0) || 1;
  const mau = tangan.every((satu) => satu > 0)
    ? tangan
    : bobot.map((satu) => Math.min(BAGIAN.terlebar * rata, Math.max(BAGIAN.tersempit * rata, (satu / jumlahBobot) * LEBAR_TEKS)));
  const jumlah = mau.reduce((total, satu) => total + satu, 0);
  return mau.map((satu) => Math.max(1, Math.floor((satu / jumlah) * LEBAR_TEKS)));
}

const panjangSel = ({ content }: SelTabel): number =>
  content.reduce((jumlah, node) => jumlah + (node.type === "satuan" ? teksCetak(node).length : 40), 0);
