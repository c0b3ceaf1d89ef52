/** A form or a sample decision in a lampiran: a frame around units that are numbered by themselves. */
import { Node } from "@tiptap/core";

export const ContohNode = Node.create({
  name: "contoh",
  group: "block",
  content: "(satuan | table | gambar)+",
  isolating: true,
  defining: true,

  addAttributes: () => ({ id: { default: null, parseHTML: () => null, renderHTML: () => ({}) } }),
  parseHTML: () => [{ tag: "div[data-contoh]" }],
  renderHTML: () => ["div", { "data-contoh": "" }, 0],
});
