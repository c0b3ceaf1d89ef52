import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, type Table, TextRun } from "docx";
import type { Matriks } from "../compare/matriks.ts";
import { GAYA, HALAMAN, nomorHalaman } from "./docx/halaman.ts";
import { tabelPersandingan } from "./docx/tabel-persandingan.ts";
import { tabelTambahan } from "./docx/tabel-tambahan.ts";
import { KALIMAT_METODE, KALIMAT_NASKAH_KERJA, kepala, METODE } from "./metode.ts";
import type { OpsiEkspor } from "./opsi-ekspor.ts";
import { HUBUNGAN, URUTAN_HUBUNGAN } from "./sebutan-matriks.ts";
import { teksAman } from "./teks-aman.ts";
import { zipTetap } from "./zip-tetap.ts";

/** Up to here all regulations stand in one table; more do not fit the paper. */
const SATU_TABEL = 3;

/** More regulations than this are no document to read. */
export const BATAS_KOLOM_DOCX = 40;

/**
 * The matrix as an official *matriks persandingan* for Word: F4 landscape, acuan | daerah | rancangan | keterangan. With more than three
 * regulations one table for each, as offices do; the draft (`opsi.rancangan`) then stands in each of them.
 *
 * The same input gives the same bytes. Throws a `RangeError` for more than `BATAS_KOLOM_DOCX` columns.
 */
export async function matriksDocx(matriks: Matriks, opsi: OpsiEkspor): Promise<Uint8Array> {
  if (matriks.kolom.length > BATAS_KOLOM_DOCX) throw new RangeError(`at most ${BATAS_KOLOM_DOCX} columns, given ${matriks.kolom.length}`);
  const dokumen = new Document({
    creator: "Selaras",
    title: `Matriks persandingan dengan ${teksAman(matriks.acuan.nama)}`,
    styles: GAYA,
    sections: [
      {
        properties: HALAMAN,
        headers: { default: nomorHalaman() },
        children: [...judul(matriks, opsi), ...tabel(matriks, opsi), ...tambahan(matriks), ...metode(opsi)],
      },
    ],
  });
  return zipTetap(new Uint8Array(await Packer.toArrayBuffer(dokumen)), opsi.tanggal);
}

const kalimat = (teks: string, gaya: { readonly bold?: boolean; readonly italics?: boolean } = {}): Paragraph =>
  new Paragraph({ children: [new TextRun({ ...gaya, text: teksAman(teks) })] });

const subjudul = (teks: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text: teksAman(teks) })],
  });

function judul(matriks: Matriks, opsi: OpsiEkspor): readonly Paragraph[] {
  const { judul: nama, keterangan } = kepala(matriks, opsi);
  const tengah = (teks: string, besar: boolean): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      ...(besar ? { heading: HeadingLevel.HEADING_1 } : {}),
      children: [new TextRun({ text: teksAman(teks) })],
    });
  return [
    tengah(nama.toUpperCase(), true),
    ...keterangan.map((satu) => tengah(satu, false)),
    ...(opsi.naskahKerja ? [kalimat(KALIMAT_NASKAH_KERJA, { bold: true })] : []),
    kalimat(KALIMAT_METODE),
    legenda(),
  ];
}

function legenda(): Paragraph {
  const warna = URUTAN_HUBUNGAN.flatMap((hubungan) => [
    new TextRun({ text: ` ${HUBUNGAN[hubungan].nama} `, shading: { type: "clear", fill: HUBUNGAN[hubungan].warna, color: "auto" } }),
    new TextRun({ text: " " }),
  ]);
  return new Paragraph({
    children: [
      new TextRun({ text: "Legenda: ", bold: true }),
      new TextRun({ text: "dicoret", strike: true }),
      new TextRun({ text: " hanya ada pada acuan; " }),
      new TextRun({ text: "tebal bergaris bawah", bold: true, underline: {} }),
      new TextRun({ text: " hanya ada pada peraturan yang disandingkan; usulan berarti pasangannya belum pasti. " }),
      ...warna,
    ],
  });
}

function tabel(matriks: Matriks, { rancangan: id }: OpsiEkspor): readonly (Paragraph | Table)[] {
  const found = matriks.kolom.findIndex((kolom) => kolom.id === id);
  const rancangan = found === -1 ? undefined : found;
  const belakang = rancangan === undefined ? [] : [rancangan];
  const daerah = matriks.kolom.map((_, at) => at).filter((at) => at !== rancangan);
  if (matriks.kolom.length <= SATU_TABEL) return [tabelPersandingan(matriks, [...daerah, ...belakang], rancangan)];
  return daerah.flatMap((at) => [subjudul(matriks.kolom[at]?.nama ?? ""), tabelPersandingan(matriks, [at, ...belakang], rancangan)]);
}

function tambahan(matriks: Matriks): readonly (Paragraph | Table)[] {
  const isi = tabelTambahan(matriks);
  return isi === null ? [] : [subjudul("Ketentuan tanpa padanan pada acuan"), isi];
}

function metode({ sumber }: OpsiEkspor): readonly Paragraph[] {
  const alamat = Object.entries(sumber).map(([kode, satu]) => kalimat(`${kode}: ${satu}`));
  return [
    subjudul("Metode dan sumber"),
    ...METODE.map(
      ([nama, arti]) => new Paragraph({ children: [new TextRun({ text: `${nama}. `, bold: true }), new TextRun({ text: arti })] }),
    ),
    ...(alamat.length === 0 ? [] : [subjudul("Sumber kutipan"), ...alamat]),
  ];
}
