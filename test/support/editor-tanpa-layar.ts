/** The real editor without a browser: Tiptap, its plugins and our binding, driven by transactions; only what draws is left out. */
import { Editor } from "@tiptap/core";
import type { Doc } from "yjs";
import { ekstensiNaskah } from "../../editor/src/menulis/ekstensi-naskah.ts";

/** An editor on the draft in `ydoc`, for somebody who may write or not. To be destroyed after use. */
export function editorTanpaLayar(ydoc: Doc, bolehMenulis = true): Editor {
  const editor = new Editor({
    element: null,
    editable: bolehMenulis,
    // The keys of the library ask which machine this is.
    enableCoreExtensions: { keymap: false },
    content: { type: "doc", content: [{ type: "satuan" }] },
    extensions: ekstensiNaskah({ ydoc, pengguna: { nama: "Uji", warna: "#000000" } }),
  });
  const view = editor.view;
  const state = editor.state.reconfigure({ plugins: [...editor.extensionManager.plugins] });
  view.updateState(state);
  let sebelum = editor.state;
  const tampilan = editor.state.plugins.flatMap((plugin) => plugin.spec.view?.(view) ?? []);
  editor.on("transaction", () => {
    const dulu = sebelum;
    sebelum = editor.state;
    for (const satu of tampilan) satu.update?.(view, dulu);
  });
  editor.on("destroy", () => {
    for (const satu of tampilan) satu.destroy?.();
  });
  return editor;
}
