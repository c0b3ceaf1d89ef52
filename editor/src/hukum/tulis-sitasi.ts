/** *Tulis sitasi baku*: puts the standard citation into an item of Mengingat. */
import type { GantiRancangan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import { suntinganNaskah, tulisSuntingan } from "../periksa/suntingan-naskah.ts";
import { letakSemua } from "../periksa/tempat-temuan.ts";

/** One step, undone by itself; `teks` is what the unit said when it was proposed. `false` where its words have changed since: then nothing is done. */
export function tulisSitasi(editor: Editor, ganti: GantiRancangan, teks: string): boolean {
  if (!editor.isEditable) return false;
  const { doc } = editor.state;
  const perbaikan = { judul: "Tulis sitasi baku", aman: false, suntingan: [ganti] };
  const suntingan = suntinganNaskah(perbaikan, { doc, letak: letakSemua(doc), teks: new Map([[ganti.id, teks]]) });
  if (suntingan === null) return false;
  sebagaiSatuLangkah(editor, () => {
    const { tr } = editor.state;
    tulisSuntingan(tr, suntingan);
    editor.view.dispatch(tr);
  });
  return true;
}
