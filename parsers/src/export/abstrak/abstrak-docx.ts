import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type IParagraphOptions,
  type ISectionPropertiesOptions,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { GAYA } from "../docx/halaman.ts";
import { teksAman } from "../teks-aman.ts";
import { zipTetap } from "../zip-tetap.ts";
import type { Abstrak } from "./abstrak.ts";
import { bagianAbstrak } from "./abstrak-teks.ts";

const TEPI = convertMillimetersToTwip(25);
/** Where the paragraphs of a part begin, and their text behind the dash. */
const KOLOM = convertMillimetersToTwip(32);
const MENJOROK = convertMillimetersToTwip(38);

/** F4 upright; the abstract of a regulation takes one page. */
const TEGAK: ISectionPropertiesOptions = {
  page: {
    size: { width: convertMillimetersToTwip(215), height: convertMillimetersToTwip(330) },
    margin: { top: TEPI, bottom: TEPI, left: TEPI, right: TEPI },
  },
};

/** The abstract for Word. The same input gives the same bytes; `tanggal` is the ISO date that the properties tell. */
export async function abstrakDocx(isi: Abstrak, { tanggal }: { readonly tanggal: string }): Promise<Uint8Array<ArrayBuffer>> {
  const dokumen = new Document({
    creator: "Selaras",
    title: `Abstrak: ${teksAman(isi.sebutan)}`,
    styles: GAYA,
    sections: [
      {
        properties: TEGAK,
        children: [
          ...isi.peringatan.map((satu) => alinea(satu, { alignment: AlignmentType.LEFT }, { italics: true, size: 18 })),
          alinea(isi.subjek, { spacing: { before: 240, after: 120 } }, { bold: true }),
          alinea(isi.tahun, {}),
          alinea(isi.sebutan, {}),
          alinea(isi.judul, { spacing: { before: 120, after: 240 } }, { bold: true }),
          ...bagianAbstrak(isi).flatMap(({ nama, butir }) => butir.map((satu, ke) => barisButir(ke === 0 ? `${nama}:` : "", satu))),
        ],
      },
    ],
  });
  return new Uint8Array(zipTetap(new Uint8Array(await Packer.toArrayBuffer(dokumen)), tanggal));
}

const alinea = (teks: string, opsi: IParagraphOptions, huruf: { bold?: boolean; italics?: boolean; size?: number } = {}): Paragraph =>
  new Paragraph({ spacing: { after: 80 }, ...opsi, children: [new TextRun({ text: teksAman(teks), ...huruf })] });

/** The name of the part in a column of its own, then the dash and the text. */
const barisButir = (nama: string, teks: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: nama === "" ? 0 : 160, after: 80 },
    indent: { left: MENJOROK, hanging: MENJOROK },
    tabStops: [
      { type: TabStopType.LEFT, position: KOLOM },
      { type: TabStopType.LEFT, position: MENJOROK },
    ],
    children: [new TextRun({ text: nama, bold: true }), new TextRun({ text: `\t-\t${teksAman(teks)}` })],
  });
