/** Gives a provision of the draft the words of another one; its units stay the same units. */
import type { Satuan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { Fragment, type Node } from "@tiptap/pm/model";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import { gantiTeks } from "../menulis/perintah-satuan.ts";
import { letakBlok } from "../menulis/susunan.ts";
import { idBaru } from "../schema/id-baru.ts";

/**
 * Puts `isi` in the place of the units `satuan`, which stand one behind the other: the first takes the words of the first, and so on, each keeping
 * its id; what is over is deleted, what is missing is added. The first `baru` of `isi` are new units before them. One step, undone by itself.
 * `false` where the units are not there any more.
 */
export function gantiKetentuan(editor: Editor, satuan: readonly string[], isi: readonly Satuan[], baru = 0): boolean {
  const { state, schema } = editor;
  const [pertama] = satuan;
  const letak = pertama === undefined ? null : letakBlok(state.doc, pertama);
  if (letak === null || isi.length === 0 || !editor.isEditable) return false;
  const lama: Node[] = [];
  while (lama.length < satuan.length && letak.indeks + lama.length < letak.wadah.childCount) {
    const block = letak.wadah.child(letak.indeks + lama.length);
    // somebody put another unit between: what follows is not touched
    if (block.attrs.id !== satuan[lama.length]) break;
    lama.push(block);
  }
  const nodes = isi.map((satu, at) => {
    const { id = idBaru(), sisipan = false } = lama[at - baru]?.attrs ?? {};
    return schema.nodeFromJSON({ ...satu, attrs: { ...satu.attrs, id, sisipan } });
  });
  const [node] = nodes;
  const samaJenis = nodes.length === 1 && lama.length === 1 && node?.attrs.jenis === lama[0]?.attrs.jenis;
  const end = letak.pos + lama.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  sebagaiSatuLangkah(editor, () => {
    if (samaJenis) gantiTeks(editor, pertama ?? "", node?.textContent ?? "", (node?.attrs.asal as string | null) ?? null);
    else editor.view.dispatch(state.tr.replaceWith(letak.pos, end, Fragment.from(nodes)));
  });
  return true;
}

/**
 * Inserts ayat behind the unit `sesudah`, in a Pasal that has a text but no ayat: that text becomes an ayat in the same step. `null` where the unit
 * stands in no such Pasal, so that the ayat can simply be inserted.
 */
export function sisipkanAyat(editor: Editor, sesudah: string, isi: readonly Satuan[]): boolean | null {
  const { doc } = editor.state;
  let pasal = letakBlok(doc, sesudah)?.indeks ?? -1;
  while (pasal >= 0 && jenisDi(doc, pasal) !== "pasal") {
    if (jenisDi(doc, pasal) === "ayat" || jenisDi(doc, pasal) === "bab") return null;
    pasal--;
  }
  const dalam: Satuan[] = [];
  for (let at = pasal + 1; pasal >= 0 && at < doc.childCount && ISI_PASAL.has(jenisDi(doc, at)); at++)
    dalam.push(doc.child(at).toJSON() as Satuan);
  const [teks, ...lain] = dalam;
  if (teks?.attrs.jenis !== "teks" || dalam.some(({ attrs }) => attrs.jenis === "ayat")) return null;
  const ayat = [{ ...teks, attrs: { ...teks.attrs, jenis: "ayat" as const, tingkat: 0 } }, ...lain];
  const diDepan = doc.child(pasal).attrs.id === sesudah;
  const semua = diDepan ? [...isi, ...ayat] : [...ayat, ...isi];
  const ids = dalam.map(({ attrs }) => attrs.id);
  return gantiKetentuan(editor, ids, semua, diDepan ? isi.length : 0);
}

const ISI_PASAL: ReadonlySet<string> = new Set(["ayat", "definisi", "rincian", "teks"]);

const jenisDi = (doc: Node, at: number): string => String(doc.child(at).attrs.jenis);
