/** Something inside the words of a unit that a later version of the application wrote: shown as a box, kept as it is. */
import { Node } from "@tiptap/core";
import { SIFAT_ATOM } from "./atom.ts";

export const SematanAsingNode = Node.create({
  name: "sematanAsing",
  ...SIFAT_ATOM,

  addAttributes: () => ({ isi: { default: null, parseHTML: () => null, renderHTML: () => ({}) } }),
  // Never made from a page.
  parseHTML: () => [],
  renderHTML: () => ["span", { "data-sematan-asing": "", title: "Isi ini ditulis dengan Selaras versi lain." }, "▢"],
});
