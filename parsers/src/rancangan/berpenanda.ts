/** Units of a document together with their numbers. */
import type { IsiRancangan, Satuan } from "./dokumen.ts";
import { nomori, type Penanda } from "./penomoran.ts";

export type IsiBerpenanda =
  | { readonly node: Exclude<IsiRancangan, Satuan>; readonly penanda: null; readonly index: -1 }
  /** `index` counts the units alone, as `Penanda.induk` does. */
  | { readonly node: Satuan; readonly penanda: Penanda; readonly index: number };

/** The content of a document or of a sample in order, each unit with its number; tables, figures and samples have none. */
export function berpenanda(content: readonly IsiRancangan[]): readonly IsiBerpenanda[] {
  const penanda = nomori(content.flatMap((node) => (node.type === "satuan" ? [node.attrs] : [])));
  let index = 0;
  return content.map((node): IsiBerpenanda => {
    if (node.type !== "satuan") return { node, penanda: null, index: -1 };
    const own = { node, penanda: penanda[index] as Penanda, index };
    index++;
    return own;
  });
}
