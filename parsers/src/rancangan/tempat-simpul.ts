/** Places of the nodes of a regulation, from those of its leaves. */
import type { Node, Position } from "unist";
import { cover } from "../tree/teks.ts";

/** Sets the place of a node and of all below it to what its leaves cover; leaves know theirs. */
export function tetapkanTempat(node: Node): Position {
  if ("value" in node) return node.position ?? cover([]);
  node.position = cover(simpulDalam(Object.values(node)).map(tetapkanTempat));
  return node.position;
}

/** The nodes among values, and in lists and plain records of them. */
function simpulDalam(values: readonly unknown[]): readonly Node[] {
  return values.flatMap((value): readonly Node[] => {
    if (Array.isArray(value)) return simpulDalam(value);
    if (typeof value !== "object" || value === null || "offset" in value || "start" in value) return [];
    return "type" in value ? [value as Node] : simpulDalam(Object.values(value));
  });
}
