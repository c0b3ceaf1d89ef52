import type { Definisi, Peraturan, Unit } from "../peraturan.ts";
import { bodyOf, locatorsOf } from "./locator.ts";
import { wholeText } from "./whole-text.ts";

const LEAD = /(?:yang (?:di)?maksud(?:kan)?(?:\s+dengan\b|\s*:|\s*$)|diartikan sebagai|dimaksud(?:kan)? dalam peraturan ini)/i;
/** An item that begins as a definition does. */
const MENDEFINISIKAN = /^\p{Lu}[^.;:]{0,200}?\s(?:adalah|ialah)\s/u;
/** So many items of the first Pasal must define for its lead not to matter. */
const BAGIAN_TERSEDIKIT = 2 / 3;
const TERM =
  /^(.{1,240}?)(?:,?\s+(?:yang\s+)?(?:selanjutnya|untuk selanjutnya)\s+(?:dapat\s+)?(disingkat|disebut(?: dengan| sebagai| juga)?)\s+(?:dengan\s+)?(.{1,120}?))?,?\s+(?:adalah|ialah|merupakan)\s*:?\s+/s;

/** A second definition that lost its number stands behind the full stop of the first. */
const FUSED = /\.\s+(?=[A-Z][^.;:]{2,120}?\s(?:yang selanjutnya (?:disingkat|disebut)\s[^.;:]{1,60}?\s)?adalah\s)/g;

/**
 * The definitions of the Pasal that begins "… yang dimaksud dengan:" (butir 98–109 Lampiran II UU 12/2011), in order. Where no Pasal begins so, those of
 * the first Pasal, if its items say "… adalah …" whatever its lead says: the lead is a slip, the terms are defined all the same.
 * `text` is the whole item, `meaning` what stands behind *adalah*. An item that says no *adalah* is not a definition.
 */
export function readDefinisi(peraturan: Peraturan): readonly Definisi[] {
  const locators = locatorsOf(peraturan);
  const owners = pasalOf(bodyOf(peraturan)).map((pasal) => [pasal, ...pasal.children].filter(({ children }) => children.length > 0));
  const led = owners.flat().filter(({ text }) => LEAD.test(text?.value ?? ""));
  const defining = led.length > 0 ? led : (owners[0] ?? []).filter(definesByItems).slice(0, 1);
  return defining.flatMap(({ children }) => children.flatMap((item) => definitionsIn(item, locators.get(item) ?? "")));
}

function definesByItems({ children }: Unit): boolean {
  const defining = children.filter(({ text }) => MENDEFINISIKAN.test(text?.value ?? "")).length;
  return defining >= 2 && defining >= children.length * BAGIAN_TERSEDIKIT;
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

/** Where the parts of a definition stand in its text, in UTF-16 code units, ends not included. */
export interface BagianDefinisi {
  readonly istilah: { readonly start: number; readonly end: number };
  readonly singkatan: { readonly start: number; readonly end: number } | null;
  /** Beginning of the words behind *adalah*. */
  readonly arti: number;
}

const BAGIAN = new RegExp(TERM.source, "ds");

/** The parts of the text of one definition; `null` for a text that is none. */
export function bagianDefinisi(text: string): BagianDefinisi | null {
  const match = BAGIAN.exec(text);
  const [all, istilah, , singkatan] = match?.indices ?? [];
  if (all === undefined || istilah === undefined) return null;
  return { istilah: tanpaTepi(istilah), singkatan: singkatan === undefined ? null : tanpaTepi(singkatan), arti: all[1] };

  function tanpaTepi([dari, sampai]: readonly [number, number]): { readonly start: number; readonly end: number } {
    const isi = text.slice(dari, sampai);
    const awal = /^[\s"“”'‘’]*/.exec(isi)?.[0].length ?? 0;
    return { start: dari + awal, end: dari + isi.replace(/[\s"“”'‘’]+$/, "").length };
  }
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
