import type { Piece } from "../readers/block.ts";
import type { Keadaan } from "./draft.ts";
import { readMarkers } from "./marker.ts";

/** An item can begin inside a line after `;`, `:` or `.`, with the joining word of the last but one before it; so can a Pasal or Bab. */
const JOINT =
  /([;:.])\s*(?:(?:dan|atau|dan\s*\/\s*atau|maupun|serta)\s+)?(?=(?:\(\s?\w{1,3}\s?\)|\d{1,3}[.)]|[a-z]{1,2}[.)])\s|Pasal\s+\d|BAB\s+[IVX])/g;
/** A Pasal or Bab inside a line: its number, and what follows begins like a provision or a judul. */
const UNIT =
  /^(?:Pasal\s+(\d{1,3})\s+(?:\(1\)|(?!Ayat|Huruf|Angka|(?:Undang|Peraturan|Keputusan)(?!.{0,50}?\bini\b))[A-Z“"])|BAB\s+[IVXLC]+\s+[A-Z]{2})/;

/** The name of a unit with what follows it takes at most this many characters. */
const UNIT_WITHIN = 96;

/** A first number counts only when the second follows; it is looked for in this many characters. */
const SECOND_WITHIN = 2_000;

/**
 * The offset in the piece's block at which another item begins that was set on the same line (`a. x; b. y`), or -1.
 * Only an item that an open list waits for, the first of two in a row after a colon, or the Pasal that comes next is split off.
 */
export function findFused(state: Keadaan, piece: Piece): number {
  const { text } = piece.block;
  JOINT.lastIndex = piece.from;
  for (let joint = JOINT.exec(text); joint !== null && joint.index < piece.to; joint = JOINT.exec(text)) {
    const at = JOINT.lastIndex;
    if (at >= piece.to) return -1;
    if (piece.block.escapes.includes(at)) continue;
    const unit = UNIT.exec(text.slice(at, Math.min(piece.to, at + UNIT_WITHIN)));
    if (unit !== null && joint[1] !== ":" && (unit[1] === undefined || Number(unit[1]) === state.pasal.base + 1)) return at;
    const rest = text.slice(at, Math.min(piece.to, at + 16));
    for (const marker of readMarkers(rest)) {
      const follows = text.slice(at + marker.length, at + marker.length + 1);
      if (follows === "" || /[,;.)]/.test(follows)) continue;
      const waiting = state.stack.some((unit) => unit.gaya === marker.gaya && unit.value + 1 === marker.value);
      if (waiting && (joint[1] === ";" || (joint[1] === "." && /[A-Z“"]/.test(follows)))) return at;
      if (joint[1] === ":" && marker.value === 1 && marker.gaya !== "i." && hasSecond(text, at, marker.gaya)) return at;
    }
  }
  return -1;
}

function hasSecond(text: string, at: number, gaya: string): boolean {
  const second = gaya.replace("a", "b").replace("1", "2").replace(/[.()]/g, "\\$&");
  return new RegExp(`[;.,]\\s*(?:(?:dan|atau|dan\\s*/\\s*atau)\\s+)?${second}\\s`).test(text.slice(at, at + SECOND_WITHIN));
}
