import type { Span } from "../peraturan.ts";
import type { Block } from "./block.ts";

/** Words that single blanks set apart stand as they are and are taken together; where the source says them in another way each has a place. */
const WORDS = /\S+(?: \S+)*|\s+/g;
const WORD = /\S+|\s+/g;

/** Collects the text of a page into lines, white space run together as a browser does. */
export class LineBuilder {
  readonly blocks: Block[] = [];
  readonly #source: string;
  /** The text so far in pieces: a page can set a book in one paragraph, and joining at every word costs the square of it. */
  #parts: string[] = [];
  #length = 0;
  /** White space that is printed only when a word follows, and where it stands. */
  #gap: "" | " " | "\t" = "";
  #gapAt: { readonly start: number; readonly end: number } | null = null;
  #spans: Span[] = [];
  #heading = 0;
  #bold = true;
  #bullet = false;
  #inRow = false;
  #blank = true;
  #line = 1;
  #lineStart = 0;
  #counted = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds the value of a text node that stands from `start` to `end` in the source. */
  text(value: string, start: number | undefined, end: number | undefined, heading: number, bold: boolean): void {
    if (start === undefined || end === undefined) return;
    const exact = this.#source.slice(start, end) === value;
    let rest = start;
    for (const word of value.matchAll(exact ? WORDS : WORD)) {
      const from = exact ? start + word.index : rest;
      const until = exact ? from + word[0].length : end;
      if (word[0].trim() === "") {
        if (this.#length > 0 && this.#gap === "") [this.#gap, this.#gapAt] = [" ", exact ? { start: from, end: until } : null];
        continue;
      }
      this.#printGap();
      this.#spans.push({ at: this.#length, length: word[0].length, start: from, end: until });
      this.#add(word[0]);
      if (!exact) rest = end;
      this.#bold &&= bold;
      this.#heading = Math.max(this.#heading, heading);
    }
  }

  /** Adds what the browser prints but the source does not hold. */
  printed(text: string): void {
    this.#printGap();
    this.#add(text);
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** A span may say a letter only where the source has it: white space that became another sign is put in and taken away apart. */
  #printGap(): void {
    if (this.#gap === "") return;
    const at = this.#gapAt;
    const same = at !== null && this.#source.slice(at.start, at.end) === this.#gap;
    if (at !== null) this.#spans.push({ at: this.#length, length: 1, start: at.start, end: same ? at.end : at.start });
    if (at !== null && !same) this.#spans.push({ at: this.#length + 1, length: 0, start: at.start, end: at.end });
    this.#add(this.#gap);
    [this.#gap, this.#gapAt] = ["", null];
  }

  bullet(): void {
    this.#bullet = true;
  }

  /** Begins or ends a table row, in which lines do not break. */
  row(open: boolean): void {
    if (!open) {
      this.#inRow = false;
      this.end();
    }
    this.#inRow = open;
  }

  /** Sets a cell apart from the one before. */
  tab(): void {
    if (this.#length > 0) this.#gap = "\t";
  }

  /** Ends the line; `blank` leaves white space below it, as after a paragraph. */
  end(blank = false): void {
    if (this.#inRow) {
      if (this.#length > 0 && this.#gap === "") this.#gap = " ";
      return;
    }
    const text = this.#parts.join("").trim();
    if (text !== "") this.#push(text);
    else if (blank) this.#blank = true;
    this.#parts = [];
    this.#length = 0;
    [this.#gap, this.#gapAt] = ["", null];
    this.#spans = [];
    this.#heading = 0;
    this.#bold = true;
    this.#bullet = false;
    if (text !== "") this.#blank = blank;
  }

  #push(text: string): void {
    const spans = tile(this.#spans, text.length);
    const start = spans[0]?.start ?? 0;
    const end = spans[spans.length - 1]?.end ?? start;
    this.#countTo(start);
    this.blocks.push({
      kind: text.includes("\t") ? "tabel" : "baris",
      text,
      spans,
      start,
      end,
      line: this.#line,
      lineStart: this.#lineStart,
      heading: this.#heading,
      bullet: this.#bullet,
      bold: this.#bold,
      blankBefore: this.#blank || this.blocks.length === 0,
      escapes: [],
    });
  }

  /** Lines are counted once, going forward. */
  #countTo(offset: number): void {
    for (; this.#counted < offset; this.#counted++) {
      if (this.#source.charCodeAt(this.#counted) !== 10) continue;
      this.#line++;
      this.#lineStart = this.#counted + 1;
    }
  }
}

/** Spans with what lies between them (tags, run-together white space) as taken away, cut to the trimmed text. */
function tile(spans: readonly Span[], length: number): readonly Span[] {
  const tiled: Span[] = [];
  for (const span of spans) {
    if (span.at >= length) break;
    const last = tiled[tiled.length - 1];
    if (last !== undefined && last.end < span.start) tiled.push({ at: span.at, length: 0, start: last.end, end: span.start });
    tiled.push(span);
  }
  return tiled;
}
