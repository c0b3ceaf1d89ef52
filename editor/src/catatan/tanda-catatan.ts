/**
 * A sign in the margin of every unit that has open notes. On the way of a key stands ProseMirror's carrying of the signs alone; they are placed
 * anew when the notes or the structure of the draft change.
 */
import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { strukturBerubah } from "../numbering/penomoran.ts";

/** Is told the unit whose sign was pressed. */
type Pendengar = (satuan: string) => void;

declare module "@tiptap/core" {
  interface Storage {
    tandaCatatan: { readonly pendengar: Set<Pendengar> };
  }
}

interface Tanda {
  /** Open notes by unit. */
  readonly jumlah: ReadonlyMap<string, number>;
  readonly set: DecorationSet;
}

const kunci = new PluginKey<Tanda>("tandaCatatan");

export const TandaCatatan = Extension.create({
  name: "tandaCatatan",
  addStorage: () => ({ pendengar: new Set<Pendengar>() }),
  addProseMirrorPlugins() {
    const { pendengar } = this.storage;
    return [
      pluginTanda((satuan) => {
        for (const dengar of pendengar) dengar(satuan);
      }),
    ];
  },
});

/** Signs for these units, in the place of those before. */
export function tandaiCatatan({ view }: Editor, jumlah: ReadonlyMap<string, number>): void {
  view.dispatch(pasangTanda(view.state.tr, jumlah));
}

/** Calls `dengar` with the unit whose sign is pressed, until the returned function is called. */
export function dengarTanda(editor: Editor, dengar: Pendengar): () => void {
  const { pendengar } = editor.storage.tandaCatatan;
  pendengar.add(dengar);
  return () => void pendengar.delete(dengar);
}

/** The transaction that brings new numbers of notes. */
export const pasangTanda = (tr: Transaction, jumlah: ReadonlyMap<string, number>): Transaction =>
  tr.setMeta(kunci, jumlah).setMeta("addToHistory", false);

/** The signs of this state. */
export const tandaPada = (state: EditorState): DecorationSet => kunci.getState(state)?.set ?? DecorationSet.empty;

export function pluginTanda(buka: Pendengar): Plugin<Tanda> {
  return new Plugin<Tanda>({
    key: kunci,
    state: { init: () => ({ jumlah: new Map(), set: DecorationSet.empty }), apply: (tr, lama) => lanjut(tr, lama, buka) },
    props: { decorations: tandaPada, handleDOMEvents: { mousedown: taruhKursor } },
  });
}

/**
 * In a draft that may only be read a press puts the caret at once: ProseMirror reads the selection of the page a little later, and restores its own
 * where something is drawn in between, as after scrolling. The note would go to another unit.
 */
function taruhKursor(view: EditorView, event: MouseEvent): boolean {
  if (view.editable || event.button !== 0 || event.detail !== 1 || event.shiftKey) return false;
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (at !== null) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
  return false;
}

function lanjut(tr: Transaction, lama: Tanda, buka: Pendengar): Tanda {
  const baru = tr.getMeta(kunci) as Tanda["jumlah"] | undefined;
  const jumlah = baru ?? lama.jumlah;
  if (baru === undefined && (!tr.docChanged || jumlah.size === 0)) return lama;
  if (baru === undefined && !strukturBerubah(tr.before, tr.doc)) {
    let lepas = false;
    const set = lama.set.map(tr.mapping, tr.doc, { onRemove: () => (lepas = true) });
    // A block that Yjs has written anew takes its sign along.
    if (!lepas) return { jumlah, set };
  }
  return { jumlah, set: dekorasi(tr.doc, jumlah, buka) };
}

function dekorasi(doc: Node, jumlah: Tanda["jumlah"], buka: Pendengar): DecorationSet {
  const found: Decoration[] = [];
  if (jumlah.size > 0)
    doc.descendants((node, pos) => {
      const id: unknown = node.attrs.id;
      const banyak = typeof id === "string" ? jumlah.get(id) : undefined;
      if (typeof id === "string" && banyak !== undefined) {
        const jenis = String(node.attrs.jenis ?? node.type.name);
        found.push(
          Decoration.widget(pos, () => elemenTanda(banyak, jenis, () => buka(id)), {
            side: 1,
            key: `catatan-${id}-${banyak}-${jenis}`,
            ignoreSelection: true,
            stopEvent: () => true,
          }),
        );
      }
      return !node.isTextblock;
    });
  return DecorationSet.create(doc, found);
}

function elemenTanda(banyak: number, jenis: string, onBuka: () => void): HTMLElement {
  const anchor = document.createElement("div");
  anchor.className = "catatan-jangkar";
  anchor.contentEditable = "false";
  anchor.dataset.jenis = jenis;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "catatan-tanda";
  // The panel lists the same notes: a reader who walks by Tab need not pass hundreds of signs.
  button.tabIndex = -1;
  button.title = `${banyak} catatan terbuka pada ketentuan ini. Tekan untuk membacanya.`;
  button.setAttribute("aria-label", `Buka ${banyak} catatan pada ketentuan ini`);
  button.textContent = String(banyak);
  // Not `click` alone: the press must not move the caret.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", onBuka);
  anchor.append(button);
  return anchor;
}
