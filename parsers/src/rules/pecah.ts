import type { Frasa } from "./frasa.ts";
import { blankRujukan, kataKlausa } from "./kata-klausa.ts";
import { mulaiPelaku } from "./pelaku.ts";
import { cariPredikat } from "./predikat.ts";

/** A shorter piece is an abbreviation with its full stop, no sentence. */
const MIN_KATA = 5;

/** The sentences of a text: cut behind a full stop before a capital. Offsets are UTF-16 code units. */
export function pecahKalimat(teks: string): readonly Frasa[] {
  const found: Frasa[] = [];
  let start = 0;
  for (const match of teks.matchAll(/[.;]\s+(?=\p{Lu}\p{Ll})/gu)) {
    const end = match.index + 1;
    if (teks.slice(start, end).split(/\s+/).length < MIN_KATA) continue;
    found.push({ start, end });
    start = match.index + match[0].length;
  }
  if (teks.slice(start).trim() !== "") found.push({ start, end: teks.length });
  return found;
}

const SAMBUNG = /,\s+(?:dan|serta|sedangkan)\s+/g;

/** The words in which the predicate of a second clause must come. */
const DEKAT = 14;

/**
 * The sentences of a text, and the clauses of each that name who does what on their own: `anggota tim melaporkan …, dan ketua tim melaporkan …`
 * are two norms in one sentence. Offsets are UTF-16 code units.
 */
export function pecahNorma(teks: string): readonly Frasa[] {
  return pecahKalimat(teks).flatMap(({ start, end }) => {
    const found: Frasa[] = [];
    let from = start;
    for (const match of teks.slice(start, end).matchAll(SAMBUNG)) {
      const next = start + match.index + match[0].length;
      if (!isClause(teks.slice(next, end))) continue;
      found.push({ start: from, end: start + match.index });
      from = next;
    }
    return [...found, { start: from, end }];
  });
}

function isClause(rest: string): boolean {
  if (!mulaiPelaku(rest)) return false;
  const kata = kataKlausa(blankRujukan(rest.slice(0, 200)));
  const koma = kata.findIndex(({ kata: word }) => /^[,;:.]$/.test(word));
  const predikat = cariPredikat(kata, 0, Math.min(DEKAT, koma < 0 ? kata.length : koma));
  return predikat !== null && predikat.awal > 0;
}
