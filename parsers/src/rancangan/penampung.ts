/** Collects the units of a document that is made of a regulation; printed numbers that differ from the computed ones are noted at the end. */
import { berpenanda } from "./berpenanda.ts";
import type { AtributSatuan, ContohDokumen, DokumenRancangan, IsiRancangan, JenisSatuan, Satuan, TabelDokumen } from "./dokumen.ts";
import { ATRIBUT_AWAL } from "./satuan.ts";

/** What a unit is besides its kind and text. */
export interface Sifat extends Partial<Pick<AtributSatuan, "tingkat" | "gaya" | "sisipan" | "letak">> {
  /** Locator in the regulation, where the unit has one. */
  readonly locator?: string;
  /** Number as printed, `null` where none is; absent on units that bear none. */
  readonly nomor?: string | null;
}

export interface Penampung {
  tambah(jenis: JenisSatuan, teks: string, sifat?: Sifat): void;
  tambahTabel(baris: readonly string[]): void;
  /** A form or sample: all inside is running text as printed. */
  tambahContoh(baris: readonly string[]): void;
  selesai(): DokumenRancangan;
}

/** Every unit gets an id from `idBaru` and, where `asal` is given, remembers `ASAL#locator`. */
export function penampung(idBaru: () => string, asal: string | undefined): Penampung {
  const isi: IsiRancangan[] = [];
  const cetakan = new Map<IsiRancangan, string | null>();

  function satuanBaru(jenis: JenisSatuan, teks: string, sifat: Sifat): Satuan {
    const { locator, nomor: _, ...atribut } = sifat;
    const dari = asal === undefined || locator === undefined ? null : `${asal}#${locator}`;
    const attrs: AtributSatuan = { ...ATRIBUT_AWAL, ...atribut, id: idBaru(), jenis, asal: dari };
    return { type: "satuan", attrs, ...(teks === "" ? {} : { content: [{ type: "text", text: teks }] }) };
  }

  /** The cells of a row are set apart by tabs; a shorter row is filled up. */
  function tabelBaru(baris: readonly string[]): TabelDokumen {
    const sel = baris.map((row) => row.split("\t").map((cell) => cell.trim()));
    const lebar = sel.reduce((most, row) => Math.max(most, row.length), 1);
    return {
      type: "table",
      attrs: { id: idBaru() },
      content: sel.map((row) => ({
        type: "tableRow",
        content: Array.from({ length: lebar }, (_, at) => ({ type: "tableCell", content: [satuanBaru("teks", row[at] ?? "", {})] })),
      })),
    };
  }

  return {
    tambah(jenis, teks, sifat = {}) {
      const satuan = satuanBaru(jenis, teks, sifat);
      isi.push(satuan);
      if (sifat.nomor !== undefined) cetakan.set(satuan, sifat.nomor);
    },
    tambahTabel(baris) {
      isi.push(tabelBaru(baris));
    },
    tambahContoh(baris) {
      const content: (Satuan | TabelDokumen)[] = [];
      for (let at = 0; at < baris.length; ) {
        let end = at;
        while (baris[end]?.includes("\t")) end++;
        content.push(end > at ? tabelBaru(baris.slice(at, end)) : satuanBaru("teks", baris[at] ?? "", {}));
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
