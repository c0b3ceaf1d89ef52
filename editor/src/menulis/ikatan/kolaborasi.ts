/** Tiptap's Collaboration on our binding: undo per person, moves that keep words, one unit per id. */
import { Collaboration } from "@tiptap/extension-collaboration";
import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Doc } from "yjs";
import { pasangIkatan } from "./ikatan-yjs.ts";
import { perbaikiRangkap } from "./rangkap.ts";
import { UndoNaskah } from "./urungkan.ts";

/** For the XmlFragment `default` of `ydoc`. */
export function kolaborasiNaskah(ydoc: Doc) {
  const undoManager = new UndoNaskah(ydoc);
  return Collaboration.extend({
    addProseMirrorPlugins() {
      const plugins = this.parent?.() ?? [];
      const keadaan = plugins.find(({ spec }) => spec.key === ySyncPluginKey)?.spec.state;
      if (!keadaan) throw new Error("@tiptap/y-tiptap has no sync plugin with a state");
      const { binding } = keadaan.init({} as never, {} as never) as { readonly binding: ProsemirrorBinding };
      pasangIkatan(binding, {
        // A reader's repair would never leave this browser.
        susunanDatang: () => this.editor.isEditable && perbaikiRangkap(ydoc),
        susunanDitulis: () => undoManager.langkahSendiri(),
      });
      return plugins;
    },
  }).configure({ document: ydoc, yUndoOptions: { undoManager } });
}
