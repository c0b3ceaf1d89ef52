/** A place that repeats a field of the document (its kind, number, year, title …), which the judul says. */
import { Node } from "@tiptap/core";
import { atributSematan, SIFAT_ATOM } from "./atom.ts";
import { TampilanAtom } from "./tampilan-atom.ts";

export const IsianNode = Node.create({
  name: "isian",
  ...SIFAT_ATOM,

  addAttributes: () => ({
    nama: { default: "jenis", ...atributSematan("isian", "nama") },
    huruf: { default: "biasa", ...atributSematan("isian", "huruf") },
    cadangan: { default: "", ...atributSematan("isian", "cadangan") },
  }),
  parseHTML: () => [{ tag: "span[data-isian]" }],
  renderHTML: ({ node, HTMLAttributes }) => ["span", HTMLAttributes, String(node.attrs.cadangan)],
  addNodeView: () => (props) => new TampilanAtom(props.node, props.view, () => props.getPos()),
});
