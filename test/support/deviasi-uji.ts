/** Drafts to compare: made of a regulation, with ids that are easy to name, and changed as a drafter changes them. */
import {
  type AsalUsul,
  bahanOf,
  type DokumenRancangan,
  dariPeraturan,
  type IsiRancangan,
  parseMarkdown,
  type Satuan,
  teksTercatat,
} from "@selaras/parsers";
import { type AcuanRancangan, pembandingRancangan } from "../../parsers/src/compare/rancangan/banding-rancangan.ts";
import type { Deviasi } from "../../parsers/src/compare/rancangan/deviasi.ts";
import { nasionalkan } from "./simpangan.ts";
import { naskahDengan } from "./susun-naskah.ts";

/** A draft with the text of `source`; its units are `u1`, `u2` … */
export function rancanganDari(source: string, asal?: string): DokumenRancangan {
  let urut = 0;
  return dariPeraturan(parseMarkdown(source), { ...(asal === undefined ? {} : { asal }), idBaru: () => `u${++urut}` });
}

/** A draft with this body. */
export const rancanganBatang = (batang: string): DokumenRancangan => rancanganDari(naskahDengan(batang));

/** A Peraturan Menteri with this body, as acuan. */
export const acuanBatang = (batang: string, asal?: readonly AsalUsul[]): AcuanRancangan => ({
  bahan: bahanOf(parseMarkdown(nasionalkan(naskahDengan(batang)))),
  ...(asal === undefined ? {} : { asal }),
});

/** What a first comparison tells. */
export const deviasiDari = (acuan: AcuanRancangan, dokumen: DokumenRancangan) => pembandingRancangan(acuan).banding(dokumen);

export const teksUnit = (satu: IsiRancangan | undefined): string => (satu?.type === "satuan" ? teksTercatat(satu) : "");

/** The unit whose text begins so. */
export function unitDengan({ content }: DokumenRancangan, awal: string): Satuan {
  const found = content.find((satu) => satu.type === "satuan" && teksUnit(satu).startsWith(awal));
  if (found?.type !== "satuan") throw new Error(`no unit begins with ${awal}`);
  return found;
}

/** The same document with another text in one unit. */
export const denganTeks = ({ content }: DokumenRancangan, id: string, teks: string): DokumenRancangan => ({
  type: "doc",
  content: content.map((satu) =>
    satu.type === "satuan" && satu.attrs.id === id ? { ...satu, content: teks === "" ? [] : [{ type: "text", text: teks }] } : satu,
  ),
});

/** The same document without one unit. */
export const tanpa = ({ content }: DokumenRancangan, id: string): DokumenRancangan => ({
  type: "doc",
  content: content.filter(({ attrs }) => attrs.id !== id),
});

/** The words that a deviation marks, as they stand in the draft, with what the acuan says there. */
export const kataTertanda = ({ kata }: Deviasi, { content }: DokumenRancangan): readonly (readonly [string, string])[] =>
  kata.map(({ id, dari, sampai, acuan }) => [teksUnit(content.find(({ attrs }) => attrs.id === id)).slice(dari, sampai), acuan]);
