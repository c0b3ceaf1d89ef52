/** One table of the matrix: acuan, regions, the draft, notes. */
import { type Paragraph, Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { Baris, Matriks, Sel } from "../../compare/matriks.ts";
import { sebutanAsal } from "../metode.ts";
import { bedaSel, HUBUNGAN, penyimpanganOf, sebutanSel, tempatSel } from "../sebutan-matriks.ts";
import { LEBAR_HALAMAN, UKURAN } from "./halaman.ts";
import { alinea, barisKepala, larik, larikBeda, sel } from "./sel-docx.ts";

/** A row of a shorter text stays on one page; a longer one would leave half a page white. */
const BARIS_UTUH = 600;

/** A table of these columns of the matrix, by index; `rancangan` is the last of them where it is given. */
export function tabelPersandingan(matriks: Matriks, kolom: readonly number[], rancangan: number | undefined): Table {
  const judul = [
    `Acuan: ${matriks.acuan.nama}`,
    ...kolom.map((at) => `${at === rancangan ? "Rancangan: " : ""}${matriks.kolom[at]?.nama ?? ""}`),
    "Keterangan",
  ];
  const lebar = judul.map(() => Math.floor(LEBAR_HALAMAN / judul.length));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LEBAR_HALAMAN, type: WidthType.DXA },
    columnWidths: lebar,
    rows: [barisKepala(judul, lebar), ...matriks.baris.flatMap((baris, at) => barisTabel(matriks, baris, at, kolom, lebar))],
  });
}

function barisTabel(matriks: Matriks, baris: Baris, at: number, kolom: readonly number[], lebar: readonly number[]): TableRow[] {
  const kelompok = baris.kelompok.join(" · ");
  const sebelum = matriks.baris[at - 1]?.kelompok.join(" · ");
  const [satu = 0] = lebar;
  const kepala = alinea(larik(kelompok, { bold: true }));
  return [
    ...(kelompok === "" || kelompok === sebelum
      ? []
      : [new TableRow({ children: [sel([kepala], satu * lebar.length, { warna: "EDEFF2", rentang: lebar.length })] })]),
    new TableRow({
      cantSplit: baris.teks.length < BARIS_UTUH,
      children: [
        sel(acuanOf(baris), satu),
        ...kolom.map((ke) => selOf(baris.sel[ke], satu)),
        sel(keteranganOf(matriks, baris, kolom), satu),
      ],
    }),
  ];
}

function acuanOf({ locator, asal, teks }: Baris): readonly Paragraph[] {
  const tanda = asal === undefined ? [] : larik(` (${sebutanAsal(asal)})`, { italics: true, size: UKURAN.kecil });
  return [alinea([...larik(locator, { bold: true }), ...tanda]), alinea(larik(teks))];
}

function selOf(isi: Sel | undefined, lebar: number) {
  if (isi === undefined) return sel([], lebar);
  const { warna, nama } = HUBUNGAN[isi.hubungan];
  if (isi.pasangan.length === 0) return sel([alinea(larik(nama, { italics: true }))], lebar, { warna });
  const tanda = larik(` (${sebutanSel(isi).toLowerCase()})`, { italics: true, size: UKURAN.kecil });
  return sel([alinea([...larik(tempatSel(isi), { bold: true }), ...tanda]), alinea(larikBeda(bedaSel(isi)))], lebar, { warna });
}

/** The deviations' sentences, the region before each where there are several, then the notes of the row. */
function keteranganOf(matriks: Matriks, baris: Baris, kolom: readonly number[]): readonly Paragraph[] {
  const kalimat = kolom.flatMap((ke) => {
    const isi = baris.sel[ke];
    const depan = kolom.length > 1 ? `${matriks.kolom[ke]?.nama ?? ""}: ` : "";
    const saksi = isi?.saksiTunggal ? ["saksi tunggal rumusan acuan."] : [];
    return isi === undefined ? [] : [...penyimpanganOf(isi).map((satu) => satu.kalimat), ...saksi].map((satu) => depan + satu);
  });
  return [...kalimat, ...baris.catatan].map((satu) => alinea(larik(satu)));
}
