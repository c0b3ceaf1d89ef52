import type { SelNaskah, TabelNaskah } from "../naskah-berkas.ts";
import { type AlatTuang, tuangParagraf } from "./deret.ts";
import type { Baris, Isi, Paragraf, Sel, Tabel } from "./isi-word.ts";

/** A cell while rows below it may still belong to it. */
interface SelTerbuka extends SelNaskah {
  rowspan: number;
}

/**
 * Pours a table of data: one line for each row, cells set apart by tabs, the paragraphs of a cell by blanks. A cell that goes on from the
 * one above is left out where it says nothing. `null` where none of its rows stands in the text.
 */
export function tuangData({ baris }: Tabel, alat: AlatTuang): TabelNaskah | null {
  const { penulis } = alat;
  const tercatat: SelTerbuka[][] = [];
  /** The cell that reaches down to here, by the column it begins in. */
  let diAtas = new Map<number, SelTerbuka>();
  const dari = penulis.letak;
  let sampai = dari;
  for (const satu of baris) {
    const tampak = penulis.tampak(satu.ubahan);
    const sekarang = new Map<number, SelTerbuka>();
    const sel = tuangBaris(satu, diAtas, sekarang, alat);
    sampai = tampak ? penulis.letak : sampai;
    penulis.akhiriLarik(satu.ubahan);
    if (!tampak) continue;
    tercatat.push(sel);
    diAtas = sekarang;
  }
  return tercatat.length === 0 ? null : { dari, sampai, baris: tercatat };
}

function tuangBaris(
  { sel, kosong, ubahan }: Baris,
  diAtas: ReadonlyMap<number, SelTerbuka>,
  sekarang: Map<number, SelTerbuka>,
  alat: AlatTuang,
): SelTerbuka[] {
  const { penulis } = alat;
  const hasil: SelTerbuka[] = [];
  let kolom = kosong;
  let pertama = true;
  penulis.larik(true);
  for (const satu of sel) {
    const atas = satu.lanjutan ? diAtas.get(kolom) : undefined;
    const isi = satu.isi.flatMap((bagian) => datar(bagian, alat));
    if (atas !== undefined && !isi.some(berisi)) {
      if (penulis.tampak(ubahan)) atas.rowspan++;
      sekarang.set(kolom, atas);
    } else {
      if (!pertama) penulis.tab(ubahan);
      pertama = false;
      const terbuka = { ...tuangSel(isi, ubahan, alat), colspan: satu.lebar, rowspan: 1 };
      hasil.push(terbuka);
      sekarang.set(kolom, terbuka);
    }
    kolom += satu.lebar;
  }
  penulis.larik(false);
  return hasil;
}

function tuangSel(isi: readonly Paragraf[], ubahan: Baris["ubahan"], alat: AlatTuang): { readonly dari: number; readonly sampai: number } {
  const dari = alat.penulis.letak;
  const milik = { sebelum: ubahan?.macam !== "sisip", sesudah: ubahan?.macam !== "hapus" };
  for (const paragraf of isi) tuangParagraf({ paragraf, pemisah: " ", paksa: ubahan }, milik, alat);
  return { dari, sampai: alat.penulis.letak };
}

const berisi = ({ potongan }: Paragraf): boolean => potongan.some((satu) => satu.jenis === "teks" && satu.teks.trim() !== "");

/** The paragraphs of a cell, those of tables in it one after the other. */
function datar(isi: Isi, alat: AlatTuang): readonly Paragraf[] {
  if (isi.jenis === "paragraf") return [isi];
  alat.catat("bersarang");
  return isi.baris.flatMap((baris) => baris.sel.flatMap((sel: Sel) => sel.isi.flatMap((satu) => datar(satu, alat))));
}
