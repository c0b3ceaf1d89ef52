import { HURUF_ANGKA } from "../huruf.ts";
import type { Konektor, Sebutan } from "./aturan.ts";
import { type EntriPelaku, PELAKU } from "./leksikon/pelaku.ts";

/** Where an actor is named in a text. */
export interface SebutPelaku {
  readonly start: number;
  readonly end: number;
  readonly entri: EntriPelaku;
}

/** A way to write an actor, word by word. */
interface Varian {
  readonly kata: readonly string[];
  readonly entri: EntriPelaku;
}

/** The variants by their first word, the longest first: looking up words costs a tenth of one great pattern. */
const VARIAN: ReadonlyMap<string, readonly Varian[]> = indexOf(PELAKU);

function indexOf(entries: readonly EntriPelaku[]): ReadonlyMap<string, readonly Varian[]> {
  const found = new Map<string, Varian[]>();
  for (const entri of entries)
    for (const varian of new Set([entri.nama.toLowerCase(), ...entri.varian])) {
      const kata = varian.split(" ");
      found.set(kata[0] ?? "", [...(found.get(kata[0] ?? "") ?? []), { kata, entri }]);
    }
  for (const list of found.values()) list.sort((x, y) => y.kata.length - x.kata.length);
  return found;
}

const KATA = new RegExp(`[${HURUF_ANGKA}]+`, "g");

/** Every actor a text names, left to right, the longest name at each place. Offsets are UTF-16 code units of `teks`. */
export function cariPelaku(teks: string): readonly SebutPelaku[] {
  const words = [...teks.matchAll(KATA)];
  const lower = words.map(([word]) => word.toLowerCase());
  const found: SebutPelaku[] = [];
  for (let at = 0; at < words.length; at++) {
    const varian = VARIAN.get(lower[at] ?? "")?.find(({ kata }) => kata.every((word, offset) => lower[at + offset] === word));
    if (varian === undefined) continue;
    const last = at + varian.kata.length - 1;
    const [start, end] = [words[at]?.index ?? 0, (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)];
    // names stand together, and `Peraturan Bupati` is a law, not the Bupati
    const together = !/[^\s]/.test(gapsOf(teks.slice(start, end)));
    if (together && !/^(?:peraturan|keputusan|instruksi)$/.test(lower[at - 1] ?? "")) found.push({ start, end, entri: varian.entri });
    at = last;
  }
  return found;
}

/** Words that a name has behind its first. */
const DALAM_NAMA: ReadonlySet<string> = new Set([...VARIAN.values()].flat().flatMap(({ kata }) => kata.slice(1)));

/**
 * Where the name ends that runs on over `potong`, `potong` itself where none does: *pegawai pemerintah dengan perjanjian kerja* does not end
 * before *dengan*. `mulai`, `potong` and the result are UTF-16 offsets of `teks`.
 */
export function akhirNama(teks: string, mulai: number, potong: number): number {
  const next = teks
    .slice(potong, potong + 40)
    .match(KATA)?.[0]
    .toLowerCase();
  if (next === undefined || !DALAM_NAMA.has(next)) return potong;
  const name = cariPelaku(teks.slice(mulai, potong + 80)).find(({ start, end }) => mulai + start < potong && mulai + end > potong);
  return name === undefined ? potong : mulai + name.end;
}

const gapsOf = (teks: string): string => teks.replace(KATA, "");

/**
 * What a phrase names: the phrase, the actors it is about, and what joins them. `Penugasan Pejabat Fungsional` is about an assignment and
 * names no actor; an actor inside a *yang* clause does not count either.
 */
export function bacaSebutan(raw: string): Sebutan {
  const trimmed = raw.replace(/\s+/g, " ").trim();
  const named = mulaiPelaku(trimmed)
    ? tanpaAtribut(cariPelaku(trimmed), trimmed).filter(
        ({ start }) => !/\byang\b/.test(trimmed.slice(0, start).replace(/pejabat yang berwenang/gi, "")),
      )
    : [];
  const pelaku = [...new Set(named.map(({ entri }) => entri.nama))];
  const konektor: Konektor[] = [];
  for (const [at, one] of named.entries()) {
    const next = named[at + 1];
    if (next === undefined) break;
    const joint = /\b(dan\/atau|dan|atau|serta)\b/i.exec(trimmed.slice(one.end, next.start));
    if (joint?.[1] !== undefined) konektor.push(joint[1].toLowerCase() as Konektor);
  }
  return { raw: trimmed, pelaku, konektor };
}

/** `tim koordinasi SPBE Instansi Pemerintah`: a name right behind a name says whose it is and names nobody else. */
const tanpaAtribut = (named: readonly SebutPelaku[], teks: string): readonly SebutPelaku[] =>
  named.filter(({ start }, at) => at === 0 || teks.slice(named[at - 1]?.end ?? 0, start).trim() !== "");

const PENENTU = /^\s*(?:(?:setiap|masing-masing|para|seluruh|semua)\s+)?/i;

/** Whether a text begins with an actor, a determiner aside. */
export function mulaiPelaku(teks: string): boolean {
  const start = PENENTU.exec(teks)?.[0].length ?? 0;
  const first = /^\p{L}+/u.exec(teks.slice(start, start + 24))?.[0].toLowerCase();
  const variants = first === undefined ? undefined : VARIAN.get(first);
  if (variants === undefined) return false;
  const words = (teks.slice(start, start + 100).match(KATA) ?? []).map((word) => word.toLowerCase());
  return variants.some(({ kata }) => kata.every((word, at) => words[at] === word));
}
