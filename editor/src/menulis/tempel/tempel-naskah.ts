/**
 * Copy and paste. What comes from a draft keeps its kinds, by a format of its own on the clipboard; what comes from elsewhere is read by the grammar
 * of regulations in a worker, and no HTML of it is ever given to the browser.
 */
import type { IsiRancangan } from "@selaras/parsers";
import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, type SelectionBookmark } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { ikatAcuanNaskah } from "../../references/acuan-naskah.ts";
import { teksAtom } from "../../references/teks-tersaji.ts";
import { FORMAT_SERET } from "../kerangka/seret.ts";
import { nomorNaskah } from "../perintah-tulis.ts";
import { potonganDisalin } from "./acuan-tempelan.ts";
import { uraiDiPekerja } from "./pekerja-tempelan.ts";
import { htmlSalinan, teksSalinan } from "./salinan.ts";
import { sisipPotongan, sisipSatuan, sisipTeks } from "./sisip-tempelan.ts";

/** Format of a piece of a draft on the clipboard: a slice of ProseMirror as JSON. */
const FORMAT = "application/x-selaras-naskah+json";

/** Most that is pasted at once, in UTF-16 code units; a whole regulation has a tenth of it. */
const TERBANYAK = 2_000_000;

export interface OpsiTempel {
  /** Tells the person what happened, in a sentence. */
  readonly onPesan: (pesan: string) => void;
  /** Takes a picture from the clipboard; absent where none can be stored. */
  readonly onGambar?: (berkas: File) => void;
}

/** Without one of these words a line refers to nothing. */
const MERUJUK = /\b(?:pasal|ayat|huruf|angka|bab|bagian|paragraf|lampiran)\b/i;

const BAWAAN: OpsiTempel = { onPesan: () => {} };

interface PenyimpanTempel {
  /** Places where something is still to be pasted, carried through what is typed meanwhile. */
  readonly tertunda: Set<{ di: SelectionBookmark }>;
}

export const TempelNaskah = Extension.create<OpsiTempel, PenyimpanTempel>({
  name: "tempelNaskah",
  addOptions: () => BAWAAN,
  addStorage: () => ({ tertunda: new Set() }),

  onTransaction({ transaction }) {
    if (transaction.docChanged) for (const satu of this.storage.tertunda) satu.di = satu.di.map(transaction.mapping);
  },

  addProseMirrorPlugins() {
    const { editor, options, storage } = this;
    const salin = (view: EditorView, event: ClipboardEvent, potong: boolean): boolean => {
      if (!event.clipboardData || view.state.selection.empty) return false;
      tulisPapan(view, event.clipboardData);
      event.preventDefault();
      if (potong && view.editable) view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta("uiEvent", "cut"));
      return true;
    };
    const ambil = (view: EditorView, event: Event, data: DataTransfer | null): boolean => {
      if (!data) return false;
      event.preventDefault();
      if (view.editable) void tempel(editor, data, options, storage);
      return true;
    };
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            copy: (view, event) => salin(view, event, false),
            cut: (view, event) => salin(view, event, true),
            paste: (view, event) => ambil(view, event, event.clipboardData),
            drop: (view, event) => {
              // Words dragged within the sheet are moved by ProseMirror itself, with their ids; a row of the outline is dropped on the outline.
              if (view.dragging) return false;
              if (event.dataTransfer?.types.includes(FORMAT_SERET)) return true;
              const ke = view.posAtCoords({ left: event.clientX, top: event.clientY });
              if (ke && view.editable) editor.commands.setTextSelection(ke.pos);
              return ambil(view, event, event.dataTransfer);
            },
          },
        },
      }),
    ];
  },
});

function tulisPapan({ state }: EditorView, data: DataTransfer): void {
  const { selection } = state;
  const slice = selection.content();
  const nomor = nomorNaskah(state);
  const terpotong = selection.$from.parent.isTextblock && selection.$from.parentOffset > 0;
  data.clearData();
  const kata = (atom: Node, satuan: Node): string => teksAtom(state, atom, satuan);
  data.setData("text/plain", teksSalinan(slice, nomor, terpotong, kata));
  data.setData("text/html", htmlSalinan(slice, nomor, terpotong, kata));
  data.setData(FORMAT, JSON.stringify(potonganDisalin(state, slice).toJSON()));
}

async function tempel(editor: Editor, data: DataTransfer, { onPesan, onGambar }: OpsiTempel, { tertunda }: PenyimpanTempel): Promise<void> {
  const [potongan, html, teks] = [data.getData(FORMAT), data.getData("text/html"), data.getData("text/plain")];
  const gambar = [...data.files].find(({ type }) => type.startsWith("image/"));
  if (Math.max(potongan.length, html.length, teks.length) > TERBANYAK) {
    onPesan("Teks yang ditempel terlalu panjang (lebih dari 2 MB). Naskah tidak diubah. Tempelkan bagian demi bagian.");
    return;
  }
  if (potongan !== "" && sisipPotongan(editor, potongan)) return;
  if (teks.trim() === "" && gambar) {
    if (onGambar) onGambar(gambar);
    else onPesan("Gambar tidak dapat ditempelkan di sini. Naskah tidak diubah.");
    return;
  }
  if (!teks.trim().includes("\n")) {
    sisipTeks(editor, teks.replace(/\s+/g, " "));
    if (MERUJUK.test(teks)) ikatAcuanNaskah(editor, new Set([String(editor.state.selection.$from.parent.attrs.id)]));
    return;
  }
  const tunda = { di: editor.state.selection.getBookmark() };
  tertunda.add(tunda);
  const isi: readonly IsiRancangan[] | null = await uraiDiPekerja({ html, teks });
  tertunda.delete(tunda);
  if (editor.isDestroyed || !editor.isEditable) return;
  if (isi === null) onPesan("Susunan teks yang ditempel tidak terbaca. Teksnya ditempelkan sebagai baris biasa.");
  sisipSatuan(editor, tunda.di.resolve(editor.state.doc), isi ?? barisBiasa(teks));
  ikatAcuanNaskah(editor, idDari(isi ?? []));
}

const idDari = (isi: readonly IsiRancangan[]): ReadonlySet<string> => new Set(isi.map(({ attrs }) => attrs.id));

/** Lines as they are, where their structure could not be read. */
const barisBiasa = (teks: string): readonly IsiRancangan[] =>
  teks
    .split(/\n+/)
    .filter((baris) => baris.trim() !== "")
    .map((baris) => ({
      type: "satuan",
      attrs: { id: "", jenis: "teks", tingkat: 0, gaya: null, sisipan: false, tercetak: null, asal: null, letak: null },
      content: [{ type: "text", text: baris.trim() }],
    }));
