/** Puts a formula into the draft: into the empty unit of the caret, or behind one with words. The caret goes to its first blank. */
import { type Rumusan, type SatuanRumusan, TITIK_RUMUSAN } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { Fragment, Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import { blokPada } from "../menulis/susunan.ts";
import { idBaru } from "../schema/id-baru.ts";

export function sisipkanRumusan(editor: Editor, ketikan: { readonly from: number; readonly to: number }, { satuan }: Rumusan): void {
  const { state, schema } = editor;
  const tr = state.tr.delete(ketikan.from, ketikan.to);
  const blok = blokPada(tr.doc, ketikan.from);
  const [pertama, ...lain] = satuan;
  if (!blok || !pertama) return;
  const isi = (satu: SatuanRumusan) => Fragment.from(satu.content.map((anak) => Node.fromJSON(schema, anak)));
  const alas = blok.node.attrs.jenis === "rincian" ? Number(blok.node.attrs.tingkat) : 0;
  const buat = (satu: SatuanRumusan): Node =>
    schema.node(
      "satuan",
      satu.jenis === null
        ? { ...blok.node.attrs, id: idBaru(), asal: null, tercetak: null }
        : { id: idBaru(), jenis: satu.jenis, tingkat: satu.tingkat === 0 ? 0 : alas + satu.tingkat },
      isi(satu),
    );
  const kosong = blok.node.content.size === 0;
  const awal = kosong ? blok.pos : blok.pos + blok.node.nodeSize;
  if (kosong) tr.insert(blok.pos + 1, isi(pertama));
  const sisa = (kosong ? lain : satuan).map(buat);
  const akhir = kosong ? blok.pos + (tr.doc.nodeAt(blok.pos)?.nodeSize ?? 0) : awal;
  tr.insert(akhir, sisa);
  const batas = akhir + sisa.reduce((jumlah, { nodeSize }) => jumlah + nodeSize, 0);
  const titik = isianPertama(tr.doc, awal, batas);
  tr.setSelection(titik === null ? TextSelection.near(tr.doc.resolve(batas - 1), -1) : TextSelection.create(tr.doc, titik, titik + 1));
  sebagaiSatuLangkah(editor, () => editor.view.dispatch(tr.scrollIntoView()));
}

/** The first blank between two positions. */
function isianPertama(doc: Node, dari: number, sampai: number): number | null {
  let hasil: number | null = null;
  doc.nodesBetween(dari, Math.min(sampai, doc.content.size), (node, pos) => {
    const at = node.isText && pos >= dari ? (node.text ?? "").indexOf(TITIK_RUMUSAN) : -1;
    if (hasil === null && at >= 0) hasil = pos + at;
    return hasil === null;
  });
  return hasil;
}
