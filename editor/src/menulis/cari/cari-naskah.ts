/** Finding and replacing in the sheet: what is found is marked, and stays found while people write. */
import { type Editor, Extension } from "@tiptap/core";
import { Fragment, Slice } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { sajikanSatuan } from "../../references/teks-tersaji.ts";
import { sebagaiSatuLangkah } from "../ikatan/satu-langkah.ts";
import { cariKata, type Kueri, type Temuan, temuanSetelah } from "./pencarian.ts";

interface Pencarian {
  readonly kueri: Kueri | null;
  readonly temuan: readonly Temuan[];
  /** Index of the one that is stepped to, -1 for none. */
  readonly aktif: number;
  readonly tanda: DecorationSet;
}

const kunci = new PluginKey<Pencarian>("cariNaskah");

const TANPA: Pencarian = { kueri: null, temuan: [], aktif: -1, tanda: DecorationSet.empty };

/** Found places that are marked on either side of the current one. */
const TERTANDA = 300;

function tandai(state: EditorState, temuan: readonly Temuan[], aktif: number): DecorationSet {
  const awal = Math.max(0, aktif - TERTANDA);
  return DecorationSet.create(
    state.doc,
    temuan
      .slice(awal, Math.max(0, aktif) + TERTANDA)
      .map(({ dari, sampai }, at) => Decoration.inline(dari, sampai, { class: at + awal === aktif ? "temuan temuan-aktif" : "temuan" })),
  );
}

const cariDi = (state: EditorState, kueri: Kueri): readonly Temuan[] =>
  cariKata(state.doc, kueri, (satuan) => sajikanSatuan(state, satuan));

/** Time after a change until it is searched again, in ms; meanwhile the marks move with their words. */
const JEDA = 150;

export const CariNaskah = Extension.create({
  name: "cariNaskah",
  addProseMirrorPlugins: () => [
    new Plugin<Pencarian>({
      key: kunci,
      state: {
        init: () => TANPA,
        apply: (tr, lama, _, state) => {
          const baru = tr.getMeta(kunci) as Omit<Pencarian, "tanda"> | undefined;
          if (baru) return { ...baru, tanda: tandai(state, baru.temuan, baru.aktif) };
          if (!tr.docChanged || lama.kueri === null) return lama;
          const temuan = lama.temuan.map((satu) => ({
            ...satu,
            dari: tr.mapping.map(satu.dari, 1),
            sampai: tr.mapping.map(satu.sampai, -1),
          }));
          return { ...lama, temuan, tanda: lama.tanda.map(tr.mapping, tr.doc) };
        },
      },
      props: { decorations: (state) => kunci.getState(state)?.tanda },
      view: (view) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        return {
          update: (_, sebelum) => {
            const pencarian = kunci.getState(view.state);
            if (!pencarian?.kueri || sebelum.doc === view.state.doc || kunci.getState(sebelum)?.kueri !== pencarian.kueri) return;
            clearTimeout(timer);
            timer = setTimeout(() => {
              const kini = kunci.getState(view.state);
              if (!kini?.kueri) return;
              const temuan = cariDi(view.state, kini.kueri);
              const aktif = temuanSetelah(temuan, kini.temuan[kini.aktif]?.dari ?? 0);
              view.dispatch(view.state.tr.setMeta(kunci, { kueri: kini.kueri, temuan, aktif }));
            }, JEDA);
          },
          destroy: () => clearTimeout(timer),
        };
      },
    }),
  ],
});

/** What is found by now: how many, and which of them (from 1) is the current one, 0 for none. */
export function hasilCari(state: EditorState): { readonly jumlah: number; readonly ke: number } {
  const { temuan, aktif } = kunci.getState(state) ?? TANPA;
  return { jumlah: temuan.length, ke: aktif + 1 };
}

const atur = (editor: Editor, kueri: Kueri | null, temuan: readonly Temuan[], aktif: number): void =>
  editor.view.dispatch(editor.state.tr.setMeta(kunci, { kueri, temuan, aktif }).setMeta("addToHistory", false));

/** Looks for something else, or for nothing any more; the first place at or behind the caret becomes the current one. */
export function cari(editor: Editor, kueri: Kueri | null): void {
  const temuan = kueri ? cariDi(editor.state, kueri) : [];
  atur(editor, kueri, temuan, temuanSetelah(temuan, editor.state.selection.from));
  perlihatkan(editor);
}

/** Steps to the next place (1) or the one before (-1), around the ends. */
export function langkahCari(editor: Editor, langkah: 1 | -1): void {
  const { kueri, temuan, aktif } = kunci.getState(editor.state) ?? TANPA;
  if (temuan.length === 0) return;
  atur(editor, kueri, temuan, (aktif + langkah + temuan.length) % temuan.length);
  perlihatkan(editor);
}

/** Selects the current place and brings it into view; the focus stays where it is. */
function perlihatkan(editor: Editor): void {
  const { temuan, aktif } = kunci.getState(editor.state) ?? TANPA;
  const satu = temuan[aktif];
  if (!satu || satu.sampai > editor.state.doc.content.size) return;
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, satu.dari, satu.sampai)).scrollIntoView());
}

/** Replaces the current place and steps to the next; what a reference or field says is not replaced. */
export function gantiSatu(editor: Editor, teks: string): void {
  const { kueri, temuan, aktif } = kunci.getState(editor.state) ?? TANPA;
  const satu = temuan[aktif];
  if (!kueri || !satu || !editor.isEditable) return;
  if (satu.atom) {
    langkahCari(editor, 1);
    return;
  }
  sebagaiSatuLangkah(editor, () => editor.view.dispatch(editor.state.tr.insertText(teks, satu.dari, satu.sampai)));
  const baru = cariDi(editor.state, kueri);
  atur(editor, kueri, baru, temuanSetelah(baru, satu.dari + teks.length));
  perlihatkan(editor);
}

/** Replaces every place in one step that can be undone at once; marks of the words stay. Gives how many. */
export function gantiSemua(editor: Editor, teks: string): number {
  const { kueri } = kunci.getState(editor.state) ?? TANPA;
  if (!kueri || !editor.isEditable) return 0;
  const temuan = cariDi(editor.state, kueri).filter(({ atom }) => !atom);
  const { tr, schema, doc } = editor.state;
  // From the end to the beginning: no replacement moves the place of one still to come.
  for (const { dari, sampai } of [...temuan].reverse()) {
    const isi = teks === "" ? Fragment.empty : Fragment.from(schema.text(teks, doc.resolve(dari + 1).marks()));
    tr.replace(dari, sampai, new Slice(isi, 0, 0));
  }
  if (temuan.length > 0) sebagaiSatuLangkah(editor, () => editor.view.dispatch(tr));
  atur(editor, kueri, cariDi(editor.state, kueri), -1);
  return temuan.length;
}
