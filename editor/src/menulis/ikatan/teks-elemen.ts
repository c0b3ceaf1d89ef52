/** The words of a unit in the shared document. */
import type { Node } from "@tiptap/pm/model";
import { simpleDiffString, simpleDiffStringWithCursor } from "lib0/diff";
import { type XmlElement, XmlText } from "yjs";
import { HURUF_ATOM } from "../../schema/atom.ts";
import { anakTeks } from "./elemen.ts";
import { kataSematan, type Sematan, sandiBaru, sematanNode } from "./sematan.ts";

/** A run of characters with the same marks, named in alphabetical order; or one embedded value, whose text is one character. */
export interface Potongan {
  readonly teks: string;
  readonly tanda: readonly string[];
  readonly sematan?: Sematan;
}

/** The runs of a unit in ProseMirror. */
export function potonganNode(node: Node): readonly Potongan[] {
  const hasil: Potongan[] = [];
  node.forEach((anak) => {
    const tanda = anak.marks.map(({ type }) => type.name).sort();
    if (anak.text) hasil.push({ teks: anak.text, tanda });
    else if (anak.isInline) hasil.push({ teks: HURUF_ATOM, tanda, sematan: sematanNode(anak) });
  });
  return hasil;
}

/** The runs of a unit in Yjs. */
export const potonganElemen = (elemen: XmlElement): readonly Potongan[] => anakTeks(elemen).flatMap(potonganTeks);

export function potonganTeks(teks: XmlText): readonly Potongan[] {
  const hasil: Potongan[] = [];
  for (const { insert, attributes } of teks.toDelta() as readonly { readonly insert: unknown; readonly attributes?: object }[]) {
    const tanda = Object.keys(attributes ?? {}).sort();
    if (typeof insert === "string") hasil.push({ teks: insert, tanda });
    else hasil.push({ teks: HURUF_ATOM, tanda, sematan: insert as Sematan });
  }
  return hasil;
}

/** The runs as plain text, embedded values as what they said when they were bound. */
export const kataPotongan = (potongan: readonly Potongan[]): string =>
  potongan.map(({ teks, sematan }) => (sematan === undefined ? teks : kataSematan(sematan))).join("");

/** A text that is not in a document yet. */
export function teksBaru(potongan: readonly Potongan[]): XmlText {
  const baru = new XmlText();
  baru.applyDelta(potongan.map(({ teks, tanda, sematan }) => ({ insert: sematan ?? teks, attributes: bentuk(tanda) })));
  return baru;
}

const bentuk = (tanda: readonly string[]): Record<string, object> => Object.fromEntries(tanda.map((nama) => [nama, {}]));

/**
 * Makes the words of a unit into `potongan` by one removal and one insertion, so that what others type in it at the same moment stays.
 * `kursor` is where the caret stands after the change: in `aa` it tells which `a` was typed.
 */
export function tulisTeks(elemen: XmlElement, potongan: readonly Potongan[], kursor?: number): void {
  const teks = anakTeks(elemen);
  if (teks.length === 0) {
    if (potongan.length > 0) elemen.insert(elemen.length, [teksBaru(potongan)]);
    return;
  }
  const lama = teks.flatMap(potonganTeks);
  const sandi = sandiBaru();
  const [sebelum, sesudah] = [sandi.tulis(lama), sandi.tulis(potongan)];
  if (sebelum !== sesudah) {
    const tambah = Math.max(0, sesudah.length - sebelum.length);
    const beda = kursor === undefined ? simpleDiffString(sebelum, sesudah) : simpleDiffStringWithCursor(sebelum, sesudah, kursor - tambah);
    hapus(teks, beda.index, beda.remove);
    sisipkan(teks, beda.index, sandi.baca(beda.insert, tandaDi(potongan, beda.index)));
  }
  if ([...lama, ...potongan].some(({ tanda }) => tanda.length > 0)) samakanTanda(teks, potongan);
}

function hapus(semua: readonly XmlText[], dari: number, panjang: number): void {
  let mulai = 0;
  let sisa = panjang;
  for (const teks of semua) {
    const awal = Math.max(0, dari - mulai);
    const banyak = Math.min(sisa, teks.length - awal);
    mulai += teks.length;
    if (banyak <= 0) continue;
    teks.delete(awal, banyak);
    // What follows has moved up by what was removed here, and so has its beginning.
    sisa -= banyak;
  }
}

function sisipkan(semua: readonly XmlText[], di: number, isi: readonly Potongan[]): void {
  let mulai = 0;
  for (const [at, teks] of semua.entries()) {
    if (di - mulai <= teks.length || at === semua.length - 1) {
      let tempat = Math.min(di - mulai, teks.length);
      for (const { teks: kata, tanda, sematan } of isi) {
        if (sematan === undefined) teks.insert(tempat, kata, bentuk(tanda));
        else teks.insertEmbed(tempat, sematan, bentuk(tanda));
        tempat += kata.length;
      }
      return;
    }
    mulai += teks.length;
  }
}

function tandaDi(potongan: readonly Potongan[], di: number): readonly string[] {
  let mulai = 0;
  for (const { teks, tanda } of potongan) {
    mulai += teks.length;
    if (di < mulai) return tanda;
  }
  return [];
}

/** Gives each character the marks it should have; writes nothing where it has them. */
function samakanTanda(semua: readonly XmlText[], potongan: readonly Potongan[]): void {
  let mulai = 0;
  for (const teks of semua) {
    const ada = potonganTeks(teks);
    let di = 0;
    for (const { teks: isi, tanda } of ada) {
      for (const { panjang, tanda: perlu } of irisan(potongan, mulai + di, isi.length)) {
        const beda = [...tanda.filter((nama) => !perlu.includes(nama)), ...perlu.filter((nama) => !tanda.includes(nama))];
        if (beda.length > 0) teks.format(di, panjang, Object.fromEntries(beda.map((nama) => [nama, perlu.includes(nama) ? {} : null])));
        di += panjang;
      }
    }
    mulai += teks.length;
  }
}

/** The runs that cover `panjang` characters from `dari` on. */
function* irisan(potongan: readonly Potongan[], dari: number, panjang: number) {
  let mulai = 0;
  for (const { teks, tanda } of potongan) {
    const awal = Math.max(dari, mulai);
    const akhir = Math.min(dari + panjang, mulai + teks.length);
    if (akhir > awal) yield { panjang: akhir - awal, tanda };
    mulai += teks.length;
  }
}
