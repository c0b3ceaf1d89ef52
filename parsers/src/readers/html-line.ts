import type { Span } from "../peraturan.ts";
import type { Block } from "./block.ts";

/** Collects the text of a page into lines, white space run together as a browser does. */
export class LineBuilder {
  readonly blocks: Block[] = [];
  readonly #source: string;
  #text = "";
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
    for (const word of value.matchAll(/\S+|\s+/g)) {
      const space = word[0].trim() === "";
      if (space && (this.#text === "" || /\s$/.test(this.#text))) continue;
      const said = space ? " " : word[0];
      const from = exact ? start + word.index : start;
      const until = exact ? from + word[0].length : end;
      const apart = space && exact && word[0].length === 1 && word[0] !== " ";
      this.#spans.push({ at: this.#text.length, length: said.length, start: from, end: apart ? from : until });
      if (apart) this.#spans.push({ at: this.#text.length + 1, length: 0, start: from, end: until });
      this.#text += said;
      if (space) continue;
      if (!exact) start = end;
      this.#bold &&= bold;
      this.#heading = Math.max(this.#heading, heading);
    }
  }

  /** Adds what the browser prints but the source does not hold. */
  printed(text: string): void {
    this.#text += text;
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
    if (this.#text === "" || this.#text.endsWith("\t")) return;
    const last = this.#spans[this.#spans.length - 1];
    if (this.#text.endsWith(" ")) {
      this.#text = this.#text.slice(0, -1);
      // the blank is taken away: the tab is ours
      if (last !== undefined && last.at === this.#text.length) this.#spans[this.#spans.length - 1] = { ...last, length: 0 };
    }
    this.#text += "\t";
  }

  /** Ends the line; `blank` leaves white space below it, as after a paragraph. */
  end(blank = false): void {
    if (this.#inRow) {
      if (this.#text !== "" && !/\s$/.test(this.#text)) this.#text += " ";
      return;
    }
    const text = this.#text.trim();
    if (text !== "") this.#push(text);
    else if (blank) this.#blank = true;
    this.#text = "";
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
