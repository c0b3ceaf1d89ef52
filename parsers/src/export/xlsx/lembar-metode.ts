/** Sheet *Metode dan sumber*: how it was computed, what the words mean, and where each provision of the acuan comes from. */
import type { Style, Workbook, Worksheet } from "@mui/x-internal-exceljs-fork";
import type { Matriks } from "../../compare/matriks.ts";
import { KALIMAT_METODE, KALIMAT_NASKAH_KERJA, METODE, rincianAsal } from "../metode.ts";
import type { OpsiEkspor } from "../opsi-ekspor.ts";
import { HUBUNGAN, URUTAN_HUBUNGAN } from "../sebutan-matriks.ts";
import { cetak, ISI, JUDUL, KALIMAT, KEPALA, PERINGATAN, SEL, TEBAL, tinggikan } from "./gaya.ts";
import type { PenulisSel, TeksPanjang } from "./teks-sel.ts";

const LEBAR = [26, 16, 24, 22, 70, 40] as const;

export function lembarMetode(buku: Workbook, matriks: Matriks, opsi: OpsiEkspor, penulis: PenulisSel): void {
  const lembar = buku.addWorksheet("Metode dan sumber");
  LEBAR.forEach((lebar, at) => {
    lembar.getColumn(at + 1).width = lebar;
  });
  lembar.views = [{ showGridLines: false }];
  const pasang = (kiri: string, kanan: string, gayaKiri: Partial<Style>, gaya: Partial<Style> = KALIMAT): void => {
    const row = lembar.addRow([]);
    penulis.tulis(row.getCell(1), kiri, gayaKiri);
    penulis.tulis(row.getCell(2), kanan, gaya);
    lembar.mergeCells(row.number, 2, row.number, LEBAR.length);
    tinggikan(row, [
      [kiri, LEBAR[0]],
      [kanan, LEBAR.slice(1).reduce((jumlah, satu) => jumlah + satu, 0)],
    ]);
  };
  const judul = lembar.addRow([]);
  penulis.tulis(judul.getCell(1), "Metode dan sumber", JUDUL);
  judul.height = 24;
  pasang("Ringkasnya", KALIMAT_METODE, TEBAL);
  if (opsi.naskahKerja) pasang("Naskah kerja", KALIMAT_NASKAH_KERJA, TEBAL, PERINGATAN);
  for (const [nama, kalimat] of METODE) pasang(nama, kalimat, TEBAL);
  lembar.addRow([]);
  penulis.tulis(lembar.addRow([]).getCell(1), "Legenda", TEBAL);
  for (const hubungan of URUTAN_HUBUNGAN) pasang(HUBUNGAN[hubungan].nama, HUBUNGAN[hubungan].arti, SEL[hubungan]);
  const sumber = Object.entries(opsi.sumber);
  if (sumber.length > 0) {
    lembar.addRow([]);
    penulis.tulis(lembar.addRow([]).getCell(1), "Sumber kutipan", TEBAL);
    for (const [kode, alamat] of sumber) pasang(kode, alamat, TEBAL);
  }
  lembar.addRow([]);
  asalUsul(lembar, matriks, penulis);
  cetak(lembar, 1, true);
}

const KEPALA_ASAL = ["Ketentuan acuan", "Asal", "Keyakinan", "Sumber", "Saksi: peraturan, ketentuan, kesamaan", "Kata dugaan"];

function asalUsul(lembar: Worksheet, { baris }: Matriks, penulis: PenulisSel): void {
  const asal = baris.flatMap((satu) => satu.asal ?? []);
  if (asal.length === 0) return;
  const atas = lembar.addRow([]);
  KEPALA_ASAL.forEach((nama, at) => {
    penulis.tulis(atas.getCell(at + 1), nama, KEPALA);
  });
  for (const satu of asal) {
    const { sumber, saksi, dugaan } = rincianAsal(satu);
    const row = lembar.addRow([]);
    [satu.locator, satu.kind, satu.confidence, sumber, saksi, dugaan].forEach((teks, at) => {
      penulis.tulis(row.getCell(at + 1), teks, ISI);
    });
    tinggikan(row, [
      [sumber, LEBAR[3]],
      [saksi, LEBAR[4]],
      [dugaan, LEBAR[5]],
    ]);
  }
}

/** Sheet *Teks panjang*: the whole of texts that no cell can hold, in pieces. Only where there is one. */
export function lembarTeksPanjang(buku: Workbook, panjang: readonly TeksPanjang[], penulis: PenulisSel): void {
  if (panjang.length === 0) return;
  const lembar = buku.addWorksheet("Teks panjang");
  [28, 10, 120].forEach((lebar, at) => {
    lembar.getColumn(at + 1).width = lebar;
  });
  lembar.addRow(["Tempat", "Bagian", "Teks"]).eachCell((sel) => {
    sel.style = KEPALA;
  });
  for (const { tempat, teks } of [...panjang]) {
    // a piece ends between two signs, never inside one
    (teks.match(/[\s\S]{1,28000}(?![\uDC00-\uDFFF])/g) ?? []).forEach((bagian, at) => {
      const row = lembar.addRow([]);
      penulis.tulis(row.getCell(1), tempat, ISI);
      row.getCell(2).value = at + 1;
      penulis.tulis(row.getCell(3), bagian, ISI);
    });
  }
}
