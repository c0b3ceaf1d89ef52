/** What a new note is about: the unit that holds the caret, and the words that are selected in it. */
import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { blokPada, letakBlok } from "../menulis/susunan.ts";
import { teksAtom, teksSatuanTersaji } from "../references/teks-tersaji.ts";

export interface SasaranCatatan {
  readonly satuan: string;
  /** Selected words; `null` for the whole unit. */
  readonly kutipan: string | null;
  /** Words of the unit; `null` where it has none that somebody could word otherwise. */
  readonly teks: string | null;
}

/** As much as the server keeps. */
const KUTIPAN_TERPANJANG = 2_000;

/** Headings whose words are their computed number. */
const TANPA_RUMUSAN: ReadonlySet<unknown> = new Set(["pasal", "lampiran"]);

/** The target of a note at the caret; `null` where it stands in no unit. Works in a draft that may only be read. */
export function sasaranCatatan({ state }: Editor): SasaranCatatan | null {
  const { doc, selection } = state;
  if (selection instanceof NodeSelection && selection.node.isBlock) {
    const id: unknown = selection.node.attrs.id;
    return typeof id === "string" ? sasaranSatuan(state, id) : null;
  }
  const letak = blokPada(doc, selection.from);
  if (letak === null) return null;
  const [dari, sampai] = [letak.pos + 1, letak.pos + letak.node.nodeSize - 1];
  const kutipan = doc
    .textBetween(Math.max(selection.from, dari), Math.max(dari, Math.min(selection.to, sampai)), " ", (atom) =>
      teksAtom(state, atom, letak.node),
    )
    .trim();
  const semua = kutipan === "" || kutipan === teksSatuanTersaji(state, letak.node).trim();
  const sasaran = sasaranSatuan(state, String(letak.node.attrs.id));
  return sasaran && { ...sasaran, kutipan: semua ? null : kutipan.slice(0, KUTIPAN_TERPANJANG) };
}

function sasaranSatuan(state: Editor["state"], satuan: string): SasaranCatatan | null {
  const node = letakBlok(state.doc, satuan)?.node;
  if (node === undefined) return null;
  const berumusan = node.type.name === "satuan" && !(TANPA_RUMUSAN.has(node.attrs.jenis) && node.childCount === 0);
  return { satuan, kutipan: null, teks: berumusan ? teksSatuanTersaji(state, node) : null };
}
