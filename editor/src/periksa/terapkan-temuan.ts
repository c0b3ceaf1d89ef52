/** *Perbaiki*: puts the fix of one finding into the draft. */
import type { TemuanRancangan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import type { HasilPeriksaTampil } from "./hasil-periksa.ts";
import { suntinganNaskah, tulisSuntingan } from "./suntingan-naskah.ts";
import { letakSemua } from "./tempat-temuan.ts";

/** One step, undone by itself. `false` where a place of the fix has changed since it was proposed: then nothing is done. */
export function terapkanTemuan(editor: Editor, { perbaikan }: TemuanRancangan, { teks }: Pick<HasilPeriksaTampil, "teks">): boolean {
  if (perbaikan === undefined || !editor.isEditable) return false;
  const { doc } = editor.state;
  const suntingan = suntinganNaskah(perbaikan, { doc, letak: letakSemua(doc), teks });
  if (suntingan === null) return false;
  sebagaiSatuLangkah(editor, () => {
    const { tr } = editor.state;
    tulisSuntingan(tr, suntingan);
    editor.view.dispatch(tr);
  });
  return true;
}
