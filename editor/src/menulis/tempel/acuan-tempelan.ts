/** References on the clipboard: they carry their label of now, and become plain words where their targets are not. */
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { nomoriNaskah, penomoranPada } from "../../numbering/penomoran.ts";
import { teksAtom } from "../../references/teks-tersaji.ts";

/** The piece with what its references and fields say now, for a draft that does not know their targets. */
export const potonganDisalin = (state: EditorState, slice: Slice): Slice =>
  petakan(slice, (atom, satuan) => {
    const cadangan = teksAtom(state, atom, satuan);
    return cadangan === "" ? atom : atom.type.create({ ...atom.attrs, cadangan }, null, atom.marks);
  });

/** The piece as it can stand in this draft: a reference to units that are neither here nor in the piece is the words that it was. */
export function denganAcuanDikenal(state: EditorState, slice: Slice): Slice {
  const dikenal = new Set((penomoranPada(state) ?? nomoriNaskah(state.doc)).unit.keys());
  slice.content.descendants((node) => {
    if (node.type.name === "satuan") dikenal.add(String(node.attrs.id));
    return !node.isTextblock;
  });
  return petakan(slice, (atom) => {
    const sasaran = atom.type.name === "acuan" ? (atom.attrs.sasaran as readonly { readonly id: string; readonly sampai?: string }[]) : [];
    const ada = sasaran.every(({ id, sampai }) => dikenal.has(id) && (sampai === undefined || dikenal.has(sampai)));
    const kata = String(atom.attrs.cadangan ?? "");
    return ada ? atom : kata === "" ? null : state.schema.text(kata, atom.marks);
  });
}

/** Another node, or none, in the place of each atom. */
function petakan({ content, openStart, openEnd }: Slice, ganti: (atom: Node, satuan: Node) => Node | null): Slice {
  const dalam = (isi: Fragment, wadah: Node | null): Fragment =>
    Fragment.from(
      isi.content.flatMap((node) => {
        if (node.isText) return [node];
        // a piece of one line may stand without its unit
        if (node.isInline) return ganti(node, wadah ?? node) ?? [];
        return [node.isLeaf ? node : node.copy(dalam(node.content, node))];
      }),
    );
  return new Slice(dalam(content, null), openStart, openEnd);
}
