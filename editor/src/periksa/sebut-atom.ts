/** What references and fields say in the draft that is open. */
import type { Editor } from "@tiptap/core";
import { letakBlok } from "../menulis/susunan.ts";
import { teksAtom } from "../references/teks-tersaji.ts";
import type { SebutAtom } from "./pratinjau.ts";

/** For one that is gone there are no words. */
export const penyebutAtom =
  (editor: Editor): SebutAtom =>
  (id, ke) => {
    const satuan = letakBlok(editor.state.doc, id)?.node;
    const atom = satuan?.children.filter((anak) => !anak.isText)[ke];
    return satuan === undefined || atom === undefined ? "…" : teksAtom(editor.state, atom, satuan);
  };
