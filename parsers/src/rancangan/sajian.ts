/** A document as it is read: references and fields in the place of which their words stand. */
import type { DokumenRancangan, IsiRancangan, IsiSatuan, Satuan, SelTabel, TabelDokumen, TeksDokumen } from "./dokumen.ts";
import { isianOf, tulisIsian } from "./isian.ts";
import { pelabelAcuan } from "./label-acuan.ts";
import { nomori, type Penanda } from "./penomoran.ts";

/** A piece of the words of a unit: `length` characters from `at` on say what stands in the unit from `dari` on. */
export interface Potong {
  readonly at: number;
  readonly length: number;
  readonly dari: number;
  /** The words of one atom, which is one character of the unit. */
  readonly atom: boolean;
}

export interface Sajian {
  /** The document with text alone; units without atoms are the same objects. */
  readonly dokumen: DokumenRancangan;
  /** For the units of `dokumen` that had atoms: where each of their words comes from. */
  readonly potong: ReadonlyMap<Satuan, readonly Potong[]>;
}

export interface OpsiSajian {
  /** Numbers of the units of the document, where they are known. */
  readonly penanda?: readonly Penanda[];
  /** What stands for a reference whose target is gone, given what it said. */
  readonly rusak?: (cadangan: string) => string;
}

/** What an atom is in offsets of a unit. */
const ATOM = "\uFFFC";

/** Writes out every reference and field. Never throws; linear. A document without any is given back as it is. */
export function sajikan(dokumen: DokumenRancangan, { penanda, rusak = (cadangan) => cadangan }: OpsiSajian = {}): Sajian {
  const potong = new Map<Satuan, readonly Potong[]>();
  if (!dokumen.content.some(beratom)) return { dokumen, potong };
  const atas = dokumen.content.filter((node): node is Satuan => node.type === "satuan");
  const nomor = penanda ?? nomori(atas.map(({ attrs }) => attrs));
  const label = pelabelAcuan(atas.map(({ attrs: { id, jenis } }, index) => Object.assign({}, nomor[index] as Penanda, { id, jenis })));
  const isian = isianOf(dokumen);
  return { dokumen: { type: "doc", content: dokumen.content.map(sajikanIsi) }, potong };

  function sajikanIsi<T extends IsiRancangan>(node: T): T {
    if (!beratom(node)) return node;
    return (
      node.type === "satuan"
        ? sajikanSatuan(node)
        : node.type === "contoh"
          ? { ...node, content: node.content.map(sajikanIsi) }
          : tabel(node)
    ) as T;
  }

  function tabel(node: IsiRancangan): IsiRancangan {
    if (node.type !== "table") return node;
    const sel = (satu: SelTabel): SelTabel => ({ ...satu, content: satu.content.map(sajikanIsi) });
    return { ...node, content: node.content.map((baris) => ({ ...baris, content: baris.content.map(sel) })) } satisfies TabelDokumen;
  }

  function sajikanSatuan(satuan: Satuan): Satuan {
    const content: TeksDokumen[] = [];
    const ruas: Potong[] = [];
    let at = 0;
    let dari = 0;
    for (const isi of satuan.content ?? []) {
      const atom = isi.type !== "text";
      const text = kata(isi, satuan);
      ruas.push({ at, length: text.length, dari, atom });
      if (text !== "") content.push(isi.marks === undefined ? { type: "text", text } : { type: "text", text, marks: isi.marks });
      at += text.length;
      dari += atom ? 1 : text.length;
    }
    const hasil: Satuan = { ...satuan, content };
    potong.set(hasil, ruas);
    return hasil;
  }

  function kata(isi: IsiSatuan, { attrs: { id, jenis } }: Satuan): string {
    switch (isi.type) {
      case "text":
        return isi.text;
      case "acuan": {
        const hasil = label(isi.attrs, id);
        return hasil.rusak ? rusak(hasil.teks) : hasil.teks;
      }
      case "isian":
        return jenis === "judul" ? isi.attrs.cadangan : tulisIsian(isi.attrs, isian);
      default:
        // written by a later version
        return "";
    }
  }
}

/** The document with text alone, for people to read: a broken reference is a remark to whoever goes on with it. */
export const naskahTersaji = (dokumen: DokumenRancangan): DokumenRancangan =>
  sajikan(dokumen, { rusak: (cadangan) => `[acuan rusak: ${cadangan}]` }).dokumen;

/** The words of a unit as they were when its references and fields were bound: for what knows no more than the unit. */
export const teksTercatat = ({ content = [] }: Satuan): string =>
  content.map((isi) => (isi.type === "text" ? isi.text : isi.attrs.cadangan)).join("");

/** The words of a unit in its own offsets: each atom is one character. */
export const teksSatuan = ({ content = [] }: Satuan): string => content.map((isi) => (isi.type === "text" ? isi.text : ATOM)).join("");

/** Offsets of a unit for offsets of its words; any part of an atom is the whole of it. */
export function rentangAsal(
  potong: readonly Potong[],
  dari: number,
  sampai: number,
): { readonly dari: number; readonly sampai: number } | null {
  const kena = potong.filter(({ at, length }) => at < sampai && at + length > dari);
  const [awal, akhir] = [kena[0], kena.at(-1)];
  if (awal === undefined || akhir === undefined) return null;
  return {
    dari: awal.atom ? awal.dari : awal.dari + Math.max(0, dari - awal.at),
    sampai: akhir.atom ? akhir.dari + 1 : akhir.dari + Math.min(akhir.length, sampai - akhir.at),
  };
}

function beratom(node: IsiRancangan): boolean {
  if (node.type === "satuan") return node.content?.some(({ type }) => type !== "text") ?? false;
  if (node.type === "contoh") return node.content.some(beratom);
  return node.type === "table" && node.content.some(({ content }) => content.some((sel) => sel.content.some(beratom)));
}
