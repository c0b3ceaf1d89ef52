/** Numbers of a whole editor document: which unit is called what, and how deep it stands. Pure; no view. */

import { nomori, type Penanda, type SatuanRingkas } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, PluginKey } from "@tiptap/pm/state";

export interface UnitBernomor extends Penanda {
  readonly id: string;
  readonly jenis: string;
  /** Steps of hanging indentation. */
  readonly takuk: number;
  /** Index in the run that it is numbered in. */
  readonly indeks: number;
}

export interface Penomoran {
  /** Units of the document itself in their order, without those inside a contoh or a table. `induk` is an index in this list. */
  readonly urutan: readonly UnitBernomor[];
  /** All of them by id. */
  readonly unit: ReadonlyMap<string, UnitBernomor>;
}

/** Kinds whose text starts behind a hanging number, so that what they hold stands one step further in. */
const MENGGANTUNG: ReadonlySet<string> = new Set(["ayat", "definisi", "rincian", "menimbang", "mengingat", "memperhatikan"]);

/** Numbers every unit of the document; linear. A contoh and a table cell are numbered by themselves. */
export function nomoriNaskah(doc: Node): Penomoran {
  const unit = new Map<string, UnitBernomor>();
  const atas: Node[] = [];
  doc.forEach((anak) => {
    if (anak.type.name === "satuan") atas.push(anak);
    else kumpulkanDalam(anak, unit);
  });
  return { urutan: nomoriUrutan(atas, unit), unit };
}

/** What stands inside a contoh, a table or a cell. */
function kumpulkanDalam(wadah: Node, unit: Map<string, UnitBernomor>): void {
  const langsung: Node[] = [];
  wadah.forEach((anak) => {
    if (anak.type.name === "satuan") langsung.push(anak);
    else if (anak.childCount > 0) kumpulkanDalam(anak, unit);
  });
  if (langsung.length > 0) nomoriUrutan(langsung, unit);
}

function nomoriUrutan(satuan: readonly Node[], unit: Map<string, UnitBernomor>): readonly UnitBernomor[] {
  const penanda = nomori(satuan.map((satu) => satu.attrs as SatuanRingkas));
  const takuk: number[] = [];
  return satuan.flatMap((satu, indeks) => {
    const milik = penanda[indeks];
    if (!milik) return [];
    const induk = satuan[milik.induk];
    takuk.push(induk && MENGGANTUNG.has(String(induk.attrs.jenis)) ? (takuk[milik.induk] ?? 0) + 1 : 0);
    const bernomor = { ...milik, id: String(satu.attrs.id), jenis: String(satu.attrs.jenis), takuk: takuk[indeks] ?? 0, indeks };
    unit.set(bernomor.id, bernomor);
    return [bernomor];
  });
}

/** Whether the numbers may differ: ids, kinds, depths or their order. Typing in a unit answers no at the cost of a comparison of pointers. */
export function strukturBerubah(sebelum: Node, sesudah: Node): boolean {
  if (sebelum === sesudah) return false;
  if (sebelum.childCount !== sesudah.childCount) return true;
  for (let at = 0; at < sesudah.childCount; at++) {
    const lama = sebelum.child(at);
    const baru = sesudah.child(at);
    if (lama !== baru && (!samaSifat(lama, baru) || (!baru.isTextblock && strukturBerubah(lama, baru)))) return true;
  }
  return false;
}

const MENENTUKAN = ["id", "jenis", "tingkat", "gaya", "sisipan"] as const;

const samaSifat = (lama: Node, baru: Node): boolean =>
  lama.type === baru.type && (lama.attrs === baru.attrs || MENENTUKAN.every((nama) => lama.attrs[nama] === baru.attrs[nama]));

export const kunciPenomoran = new PluginKey<Penomoran>("penomoran");

/** The numbers of the document in this state; `undefined` in an editor without numbering. */
export const penomoranPada = (state: EditorState): Penomoran | undefined => kunciPenomoran.getState(state);
