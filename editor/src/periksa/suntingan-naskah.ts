/** Fixes as changes of the draft as it is now. Pure; positions are those of ProseMirror. */
import type { GantiRancangan, PerbaikanRancangan, SisipRancangan } from "@selaras/parsers";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import { geserRentang } from "../checking/geser.ts";
import { idBaru } from "../schema/id-baru.ts";
import type { LetakSatuan } from "./tempat-temuan.ts";

/** A change of the document: words for words, or new blocks at a place between blocks. */
export type SuntinganNaskah =
  | { readonly jenis: "kata"; readonly dari: number; readonly sampai: number; readonly isi: string }
  | { readonly jenis: "blok"; readonly dari: number; readonly sampai: number; readonly isi: readonly Node[] };

interface NaskahDisunting {
  readonly doc: Node;
  /** `letakSemua(doc)`. */
  readonly letak: ReadonlyMap<string, LetakSatuan>;
  /** Text of each unit when the fix was proposed. */
  readonly teks: ReadonlyMap<string, string>;
}

/**
 * What a fix changes in this document; `null` where a place of it is gone or says something else by now: then nothing of it may be done. Of the words
 * only what differs is written, so that formatting, references and what others write beside it stay.
 */
export function suntinganNaskah(perbaikan: PerbaikanRancangan, naskah: NaskahDisunting): readonly SuntinganNaskah[] | null {
  const hasil: SuntinganNaskah[] = [];
  for (const satu of perbaikan.suntingan) {
    const milik = satu.jenis === "ganti" ? gantian(satu, naskah) : sisipan(satu, naskah);
    if (milik === null) return null;
    hasil.push(milik);
  }
  hasil.sort(menurutTempat);
  return hasil.some((satu, at) => at > 0 && bersinggungan(hasil[at - 1] as SuntinganNaskah, satu)) ? null : hasil;
}

const menurutTempat = (a: SuntinganNaskah, b: SuntinganNaskah): number => a.dari - b.dari || a.sampai - b.sampai;

/** Whether the order of two changes would matter: they overlap, or one begins where the other does. */
export const bersinggungan = (a: SuntinganNaskah, b: SuntinganNaskah): boolean =>
  (a.dari < b.sampai && b.dari < a.sampai) ||
  a.dari === b.dari ||
  (a.dari === a.sampai && b.dari < a.dari && a.dari < b.sampai) ||
  (b.dari === b.sampai && a.dari < b.dari && b.dari < a.sampai);

function gantian({ id, dari, sampai, semula, isi }: GantiRancangan, { letak, teks }: NaskahDisunting): SuntinganNaskah | null {
  const block = letak.get(id);
  const lama = teks.get(id);
  if (block === undefined || lama === undefined || !block.node.isTextblock) return null;
  const kini = block.node.textContent;
  const tempat = geserRentang({ dari, sampai }, lama, kini);
  if (tempat === null || kini.slice(tempat.dari, tempat.sampai) !== semula) return null;
  // where words are put between two others, both have to be there still; a word that is replaced may not have become part of a longer one
  const sama = dari === sampai ? isSama : isSamaTepi;
  if (!sama(lama[dari - 1], kini[tempat.dari - 1]) || !sama(lama[sampai], kini[tempat.sampai])) return null;
  const [awal, ekor] = samaTepi(semula, isi);
  const pos = block.pos + 1;
  return {
    jenis: "kata",
    dari: pos + tempat.dari + awal,
    sampai: pos + tempat.sampai - ekor,
    isi: isi.slice(awal, isi.length - ekor),
  };
}

const isSama = (lama: string | undefined, baru: string | undefined): boolean => lama === baru;

const isSamaTepi = (lama = " ", baru = " "): boolean => lama === baru || /^\s\s$/u.test(lama + baru);

/** How many code units two texts share at the beginning and at the end; no letter is cut in two. */
function samaTepi(lama: string, baru: string): readonly [awal: number, ekor: number] {
  const most = Math.min(lama.length, baru.length);
  let awal = 0;
  while (awal < most && lama[awal] === baru[awal]) awal++;
  if (isTinggi(lama.charCodeAt(awal - 1))) awal--;
  let ekor = 0;
  while (ekor < most - awal && lama[lama.length - 1 - ekor] === baru[baru.length - 1 - ekor]) ekor++;
  if (isRendah(lama.charCodeAt(lama.length - ekor))) ekor--;
  return [awal, ekor];
}

const isTinggi = (kode: number): boolean => kode >= 0xd800 && kode < 0xdc00;
const isRendah = (kode: number): boolean => kode >= 0xdc00 && kode < 0xe000;

function sisipan({ id, letak: sisi, isi }: SisipRancangan, { doc, letak, teks }: NaskahDisunting): SuntinganNaskah | null {
  const block = letak.get(id);
  if (block === undefined || (block.node.isTextblock && teks.get(id) === undefined)) return null;
  const pos = sisi === "sebelum" ? block.pos : block.pos + block.node.nodeSize;
  const nodes = isi.map((satu) => doc.type.schema.nodeFromJSON({ ...satu, attrs: { ...satu.attrs, id: idBaru() } }));
  const $pos = doc.resolve(pos);
  if (nodes.some(({ type }) => !$pos.parent.canReplaceWith($pos.index(), $pos.index(), type))) return null;
  return { jenis: "blok", dari: pos, sampai: pos, isi: nodes };
}

/** Writes changes that do not touch one another and were computed for `tr.doc`. */
export function tulisSuntingan(tr: Transform, suntingan: readonly SuntinganNaskah[]): void {
  // from the end on, so that the places before stay
  for (const satu of [...suntingan].sort(menurutTempat).reverse()) {
    const { dari, sampai } = satu;
    if (satu.jenis === "blok") tr.replace(dari, sampai, new Slice(Fragment.from(satu.isi), 0, 0));
    else if (satu.isi === "") tr.delete(dari, sampai);
    else {
      const $dari = tr.doc.resolve(dari);
      const marks = dari === sampai ? $dari.marks() : ($dari.marksAcross(tr.doc.resolve(sampai)) ?? []);
      tr.replaceWith(dari, sampai, tr.doc.type.schema.text(satu.isi, marks));
    }
  }
}
