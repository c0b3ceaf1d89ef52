/** Sheet *Penyimpangan*: one row per deviation, to filter, sort and count. */
import type { Workbook } from "@mui/x-internal-exceljs-fork";
import type { Matriks } from "../../compare/matriks.ts";
import { BOBOT, JENIS, penyimpanganOf, TOPIK, teksSel, tempatSel } from "../sebutan-matriks.ts";
import { BAGIAN, bekukan, cetak, ISI, KEPALA, tinggikan } from "./gaya.ts";
import type { PenulisSel } from "./teks-sel.ts";

const KOLOM = [
  ["Ketentuan acuan", 22],
  ["Topik", 18],
  ["Daerah", 24],
  ["Ketentuan daerah", 22],
  ["Jenis", 18],
  ["Arah", 13],
  ["Bobot", 13],
  ["Keyakinan", 11],
  ["Usulan", 9],
  ["Kalimat", 60],
  ["Teks acuan", 60],
  ["Teks daerah", 60],
] as const;

/**
 * Up to here both texts stand beside each deviation; beyond, only on the sheet Matriks. Measured with 552 regulations and 90,000 deviations:
 * 1.6 GB with the texts, 1.2 GB without.
 */
export const BARIS_DENGAN_TEKS = 20_000;

const TANPA_TEKS = "Kalimat (teks lengkapnya pada lembar Matriks)";

export function lembarPenyimpangan(buku: Workbook, matriks: Matriks, penulis: PenulisSel): void {
  const lembar = buku.addWorksheet("Penyimpangan");
  const banyak = matriks.baris.reduce((jumlah, { sel }) => jumlah + sel.reduce((n, satu) => n + penyimpanganOf(satu).length, 0), 0);
  const kolom = banyak > BARIS_DENGAN_TEKS ? KOLOM.slice(0, -2) : KOLOM;
  const atas = lembar.addRow(kolom.map(([nama]) => (nama === "Kalimat" && kolom.length < KOLOM.length ? TANPA_TEKS : nama)));
  kolom.forEach(([, lebar], at) => {
    lembar.getColumn(at + 1).width = lebar;
    atas.getCell(at + 1).style = KEPALA;
  });
  for (const { locator, topik, teks, sel } of matriks.baris) {
    sel.forEach((satu, ke) => {
      const daerah = matriks.kolom[ke]?.nama ?? "";
      for (const { jenis, arah, bobot, keyakinan, kalimat } of penyimpanganOf(satu)) {
        const row = lembar.addRow([]);
        const isi = [locator, TOPIK[topik], daerah, tempatSel(satu), JENIS[jenis], arah ?? "", BOBOT[bobot], keyakinan];
        const rinci = [satu.usulan ? "usulan" : "", kalimat, teks, teksSel(satu)];
        [...isi, ...rinci].slice(0, kolom.length).forEach((nilai, at) => {
          const cell = row.getCell(at + 1);
          if (typeof nilai === "string") penulis.tulis(cell, nilai, ISI);
          else {
            cell.value = nilai;
            cell.style = BAGIAN;
          }
        });
        tinggikan(row, kolom.length < KOLOM.length ? [[kalimat, 60]] : rinci.map((nilai) => [nilai, 60]));
      }
    });
  }
  bekukan(lembar, 1, kolom.length, 1);
  cetak(lembar, 1, true);
}
