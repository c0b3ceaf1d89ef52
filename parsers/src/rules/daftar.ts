import type { Unit } from "../peraturan.ts";
import { wholeText } from "../tree/whole-text.ts";
import type { DaftarAturan, Konektor } from "./aturan.ts";

/** The tabulated content of a provision; `null` where it has none. Source: butir 83–91 Lampiran II UU 12/2011. */
export function bacaDaftar(unit: Unit): DaftarAturan | null {
  const items = unit.children.map((child) => wholeText(child).trim());
  if (items.length < 2) return null;
  const joints = items.slice(0, -1).map((item) => /(?:^|[;,\s])(dan\s*\/\s*atau|dan|atau)\s*$/i.exec(item)?.[1]);
  const connector = joints.filter((joint) => joint !== undefined).pop();
  return {
    lead: unit.text?.value ?? "",
    items: items.map((item) => item.replace(/[;,.\s]*(?:dan\s*\/\s*atau|dan|atau)?\s*$/i, "").trim()),
    connector: connector === undefined ? null : (connector.toLowerCase().replace(/\s+/g, "") as Konektor),
    closing: unit.closing?.value ?? null,
  };
}
