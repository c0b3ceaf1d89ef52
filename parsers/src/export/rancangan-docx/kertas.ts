/** The sheet of a regulation: F4, 8 cm above the text of the first page, page numbers `- 2 -`. Source: butir 284 and 284a Lampiran II UU 12/2011. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Header,
  type ISectionPropertiesOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { GAYA } from "./nama-gaya.ts";

const TEPI = convertMillimetersToTwip(25);
/** The emblem, the mark RANCANGAN or SALINAN and the air around them. */
const ATAS_HALAMAN_PERTAMA = convertMillimetersToTwip(80);
const KEPALA = convertMillimetersToTwip(12.5);
const BARIS_TANDA = 300;

/** Between the margins, in twentieths of a point like all measures here. */
export const LEBAR_TEKS = convertMillimetersToTwip(215) - 2 * TEPI;
export const TINGGI_TEKS = convertMillimetersToTwip(330) - 2 * TEPI;

const UKURAN: ISectionPropertiesOptions = {
  page: {
    size: { width: convertMillimetersToTwip(215), height: convertMillimetersToTwip(330) },
    margin: { top: TEPI, bottom: TEPI, left: TEPI, right: TEPI, header: KEPALA, footer: KEPALA },
  },
};

/** The regulation itself; its first page has another head. */
export const HALAMAN_NASKAH: ISectionPropertiesOptions = { ...UKURAN, titlePage: true };

/** A lampiran begins on a page of its own; its pages are counted on. */
export const HALAMAN_LAMPIRAN: ISectionPropertiesOptions = { ...UKURAN, type: SectionType.NEXT_PAGE };

/** `- 2 -` in the middle. */
export const kepalaHalaman = (): Header =>
  new Header({
    children: [new Paragraph({ style: GAYA.nomorHalaman, children: [new TextRun({ children: ["- ", PageNumber.CURRENT, " -"] })] })],
  });

/** Pushes the text of the first page down: a head that is higher than the margin does so in Word and in LibreOffice. */
export const kepalaPertama = (tanda: string | null): Header =>
  new Header({
    children: [
      new Paragraph({
        style: GAYA.tandaNaskah,
        alignment: AlignmentType.RIGHT,
        spacing: { line: BARIS_TANDA, lineRule: LineRuleType.EXACT },
        children: tanda === null ? [] : [new TextRun(tanda)],
      }),
      new Paragraph({
        style: GAYA.tandaNaskah,
        spacing: { line: ATAS_HALAMAN_PERTAMA - KEPALA - BARIS_TANDA, lineRule: LineRuleType.EXACT },
      }),
    ],
  });
