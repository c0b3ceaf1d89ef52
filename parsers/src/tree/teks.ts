import type { Point, Position } from "unist";
import type { Span, Teks } from "../peraturan.ts";
import type { Block, Piece } from "../readers/block.ts";

/**
 * Puts a text together from its pieces: one blank between lines, none after a word that a line break cut at its hyphen.
 * `value` is trimmed; `spans` trace every letter of it to the source, offsets in UTF-16 code units.
 */
export function makeTeks(pieces: readonly Piece[]): Teks | undefined {
  // joined once at the end: a text of many lines would be copied for each of them
  const parts: string[] = [];
  let length = 0;
  let before = "";
  const spans: Span[] = [];
  for (const piece of pieces) {
    const raw = piece.block.text.slice(piece.from, piece.to);
    const kept = raw.trim();
    const joint = length === 0 || kept === "" || cutAtHyphen(before, kept) ? "" : " ";
    trace(piece, raw.length - raw.trimStart().length, kept.length, length + joint.length, spans);
    parts.push(joint, kept);
    length += joint.length + kept.length;
    if (kept !== "") before = kept;
  }
  const value = parts.join("");
  const first = spans[0];
  const last = spans[spans.length - 1];
  const start = pieces[0];
  const end = pieces[pieces.length - 1];
  if (start === undefined || end === undefined || (value === "" && spans.length === 0)) return undefined;
  if (first === undefined || last === undefined) {
    // printed by the browser (the label of a list item), without a place of its own in the source
    const point = pointIn(start.block, start.block.start);
    return { type: "teks", value, spans, position: { start: point, end: point } };
  }
  return { type: "teks", value, spans, position: { start: pointIn(start.block, first.start), end: pointIn(end.block, last.end) } };
}

/** `masing-` + `masing`: the hyphen belongs to the word. */
const cutAtHyphen = (before: string, after: string): boolean =>
  before.endsWith("-") && /\p{L}-$/u.test(before.slice(-3)) && /^\p{L}/u.test(after);

/**
 * Adds the spans of a piece. Source that the reader took away belongs to the text that follows it, at the end of a block to the text
 * before it: so every character has one owner, however the block was cut into pieces.
 */
function trace(piece: Piece, skip: number, length: number, at: number, into: Span[]): void {
  const { block } = piece;
  const lo = piece.from + skip;
  const hi = lo + length;
  for (const span of block.spans) {
    if (span.at > piece.to && span.at < block.text.length) break;
    const exact = span.length === span.end - span.start;
    const from = Math.max(span.at, lo);
    const to = Math.min(span.at + span.length, hi);
    if (from < to) {
      into.push({
        at: at + (from - lo),
        length: to - from,
        start: exact ? span.start + (from - span.at) : span.start,
        end: exact ? span.start + (to - span.at) : span.end,
      });
    } else if (!exact && (span.length === 0 || block.text.slice(span.at, span.at + span.length).trim() === "")) {
      const anchor = anchorOf(block, span.at);
      if (anchor >= piece.from && (anchor < piece.to || block.text === ""))
        into.push({ at: at + clamp(span.at - lo, length), length: 0, start: span.start, end: span.end });
    }
  }
}

/** The letter that owns what was taken away at `at`: the next one, or the last of the block. */
function anchorOf(block: Block, at: number): number {
  const letter = /\S/g;
  letter.lastIndex = at;
  return letter.exec(block.text)?.index ?? Math.max(block.text.length - 1, 0);
}

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), max);

/** The place of a source offset that lies in (or at the edge of) a block of one line. */
export function pointIn(block: Block, offset: number): Point {
  if (block.tail !== undefined && offset >= block.tail.start) return pointIn(block.tail, offset);
  return { line: block.line, column: offset - block.lineStart + 1, offset };
}

/** From the first to the last of some positions, in source order whatever the order given. */
export function cover(positions: readonly (Position | undefined)[]): Position {
  let start: Point = NOWHERE;
  let end: Point = NOWHERE;
  let seen = false;
  for (const position of positions) {
    if (position === undefined) continue;
    if (!seen || (position.start.offset ?? 0) < (start.offset ?? 0)) start = position.start;
    if (!seen || (position.end.offset ?? 0) > (end.offset ?? 0)) end = position.end;
    seen = true;
  }
  return { start, end };
}

/** The place of what is not printed. */
const NOWHERE: Point = { line: 1, column: 1, offset: 0 };
