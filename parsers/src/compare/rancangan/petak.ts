import type { Peraturan } from "../../peraturan.ts";
import { bangunBagian } from "../../rancangan/bangun-peraturan.ts";
import type { DokumenRancangan, Satuan } from "../../rancangan/dokumen.ts";
import { lokatorNaskah } from "../../rancangan/lokator-naskah.ts";
import { penulis } from "../../rancangan/naskah.ts";
import { pengikat } from "../../rancangan/pengikat.ts";
import { nomori, type Penanda } from "../../rancangan/penomoran.ts";
import { type Potong, sajikan, teksSatuan } from "../../rancangan/sajian.ts";
import type { Ketentuan } from "../../tree/ketentuan.ts";
import { peraturanOf } from "../../tree/susun.ts";

/** The units of one provision in the flat sequence: `awal` is in, `akhir` is not. */
export interface Petak {
  readonly awal: number;
  readonly akhir: number;
}

/** `potong` is `null` for a unit whose offsets are those of its words. */
export interface Tulisan {
  readonly teks: string;
  readonly potong: readonly Potong[] | null;
}

/** What a comparison needs of a unit of a draft, or of a text of a published regulation. */
export interface SatuanDenah {
  readonly attrs: Pick<Satuan["attrs"], "id" | "jenis">;
}

/** A regulation as a tree and as a sequence of numbered units, and where in it the provisions stand. */
export interface Denah {
  /** The tree of `kePeraturan`; offsets in it tell the order only, because the canonical text is not written. */
  readonly peraturan: Peraturan;
  /** The units at the top of the document; what stands in tables and samples is no provision. */
  readonly satuan: readonly SatuanDenah[];
  readonly penanda: readonly Pick<Penanda, "label" | "induk">[];
  /** The words of the unit with this index, and where they come from where it has references or fields. */
  readonly tulisan: (index: number) => Tulisan;
  /** `ketentuan` is one of `peraturan`; `null` where no unit can be told. */
  readonly petakOf: (ketentuan: Ketentuan) => Petak | null;
  /** Behind the last unit that stands under this one. */
  readonly akhirOf: (index: number) => number;
}

/** Reads a document. Writing its canonical text too would double the cost, and a comparison needs none. Linear, never throws. */
export function denahOf(dokumen: DokumenRancangan): Denah {
  const ikatan = pengikat();
  const satuan = dokumen.content.filter((one): one is Satuan => one.type === "satuan");
  const penanda = nomori(satuan.map(({ attrs }) => attrs));
  const sajian = sajikan(dokumen, { penanda });
  const tersaji = sajian.dokumen.content.filter((one): one is Satuan => one.type === "satuan");
  const peraturan = peraturanOf(bangunBagian(sajian.dokumen, penulis(sajian.potong), ikatan, penanda), []);
  const indexOf = new Map<string, number>();
  satuan.forEach(({ attrs: { id } }, index) => {
    if (!indexOf.has(id)) indexOf.set(id, index);
  });
  let idPada: ((locator: string) => string | null) | undefined;

  /** Running text of a lampiran is known by its locator alone. */
  function idOf({ unit, locator }: Ketentuan): string {
    if (unit !== null) return ikatan.idDari.get(unit) ?? "";
    idPada ??= lokatorNaskah(peraturan, ikatan).idPada;
    return idPada(locator) ?? "";
  }

  function akhirOf(index: number): number {
    let at = index + 1;
    while (at < satuan.length && (penanda[at]?.induk ?? -1) >= index) at++;
    return at;
  }

  return {
    peraturan,
    satuan,
    penanda,
    tulisan: (index) => {
      const own = tersaji[index];
      return own === undefined ? { teks: "", potong: null } : { teks: teksSatuan(own), potong: sajian.potong.get(own) ?? null };
    },
    akhirOf,
    petakOf: (ketentuan) => {
      const awal = indexOf.get(idOf(ketentuan));
      return awal === undefined ? null : { awal, akhir: akhirOf(awal) };
    },
  };
}

/** A text without its white space: two ways of breaking a text into lines are equal by it, and places in them can be told by counting. */
export const rapat = (teks: string): string => teks.replace(/\s+/gu, "");
