import ExcelJS from "@mui/x-internal-exceljs-fork";
import type { Matriks } from "../compare/matriks.ts";
import type { OpsiEkspor } from "./opsi-ekspor.ts";
import { lembarMatriks } from "./xlsx/lembar-matriks.ts";
import { lembarMetode, lembarTeksPanjang } from "./xlsx/lembar-metode.ts";
import { lembarPenyimpangan } from "./xlsx/lembar-penyimpangan.ts";
import { lembarPeta } from "./xlsx/lembar-peta.ts";
import { lembarRingkasan } from "./xlsx/lembar-ringkasan.ts";
import { lembarTambahan } from "./xlsx/lembar-tambahan.ts";
import { penulisSel } from "./xlsx/teks-sel.ts";
import { zipTetap } from "./zip-tetap.ts";

/** The most regulations a sheet of Excel has columns for: 16,384 less those of the acuan and the notes. */
export const BATAS_KOLOM_XLSX = 16_380;

/**
 * The matrix as a workbook for Excel or LibreOffice: sheets Ringkasan, Matriks, Penyimpangan, Tambahan, Peta panas, Metode dan sumber.
 *
 * Holds no formula: whatever a regulation says is text. A text too long for a cell is cut with a note and stands whole on a sheet of its
 * own. The same input gives the same bytes.
 */
export async function matriksXlsx(matriks: Matriks, opsi: OpsiEkspor): Promise<Uint8Array> {
  const buku = new ExcelJS.Workbook();
  buku.creator = "Selaras";
  buku.lastModifiedBy = "Selaras";
  const penulis = penulisSel();
  lembarRingkasan(buku, matriks, opsi, penulis);
  lembarMatriks(buku, matriks, opsi, penulis);
  lembarPenyimpangan(buku, matriks, penulis);
  lembarTambahan(buku, matriks, penulis);
  lembarPeta(buku, matriks, penulis);
  lembarMetode(buku, matriks, opsi, penulis);
  lembarTeksPanjang(buku, penulis.panjang, penulis);
  // packed once, by zipTetap
  const arsip = await buku.xlsx.writeBuffer({ zip: { compression: "STORE" } } as Partial<ExcelJS.XlsxWriteOptions>);
  return zipTetap(new Uint8Array(arsip), opsi.tanggal);
}
