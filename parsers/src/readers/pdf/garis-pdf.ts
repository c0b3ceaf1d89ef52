/** Ruled lines of a page, out of its drawing instructions. */
import { kali, type Matriks, titikTampak } from "./matriks-pdf.ts";

/** A stroke along an edge; lengths in points, in the frame of the pieces. Either `x1 === x2` or `y1 === y2`; the first point is the upper left one. */
export interface GarisPdf {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Drawing instructions as pdfjs lists them. */
export interface Instruksi {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers that pdfjs gives to its instructions. */
export type KodeInstruksi = Readonly<
  Record<"save" | "restore" | "transform" | "constructPath" | "paintFormXObjectBegin" | "paintFormXObjectEnd" | PembuatGaris, number>
>;
type PembuatGaris = "stroke" | "closeStroke" | "fill" | "eoFill" | "fillStroke" | "eoFillStroke" | "closeFillStroke" | "closeEOFillStroke";

const MENGISI = ["fill", "eoFill"] as const;
const MENGGARIS = ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"] as const;

/** Points: a filled bar of at most this is a line, one that is shorter than the other is a dot. */
const SETEBAL = 2.5;
const SEPANJANG = 4;
/** A page with more strokes is a drawing. */
const TERBANYAK = 4_000;
/** How a path says what comes next, and how many numbers follow. Source: pdfjs-dist 5.6, `DrawOPS`. */
const PANJANG_LANGKAH = [2, 2, 6, 4, 0];
const TUTUP = 4;

/** The lines of a page that lie along its edges; empty for a drawing. `viewport` is the matrix of the page at scale 1, `arah` as in `arahUtama`. */
export function garisHalaman({ fnArray, argsArray }: Instruksi, ops: KodeInstruksi, viewport: Matriks, arah: number): readonly GarisPdf[] {
  const mengisi = new Set<unknown>(MENGISI.map((nama) => ops[nama]));
  const menggaris = new Set<unknown>(MENGGARIS.map((nama) => ops[nama]));
  const semua: GarisPdf[] = [];
  const tumpukan: Matriks[] = [];
  let matriks = viewport;
  for (const [at, fn] of fnArray.entries()) {
    const args = argsArray[at];
    if (fn === ops.save) tumpukan.push(matriks);
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matriks = tumpukan.pop() ?? viewport;
    else if (fn === ops.transform) matriks = kali(matriks, angkaOf(args));
    else if (fn === ops.paintFormXObjectBegin) {
      tumpukan.push(matriks);
      const bentuk = Array.isArray(args) ? angkaOf(args[0]) : [];
      if (bentuk.length === 6) matriks = kali(matriks, bentuk);
    } else if (fn === ops.constructPath && Array.isArray(args)) {
      const isi = mengisi.has(args[0]);
      if (!isi && !menggaris.has(args[0])) continue;
      for (const jalur of jalurOf(args[1], matriks, arah)) semua.push(...(isi ? batang(jalur) : ruas(jalur)));
      if (semua.length > TERBANYAK) return [];
    }
  }
  return semua;
}

type Titik = readonly [number, number];

const angkaOf = (nilai: unknown): readonly number[] =>
  Array.isArray(nilai) || nilai instanceof Float32Array ? [...nilai].filter((satu): satu is number => typeof satu === "number") : [];

/** The corners of each part of a path; the ends of curves stand for them. */
function jalurOf(data: unknown, matriks: Matriks, arah: number): readonly (readonly Titik[])[] {
  const angka = Array.isArray(data) ? angkaOf(data[0]) : [];
  const semua: Titik[][] = [];
  for (let at = 0; at < angka.length; ) {
    const langkah = angka[at] ?? 0;
    const panjang = PANJANG_LANGKAH[langkah];
    if (panjang === undefined) break;
    const kini = semua.at(-1);
    if (langkah === TUTUP) {
      const [awal] = kini ?? [];
      if (awal !== undefined) kini?.push(awal);
    } else {
      const titik = titikTampak(matriks, angka[at + panjang - 1] ?? 0, angka[at + panjang] ?? 0, arah);
      if (langkah === 0 || kini === undefined) semua.push([titik]);
      // what is bent is no rule: it is begun anew behind it
      else if (panjang > 2) semua.push([titik]);
      else kini.push(titik);
    }
    at += panjang + 1;
  }
  return semua;
}

/** The strokes along the edges. */
function ruas(jalur: readonly Titik[]): readonly GarisPdf[] {
  return jalur.flatMap(([x2, y2], nomor) => {
    const [x1, y1] = jalur[nomor - 1] ?? [x2, y2];
    return lurus(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  });
}

/** A thin filled bar as a line. */
function batang(jalur: readonly Titik[]): readonly GarisPdf[] {
  const [xs, ys] = [jalur.map(([x]) => x), jalur.map(([, y]) => y)];
  if (jalur.length < 3 || jalur.length > 8) return [];
  return lurus(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

function lurus(x1: number, y1: number, x2: number, y2: number): readonly GarisPdf[] {
  const [lebar, tinggi] = [x2 - x1, y2 - y1];
  if (lebar <= SETEBAL && tinggi >= SEPANJANG) return [{ x1: (x1 + x2) / 2, y1, x2: (x1 + x2) / 2, y2 }];
  return tinggi <= SETEBAL && lebar >= SEPANJANG ? [{ x1, y1: (y1 + y2) / 2, x2, y2: (y1 + y2) / 2 }] : [];
}
