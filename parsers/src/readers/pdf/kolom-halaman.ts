/** Pages set in two columns: which lines are halves of two texts that run side by side. */
import type { ButirPdf } from "./butir-pdf.ts";
import type { Baris } from "./susun-baris.ts";

/** In font sizes: white space at least this wide lies between the columns. */
const LORONG = 1;
/** Fewer lines side by side are a signature, or a list with two parts. */
const BARIS_TERSEDIKIT = 8;
/** So much of the width of the page each column has at least. */
const LEBAR_KOLOM = 0.3;
/** So many lines of a column reach over most of it: text does, the cells of a table and the lines of a form do not. */
const PENUH = 0.6;
const SEBAGIAN_BESAR = 0.75;

interface Ruas {
  readonly kiri: number;
  readonly kanan: number;
}

/** The lines in groups, each of them read from top to bottom: a page of one text is one group. `baris` from top to bottom. */
export function kolomHalaman(butir: readonly ButirPdf[], baris: readonly Baris[]): readonly (readonly Baris[])[] {
  const ruas = baris.map((satu) => ruasOf(butir, satu));
  const lorong = cariLorong(ruas, baris);
  if (lorong === null) return [baris];
  const kelompok: Baris[][] = [];
  for (let at = 0; at < baris.length; ) {
    let akhir = at;
    while (akhir < baris.length && !isMelintang(ruas[akhir] ?? [], lorong)) akhir++;
    const pita = baris.slice(at, akhir);
    if (isDuaKolom(ruas.slice(at, akhir), lorong)) kelompok.push(belahan(butir, pita, lorong, true), belahan(butir, pita, lorong, false));
    else kelompok.push([...pita]);
    if (akhir < baris.length) kelompok.push([baris[akhir] as Baris]);
    at = akhir + 1;
  }
  return satukan(kelompok, baris);
}

/** The stretches of a line between wide gaps. */
function ruasOf(butir: readonly ButirPdf[], { butir: isi, tinggi }: Baris): readonly Ruas[] {
  const semua: { kiri: number; kanan: number }[] = [];
  for (const index of isi) {
    const { x, lebar, teks } = butir[index] as ButirPdf;
    const kini = semua.at(-1);
    if (teks.trim() === "") continue;
    if (kini !== undefined && x - kini.kanan < LORONG * tinggi) kini.kanan = Math.max(kini.kanan, x + lebar);
    else semua.push({ kiri: x, kanan: x + lebar });
  }
  return semua;
}

/** The place that lies in gaps of most lines; `null` where they are too few. */
function cariLorong(ruas: readonly (readonly Ruas[])[], baris: readonly Baris[]): number | null {
  if (baris.length < BARIS_TERSEDIKIT) return null;
  const tepi = ruas.flatMap((satu) =>
    satu.slice(1).flatMap(({ kiri }, nomor) => [
      { x: satu[nomor]?.kanan ?? 0, naik: 1 },
      { x: kiri, naik: -1 },
    ]),
  );
  tepi.sort((a, b) => a.x - b.x || b.naik - a.naik);
  let [kini, terbanyak] = [0, 0];
  let lorong: number | null = null;
  for (const [nomor, { x, naik }] of tepi.entries()) {
    kini += naik;
    if (kini > terbanyak) [terbanyak, lorong] = [kini, (x + (tepi[nomor + 1]?.x ?? x)) / 2];
  }
  return terbanyak < BARIS_TERSEDIKIT ? null : lorong;
}

const isMelintang = (ruas: readonly Ruas[], lorong: number): boolean => ruas.some(({ kiri, kanan }) => kiri < lorong && kanan > lorong);

/** Enough lines stand side by side, and on both sides they fill their column as text does. */
function isDuaKolom(ruas: readonly (readonly Ruas[])[], lorong: number): boolean {
  const bersama = ruas.filter((satu) => satu.some(({ kanan }) => kanan <= lorong) && satu.some(({ kiri }) => kiri >= lorong));
  if (bersama.length < BARIS_TERSEDIKIT) return false;
  const semua = ruas.flat();
  const sisi = [semua.filter(({ kanan }) => kanan <= lorong), semua.filter(({ kiri }) => kiri >= lorong)];
  const tepi = sisi.map((satu) => ({
    kiri: Math.min(...satu.map(({ kiri }) => kiri)),
    kanan: Math.max(...satu.map(({ kanan }) => kanan)),
  }));
  const lebar = (tepi[1]?.kanan ?? 0) - (tepi[0]?.kiri ?? 0);
  return sisi.every((satu, nomor) => {
    const sendiri = (tepi[nomor]?.kanan ?? 0) - (tepi[nomor]?.kiri ?? 0);
    const penuh = satu.filter(({ kiri, kanan }) => kanan - kiri >= SEBAGIAN_BESAR * sendiri);
    return sendiri >= LEBAR_KOLOM * lebar && penuh.length >= PENUH * satu.length;
  });
}

/** The halves of the lines on one side. */
function belahan(butir: readonly ButirPdf[], baris: readonly Baris[], lorong: number, kiri: boolean): Baris[] {
  return baris.flatMap((satu) => {
    const isi = satu.butir.filter((index) => (butir[index] as ButirPdf).x < lorong === kiri);
    return isi.some((index) => butir[index]?.teks.trim() !== "") ? [{ ...satu, butir: isi }] : [];
  });
}

/** Where no band of lines has two columns the page is one group; else lines that follow each other in one stay together. */
function satukan(kelompok: readonly (readonly Baris[])[], baris: readonly Baris[]): readonly (readonly Baris[])[] {
  const utuh = new Set(baris);
  const hasil: Baris[][] = [];
  let tersambung = false;
  for (const satu of kelompok.filter(({ length }) => length > 0)) {
    const biasa = satu.every((isi) => utuh.has(isi));
    if (biasa && tersambung) hasil.at(-1)?.push(...satu);
    else hasil.push([...satu]);
    tersambung = biasa;
  }
  return hasil;
}
