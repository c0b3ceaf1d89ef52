/** References that were typed by hand are bound once their unit is left: in one step that can be undone, and that is not done again then. */
import { type Editor, Extension } from "@tiptap/core";
import { blokPada, letakBlok } from "../menulis/susunan.ts";
import { asalDariJauh } from "../schema/asal-perubahan.ts";
import { ikatAcuanNaskah } from "./acuan-naskah.ts";

const SEPERTI_ACUAN = /(?:Pasal|ayat|huruf|angka|BAB|Bagian|Paragraf|Lampiran)\s+[(\dA-Za-z]/;

/** After leaving a unit, in ms: reading the draft may take a tenth of a second, and the next key comes first. */
const JEDA = 250;

interface Ingatan {
  /** Units that this person has typed in since they were last bound. */
  readonly diketik: Set<string>;
  /** The unit of the caret. */
  di: string | null;
  mengikat: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const satuanDi = ({ state }: Editor): string | null => {
  const id: unknown = blokPada(state.doc, state.selection.from)?.node.attrs.id;
  return typeof id === "string" ? id : null;
};

function ikat(editor: Editor, ingatan: Ingatan): void {
  if (editor.isDestroyed || !editor.isEditable || editor.view.composing) return;
  const kini = editor.isFocused ? satuanDi(editor) : null;
  const ditinggal = [...ingatan.diketik].filter((id) => id !== kini);
  for (const id of ditinggal) ingatan.diketik.delete(id);
  const hanya = new Set(ditinggal.filter((id) => SEPERTI_ACUAN.test(letakBlok(editor.state.doc, id)?.node.textContent ?? "")));
  if (hanya.size === 0) return;
  ingatan.mengikat = true;
  ikatAcuanNaskah(editor, hanya);
  ingatan.mengikat = false;
}

export const IkatOtomatis = Extension.create<object, Ingatan>({
  name: "ikatOtomatis",
  addStorage: (): Ingatan => ({ diketik: new Set(), di: null, mengikat: false, timer: undefined }),
  onTransaction({ transaction }) {
    const { storage: ingatan, editor } = this;
    const kini = satuanDi(editor);
    // What comes from elsewhere, an undo among it, was not typed.
    if (transaction.docChanged && !ingatan.mengikat && !asalDariJauh(transaction) && kini !== null) {
      ingatan.diketik.add(kini);
      if (ingatan.di !== null && letakBlok(editor.state.doc, ingatan.di) === null) ingatan.diketik.delete(ingatan.di);
    }
    if (kini === ingatan.di) return;
    ingatan.di = kini;
    if (ingatan.diketik.size === 0) return;
    clearTimeout(ingatan.timer);
    ingatan.timer = setTimeout(() => ikat(editor, ingatan), JEDA);
  },
  onBlur() {
    clearTimeout(this.storage.timer);
    this.storage.timer = setTimeout(() => ikat(this.editor, this.storage), JEDA);
  },
  onDestroy() {
    clearTimeout(this.storage.timer);
  },
});
