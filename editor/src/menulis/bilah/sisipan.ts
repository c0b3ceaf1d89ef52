/** New blocks behind the one the caret stands in. */
import { ATRIBUT_AWAL, type IsiRancangan, type JenisSatuan, type Satuan, type TabelDokumen } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { idBaru } from "../../schema/id-baru.ts";
import type { Bentuk } from "../lanjutan.ts";
import { sisipkanSatuan } from "../perintah-satuan.ts";
import { blokPada, letakBlok } from "../susunan.ts";

const satuanBaru = (bentuk: Partial<Bentuk> & { readonly jenis: JenisSatuan }, isi = ""): Satuan => ({
  type: "satuan",
  attrs: { ...ATRIBUT_AWAL, ...bentuk, id: idBaru() },
  ...(isi === "" ? {} : { content: [{ type: "text", text: isi }] }),
});

/** Inserts behind the block with the caret and puts the caret into the first of them. */
function sisipkan(editor: Editor, isi: readonly IsiRancangan[]): void {
  const { doc, selection } = editor.state;
  const blok = blokPada(doc, selection.from);
  const [pertama] = sisipkanSatuan(editor, blok === null ? null : String(blok.node.attrs.id), isi);
  const letak = pertama === undefined ? null : letakBlok(editor.state.doc, pertama);
  if (letak)
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(letak.pos + 1))).scrollIntoView());
  editor.commands.focus();
}

/** An empty unit of this kind; a Pasal comes with the line for its words. */
export function sisipkanBentuk(editor: Editor, bentuk: Bentuk): void {
  sisipkan(editor, bentuk.jenis === "pasal" ? [satuanBaru(bentuk), satuanBaru({ jenis: "teks" })] : [satuanBaru(bentuk)]);
}

/** A table with a row of headings. */
export function sisipkanTabel(editor: Editor, baris: number, kolom: number): void {
  const tabel: TabelDokumen = {
    type: "table",
    attrs: { id: idBaru() },
    content: Array.from({ length: baris }, (_, ke) => ({
      type: "tableRow" as const,
      content: Array.from({ length: kolom }, () => ({
        type: ke === 0 ? ("tableHeader" as const) : ("tableCell" as const),
        content: [satuanBaru({ jenis: "teks" })],
      })),
    })),
  };
  sisipkan(editor, [tabel]);
}

/** A form: a frame in which a draft of another document stands. */
export function sisipkanContoh(editor: Editor): void {
  sisipkan(editor, [{ type: "contoh", attrs: { id: idBaru() }, content: [satuanBaru({ jenis: "judul" })] }]);
}

/** A figure that the server holds. */
export function sisipkanGambar(editor: Editor, src: string, alt: string): void {
  const { doc, selection } = editor.state;
  const blok = blokPada(doc, selection.from);
  sisipkanSatuan(editor, blok === null ? null : String(blok.node.attrs.id), [{ type: "gambar", attrs: { id: idBaru(), src, alt } }]);
  editor.commands.focus();
}
