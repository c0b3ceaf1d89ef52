import type { Satuan } from "./deret.ts";
import { GAYA_TABEL } from "./gaya-selaras.ts";
import type { Baris, Isi, Paragraf, Tabel } from "./isi-word.ts";

/** What a layout table says, in reading order: paragraphs with what stands behind them, and tables inside of it. */
type IsiTataLetak = Satuan | Tabel;

/** Words that open the parts of a preamble; their colon may stand with them. */
const PEMBUKA = /^(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|Membaca|Mendengar)\s*:?$/i;
const PEMBUKA_BERISI = /^(?:Menimbang|Mengingat)\s*:/i;
/** What stands before the words of its row, in a cell of its own: a colon, a number, a sign, a word of the preamble. */
const PENANDA =
  /^(?::|[-–—•▪]|\(?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[A-Z])[.)]|(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|Membaca|Mendengar)\s*:?|KESATU|KEDUA|KETIGA|KEEMPAT|KELIMA)$/i;

/**
 * Whether a table only sets its words in place, as drafts of law are typed: it has no lines to be seen, or is one box, or holds a
 * preamble. Its words are then lines like all others.
 */
export function isTataLetak({ baris, bergaris, gaya }: Tabel): boolean {
  if (gaya === GAYA_TABEL) return false;
  const sel = baris.flatMap((satu) => satu.sel);
  if (sel.length === 1) return true;
  if (baris.some(isPembukaan)) return true;
  if (baris.some(({ kepala }) => kepala)) return false;
  const terlihat = sel.filter(({ garis }) => (garis === null ? bergaris : garis >= 2)).length;
  return terlihat * 2 <= sel.length;
}

function isPembukaan({ sel }: Baris, at: number): boolean {
  const pertama = sel.map(({ isi }) => teksIsi(isi)).find((teks) => teks !== "") ?? "";
  return PEMBUKA.test(pertama) || (at === 0 && PEMBUKA_BERISI.test(pertama));
}

/** Text of the first paragraphs of a cell: enough to know it by. */
function teksIsi(isi: readonly Isi[]): string {
  for (const satu of isi) {
    const teks = satu.jenis === "paragraf" ? teksParagraf(satu) : "";
    if (teks !== "") return teks;
  }
  return "";
}

const teksParagraf = ({ potongan }: Paragraf): string =>
  potongan
    .map((satu) => (satu.jenis === "teks" ? satu.teks : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/**
 * A row of a layout table in reading order. A cell that only marks what stands beside it shares its line with it, paragraph by paragraph
 * (`Menimbang : a. bahwa …`); other cells follow one below the other. `tercetak` tells whether a list prints a label before a paragraph.
 */
export function bacaBaris({ sel, ubahan }: Baris, tercetak: (paragraf: Paragraf) => boolean): readonly IsiTataLetak[] {
  const isi = sel.map((satu) => satu.isi.filter((bagian) => bagian.jenis === "tabel" || berisi(bagian, tercetak)));
  const hasil: IsiTataLetak[] = [];
  let dari = 0;
  for (let at = 0; at < isi.length; at++) {
    const sebelumTitikDua = /^:/.test(teksIsi(isi[at + 1] ?? []));
    if (at < isi.length - 1 && (isi[at] ?? []).every((satu) => isPenanda(satu, sebelumTitikDua, tercetak))) continue;
    sejajarkan(isi.slice(dari, at + 1));
    dari = at + 1;
  }
  return hasil;

  /** Cells on one line: the first paragraphs of all, then the second, … A cell that has said all is not asked again. */
  function sejajarkan(kolom: readonly (readonly Isi[])[]): void {
    let sisa = kolom.filter(({ length }) => length > 0);
    for (let ke = 0; sisa.length > 0; ke++) {
      const sebaris = sisa.flatMap((satu) => satu[ke] ?? []);
      sisa = sisa.filter(({ length }) => length > ke + 1);
      for (const [at, satu] of sebaris.entries()) {
        if (satu.jenis === "tabel") hasil.push(satu);
        else hasil.push({ paragraf: satu, pemisah: at < sebaris.length - 1 ? " " : "\n", paksa: ubahan });
      }
    }
  }
}

const berisi = (paragraf: Paragraf, tercetak: (paragraf: Paragraf) => boolean): boolean =>
  tercetak(paragraf) || paragraf.potongan.some((satu) => satu.jenis !== "teks" || satu.teks.trim() !== "");

/** A list's label that stands alone is a mark as well; before a colon anything is (`Nama : …`). */
function isPenanda(satu: Isi, sebelumTitikDua: boolean, tercetak: (paragraf: Paragraf) => boolean): boolean {
  if (satu.jenis === "tabel") return false;
  const teks = teksParagraf(satu);
  return PENANDA.test(teks) || (teks === "" && tercetak(satu)) || sebelumTitikDua;
}
