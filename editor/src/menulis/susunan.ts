/** Where units stand in a document of the editor, and what belongs to each. Pure; positions are those of ProseMirror. */
import { JENJANG_RINCIAN, type JenisSatuan, SIFAT_SATUAN } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import type { Penomoran } from "../numbering/penomoran.ts";

export interface LetakBlok {
  readonly node: Node;
  readonly pos: number;
  /** What it stands in: the document, a contoh or a cell. */
  readonly wadah: Node;
  /** Its index there. */
  readonly indeks: number;
}

/** The block with this id, however deep; `null` where there is none. Linear. */
export function letakBlok(doc: Node, id: string): LetakBlok | null {
  let hasil: LetakBlok | null = null;
  doc.descendants((node, pos, wadah, indeks) => {
    if (hasil === null && node.attrs.id === id && wadah) hasil = { node, pos, wadah, indeks };
    return hasil === null && !node.isTextblock;
  });
  return hasil;
}

/** The block of a document, a contoh or a cell that holds this position; `null` between blocks. */
export function blokPada(doc: Node, pos: number): LetakBlok | null {
  const $pos = doc.resolve(pos);
  for (let dalam = $pos.depth; dalam > 0; dalam--)
    if (typeof $pos.node(dalam).attrs.id === "string")
      return { node: $pos.node(dalam), pos: $pos.before(dalam), wadah: $pos.node(dalam - 1), indeks: $pos.index(dalam - 1) };
  return null;
}

export interface Rentang {
  readonly dari: number;
  readonly sampai: number;
  /** Indices of the first child and the one behind the last, in the container. */
  readonly awal: number;
  readonly akhir: number;
}

/** A unit with everything under it: the units that it holds, and the tables and figures between and behind them. */
export function rentangBlok({ node, pos, wadah, indeks }: LetakBlok, penomoran: Penomoran): Rentang {
  const unit = penomoran.unit.get(String(node.attrs.id));
  let sampai = pos + node.nodeSize;
  let akhir = indeks + 1;
  for (; unit && akhir < wadah.childCount; akhir++) {
    const anak = wadah.child(akhir);
    const lain = anak.type.name === "satuan" ? penomoran.unit.get(String(anak.attrs.id)) : undefined;
    if (anak.type.name === "satuan" && (lain?.induk ?? -1) < unit.indeks) break;
    sampai += anak.nodeSize;
  }
  return { dari: pos, sampai, awal: indeks, akhir };
}

/** How deep a unit stands where units hold one another; running text and everything outside the body is the deepest. */
export function jenjangSatuan({ jenis, tingkat }: { readonly jenis: string; readonly tingkat: number }): number {
  const jenjang = SIFAT_SATUAN[jenis as JenisSatuan]?.jenjang ?? null;
  return jenjang === JENJANG_RINCIAN ? jenjang + tingkat : (jenjang ?? Number.POSITIVE_INFINITY);
}
