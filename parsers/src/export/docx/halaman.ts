/** The page of an official matrix: F4 landscape, Bookman Old Style, page numbers `- 2 -` from the second page on. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Header,
  type ISectionPropertiesOptions,
  type IStylesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";

const HURUF = "Bookman Old Style";
const TEPI = convertMillimetersToTwip(20);

/** The width between the margins, in twentieths of a point. */
export const LEBAR_HALAMAN = convertMillimetersToTwip(330) - 2 * TEPI;

/** Sizes are half points. */
export const UKURAN = { judul: 26, subjudul: 22, isi: 20, tabel: 18, kecil: 16 } as const;

export const GAYA: IStylesOptions = {
  default: {
    document: { run: { font: HURUF, size: UKURAN.isi }, paragraph: { spacing: { after: 80 } } },
    // the headings of Word come in a font and colour of their own
    heading1: { run: { font: HURUF, size: UKURAN.judul, bold: true, color: "000000" } },
    heading2: { run: { font: HURUF, size: UKURAN.subjudul, bold: true, color: "000000" } },
  },
};

export const HALAMAN: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    // the library takes the sides of the upright sheet and turns it
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(330), orientation: PageOrientation.LANDSCAPE },
    margin: { top: TEPI, bottom: TEPI, left: TEPI, right: TEPI, header: TEPI / 2, footer: TEPI / 2 },
  },
};

export const nomorHalaman = (): Header =>
  new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ["- ", PageNumber.CURRENT, " -"] })] })],
  });
