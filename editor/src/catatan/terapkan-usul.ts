/** Puts a proposed wording into the draft, and reads the wording that stands there. */
import type { Editor } from "@tiptap/core";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import { letakBlok } from "../menulis/susunan.ts";
import { ikatAcuanNaskah } from "../references/acuan-naskah.ts";
import { sajikanSatuan, teksSatuanTersaji } from "../references/teks-tersaji.ts";
import { bedaRumusan } from "./beda-rumusan.ts";
import { ubahanUsul } from "./ubahan-usul.ts";

/** One line without control characters: what the server keeps of a wording. */
export const rapikan = (teks: string): string => teks.replace(/\p{Cc}+/gu, " ").trim();

/** Words of the unit as they stand now; `null` where it is gone, or has no words of its own. */
export function rumusanKini(editor: Editor, satuan: string): string | null {
  const node = letakBlok(editor.state.doc, satuan)?.node;
  return node?.type.name === "satuan" ? teksSatuanTersaji(editor.state, node) : null;
}

/**
 * Gives the unit the words of `usul`. Only what differs is written, so that formatting and what others write beside it stay; a reference
 * whose words change is written as words, and bound again where they name one provision. One step of undo;
 * `false` where the unit is gone or nobody may write.
 */
export function terapkanUsul(editor: Editor, satuan: string, usul: string): boolean {
  const letak = letakBlok(editor.state.doc, satuan);
  if (letak?.node.type.name !== "satuan" || !editor.isEditable) return false;
  sebagaiSatuLangkah(editor, () => {
    const { tr } = editor.state;
    const tersaji = sajikanSatuan(editor.state, letak.node);
    // from the end, so that the places of the others stay true
    for (const { dari, sampai, teks } of ubahanUsul(bedaRumusan(tersaji.teks, usul), tersaji).toReversed())
      tr.insertText(teks, letak.pos + 1 + dari, letak.pos + 1 + sampai);
    editor.view.dispatch(tr);
    ikatAcuanNaskah(editor, new Set([satuan]));
  });
  return true;
}
