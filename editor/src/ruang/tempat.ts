/** Places in the draft that is open: what they are called, and how to get there. */
import { SIFAT_SATUAN } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { penomoranPada } from "../numbering/penomoran.ts";

const SEBUTAN: ReadonlyMap<string, string> = new Map(Object.entries(SIFAT_SATUAN).map(([jenis, { sebutan }]) => [jenis, sebutan]));

/** `Pasal 5 ayat (1)` for the unit with this id; `null` for one that is not there. */
export function sebutTempat(editor: Editor, satuan: string): string | null {
  const unit = penomoranPada(editor.state)?.unit.get(satuan);
  if (!unit) return posisiSatuan(editor, satuan) === null ? null : "tabel atau gambar";
  return unit.locator ?? (unit.label || unit.kepala || SEBUTAN.get(unit.jenis) || "bagian tanpa nomor");
}

/** Scrolls the unit with this id into the middle and puts the caret at its beginning; false where it is gone. */
export function tujuSatuan(editor: Editor, satuan: string): boolean {
  const posisi = posisiSatuan(editor, satuan);
  if (posisi === null) return false;
  const dom = editor.view.nodeDOM(posisi);
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(posisi + 1))));
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: "center" });
  editor.view.focus();
  return true;
}

function posisiSatuan(editor: Editor, satuan: string): number | null {
  let posisi: number | null = null;
  editor.state.doc.descendants((node, pos) => {
    if (posisi === null && node.attrs.id === satuan) posisi = pos;
    return posisi === null && !node.isTextblock;
  });
  return posisi;
}
