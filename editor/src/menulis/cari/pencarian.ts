/** Where words stand in a draft. Pure; positions are those of ProseMirror. */
import { type PotongTersaji, rentangAsal } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";

export interface Kueri {
  readonly kata: string;
  /** `Bupati` is not `bupati`. */
  readonly bedakanHuruf: boolean;
  /** `tim` is not in `timur`. */
  readonly kataUtuh: boolean;
}

export interface Temuan {
  readonly dari: number;
  readonly sampai: number;
  /** Says what a reference or field says, in whole or in part: it is found, and not replaced. */
  readonly atom?: true;
}

/** The words of a unit as people read them, and where they come from. */
export type Penyaji = (satuan: Node) => { readonly teks: string; readonly potong: readonly PotongTersaji[] };

/** More are not looked for: nobody steps through them. */
export const TEMUAN_TERBANYAK = 20_000;

const HURUF = /[\p{L}\p{M}\p{N}_]/u;

/** The pattern of a query: its words as they are, white space as any; `null` where there is nothing to look for. */
function pola({ kata, bedakanHuruf }: Kueri): RegExp | null {
  const aman = kata
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
  return aman === "" ? null : new RegExp(aman, bedakanHuruf ? "gu" : "giu");
}

/** Places in the order of the document; numbers are no text and are not found. Linear in the text. */
export function cariKata(doc: Node, kueri: Kueri, saji: Penyaji): readonly Temuan[] {
  const regex = pola(kueri);
  const hasil: Temuan[] = [];
  if (!regex) return hasil;
  doc.descendants((node, pos) => {
    if (!node.isTextblock || hasil.length >= TEMUAN_TERBANYAK) return !node.isTextblock;
    const { teks, potong } = saji(node);
    for (const ada of teks.matchAll(regex)) {
      const akhir = ada.index + ada[0].length;
      if (kueri.kataUtuh && (HURUF.test(teks.charAt(ada.index - 1)) || HURUF.test(teks.charAt(akhir)))) continue;
      const asal = rentangAsal(potong, ada.index, akhir);
      if (asal === null) continue;
      const beratom = potong.some(({ atom, at, length }) => atom && at < akhir && at + length > ada.index);
      hasil.push({ dari: pos + 1 + asal.dari, sampai: pos + 1 + asal.sampai, ...(beratom ? { atom: true } : {}) });
    }
    return false;
  });
  return hasil;
}

/** Index of the first place at or behind a position, of the first of all where there is none; -1 without any. */
export function temuanSetelah(temuan: readonly Temuan[], pos: number): number {
  const at = temuan.findIndex(({ dari }) => dari >= pos);
  return at >= 0 ? at : temuan.length > 0 ? 0 : -1;
}
