/** Marks the defined terms of the blocks in sight, a moment after a change: a key only carries the marks along. */
import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { isMasihCukup, JENDELA_AWAL, type Jendela, jendelaLayar } from "../checking/jendela-naskah.ts";
import { berlakuDi, pencariIstilah } from "./istilah.ts";
import { istilahNaskah, kataSatuan } from "./satuan-berkata.ts";

interface Tanda {
  readonly jendela: Jendela;
  readonly set: DecorationSet;
}

const kunci = new PluginKey<Tanda>("tandaIstilah");

/** Time after a change until the terms are looked for again, in ms. */
const JEDA = 400;

function tandai(state: EditorState, { dari, sampai }: Jendela): DecorationSet {
  const cari = pencariIstilah(istilahNaskah(state));
  const tanda: Decoration[] = [];
  state.doc.forEach((blok, posBlok, at) => {
    if (at < dari || at >= sampai) return;
    const lihat = (node: typeof blok, pos: number) => {
      for (const satu of berlakuDi(String(node.attrs.jenis)) ? cari(kataSatuan(node)) : []) {
        // A definition is no use of its own term.
        if (satu.huruf !== "tepat" || satu.istilah.id === node.attrs.id) continue;
        tanda.push(
          Decoration.inline(pos + 1 + satu.dari, pos + 1 + satu.sampai, { class: "istilah-naskah", "data-istilah": satu.istilah.id }),
        );
      }
    };
    if (blok.type.name === "satuan") lihat(blok, posBlok);
    else
      blok.descendants((node, pos) => {
        if (node.type.name === "satuan") lihat(node, posBlok + 1 + pos);
        return !node.isTextblock;
      });
  });
  return DecorationSet.create(state.doc, tanda);
}

const pengamat = (view: EditorView) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const jadwalkan = (jeda: number, paksa: boolean) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (view.isDestroyed) return;
      // A composition would break where marks are drawn into it.
      if (view.composing) return jadwalkan(JEDA, paksa);
      const layar = jendelaLayar(view) ?? JENDELA_AWAL;
      const kini = kunci.getState(view.state);
      if (!paksa && kini && isMasihCukup(kini.jendela, layar, view.state.doc.childCount)) return;
      view.dispatch(view.state.tr.setMeta(kunci, layar).setMeta("addToHistory", false));
    }, jeda);
  };
  const gulung = () => jadwalkan(100, false);
  globalThis.addEventListener?.("scroll", gulung, { passive: true, capture: true });
  jadwalkan(0, true);
  return {
    update: (_: EditorView, sebelum: EditorState) => {
      if (sebelum.doc !== view.state.doc) jadwalkan(JEDA, true);
    },
    destroy: () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.("scroll", gulung, { capture: true });
    },
  };
};

export const TandaIstilah = Extension.create({
  name: "tandaIstilah",
  addProseMirrorPlugins: () => [
    new Plugin<Tanda>({
      key: kunci,
      state: {
        init: () => ({ jendela: JENDELA_AWAL, set: DecorationSet.empty }),
        apply: (tr, lama, _, state) => {
          const jendela = tr.getMeta(kunci) as Jendela | undefined;
          if (jendela) return { jendela, set: tandai(state, jendela) };
          return tr.docChanged ? { ...lama, set: lama.set.map(tr.mapping, tr.doc) } : lama;
        },
      },
      props: { decorations: (state) => kunci.getState(state)?.set },
      view: pengamat,
    }),
  ],
});
