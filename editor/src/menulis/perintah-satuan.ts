/**
 * What the parts of the page around the sheet do to units: insert, replace, delete, move. Each is one step that can be undone by itself, and gives
 * whether (or what) it did.
 */
import type { IsiRancangan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { Fragment, Node, Slice } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { nomoriNaskah, penomoranPada } from "../numbering/penomoran.ts";
import { idBaru } from "../schema/id-baru.ts";
import { jenjangSatuan, letakBlok, rentangBlok } from "./susunan.ts";

const penomoran = (editor: Editor) => penomoranPada(editor.state) ?? nomoriNaskah(editor.state.doc);

/**
 * Inserts blocks behind the unit with this id, or at the end of the draft for `null`; tables, figures, forms and units that are deeper than that
 * one come right behind it, others behind everything it holds. Ids that are missing or taken are replaced. Gives the ids of the inserted blocks, none
 * where there is no such unit.
 */
export function sisipkanSatuan(editor: Editor, setelah: string | null, isi: readonly IsiRancangan[]): readonly string[] {
  const { state, schema } = editor;
  const letak = setelah === null ? null : letakBlok(state.doc, setelah);
  if (isi.length === 0 || (setelah !== null && !letak)) return [];
  const terpakai = new Set(penomoran(editor).unit.keys());
  const node = isi.map((satu) => berId(Node.fromJSON(schema, satu), terpakai));
  const lebihDalam =
    letak?.node.type.name === "satuan" &&
    (isi[0]?.type !== "satuan" || jenjangSatuan(isi[0].attrs) > jenjangSatuan(letak.node.attrs as never));
  const pos =
    letak === null ? state.doc.content.size : lebihDalam ? letak.pos + letak.node.nodeSize : rentangBlok(letak, penomoran(editor)).sampai;
  editor.view.dispatch(state.tr.replace(pos, pos, new Slice(Fragment.from(node), 0, 0)));
  return node.map(({ attrs }) => String(attrs.id));
}

/** The node with ids that nothing in the document has. */
function berId(node: Node, terpakai: Set<string>): Node {
  if (node.isText) return node;
  const anak = node.isTextblock ? node.content : Fragment.from(node.children.map((satu) => berId(satu, terpakai)));
  if (node.attrs.id === undefined) return node.copy(anak);
  const id = typeof node.attrs.id === "string" && node.attrs.id !== "" && !terpakai.has(node.attrs.id) ? node.attrs.id : idBaru();
  terpakai.add(id);
  return node.type.create({ ...node.attrs, id }, anak, node.marks);
}

/** Gives a unit other words and another origin; it stays the same unit. */
export function gantiTeks(editor: Editor, id: string, teks: string, asal: string | null): boolean {
  const letak = letakBlok(editor.state.doc, id);
  if (!letak?.node.isTextblock) return false;
  const { pos, node } = letak;
  const isi = teks === "" ? Fragment.empty : Fragment.from(editor.schema.text(teks));
  editor.view.dispatch(
    editor.state.tr.replace(pos + 1, pos + 1 + node.content.size, new Slice(isi, 0, 0)).setNodeAttribute(pos, "asal", asal),
  );
  return true;
}

/** Deletes a unit with everything under it. */
export function hapusSatuan(editor: Editor, id: string): boolean {
  const letak = letakBlok(editor.state.doc, id);
  if (!letak) return false;
  const { dari, sampai } = rentangBlok(letak, penomoran(editor));
  editor.view.dispatch(editor.state.tr.delete(dari, sampai));
  return true;
}

/**
 * Moves a unit with everything under it before another one, behind all that one holds, or right behind its heading (`dalam`). The ids stay, so that
 * it is the same provision elsewhere. `false` where it would have to stand inside itself, or is there already.
 */
export function pindahkanSatuan(editor: Editor, id: string, tujuan: string, letakBaru: "sebelum" | "sesudah" | "dalam"): boolean {
  const { doc } = editor.state;
  const [yang, ke] = [letakBlok(doc, id), letakBlok(doc, tujuan)];
  if (!yang || !ke) return false;
  const rentang = rentangBlok(yang, penomoran(editor));
  const sasaran = { sebelum: ke.pos, dalam: ke.pos + ke.node.nodeSize, sesudah: rentangBlok(ke, penomoran(editor)).sampai }[letakBaru];
  return pindahkanRentang(editor, rentang.dari, rentang.sampai, sasaran);
}

/** Moves whole blocks to a place between blocks, in one transaction with what `lengkapi` adds; the caret stays in the words it was in. */
export function pindahkanRentang(
  editor: Editor,
  dari: number,
  sampai: number,
  sasaran: number,
  lengkapi: (tr: Transaction) => Transaction = (tr) => tr,
): boolean {
  if (sasaran >= dari && sasaran <= sampai) return false;
  const { doc, tr, selection } = editor.state;
  const isi = doc.slice(dari, sampai).content;
  tr.delete(dari, sampai);
  const pos = tr.mapping.map(sasaran);
  tr.replace(pos, pos, new Slice(isi, 0, 0));
  const { anchor, head } = selection;
  if (selection instanceof TextSelection && anchor > dari && anchor < sampai && head > dari && head < sampai)
    tr.setSelection(TextSelection.create(tr.doc, pos + anchor - dari, pos + head - dari));
  editor.view.dispatch(lengkapi(tr).scrollIntoView());
  return true;
}
