import type { Calon } from "./calon.ts";
import type { Jangkar } from "./dukungan.ts";

/** A chosen pair: its place among the candidates, and how sure it is. */
export interface Pilihan {
  readonly at: number;
  readonly keyakinan: number;
  /** Why it stands beside another counterpart. */
  readonly alasan?: string;
}

/** A pair this sure stays also where a person gave one of the two another counterpart; less sure ones were there for lack of better. */
const BERTAHAN = 0.97;

/** One to one, the surest before the others, none below `lowest`; `pasti` are the pairs that a person made. */
export function pilihJodoh(
  calon: readonly Calon[],
  keyakinan: readonly number[],
  lowest: number,
  pasti: readonly Jangkar[] = [],
): readonly Pilihan[] {
  const byPerson = { a: new Set(pasti.map(({ a }) => a)), b: new Set(pasti.map(({ b }) => b)) };
  const made = new Set(pasti.map(({ a, b }) => `${a} ${b}`));
  const order = [...calon.keys()].filter((at) => (keyakinan[at] ?? 0) >= lowest);
  const off = jarakOf(calon);
  order.sort((x, y) => (keyakinan[y] ?? 0) - (keyakinan[x] ?? 0) || (off[x] ?? 0) - (off[y] ?? 0) || x - y);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const chosen: Pilihan[] = [];
  for (const at of order) {
    const { a, b } = calon[at] as Calon;
    const own = keyakinan[at] ?? 0;
    if (takenA.has(a) || takenB.has(b) || made.has(`${a} ${b}`)) continue;
    if ((byPerson.a.has(a) || byPerson.b.has(b)) && own < BERTAHAN) continue;
    takenA.add(a);
    takenB.add(b);
    chosen.push({ at, keyakinan: own });
  }
  return chosen;
}

/** How far apart the two stand in their regulations, 0..1: it decides between texts that are equal. */
function jarakOf(calon: readonly Calon[]): readonly number[] {
  const lastA = calon.reduce((most, { a }) => Math.max(most, a), 1);
  const lastB = calon.reduce((most, { b }) => Math.max(most, b), 1);
  return calon.map(({ a, b }) => Math.abs(a / lastA - b / lastB));
}
