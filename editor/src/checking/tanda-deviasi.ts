/**
 * Shows in the draft where it departs from its acuan, while it is written.
 *
 * The comparison runs in a worker. On the way of a key stands only this: the timer of the next comparison, and ProseMirror's carrying of the marks
 * of the blocks in sight. The bar beside a unit is an attribute of its element, not a decoration: 4,000 of those would cost several ms a key.
 */

import { Extension } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { tampilanSatuan } from "../schema/tampilan-satuan.ts";
import { gabungHasil, type HasilTampil, isMenyimpang } from "./hasil-tampil.ts";
import { jamPeramban } from "./jam-peramban.ts";
import { JENDELA_AWAL, jendelaLayar } from "./jendela-naskah.ts";
import { kunciTanda, TANPA_TANDA, type Tanda, tandaSesudah } from "./keadaan-tanda.ts";
import { createPengirim, ikutiGulung } from "./kirim-tanda.ts";
import { lompatDeviasi } from "./lompat-deviasi.ts";
import { pekerjaDeviasi } from "./pekerja-deviasi.ts";
import { type BuatPekerja, createPembandingLatar } from "./pembanding-latar.ts";
import { bunyiBaris } from "./sebutan-deviasi.ts";
import { createTokoDeviasi, type TokoDeviasi } from "./toko-deviasi.ts";

declare module "@tiptap/core" {
  interface Storage {
    tandaDeviasi: { readonly toko: TokoDeviasi };
  }
}

/** The extension; `buatPekerja` starts the thread in which the comparison runs. One for one editor. */
export const tandaDeviasi = (buatPekerja: BuatPekerja = pekerjaDeviasi) =>
  Extension.create({
    name: "tandaDeviasi",
    addStorage: () => ({ toko: createTokoDeviasi() }),
    addKeyboardShortcuts() {
      const { toko } = this.storage;
      const lompat = (arah: 1 | -1) => () => {
        const { hasil } = toko.potret();
        const tiba = hasil === null ? null : lompatDeviasi(this.editor.view, hasil, arah);
        toko.kabarkan(tiba === null ? "Tidak ada penyimpangan." : bunyiBaris(tiba));
        return true;
      };
      return { "Alt-.": lompat(1), "Alt-,": lompat(-1) };
    },
    addProseMirrorPlugins() {
      const { toko } = this.storage;
      return [
        new Plugin<Tanda>({
          key: kunciTanda,
          state: { init: () => TANPA_TANDA, apply: (tr, lama) => tandaSesudah(tr, lama, toko.buka) },
          props: { decorations: (state) => kunciTanda.getState(state)?.set },
          view: (view) => tampilkan(view, toko, buatPekerja),
        }),
      ];
    },
  });

function tampilkan(view: EditorView, toko: TokoDeviasi, buatPekerja: BuatPekerja) {
  const { kirim, berhenti } = createPengirim(view, kunciTanda);
  const latar = createPembandingLatar({
    buatPekerja,
    jam: jamPeramban,
    doc: () => view.state.doc,
    onHasil: (berita, terkirim) => {
      const byId = new Map(terkirim.map((node) => [node.attrs.id as unknown, node]));
      const hasil = gabungHasil(toko.potret().hasil, berita, (id) => byId.get(id)?.textContent ?? null);
      kirim({ hasil, jendela: jendelaLayar(view) ?? JENDELA_AWAL });
      beriBatang(view, hasil);
      toko.terima({ hasil, gagal: null });
    },
    onGagal: (gagal) => toko.terima({ hasil: toko.potret().hasil, gagal }),
  });
  toko.sambungkan(latar);
  const lepasAcuan = toko.langgan(() => {
    // Another acuan: what was shown is about the one before it.
    if (toko.potret().hasil !== null || kunciTanda.getState(view.state)?.hasil === null) return;
    kirim({ hasil: null });
    beriBatang(view, null);
  });
  const bertanda = () => {
    const tanda = kunciTanda.getState(view.state);
    return tanda?.hasil ? tanda.jendela : null;
  };
  const lepasGulung = ikutiGulung(view, bertanda, (jendela) => kirim({ jendela }));
  return {
    update: (_: EditorView, sebelum: EditorState) => {
      if (sebelum.doc !== view.state.doc) latar.berubah();
    },
    destroy: () => {
      berhenti();
      lepasGulung();
      lepasAcuan();
      toko.sambungkan(null);
      latar.berhenti();
    },
  };
}

/** Writes the bar of every unit; those that stand as they should are not touched. */
function beriBatang(view: EditorView, hasil: HasilTampil | null): void {
  view.state.doc.forEach(({ attrs }) => {
    const id: unknown = attrs.id;
    const dom = typeof id === "string" ? tampilanSatuan(view, id)?.dom : undefined;
    if (typeof id !== "string" || dom === undefined) return;
    const deviasi = hasil?.deviasi.get(hasil.pemilik.get(id) ?? "");
    const nilai = deviasi === undefined || !isMenyimpang(deviasi) ? null : deviasi.hubungan;
    if (dom.getAttribute(BATANG) === nilai) return;
    if (nilai === null) dom.removeAttribute(BATANG);
    else dom.setAttribute(BATANG, nilai);
  });
}

const BATANG = "data-simpang";
