/** What a DOCX of a draft is made of, before it is written: types alone. */
import type { GambarDokumen, Satuan, TabelDokumen } from "../../rancangan/dokumen.ts";

export interface Alinea {
  readonly macam: "alinea";
  readonly gaya: string;
  /** What is typed before the words: label and tabs; a line feed is a line break. */
  readonly awalan: string;
  readonly satuan: Satuan;
  /** The words of the unit stand behind `awalan`; those of a Pasal have a paragraph of their own. */
  readonly berisi: boolean;
  /** White space above, in twentieths of a point like all measures, where it is not that of the style. */
  readonly sela?: number;
  readonly inden?: { readonly left: number; readonly hanging?: number };
  /** Tab stops besides that of a hanging indent. */
  readonly tab?: readonly number[];
  readonly rata?: "left" | "center" | "both";
  /** Stays on the page of what follows. */
  readonly gandeng?: boolean;
}

export type IsiDocx =
  | Alinea
  | { readonly macam: "tabel"; readonly node: TabelDokumen }
  | { readonly macam: "gambar"; readonly node: GambarDokumen; readonly gandeng: boolean };

/** What begins on a page of its own: the regulation, and each lampiran. */
export interface BagianDocx {
  readonly lampiran: boolean;
  readonly isi: readonly IsiDocx[];
}

export interface OpsiAlinea {
  /** Numbers of the source where they differ from the computed ones. */
  readonly tercetak: boolean;
  /** Ids of units that go on with the text before. */
  readonly lanjutan: ReadonlySet<string>;
}
