/** What stands in the shared document, as plain data, without an editor. */
import { ATRIBUT_AWAL, bacaSematan, type DokumenRancangan } from "@selaras/parsers";
import { yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import type * as Y from "yjs";

interface SimpulJson {
  readonly type?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly SimpulJson[];
  readonly text?: unknown;
  readonly marks?: unknown;
}

/** Yjs leaves out attributes with their usual value; the document has them all. */
function lengkapi(simpul: SimpulJson): SimpulJson {
  // a reference or field is embedded among the characters, and given as a text of its own
  if (typeof simpul.text === "object") {
    const { type, attrs } = bacaSematan(simpul.text) ?? { type: "sematanAsing", attrs: {} };
    return { type, attrs: { ...attrs }, ...(simpul.marks === undefined ? {} : { marks: simpul.marks }) };
  }
  return {
    ...simpul,
    ...(simpul.type === "satuan" && { attrs: { ...ATRIBUT_AWAL, id: "", ...simpul.attrs } }),
    ...(simpul.content && { content: simpul.content.map(lengkapi) }),
  };
}

/** The text of `ydoc` as it is now. */
export function isiYdoc(ydoc: Y.Doc): DokumenRancangan {
  const { content = [] } = yXmlFragmentToProsemirrorJSON(ydoc.getXmlFragment("default")) as SimpulJson;
  // The server validates what enters Yjs; a block of an unknown kind is for the readers of the document to pass over.
  return { type: "doc", content: content.map(lengkapi) } as unknown as DokumenRancangan;
}
