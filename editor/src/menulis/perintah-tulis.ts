/** What keys do to the unit the caret stands in. Each is a command of ProseMirror: gives whether it applies, and does it where it may. */
import type { AtributSatuan, JenisSatuan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { type Command, type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { nomoriNaskah, type Penomoran, penomoranPada } from "../numbering/penomoran.ts";
import { type Bentuk, bentukBerikut, bentukKosong, type KeadaanSatuan, menjadiAyat } from "./lanjutan.ts";
import { blokPada, type LetakBlok, letakBlok, rentangBlok } from "./susunan.ts";
import { bentukBergeser, bentukIkut } from "./tingkat.ts";
import { akhiriSatuan, lengkapiTandaBaca } from "./tulis-tanda-baca.ts";

/** Attributes of a unit that nothing has been said about yet. */
const BARU = { id: null, sisipan: false, tercetak: null, asal: null } as const;

/** Numbers of the document in this state. */
export const nomorNaskah = (state: EditorState): Penomoran => penomoranPada(state) ?? nomoriNaskah(state.doc);

/** The unit the caret stands in; `null` in a figure or between cells. */
export function satuanKursor(state: EditorState): LetakBlok | null {
  const { $from } = state.selection;
  return $from.parent.isTextblock ? blokPada(state.doc, $from.pos) : null;
}

function keadaanSatuan(state: EditorState, { node, wadah, indeks }: LetakBlok): KeadaanSatuan {
  const nomor = nomorNaskah(state);
  const satuan = wadah.children.filter(({ type }) => type.name === "satuan").map(({ attrs }) => nomor.unit.get(String(attrs.id)));
  const leluhur: JenisSatuan[] = [];
  for (let unit = satuan[nomor.unit.get(String(node.attrs.id))?.induk ?? -1]; unit; unit = satuan[unit.induk])
    leluhur.push(unit.jenis as JenisSatuan);
  const jenisPada = (at: number): JenisSatuan | null => {
    const lain = at < 0 ? null : wadah.maybeChild(at);
    return lain?.type.name === "satuan" ? lain.attrs.jenis : null;
  };
  return {
    bentuk: bentukDari(node),
    isi: node.textContent.trim(),
    leluhur,
    sebelum: jenisPada(indeks - 1),
    sesudah: jenisPada(indeks + 1),
    dalamSel: wadah.type.spec.tableRole !== undefined,
  };
}

function bentukDari({ attrs }: Node): Bentuk {
  const { jenis, tingkat, gaya, letak } = attrs as AtributSatuan;
  return { jenis, tingkat, gaya, letak };
}

/** Gives a unit another kind; what its source printed belongs to the kind it was. */
export function beriBentuk(tr: Transaction, pos: number, bentuk: Bentuk): Transaction {
  const lama = tr.doc.nodeAt(pos)?.attrs ?? {};
  for (const [nama, nilai] of Object.entries({ ...bentuk, sisipan: false, tercetak: null }))
    if (lama[nama] !== nilai) tr.setNodeAttribute(pos, nama, nilai);
  return tr;
}

/** Kinds that are headings without words of their own: what stood behind the caret does not become one. */
const tanpaIsi = (bentuk: Bentuk): boolean => bentuk.jenis === "pasal" || bentuk.jenis === "lampiran";

/** A new Pasal has no words of its own: the line for them comes with it, unless it is there, and the caret stands in that. */
function denganIsi(tr: Transaction, pos: number): Transaction {
  const node = tr.doc.nodeAt(pos);
  if (node?.attrs.jenis !== "pasal" || node.content.size > 0) return tr;
  const di = pos + node.nodeSize;
  const sesudah = tr.doc.nodeAt(di);
  const ada = sesudah?.type.name === "satuan" && (sesudah.attrs.jenis === "teks" || sesudah.attrs.jenis === "ayat");
  if (!ada) tr.insert(di, node.type.create({ ...BARU, jenis: "teks" }));
  return tr.setSelection(TextSelection.create(tr.doc, di + 1));
}

/** Where an empty ayat (2) is left, ayat (1) is the words of its Pasal again: an only ayat has no number (butir 82 Lampiran II UU 12/2011). */
function ayatTunggal(tr: Transaction, state: EditorState, { node, wadah }: LetakBlok): void {
  const { unit } = nomorNaskah(state);
  const induk = unit.get(String(node.attrs.id))?.induk;
  if (node.attrs.jenis !== "ayat" || induk === undefined || induk < 0 || wadah !== state.doc) return;
  const seinduk = wadah.children.filter(
    (lain) => lain !== node && lain.attrs.jenis === "ayat" && unit.get(String(lain.attrs.id))?.induk === induk,
  );
  const letak = seinduk.length === 1 ? letakBlok(state.doc, String(seinduk[0]?.attrs.id)) : null;
  if (letak) beriBentuk(tr, letak.pos, { jenis: "teks", tingkat: 0, gaya: null, letak: null });
}

/** Enter: the next unit of its kind; in an empty one a step out; before the first character an empty one above. */
export const mulaiBerikut: Command = (state, dispatch) => {
  const letak = satuanKursor(state);
  const { $from, $to } = state.selection;
  if (!letak || !$from.sameParent($to)) return false;
  const { pos, node } = letak;
  const keadaan = keadaanSatuan(state, letak);
  const { tr } = state;
  if (!state.selection.empty) tr.deleteSelection();
  const kosong = keadaan.isi === "" ? bentukKosong(keadaan) : null;
  const id = String(node.attrs.id);
  if (kosong) {
    ayatTunggal(tr, state, letak);
    dispatch?.(lengkapiTandaBaca(denganIsi(beriBentuk(tr, pos, kosong), pos), state.doc, [id]).scrollIntoView());
  } else if ($from.parentOffset === 0 && node.content.size > 0 && state.selection.empty) {
    // The empty one is new; this one stays what it is, with its id.
    dispatch?.(tr.insert(pos, node.type.create({ ...BARU, ...bentukDari(node) })).scrollIntoView());
  } else if (dispatch) {
    if (menjadiAyat(keadaan)) beriBentuk(tr, pos, { jenis: "ayat", tingkat: 0, gaya: null, letak: null });
    const letakSisa = tr.doc.resolve(tr.mapping.map($from.pos));
    const sisa = letakSisa.parentOffset < (tr.doc.nodeAt(pos)?.content.size ?? 0);
    if (!sisa) akhiriSatuan(tr, pos, keadaan.sebelum);
    const di = sisa ? letakSisa.pos : pos + 1 + (tr.doc.nodeAt(pos)?.content.size ?? 0);
    const berikut = bentukBerikut(keadaan);
    const bentuk = sisa && tanpaIsi(berikut) ? { ...berikut, jenis: "teks" as const } : berikut;
    tr.split(di, 1, [{ type: node.type, attrs: { ...BARU, ...bentuk } }]);
    tr.setSelection(TextSelection.create(tr.doc, di + 2));
    denganIsi(tr, di + 1);
    dispatch(lengkapiTandaBaca(tr, state.doc, [id]).scrollIntoView());
  }
  return true;
};

/** Kinds whose units run on from one to the next, so that their words may be joined. */
const MENYAMBUNG: ReadonlySet<string> = new Set(["teks", "ayat", "rincian", "definisi"]);

/** Backspace before the first character: first a step out, then one with the unit before it. */
export const mundur: Command = (state, dispatch) => {
  const letak = satuanKursor(state);
  if (!letak || !state.selection.empty || state.selection.$from.parentOffset > 0) return false;
  const { node, pos, wadah, indeks } = letak;
  const { id, jenis, tingkat } = node.attrs as AtributSatuan;
  const menjadi = (bentuk: Partial<Bentuk>) =>
    laksanakan(dispatch, lengkapiTandaBaca(beriBentuk(state.tr, pos, { ...bentukDari(node), ...bentuk, gaya: null }), state.doc, [id]));
  if (jenis === "rincian" && tingkat > 1) return menjadi({ tingkat: tingkat - 1 });
  if (MENYAMBUNG.has(jenis) && jenis !== "teks") return menjadi({ jenis: "teks", tingkat: 0 });
  const sebelum = indeks > 0 ? wadah.child(indeks - 1) : null;
  if (sebelum === null) return node.content.size > 0 || wadah.childCount === 1 || laksanakan(dispatch, hapusKosong(state, letak, 1));
  if (!sebelum.isTextblock) return laksanakan(dispatch, state.tr.setSelection(NodeSelection.create(state.doc, pos - sebelum.nodeSize)));
  if (node.content.size === 0) return laksanakan(dispatch, hapusKosong(state, letak, -1));
  const serumpun = sebelum.attrs.jenis === jenis || (jenis === "teks" && MENYAMBUNG.has(sebelum.attrs.jenis));
  // Words do not run into a heading: it would take them for its own.
  if (!serumpun) return true;
  return laksanakan(dispatch, state.tr.join(pos));
};

/** Delete behind the last character: the words of the next unit come up, an empty one goes. */
export const tarik: Command = (state, dispatch) => {
  const letak = satuanKursor(state);
  const { $from, empty } = state.selection;
  if (!letak || !empty || $from.parentOffset < $from.parent.content.size) return false;
  const { node, pos, wadah, indeks } = letak;
  const sesudah = wadah.maybeChild(indeks + 1);
  const awal = pos + node.nodeSize;
  if (!sesudah) return true;
  if (!sesudah.isTextblock) return laksanakan(dispatch, state.tr.setSelection(NodeSelection.create(state.doc, awal)));
  if (sesudah.content.size === 0)
    return laksanakan(dispatch, lengkapiTandaBaca(state.tr.delete(awal, awal + sesudah.nodeSize), state.doc, [String(node.attrs.id)]));
  if (node.content.size === 0) return laksanakan(dispatch, hapusKosong(state, letak, 1));
  const serumpun = sesudah.attrs.jenis === node.attrs.jenis || (MENYAMBUNG.has(sesudah.attrs.jenis) && MENYAMBUNG.has(node.attrs.jenis));
  return serumpun ? laksanakan(dispatch, state.tr.join(awal)) : true;
};

function laksanakan(dispatch: ((tr: Transaction) => void) | undefined, tr: Transaction): true {
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** Deletes an empty unit; the caret goes to the end of the one before it (-1) or the beginning of the next (1). */
function hapusKosong({ tr }: EditorState, { pos, node }: LetakBlok, arah: 1 | -1): Transaction {
  tr.delete(pos, pos + node.nodeSize);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(arah < 0 ? pos : Math.min(pos, tr.doc.content.size)), arah));
}

/** Tab (1) and Shift+Tab (-1): every selected unit a step deeper or shallower, with the lists under it. */
export const geser =
  (langkah: 1 | -1): Command =>
  (state, dispatch) => {
    const ubahan = new Map<number, Bentuk>();
    const nomor = nomorNaskah(state);
    for (const letak of satuanTerpilih(state)) {
      const bentuk = ubahan.has(letak.pos) ? null : bentukBergeser(letak.node.attrs as AtributSatuan, langkah);
      if (bentuk === null) continue;
      ubahan.set(letak.pos, bentuk);
      const { awal, akhir } = rentangBlok(letak, nomor);
      let pos = letak.pos + letak.node.nodeSize;
      for (let at = awal + 1; at < akhir; at++) {
        const anak = letak.wadah.child(at);
        const ikut = anak.type.name === "satuan" ? bentukIkut(anak.attrs as AtributSatuan, langkah) : null;
        if (ikut) ubahan.set(pos, ikut);
        pos += anak.nodeSize;
      }
    }
    if (ubahan.size === 0) return false;
    const { tr } = state;
    for (const [pos, bentuk] of ubahan) beriBentuk(tr, pos, bentuk);
    const ids = satuanTerpilih(state).map(({ node }) => String(node.attrs.id));
    return laksanakan(dispatch, lengkapiTandaBaca(tr, state.doc, ids));
  };

/** Units that the selection touches, in the order of the document. */
export function satuanTerpilih(state: EditorState): readonly LetakBlok[] {
  const hasil: LetakBlok[] = [];
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node, pos, wadah, indeks) => {
    if (node.type.name === "satuan" && wadah) hasil.push({ node, pos, wadah, indeks });
    return !node.isTextblock;
  });
  return hasil;
}

/** Makes the selected units into this kind. Words under a new Pasal heading stay a unit of their own, behind it. */
export const jadikan =
  (bentuk: Bentuk): Command =>
  (state, dispatch) => {
    const terpilih = satuanTerpilih(state);
    if (terpilih.length === 0) return false;
    const { tr } = state;
    for (const { pos, node } of [...terpilih].reverse()) {
      if (tanpaIsi(bentuk) && node.content.size > 0) {
        beriBentuk(tr, pos, { jenis: "teks", tingkat: 0, gaya: null, letak: null });
        tr.insert(pos, node.type.create({ ...BARU, ...bentuk }));
      } else beriBentuk(tr, pos, bentuk);
    }
    const [satu] = terpilih;
    if (satu && terpilih.length === 1 && satu.node.content.size === 0) denganIsi(tr, satu.pos);
    const ids = terpilih.map(({ node }) => String(node.attrs.id));
    return laksanakan(dispatch, lengkapiTandaBaca(tr, state.doc, ids));
  };
