/**
 * Shows in the draft what the drafting rules find, while it is written.
 *
 * The rules run in a worker of their own. On the way of a key stands only this: the timer of the next check, and ProseMirror's carrying of the marks
 * of the blocks in sight.
 */

import { Extension } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { jamPeramban } from "../checking/jam-peramban.ts";
import { JENDELA_AWAL, jendelaLayar } from "../checking/jendela-naskah.ts";
import { createPengirim, ikutiGulung } from "../checking/kirim-tanda.ts";
import { type TemuanNaskahKini, temuanSesudah } from "./hasil-periksa.ts";
import { kunciTemuan, TANPA_TEMUAN, type TandaTemuan, temuanBertanda } from "./keadaan-temuan.ts";
import { pekerjaPeriksa } from "./pekerja-periksa.ts";
import { type BuatPekerjaPeriksa, createPemeriksaLatar } from "./pemeriksa-latar.ts";
import { createTokoPeriksa, type TokoPeriksa } from "./toko-periksa.ts";

declare module "@tiptap/core" {
  interface Storage {
    tandaPeriksa: { readonly toko: TokoPeriksa };
  }
}

/** The extension; `buatPekerja` starts the thread in which the rules run. One for one editor. */
export const tandaPeriksa = (buatPekerja: BuatPekerjaPeriksa = pekerjaPeriksa) =>
  Extension.create({
    name: "tandaPeriksa",
    addStorage: () => ({ toko: createTokoPeriksa() }),
    addProseMirrorPlugins() {
      const { toko } = this.storage;
      return [
        new Plugin<TandaTemuan>({
          key: kunciTemuan,
          state: { init: () => TANPA_TEMUAN, apply: (tr, lama) => temuanBertanda(tr, lama, toko.tekanTanda) },
          props: { decorations: (state) => kunciTemuan.getState(state)?.set },
          view: (view) => tampilkan(view, toko, buatPekerja),
        }),
      ];
    },
  });

function tampilkan(view: EditorView, toko: TokoPeriksa, buatPekerja: BuatPekerjaPeriksa) {
  const { kirim, berhenti } = createPengirim(view, kunciTemuan);
  let terakhir: TemuanNaskahKini | null = null;
  const latar = createPemeriksaLatar({
    buatPekerja,
    jam: jamPeramban,
    doc: () => view.state.doc,
    onHasil: (berita, terkirim, awal) => {
      terakhir = temuanSesudah(awal ? null : terakhir, berita, terkirim);
      toko.terima(terakhir);
    },
    onGagal: toko.terimaGagal,
  });
  const lepasToko = toko.langgan(() => {
    const { hasil, kini } = toko.potret();
    const tanda = kunciTemuan.getState(view.state);
    if (hasil !== tanda?.hasil) kirim({ hasil, kini, jendela: jendelaLayar(view) ?? JENDELA_AWAL });
    else if (kini !== tanda?.kini) kirim({ kini });
  });
  const bertanda = () => {
    const tanda = kunciTemuan.getState(view.state);
    return tanda?.hasil ? tanda.jendela : null;
  };
  const lepasGulung = ikutiGulung(view, bertanda, (jendela) => kirim({ jendela }));
  toko.sambungkan(latar);
  latar.berubah();
  return {
    update: (_: EditorView, sebelum: EditorState) => {
      if (sebelum.doc !== view.state.doc) latar.berubah();
    },
    destroy: () => {
      berhenti();
      lepasGulung();
      lepasToko();
      toko.sambungkan(null);
      latar.berhenti();
    },
  };
}
