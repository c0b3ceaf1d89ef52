/** Sheet *Tambahan*: what regions have beyond the acuan, the same additions together. */
import type { Workbook } from "@mui/x-internal-exceljs-fork";
import type { Matriks } from "../../compare/matriks.ts";
import { TOPIK, tempatTambahan } from "../sebutan-matriks.ts";
import { ANGKA, bekukan, cetak, ISI, KEPALA, tinggikan } from "./gaya.ts";
import type { PenulisSel } from "./teks-sel.ts";

const KOLOM = [
  ["Kelompok", 10],
  ["Kalimat kelompok", 48],
  ["Topik", 20],
  ["Daerah", 26],
  ["Ketentuan", 24],
  ["Bab dan Bagian", 34],
  ["Teks", 80],
] as const;

export function lembarTambahan(buku: Workbook, matriks: Matriks, penulis: PenulisSel): void {
  const lembar = buku.addWorksheet("Tambahan");
  const atas = lembar.addRow(KOLOM.map(([nama]) => nama));
  KOLOM.forEach(([, lebar], at) => {
    lembar.getColumn(at + 1).width = lebar;
    atas.getCell(at + 1).style = KEPALA;
  });
  matriks.kelompokTambahan.forEach(({ anggota, kalimat }, ke) => {
    for (const at of anggota) {
      const satu = matriks.tambahan[at];
      if (satu === undefined) continue;
      const row = lembar.addRow([ke + 1]);
      row.getCell(1).style = ANGKA;
      const daerah = matriks.kolom[satu.kolom]?.nama ?? "";
      [kalimat, TOPIK[satu.topik], daerah, tempatTambahan(satu), satu.kelompok.join(" · "), satu.teks].forEach((teks, kolom) => {
        penulis.tulis(row.getCell(kolom + 2), teks, ISI);
      });
      tinggikan(row, [
        [kalimat, 48],
        [satu.teks, 80],
      ]);
    }
  });
  bekukan(lembar, 1, KOLOM.length, 1);
  cetak(lembar, 1, true);
}
