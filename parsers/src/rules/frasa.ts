import type { KataKlausa } from "./kata-klausa.ts";
import { PENGUASA_FRASA } from "./leksikon/kata-kerja.ts";
import { PENUTUP_FRASA } from "./leksikon/keterangan.ts";
import { akhirNama, mulaiPelaku } from "./pelaku.ts";

/** A stretch of a text; offsets are UTF-16 code units. */
export interface Frasa {
  readonly start: number;
  readonly end: number;
}

/** A phrase longer than this is a misreading. */
const MAX_KATA = 60;

/**
 * The noun phrase that begins at word `dari`: up to the word that opens another part of the sentence. A *yang* clause belongs to it, a
 * comma only where the list of actors goes on behind it.
 */
export function frasaBenda(kata: readonly KataKlausa[], dari: number, teks: string): Frasa | null {
  const first = kata[dari];
  if (first === undefined || PENUTUP_FRASA.has(first.kata) || /^[,.;:]$/.test(first.kata)) return null;
  let last = dari;
  let relative = false;
  for (let at = dari + 1; at < kata.length && at - dari < MAX_KATA; at++) {
    const word = kata[at]?.kata ?? "";
    if (PENUTUP_FRASA.has(word) && akhirNama(teks, first.start, kata[at - 1]?.end ?? 0) > (kata[at]?.start ?? 0)) {
      last = at;
      continue;
    }
    // `kepada Bupati setiap bulan`; `kepada Bupati dan setiap Camat` goes on
    if (/^(?:setiap|tiap|sewaktu-waktu)$/.test(word) && !/^(?:dan|atau|dan\/atau|serta|,)$/.test(kata[at - 1]?.kata ?? "")) break;
    if (word === "yang") relative = true;
    if (/^[.;:()]$/.test(word)) break;
    if (word === "," && !listContinues(kata, at, teks)) break;
    if (PENUTUP_FRASA.has(word) && !(relative && /^(?:di|pada|dalam|secara|oleh|dari|sebagai)$/.test(word) && kata[at - 1]?.verba === true))
      break;
    if (kata[at]?.verba === true && !relative) break;
    if (/^(?:dan|atau|serta)$/.test(word) && kata[at + 1]?.verba === true && !relative) break;
    last = at;
  }
  while (last > dari && /^(?:,|dan|atau|serta|dan\/atau|tersendiri|tersebut)$/.test(kata[last]?.kata ?? "")) last--;
  return { start: first.start, end: kata[last]?.end ?? first.end };
}

/** `…, dan ketua tim melaporkan …`: what follows is a clause, not the end of a list. */
function clauseFollows(kata: readonly KataKlausa[], from: number): boolean {
  for (let at = from; at < kata.length && at < from + 10; at++) {
    const word = kata[at];
    if (word === undefined || /^[.,;:]$/.test(word.kata) || PENGUASA_FRASA.has(word.kata)) return false;
    if (word.verba) return true;
  }
  return false;
}

/** Behind the comma stands another actor, or the `dan`/`atau` that ends a list. */
function listContinues(kata: readonly KataKlausa[], at: number, teks: string): boolean {
  const next = kata[at + 1];
  if (next === undefined) return false;
  if (/^(?:dan|atau|dan\/atau|serta)$/.test(next.kata)) return !clauseFollows(kata, at + 2);
  return mulaiPelaku(teks.slice(next.start));
}
