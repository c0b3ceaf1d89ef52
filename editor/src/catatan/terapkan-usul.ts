/** Puts a proposed wording into the draft, and reads the wording that stands there. */
import type { Editor } from "@tiptap/core";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import { letakBlok } from "../menulis/susunan.ts";
import { bedaRumusan } from "./beda-rumusan.ts";

/** One line without control characters: what the server keeps of a wording. */
export const rapikan = (teks: string): string => teks.replace(/\p{Cc}+/gu, " ").trim();

/** Words of the unit as they stand now; `null` where it is gone, or has no words of its own. */
export function rumusanKini(editor: Editor, satuan: string): string | null {
  const node = letakBlok(editor.state.doc, satuan)?.node;
  return node?.type.name === "satuan" ? node.textContent : null;
}

/**
 * Gives the unit the words of `usul`. Only what differs is written, so that formatting and what others write beside it stay. One step of undo;
 * `false` where the unit is gone or nobody may write.
 */
export function terapkanUsul(editor: Editor, satuan: string, usul: string): boolean {
  const letak = letakBlok(editor.state.doc, satuan);
  if (letak?.node.type.name !== "satuan" || !editor.isEditable) return false;
  sebagaiSatuLangkah(editor, () => {
    const { tr } = editor.state;
    let pos = letak.pos + 1;
    for (const { jenis, teks } of bedaRumusan(letak.node.textContent, usul)) {
      if (jenis === "hilang") tr.delete(pos, pos + teks.length);
      else if (jenis === "baru") tr.insertText(teks, pos);
      if (jenis !== "hilang") pos += teks.length;
    }
    editor.view.dispatch(tr);
  });
  return true;
}
