/** Sheet *Ringkasan*: what the comparison found, in numbers, one row per region. */
import type { Workbook, Worksheet } from "@mui/x-internal-exceljs-fork";
import type { Matriks, RingkasanKolom } from "../../compare/matriks.ts";
import { KALIMAT_METODE, KALIMAT_NASKAH_KERJA, kepala } from "../metode.ts";
import type { OpsiEkspor } from "../opsi-ekspor.ts";
import { HUBUNGAN, JENIS, KETERPENUHAN, kunciOf, URUTAN_HUBUNGAN } from "../sebutan-matriks.ts";
import { ANGKA, bekukan, cetak, ISI, JUDUL, JUMLAH, KALIMAT, KEPALA, KEPALA_TEGAK, PERINGATAN, SEL, TEBAL, tinggikan } from "./gaya.ts";
import type { PenulisSel } from "./teks-sel.ts";

interface Kolom {
  readonly nama: string;
  readonly nilai: (ringkasan: RingkasanKolom) => number;
}

const KOLOM: readonly Kolom[] = [
  ...URUTAN_HUBUNGAN.map((h): Kolom => ({ nama: HUBUNGAN[h].nama, nilai: ({ perHubungan }) => perHubungan[h] })),
  { nama: "Usulan", nilai: ({ usulan }) => usulan },
  { nama: "Tambahan", nilai: ({ tambahan }) => tambahan },
  ...kunciOf(KETERPENUHAN).map((k): Kolom => ({ nama: `Kewajiban: ${KETERPENUHAN[k]}`, nilai: ({ perCakupan }) => perCakupan[k] })),
  ...kunciOf(JENIS)
    .filter((jenis) => jenis !== "sesuai")
    .map((jenis): Kolom => ({ nama: `Jenis: ${JENIS[jenis]}`, nilai: ({ perJenis }) => perJenis[jenis] ?? 0 })),
];

const LEBAR_DAERAH = 42;
const LEBAR_ANGKA = 7;

export function lembarRingkasan(buku: Workbook, matriks: Matriks, opsi: OpsiEkspor, penulis: PenulisSel): void {
  const lembar = buku.addWorksheet("Ringkasan");
  const { judul, keterangan } = kepala(matriks, opsi);
  lembar.getColumn(1).width = LEBAR_DAERAH;
  KOLOM.forEach((_, at) => {
    lembar.getColumn(at + 2).width = LEBAR_ANGKA;
  });
  const kalimat = (teks: string, gaya: typeof KALIMAT): void => {
    const baris = lembar.addRow([]);
    penulis.tulis(baris.getCell(1), teks, gaya);
    lembar.mergeCells(baris.number, 1, baris.number, KOLOM.length + 1);
    tinggikan(baris, [[teks, LEBAR_DAERAH + LEBAR_ANGKA * KOLOM.length]]);
  };
  const atasan = lembar.addRow([]);
  penulis.tulis(atasan.getCell(1), judul, JUDUL);
  atasan.height = 24;
  for (const satu of keterangan) kalimat(satu, KALIMAT);
  if (opsi.naskahKerja) kalimat(KALIMAT_NASKAH_KERJA, PERINGATAN);
  kalimat(KALIMAT_METODE, KALIMAT);
  if (opsi.saringan !== undefined) kalimat("Angka di bawah meliputi seluruh ketentuan, juga yang tidak ditampilkan.", KALIMAT);
  lembar.addRow([]);
  const atas = lembar.addRow(["Daerah", ...KOLOM.map(({ nama }) => nama)]);
  atas.height = 150;
  atas.eachCell((sel, ke) => {
    sel.style = ke === 1 ? KEPALA : KEPALA_TEGAK;
  });
  matriks.kolom.forEach(({ nama }, at) => {
    const ringkasan = matriks.ringkasan[at];
    const baris = lembar.addRow([]);
    penulis.tulis(baris.getCell(1), nama, ISI);
    KOLOM.forEach(({ nilai }, ke) => {
      const sel = baris.getCell(ke + 2);
      sel.value = ringkasan === undefined ? 0 : nilai(ringkasan);
      sel.style = ANGKA;
    });
  });
  bekukan(lembar, atas.number, KOLOM.length + 1, 1);
  jumlahkan(lembar, matriks);
  legenda(lembar, penulis);
  cetak(lembar, atas.number, true);
}

/** The row of totals stands below the filter, so that filtering and sorting leave it in its place. */
function jumlahkan(lembar: Worksheet, { ringkasan }: Matriks): void {
  const baris = lembar.addRow(["Jumlah", ...KOLOM.map(({ nilai }) => ringkasan.reduce((jumlah, satu) => jumlah + nilai(satu), 0))]);
  baris.eachCell((sel) => {
    sel.style = JUMLAH;
  });
}

function legenda(lembar: Worksheet, penulis: PenulisSel): void {
  lembar.addRow([]);
  penulis.tulis(lembar.addRow([]).getCell(1), "Legenda warna sel pada lembar Matriks", TEBAL);
  for (const hubungan of URUTAN_HUBUNGAN) {
    const { nama, arti } = HUBUNGAN[hubungan];
    const baris = lembar.addRow([]);
    penulis.tulis(baris.getCell(1), `${nama}: ${arti}`, SEL[hubungan]);
    tinggikan(baris, [[`${nama}: ${arti}`, LEBAR_DAERAH]]);
  }
}
