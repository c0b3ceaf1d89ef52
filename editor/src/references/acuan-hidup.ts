/** Keeps references and fields true on the page: their words are written when the numbers or the judul change, and a click goes to the target. */
import { type Editor, Extension } from "@tiptap/core";
import { type EditorState, NodeSelection, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { penomoranPada } from "../numbering/penomoran.ts";
import { atomTergambar, type TampilanAtom } from "../schema/tampilan-atom.ts";
import { keSasaranAcuan } from "./acuan-naskah.ts";
import { isianPada, pluginIsian } from "./isian-naskah.ts";
import { labelAcuan, teksAtom, teksSatuanTersaji } from "./teks-tersaji.ts";

function tulis(view: EditorView, atom: TampilanAtom): void {
  const pos = atom.posisi();
  if (pos === undefined || pos >= view.state.doc.content.size) return;
  const satuan = view.state.doc.resolve(pos).parent;
  if (atom.node.type.name === "acuan") {
    const { teks, rusak } = labelAcuan(view.state, atom.node, String(satuan.attrs.id));
    atom.tulis(teks, rusak);
  } else atom.tulis(teksAtom(view.state, atom.node, satuan), false);
}

const penulisLabel = (view: EditorView) => {
  const tampilkan = (sebelum: EditorState | null) => {
    const { state } = view;
    const tetap = sebelum !== null && penomoranPada(sebelum) === penomoranPada(state) && isianPada(sebelum) === isianPada(state);
    for (const atom of atomTergambar(view, tetap)) tulis(view, atom);
  };
  tampilkan(null);
  return { update: (_: EditorView, sebelum: EditorState) => tampilkan(sebelum) };
};

/** Characters of the target that the tip shows. */
const CUPLIKAN = 160;

/** What the first target says; a heading without words is told by what follows it. */
function cuplikan(state: EditorState, ids: readonly string[]): string {
  const { doc } = state;
  for (let at = 0; at < doc.childCount; at++) {
    if (!ids.includes(String(doc.child(at).attrs.id))) continue;
    const kata = [doc.child(at), doc.maybeChild(at + 1)].map((node) => (node ? teksSatuanTersaji(state, node) : ""));
    return (kata[0] || kata[1] || "").slice(0, CUPLIKAN);
  }
  return "";
}

function beriTip(view: EditorView, event: Event): false {
  const elemen = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-acuan]") : null;
  const node = elemen && view.dom.contains(elemen) ? view.state.doc.nodeAt(view.posAtDOM(elemen, 0)) : null;
  if (elemen === null || node?.type.name !== "acuan") return false;
  const ids = (node.attrs.sasaran as readonly { readonly id: string }[]).map(({ id }) => id);
  elemen.title = elemen.hasAttribute("data-rusak")
    ? "Ketentuan yang diacu sudah tidak ada. Perbaiki atau hapus acuan ini."
    : `${cuplikan(view.state, ids)}\nCtrl+klik: buka ketentuan ini`.trim();
  return false;
}

const tombol = (editor: Editor) =>
  new Plugin({
    props: {
      handleDOMEvents: { mouseover: beriTip },
      handleClickOn: (_, __, node, pos, event) =>
        node.type.name === "acuan" && (event.ctrlKey || event.metaKey) && keSasaranAcuan(editor, pos),
      handleKeyDown: ({ state: { selection } }, { key }) =>
        key === "Enter" &&
        selection instanceof NodeSelection &&
        selection.node.type.name === "acuan" &&
        keSasaranAcuan(editor, selection.from),
    },
  });

export const AcuanHidup = Extension.create({
  name: "acuanHidup",
  // Enter on a selected reference is not that of a unit.
  priority: 200,
  addProseMirrorPlugins() {
    return [pluginIsian(), new Plugin({ view: penulisLabel }), tombol(this.editor)];
  },
});
