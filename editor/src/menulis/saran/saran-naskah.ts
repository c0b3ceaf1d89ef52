/** The list at the caret: what calls it, which keys go to it, what is chosen. What it offers comes from its sources; how it looks is `daftar-saran.tsx`. */
import { type Editor, Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import { asalDariJauh } from "../../schema/asal-perubahan.ts";
import type { Pilihan, SumberSaran, Terpilih } from "./sumber-saran.ts";

interface Saran {
  readonly sumber: SumberSaran;
  readonly dari: number;
  readonly awalan: number;
  readonly otomatis: boolean;
  /** Index of the choice that Enter takes. */
  readonly aktif: number;
  /** Choices before the last sign that sets them apart. */
  readonly terpilih: readonly (Terpilih & { readonly nama: string })[];
  /** The same object as long as one call is open. */
  readonly panggilan: object;
}

export interface SaranTampil {
  readonly sebutan: string;
  /** Position of the first character of the call. */
  readonly dari: number;
  readonly pilihan: readonly Pilihan[];
  readonly aktif: number;
  readonly terpilih: readonly { readonly nama: string; readonly sambung: string }[];
  readonly jamak: boolean;
}

const kunci = new PluginKey<Saran | null>("saranNaskah");

/** Longer words are no question any more. */
const TERPANJANG = 60;

const tersedia = new WeakMap<object, (tanya: string) => readonly Pilihan[]>();

/** The words between the beginning of the call and the caret. */
const ketikan = (state: EditorState, dari: number): string => state.doc.textBetween(dari, state.selection.head, undefined, "\uFFFC");

function pilihanOf(state: EditorState, saran: Saran): readonly Pilihan[] {
  const cari = tersedia.get(saran.panggilan) ?? saran.sumber.siapkan(state);
  tersedia.set(saran.panggilan, cari);
  return cari(tanyaOf(ketikan(state, saran.dari).slice(saran.awalan), saran.terpilih.length));
}

/** What is asked behind the signs that set choices apart. */
function tanyaOf(teks: string, sudah: number): string {
  let mulai = 0;
  for (let ke = 0; ke < sudah; ke++) mulai += teks.slice(mulai).search(/[,-]/) + 1;
  return teks.slice(mulai).trim();
}

/** What is shown in this state; `null` while nothing is offered. */
export function saranTampil(state: EditorState): SaranTampil | null {
  const saran = kunci.getState(state);
  if (!saran) return null;
  const pilihan = pilihanOf(state, saran);
  if (saran.otomatis && pilihan.length === 0) return null;
  const { dari, terpilih, sumber } = saran;
  return { sebutan: sumber.sebutan, jamak: sumber.jamak, dari, pilihan, terpilih, aktif: Math.min(saran.aktif, pilihan.length - 1) };
}

/** Opens the list of this source at the caret. `false` where it does not belong. */
export function bukaSaran(editor: Editor, sumber: SumberSaran): boolean {
  const { selection, tr } = editor.state;
  if (!editor.isEditable || !selection.empty || !selection.$from.parent.isTextblock || !sumber.boleh(selection.$from.parent)) return false;
  const saran: Saran = { sumber, dari: selection.from, awalan: 0, otomatis: false, aktif: 0, terpilih: [], panggilan: {} };
  editor.view.dispatch(tr.setMeta(kunci, saran));
  editor.view.focus();
  return true;
}

/** Takes a choice of the open list. */
export function ambilSaran(editor: Editor, id: string): void {
  const saran = kunci.getState(editor.state);
  if (!saran) return;
  const to = editor.state.selection.head;
  editor.view.dispatch(editor.state.tr.setMeta(kunci, null));
  saran.sumber.pilih(editor, { from: saran.dari, to }, [...saran.terpilih, { id, sambung: "" }]);
}

export const tutupSaran = (view: EditorView): void => view.dispatch(view.state.tr.setMeta(kunci, null));

/** One character that this person typed. */
function terketik(tr: Transaction): boolean {
  const [langkah] = tr.steps;
  if (tr.steps.length !== 1 || !(langkah instanceof ReplaceStep) || asalDariJauh(tr) || tr.getMeta("uiEvent") === "paste") return false;
  return langkah.slice.size === 1 && langkah.from === langkah.to && tr.selection.empty && tr.selection.from === langkah.from + 1;
}

function dipanggil(tr: Transaction, semua: readonly SumberSaran[]): Saran | null {
  const { $from } = tr.selection;
  if (!terketik(tr) || $from.parent.type.name !== "satuan") return null;
  const sebelum = $from.parent.textBetween(0, $from.parentOffset, undefined, "\uFFFC");
  for (const sumber of semua) {
    const pemicu = sumber.pemicu(sebelum, $from.parent);
    if (pemicu === null) continue;
    const { panjang, awalan, otomatis } = pemicu;
    return { sumber, dari: $from.pos - panjang, awalan, otomatis, aktif: 0, terpilih: [], panggilan: {} };
  }
  return null;
}

/** The open list after a change: it goes when the caret leaves its words. */
function lanjut(tr: Transaction, saran: Saran): Saran | null {
  const dari = tr.mapping.map(saran.dari, -1);
  const { selection } = tr;
  const { $head } = selection;
  if (!selection.empty || $head.pos < dari + saran.awalan || dari < $head.start()) return null;
  const teks = tr.doc.textBetween(dari, $head.pos, undefined, "\uFFFC");
  if (teks.length > TERPANJANG || teks.includes("\uFFFC")) return null;
  const tanda = teks.match(/[,-]/g)?.length ?? 0;
  const terpilih = tanda < saran.terpilih.length ? saran.terpilih.slice(0, tanda) : saran.terpilih;
  return { ...saran, dari, terpilih, aktif: tr.docChanged ? 0 : saran.aktif };
}

function tombol(editor: Editor, view: EditorView, event: KeyboardEvent): boolean {
  const saran = kunci.getState(view.state);
  const tampil = saranTampil(view.state);
  if (!saran || !tampil || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { pilihan, aktif } = tampil;
  const atur = (ubah: Partial<Saran>): true => {
    view.dispatch(view.state.tr.setMeta(kunci, { ...saran, ...ubah }));
    return true;
  };
  const satu = pilihan[aktif];
  switch (event.key) {
    case "Escape":
      tutupSaran(view);
      return true;
    case "ArrowDown":
    case "ArrowUp": {
      const langkah = event.key === "ArrowDown" ? 1 : -1;
      // Whoever walks in the list means the list.
      return pilihan.length > 0 && atur({ aktif: (aktif + langkah + pilihan.length) % pilihan.length, otomatis: false });
    }
    case "Enter":
    case "Tab":
      if (satu === undefined || event.shiftKey) return false;
      ambilSaran(editor, satu.id);
      return true;
    case ",":
    case "-": {
      const rentang = event.key === "-" && !/\d/.test(tanyaOf(ketikan(view.state, saran.dari).slice(saran.awalan), saran.terpilih.length));
      if (!saran.sumber.jamak || saran.otomatis || rentang || satu === undefined) return false;
      // The sign itself is typed as well: Escape leaves all that was typed.
      atur({ terpilih: [...saran.terpilih, { id: satu.id, nama: satu.nama, sambung: event.key }] });
      view.dispatch(view.state.tr.insertText(event.key));
      return true;
    }
    default:
      return false;
  }
}

export interface OpsiSaran {
  readonly sumber: readonly SumberSaran[];
  /** Key that opens each source by its name. */
  readonly tombol: Readonly<Record<string, string>>;
}

/** Id of the list and of its choices in the page. */
export const ID_SARAN = "saran-naskah";

export const SaranNaskah = Extension.create<OpsiSaran>({
  name: "saranNaskah",
  // Its keys are those of the list first.
  priority: 300,
  addOptions: () => ({ sumber: [], tombol: {} }),
  addKeyboardShortcuts() {
    return Object.fromEntries(
      this.options.sumber.flatMap((sumber) => {
        const nama = this.options.tombol[sumber.nama];
        return nama === undefined ? [] : [[nama, () => bukaSaran(this.editor, sumber)]];
      }),
    );
  },
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin<Saran | null>({
        key: kunci,
        state: {
          init: () => null,
          apply: (tr, lama) => {
            const meta = tr.getMeta(kunci) as Saran | null | undefined;
            if (meta !== undefined) return meta;
            if (lama !== null) return lanjut(tr, lama);
            return tr.docChanged && editor.isEditable ? dipanggil(tr, options.sumber) : null;
          },
        },
        props: {
          handleKeyDown: (view, event) => tombol(editor, view, event),
          handleDOMEvents: {
            blur: (view) => {
              if (kunci.getState(view.state)) tutupSaran(view);
              return false;
            },
          },
          attributes: (state): Record<string, string> => {
            const tampil = kunci.getState(state) ? saranTampil(state) : null;
            if (tampil === null) return {};
            const aktif = tampil.aktif < 0 ? {} : { "aria-activedescendant": `${ID_SARAN}-${tampil.aktif}` };
            return { "aria-controls": ID_SARAN, "aria-autocomplete": "list", ...aktif };
          },
        },
      }),
    ];
  },
});
