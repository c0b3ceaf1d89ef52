/** What the nodes inside the words of a unit have in common. */
import { bacaSematan } from "@selaras/parsers";

/** An atom in offsets: what `textContent` says for it, so that places in that are places in the unit. */
export const HURUF_ATOM = "\uFFFC";

const NAMA: ReadonlySet<string> = new Set(["acuan", "isian", "sematanAsing"]);

export const SIFAT_ATOM = {
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  extendNodeSchema: (extension: { readonly name: string }) => (NAMA.has(extension.name) ? { leafText: () => HURUF_ATOM } : {}),
} as const;

/** How an attribute goes through HTML: the whole atom as JSON in one data attribute, read as leniently as shared data. */
export const atributSematan = (type: "acuan" | "isian", nama: string) => ({
  parseHTML: (element: HTMLElement): unknown => {
    const dibaca = bacaSematan({ type, attrs: urai(element.getAttribute(`data-${type}`)) });
    return (dibaca?.attrs as Readonly<Record<string, unknown>> | undefined)?.[nama];
  },
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${type}`]: JSON.stringify(attrs) }),
});

function urai(json: string | null): unknown {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    return null;
  }
}
