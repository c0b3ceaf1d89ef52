/** Where the sign of a missing provision stands: beside the words behind which it would stand, over none of them. */
import type { PetaRentang } from "./peta-rentang.ts";

/** The letter beside which a sign stands, and the block whose empty room it may use. */
export interface TempatTanda {
  readonly huruf: Range;
  readonly blok: Element;
}

/** Letters that are looked through for the place: at least one line end and a label. */
const JANGKAUAN = 400;

/** Pixels between the words and a sign. */
const JARAK = 8;

/** `null` where the page no longer shows the text there. */
export function tempatTanda(peta: PetaRentang, letak: number): TempatTanda | null {
  const sebelum = peta.rentangDom({ dari: Math.max(0, letak - JANGKAUAN), sampai: Math.max(letak, 1) }).at(-1);
  const huruf = sebelum === undefined ? hurufPertama(peta, letak) : hurufTerakhir(sebelum);
  const blok = huruf === null ? null : blokOf(huruf.startContainer);
  return huruf === null || blok === null ? null : { huruf, blok };
}

/** Left edge and top of a sign of this size, relative to the window of the letter; `ringkas` where only a short one has room. */
export interface Letak {
  readonly x: number;
  readonly y: number;
  readonly ringkas: boolean;
}

/**
 * Behind the last words if the rest of their line is free, otherwise in the margin of their block. `null` where the letter is not shown.
 * Sizes in CSS pixels.
 */
export function letakTanda({ huruf, blok }: TempatTanda, lebar: number, tinggi: number): Letak | null {
  const kotak = [...huruf.getClientRects()].at(-1);
  if (kotak === undefined || kotak.height === 0) return null;
  const bidang = blok.getBoundingClientRect();
  const tepi = blok.ownerDocument.documentElement.clientWidth;
  const y = kotak.top + (kotak.height - tinggi) / 2;
  if (kotak.right + JARAK + lebar <= Math.min(bidang.right, tepi)) return { x: kotak.right + JARAK, y, ringkas: false };
  if (bidang.left - JARAK - lebar >= 0 && kosong(blok, bidang.left - JARAK - lebar / 2, y))
    return { x: bidang.left - JARAK - lebar, y, ringkas: false };
  if (bidang.right + JARAK + lebar <= tepi && kosong(blok, bidang.right + JARAK + lebar / 2, y))
    return { x: bidang.right + JARAK, y, ringkas: false };
  return { x: Math.max(0, Math.min(kotak.right + 2, tepi - RINGKAS)), y: kotak.bottom - tinggi / 2, ringkas: true };
}

/** Width of the short form. */
const RINGKAS = 22;

/** Whether nothing else of the page stands beside the block, a column for instance. */
function kosong(blok: Element, x: number, y: number): boolean {
  const dokumen = blok.ownerDocument;
  const pada = dokumen.elementsFromPoint(x, y + 1).find((elemen) => elemen.localName !== "selaras-tanda");
  // outside of the window nothing can be asked
  return pada === undefined || pada.contains(blok);
}

function hurufTerakhir(rentang: Range): Range | null {
  const simpul = rentang.endContainer as Text;
  const tulisan = simpul.data.slice(0, rentang.endOffset).trimEnd();
  return tulisan === "" ? null : hurufPada(simpul, tulisan.length - 1);
}

function hurufPertama(peta: PetaRentang, letak: number): Range | null {
  const sesudah = peta.rentangDom({ dari: letak, sampai: letak + JANGKAUAN })[0];
  return sesudah === undefined ? null : hurufPada(sesudah.startContainer as Text, sesudah.startOffset);
}

function hurufPada(simpul: Text, at: number): Range {
  const huruf = simpul.ownerDocument.createRange();
  huruf.setStart(simpul, at);
  huruf.setEnd(simpul, at + 1);
  return huruf;
}

function blokOf(simpul: Node): Element | null {
  let elemen = simpul.parentElement;
  while (elemen?.parentElement != null && /^(?:inline|contents)/u.test(getComputedStyle(elemen).display)) elemen = elemen.parentElement;
  return elemen;
}
