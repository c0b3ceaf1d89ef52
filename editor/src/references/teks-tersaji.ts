/** The words of units as people read them: references with their labels, fields with their values. */
import {
  type AtributAcuan,
  type AtributIsian,
  type LabelAcuan,
  type PelabelAcuan,
  type PotongTersaji,
  pelabelAcuan,
  tulisIsian,
} from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { nomoriNaskah, type Penomoran, penomoranPada } from "../numbering/penomoran.ts";
import { isianPada } from "./isian-naskah.ts";

const pelabel = new WeakMap<Penomoran, PelabelAcuan>();

/** Labels by the numbers of this state, made once for each numbering. */
export function pelabelPada(state: EditorState): PelabelAcuan {
  const nomor = penomoranPada(state) ?? nomoriNaskah(state.doc);
  const ada = pelabel.get(nomor);
  if (ada !== undefined) return ada;
  const baru = pelabelAcuan(nomor.urutan);
  pelabel.set(nomor, baru);
  return baru;
}

/** What a reference says in the unit with the id `satuan`. */
export const labelAcuan = (state: EditorState, acuan: Node, satuan: string): LabelAcuan =>
  pelabelPada(state)(acuan.attrs as AtributAcuan, satuan);

/** What an atom of the unit `satuan` says; empty for what this version does not know. */
export function teksAtom(state: EditorState, atom: Node, satuan: Node): string {
  if (atom.type.name === "acuan") return labelAcuan(state, atom, String(satuan.attrs.id)).teks;
  if (atom.type.name !== "isian") return "";
  return satuan.attrs.jenis === "judul" ? String(atom.attrs.cadangan) : tulisIsian(atom.attrs as AtributIsian, isianPada(state));
}

/** The words of a unit, or of any node with units in it, with labels and values written out. */
export function teksSatuanTersaji(state: EditorState, node: Node): string {
  if (!node.isTextblock) return node.children.map((anak) => teksSatuanTersaji(state, anak)).join("");
  return sajikanSatuan(state, node).teks;
}

/** The words of a unit with where each of them comes from, in offsets of the unit. */
export function sajikanSatuan(state: EditorState, node: Node): { readonly teks: string; readonly potong: readonly PotongTersaji[] } {
  const potong: PotongTersaji[] = [];
  let teks = "";
  node.forEach((anak, dari) => {
    const kata = anak.isText ? (anak.text ?? "") : teksAtom(state, anak, node);
    potong.push({ at: teks.length, length: kata.length, dari, atom: !anak.isText });
    teks += kata;
  });
  return { teks, potong };
}
