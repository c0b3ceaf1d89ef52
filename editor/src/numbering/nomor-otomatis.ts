/** Keeps the numbers of the document and shows them: computed once a structure changes, never while somebody only types. */
import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { tampilanSatuan } from "../schema/tampilan-satuan.ts";
import { kunciPenomoran, nomoriNaskah, type Penomoran, penomoranPada, strukturBerubah, type UnitBernomor } from "./penomoran.ts";

/** Shown alike: nothing of the element has to change. */
const sama = (a: UnitBernomor | undefined, b: UnitBernomor) => a?.label === b.label && a.kepala === b.kepala && a.takuk === b.takuk;

const penomoran = () =>
  new Plugin<Penomoran>({
    key: kunciPenomoran,
    state: {
      init: (_, state) => nomoriNaskah(state.doc),
      apply: (tr, nilai) => (tr.docChanged && strukturBerubah(tr.before, tr.doc) ? nomoriNaskah(tr.doc) : nilai),
    },
    view: (view) => {
      const tampilkan = (dulu: Penomoran | undefined) => {
        const kini = penomoranPada(view.state);
        if (!kini || kini === dulu) return;
        for (const [id, unit] of kini.unit) if (!sama(dulu?.unit.get(id), unit)) tampilanSatuan(view, id)?.beriNomor(unit);
      };
      tampilkan(undefined);
      return { update: (_, sebelum) => tampilkan(penomoranPada(sebelum)) };
    },
  });

/** Numbers in the margin of every unit. */
export const NomorOtomatis = Extension.create({ name: "nomorOtomatis", addProseMirrorPlugins: () => [penomoran()] });
