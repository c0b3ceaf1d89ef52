/** A document of the editor written into a Y.Doc as a server does, without an editor. */
import { type Doc, XmlElement, XmlText } from "yjs";
import type { IsiRancangan, SelTabel, TeksDokumen } from "../../parsers/src/rancangan/dokumen.ts";

type Simpul =
  | IsiRancangan
  | SelTabel
  | TeksDokumen
  | { readonly type: "tableRow"; readonly attrs?: undefined; readonly content: readonly SelTabel[] };

/** Appends the blocks to the XmlFragment `default`, in one transaction. */
export function isiYjs(doc: Doc, isi: readonly IsiRancangan[]): void {
  doc.transact(() => {
    const akar = doc.getXmlFragment("default");
    akar.insert(akar.length, isi.map(elemen));
  });
}

function elemen(simpul: Exclude<Simpul, TeksDokumen>): XmlElement {
  const baru = new XmlElement(simpul.type);
  for (const [nama, nilai] of Object.entries(simpul.attrs ?? {}))
    if (nilai !== null && nilai !== undefined) baru.setAttribute(nama, nilai as string);
  const anak = ("content" in simpul ? simpul.content : undefined) ?? [];
  if (simpul.type === "satuan") baru.insert(0, [teks(anak as readonly TeksDokumen[])]);
  else baru.insert(0, (anak as readonly Exclude<Simpul, TeksDokumen>[]).map(elemen));
  return baru;
}

function teks(potongan: readonly TeksDokumen[]): XmlText {
  const baru = new XmlText();
  baru.applyDelta(
    potongan.map(({ text, marks }) => ({ insert: text, attributes: Object.fromEntries((marks ?? []).map(({ type }) => [type, {}])) })),
  );
  return baru;
}
