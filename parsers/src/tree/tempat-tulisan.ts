import type { Point, Position } from "unist";
import type { Span, Teks } from "../peraturan.ts";
import type { Tulisan } from "./to-text.ts";

/** Where a leaf stands in the canonical text. */
export interface TempatTulisan {
  readonly position: Position;
  readonly spans: readonly Span[];
}

/** The canonical text of its pieces as one string; `catat` is told the place of every leaf. Linear. */
export function satukanTulisan(tulisan: readonly Tulisan[], catat: (teks: Teks, tempat: TempatTulisan) => void): string {
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  const parts: string[] = [];
  const point = (): Point => ({ line, column: offset - lineStart + 1, offset });
  for (const piece of tulisan) {
    const text = typeof piece === "string" ? piece : piece.tertulis;
    const start = point();
    parts.push(text);
    // a leaf is printed on one line
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      line++;
      lineStart = offset + at + 1;
    }
    offset += text.length;
    if (typeof piece !== "string")
      catat(piece.teks, { position: { start, end: point() }, spans: spansOf(piece.teks.value, text, start.offset ?? 0) });
  }
  return parts.join("");
}

/** Traces the letters of a text to the canonical print of it: signs are escaped there, cells of a table set apart by bars. */
function spansOf(value: string, print: string, from: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let to = 0;
  while (at < value.length && to < print.length) {
    const escaped = /[\\&\t ]/.test(print.charAt(to)) || value.charAt(at) !== print.charAt(to) ? escapeAt(value, at, print, to) : null;
    if (escaped !== null) {
      spans.push({ at, length: escaped.length, start: from + to, end: from + to + escaped.printed });
      at += escaped.length;
      to += escaped.printed;
      continue;
    }
    if (value.charAt(at) !== print.charAt(to)) {
      // white space beside a bar is not printed
      at++;
      continue;
    }
    const start = at;
    const startTo = to;
    do {
      at++;
      to++;
    } while (at < value.length && value.charAt(at) === print.charAt(to) && !/[\\&\t]/.test(value.charAt(at)));
    spans.push({ at: start, length: at - start, start: from + startTo, end: from + to });
  }
  return spans;
}

/** One character of the text that more than one stands for. */
function escapeAt(value: string, at: number, print: string, to: number): { readonly length: number; readonly printed: number } | null {
  if (value.charAt(at) === "\t" && print.startsWith(" | ", to)) return { length: 1, printed: 3 };
  if (print.charAt(to) === "\\" && print.charAt(to + 1) === value.charAt(at)) return { length: 1, printed: 2 };
  const reference = print.charAt(to) === "&" ? /^&#(\d+);/.exec(print.slice(to, to + 12)) : null;
  if (reference === null) return null;
  return { length: String.fromCodePoint(Number(reference[1])).length, printed: reference[0].length };
}
