import type { Lampiran, Peraturan, Unit } from "../peraturan.ts";

/** One step of a locator as it is written: `Pasal 7`, `ayat (1)`, `huruf a`, `angka 2`, `butir ke-3`. */
export function stepOf(unit: Unit): string {
  switch (unit.type) {
    case "bab":
      return `Bab ${unit.number}`;
    case "bagian":
      return `Bagian ${unit.number}`;
    case "paragraf":
      return `Paragraf ${unit.number}`;
    case "pasal":
      return `Pasal ${unit.number}`;
    case "ayat":
      return `ayat (${unit.number})`;
    case "huruf":
      return `huruf ${unit.number}`;
    case "angka":
      return `angka ${unit.number}`;
    case "butir":
      return `butir ke-${unit.ordinal ?? 1}`;
  }
}

/** The units of the body, in order. */
export function bodyOf(peraturan: Peraturan): readonly Unit[] {
  return peraturan.children.flatMap((part) => (part.type === "batangTubuh" ? part.children.filter((child) => child.type !== "prosa") : []));
}

/**
 * The locator of every unit of the body: from its Pasal down (`Pasal 7 ayat (1) huruf a`), or of the grouping unit itself
 * (`Bab II Bagian Kedua`). Numbers as printed, so two units can bear the same one.
 */
export function locatorsOf(peraturan: Peraturan): ReadonlyMap<Unit, string> {
  const found = new Map<Unit, string>();
  for (const unit of bodyOf(peraturan)) walk(unit, "");
  return found;

  function walk(unit: Unit, above: string): void {
    const inPasal = /Pasal/.test(above);
    const own = unit.type === "pasal" && !inPasal ? stepOf(unit) : above === "" ? stepOf(unit) : `${above} ${stepOf(unit)}`;
    found.set(unit, own);
    for (const child of unit.children) walk(child, own);
  }
}

/**
 * The unit that a locator names; `undefined` when there is none. Where a number is printed more than once the first is meant, and `ke`
 * asks for the second, third …
 */
export function findUnit(peraturan: Peraturan, locator: string, ke = 1): Unit | undefined {
  const wanted = normal(locator);
  let seen = 0;
  for (const [unit, own] of locatorsOf(peraturan)) {
    if (normal(own) !== wanted) continue;
    seen++;
    if (seen === ke) return unit;
  }
  return undefined;
}

/** The lampiran that `Lampiran` or `Lampiran II` names; `Lampiran` alone is the first. */
export function findLampiran(peraturan: Peraturan, locator: string): Lampiran | undefined {
  const wanted = normal(locator);
  return peraturan.children
    .filter((part) => part.type === "lampiran")
    .find(({ number }) => wanted === "lampiran" || wanted === `lampiran ${number?.toLowerCase()}`);
}

const normal = (locator: string): string => locator.toLowerCase().replace(/[()]/g, "").replace(/\s+/g, " ").trim();

/** The fragment of a locator in a page address: `Pasal 7 ayat (1)` → `pasal-7-ayat-1`. */
export function anchorOf(locator: string): string {
  return normal(locator)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** The Pasal that a locator names or stands in: `Pasal 13 ayat (2)` → `Pasal 13`; another locator as it is. */
export const pasalOf = (locator: string): string => /^Pasal \S+/.exec(locator)?.[0] ?? locator;
