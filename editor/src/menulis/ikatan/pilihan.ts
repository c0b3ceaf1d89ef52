/** Where this person's caret is after somebody else's change. */
import type { Node } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { type ProsemirrorBinding, relativePositionToAbsolutePosition } from "@tiptap/y-tiptap";

/**
 * Puts the caret where it was in the words, by the position that Yjs keeps; in a unit that a co-author moved it moves along. In one that is gone the
 * steps themselves have mapped it.
 */
export function pulihkanPilihan(tr: Transaction, sebelum: Node, binding: ProsemirrorBinding): void {
  const semula = binding.beforeTransactionSelection;
  if (!(tr.selection instanceof TextSelection) || semula?.type !== "text") return;
  const letak = (relatif: unknown, mutlak: number): number | null => {
    const satuan = satuanPada(sebelum, mutlak);
    const kini = satuan && dalamSatuan(tr.doc, satuan.id, satuan.offset);
    if (kini === null) return null;
    // For a place in an element that is deleted Yjs names one that has nothing to do with it.
    const pos = relativePositionToAbsolutePosition(binding.doc, binding.type, relatif, binding.mapping);
    return pos !== null && satuanPada(tr.doc, pos)?.id === satuan?.id ? pos : kini;
  };
  const anchor = letak(semula.anchor, semula.absAnchor);
  const head = letak(semula.head, semula.absHead);
  if (anchor !== null && head !== null) tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head)));
}

function satuanPada(doc: Node, pos: number): { readonly id: string; readonly offset: number } | null {
  if (pos > doc.content.size) return null;
  const { parent, parentOffset } = doc.resolve(pos);
  return parent.isTextblock && typeof parent.attrs.id === "string" ? { id: parent.attrs.id, offset: parentOffset } : null;
}

/** The same place in the unit of the same id, `null` where there is none any more. */
function dalamSatuan(doc: Node, id: string, offset: number): number | null {
  let hasil: number | null = null;
  doc.descendants((node, di) => {
    if (node.isTextblock && node.attrs.id === id) hasil = di + 1 + Math.min(offset, node.content.size);
    return hasil === null && !node.isTextblock;
  });
  return hasil;
}
