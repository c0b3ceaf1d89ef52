/** The keys of the writing surface. What each does stands in a file of its own; what the help sheet says of them in `daftar-tombol.ts`. */
import { Extension } from "@tiptap/core";
import { isInTable } from "@tiptap/pm/tables";
import { geser, jadikan, mulaiBerikut, mundur, tarik } from "./perintah-tulis.ts";
import { geserUrutan } from "./pindah-satuan.ts";
import { JENIS_TOMBOL } from "./tingkat.ts";

export const TombolNaskah = Extension.create({
  name: "tombolNaskah",
  // Before those of the library.
  priority: 150,

  addStorage: () => ({ lepas: false }),

  addKeyboardShortcuts() {
    const { editor } = this;
    const perintah = (command: Parameters<typeof editor.commands.command>[0]) => () => editor.commands.command(command);
    /** Tab writes structure; after Escape it leaves the sheet, so that nobody is locked in. */
    const tab = (langkah: 1 | -1) => () => {
      // In a table Tab goes from cell to cell.
      if (this.storage.lepas || isInTable(editor.state)) return false;
      editor.commands.command(({ state, dispatch }) => geser(langkah)(state, dispatch));
      return true;
    };
    return {
      Enter: perintah(({ state, dispatch }) => mulaiBerikut(state, dispatch)),
      "Shift-Enter": perintah(({ state, dispatch }) => mulaiBerikut(state, dispatch)),
      Backspace: perintah(({ state, dispatch }) => mundur(state, dispatch)),
      Delete: perintah(({ state, dispatch }) => tarik(state, dispatch)),
      Tab: tab(1),
      "Shift-Tab": tab(-1),
      Escape: () => {
        this.storage.lepas = true;
        return false;
      },
      "Alt-ArrowUp": () => geserUrutan(editor, -1),
      "Alt-ArrowDown": () => geserUrutan(editor, 1),
      "Mod-Shift-ArrowUp": () => geserUrutan(editor, -1),
      "Mod-Shift-ArrowDown": () => geserUrutan(editor, 1),
      ...Object.fromEntries(
        JENIS_TOMBOL.map(({ tombol, bentuk }) => [
          `Mod-Alt-${tombol}`,
          perintah(({ state, dispatch }) => jadikan(bentuk)(state, dispatch)),
        ]),
      ),
    };
  },

  onSelectionUpdate() {
    this.storage.lepas = false;
  },
  onFocus() {
    this.storage.lepas = false;
  },
});
