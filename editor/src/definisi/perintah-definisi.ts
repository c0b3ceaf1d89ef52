/** What is done to definitions: renaming a term with its uses, making one of selected words, sorting. Each is one step that can be undone. */
import { TITIK_RUMUSAN as TITIK } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { Fragment, type Node } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { sebagaiSatuLangkah } from "../menulis/ikatan/satu-langkah.ts";
import { membukaDefinisi } from "../menulis/lanjutan.ts";
import { nomorNaskah } from "../menulis/perintah-tulis.ts";
import { letakBlok, rentangBlok } from "../menulis/susunan.ts";
import { isianPada } from "../references/isian-naskah.ts";
import { idBaru } from "../schema/id-baru.ts";
import type { UsulGanti } from "./ganti-istilah.ts";
import { type Istilah, pencariIstilah } from "./istilah.ts";
import { istilahNaskah, kataSatuan, satuanBerkata } from "./satuan-berkata.ts";
import { tempatDefinisi } from "./urut-definisi.ts";

/** Writes the chosen proposals whose words still stand there. Gives how many were written. */
export function gantiIstilah(editor: Editor, usul: readonly UsulGanti[]): number {
  const { state } = editor;
  const perSatuan = new Map<string, UsulGanti[]>();
  for (const satu of usul) perSatuan.set(satu.id, [...(perSatuan.get(satu.id) ?? []), satu]);
  const { tr } = state;
  const tulisan: { readonly pos: number; readonly satu: UsulGanti }[] = [];
  state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const kata = kataSatuan(node);
    for (const satu of perSatuan.get(String(node.attrs.id)) ?? [])
      if (kata.slice(satu.dari, satu.sampai) === satu.lama) tulisan.push({ pos: pos + 1, satu });
    return false;
  });
  tulisan.sort((a, b) => b.pos + b.satu.dari - a.pos - a.satu.dari);
  for (const { pos, satu } of tulisan) {
    const marks = tr.doc.resolve(pos + satu.dari).marksAcross(tr.doc.resolve(pos + satu.sampai)) ?? [];
    tr.replaceWith(pos + satu.dari, pos + satu.sampai, state.schema.text(satu.baru, marks));
  }
  if (tr.docChanged) sebagaiSatuLangkah(editor, () => editor.view.dispatch(tr));
  return tulisan.length;
}

/** The term at the caret, or the one that the unit of the caret defines; `null` where there is none. */
export function istilahKursor({ state }: Editor): Istilah | null {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock) return null;
  const semua = istilahNaskah(state);
  const kena = pencariIstilah(semua)(kataSatuan($from.parent)).find(
    ({ dari, sampai }) => dari <= $from.parentOffset && $from.parentOffset <= sampai,
  );
  return kena?.istilah ?? semua.find(({ id }) => id === $from.parent.attrs.id) ?? null;
}

/** Longer selections are no term. */
const ISTILAH_TERPANJANG = 120;

/**
 * Makes the selected words a definition in the general provisions, before the first one whose term comes later in the draft; where there are no
 * definitions yet, their Pasal comes first. The caret selects what is to be explained. `false` where nothing that could be a term is selected.
 */
export function jadikanDefinisi(editor: Editor): boolean {
  const { state } = editor;
  const { from, to, $from, $to } = state.selection;
  const nama = state.doc.textBetween(from, to).replace(/\s+/g, " ").trim();
  if (!editor.isEditable || nama === "" || nama.length > ISTILAH_TERPANJANG || !$from.sameParent($to)) return false;
  const semua = istilahNaskah(state);
  const sudah = semua.find((satu) => satu.nama === nama || satu.singkatan === nama);
  if (sudah) return pilihIsi(editor, sudah.id);
  const teks = `${nama.charAt(0).toUpperCase()}${nama.slice(1)} adalah ${TITIK}.`;
  const definisi = state.schema.node("satuan", { id: idBaru(), jenis: "definisi" }, state.schema.text(teks));
  const { tr } = state;
  const at = tempatDefinisi(satuanBerkata(state), semua, nama);
  const [sesudah, sebelum] = [semua[at], semua.at(-1)];
  const letak = letakBlok(state.doc, sesudah?.id ?? sebelum?.id ?? "");
  if (letak) tr.insert(sesudah ? letak.pos : rentangBlok(letak, nomorNaskah(state)).sampai, definisi);
  else sisipkanPertama(tr, definisi, isianPada(state).jenis ?? "Peraturan …");
  sebagaiSatuLangkah(editor, () => editor.view.dispatch(tr));
  return pilihIsi(editor, String(definisi.attrs.id));
}

/** Under the phrase that opens definitions, which comes as the first Pasal where there is none. Source: butir 96–100 Lampiran II UU 12/2011. */
function sisipkanPertama(tr: Transaction, definisi: Node, jenis: string): void {
  const { doc } = tr;
  const pembuka = doc.children.findIndex((node) => node.isTextblock && membukaDefinisi(kataSatuan(node)));
  const pos = (at: number) => doc.children.slice(0, at).reduce((jumlah, { nodeSize }) => jumlah + nodeSize, 0);
  if (pembuka >= 0) {
    tr.insert(pos(pembuka + 1), definisi);
    return;
  }
  const pasal = doc.children.findIndex(({ attrs }) => attrs.jenis === "pasal");
  const bab = doc.children.findIndex((node) => node.attrs.jenis === "bab" && /^\s*ketentuan umum\s*$/i.test(node.textContent));
  const satuan = (jenisSatuan: string, teks: string) =>
    doc.type.schema.node("satuan", { id: idBaru(), jenis: jenisSatuan }, teks === "" ? Fragment.empty : doc.type.schema.text(teks));
  const di = bab >= 0 ? bab + 1 : pasal >= 0 ? pasal : doc.childCount;
  tr.insert(pos(di), [satuan("pasal", ""), satuan("teks", `Dalam ${jenis} ini yang dimaksud dengan:`), definisi]);
}

/** Selects what a definition leaves open, or puts the caret to its end. */
function pilihIsi(editor: Editor, id: string): boolean {
  const letak = letakBlok(editor.state.doc, id);
  if (!letak) return false;
  const { tr } = editor.state;
  const titik = kataSatuan(letak.node).indexOf(TITIK);
  const akhir = letak.pos + 1 + letak.node.content.size;
  const [dari, sampai] = titik < 0 ? [akhir, akhir] : [letak.pos + 1 + titik, letak.pos + 2 + titik];
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, dari, sampai)).scrollIntoView());
  editor.view.focus();
  return true;
}

/** Puts the definitions into this order of ids; what stands under each goes with it. `false` where they stand in it already, or not together. */
export function susunDefinisi(editor: Editor, ids: readonly string[]): boolean {
  const { state } = editor;
  const nomor = nomorNaskah(state);
  const bagian = ids.flatMap((id) => {
    const letak = letakBlok(state.doc, id);
    return letak ? [rentangBlok(letak, nomor)] : [];
  });
  const tempat = [...bagian].sort((a, b) => a.dari - b.dari);
  const [pertama, terakhir] = [tempat[0], tempat.at(-1)];
  const bersambung = tempat.every(({ dari }, at) => at === 0 || tempat[at - 1]?.sampai === dari);
  if (!editor.isEditable || !pertama || !terakhir || !bersambung || tempat.every((satu, at) => satu === bagian[at])) return false;
  const isi = bagian.reduce((semua, { dari, sampai }) => semua.append(state.doc.slice(dari, sampai).content), Fragment.empty);
  const { tr } = state;
  sebagaiSatuLangkah(editor, () => editor.view.dispatch(tr.replaceWith(pertama.dari, terakhir.sampai, isi).scrollIntoView()));
  return true;
}
