import { type Frasa, frasaBenda } from "./frasa.ts";
import { cariPelaku, mulaiPelaku } from "./pelaku.ts";
import { isDiberiHak, type Klausa, subjekGramatikal } from "./subjek.ts";

/** `meminta … kepada X`: X is asked, nothing is given to X. */
const MEMINTA = /^(?:meminta|dimintakan|diminta)$/;

/** Passive verbs whose grammatical subject receives: `Pejabat Fungsional diberikan surat tugas`. */
const MENERIMA = /^di(?:beri|berikan|bekali)$/;

/** `… dalam memberikan informasi kepada …`: the verb of a phrase gives, not the norm. */
function ruledBySub(kata: Klausa["kata"], at: number): boolean {
  for (let before = at - 1; before > 0 && at - before < 12; before--)
    if (kata[before]?.verba === true) return /^(?:dalam|untuk|yang|dengan)$/.test(kata[before - 1]?.kata ?? "");
  return false;
}

/** To whom the norm is directed: `kepada …`, `bagi …`, then `dengan tembusan …`; or the subject of *diberikan*. Empty where nobody is named. */
export function bacaPenerima(klausa: Klausa): readonly Frasa[] {
  const { teks, kata, mulai, predikat } = klausa;
  if (predikat !== null && !isDiberiHak(klausa) && MENERIMA.test(kata[predikat.inti]?.kata ?? "")) {
    const subjek = subjekGramatikal(klausa);
    if (subjek !== null && mulaiPelaku(teks.slice(subjek.start, subjek.end))) return [subjek];
  }
  if (kata.some(({ kata: word }, at) => at >= mulai && MEMINTA.test(word))) return [];
  const from = predikat === null ? mulai : predikat.akhir + 1;
  const found: Frasa[] = [];
  for (let at = from; at < kata.length; at++) {
    const word = kata[at]?.kata;
    const tembusan = word === "tembusan";
    if (!tembusan && (found.length > 0 || (word !== "kepada" && word !== "bagi"))) continue;
    // a stray comma behind `kepada`, and `tembusan kepada`
    const next = /^(?:kepada|,)$/.test(kata[at + 1]?.kata ?? "") ? at + 2 : at + 1;
    const frasa = frasaBenda(kata, next, teks);
    if (frasa === null) continue;
    const actor = cariPelaku(teks.slice(frasa.start, frasa.end))[0];
    const named = actor !== undefined && (word !== "bagi" || actor.start < 20);
    if (named || (word === "kepada" && !ruledBySub(kata, at))) found.push(frasa);
    if (tembusan) at = next;
  }
  return found;
}
