import type { Kosakata } from "./satuan.ts";

/** What stands around a provision of one regulation, seen through the partners that are known in the other. */
export interface Sekitar {
  /** Partner of a provision, where one is known. */
  readonly partner: ReadonlyMap<number, number>;
  /** The provisions before and after it are partners of those before and after the other: 0..1. */
  readonly tetangga: (own: number, other: number) => number;
  /** Share of the partners of its Pasal that stand in the Pasal of the other, 0..1. */
  readonly sepasal: (own: number, other: number) => number;
  /** 1 where the other stands between the partners of what stands around this one, less the farther off, 0 at the end. */
  readonly letak: (own: number, other: number) => number;
}

/** Farther off than this share of the regulation, and than so many provisions, the place says nothing. */
const JAUH = 0.25;
const SELALU_DEKAT = 8;

/** Makes the view of one side; `partner` leads from `own` to `other`. */
export function sekitarOf(own: Kosakata, other: Kosakata, partner: ReadonlyMap<number, number>): Sekitar {
  const known = Int32Array.from(partner.keys()).sort();
  const byPasal = new Map<string, number[]>();
  for (const index of known) {
    const pasal = own.batang[index]?.pasal ?? "";
    const list = byPasal.get(pasal);
    if (list === undefined) byPasal.set(pasal, [index]);
    else list.push(index);
  }
  const size = other.batang.length;
  const far = Math.max(SELALU_DEKAT, size * JAUH);
  return {
    partner,
    tetangga: (index, beside) => (neighbour(index, beside, -1) + neighbour(index, beside, 1)) / 2,
    sepasal,
    letak,
  };

  function neighbour(index: number, beside: number, step: 1 | -1): number {
    const next = partner.get(index + step);
    if (next === undefined) return 0;
    return next === beside + step ? 1 : next !== beside && Math.abs(next - beside) <= 2 ? 0.5 : 0;
  }

  function sepasal(index: number, beside: number): number {
    const pasal = other.batang[beside]?.pasal;
    let count = 0;
    let there = 0;
    for (const mate of byPasal.get(own.batang[index]?.pasal ?? "") ?? []) {
      if (mate === index) continue;
      count++;
      if (other.batang[partner.get(mate) ?? -1]?.pasal === pasal) there++;
    }
    return count === 0 ? 0 : there / count;
  }

  function letak(index: number, beside: number): number {
    if (known.length === 0) return 0;
    const at = firstFrom(index);
    const after = known[at] === index ? known[at + 1] : known[at];
    const low = partner.get(known[at - 1] ?? -1) ?? -1;
    const high = after === undefined ? size : (partner.get(after) ?? size);
    if (beside > Math.min(low, high) && beside < Math.max(low, high)) return 1;
    return Math.max(0, 1 - Math.min(Math.abs(beside - low), Math.abs(beside - high)) / far);
  }

  /** Place in `known` of the first provision that does not stand before `index`. */
  function firstFrom(index: number): number {
    let low = 0;
    for (let high = known.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((known[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
