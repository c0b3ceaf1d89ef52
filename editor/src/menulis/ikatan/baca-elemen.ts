/** From Yjs to ProseMirror: the node that shows an element. Never changes Yjs. */
import { Fragment, type Node, type Schema } from "@tiptap/pm/model";
import { type XmlElement, XmlText } from "yjs";
import type { Peta } from "./elemen.ts";
import { nodeSematan } from "./sematan.ts";
import { potonganTeks } from "./teks-elemen.ts";

/**
 * The node of an element, from the map where nothing below it changed.
 *
 * `null` for a kind of block that this version of the application does not know, or one that is not whole: it is not shown, and it stays in the
 * document. The binding of the library would delete it there, for everybody.
 */
export function bacaElemen(elemen: XmlElement, schema: Schema, peta: Peta): Node | null {
  const dikenal = peta.get(elemen);
  if (dikenal && !Array.isArray(dikenal)) return dikenal;
  const jenis = schema.nodes[elemen.nodeName];
  if (!jenis) return null;
  const anak: Node[] = [];
  for (const satu of elemen.toArray()) {
    if (satu instanceof XmlText) anak.push(...teksNode(satu, schema));
    else {
      const node = bacaElemen(satu as XmlElement, schema, peta);
      if (node && jenis.contentMatch.matchType(node.type)) anak.push(node);
    }
  }
  const isi = Fragment.from(jenis.inlineContent ? anak.filter(({ isInline }) => isInline) : anak);
  const attrs = elemen.getAttributes();
  const node = jenis.validContent(isi) ? jenis.create(attrs, isi) : jenis.createAndFill(attrs, isi);
  if (node) peta.set(elemen, node);
  return node;
}

const teksNode = (teks: XmlText, schema: Schema): readonly Node[] =>
  potonganTeks(teks).map(({ teks: isi, tanda, sematan }) => {
    const marks = tanda.flatMap((nama) => schema.marks[nama]?.create() ?? []);
    return sematan === undefined ? schema.text(isi, marks) : nodeSematan(sematan, schema, marks);
  });
