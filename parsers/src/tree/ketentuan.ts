import { capitalise } from "../grammar/judul.ts";
import type { IsiLampiran, Lampiran, Peraturan, Unit } from "../peraturan.ts";
import { anchorOf, bodyOf, locatorsOf, stepOf } from "./locator.ts";
import { wholeText } from "./whole-text.ts";

/** A provision as it is read and compared: an ayat, a Pasal without ayat, one definition, or a norm of a lampiran. */
export interface Ketentuan {
  readonly locator: string;
  readonly jangkar: string;
  /** Headings above it, outermost first. */
  readonly kelompok: readonly string[];
  readonly definisi: boolean;
  readonly tempat: "batang-tubuh" | "lampiran";
  /** Lead, items and closing as one text. */
  readonly teks: string;
  /** The node itself; `null` for running text of a lampiran. */
  readonly unit: Unit | null;
}

/** An item of a lampiran with more words is a heading with its content; its parts are provisions of their own. */
const LONG = 90;

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
    found.push({ locator, jangkar: anchorOf(locator), kelompok, definisi, tempat: "batang-tubuh", teks: wholeText(unit), unit });
  }
}

/** The norms of the lampiran in order: its sentences and short items, each with the headings above it. Tables, forms and samples are left out. */
export function ketentuanLampiran(peraturan: Peraturan): readonly Ketentuan[] {
  const found: Ketentuan[] = [];
  const alinea = new Map<string, number>();
  for (const part of peraturan.children) if (part.type === "lampiran") walk(part.children, nameOfLampiran(part), []);
  return found;

  function walk(children: readonly IsiLampiran[], locator: string, above: readonly string[]): void {
    for (const child of children) {
      if (child.type === "subjudul")
        walk(child.children, `${locator} ${child.number ?? child.heading.value}`.trim(), [...above, child.heading.value]);
      else if (child.type === "prosa") prose(child.text.value, locator, above);
      else if (child.type !== "tabel" && child.type !== "gambar" && child.type !== "contoh") item(child, locator, above);
    }
  }

  /** Several paragraphs under one heading have no number of their own: they are told apart by counting, the first bears the heading's. */
  function prose(teks: string, locator: string, above: readonly string[]): void {
    if (isTooShort(teks)) return;
    const count = (alinea.get(locator) ?? 0) + 1;
    alinea.set(locator, count);
    add(teks, count === 1 ? locator : `${locator} alinea ke-${count}`, above, null);
  }

  function item(unit: Unit, locator: string, above: readonly string[]): void {
    const own = `${locator} ${stepOf(unit)}`;
    const teks = wholeText(unit);
    if (unit.children.length === 0 || teks.split(/\s+/).length <= LONG) add(teks, own, above, unit);
    else for (const child of unit.children) item(child, own, above);
  }

  function add(teks: string, locator: string, kelompok: readonly string[], unit: Unit | null): void {
    if (isTooShort(teks)) return;
    found.push({ locator, jangkar: anchorOf(locator), kelompok, definisi: false, tempat: "lampiran", teks, unit });
  }
}

/** A line of fewer words says no norm. */
const isTooShort = (teks: string): boolean => teks.split(/\s+/).length < 5;

const nameOfLampiran = (lampiran: Lampiran): string => (lampiran.number === null ? "Lampiran" : `Lampiran ${lampiran.number}`);

function nameOf(unit: Unit): string {
  const heading = unit.heading?.value ?? "";
  return `${unit.type === "bab" ? `BAB ${unit.number}` : stepOf(unit)} ${capitalise(heading)}`.trim();
}
