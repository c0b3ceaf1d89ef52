import type { Konektor, Sebutan } from "./aturan.ts";
import { type EntriPelaku, PELAKU } from "./leksikon/pelaku.ts";

/** Where an actor is named in a text. */
export interface SebutPelaku {
  readonly start: number;
  readonly end: number;
  readonly entri: EntriPelaku;
}

const ENTRI = new Map<string, EntriPelaku>();
for (const entri of PELAKU) for (const varian of [entri.nama, ...entri.varian]) ENTRI.set(varian.toLowerCase().replace(/\s+/g, " "), entri);

const POLA = [...ENTRI.keys()]
  .sort((a, b) => b.length - a.length)
  .map((varian) => varian.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
  .join("|");

const SEBUT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${POLA})(?![\\p{L}\\p{N}])`, "giu");

/** Every actor a text names, left to right, the longest name at each place. Offsets are UTF-16 code units of `teks`. */
export function cariPelaku(teks: string): readonly SebutPelaku[] {
  return [...teks.matchAll(SEBUT)].flatMap((match) => {
    const entri = ENTRI.get(match[0].toLowerCase().replace(/\s+/g, " "));
    // `Peraturan Bupati` is a law, not the Bupati
    const law = /\b(?:peraturan|keputusan|instruksi)\s+$/i.test(teks.slice(Math.max(0, match.index - 12), match.index));
    return entri === undefined || law ? [] : [{ start: match.index, end: match.index + match[0].length, entri }];
  });
}

/**
 * What a phrase names: the phrase, the actors it is about, and what joins them. `Penugasan Pejabat Fungsional` is about an assignment and
 * names no actor; an actor inside a *yang* clause does not count either.
 */
export function bacaSebutan(raw: string): Sebutan {
  const trimmed = raw.replace(/\s+/g, " ").trim();
  const named = mulaiPelaku(trimmed)
    ? cariPelaku(trimmed).filter(({ start }) => !/\byang\b/.test(trimmed.slice(0, start).replace(/pejabat yang berwenang/gi, "")))
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

/** Whether a text begins with an actor, a determiner aside. */
export function mulaiPelaku(teks: string): boolean {
  const bare = teks.replace(/^\s*(?:setiap|masing-masing|para|seluruh|semua)\s+/i, "").trimStart();
  return cariPelaku(bare.slice(0, 80))[0]?.start === 0;
}
