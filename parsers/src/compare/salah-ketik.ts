import { isVerbaDasar } from "./kata.ts";

/** Shorter words differ by one letter and mean something else (`wajib`, `wajar`). */
const TERPENDEK = 6;
/** From this length on two letters may differ. */
const PANJANG = 10;

/**
 * Whether two words are one word with a slip of the pen or of a scan (`sanksi`, `sangsi`; `sebagaimana`, `sebagimana`): equal but for a letter,
 * in a long word for two. Prefix and suffix must agree, because they change what a word says (`ditetapkan`, `menetapkan`).
 * Source: Damerau, A technique for computer detection and correction of spelling errors, CACM 7(3), 1964.
 */
export function isSalahKetik(a: string, b: string): boolean {
  // another verb is another act, however alike they look: `ditetapkan`, `diterapkan`
  if (isVerbaDasar(a) || isVerbaDasar(b)) return false;
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= PANJANG ? 2 : 1;
  if (shorter < TERPENDEK || Math.abs(a.length - b.length) > limit || a.slice(0, 2) !== b.slice(0, 2) || a.slice(-2) !== b.slice(-2))
    return false;
  return jarak(a, b, limit) <= limit;
}

/** Letters to insert, delete, replace or swap with their neighbour; more than `limit` is not worked out exactly. */
function jarak(a: string, b: string, limit: number): number {
  let older: readonly number[] = [];
  let old: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost, swapped));
    }
    if (Math.min(...row) > limit) return limit + 1;
    older = old;
    old = row;
  }
  return old[b.length] ?? limit + 1;
}
