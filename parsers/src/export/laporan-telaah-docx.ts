import {
  AlignmentType,
  Document,
  HeadingLevel,
  type ISectionPropertiesOptions,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { CatatanLaporan, LaporanTelaah } from "../telaah/laporan-telaah.ts";
import { GAYA, HALAMAN, LEBAR_HALAMAN, nomorHalaman } from "./docx/halaman.ts";
import { alinea, barisKepala, larik, sel } from "./docx/sel-docx.ts";
import { teksAman } from "./teks-aman.ts";
import { zipTetap } from "./zip-tetap.ts";

/** Shares of the width: place, acuan, relation, explanation. */
const LEBAR = [0.17, 0.17, 0.16, 0.5].map((bagian) => Math.floor(LEBAR_HALAMAN * bagian));

const MENDATAR: ISectionPropertiesOptions = {
  ...HALAMAN,
  page: { ...HALAMAN.page, size: { ...HALAMAN.page?.size, orientation: PageOrientation.LANDSCAPE } },
};

/** The report for Word, F4 landscape like the matrix it may be bound with. The same input gives the same bytes. */
export async function laporanTelaahDocx(laporan: LaporanTelaah): Promise<Uint8Array<ArrayBuffer>> {
  const { judul, keterangan, peringatan, ringkasan, simpangan, catatan, tanggal } = laporan;
  const dokumen = new Document({
    creator: "Selaras",
    title: `Laporan telaah: ${teksAman(judul)}`,
    styles: GAYA,
    sections: [
      {
        properties: MENDATAR,
        headers: { default: nomorHalaman() },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            children: larik(`LAPORAN TELAAH\n${judul}`, { size: 26 }),
          }),
          ...keterangan.map(([nama, nilai]) => alinea([...larik(`${nama}: `, { bold: true }), ...larik(nilai)])),
          ...peringatan.map((satu) => alinea(larik(satu, { italics: true }))),
          ...(ringkasan.length === 0
            ? []
            : [kepala("Ringkasan"), ...ringkasan.map(([nama, jumlah]) => alinea(larik(`${nama}: ${jumlah}`)))]),
          ...(simpangan.length === 0 ? [] : [kepala(`Simpangan dari acuan (${simpangan.length})`), tabelSimpangan(laporan)]),
          kepala(`Catatan penelaah (${catatan.length})`),
          ...(catatan.length === 0 ? [alinea(larik("Tidak ada catatan."))] : catatan.flatMap(isiCatatan)),
        ],
      },
    ],
  });
  return new Uint8Array(zipTetap(new Uint8Array(await Packer.toArrayBuffer(dokumen)), tanggal));
}

const kepala = (teks: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text: teksAman(teks) })],
  });

const tabelSimpangan = ({ simpangan }: LaporanTelaah): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LEBAR_HALAMAN, type: WidthType.DXA },
    columnWidths: LEBAR,
    rows: [
      barisKepala(["Tempat", "Acuan", "Hubungan", "Penjelasan"], LEBAR),
      ...simpangan.map(
        ({ tempat, acuan, sebutan, warna, kalimat }) =>
          new TableRow({
            children: [
              sel([alinea(larik(tempat))], LEBAR[0] ?? 0),
              sel([alinea(larik(acuan))], LEBAR[1] ?? 0),
              sel([alinea(larik(sebutan))], LEBAR[2] ?? 0, { warna }),
              sel(
                kalimat.map((satu) => alinea(larik(satu))),
                LEBAR[3] ?? 0,
              ),
            ],
          }),
      ),
    ],
  });

function isiCatatan({ tempat, kutipan, isi, usulan, tanda, bobot, oleh, tanggal }: CatatanLaporan): readonly Paragraph[] {
  const siapa = [oleh, tanggal, bobot, ...tanda.map((satu) => `#${satu}`)].filter((satu) => satu !== null).join(" · ");
  const menjorok = (runs: readonly TextRun[]): Paragraph =>
    new Paragraph({ children: [...runs], indent: { left: 400 }, spacing: { after: 40 } });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160 }, children: larik(tempat, { bold: true }) }),
    menjorok(larik(kutipan, { italics: true })),
    ...(isi === "" ? [] : [alinea(larik(isi))]),
    ...(usulan === null ? [] : [alinea([...larik("Usul: ", { bold: true }), ...larik(usulan === "" ? "kutipan ini dihapus." : usulan)])]),
    alinea(larik(siapa, { size: 16 })),
  ];
}
