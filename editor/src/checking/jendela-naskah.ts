/** Which blocks of a long draft are on the screen: only those bear marks that ProseMirror has to carry through every key. */
import type { Node } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { tampilanSatuan } from "../schema/tampilan-satuan.ts";

/** Indices of blocks, half open. */
export interface Jendela {
  readonly dari: number;
  readonly sampai: number;
}

/** Blocks beyond the edge that are marked as well, so that scrolling shows them marked. */
const LEBIH = 60;

/** What is marked before anything is known of the screen. */
export const JENDELA_AWAL: Jendela = { dari: 0, sampai: 2 * LEBIH };

/** The blocks on the screen with some beyond; `null` where none is drawn. */
export function jendelaLayar(view: EditorView): Jendela | null {
  const { doc } = view.state;
  const first = cari(doc, view, (rect) => rect.bottom >= 0);
  const last = cari(doc, view, (rect) => rect.top > window.innerHeight);
  return first === null || last === null ? null : { dari: Math.max(0, first - LEBIH), sampai: Math.min(doc.childCount, last + LEBIH) };
}

/** Whether `lama` still covers what is on the screen. */
export const isMasihCukup = (lama: Jendela, baru: Jendela, jumlah: number): boolean =>
  lama.dari <= Math.max(0, baru.dari + LEBIH / 2) && lama.sampai >= Math.min(jumlah, baru.sampai - LEBIH / 2);

/** The first block for which `test` holds, by halving; `childCount` where it holds for none, `null` where nothing is drawn. */
function cari(doc: Node, view: EditorView, test: (rect: DOMRect) => boolean): number | null {
  let low = 0;
  let seen = false;
  for (let high = doc.childCount; low < high; ) {
    const middle = (low + high) >> 1;
    const [at, rect] = dekat(doc, view, middle, high);
    if (rect === null) high = middle;
    else {
      seen = true;
      if (test(rect)) high = middle;
      else low = at + 1;
    }
  }
  return seen ? low : null;
}

/** The first block from `from` on that has a place of its own on the screen. */
function dekat(doc: Node, view: EditorView, from: number, to: number): readonly [number, DOMRect | null] {
  for (let at = from; at < to; at++) {
    const id: unknown = doc.child(at).attrs.id;
    const rect = typeof id === "string" ? tampilanSatuan(view, id)?.dom.getBoundingClientRect() : undefined;
    if (rect !== undefined && rect.height > 0) return [at, rect];
  }
  return [to, null];
}
