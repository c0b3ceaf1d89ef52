/** Elements of the shared document as the binding sees them. */
import type { Node } from "@tiptap/pm/model";
import { type Doc, type Item, XmlElement, type XmlFragment, XmlText } from "yjs";

/** Node of ProseMirror that each element is shown as; an element without one is kept in the document and not shown. */
export type Peta = Map<object, Node | Node[]>;

/** The value of an attribute, whatever its type; `undefined` where there is none. */
export const atribut = (elemen: XmlElement, nama: string): unknown => elemen.getAttribute(nama);

/** Attributes hold any JSON; the types of Yjs know strings only. */
export const tulisAtribut = (elemen: XmlElement, nama: string, nilai: unknown): void => elemen.setAttribute(nama, nilai as string);

/** Id of a block, `null` for a row or a cell. */
export function idElemen(elemen: XmlElement): string | null {
  const id = atribut(elemen, "id");
  return typeof id === "string" ? id : null;
}

/** Elements directly inside, without text. */
export const anakElemen = (wadah: XmlFragment): readonly XmlElement[] =>
  wadah.toArray().filter((anak): anak is XmlElement => anak instanceof XmlElement);

/** Texts directly inside: one, or several where two clients began to write in a unit that had none. */
export const anakTeks = (elemen: XmlElement): readonly XmlText[] => elemen.toArray().filter((anak) => anak instanceof XmlText);

/** Deletes children wherever they stand by now, runs at once. */
export function hapusAnak(wadah: XmlFragment, buang: ReadonlySet<unknown>): void {
  const urutan = wadah.toArray();
  for (let akhir = urutan.length; akhir > 0; akhir--) {
    let awal = akhir;
    while (awal > 0 && buang.has(urutan[awal - 1])) awal--;
    if (awal < akhir) wadah.delete(awal, akhir - awal);
    if (awal < akhir) akhir = awal + 1;
  }
}

/** Calls back with every element of the document in its order, however deep. */
export function telusuri(wadah: XmlFragment, lihat: (elemen: XmlElement) => void): void {
  for (const anak of anakElemen(wadah)) {
    lihat(anak);
    telusuri(anak, lihat);
  }
}

/** The fragment that holds the draft. */
export const akarNaskah = (doc: Doc): XmlFragment => doc.getXmlFragment("default");

/** The item of Yjs that put this element into the document. */
export const itemElemen = (elemen: XmlElement): Item => elemen._item as Item;
