/** Collects the units of a document that is made of a regulation; printed numbers that differ from the computed ones are noted at the end. */

import type { Teks } from "../peraturan.ts";
import { berpenanda } from "./berpenanda.ts";
import type { AtributSatuan, ContohDokumen, DokumenRancangan, IsiRancangan, JenisSatuan, Satuan, TabelDokumen } from "./dokumen.ts";
import { ATRIBUT_AWAL } from "./satuan.ts";

/** The leaves of a regulation that a unit says. */
export interface DaunSatuan {
  /** Absent where the unit has no text, or one that is not printed so. */
  readonly teks?: Teks;
  /** Where in the value of `teks` the text of the unit begins, UTF-16 code units: a cell is a part of its row. */
  readonly pada: number;
  /** The printed number or name. */
  readonly label?: Teks;
}

/** Is told of every unit as it is made, cells of tables and lines of samples too. */
export type LihatSatuan = (id: string, daun: DaunSatuan) => void;

/** What a unit is besides its kind and text. */
export interface Sifat extends Partial<Pick<AtributSatuan, "tingkat" | "gaya" | "sisipan" | "letak">> {
  /** Locator in the regulation, where the unit has one. */
  readonly locator?: string;
  /** Number as printed, `null` where none is; absent on units that bear none. */
  readonly nomor?: string | null;
  /** The printed number or name. */
  readonly label?: Teks | undefined;
  /** The leaf that ends with the text, where that is given as a string. */
  readonly daun?: Teks;
}

export interface Penampung {
  tambah(jenis: JenisSatuan, isi: Teks | string, sifat?: Sifat): void;
  tambahTabel(baris: readonly Teks[]): void;
  /** A form or sample: all inside is running text as printed. */
  tambahContoh(baris: readonly Teks[]): void;
  selesai(): DokumenRancangan;
}

/** Every unit gets an id from `idBaru` and, where `asal` is given, remembers `ASAL#locator`. */
export function penampung(idBaru: () => string, asal: string | undefined, lihat: LihatSatuan = () => {}): Penampung {
  const isi: IsiRancangan[] = [];
  const cetakan = new Map<IsiRancangan, string | null>();

  function satuanBaru(jenis: JenisSatuan, teks: string, sifat: Sifat): Satuan {
    const { locator, nomor: _, label: _label, daun: _daun, ...atribut } = sifat;
    const dari = asal === undefined || locator === undefined ? null : `${asal}#${locator}`;
    const attrs: AtributSatuan = { ...ATRIBUT_AWAL, ...atribut, id: idBaru(), jenis, asal: dari };
    return { type: "satuan", attrs, ...(teks === "" ? {} : { content: [{ type: "text", text: teks }] }) };
  }

  function selBaru(row: Teks, pada: number, nilai: string): Satuan {
    const satuan = satuanBaru("teks", nilai.trim(), {});
    lihat(satuan.attrs.id, { teks: row, pada: pada + nilai.length - nilai.trimStart().length });
    return satuan;
  }

  /** The cells of a row are set apart by tabs; a shorter row is filled up. */
  function tabelBaru(baris: readonly Teks[]): TabelDokumen {
    const sel = baris.map(({ value }) => value.split("\t"));
    const lebar = sel.reduce((most, row) => Math.max(most, row.length), 1);
    return {
      type: "table",
      attrs: { id: idBaru() },
      content: baris.map((row, ke) => {
        let pada = 0;
        return {
          type: "tableRow",
          content: Array.from({ length: lebar }, (_, at) => {
            const nilai = sel[ke]?.[at] ?? "";
            const satuan = selBaru(row, Math.min(pada, row.value.length), nilai);
            pada += nilai.length + 1;
            return { type: "tableCell", content: [satuan] };
          }),
        };
      }),
    };
  }

  return {
    tambah(jenis, sumber, sifat = {}) {
      const teks = typeof sumber === "string" ? sumber : sumber.value;
      const daun = typeof sumber === "string" ? sifat.daun : sumber;
      const satuan = satuanBaru(jenis, teks, sifat);
      isi.push(satuan);
      lihat(satuan.attrs.id, {
        ...(daun === undefined ? {} : { teks: daun }),
        pada: Math.max(0, (daun?.value.length ?? 0) - teks.length),
        ...(sifat.label === undefined ? {} : { label: sifat.label }),
      });
      if (sifat.nomor !== undefined) cetakan.set(satuan, sifat.nomor);
    },
    tambahTabel(baris) {
      isi.push(tabelBaru(baris));
    },
    tambahContoh(baris) {
      const content: (Satuan | TabelDokumen)[] = [];
      for (let at = 0; at < baris.length; ) {
        let end = at;
        while (baris[end]?.value.includes("\t")) end++;
        const line = baris[at] as Teks;
        content.push(end > at ? tabelBaru(baris.slice(at, end)) : selBaru(line, 0, line.value));
        at = Math.max(end, at + 1);
      }
      const contoh: ContohDokumen = { type: "contoh", attrs: { id: idBaru() }, content };
      isi.push(contoh);
    },
    selesai: () => ({ type: "doc", content: bertercetak(isi, cetakan) }),
  };
}

/** The same content, each unit with its printed number where that is not the computed one. */
function bertercetak(isi: readonly IsiRancangan[], cetakan: ReadonlyMap<IsiRancangan, string | null>): IsiRancangan[] {
  return berpenanda(isi).map(({ node, penanda }) => {
    const tercetak = cetakan.get(node);
    if (node.type !== "satuan" || tercetak === undefined || baku(tercetak ?? "") === baku(penanda?.nomor ?? "")) return node;
    return { ...node, attrs: { ...node.attrs, tercetak: tercetak ?? "" } };
  });
}

/** `I .`, `1.1.` and `kedua belas` are the computed numbers in another spelling. */
const baku = (nomor: string): string =>
  nomor
    .toLowerCase()
    .replace(/[\s.]+$|\s+(?=\.)/g, "")
    .replace(/\s+/g, " ");
