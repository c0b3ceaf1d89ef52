/** A document of the editor written into a Y.Doc as a server does, without an editor. */
import { type Doc, XmlElement, XmlText } from "yjs";
import type { IsiRancangan, IsiSatuan, SelTabel } from "../../parsers/src/rancangan/dokumen.ts";

type Simpul =
  | IsiRancangan
  | SelTabel
  | IsiSatuan
  | { readonly type: "tableRow"; readonly attrs?: undefined; readonly content: readonly SelTabel[] };

/** Appends the blocks to the XmlFragment `default`, in one transaction. */
export function isiYjs(doc: Doc, isi: readonly IsiRancangan[]): void {
  doc.transact(() => {
    const akar = doc.getXmlFragment("default");
    akar.insert(akar.length, isi.map(elemen));
  });
}

function elemen(simpul: Exclude<Simpul, IsiSatuan>): XmlElement {
  const baru = new XmlElement(simpul.type);
  for (const [nama, nilai] of Object.entries(simpul.attrs ?? {}))
    if (nilai !== null && nilai !== undefined) baru.setAttribute(nama, nilai as string);
  const anak = ("content" in simpul ? simpul.content : undefined) ?? [];
  if (simpul.type === "satuan") baru.insert(0, [teks(anak as readonly IsiSatuan[])]);
  else baru.insert(0, (anak as readonly Exclude<Simpul, IsiSatuan>[]).map(elemen));
  return baru;
}

function teks(potongan: readonly IsiSatuan[]): XmlText {
  const baru = new XmlText();
  baru.applyDelta(
    potongan.map((isi) => ({
      insert: isi.type === "text" ? isi.text : { type: isi.type, attrs: isi.attrs },
      attributes: Object.fromEntries((isi.marks ?? []).map(({ type }) => [type, {}])),
    })),
  );
  return baru;
}
