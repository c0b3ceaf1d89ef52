import type { Span } from "../peraturan.ts";

/**
 * What every reader gives and the grammar reads: one line of the source, or one table, with the few hints a source has.
 *
 * `spans` tile `start`…`end` without gap or overlap: a span with `length` 0 is source the reader took away (Markdown signs, a bullet),
 * so that each character of the source can be traced to exactly one place.
 */
export interface Block {
  readonly kind: "baris" | "tabel";
  /** Trimmed, without markup; inner white space as in the source. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Offsets in UTF-16 code units of the source. */
  readonly start: number;
  readonly end: number;
  /** 1-based line of `start`, and the offset where that line begins. */
  readonly line: number;
  readonly lineStart: number;
  /** 1–6 for a heading, else 0. */
  readonly heading: number;
  readonly bullet: boolean;
  /** The source says with a style of its own that this is an item of a list and no heading, whatever it looks like. */
  readonly item?: true;
  /** The source says with a style of its own that this is a heading of an annex, and how deep: 1 stands right under the annex. */
  readonly level?: number;
  /** The whole line is bold. */
  readonly bold: boolean;
  readonly blankBefore: boolean;
  /** Offsets in `text` of characters written by number (`&#97;`): what begins there is never read as a label. Canonical text uses it. */
  readonly escapes: readonly number[];
  /** Only on a block joined of two: the second, whose line and column differ. */
  readonly tail?: Block;
}

/** Two blocks as one, set apart by a blank: a label and its text on lines of their own. `tail` keeps the second for its place. */
export function joinBlocks(first: Block, second: Block): Block {
  const shift = first.text.length + 1;
  const moved = second.spans.map((span) => ({ ...span, at: span.at + shift }));
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    spans: [...first.spans, ...moved],
    end: second.end,
    escapes: [...first.escapes, ...second.escapes.map((at) => at + shift)],
    tail: second,
  };
}

/** A block as two, the second from `at` in `text` on; no white space may follow the cut. */
export function splitBlock(block: Block, at: number): readonly [Block, Block] {
  const before = block.text.slice(0, at).trimEnd();
  const spans = block.spans.flatMap((span) => cutSpan(span, at));
  const cut = spans.find((span) => span.at >= at)?.start ?? block.end;
  const first = {
    ...block,
    text: before,
    spans: spans.filter((span) => span.at < at),
    end: cut,
    escapes: block.escapes.filter((mark) => mark < at),
  };
  const second = {
    ...block,
    text: block.text.slice(at),
    spans: spans.filter((span) => span.at >= at).map((span) => ({ ...span, at: span.at - at })),
    start: cut,
    bullet: false,
    blankBefore: false,
    escapes: block.escapes.flatMap((mark) => (mark < at ? [] : [mark - at])),
  };
  return [first, second];
}

/** A span that runs over the cut becomes two when it says what the source says. */
function cutSpan(span: Span, at: number): readonly Span[] {
  const left = at - span.at;
  if (left <= 0 || left >= span.length || span.length !== span.end - span.start) return [span];
  return [
    { at: span.at, length: left, start: span.start, end: span.start + left },
    { at, length: span.length - left, start: span.start + left, end: span.end },
  ];
}

/** A part of a block: `block.text` from `from` to `to`. */
export interface Piece {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** The whole block as one piece. */
export const whole = (block: Block): Piece => ({ block, from: 0, to: block.text.length });

/** The text of a piece, trimmed. */
export const pieceText = (piece: Piece): string => piece.block.text.slice(piece.from, piece.to).trim();
