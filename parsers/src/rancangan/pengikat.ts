/** Which node of the tree each unit of a document has become. */
import type { Dasar, IsiLampiran, Lampiran, Prosa, Unit } from "../peraturan.ts";

/** A node that a locator can name, or that stands for running text. */
export type SimpulBerlocator = Unit | Prosa | IsiLampiran | Lampiran | Dasar;

export interface Pengikat {
  /** The unit is this node; the first one of a node names it. */
  ikat(id: string, simpul: SimpulBerlocator): void;
  readonly simpulDari: ReadonlyMap<string, SimpulBerlocator>;
  readonly idDari: ReadonlyMap<SimpulBerlocator, string>;
}

export function pengikat(): Pengikat {
  const simpulDari = new Map<string, SimpulBerlocator>();
  const idDari = new Map<SimpulBerlocator, string>();
  return {
    simpulDari,
    idDari,
    ikat(id, simpul) {
      if (!simpulDari.has(id)) simpulDari.set(id, simpul);
      if (!idDari.has(simpul)) idDari.set(simpul, id);
    },
  };
}
