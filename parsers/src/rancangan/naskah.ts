/** Texts of a regulation that is put together from units, each traced to the units that it says. */
import type { Position } from "unist";
import type { Teks } from "../peraturan.ts";
import { berpenanda } from "./berpenanda.ts";
import type { ContohDokumen, GambarDokumen, Satuan, SelTabel, TabelDokumen } from "./dokumen.ts";
import { type Potong, teksSatuan } from "./sajian.ts";

/**
 * A piece of a unit in a text: `teks.value` from `at` on is the plain text of the unit from `dari` on. The words of an atom, or a part of them, are
 * one character of the unit.
 */
export interface Ruas {
  readonly id: string;
  readonly at: number;
  readonly length: number;
  readonly dari: number;
  readonly atom?: true;
}

/** The part of a piece between two offsets of its text, `null` where there is none. */
export function irisRuas(ruas: Ruas, dari: number, sampai: number): Ruas | null {
  const lo = Math.max(dari, ruas.at);
  const hi = Math.min(sampai, ruas.at + ruas.length);
  return lo < hi ? { ...ruas, at: lo, length: hi - lo, dari: ruas.atom ? ruas.dari : ruas.dari + lo - ruas.at } : null;
}

export interface Penulis {
  /** A text that no unit says: a label. */
  label(nilai: string): Teks;
  /** The text of a unit without the white space around it; `undefined` for a unit without text. */
  isi(satuan: Satuan): Teks | undefined;
  /** Texts as one, set apart by `sela`; `undefined` where there is none. The parts are used up. */
  gabung(teks: readonly (Teks | undefined)[], sela?: string): Teks | undefined;
  /** A text made of others, with the pieces that it says. */
  susunan(nilai: string, ruas: readonly Ruas[]): Teks;
  readonly ruas: ReadonlyMap<Teks, readonly Ruas[]>;
}

/**
 * Makes texts. Their places are provisional until the whole is written: offsets tell their order.
 * Tabs and line ends are made blanks one by one, so that offsets in a text are those in the unit.
 *
 * @param potong where the words of units that have atoms come from
 */
export function penulis(potong: ReadonlyMap<Satuan, readonly Potong[]> = new Map()): Penulis {
  const ruas = new Map<Teks, Ruas[]>();
  let urut = 0;

  function baru(value: string, own: Ruas[], position: Position = tempatKe(urut++)): Teks {
    const teks: Teks = { type: "teks", value, spans: [], position };
    ruas.set(teks, own);
    return teks;
  }

  return {
    ruas,
    label: (nilai) => baru(nilai, []),
    isi(satuan) {
      const plain = teksSatuan(satuan).replace(BARIS, " ");
      const value = plain.trim();
      if (value === "") return undefined;
      const { id } = satuan.attrs;
      const awal = plain.length - plain.trimStart().length;
      const bagian = potong.get(satuan);
      if (bagian === undefined) return baru(value, [{ id, at: 0, length: value.length, dari: awal }]);
      return baru(
        value,
        bagian.flatMap(({ atom, ...satu }): Ruas[] => {
          const ruas = irisRuas({ id, ...satu, ...(atom ? { atom } : {}) }, awal, awal + value.length);
          return ruas === null ? [] : [{ ...ruas, at: ruas.at - awal }];
        }),
      );
    },
    gabung(teks, sela = " ") {
      let hasil: Teks | undefined;
      for (const bagian of teks) {
        if (bagian === undefined || hasil === undefined) {
          hasil ??= bagian;
          continue;
        }
        const geser = hasil.value.length + sela.length;
        const own = ruas.get(hasil) ?? [];
        for (const satu of ruas.get(bagian) ?? []) own.push({ ...satu, at: satu.at + geser });
        ruas.delete(hasil);
        ruas.delete(bagian);
        hasil = baru(hasil.value + sela + bagian.value, own, hasil.position);
      }
      return hasil;
    },
    susunan: (nilai, own) => baru(nilai, [...own]),
  };
}

/** A unit is one line, and only the cells of a table are set apart by tabs. */
const BARIS = /[\t-\r\u0085\u2028\u2029]/g;

/** What stands for a figure where figures cannot be shown. */
export const sebutanGambar = ({ attrs: { alt } }: GambarDokumen): string => (alt === "" ? "[Gambar]" : `[Gambar: ${alt}]`);

/** Rows of a table, cells set apart by tabs. */
export function barisTabel(tabel: TabelDokumen, naskah: Penulis): readonly Teks[] {
  return tabel.content.flatMap(({ content }) => {
    const sel = content.map((cell) => naskah.gabung(satuanDi(cell).map(naskah.isi)) ?? naskah.label(""));
    const baris = naskah.gabung(sel, "\t");
    // a row that is filled up with empty cells ends with its last word
    const nilai = baris?.value.trimEnd() ?? "";
    return baris === undefined || nilai === "" ? [] : [naskah.susunan(nilai, naskah.ruas.get(baris) ?? [])];
  });
}

const satuanDi = ({ content }: SelTabel): readonly Satuan[] => content.filter((node) => node.type === "satuan");

/** Lines of a form or sample as they are shown: with their words and labels before them. */
export function barisContoh({ content }: ContohDokumen, naskah: Penulis): readonly Teks[] {
  return berpenanda(content).flatMap(({ node, penanda }) => {
    if (node.type === "table") return barisTabel(node, naskah);
    if (node.type !== "satuan" || penanda === null) return [];
    const tanda = [penanda.kepala === "" ? "" : `${penanda.kepala} :`, penanda.label].filter((part) => part !== "").join(" ");
    return naskah.gabung([tanda === "" ? undefined : naskah.label(tanda), naskah.isi(node)]) ?? [];
  });
}

function tempatKe(urut: number): Position {
  const point = { line: 1, column: 1, offset: urut };
  return { start: point, end: point };
}
