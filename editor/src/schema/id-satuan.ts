/**
 * Every block has an id, and no two have the same one.
 *
 * Tiptap's UniqueID moves the id of an empty unit to the one after it, and gives new ids to whatever a paste or a drop brings; here a unit that is
 * moved must keep its id, and one that is split keeps it on the half that keeps the beginning. Only changes made here are looked at: ids that
 * collide because two people moved one unit at once are for `rangkap.ts`, which all clients decide alike.
 */
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { asalDariJauh } from "./asal-perubahan.ts";
import { idBaru } from "./id-baru.ts";

const BERID: ReadonlySet<string> = new Set(["satuan", "table", "gambar", "contoh"]);

/** Index range of the children that are not the very same nodes before and after. */
function rentangBerubah(sebelum: Node, sesudah: Node): { readonly dari: number; readonly sampai: number } {
  const sama = Math.min(sebelum.childCount, sesudah.childCount);
  let dari = 0;
  while (dari < sama && sebelum.child(dari) === sesudah.child(dari)) dari++;
  let ekor = 0;
  while (ekor < sama - dari && sebelum.child(sebelum.childCount - 1 - ekor) === sesudah.child(sesudah.childCount - 1 - ekor)) ekor++;
  return { dari, sampai: sesudah.childCount - ekor };
}

/** Ids of a container and of everything below it. */
function idDalam(node: Node, dari: number, sampai: number, ids: Set<string>): void {
  for (let at = dari; at < sampai; at++) {
    const anak = node.child(at);
    if (typeof anak.attrs.id === "string") ids.add(anak.attrs.id);
    if (!anak.isTextblock && anak.childCount > 0) idDalam(anak, 0, anak.childCount, ids);
  }
}

function perbaiki(sebelum: Node, state: EditorState): Transaction | null {
  const { doc, tr } = state;
  const { dari, sampai } = rentangBerubah(sebelum, doc);
  const perlu: number[] = [];
  // Most changes are typing in one unit, whose id stands already outside of doubt.
  if (sampai - dari === 1 && sebelum.childCount === doc.childCount) {
    const baru = doc.child(dari);
    if (baru.isTextblock && baru.attrs.id !== null && baru.attrs.id === sebelum.child(dari).attrs.id) return null;
  }
  const terpakai = new Set<string>();
  idDalam(doc, 0, dari, terpakai);
  idDalam(doc, sampai, doc.childCount, terpakai);
  let mulai = 0;
  for (let at = 0; at < dari; at++) mulai += doc.child(at).nodeSize;
  const telusuri = (node: Node, pos: number) => {
    if (BERID.has(node.type.name)) {
      const id: unknown = node.attrs.id;
      if (typeof id !== "string" || terpakai.has(id)) perlu.push(pos);
      else terpakai.add(id);
    }
    if (node.isTextblock) return;
    node.forEach((anak, offset) => {
      telusuri(anak, pos + 1 + offset);
    });
  };
  for (let at = dari; at < sampai; at++) {
    const anak = doc.child(at);
    telusuri(anak, mulai);
    mulai += anak.nodeSize;
  }
  for (const pos of perlu) tr.setNodeAttribute(pos, "id", idBaru());
  return perlu.length > 0 ? tr.setStoredMarks(state.storedMarks) : null;
}

/** Gives ids to blocks that this person made, and another one to what carries an id that is taken. */
export const IdSatuan = Extension.create({
  name: "idSatuan",
  priority: 10_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (semua, sebelum, sesudah) =>
        semua.some((tr) => tr.docChanged && !asalDariJauh(tr)) ? perbaiki(sebelum.doc, sesudah) : null,
    }),
  ],
});
