/**
 * From ProseMirror to Yjs: what this person changed, written so that it merges.
 *
 * The binding of the library pairs the children of two versions by their place, and so may turn the element of one provision into another when
 * units are moved; a co-author's words then end up in the wrong one. Here elements are found by the id of their unit.
 */
import type { Node } from "@tiptap/pm/model";
import { XmlElement, type XmlFragment } from "yjs";
import { bertahan } from "./bertahan.ts";
import { anakElemen, atribut, hapusAnak, idElemen, type Peta, tulisAtribut } from "./elemen.ts";
import { catatPindah } from "./pindah.ts";
import { potonganNode, teksBaru, tulisTeks } from "./teks-elemen.ts";

export interface Penulisan {
  readonly peta: Peta;
  /** The elements of the document by id as they were before, asked for only where units come or go. */
  readonly semula: () => ReadonlyMap<string, XmlElement>;
  /** Where the caret stands in this unit. */
  readonly kursor: (node: Node) => number | undefined;
  /** New elements of units that were elsewhere before, with the old one. */
  readonly pindahan: Map<XmlElement, XmlElement>;
}

/**
 * Makes the document into `doc`, to be called inside a transaction of Yjs. Whether units came, went or moved.
 */
export function tulisNaskah(akar: XmlFragment, doc: Node, bahan: Omit<Penulisan, "pindahan">): boolean {
  const penulisan = { ...bahan, pindahan: new Map<XmlElement, XmlElement>() };
  const berubah = tulisAnak(akar, doc, penulisan);
  for (const [baru, lama] of penulisan.pindahan) catatPindah(baru, lama);
  return berubah;
}

/** An empty unit that ProseMirror put in because a document holds at least one; nobody wrote it. */
const pengisi = (node: Node): boolean => node.isTextblock && node.attrs.id === null && node.childCount === 0;

/** Makes the content of `wadah` into that of `node`. */
function tulisAnak(wadah: XmlFragment, node: Node, penulisan: Penulisan): boolean {
  const { peta } = penulisan;
  const satu = satuBerubah(wadah, node, peta);
  if (satu) {
    peta.set(wadah, node);
    return satu.anak === null ? false : perbarui(satu.elemen, satu.anak, penulisan);
  }
  const ada = anakElemen(wadah).filter((anak) => peta.has(anak));
  const perlu = node.children.filter((anak) => !pengisi(anak));
  let awal = 0;
  while (awal < ada.length && awal < perlu.length && peta.get(ada[awal] as XmlElement) === perlu[awal]) awal++;
  let ekor = 0;
  const batas = Math.min(ada.length, perlu.length) - awal;
  while (ekor < batas && peta.get(ada[ada.length - 1 - ekor] as XmlElement) === perlu[perlu.length - 1 - ekor]) ekor++;
  peta.set(wadah, node);
  const lama = ada.slice(awal, ada.length - ekor);
  const baru = perlu.slice(awal, perlu.length - ekor);
  if (lama.length === 0 && baru.length === 0) return false;

  const pasangan = pasangkan(lama, baru, peta);
  const tetap = new Map(bertahan(pasangan.map(({ y }) => y)).map((at) => [pasangan[at]?.p ?? -1, pasangan[at]?.y ?? -1]));
  const berubah = tetap.size < lama.length || tetap.size < baru.length;
  if (berubah) gantiSusunan(wadah, ada[awal - 1], lama, baru, tetap, penulisan);
  let dalam = false;
  for (const [p, y] of tetap) {
    const [elemen, anak] = [lama[y], baru[p]];
    if (elemen && anak && peta.get(elemen) !== anak && perbarui(elemen, anak, penulisan)) dalam = true;
  }
  return berubah || dalam;
}

/** The way of nearly every key: the same children, of which one at most says something else. `null` where it is not so. */
function satuBerubah(wadah: XmlFragment, node: Node, peta: Peta): { readonly elemen: XmlElement; readonly anak: Node | null } | null {
  const semua = wadah.toArray();
  if (semua.length !== node.childCount || semua.length === 0) return null;
  let di = -1;
  for (let at = 0; at < semua.length; at++) {
    if (peta.get(semua[at] as XmlElement) === node.child(at)) continue;
    if (di >= 0) return null;
    di = at;
  }
  const elemen = semua[Math.max(0, di)] as XmlElement;
  if (di < 0) return { elemen, anak: null };
  const anak = node.child(di);
  const sama =
    peta.has(elemen) && elemen.nodeName === anak.type.name && typeof anak.attrs.id === "string" && idElemen(elemen) === anak.attrs.id;
  return sama ? { elemen, anak } : null;
}

interface Pasangan {
  readonly p: number;
  readonly y: number;
}

/** Which node is which element: the very one that is shown, or the one with its id; rows and cells have none and go by their place. */
function pasangkan(lama: readonly XmlElement[], baru: readonly Node[], peta: Peta): readonly Pasangan[] {
  const menurutNode = new Map<unknown, number>();
  const menurutId = new Map<string, number>();
  const bebas = new Set<number>();
  for (const [y, elemen] of lama.entries()) {
    menurutNode.set(peta.get(elemen), y);
    const id = idElemen(elemen);
    if (id !== null) menurutId.set(id, y);
    bebas.add(y);
  }
  const terpasang = new Map<number, number>();
  const pasang = (p: number, y: number | undefined) => {
    if (y === undefined || terpasang.has(p) || lama[y]?.nodeName !== baru[p]?.type.name || !bebas.delete(y)) return;
    terpasang.set(p, y);
  };
  for (const [p, node] of baru.entries()) pasang(p, menurutNode.get(node));
  for (const [p, node] of baru.entries()) if (typeof node.attrs.id === "string") pasang(p, menurutId.get(node.attrs.id));
  const tanpaId = [...bebas].filter((y) => idElemen(lama[y] as XmlElement) === null);
  for (const [p, node] of baru.entries()) if (!terpasang.has(p) && node.attrs.id === undefined) pasang(p, tanpaId.shift());
  return [...terpasang].map(([p, y]) => ({ p, y })).sort((a, b) => a.p - b.p);
}

/** Inserts what is new or moved here, each run behind what stays before it, and deletes what is gone or moved away. */
function gantiSusunan(
  wadah: XmlFragment,
  didahului: XmlElement | undefined,
  lama: readonly XmlElement[],
  baru: readonly Node[],
  tetap: ReadonlyMap<number, number>,
  penulisan: Penulisan,
): void {
  penulisan.semula();
  const tinggal = new Set(tetap.values());
  const pergi = lama.filter((_, y) => !tinggal.has(y));
  for (const elemen of pergi) penulisan.peta.delete(elemen);
  hapusAnak(wadah, new Set(pergi));
  const letak = new Map(wadah.toArray().map((anak, di) => [anak, di + 1]));
  const rombongan: { readonly di: number; readonly isi: XmlElement[] }[] = [];
  let terakhir = didahului;
  let terbuka: XmlElement[] | null = null;
  for (const [p, node] of baru.entries()) {
    const y = tetap.get(p);
    if (y !== undefined) {
      terakhir = lama[y];
      terbuka = null;
    } else {
      if (!terbuka) {
        terbuka = [];
        rombongan.push({ di: terakhir ? (letak.get(terakhir) ?? 0) : 0, isi: terbuka });
      }
      terbuka.push(elemenBaru(node, penulisan));
    }
  }
  for (const { di, isi } of rombongan.reverse()) wadah.insert(di, isi);
}

/** An element for a node, with everything inside it. */
function elemenBaru(node: Node, penulisan: Penulisan): XmlElement {
  const elemen = new XmlElement(node.type.name);
  for (const [nama, nilai] of Object.entries(node.attrs))
    if (nilai !== null && (nama === "jenis" || nilai !== bawaan(node, nama))) tulisAtribut(elemen, nama, nilai);
  const lama = typeof node.attrs.id === "string" ? penulisan.semula().get(node.attrs.id) : undefined;
  if (lama) penulisan.pindahan.set(elemen, lama);
  // A text even where there are no words yet: two people who begin to write in it then write in the same one.
  if (node.isTextblock) elemen.insert(0, [teksBaru(potonganNode(node))]);
  else
    elemen.insert(
      0,
      node.children.filter((anak) => !pengisi(anak)).map((anak) => elemenBaru(anak, penulisan)),
    );
  penulisan.peta.set(elemen, node);
  return elemen;
}

/** The same element with other attributes or another content. Whether units inside it came, went or moved. */
function perbarui(elemen: XmlElement, node: Node, penulisan: Penulisan): boolean {
  for (const [nama, nilai] of Object.entries(node.attrs)) {
    const kini = atribut(elemen, nama) ?? bawaan(node, nama);
    if (nilai === kini || JSON.stringify(nilai) === JSON.stringify(kini)) continue;
    if (nilai === null) elemen.removeAttribute(nama);
    else tulisAtribut(elemen, nama, nilai);
  }
  penulisan.peta.set(elemen, node);
  if (node.isTextblock) tulisTeks(elemen, potonganNode(node), penulisan.kursor(node));
  return !node.isTextblock && tulisAnak(elemen, node, penulisan);
}

/** The value that an attribute has where Yjs holds none. */
const bawaan = (node: Node, nama: string): unknown => node.type.spec.attrs?.[nama]?.default ?? null;
