import type { Draft } from "../grammar/draft.ts";
import type { Unit } from "../peraturan.ts";
import { cover, makeTeks } from "./teks.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Makes the tree of flat units: a unit stands under the nearest earlier one of smaller depth. */
export function nest(flat: readonly Draft[]): Unit[] {
  const roots: Unit[] = [];
  const open: { readonly unit: Mutable<Unit>; readonly children: Unit[]; readonly depth: number }[] = [];
  for (const draft of flat) {
    const children: Unit[] = [];
    const unit = unitOf(draft, children);
    while ((open[open.length - 1]?.depth ?? -1) >= draft.depth) close();
    const parent = open[open.length - 1];
    (parent === undefined ? roots : parent.children).push(unit);
    open.push({ unit, children, depth: draft.depth });
  }
  while (open.length > 0) close();
  return roots;

  /** A unit's place is known when its last child is. */
  function close(): void {
    const done = open.pop();
    if (done === undefined) return;
    const { unit } = done;
    unit.position = cover([
      unit.label?.position,
      unit.heading?.position,
      unit.text?.position,
      done.children[0]?.position,
      done.children[done.children.length - 1]?.position,
      unit.closing?.position,
    ]);
  }
}

function unitOf(draft: Draft, children: Unit[]): Mutable<Unit> {
  const label = makeTeks(draft.label);
  const heading = makeTeks(draft.heading);
  const text = makeTeks(draft.text);
  const closing = makeTeks(draft.closing);
  return {
    type: draft.type,
    number: draft.number,
    ...(draft.expected === undefined ? {} : { expected: draft.expected }),
    ...(draft.ordinal === undefined ? {} : { ordinal: draft.ordinal }),
    ...(label === undefined ? {} : { label }),
    ...(heading === undefined ? {} : { heading }),
    ...(text === undefined ? {} : { text }),
    children,
    ...(closing === undefined ? {} : { closing }),
    position: cover([]),
  };
}
