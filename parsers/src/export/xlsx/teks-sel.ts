/** Text as a cell of Excel may hold it. Source of the limits: Microsoft, "Excel specifications and limits". */
import type { Cell, CellRichTextValue, RichText, Style } from "@mui/x-internal-exceljs-fork";
import type { Potongan } from "../../compare/matriks.ts";
import { teksAman } from "../teks-aman.ts";
import { huruf } from "./gaya.ts";

/** The most UTF-16 code units a cell holds. */
export const BATAS_SEL = 32_767;

/** Room that is left for the note. */
const SISA = 200;

/** The whole of a text that was cut, for the sheet that keeps such texts. */
export interface TeksPanjang {
  readonly tempat: string;
  readonly teks: string;
}

/** Writes texts into cells, and keeps what was too long for one. */
export interface PenulisSel {
  readonly tulis: (sel: Cell, teks: string, gaya: Partial<Style>) => void;
  readonly tulisKaya: (sel: Cell, potongan: readonly RichText[], gaya: Partial<Style>) => void;
  readonly panjang: readonly TeksPanjang[];
}

/** A writer with an empty store of long texts; one for each workbook. */
export function penulisSel(): PenulisSel {
  const panjang: TeksPanjang[] = [];
  const cut = (sel: Cell, teks: string): string | null => {
    if (kode(teks).length <= BATAS_SEL) return null;
    panjang.push({ tempat: `${sel.worksheet.name}!${sel.address}`, teks });
    return `… [terpotong: ${teks.length} huruf; lengkapnya pada lembar "Teks panjang"]`;
  };
  return {
    panjang,
    tulis(sel, teks, gaya) {
      const aman = teksAman(teks);
      const catatan = cut(sel, aman);
      sel.value = catatan === null ? kode(aman) : awal(kode(aman), BATAS_SEL - SISA) + catatan;
      // a text that looks like a formula stays text also when somebody edits the cell
      sel.style = /^[=+\-@\t]/.test(aman) ? { ...gaya, numFmt: "@" } : gaya;
    },
    tulisKaya(sel, potongan, gaya) {
      const aman = potongan.flatMap((satu) => (satu.text === "" ? [] : [{ ...satu, text: teksAman(satu.text) }]));
      const catatan = cut(sel, aman.map(({ text }) => text).join(""));
      const isi = aman.map((satu) => ({ ...satu, text: kode(satu.text) }));
      sel.value = {
        richText: catatan === null ? isi : [...awalKaya(isi, BATAS_SEL - SISA), { text: catatan }],
      } satisfies CellRichTextValue;
      sel.style = gaya;
    },
  };
}

const TETAP = huruf();
const HILANG = huruf({ strike: true, color: { argb: "FFB02A37" } });
const BARU = huruf({ bold: true, color: { argb: "FF0B5394" } });

/** A word diff as rich text: words only in the acuan struck through, words only in the other bold. */
export const bedaKaya = (beda: readonly Potongan[]): readonly RichText[] =>
  beda.map(({ jenis, teks }): RichText => {
    if (jenis === "tetap") return { text: teks, font: TETAP };
    return { text: teks, font: jenis === "hilang" ? HILANG : BARU };
  });

/** Texts that Excel would read as an escaped sign (`_x000D_`) are escaped themselves (ECMA-376 part 1, 22.9.2.19). */
const kode = (teks: string): string => teks.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** At most `batas` code units from the start, never half a pair. */
const awal = (teks: string, batas: number): string => teks.slice(0, batas).replace(/[\uD800-\uDBFF]$/, "");

function awalKaya(potongan: readonly RichText[], batas: number): readonly RichText[] {
  let sisa = batas;
  return potongan.flatMap((satu) => {
    const text = awal(satu.text, sisa);
    sisa -= text.length;
    return text === "" ? [] : [{ ...satu, text }];
  });
}
