import type { Point, Position } from "unist";
import type { Span, Teks } from "../peraturan.ts";
import type { Block, Piece } from "../readers/block.ts";

/**
 * Puts a text together from its pieces: one blank between lines, none after a word that a line break cut at its hyphen.
 * `value` is trimmed; `spans` trace every letter of it to the source, offsets in UTF-16 code units.
 */
export function makeTeks(pieces: readonly Piece[]): Teks | undefined {
  let value = "";
  const spans: Span[] = [];
  for (const piece of pieces) {
    const raw = piece.block.text.slice(piece.from, piece.to);
    const kept = raw.trim();
    const joint = value === "" || kept === "" || cutAtHyphen(value, kept) ? "" : " ";
    const at = value.length + joint.length;
    trace(piece, raw.length - raw.trimStart().length, kept.length, at, spans);
    value += joint + kept;
  }
  const first = spans[0];
  const last = spans[spans.length - 1];
  const start = pieces[0];
  const end = pieces[pieces.length - 1];
  if (first === undefined || last === undefined || start === undefined || end === undefined) return undefined;
  return { type: "teks", value, spans, position: { start: pointIn(start.block, first.start), end: pointIn(end.block, last.end) } };
}

/** `masing-` + `masing`: the hyphen belongs to the word. */
const cutAtHyphen = (before: string, after: string): boolean => /\p{L}-$/u.test(before) && /^\p{L}/u.test(after);

/** Adds the spans of a piece; white space that trimming drops at its edges stays in the tiling as taken away. */
function trace(piece: Piece, skip: number, length: number, at: number, into: Span[]): void {
  const { block } = piece;
  const lo = piece.from + skip;
  const hi = lo + length;
  const atStart = piece.from === 0;
  const atEnd = piece.to >= block.text.length;
  for (const span of block.spans) {
    const spanEnd = span.at + span.length;
    if (span.length === 0) {
      const inside = span.at > piece.from && span.at < piece.to;
      if (inside || (span.at === piece.from && (atStart || span.at > 0)) || (span.at === block.text.length && atEnd && span.at > piece.from)) {
        into.push({ at: at + clamp(span.at - lo, length), length: 0, start: span.start, end: span.end });
      }
      continue;
    }
    const from = Math.max(span.at, piece.from);
    const to = Math.min(spanEnd, piece.to);
    if (from >= to) continue;
    const exact = span.length === span.end - span.start;
    const start = exact ? span.start + (from - span.at) : span.start;
    const end = exact ? span.start + (to - span.at) : span.end;
    const keptFrom = Math.max(from, lo);
    const keptTo = Math.min(to, hi);
    if (keptFrom >= keptTo) {
      into.push({ at: at + clamp(from - lo, length), length: 0, start, end });
      continue;
    }
    if (exact && keptFrom > from) into.push({ at, length: 0, start, end: start + (keptFrom - from) });
    into.push({
      at: at + (keptFrom - lo),
      length: keptTo - keptFrom,
      start: exact ? start + (keptFrom - from) : start,
      end: exact ? end - (to - keptTo) : end,
    });
    if (exact && keptTo < to) into.push({ at: at + length, length: 0, start: end - (to - keptTo), end });
  }
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
