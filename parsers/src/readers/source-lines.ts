import type { Span } from "../peraturan.ts";
import type { Block } from "./block.ts";

/** A stretch of source that the reader takes away or replaces; sorted, not overlapping. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replace: string;
  /** Nothing that begins with the replacement may be read as a label. */
  readonly escaped?: boolean;
}

export interface LineHints {
  readonly kind: Block["kind"];
  readonly heading: number;
  readonly bold: boolean;
  readonly blankBefore: boolean;
}

/** Bullets that OCR or a word processor puts before a line, each followed by a blank. */
const BULLET = /^(?:[-*+–—•·▪◦●○■□➢✓‣⁃\uF0A7\uF0B7\uF02D\uF0D8\uF076][ \t\u00A0]+){1,3}(?=\S)/;

/** White space as JavaScript trims it. */
const isSpace = (source: string, at: number): boolean => source.charAt(at).trim() === "";

/**
 * One block for the source between `start` and `end` (one line, or a table), with `edits` applied.
 * `line` is 1-based; `lineStart` is the offset where the line begins. Gives `null` for white space only.
 */
export function blockOf(
  source: string,
  start: number,
  end: number,
  line: number,
  lineStart: number,
  edits: readonly Edit[],
  hints: LineHints,
): Block | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(source, from)) from++;
  while (to > from && isSpace(source, to - 1)) to--;
  if (from === to) return null;
  let text = "";
  const spans: Span[] = [];
  const escapes: number[] = [];
  let cursor = from;
  const take = (until: number): void => {
    if (until <= cursor) return;
    spans.push({ at: text.length, length: until - cursor, start: cursor, end: until });
    text += source.slice(cursor, until);
    cursor = until;
  };
  let bullet = false;
  if (hints.kind === "baris") {
    const sign = BULLET.exec(source.slice(from, Math.min(to, from + 12)));
    if (sign !== null && !/^- ?\d{1,4} ?-$/.test(source.slice(from, to))) {
      bullet = true;
      cursor = from + sign[0].length;
      spans.push({ at: 0, length: 0, start: from, end: cursor });
    }
  }
  for (const edit of edits) {
    if (edit.end <= cursor) continue;
    if (edit.start >= to) break;
    take(Math.max(edit.start, cursor));
    if (edit.escaped === true) escapes.push(text.length);
    const stop = Math.min(edit.end, to);
    // a replacement of the same length would pass for the source itself: what is put in and what is taken away stay apart
    const apart = edit.replace.length === stop - cursor;
    spans.push({ at: text.length, length: edit.replace.length, start: cursor, end: apart ? cursor : stop });
    text += edit.replace;
    if (apart && stop > cursor) spans.push({ at: text.length, length: 0, start: cursor, end: stop });
    cursor = stop;
  }
  take(to);
  const lead = text.length - text.trimStart().length;
  if (lead > 0 || text.trimEnd().length < text.length) return trimmed();
  return done(text, spans, escapes);

  /** Markup at the edges can leave white space inside it: cut it from the text, keep it in the tiling. */
  function trimmed(): Block | null {
    const kept = text.trim();
    if (kept === "") return done("", [{ at: 0, length: 0, start: from, end: to }], []);
    const moved = spans.map((span) => {
      const at = Math.min(Math.max(span.at - lead, 0), kept.length);
      const stop = Math.min(Math.max(span.at + span.length - lead, 0), kept.length);
      return { at, length: stop - at, start: span.start, end: span.end };
    });
    return done(
      kept,
      moved.flatMap((span, index) => exact(span, spans[index] ?? span)),
      escapes.map((at) => at - lead),
    );
  }

  /** A span that lost letters at an edge becomes an exact span and a taken-away one. */
  function exact(span: Span, before: Span): Span[] {
    const lost = before.length - span.length;
    if (lost === 0 || before.length !== before.end - before.start) return [span];
    const cutLeft = Math.min(lost, Math.max(0, lead - before.at));
    const middle = span.start + cutLeft;
    const stop = middle + span.length;
    const parts: Span[] = [];
    if (cutLeft > 0) parts.push({ at: span.at, length: 0, start: span.start, end: middle });
    if (stop > middle) parts.push({ at: span.at, length: span.length, start: middle, end: stop });
    if (span.end > stop) parts.push({ at: span.at + span.length, length: 0, start: stop, end: span.end });
    return parts;
  }

  function done(value: string, tiling: readonly Span[], marks: readonly number[]): Block {
    return { ...hints, text: value, spans: tiling, start: from, end: to, line, lineStart, bullet, escapes: marks };
  }
}
