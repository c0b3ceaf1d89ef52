/** Which pieces of a page stand on one line, and which of them are columns. */
import type { ButirPdf } from "./butir-pdf.ts";

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

/** Indices of the pieces of a line from left to right, the height of its baseline, and the size of its largest font. */
export interface Baris {
  readonly butir: number[];
  y: number;
  tinggi: number;
}

/** One piece of a line, and what is to be written before it. */
export interface Sambung {
  readonly index: number;
  readonly antara: "" | " " | "\t";
}

/** Pieces on one baseline, top to bottom, each line from left to right; slanted ones behind, each for itself. */
export function susunBaris(butir: readonly ButirPdf[], ambil: readonly number[] = butir.map((_, index) => index)): readonly Baris[] {
  const urut = ambil.filter((index) => butir[index]?.miring === false && butir[index]?.teks !== "");
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
  const miring = ambil.flatMap((index) => {
    const satu = butir[index];
    return satu?.miring === true && satu.teks.trim() !== "" ? [{ butir: [index], y: satu.y, tinggi: satu.tinggi }] : [];
  });
  return [...semua.filter(({ butir: isi }) => isi.some((index) => butir[index]?.teks.trim() !== "")), ...miring];
}

/** Of each line whether more white space than usual was left above it. */
export function renggangDi(semua: readonly Baris[]): readonly boolean[] {
  const jarak = jarakBiasa(semua);
  return semua.map(({ y, tinggi }, nomor) => {
    const atas = semua[nomor - 1];
    return atas !== undefined && y - atas.y > RENGGANG * Math.max(jarak, tinggi);
  });
}

/** The distance of two lines of a paragraph: the lower quarter of the distances on the page. */
function jarakBiasa(semua: readonly Baris[]): number {
  const jarak = semua.flatMap(({ y, tinggi }, nomor) => {
    const turun = y - (semua[nomor - 1]?.y ?? Number.NaN);
    return turun > 0.8 * tinggi && turun < 3 * tinggi ? [turun] : [];
  });
  return jarak.sort((a, b) => a - b)[Math.floor(jarak.length / 4)] ?? 0;
}

/** The pieces of a line in order, those left out that are printed twice; a tab stands before a column. */
export function sambungButir(butir: readonly ButirPdf[], baris: Baris): readonly Sambung[] {
  const hasil: Sambung[] = [];
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
    hasil.push({ index, antara });
    kiri = kolom ? satu.teks : kiri + antara + satu.teks;
    if (kosong) continue;
    akhir = satu.x + satu.lebar;
    lalu = satu;
  }
  return hasil;
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
