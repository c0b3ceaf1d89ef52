/** Puts what was on the clipboard into the draft. */
import type { IsiRancangan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { Fragment, Node, Slice } from "@tiptap/pm/model";
import { type Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { handlePaste as tempelDiTabel } from "@tiptap/pm/tables";
import { blokPada } from "../susunan.ts";
import { denganAcuanDikenal } from "./acuan-tempelan.ts";

const kirim = (editor: Editor, tr: Transaction): void => editor.view.dispatch(tr.scrollIntoView().setMeta("uiEvent", "paste"));

/** Words into the words; of one line, so that nothing of the structure changes. */
export function sisipTeks(editor: Editor, teks: string): void {
  const { tr, schema, selection } = editor.state;
  const tanda = selection.$from.marks();
  kirim(editor, selection.$from.parent.isTextblock ? tr.replaceSelectionWith(schema.text(teks, tanda), false) : tr.insertText(teks));
}

/** A piece of a draft, as JSON of ProseMirror. `false` where it is not one that this editor could have written. */
export function sisipPotongan(editor: Editor, json: string): boolean {
  const slice = bacaPotongan(editor, json);
  if (!slice) return false;
  const dikenal = denganAcuanDikenal(editor.state, slice);
  if (tempelDiTabel(editor.view, {} as ClipboardEvent, dikenal)) return true;
  kirim(editor, editor.state.tr.replaceSelection(dikenal));
  return true;
}

function bacaPotongan({ schema }: Editor, json: string): Slice | null {
  try {
    const slice = Slice.fromJSON(schema, JSON.parse(json));
    for (const node of slice.content.content) node.check();
    return slice;
  } catch {
    // Any page can write this format; what does not fit the schema is read as text instead.
    return null;
  }
}

/** Units that the grammar read: in place of an empty unit, beside one whose end or beginning the caret is at, else between its halves. */
export function sisipSatuan(editor: Editor, di: Selection, isi: readonly IsiRancangan[]): void {
  const node = isi
    .map((satu) => Node.fromJSON(editor.schema, satu))
    .filter(({ type, childCount, attrs }) => type.name !== "satuan" || childCount > 0 || attrs.jenis !== "teks");
  if (node.length === 0) return;
  const { tr } = editor.state;
  if (!di.empty) tr.delete(di.from, di.to);
  const pos = tr.mapping.map(di.from);
  const blok = blokPada(tr.doc, pos);
  const $pos = tr.doc.resolve(pos);
  const potongan = new Slice(Fragment.from(node), 0, 0);
  const panjang = potongan.size;
  let awal = pos;
  if (!blok?.node.isTextblock) tr.replace(pos, pos, potongan);
  else if (blok.node.content.size === 0 && blok.node.attrs.jenis !== "pasal") {
    awal = blok.pos;
    tr.replace(blok.pos, blok.pos + blok.node.nodeSize, potongan);
  } else if ($pos.parentOffset === 0 && blok.node.content.size > 0) {
    awal = blok.pos;
    tr.insert(blok.pos, node);
  } else if ($pos.parentOffset === blok.node.content.size) {
    awal = blok.pos + blok.node.nodeSize;
    tr.insert(awal, node);
  } else {
    tr.split(pos, 1, [{ type: blok.node.type, attrs: { ...blok.node.attrs, id: null, tercetak: null } }]);
    awal = pos + 1;
    tr.insert(awal, node);
  }
  kirim(editor, tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(awal + panjang, tr.doc.content.size)), -1)));
}
