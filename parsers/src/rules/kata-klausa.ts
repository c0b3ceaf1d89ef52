import { HURUF_ANGKA } from "../huruf.ts";
import { BUKAN_KATA_KERJA, KATA_KERJA, PENANDA_MODAL } from "./leksikon/kata-kerja.ts";

/** A word or a sign of a sentence; offsets are UTF-16 code units of the text it was taken from. */
export interface KataKlausa {
  /** Lower case. */
  readonly kata: string;
  readonly start: number;
  readonly end: number;
  readonly verba: boolean;
}

const TOKEN = new RegExp(`[${HURUF_ANGKA}]+(?:[-/][${HURUF_ANGKA}]+)*|[^\\s${HURUF_ANGKA}]`, "g");

/** `dan / atau` of a bad scan is one word. */
const DAN_ATAU = /dan\s*\/\s*atau/gi;

/** So is `sewaktu - waktu`: a word said twice whose hyphen stands apart. */
const ULANG = /(?<!\p{L})(?:se|ber|di)?(\p{L}{3,})\s+-\s+\1(?!\p{L})/giu;

/**
 * A reference with its introduction, blanked before a sentence is taken apart: its commas and `dimaksud` are not the sentence's.
 * Source: butir 271–280 Lampiran II UU 12/2011, with the defective forms of the corpus.
 */
const RUJUKAN =
  /\bsebag[a-z]{0,4}mana\s+(?:yang\s+)?(?:telah\s+)?(?:dimaksud(?:kan)?|tersebut|diatur|tercantum|dijelaskan|ditetapkan|dimuat|diuraikan)(?:\s+di\s?atas)?(?:\s+(?:dalam|pada))?(?:\s*,?\s*(?:dan\/atau\b|dan\b|serta\b|atau\b|sampai dengan\b|s\.d\.)?\s*(?:Pasal\s+(?:\d+[A-Z]?|…)|ayat\s*\(\s*\d+\w?\s*\)|huruf\s+[a-z]{1,2}\b|angka\s+\d+|Lampiran(?:\s+(?:Romawi\s+)?[IVX]+\b)?|Bab\s+[IVX]+\b|Bagian\s+Ke\w+))*/giu;

/** Most sentences have none of them, and looking is cheaper than replacing. */
const ADA_RUJUKAN = /\bsebag[a-z]{0,4}mana/i;
const ADA_ULANG = /\s-\s/;

/** The words of a text whose references have been blanked. */
export function kataKlausa(blank: string): readonly KataKlausa[] {
  const found: KataKlausa[] = [];
  for (const match of blank.matchAll(TOKEN)) {
    const kata = match[0].toLowerCase();
    found.push({ kata, start: match.index, end: match.index + match[0].length, verba: isVerba(kata) });
  }
  return found;
}

/** The text with every reference replaced by spaces of the same length. */
export function blankRujukan(teks: string): string {
  const joined = teks.includes("/") ? teks.replace(DAN_ATAU, (match) => "dan/atau".padEnd(match.length)) : teks;
  const twice = ADA_ULANG.test(joined) ? joined.replace(ULANG, (match) => match.replace(/\s+-\s+/, "-").padEnd(match.length)) : joined;
  return ADA_RUJUKAN.test(twice) ? twice.replace(RUJUKAN, (match) => " ".repeat(match.length)) : twice;
}

/** Whether a word can head a sentence: a me- or di- verb by its form, others by the lexicon. */
function isVerba(kata: string): boolean {
  const prefixed = kata.startsWith("me") ? kata.length > 5 : kata.startsWith("di") && kata.length > 4;
  if (!prefixed) return KATA_KERJA.has(kata) || PENANDA_MODAL.has(kata);
  if (KATA_KERJA.has(kata) || PENANDA_MODAL.has(kata)) return true;
  return !BUKAN_KATA_KERJA.has(kata) && !kata.endsWith("nya") && /^[a-z]+$/.test(kata);
}
