/** The units of the open draft as the terms are read from them. */
import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { nomoriNaskah, penomoranPada } from "../numbering/penomoran.ts";
import { sebutanSatuan } from "../rancangan/satuan-teks.ts";
import { type Istilah, istilahOf, type SatuanBerkata } from "./istilah.ts";

/** The words of a unit in the offsets of ProseMirror. */
export const kataSatuan = (node: Node): string => node.textBetween(0, node.content.size, undefined, "\uFFFC");

/** Every unit of the draft, those in tables and forms included. Linear. */
export function satuanBerkata(state: EditorState): readonly SatuanBerkata[] {
  const { urutan, unit } = penomoranPada(state) ?? nomoriNaskah(state.doc);
  const hasil: SatuanBerkata[] = [];
  state.doc.descendants((node) => {
    if (node.type.name !== "satuan") return true;
    const id = String(node.attrs.id);
    const nomor = unit.get(id);
    const letak = nomor && urutan[nomor.indeks] === nomor ? sebutanSatuan(urutan as never, nomor.indeks) : "Tabel atau contoh";
    hasil.push({ id, jenis: String(node.attrs.jenis), teks: kataSatuan(node), letak });
    return false;
  });
  return hasil;
}

/** Terms alone: looks at the words of the definitions only. */
export function istilahNaskah(state: EditorState): readonly Istilah[] {
  const { unit } = penomoranPada(state) ?? nomoriNaskah(state.doc);
  const definisi: SatuanBerkata[] = [];
  state.doc.forEach((node) => {
    if (node.type.name !== "satuan" || node.attrs.jenis !== "definisi") return;
    const id = String(node.attrs.id);
    definisi.push({ id, jenis: "definisi", teks: kataSatuan(node), letak: unit.get(id)?.locator ?? "Definisi" });
  });
  return istilahOf(definisi);
}
