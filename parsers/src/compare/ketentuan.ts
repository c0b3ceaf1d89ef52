import { capitalise } from "../grammar/judul.ts";
import type { Peraturan, Unit } from "../peraturan.ts";
import { anchorOf, bodyOf, locatorsOf, stepOf } from "../tree/locator.ts";
import { wholeText } from "../tree/whole-text.ts";

/** A provision as it is compared: an ayat, a Pasal without ayat, or one definition. */
export interface Ketentuan {
  readonly locator: string;
  readonly jangkar: string;
  /** Headings above it, outermost first. */
  readonly kelompok: readonly string[];
  readonly definisi: boolean;
  /** Lead, items and closing as one text. */
  readonly teks: string;
}

/** The provisions of the body in order. Source: butir 77–95 Lampiran II UU 12/2011 (an ayat holds one norm). */
export function ketentuanOf(peraturan: Peraturan): readonly Ketentuan[] {
  const locators = locatorsOf(peraturan);
  const defined = new Set(peraturan.definisi.map(({ at }) => at));
  const found: Ketentuan[] = [];
  for (const unit of bodyOf(peraturan)) visit(unit, []);
  return found;

  function visit(unit: Unit, above: readonly string[]): void {
    const locator = locators.get(unit) ?? "";
    const inner = unit.children.filter((child) => child.type === "ayat" || child.type === "pasal");
    const defines = unit.children.some((child) => defined.has(locators.get(child) ?? ""));
    if (unit.type === "bab" || unit.type === "bagian" || unit.type === "paragraf") {
      for (const child of unit.children) visit(child, [...above, nameOf(unit)]);
    } else if (defines) {
      for (const child of unit.children) add(child, locators.get(child) ?? "", above, true);
    } else if (inner.length > 0) {
      for (const child of unit.children) visit(child, above);
    } else {
      add(unit, locator, above, false);
    }
  }

  function add(unit: Unit, locator: string, kelompok: readonly string[], definisi: boolean): void {
    found.push({ locator, jangkar: anchorOf(locator), kelompok, definisi, teks: wholeText(unit) });
  }
}

function nameOf(unit: Unit): string {
  const heading = unit.heading?.value ?? "";
  return `${unit.type === "bab" ? `BAB ${unit.number}` : stepOf(unit)} ${capitalise(heading)}`.trim();
}
