/** The unit of law as a Tiptap node: one line whose jenis is an attribute (why: `parsers/src/rancangan/dokumen.ts`). */
import { Node } from "@tiptap/core";
import { TampilanSatuan } from "./tampilan-satuan.ts";

/** Attributes of `AtributSatuan` with the values that need no storing. */
const ATRIBUT = {
  id: null,
  jenis: "teks",
  tingkat: 0,
  gaya: null,
  sisipan: false,
  tercetak: null,
  asal: null,
  letak: null,
} as const;

/** Name of the data attribute that carries an attribute through the clipboard. */
const data = (nama: string) => `data-${nama}`;

/** Reads what `data` wrote; anything else, from a page of somebody else's, falls back to what needs no storing. */
function dariHtml(nama: keyof typeof ATRIBUT, tertulis: string | null): unknown {
  if (tertulis === null) return ATRIBUT[nama];
  if (nama === "tingkat") return Math.max(0, Math.min(9, Number.parseInt(tertulis, 10) || 0));
  return nama === "sisipan" ? tertulis === "true" : tertulis;
}

/** Permissive: any text, references and fields, anywhere a block may stand. Order and form are lint's. */
export const SatuanNode = Node.create({
  name: "satuan",
  group: "block",
  content: "inline*",
  marks: "_",
  defining: true,
  whitespace: "normal",

  addAttributes: () =>
    Object.fromEntries(
      (Object.keys(ATRIBUT) as (keyof typeof ATRIBUT)[]).map((nama) => [
        nama,
        {
          default: ATRIBUT[nama],
          keepOnSplit: true,
          parseHTML: (element: HTMLElement) => dariHtml(nama, element.getAttribute(data(nama))),
          renderHTML: (attrs: Record<string, unknown>) => (attrs[nama] === ATRIBUT[nama] ? {} : { [data(nama)]: String(attrs[nama]) }),
        },
      ]),
    ),

  parseHTML: () => [{ tag: "p[data-satuan]" }],
  renderHTML: ({ HTMLAttributes }) => ["p", { "data-satuan": "", ...HTMLAttributes }, 0],
  addNodeView: () => (props) => new TampilanSatuan(props.node, props.view),
});
