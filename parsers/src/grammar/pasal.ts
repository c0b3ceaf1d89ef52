import { insertValue, romanValue } from "../istilah.ts";
import type { Piece } from "../readers/block.ts";
import { depthUnder, type Keadaan, openUnit } from "./draft.ts";
import { isComplete, isMidSentence, isOpen } from "./sentence.ts";

const PASAL = /^P(?:asa[l1I]|ASAL)\s*(\d{1,3}\s?[A-Z]{0,2}(?![a-z])|[IVX]+(?![a-zA-Z]))\s*[.:]?\s*/;

/**
 * Reads the heading of a Pasal; gives what is left of the line, or `undefined` when the line only wraps a sentence that names a Pasal.
 *
 * A line that is nothing but `Pasal 5` is a heading when it continues the sequence or the sentence before is complete. With text behind
 * the number it must do both, and the text must begin like a provision.
 */
export function readPasal(state: Keadaan, piece: Piece): Piece | undefined {
  const text = piece.block.text.slice(piece.from, piece.to);
  const match = PASAL.exec(text);
  const printed = match?.[1]?.replace(/\s/g, "");
  if (match === null || printed === undefined) return undefined;
  const rest = text.slice(match[0].length);
  const emphasised = piece.block.heading > 0 || (piece.block.bold && rest === "");
  const roman = /^[IVX]/.test(printed);
  const value = roman ? { base: romanValue(printed), insert: 0 } : insertValue(printed);
  if (value.base === 0) return undefined;
  const quoted = state.amending && !roman && state.stack.some((unit) => unit.type === "angka");
  const expected = isNext(state, value) || quoted;
  if (!emphasised && !isHeading(state, rest, expected)) return undefined;
  const wrong = !expected && state.pasal.base > 0;
  const depth = roman ? 0 : depthUnder(state, ["paragraf", "bagian", "bab"]);
  openUnit(
    state,
    depth,
    { ...piece, to: piece.from + match[0].trimEnd().length },
    {
      type: "pasal",
      number: printed,
      value: value.base,
      ...(wrong ? { expected: String(state.pasal.base + 1) } : {}),
    },
  );
  if (!quoted) state.pasal = { ...value, asked: wrong ? state.pasal.base + 1 : 0 };
  if (roman) state.amending = true;
  return { ...piece, from: piece.from + match[0].length };
}

function isNext(state: Keadaan, value: { base: number; insert: number }): boolean {
  const { base, insert, asked } = state.pasal;
  if (base === 0) return value.base === 1;
  if (asked > 0 && value.base === asked + 1) return true;
  return (value.base === base + 1 && value.insert <= 1) || (value.base === base && value.insert === insert + 1);
}

function isHeading(state: Keadaan, rest: string, expected: boolean): boolean {
  const fresh = state.openHeading !== null || state.lastText === "";
  if (rest === "") return fresh || (expected ? !isOpen(state.lastText) : isComplete(state.lastText));
  if (isMidSentence(rest)) return false;
  return expected && (fresh || isComplete(state.lastText));
}
