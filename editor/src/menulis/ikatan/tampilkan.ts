/**
 * From Yjs to ProseMirror: the smallest steps from the shown document to another one.
 *
 * The binding of the library replaces the whole document at every key of a co-author: every decoration, selection and position then is lost and
 * made anew. Here what did not change is not touched, and everything is mapped through.
 */
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { bertahan } from "./bertahan.ts";

type Langkah = (tr: Transaction) => void;

/** Makes the children of the document into `baru`. */
export function samakan(tr: Transaction, baru: readonly Node[]): void {
  const langkah: Langkah[] = [];
  samakanAnak(tr.doc, 0, baru, langkah);
  // From the end to the beginning: no step moves the place of one still to come.
  for (const satu of langkah.reverse()) satu(tr);
}

/** Appends the steps for the children of `wadah`, whose content begins at `mulai`, in the order of the document. */
function samakanAnak(wadah: Node, mulai: number, baru: readonly Node[], langkah: Langkah[]): void {
  const lama = wadah.children;
  let awal = 0;
  let pos = mulai;
  while (awal < lama.length && awal < baru.length && lama[awal] === baru[awal]) pos += lama[awal++]?.nodeSize ?? 0;
  let ekor = 0;
  const batas = Math.min(lama.length, baru.length) - awal;
  while (ekor < batas && lama[lama.length - 1 - ekor] === baru[baru.length - 1 - ekor]) ekor++;

  const tetap = bertahanBersama(lama.slice(awal, lama.length - ekor), baru.slice(awal, baru.length - ekor));
  const akhir = { kiri: lama.length - ekor - awal, kanan: baru.length - ekor - awal };
  let kiri = 0;
  let kanan = 0;
  for (const bersama of [...tetap, akhir]) {
    const dari = pos;
    for (; kiri < bersama.kiri; kiri++) pos += lama[awal + kiri]?.nodeSize ?? 0;
    const isi = baru.slice(awal + kanan, awal + bersama.kanan);
    const sampai = pos;
    if (sampai > dari || isi.length > 0) langkah.push((tr) => tr.replace(dari, sampai, new Slice(Fragment.from(isi), 0, 0)));
    const [satu, lain] = [lama[awal + bersama.kiri], baru[awal + bersama.kanan]];
    if (bersama === akhir || !satu || !lain) break;
    if (satu !== lain) samakanNode(satu, pos, lain, langkah);
    pos += satu.nodeSize;
    kiri = bersama.kiri + 1;
    kanan = bersama.kanan + 1;
  }
}

/** Pairs that stay in place: same id, or, for rows and cells, same place in lists of one length. */
function bertahanBersama(lama: readonly Node[], baru: readonly Node[]): readonly { readonly kiri: number; readonly kanan: number }[] {
  const menurutId = new Map(lama.map((node, kiri) => [node.attrs.id as unknown, kiri]));
  const pasangan = baru.flatMap((node, kanan) => {
    const kiri = typeof node.attrs.id === "string" ? menurutId.get(node.attrs.id) : lama.length === baru.length ? kanan : undefined;
    return kiri !== undefined && lama[kiri]?.type === node.type ? [{ kiri, kanan }] : [];
  });
  return bertahan(pasangan.map(({ kiri }) => kiri)).flatMap((at) => pasangan[at] ?? []);
}

function samakanNode(lama: Node, pos: number, baru: Node, langkah: Langkah[]): void {
  const beda = Object.keys(baru.attrs).filter((nama) => lama.attrs[nama] !== baru.attrs[nama]);
  if (beda.length > 0)
    langkah.push((tr) => {
      for (const nama of beda) tr.setNodeAttribute(pos, nama, baru.attrs[nama]);
    });
  if (!baru.isTextblock) {
    samakanAnak(lama, pos + 1, baru.children, langkah);
    return;
  }
  const awal = lama.content.findDiffStart(baru.content);
  const ujung = lama.content.findDiffEnd(baru.content);
  if (awal === null || ujung === null) return;
  const tumpang = Math.max(0, awal - Math.min(ujung.a, ujung.b));
  langkah.push((tr) => tr.replace(pos + 1 + awal, pos + 1 + ujung.a + tumpang, new Slice(baru.content.cut(awal, ujung.b + tumpang), 0, 0)));
}
