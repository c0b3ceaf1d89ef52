import type { Unit } from "../peraturan.ts";

/** All that a unit says, as one text: its own text, each item with its label, then the closing sentence. */
export function wholeText(unit: Unit): string {
  const items = unit.children.map((child) => [child.label?.value, wholeText(child)].filter(isSaid).join(" "));
  return [unit.text?.value, ...items, unit.closing?.value].filter(isSaid).join(" ");
}

const isSaid = (part: string | undefined): part is string => part !== undefined && part !== "";
