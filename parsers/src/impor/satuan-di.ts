/** The units of a document. */
import type { IsiRancangan, Satuan } from "../rancangan/dokumen.ts";

/** Every unit in order, those in cells and samples too. */
export function satuanDi(content: readonly IsiRancangan[]): readonly Satuan[] {
  return content.flatMap((node): readonly Satuan[] => {
    if (node.type === "satuan") return [node];
    if (node.type === "contoh") return satuanDi(node.content);
    if (node.type === "table") return node.content.flatMap((baris) => baris.content.flatMap((sel) => satuanDi(sel.content)));
    return [];
  });
}
