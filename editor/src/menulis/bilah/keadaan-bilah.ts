/** What the line above the sheet shows of the place of the caret. */
import type { AtributSatuan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { isInTable } from "@tiptap/pm/tables";
import { yUndoPluginKey } from "@tiptap/y-tiptap";
import type { UndoManager } from "yjs";
import { satuanTerpilih } from "../perintah-tulis.ts";
import { kunciBentuk } from "./pilihan-jenis.ts";

export interface KeadaanBilah {
  readonly jenis: string;
  readonly sisipan: boolean;
  readonly tebal: boolean;
  readonly miring: boolean;
  readonly dalamTabel: boolean;
  readonly bisaUrung: boolean;
  readonly bisaUlang: boolean;
}

/** Asked after every key: looks at the selection alone. */
export function keadaanBilah(editor: Editor): KeadaanBilah {
  const { state } = editor;
  const [satuan] = satuanTerpilih(state);
  const attrs = satuan?.node.attrs as AtributSatuan | undefined;
  const undoManager = (yUndoPluginKey.getState(state) as { readonly undoManager?: UndoManager } | undefined)?.undoManager;
  return {
    jenis: attrs ? kunciBentuk(attrs) : "",
    sisipan: attrs?.sisipan ?? false,
    tebal: editor.isActive("bold"),
    miring: editor.isActive("italic"),
    dalamTabel: isInTable(state),
    bisaUrung: (undoManager?.undoStack.length ?? 0) > 0,
    bisaUlang: (undoManager?.redoStack.length ?? 0) > 0,
  };
}
