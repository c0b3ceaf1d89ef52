/** The words of a text, and how a word is put in the place of another. */
import { HURUF } from "../../huruf.ts";

/** A word; offsets are UTF-16 code units. */
export interface KataTeks {
  /** Lower case. */
  readonly kata: string;
  readonly dari: number;
  readonly sampai: number;
}

const KATA = new RegExp(`[${HURUF}]+(?:-[${HURUF}]+)*`, "g");

/** Letters alone, a hyphen inside of a word counts. */
export function kataTeks(teks: string): readonly KataTeks[] {
  const hasil: KataTeks[] = [];
  for (const cocok of teks.matchAll(KATA))
    hasil.push({ kata: cocok[0].toLowerCase(), dari: cocok.index, sampai: cocok.index + cocok[0].length });
  return hasil;
}

/** `baku` with the capitals of what stands there: all, the first letter of each word, the first letter alone, none. */
export function samakanKapital(tertulis: string, baku: string): string {
  if (tertulis.length > 1 && tertulis === tertulis.toUpperCase() && tertulis !== tertulis.toLowerCase()) return baku.toUpperCase();
  const kata = tertulis.split(/\s+/);
  if (kata.length > 1 && kata.every((satu) => /^\p{Lu}/u.test(satu)))
    return baku.replace(/(?<=^|\s)\p{Ll}/gu, (huruf) => huruf.toUpperCase());
  if (!/^\p{Lu}/u.test(tertulis)) return baku;
  const huruf = baku.charAt(0).toUpperCase();
  return huruf + baku.slice(1);
}
