/** One step of undo. */
import type { Editor } from "@tiptap/core";
import { yUndoPluginKey } from "@tiptap/y-tiptap";
import type { UndoManager } from "yjs";

/** Makes what `ubah` changes a step of its own: what was typed right before it, or is right after, is not undone with it. */
export function sebagaiSatuLangkah(editor: Editor, ubah: () => void): void {
  const undoManager = (yUndoPluginKey.getState(editor.state) as { readonly undoManager?: UndoManager } | undefined)?.undoManager;
  undoManager?.stopCapturing();
  ubah();
  undoManager?.stopCapturing();
}
