/** The outline as the rows a tree shows, and the way up from a place. Pure. */
import type { ButirKerangka } from "../reading/reading-index.ts";

export interface BarisKerangka {
  readonly butir: ButirKerangka;
  /** 1-based depth. */
  readonly tingkat: number;
  /** 1-based place among its siblings, and how many there are. */
  readonly urut: number;
  readonly jumlah: number;
  readonly induk: string | null;
}

/** Rows whose every ancestor is in `open`, in the order of the text. */
export function visibleRows(
  kerangka: readonly ButirKerangka[],
  open: ReadonlySet<string>,
  tingkat = 1,
  induk: string | null = null,
): readonly BarisKerangka[] {
  return kerangka.flatMap((butir, at): readonly BarisKerangka[] => [
    { butir, tingkat, urut: at + 1, jumlah: kerangka.length, induk },
    ...(open.has(butir.id) ? visibleRows(butir.anak, open, tingkat + 1, butir.id) : []),
  ]);
}

/** Anchors above `id`, outermost first; empty where `id` is at the top or not in the outline. */
export function ancestorsIn(kerangka: readonly ButirKerangka[], id: string): readonly string[] {
  for (const butir of kerangka) {
    if (butir.anak.some((anak) => anak.id === id)) return [butir.id];
    const below = ancestorsIn(butir.anak, id);
    if (below.length > 0) return [butir.id, ...below];
  }
  return [];
}
