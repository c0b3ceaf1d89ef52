import type { Definisi, Peraturan, Unit } from "../peraturan.ts";
import { bodyOf, locatorsOf } from "./locator.ts";
import { wholeText } from "./whole-text.ts";

const LEAD = /(?:yang dimaksud dengan|diartikan sebagai|dimaksud dalam peraturan ini)/i;
const TERM =
  /^(.{1,240}?)(?:,?\s+(?:yang\s+)?(?:selanjutnya|untuk selanjutnya)\s+(?:dapat\s+)?(disingkat|disebut(?: dengan| sebagai| juga)?)\s+(?:dengan\s+)?(.{1,120}?))?,?\s+(?:adalah|ialah|merupakan)\s*:?\s+/s;

/** A second definition that lost its number stands behind the full stop of the first. */
const FUSED = /\.\s+(?=[A-Z][^.;:]{2,120}?\s(?:yang selanjutnya (?:disingkat|disebut)\s[^.;:]{1,60}?\s)?adalah\s)/g;

/**
 * The definitions of the Pasal that begins "… yang dimaksud dengan:" (butir 98–109 Lampiran II UU 12/2011), in order.
 * `text` is the whole item, `meaning` what stands behind *adalah*. An item that says no *adalah* is not a definition.
 */
export function readDefinisi(peraturan: Peraturan): readonly Definisi[] {
  const locators = locatorsOf(peraturan);
  const found: Definisi[] = [];
  for (const pasal of pasalOf(bodyOf(peraturan))) {
    for (const owner of [pasal, ...pasal.children]) {
      if (!LEAD.test(owner.text?.value ?? "") || owner.children.length === 0) continue;
      for (const item of owner.children) for (const definisi of definitionsIn(item, locators.get(item) ?? "")) found.push(definisi);
    }
  }
  return found;
}

function pasalOf(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => [...(unit.type === "pasal" ? [unit] : []), ...pasalOf(unit.children)]);
}

function definitionsIn(item: Unit, at: string): Definisi[] {
  const value = wholeText(item);
  const found: Definisi[] = [];
  for (const text of item.children.length > 0 ? [value] : value.split(FUSED)) {
    const match = TERM.exec(text);
    if (match?.[1] === undefined) continue;
    found.push({
      number: item.number,
      term: match[1].trim(),
      abbreviation: match[3]?.trim().replace(/^["“”'‘’]|["“”'‘’]$/g, "") ?? null,
      text: text.trim() + (text !== value && !/[.;]$/.test(text.trim()) ? "." : ""),
      meaning: text.slice(match[0].length).trim(),
      at,
    });
  }
  return found;
}

export interface Pemakaian {
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  readonly definisi: Definisi;
}

/**
 * A finder of the defined terms and abbreviations: longest first, not overlapping, capital letters as defined. Made once for a
 * regulation, because the pattern of all its terms is worth keeping.
 */
export function termFinder(definisi: readonly Definisi[]): (text: string) => readonly Pemakaian[] {
  const byName = new Map<string, Definisi>();
  for (const entry of definisi) {
    for (const name of [entry.term, entry.abbreviation]) {
      const plain = name?.replace(/\s+/g, " ").trim() ?? "";
      if (plain.length > 1 && !byName.has(plain)) byName.set(plain, entry);
    }
  }
  if (byName.size === 0) return () => [];
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(literally);
  const shape = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) =>
    [...text.matchAll(shape)].flatMap((match) => {
      const entry = byName.get(match[0].replace(/\s+/g, " "));
      return entry === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, definisi: entry }];
    });
}

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
