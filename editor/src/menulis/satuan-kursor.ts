/**
 * The unit of the caret is always laid out. Where the browser has skipped the layout of a new one (`content-visibility`), the first letter that is
 * typed before the next frame stands behind the caret, and every word after it before that letter.
 */
import { Extension } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { tampilanSatuan } from "../schema/tampilan-satuan.ts";

const TANDA = "data-kursor";

function elemenKursor(view: EditorView): HTMLElement | null {
  const id: unknown = view.state.selection.$head.parent.attrs.id;
  return typeof id === "string" ? (tampilanSatuan(view, id)?.dom ?? null) : null;
}

export const SatuanKursor = Extension.create({
  name: "satuanKursor",
  addProseMirrorPlugins: () => [
    new Plugin({
      view: () => {
        let kini: HTMLElement | null = null;
        return {
          update: (view: EditorView, sebelum: EditorState) => {
            if (sebelum.doc === view.state.doc && sebelum.selection.eq(view.state.selection)) return;
            const baru = elemenKursor(view);
            if (baru === kini) return;
            kini?.removeAttribute(TANDA);
            baru?.setAttribute(TANDA, "");
            kini = baru;
          },
        };
      },
    }),
  ],
});
