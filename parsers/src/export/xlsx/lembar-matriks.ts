/** Sheet *Matriks*: rows are provisions of the acuan, columns the regulations, cells with marked words. */
import type { RichText, Workbook } from "@mui/x-internal-exceljs-fork";
import type { Baris, Matriks, Sel } from "../../compare/matriks.ts";
import { sebutanAsal } from "../metode.ts";
import type { OpsiEkspor } from "../opsi-ekspor.ts";
import { bedaSel, HUBUNGAN, KETERPENUHAN, sebutanJenis, sebutanSel, TOPIK, tempatSel } from "../sebutan-matriks.ts";
import { bekukan, cetak, huruf, ISI, isian, KEPALA, SEL, tinggikan } from "./gaya.ts";
import { bedaKaya, type PenulisSel } from "./teks-sel.ts";

/** The acuan, then what is told of it: filters need these as columns of their own. */
const DEPAN = ["Bab dan Bagian", "Topik"] as const;

const LEBAR_ACUAN = 52;
const LEBAR_KELOMPOK = 24;
const LEBAR_DAERAH = 46;

const BIASA = huruf();
const TEBAL = huruf({ bold: true });
const KECIL = huruf({ italic: true, size: 9, color: { argb: "FF495057" } });

export function lembarMatriks(buku: Workbook, matriks: Matriks, opsi: OpsiEkspor, penulis: PenulisSel): void {
  const lembar = buku.addWorksheet("Matriks");
  const nama = matriks.kolom.map((kolom) => (kolom.id === opsi.rancangan ? `Rancangan: ${kolom.nama}` : kolom.nama));
  const judul = [`Acuan: ${matriks.acuan.nama}`, ...DEPAN, ...nama, "Keterangan"];
  const lebar = [LEBAR_ACUAN, LEBAR_KELOMPOK, 16, ...nama.map(() => LEBAR_DAERAH), LEBAR_DAERAH];
  lebar.forEach((satu, at) => {
    lembar.getColumn(at + 1).width = satu;
  });
  const atas = lembar.addRow([]);
  judul.forEach((satu, at) => {
    penulis.tulis(atas.getCell(at + 1), satu, KEPALA);
  });
  atas.height = 32;
  for (const baris of matriks.baris) {
    const row = lembar.addRow([]);
    penulis.tulisKaya(row.getCell(1), acuanOf(baris), ACUAN);
    penulis.tulis(row.getCell(2), baris.kelompok.join(" · "), ISI);
    penulis.tulis(row.getCell(3), TOPIK[baris.topik], ISI);
    baris.sel.forEach((sel, at) => {
      penulis.tulisKaya(row.getCell(at + 4), isiSel(sel), SEL[sel.hubungan]);
    });
    penulis.tulis(row.getCell(judul.length), baris.catatan.join("\n"), ISI);
    tinggikan(row, [
      [`${baris.locator}\n${baris.teks}`, LEBAR_ACUAN],
      [baris.kelompok.join(" · "), LEBAR_KELOMPOK],
      [baris.catatan.join("\n"), LEBAR_DAERAH],
      ...baris.sel.map((sel) => [isiSel(sel).reduce((teks, { text }) => teks + text, ""), LEBAR_DAERAH] as const),
    ]);
  }
  bekukan(lembar, 1, judul.length, 1);
  cetak(lembar, 1, matriks.kolom.length <= 6);
}

const ACUAN = { ...ISI, fill: isian("F8F9FA") };

function acuanOf({ locator, teks, asal }: Baris): readonly RichText[] {
  return [
    { text: locator, font: TEBAL },
    ...(asal === undefined ? [] : [{ text: ` (${sebutanAsal(asal)})`, font: KECIL }]),
    { text: `\n${teks}`, font: BIASA },
  ];
}

/** Place, relation and types on the first line, the marked text below. */
function isiSel(sel: Sel): readonly RichText[] {
  if (sel.pasangan.length === 0) return [{ text: HUBUNGAN[sel.hubungan].nama, font: TEBAL }];
  const jenis = sebutanJenis(sel);
  const cakupan = sel.cakupan === undefined || sel.cakupan === "terpenuhi" ? [] : [KETERPENUHAN[sel.cakupan].toLowerCase()];
  const saksi = sel.saksiTunggal ? ["saksi tunggal rumusan acuan"] : [];
  const rincian = [sebutanSel(sel), ...(jenis === "" ? [] : [jenis]), ...cakupan, ...saksi].join("; ");
  return [{ text: tempatSel(sel), font: TEBAL }, { text: `\n${rincian}\n`, font: KECIL }, ...bedaKaya(bedaSel(sel))];
}
