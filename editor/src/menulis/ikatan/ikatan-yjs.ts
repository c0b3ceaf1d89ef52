/**
 * The binding between the editor and the shared document: Tiptap's, with its three ways between ProseMirror and Yjs replaced by ours.
 *
 * Everything around them (undo, carets, relative positions) is that of `@tiptap/y-tiptap`, pinned to 3.0.9; the format in Yjs is the same.
 */
import type { Node } from "@tiptap/pm/model";
import { Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { getRelativeSelection, type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap";
import { type Transaction, UndoManager, type XmlElement, type XmlFragment, type YEvent } from "yjs";
import { bacaElemen } from "./baca-elemen.ts";
import { anakElemen, idElemen, type Peta, telusuri } from "./elemen.ts";
import { pulihkanPilihan } from "./pilihan.ts";
import { samakan } from "./tampilkan.ts";
import { tulisNaskah } from "./tulis-elemen.ts";

/** What the rest of the editor does about a change. */
export interface PendengarIkatan {
  /** Units came, went or moved, by whoever. Called inside the transaction that shows it; must not change anything there. */
  readonly susunanDatang: () => void;
  /** This person's change brought or removed units. */
  readonly susunanDitulis: () => void;
}

/** Replaces the ways of the binding; to be called before the editor has a view. */
export function pasangIkatan(binding: ProsemirrorBinding, pendengar: PendengarIkatan): void {
  const peta: Peta = binding.mapping;
  /** What changed in Yjs while this editor was writing there; shown right after. */
  const tertunda = new Set<XmlFragment>();
  const tampilkan = (transaction: Transaction | null) => {
    const view = binding.prosemirrorView as EditorView | null;
    if (!view) return;
    for (const target of tertunda) lupakan(target, peta);
    tertunda.clear();
    terima(view, binding, peta, transaction, pendengar);
  };
  binding._forceRerender = () => {
    peta.clear();
    binding.mux(() => tampilkan(null));
  };
  binding._observeFunction = (events: readonly YEvent<XmlFragment>[], transaction: Transaction) => {
    const catat = () => {
      for (const { target } of events) tertunda.add(target);
    };
    binding.mux(
      () => {
        catat();
        tampilkan(transaction);
      },
      () => {
        if (transaction.origin === ySyncPluginKey) return;
        catat();
        queueMicrotask(() => binding.mux(() => tampilkan(transaction)));
      },
    );
  };
  binding._prosemirrorChanged = (doc: Node) => {
    const view = binding.prosemirrorView as EditorView | null;
    if (view && peta.get(binding.type) !== doc && kirim(view, binding, peta, doc)) pendengar.susunanDitulis();
  };
  binding.beforeAllTransactions = () => {
    const view = binding.prosemirrorView as EditorView | null;
    // Not while this editor writes: its caret is where it is, and finding its place in Yjs goes through the whole document.
    binding.mux(() => {
      if (view) binding.beforeTransactionSelection ??= getRelativeSelection(binding, view.state);
    });
  };
}

/** An element is read anew when it or anything below it changed. */
function lupakan(berubah: XmlFragment, peta: Peta): void {
  for (let wadah: XmlFragment | null = berubah; wadah !== null; wadah = (wadah._item?.parent ?? null) as XmlFragment | null)
    peta.delete(wadah);
}

/** Writes what this person changed. */
function kirim(view: EditorView, binding: ProsemirrorBinding, peta: Peta, doc: Node): boolean {
  const { $head, empty } = view.state.selection;
  let semula: ReadonlyMap<string, XmlElement> | null = null;
  return tulisNaskah(binding.type, doc, {
    peta,
    semula: () => (semula ??= menurutId(binding.type)),
    kursor: (node) => (empty && $head.parent === node ? $head.parentOffset : undefined),
  });
}

function menurutId(akar: XmlFragment): ReadonlyMap<string, XmlElement> {
  const hasil = new Map<string, XmlElement>();
  telusuri(akar, (elemen) => {
    const id = idElemen(elemen);
    if (id !== null) hasil.set(id, elemen);
  });
  return hasil;
}

/** Shows what Yjs holds by now. */
function terima(
  view: EditorView,
  binding: ProsemirrorBinding,
  peta: Peta,
  transaction: Transaction | null,
  pendengar: PendengarIkatan,
): void {
  const { schema, doc: sebelum } = view.state;
  const baru = anakElemen(binding.type).flatMap((elemen) => bacaElemen(elemen, schema, peta) ?? []);
  const tr = view.state.tr.setMeta("addToHistory", false);
  // An editor that nobody wrote in yet shows one empty unit; there is nothing to show instead of it.
  if (baru.length > 0 || !belumDitulis(sebelum)) samakan(tr, baru);
  petakan(binding.type, tr.doc, peta);
  if (!tr.docChanged && transaction !== null) return;
  const urung = transaction?.origin instanceof UndoManager;
  if (belumDitulis(sebelum)) tr.setSelection(Selection.atStart(tr.doc));
  else pulihkanPilihan(tr, sebelum, binding);
  tr.setMeta(ySyncPluginKey, { isChangeOrigin: true, isUndoRedoOperation: urung, ...(transaction === null ? { binding } : {}) });
  view.dispatch(urung ? tr.scrollIntoView() : tr);
  if (tr.docChanged && (tr.doc.childCount !== sebelum.childCount || !sama(sebelum, tr.doc))) pendengar.susunanDatang();
}

const belumDitulis = (doc: Node): boolean => doc.childCount === 1 && doc.firstChild?.attrs.id === null && doc.firstChild.childCount === 0;

const sama = (sebelum: Node, sesudah: Node): boolean =>
  sebelum.children.every((anak, at) => {
    const lain = sesudah.child(at);
    return anak === lain || (anak.isTextblock && anak.attrs.id === lain.attrs.id);
  });

/** The steps make nodes of their own where only a part of one changed: these are what the elements are shown as. */
function petakan(wadah: XmlFragment, node: Node, peta: Peta): void {
  const elemen = anakElemen(wadah).filter((anak) => peta.has(anak));
  // A container that had to be filled up to be whole has a node more; it is written once somebody edits it.
  if (elemen.length !== node.childCount) return;
  peta.set(wadah, node);
  for (const [at, satu] of elemen.entries()) {
    const anak = node.child(at);
    if (peta.get(satu) === anak) continue;
    peta.set(satu, anak);
    if (!anak.isTextblock && !anak.isAtom) petakan(satu, anak, peta);
  }
}
