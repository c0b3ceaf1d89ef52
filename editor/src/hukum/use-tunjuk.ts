/** Which cited law the pointer rests on. */
import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useState } from "react";
import { type KutipanNaskah, kutipanDi } from "./kutipan-naskah.ts";

/** Long enough to move from the words onto the card (WCAG 1.4.13), and not to flicker where a pointer only crosses them. */
const PERGI_MS = 250;
const DATANG_MS = 150;

interface Ditunjuk {
  readonly dibuka: KutipanNaskah;
  /** Of the marked words, in the window. */
  readonly kotak: DOMRect;
}

/** The law under the pointer, kept while the pointer is on the card; a key or scrolling ends it. */
export function useTunjuk(editor: Editor, kartu: RefObject<HTMLElement | null>): readonly [Ditunjuk | null, () => void] {
  const [ditunjuk, setDitunjuk] = useState<Ditunjuk | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const nanti = (kerja: () => void, jeda: number) => {
      clearTimeout(timer);
      timer = setTimeout(kerja, jeda);
    };
    const tutup = () => nanti(() => setDitunjuk(null), 0);
    const lewat = ({ target }: PointerEvent) => {
      if (!(target instanceof Element)) return;
      if (kartu.current?.contains(target)) return clearTimeout(timer);
      const elemen = elemenHukum(editor, target);
      if (elemen === null) return nanti(() => setDitunjuk(null), PERGI_MS);
      nanti(() => setDitunjuk(bacaDi(editor, elemen)), DATANG_MS);
    };
    const gulung = ({ target }: Event) => {
      if (!(target instanceof Node && kartu.current?.contains(target))) tutup();
    };
    document.addEventListener("pointerover", lewat);
    document.addEventListener("keydown", tutup);
    window.addEventListener("scroll", gulung, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", lewat);
      document.removeEventListener("keydown", tutup);
      window.removeEventListener("scroll", gulung, { capture: true });
    };
  }, [editor, kartu]);
  return [ditunjuk, () => setDitunjuk(null)];
}

/** A defined term in the name of a law shows its own card. */
function elemenHukum(editor: Editor, target: Element): HTMLElement | null {
  if (editor.isDestroyed || !editor.view.dom.contains(target) || target.closest(".istilah-naskah")) return null;
  return target.closest<HTMLElement>(".hukum-naskah");
}

function bacaDi({ isDestroyed, state, view }: Editor, elemen: HTMLElement): Ditunjuk | null {
  if (isDestroyed || !view.dom.contains(elemen)) return null;
  const dibuka = kutipanDi(state.doc.resolve(view.posAtDOM(elemen, 0)));
  return dibuka && { dibuka, kotak: elemen.getBoundingClientRect() };
}
