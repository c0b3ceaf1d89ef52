import { BUKAN_KATA_KERJA, KATA_KERJA, PENANDA_MODAL } from "./leksikon/kata-kerja.ts";

/** A word or a sign of a sentence; offsets are UTF-16 code units of the text it was taken from. */
export interface KataKlausa {
  /** Lower case. */
  readonly kata: string;
  readonly start: number;
  readonly end: number;
  readonly verba: boolean;
}

const TOKEN = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** `dan / atau` of a bad scan is one word. */
const DAN_ATAU = /dan\s*\/\s*atau/gi;

/**
 * A reference with its introduction, blanked before a sentence is taken apart: its commas and `dimaksud` are not the sentence's.
 * Source: butir 271–280 Lampiran II UU 12/2011, with the defective forms of the corpus.
 */
const RUJUKAN =
  /\bsebagaimana\s+(?:yang\s+)?(?:telah\s+)?(?:dimaksud(?:kan)?|tersebut|diatur|tercantum|dijelaskan|ditetapkan|dimuat|diuraikan)(?:\s+di\s?atas)?(?:\s+(?:dalam|pada))?(?:\s*,?\s*(?:dan\/atau\b|dan\b|serta\b|atau\b|sampai dengan\b|s\.d\.)?\s*(?:Pasal\s+(?:\d+[A-Z]?|…)|ayat\s*\(\s*\d+\w?\s*\)|huruf\s+[a-z]{1,2}\b|angka\s+\d+|Lampiran(?:\s+(?:Romawi\s+)?[IVX]+\b)?|Bab\s+[IVX]+\b|Bagian\s+Ke\w+))*/gi;

/** The words of a text; references are blanked, so that offsets stay. */
export function kataKlausa(teks: string): readonly KataKlausa[] {
  const plain = blankRujukan(teks);
  const found: KataKlausa[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const kata = match[0].toLowerCase();
    found.push({ kata, start: match.index, end: match.index + match[0].length, verba: isVerba(kata) });
  }
  return found;
}

/** The text with every reference replaced by spaces of the same length. */
export function blankRujukan(teks: string): string {
  return teks.replace(DAN_ATAU, (match) => "dan/atau".padEnd(match.length)).replace(RUJUKAN, (match) => " ".repeat(match.length));
}

/** Whether a word can head a sentence: a me- or di- verb by its form, others by the lexicon. */
function isVerba(kata: string): boolean {
  if (KATA_KERJA.has(kata) || PENANDA_MODAL.has(kata)) return true;
  if (BUKAN_KATA_KERJA.has(kata) || kata.length < 5 || kata.endsWith("nya") || kata.includes("/")) return false;
  return /^(?:me[a-z]{4,}|di[a-z]{3,}(?:kan|i)?)$/.test(kata) && !/^di(?:[a-z]{1,2})$/.test(kata);
}
