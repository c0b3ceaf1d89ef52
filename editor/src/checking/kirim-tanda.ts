/** How marks come into the view, and how they follow what is in sight: for every plugin that marks the draft. */
import type { PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isMasihCukup, type Jendela, jendelaLayar } from "./jendela-naskah.ts";

/** A composition (of a phone's keyboard, of an input method) would break where marks are drawn into it: they wait this long, and again. */
const MENYUSUN_MS = 100;

interface PengirimTanda<T> {
  readonly kirim: (baru: Partial<T>) => void;
  readonly berhenti: () => void;
}

/** Brings marks into the view between two acts of the person, as the meta `kunci` of a transaction. */
export function createPengirim<T>(view: EditorView, kunci: PluginKey<T>): PengirimTanda<T> {
  let tunda: Partial<T> | null = null;
  let timer = 0;
  const coba = (): void => {
    window.clearTimeout(timer);
    if (tunda === null) return;
    if (view.composing) {
      timer = window.setTimeout(coba, MENYUSUN_MS);
      return;
    }
    // The caret may just have been put elsewhere: ProseMirror reads that now, or it would put it back.
    view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
    const baru = tunda;
    tunda = null;
    view.dispatch(view.state.tr.setMeta(kunci, baru).setMeta("addToHistory", false));
  };
  return {
    kirim: (baru) => {
      tunda = { ...tunda, ...baru };
      coba();
    },
    berhenti: () => window.clearTimeout(timer),
  };
}

/** Scrolling tells its place with every picture; the marks follow some times a second. */
const GULUNG_MS = 80;

/**
 * Tells which blocks are in sight once scrolling has left those that bear marks; `bertanda` gives those, `null` while there are no marks. Until the
 * returned function is called.
 */
export function ikutiGulung(view: EditorView, bertanda: () => Jendela | null, onJendela: (jendela: Jendela) => void): () => void {
  let timer = 0;
  const lihat = () => {
    timer = 0;
    const lama = bertanda();
    const baru = lama === null ? null : jendelaLayar(view);
    if (lama !== null && baru !== null && !isMasihCukup(lama, baru, view.state.doc.childCount)) onJendela(baru);
  };
  const onScroll = () => {
    if (timer === 0) timer = window.setTimeout(lihat, GULUNG_MS);
  };
  // Whatever scrolls: the column of the paper, or on a narrow window the page.
  document.addEventListener("scroll", onScroll, { capture: true, passive: true });
  window.addEventListener("resize", onScroll);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener("scroll", onScroll, { capture: true });
    window.removeEventListener("resize", onScroll);
  };
}
