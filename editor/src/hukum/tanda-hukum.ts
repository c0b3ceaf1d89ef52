/**
 * Marks the laws that the blocks in sight cite. On the way of a key stands the mapping of those marks; some time behind it the units that changed are
 * read again, and the marks are drawn anew only where they differ.
 */
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { JENDELA_AWAL, type Jendela, jendelaLayar } from "../checking/jendela-naskah.ts";
import { createPengirim, ikutiGulung } from "../checking/kirim-tanda.ts";
import { hariSetempat } from "./keterangan-hukum.ts";
import { type KutipanNaskah, kutipanDi, pembacaKutipan, type TempatHukum, tempatHukum } from "./kutipan-naskah.ts";

declare module "@tiptap/core" {
  interface EditorEvents {
    /** Alt+Enter was pressed; `null` where the caret stands in no cited law. */
    bukaHukum: { readonly dibuka: KutipanNaskah | null };
  }
}

interface Tanda {
  readonly jendela: Jendela;
  readonly set: DecorationSet;
}

const kunci = new PluginKey<Tanda>("tandaHukum");

/** Time after a change until the laws are looked for again, in ms. */
const JEDA = 400;

export const TandaHukum = Extension.create({
  name: "tandaHukum",
  addKeyboardShortcuts() {
    return {
      "Alt-Enter": () => {
        this.editor.emit("bukaHukum", { dibuka: kutipanDi(this.editor.state.selection.$head) });
        return true;
      },
    };
  },
  addProseMirrorPlugins: () => {
    const baca = pembacaKutipan();
    const tempat = (doc: Node, jendela: Jendela) => tempatHukum(doc, jendela, baca, hariSetempat(new Date()));
    return [
      new Plugin<Tanda>({
        key: kunci,
        state: {
          init: () => ({ jendela: JENDELA_AWAL, set: DecorationSet.empty }),
          apply: (tr, lama) => {
            const baru = tr.getMeta(kunci) as Pick<Tanda, "jendela"> | undefined;
            if (baru) return { ...baru, set: DecorationSet.create(tr.doc, tempat(tr.doc, baru.jendela).map(dekorasi)) };
            return tr.docChanged ? { ...lama, set: lama.set.map(tr.mapping, tr.doc) } : lama;
          },
        },
        props: { decorations: (state) => kunci.getState(state)?.set },
        view: (view) => amati(view, tempat),
      }),
    ];
  },
});

function amati(view: EditorView, tempat: (doc: Node, jendela: Jendela) => readonly TempatHukum[]) {
  const { kirim, berhenti } = createPengirim(view, kunci);
  let timer = 0;
  const tandai = (jendela: Jendela) => {
    const lama = kunci.getState(view.state);
    if (lama === undefined || !isSama(lama.set, tempat(view.state.doc, jendela))) kirim({ jendela });
  };
  const nanti = (jeda: number) => {
    // Not put off by the next key: where several people write there is no pause.
    if (timer !== 0) return;
    timer = window.setTimeout(() => {
      timer = 0;
      if (!view.isDestroyed) tandai(jendelaLayar(view) ?? JENDELA_AWAL);
    }, jeda);
  };
  const lepasGulung = ikutiGulung(view, () => kunci.getState(view.state)?.jendela ?? null, tandai);
  nanti(0);
  return {
    update: (_: EditorView, sebelum: EditorState) => {
      if (sebelum.doc !== view.state.doc) nanti(JEDA);
    },
    destroy: () => {
      window.clearTimeout(timer);
      berhenti();
      lepasGulung();
    },
  };
}

const dekorasi = ({ dari, sampai, keadaan }: TempatHukum): Decoration =>
  Decoration.inline(dari, sampai, { class: "hukum-naskah", "data-hukum": keadaan }, { keadaan });

function isSama(set: DecorationSet, tempat: readonly TempatHukum[]): boolean {
  const ada = set.find().sort((a, b) => a.from - b.from);
  return (
    ada.length === tempat.length &&
    tempat.every(({ dari, sampai, keadaan }, at) => {
      const lama = ada[at];
      return lama?.from === dari && lama.to === sampai && lama.spec.keadaan === keadaan;
    })
  );
}
