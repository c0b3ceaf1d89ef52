/** A figure: one block without text. Its file lies on the server (`/api/rancangan/ID/gambar/HASH`). */
import { Node } from "@tiptap/core";
import { alamatGambarAman } from "./alamat-gambar.ts";

export const GambarNode = Node.create({
  name: "gambar",
  group: "block",
  atom: true,
  draggable: false,

  addAttributes: () => ({
    id: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
    src: { default: "" },
    alt: { default: "" },
  }),

  parseHTML: () => [
    {
      tag: "img[data-gambar]",
      getAttrs: (img) => (alamatGambarAman(img.getAttribute("src") ?? "") === null ? false : null),
    },
  ],

  // An address that is not of this server stays in the document, but is never fetched.
  renderHTML: ({ HTMLAttributes: { src, alt } }) => {
    const aman = alamatGambarAman(String(src));
    return ["img", { "data-gambar": "", alt: String(alt), ...(aman === null ? {} : { src: aman }) }];
  },
});
