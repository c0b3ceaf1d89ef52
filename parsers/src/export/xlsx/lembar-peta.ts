/** Sheet *Peta panas*: topics × regions, the share of provisions that differ in substance or are missing, on a scale of colours. */
import type { Workbook } from "@mui/x-internal-exceljs-fork";
import type { Matriks } from "../../compare/matriks.ts";
import { bagianBerat, jumlahPanas, petaByTopik } from "../peta-panas.ts";
import { TOPIK } from "../sebutan-matriks.ts";
import { BAGIAN, cetak, ISI, KALIMAT_LEPAS, KEPALA } from "./gaya.ts";
import type { PenulisSel } from "./teks-sel.ts";

const KETERANGAN =
  "Bagian ketentuan acuan per topik yang berbeda substantif atau tidak ada padanannya. Makin tua warnanya, makin banyak bedanya.";
const RINCIAN = "Rincian: ketentuan acuan | substantif | prosedural | redaksional | tidak ada | tambahan";

export function lembarPeta(buku: Workbook, matriks: Matriks, penulis: PenulisSel): void {
  const lembar = buku.addWorksheet("Peta panas");
  const peta = petaByTopik(matriks);
  const nama = matriks.kolom.map((kolom) => kolom.nama);
  lembar.getColumn(1).width = 34;
  nama.forEach((_, at) => {
    lembar.getColumn(at + 2).width = 20;
  });
  const kepala = (): number => {
    const atas = lembar.addRow([]);
    ["Topik", ...nama].forEach((satu, at) => {
      penulis.tulis(atas.getCell(at + 1), satu, KEPALA);
    });
    return atas.number;
  };
  const atas = kepala();
  for (const { topik, panas } of peta) {
    const row = lembar.addRow([]);
    penulis.tulis(row.getCell(1), TOPIK[topik], ISI);
    panas.forEach((satu, at) => {
      const cell = row.getCell(at + 2);
      // a topic the acuan does not have has no share
      cell.value = satu === undefined ? null : bagianBerat(satu);
      cell.style = BAGIAN;
    });
  }
  if (peta.length > 0 && nama.length > 0) {
    lembar.addConditionalFormatting({
      ref: `B${atas + 1}:${lembar.getColumn(nama.length + 1).letter}${atas + peta.length}`,
      rules: [
        {
          type: "colorScale",
          priority: 1,
          cfvo: [
            { type: "num", value: 0 },
            { type: "num", value: 0.5 },
            { type: "num", value: 1 },
          ],
          color: [{ argb: "FFEBFBEE" }, { argb: "FFFFE066" }, { argb: "FFFF6B6B" }],
        },
      ],
    });
  }
  lembar.addRow([]);
  penulis.tulis(lembar.addRow([]).getCell(1), KETERANGAN, KALIMAT_LEPAS);
  lembar.addRow([]);
  penulis.tulis(lembar.addRow([]).getCell(1), RINCIAN, KALIMAT_LEPAS);
  kepala();
  for (const { topik, panas } of peta) {
    const row = lembar.addRow([]);
    penulis.tulis(row.getCell(1), TOPIK[topik], ISI);
    panas.forEach((satu, at) => {
      penulis.tulis(row.getCell(at + 2), satu === undefined ? "" : jumlahPanas(satu), ISI);
    });
  }
  lembar.views = [{ state: "frozen", xSplit: 1, ySplit: atas, showGridLines: false }];
  cetak(lembar, atas, nama.length <= 10);
}
