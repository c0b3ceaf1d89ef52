/** What takes the place of nodes of an official text, and what is put between them. */
import type { IsiLampiran, Prosa, Unit } from "../../peraturan.ts";

/** A node that says a provision. */
export type Simpul = Unit | Prosa;

/** What takes the place of a node, and what comes behind it or first under it. */
export interface Tukar {
  readonly ganti: Map<unknown, Simpul>;
  readonly sesudah: Map<unknown, (Simpul | IsiLampiran)[]>;
  /** Before the first node of the body (`null`), of a unit, of a heading or of an annex. */
  readonly awal: Map<unknown, (Simpul | IsiLampiran)[]>;
}

/** Puts a node behind those that are already at this place. */
export function push(peta: Map<unknown, (Simpul | IsiLampiran)[]>, kunci: unknown, simpul: Simpul | IsiLampiran): void {
  const ada = peta.get(kunci);
  if (ada === undefined) peta.set(kunci, [simpul]);
  else ada.push(simpul);
}
