/** Paragraphs and tables of official papers: F4, Bookman Old Style, single spacing (butir 284 and 284a Lampiran II UU 12/2011). */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  type IRunOptions,
  type ISectionPropertiesOptions,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import { nomorHalaman } from "../docx/halaman.ts";
import { barisKepala, sel } from "../docx/sel-docx.ts";
import { teksAman } from "../teks-aman.ts";
import { zipTetap } from "../zip-tetap.ts";

const HURUF = "Bookman Old Style";

/** Half points. */
const BESAR = { isi: 24, tabel: 20, kecil: 18 } as const;

const TEPI = convertMillimetersToTwip(25);
const [PENDEK, PANJANG] = [convertMillimetersToTwip(215), convertMillimetersToTwip(330)];

type Arah = "tegak" | "mendatar";

/** The width between the margins, in twentieths of a point. */
const LEBAR: Readonly<Record<Arah, number>> = { tegak: PENDEK - 2 * TEPI, mendatar: PANJANG - 2 * TEPI };

const halaman = (arah: Arah): ISectionPropertiesOptions => ({
  titlePage: true,
  page: {
    // the library takes the sides of the upright sheet and turns it
    size: {
      width: PENDEK,
      height: PANJANG,
      orientation: arah === "tegak" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: { top: TEPI, bottom: TEPI, left: TEPI, right: TEPI, header: TEPI / 2, footer: TEPI / 2 },
  },
});

export interface Berkas {
  /** Title property of the file. */
  readonly judul: string;
  readonly arah: Arah;
  readonly isi: readonly FileChild[];
  /** ISO time. */
  readonly waktu: string;
}

/** A paper for Word. The same input gives the same bytes. */
export async function berkasSurat({ judul, arah, isi, waktu }: Berkas): Promise<Uint8Array<ArrayBuffer>> {
  const dokumen = new Document({
    creator: "Selaras",
    lastModifiedBy: "Selaras",
    title: teksAman(judul),
    styles: {
      default: {
        document: {
          run: { font: HURUF, size: BESAR.isi, language: { value: "id-ID" } },
          paragraph: { spacing: { after: 0 } },
        },
        heading1: { run: { font: HURUF, size: BESAR.isi, bold: true, color: "000000" } },
        heading2: { run: { font: HURUF, size: BESAR.isi, bold: true, color: "000000" } },
      },
    },
    sections: [{ properties: halaman(arah), headers: { default: nomorHalaman() }, children: isi }],
  });
  return new Uint8Array(zipTetap(new Uint8Array(await Packer.toArrayBuffer(dokumen)), waktu));
}

type Gaya = Omit<IRunOptions, "text" | "children">;

/** Runs of a text; a line end in it stays one. */
export const kata = (teks: string, gaya: Gaya = {}): TextRun[] =>
  teksAman(teks)
    .split("\n")
    .map((text, at) => new TextRun({ ...gaya, text, ...(at === 0 ? {} : { break: 1 }) }));

/** Lines in capitals in the middle of the page. */
export const judulSurat = (...baris: readonly string[]): readonly Paragraph[] =>
  baris.map(
    (satu, at) =>
      new Paragraph({
        ...(at === 0 ? { heading: "Heading1" as const } : {}),
        alignment: AlignmentType.CENTER,
        spacing: { after: at === baris.length - 1 ? 240 : 0 },
        keepNext: true,
        children: kata(satu.toUpperCase(), { bold: true }),
      }),
  );

export const subjudul = (teks: string): Paragraph =>
  new Paragraph({ heading: "Heading2", keepNext: true, spacing: { before: 240, after: 120 }, children: kata(teks) });

/** A paragraph of running text. */
export const alinea = (isi: string | readonly ParagraphChild[], gaya: { readonly tengah?: boolean } = {}): Paragraph =>
  new Paragraph({
    alignment: gaya.tengah ? AlignmentType.CENTER : AlignmentType.BOTH,
    spacing: { after: 120 },
    children: typeof isi === "string" ? kata(isi) : [...isi],
  });

const NAMA = convertMillimetersToTwip(50);
const TITIK_DUA = convertMillimetersToTwip(54);

/** `Nomor : …`: a name, a colon, and what it is, one below the other. */
export const pasangan = (nama: string, isi: string): Paragraph =>
  new Paragraph({
    tabStops: [
      { type: TabStopType.LEFT, position: NAMA },
      { type: TabStopType.LEFT, position: TITIK_DUA },
    ],
    indent: { left: TITIK_DUA, hanging: TITIK_DUA },
    spacing: { after: 40 },
    children: [...kata(nama), new TextRun({ children: [new Tab(), ":", new Tab()] }), ...kata(isi)],
  });

/** An item whose number is text, with a hanging indent. */
export const butir = (nomor: string, isi: string): Paragraph => {
  const lebar = convertMillimetersToTwip(9);
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    tabStops: [{ type: TabStopType.LEFT, position: lebar }],
    indent: { left: lebar, hanging: lebar },
    spacing: { after: 80 },
    children: [new TextRun({ children: [nomor, new Tab()] }), ...kata(isi)],
  });
};

/** A remark in a frame, for whoever goes on with the paper. */
export const peringatan = (teks: string): Paragraph => {
  const garis = { style: BorderStyle.SINGLE, size: 6, space: 4, color: "7F7F7F" } as const;
  return new Paragraph({
    border: { top: garis, bottom: garis, left: garis, right: garis },
    indent: { left: 120, right: 120 },
    spacing: { after: 240 },
    children: kata(teks, { italics: true, size: BESAR.kecil }),
  });
};

/** Paragraphs of a cell. */
export const isiSel = (teks: string, gaya: Gaya = {}): Paragraph =>
  new Paragraph({ spacing: { after: 40 }, children: kata(teks, { size: BESAR.tabel, ...gaya }) });

/** A table whose header is printed again on every page; `bagian` are shares of the width. */
export function tabelSurat(
  arah: Arah,
  kepala: readonly string[],
  bagian: readonly number[],
  baris: readonly (readonly (string | readonly Paragraph[])[])[],
): Table {
  const lebar = bagian.map((satu) => Math.floor(LEBAR[arah] * satu));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LEBAR[arah], type: WidthType.DXA },
    columnWidths: lebar,
    rows: [
      barisKepala(kepala, lebar),
      ...baris.map(
        (satu) =>
          new TableRow({
            cantSplit: satu.every((isi) => typeof isi === "string" && isi.length < BARIS_UTUH),
            children: satu.map((isi, at) => sel(typeof isi === "string" ? [isiSel(isi)] : isi, lebar[at] ?? 0)),
          }),
      ),
    ],
  });
}

/** A row of shorter texts stays on one page. */
const BARIS_UTUH = 600;

const TANPA_GARIS = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const TANPA_BINGKAI = {
  top: TANPA_GARIS,
  bottom: TANPA_GARIS,
  left: TANPA_GARIS,
  right: TANPA_GARIS,
  insideHorizontal: TANPA_GARIS,
  insideVertical: TANPA_GARIS,
};

/** Signatures side by side; each is the lines above the signature and those below it. They stay on one page. */
export function tandaTangan(...kolom: readonly (readonly [atas: readonly string[], bawah: readonly string[]])[]): Table {
  const lebar = Math.floor(LEBAR.tegak / 2);
  const isi = kolom.length === 1 ? [[[], []] as const, ...kolom] : kolom;
  const tengah = (satu: string): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: kata(satu) });
  const baris = (sel: readonly (readonly string[])[]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: sel.map(
        (satu) =>
          new TableCell({
            width: { size: lebar, type: WidthType.DXA },
            borders: TANPA_BINGKAI,
            children: (satu.length === 0 ? [""] : satu).map(tengah),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LEBAR.tegak, type: WidthType.DXA },
    columnWidths: isi.map(() => lebar),
    borders: TANPA_BINGKAI,
    // names stand at one height, however long the office above them is
    rows: [baris(isi.map(([atas]) => [...atas, "", "", ""])), baris(isi.map(([, bawah]) => bawah))],
  });
}
