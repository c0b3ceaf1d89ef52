/** A reference inside the words of a unit: an atom bound to the ids of its targets, whose label is computed (why: `parsers/src/rancangan/dokumen.ts`). */
import { Node } from "@tiptap/core";
import { atributSematan, SIFAT_ATOM } from "./atom.ts";
import { TampilanAtom } from "./tampilan-atom.ts";

export const AcuanNode = Node.create({
  name: "acuan",
  ...SIFAT_ATOM,

  addAttributes: () => ({
    sasaran: { default: [], ...atributSematan("acuan", "sasaran") },
    penghubung: { default: "dan", ...atributSematan("acuan", "penghubung") },
    cadangan: { default: "", ...atributSematan("acuan", "cadangan") },
  }),
  parseHTML: () => [{ tag: "span[data-acuan]" }],
  renderHTML: ({ node, HTMLAttributes }) => ["span", HTMLAttributes, String(node.attrs.cadangan)],
  addNodeView: () => (props) => new TampilanAtom(props.node, props.view, () => props.getPos()),
});
