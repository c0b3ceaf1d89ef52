/** Lines of a PDF as blocks: bullets, bold lines, paragraphs put together, words made whole. */
import type { Block } from "../block.ts";
import { LineBuilder } from "../html-line.ts";
import type { SelNaskah } from "../naskah-berkas.ts";
import { blockOf } from "../source-lines.ts";
import { type BarisTampak, sambungan } from "./paragraf-pdf.ts";
import { type PenentuPenggal, penentuPenggal } from "./penggalan.ts";

/** Where one piece is taken into the source. */
export interface Potong {
  /** Of the piece on its page. */
  readonly index: number;
  readonly teks: string;
  readonly dari: number;
  readonly tebal: boolean;
  /** A column begins with it. */
  readonly kolom: boolean;
}

/** A line as it stands in the source, or the row of a ruled table. */
export type BarisJadi = { readonly dari: number; readonly sampai: number } & (
  | { readonly potong: readonly Potong[]; readonly tampak: BarisTampak }
  /** `awal`: the first of its table. */
  | { readonly sel: readonly SelNaskah[]; readonly awal: boolean }
);

type BarisTeks = Extract<BarisJadi, { readonly potong: unknown }>;

const BUTIR = /^(?:[-*–—•·▪◦●○■□➢✓‣⁃\uF0A7\uF0B7\uF02D\uF0D8\uF076])$/u;

/** Blocks of the lines; with `paragraf` one for all lines of a paragraph. */
export function blokPdf(sumber: string, semua: readonly BarisJadi[], paragraf: boolean): readonly Block[] {
  const cara = paragraf ? sambungan(semua.map(tampakOf)) : semua.map((satu) => (tampakOf(satu).renggang ? "renggang" : "baris"));
  const penggal = paragraf ? penentuPenggal(sumber) : null;
  const lines = new LineBuilder(sumber);
  for (const [nomor, satu] of semua.entries()) {
    if ("sel" in satu) {
      const blok = barisTabel(sumber, satu, nomor);
      if (blok !== null) lines.blocks.push(blok);
      continue;
    }
    const bawah = cara[nomor + 1];
    tulisBaris(lines, sumber, satu, cara[nomor] !== "lanjut", bawah === "lanjut" ? penggal : null);
    if (bawah !== "lanjut") lines.end(bawah === "renggang");
  }
  return lines.blocks;
}

const SENDIRI = { bidang: 0, kiri: 0, kanan: 0, awalan: [], tinggi: 0, teks: "", kata: 0, renggang: false, sendiri: true };

const tampakOf = (satu: BarisJadi): BarisTampak => ("sel" in satu ? { ...SENDIRI, renggang: satu.awal } : satu.tampak);

/** Every line of the source has one entry: its number is known. */
function barisTabel(sumber: string, { dari, sampai, awal }: Extract<BarisJadi, { readonly sel: unknown }>, nomor: number): Block | null {
  return blockOf(sumber, dari, sampai, nomor + 1, dari, [], { kind: "tabel", heading: 0, bold: false, blankBefore: awal });
}

/** Feeds one line; with `penggal` the next one follows in the same block. */
function tulisBaris(
  lines: LineBuilder,
  sumber: string,
  { potong, sampai }: BarisTeks,
  awal: boolean,
  penggal: PenentuPenggal | null,
): void {
  const isi = potong.filter(({ teks }) => teks.trim() !== "");
  const butir = awal && isi.length > 1 && BUTIR.test(isi[0]?.teks.trim() ?? "") && !isNomorHalaman(isi);
  if (butir) lines.bullet();
  const potongan = penggal?.(sampai) ?? null;
  let lewat = butir ? isi[0] : undefined;
  let ujung = potong[0]?.dari ?? 0;
  for (const satu of potong) {
    if (satu.kolom) lines.tab();
    // the white space put between two pieces
    else if (satu.dari > ujung) lines.text(sumber.slice(ujung, satu.dari), ujung, satu.dari, 0, true);
    ujung = satu.dari + satu.teks.length;
    if (satu === lewat) lewat = undefined;
    else if (potongan === null || ujung <= potongan) lines.text(satu.teks, satu.dari, ujung, 0, satu.tebal);
    else if (satu.dari < potongan) lines.text(sumber.slice(satu.dari, potongan), satu.dari, potongan, 0, satu.tebal);
  }
  if (penggal !== null && potongan === null) lines.text("\n", sampai, sampai + 1, 0, true);
}

/** `- 2 -` begins like a list and is a page number. */
const isNomorHalaman = (isi: readonly Potong[]): boolean => /^- ?\d{1,4} ?-$/.test(isi.map(({ teks }) => teks.trim()).join(" "));
