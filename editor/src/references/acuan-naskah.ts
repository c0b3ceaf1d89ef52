/** What the rest of the editor asks about references, and does to them. Positions are those of ProseMirror. */
import { type AtributAcuan, type DokumenRancangan, ikatAcuan, type SasaranAcuan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { type Fragment, Node, Slice } from "@tiptap/pm/model";
import { type EditorState, TextSelection } from "@tiptap/pm/state";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import { blokPada, letakBlok } from "../menulis/susunan.ts";
import { labelAcuan, pelabelPada } from "./teks-tersaji.ts";

export interface OpsiAcuan {
  readonly penghubung?: AtributAcuan["penghubung"];
  /** Words whose place the reference takes; absent for the selection. */
  readonly ganti?: { readonly from: number; readonly to: number };
}

/** Puts a reference to these units into the words of the unit where the caret is. `false` where none can stand. */
export function sisipkanAcuan(editor: Editor, sasaran: readonly SasaranAcuan[], opsi: OpsiAcuan = {}): boolean {
  const { state, schema } = editor;
  const { from, to } = opsi.ganti ?? state.selection;
  const satuan = satuanPada(state, from, to);
  if (satuan === null || sasaran.length === 0 || !editor.isEditable) return false;
  const attrs = berlabel(state, { sasaran, penghubung: opsi.penghubung ?? "dan", cadangan: "" }, String(satuan.attrs.id));
  const acuan = schema.node("acuan", { ...attrs }, undefined, state.doc.resolve(from).marks());
  const tr = state.tr.replaceWith(from, to, acuan);
  sebagaiSatuLangkah(editor, () => editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView()));
  return true;
}

/** The label of the reference at this position, as it is shown; empty where there is none. */
export function labelAcuanPada(state: EditorState, pos: number): string {
  const acuan = acuanPada(state, pos);
  return acuan === null ? "" : labelAcuan(state, acuan.node, acuan.satuan).teks;
}

/** References whose target is gone, in the order of the document; `id` is that of the first missing target. */
export function acuanRusak(state: EditorState): readonly { readonly pos: number; readonly id: string; readonly cadangan: string }[] {
  const hasil: { pos: number; id: string; cadangan: string }[] = [];
  state.doc.descendants((node, pos, satuan) => {
    if (node.type.name !== "acuan") return true;
    const { rusak, hilang, teks } = labelAcuan(state, node, String(satuan?.attrs.id));
    if (rusak) hasil.push({ pos, id: hilang[0] ?? "", cadangan: teks });
    return false;
  });
  return hasil;
}

/** Points the reference at this position to other units. `false` where there is none. */
export function perbaikiAcuan(editor: Editor, pos: number, sasaran: readonly SasaranAcuan[]): boolean {
  const { state } = editor;
  const acuan = acuanPada(state, pos);
  if (acuan === null || sasaran.length === 0 || !editor.isEditable) return false;
  const attrs = berlabel(state, { ...(acuan.node.attrs as AtributAcuan), sasaran }, acuan.satuan);
  sebagaiSatuLangkah(editor, () => editor.view.dispatch(state.tr.setNodeMarkup(pos, null, attrs)));
  return true;
}

/** Goes to the first target that is there. `false` where none is. */
export function keSasaranAcuan(editor: Editor, pos: number): boolean {
  const { sasaran } = (acuanPada(editor.state, pos)?.node.attrs ?? { sasaran: [] }) as Pick<AtributAcuan, "sasaran">;
  for (const { id } of sasaran) {
    const letak = letakBlok(editor.state.doc, id);
    if (letak === null) continue;
    const { tr } = editor.state;
    editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(letak.pos + 1))).scrollIntoView());
    editor.view.focus();
    return true;
  }
  return false;
}

/**
 * Binds the references that were typed or pasted as text, in the whole draft or in these units; those that do not name one unit each stay text. Gives
 * how many were bound. One step of undo.
 */
export function ikatAcuanNaskah(editor: Editor, hanya?: ReadonlySet<string>): number {
  if (!editor.isEditable) return 0;
  const { state } = editor;
  const lama = state.doc.toJSON() as DokumenRancangan;
  const { content } = ikatAcuan(lama, hanya === undefined ? {} : { hanya });
  const { tr } = state;
  let terikat = 0;
  state.doc.forEach((node, pos, at) => {
    const baru = content[at];
    if (baru === undefined || baru === lama.content[at]) return;
    const isi = Node.fromJSON(state.schema, baru);
    terikat += jumlahAcuan(isi) - jumlahAcuan(node);
    const mulai = tr.mapping.map(pos) + 1;
    gantiYangBeda(tr.doc.resolve(mulai).parent.content, isi.content, (dari, sampai, potong) =>
      tr.replace(mulai + dari, mulai + sampai, new Slice(potong, 0, 0)),
    );
  });
  if (tr.docChanged) sebagaiSatuLangkah(editor, () => editor.view.dispatch(tr));
  return terikat;
}

function gantiYangBeda(lama: Fragment, baru: Fragment, ganti: (dari: number, sampai: number, isi: Fragment) => void): void {
  const awal = lama.findDiffStart(baru);
  const ujung = lama.findDiffEnd(baru);
  if (awal === null || ujung === null) return;
  const tumpang = Math.max(0, awal - Math.min(ujung.a, ujung.b));
  ganti(awal, ujung.a + tumpang, baru.cut(awal, ujung.b + tumpang));
}

const jumlahAcuan = (node: Node): number => node.children.filter(({ type }) => type.name === "acuan").length;

/** The unit in whose words both positions are. */
function satuanPada({ doc }: EditorState, from: number, to: number): Node | null {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  return $from.parent.type.name === "satuan" && $from.sameParent($to) && blokPada(doc, from) !== null ? $from.parent : null;
}

function acuanPada({ doc }: EditorState, pos: number): { readonly node: Node; readonly satuan: string } | null {
  const node = pos >= 0 && pos < doc.content.size ? doc.nodeAt(pos) : null;
  return node?.type.name === "acuan" ? { node, satuan: String(doc.resolve(pos).parent.attrs.id) } : null;
}

/** The same with the label of now to fall back upon. */
function berlabel(state: EditorState, attrs: AtributAcuan, satuan: string): AtributAcuan {
  const { teks, rusak } = pelabelPada(state)(attrs, satuan);
  return rusak ? attrs : { ...attrs, cadangan: teks };
}
