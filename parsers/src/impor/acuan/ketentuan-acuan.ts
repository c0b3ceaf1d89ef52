/** The provisions of a regulation with the nodes that say them, told apart where two bear one locator. */
import type { IsiLampiran, Peraturan, Prosa, Unit } from "../../peraturan.ts";
import type { EntriPustaka, Provenans } from "../../pustaka.ts";
import { type Ketentuan, ketentuanLampiran, ketentuanOf } from "../../tree/ketentuan.ts";

/** The acuan as it stands in the Pustaka. */
export interface AcuanLama {
  /** Markdown. */
  readonly teks: string;
  readonly entri: EntriPustaka;
  readonly provenans: Provenans;
}

export interface KetentuanAcuan {
  /** The locator; of a second provision that bears one with its place among them, so that each is one. */
  readonly kunci: string;
  readonly locator: string;
  readonly teks: string;
  /** `null` for a paragraph of an annex that could not be told from others. */
  readonly simpul: Unit | Prosa | null;
  readonly tempat: Ketentuan["tempat"];
}

/** The provisions of body and annexes, in order. */
export function ketentuanAcuan(peraturan: Peraturan): readonly KetentuanAcuan[] {
  const kali = new Map<string, number>();
  const prosa = prosaDi(peraturan.children.flatMap((part) => (part.type === "lampiran" ? part.children : [])));
  let next = 0;
  return [...ketentuanOf(peraturan), ...ketentuanLampiran(peraturan)].map(({ locator, teks, unit, tempat }) => {
    const ke = (kali.get(locator) ?? 0) + 1;
    kali.set(locator, ke);
    return { kunci: ke === 1 ? locator : `${locator}#${ke}`, locator, teks, simpul: unit ?? alinea(teks), tempat };
  });

  /** Paragraphs that are provisions come in the order in which they are printed; shorter ones between them are none. */
  function alinea(teks: string): Prosa | null {
    for (let at = next; at < prosa.length; at++) {
      if (prosa[at]?.text.value !== teks) continue;
      next = at + 1;
      return prosa[at] ?? null;
    }
    return null;
  }
}

function prosaDi(children: readonly IsiLampiran[]): readonly Prosa[] {
  return children.flatMap((child) => (child.type === "prosa" ? [child] : child.type === "subjudul" ? prosaDi(child.children) : []));
}

/** A text as it is compared: a PDF sets other blanks, quotes and dashes, and cuts words at line ends. */
export const teksBanding = (teks: string): string =>
  teks
    .normalize("NFC")
    .replace(/[\s\u00AD\u200B]+/g, "")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, "-");
