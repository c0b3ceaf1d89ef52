/** Text pieces of PDF pages as lines. Pure: what draws and what fetches stands elsewhere. */

import type { RentangSumber } from "@selaras/parsers";
import { type Block, LineBuilder } from "@selaras/parsers/baris";

/** A piece of text as a PDF sets it; lengths in points, as the page is shown. */
export interface ButirPdf {
  readonly teks: string;
  /** Left edge, and baseline from the top of the page. */
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  /** Size of the font. */
  readonly tinggi: number;
  readonly tebal: boolean;
  /** Set in another direction than the rest of the page, such as a stamp. */
  readonly miring: boolean;
}

export interface NaskahPdf {
  /** Lines end with a line feed; an item of a page is in it letter by letter. */
  readonly sumber: string;
  readonly blok: readonly Block[];
  /** Offset at which each page begins. */
  readonly halaman: readonly number[];
  /** Of each page, for each of its pieces, where it stands in `sumber`; `null` for one that was left out (printed twice). */
  readonly letak: readonly (readonly (RentangSumber | null)[])[];
}

/** All lengths below in font sizes. Measured on pages set by Word, LibreOffice and Chromium. */
const SEBARIS = 0.35;
/** A narrower gap is kerning. */
const SPASI = 0.12;
/** A wider gap parts columns; justified lines stay below. */
const KOLOM = 2;
/** A line whose gaps are all alike, however wide, was stretched to the margin. */
const SERAGAM = 0.2;
/** How much wider than usual the distance of two lines is where white space was meant. */
const RENGGANG = 1.25;
/** Bold by printing twice: the second is this near. */
const GANDA = 0.12;

/** Behind a label, and around the colon of the preamble, a wide gap is an indent and no column. */
const LABEL = /(?:^|\s)(?:\(?[a-z0-9]{1,4}[.)]|[-–—•:])$/i;
const BUTIR = /^(?:[-*–—•·▪◦●○■□➢✓‣⁃\uF0A7\uF0B7\uF02D\uF0D8\uF076])$/u;

interface Baris {
  readonly butir: number[];
  y: number;
  tinggi: number;
}

/** Where one piece is taken into the source; `antara` stands before it. */
interface Potong {
  readonly teks: string;
  readonly dari: number;
  readonly tebal: boolean;
  readonly kolom: boolean;
}

interface BarisJadi {
  readonly potong: readonly Potong[];
  /** White space was left above. */
  readonly renggang: boolean;
}

/** Lines of the pages in reading order, and where every piece of them went. Linear in the pieces but for sorting them. */
export function barisPdf(halaman: readonly (readonly ButirPdf[])[]): NaskahPdf {
  const bagian: string[] = [];
  let panjang = 0;
  const tambah = (teks: string): void => {
    bagian.push(teks);
    panjang += teks.length;
  };
  const awal: number[] = [];
  const letak: (RentangSumber | null)[][] = [];
  const jadi: BarisJadi[] = [];
  for (const butir of halaman) {
    awal.push(panjang);
    const tempat: (RentangSumber | null)[] = butir.map(() => null);
    letak.push(tempat);
    const semua = susunBaris(butir);
    const jarak = jarakBiasa(semua);
    for (const [nomor, baris] of semua.entries()) {
      const atas = semua[nomor - 1];
      const renggang = atas !== undefined && baris.y - atas.y > RENGGANG * Math.max(jarak, baris.tinggi);
      jadi.push({ potong: tulisBaris(butir, baris, tempat, () => panjang, tambah), renggang });
      tambah("\n");
    }
  }
  const sumber = bagian.join("");
  return { sumber, blok: blokOf(sumber, jadi), halaman: awal, letak };
}

/** Pieces on one baseline, top to bottom, each line from left to right; slanted ones behind, each for itself. */
function susunBaris(butir: readonly ButirPdf[]): readonly Baris[] {
  const urut = butir.map((_, index) => index).filter((index) => butir[index]?.miring === false && butir[index]?.teks !== "");
  urut.sort((a, b) => (butir[a]?.y ?? 0) - (butir[b]?.y ?? 0));
  const semua: Baris[] = [];
  for (const index of urut) {
    const satu = butir[index] as ButirPdf;
    const kini = semua.at(-1);
    if (kini !== undefined && satu.y - kini.y <= SEBARIS * Math.max(kini.tinggi, satu.tinggi)) {
      kini.butir.push(index);
      if (satu.tinggi > kini.tinggi) [kini.y, kini.tinggi] = [satu.y, satu.tinggi];
    } else semua.push({ butir: [index], y: satu.y, tinggi: satu.tinggi });
  }
  for (const baris of semua) baris.butir.sort((a, b) => (butir[a]?.x ?? 0) - (butir[b]?.x ?? 0) || a - b);
  const miring = butir.flatMap(({ miring, teks, y, tinggi }, index) =>
    miring && teks.trim() !== "" ? [{ butir: [index], y, tinggi }] : [],
  );
  return [...semua.filter(({ butir: isi }) => isi.some((index) => butir[index]?.teks.trim() !== "")), ...miring];
}

/** The distance of two lines of a paragraph: the lower quarter of the distances on the page. */
function jarakBiasa(semua: readonly Baris[]): number {
  const jarak = semua.flatMap(({ y, tinggi }, nomor) => {
    const turun = y - (semua[nomor - 1]?.y ?? Number.NaN);
    return turun > 0.8 * tinggi && turun < 3 * tinggi ? [turun] : [];
  });
  return jarak.sort((a, b) => a - b)[Math.floor(jarak.length / 4)] ?? 0;
}

/** Writes one line into the source and notes where each piece went. */
function tulisBaris(
  butir: readonly ButirPdf[],
  baris: Baris,
  tempat: (RentangSumber | null)[],
  panjang: () => number,
  tambah: (teks: string) => void,
): readonly Potong[] {
  const potong: Potong[] = [];
  const rata = isRata(butir, baris);
  let akhir = Number.NaN;
  let kiri = "";
  let lalu: ButirPdf | null = null;
  for (const index of baris.butir) {
    const satu = butir[index] as ButirPdf;
    if (lalu !== null && isGanda(lalu, satu)) continue;
    const kosong = satu.teks.trim() === "";
    const sela = (satu.x - akhir) / baris.tinggi;
    const kolom = !kosong && !rata && sela > KOLOM && !LABEL.test(kiri.trimEnd()) && !satu.teks.trimStart().startsWith(":");
    const spasi = sela > SPASI && !/\s$/u.test(kiri) && !/^\s/u.test(satu.teks);
    const antara = kolom ? "\t" : spasi ? " " : "";
    tambah(antara);
    const dari = panjang();
    tambah(satu.teks);
    tempat[index] = { dari, sampai: dari + satu.teks.length };
    potong.push({ teks: satu.teks, dari, tebal: satu.tebal, kolom });
    kiri = kolom ? satu.teks : kiri + antara + satu.teks;
    if (kosong) continue;
    akhir = satu.x + satu.lebar;
    lalu = satu;
  }
  return potong;
}

/** Whether the wide gaps of a line come from setting it flush on both sides. */
function isRata(butir: readonly ButirPdf[], { butir: isi, tinggi }: Baris): boolean {
  const tampak = isi.map((index) => butir[index] as ButirPdf).filter(({ teks }) => teks.trim() !== "");
  const sela = tampak.flatMap((satu, nomor) => {
    const kiri = tampak[nomor - 1];
    return kiri === undefined ? [] : [(satu.x - kiri.x - kiri.lebar) / tinggi];
  });
  return sela.length > 1 && Math.max(...sela) - Math.min(...sela) < SERAGAM;
}

const isGanda = (a: ButirPdf, b: ButirPdf): boolean =>
  a.teks === b.teks && a.teks.trim() !== "" && Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < GANDA * a.tinggi;

function blokOf(sumber: string, semua: readonly BarisJadi[]): readonly Block[] {
  const lines = new LineBuilder(sumber);
  for (const [nomor, { potong }] of semua.entries()) {
    const isi = potong.filter(({ teks }) => teks.trim() !== "");
    const butir = isi.length > 1 && BUTIR.test(isi[0]?.teks.trim() ?? "") && !isNomorHalaman(isi);
    if (butir) lines.bullet();
    let lewat = butir ? isi[0] : undefined;
    let ujung = potong[0]?.dari ?? 0;
    for (const satu of potong) {
      if (satu.kolom) lines.tab();
      // the white space put between two pieces
      else if (satu.dari > ujung) lines.text(sumber.slice(ujung, satu.dari), ujung, satu.dari, 0, true);
      ujung = satu.dari + satu.teks.length;
      if (satu === lewat) lewat = undefined;
      else lines.text(satu.teks, satu.dari, ujung, 0, satu.tebal);
    }
    lines.end(semua[nomor + 1]?.renggang ?? false);
  }
  return lines.blocks;
}

/** `- 2 -` begins like a list and is a page number. */
const isNomorHalaman = (isi: readonly Potong[]): boolean => /^- ?\d{1,4} ?-$/.test(isi.map(({ teks }) => teks.trim()).join(" "));
