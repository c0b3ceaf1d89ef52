import type { Heading, Nodes, Paragraph, PhrasingContent, Table, TableCell } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Block } from "./block.ts";
import { blockOf, type Edit } from "./source-lines.ts";

/**
 * The CommonMark constructs that damage law text. A list eats `1.`, `- 2 -` becomes a list, four blanks make code, dashes make a rule
 * or turn the line above into a heading, `<nama>` in a form becomes HTML. What stays on: headings, bold, italic, escapes, references, tables.
 */
const DAMAGING = [
  "autolink",
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "htmlFlow",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** HTML that only formats; any other tag is text of the regulation (`<nama jabatan>` in a form). */
const FORMATTING = /^<\/?(?:b|i|u|s|em|strong|sup|sub|span|font|center|br|p|div)(?:\s[^<>]*)?\/?>$/i;

/** Source is handed to micromark in pieces of at most about this many characters, cut at a blank line: exact, because every construct
 * that can span a blank line is off, and memory stays flat (a 10 MB text in one go needs more than a gigabyte of events). */
const PIECE = 32_768;

/** A paragraph with more emphasis signs is a form or a drawing; it is read as plain text. */
const MOST_SIGNS = 400;

/** The characters with which a construct that is on can begin. A paragraph without any of them is its lines and needs no parser. */
const SIGNS = /[#*_\\&<|]/;

function lawful(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: DAMAGING } }, gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const processor = unified().use(remarkParse).use(lawful).freeze();

/**
 * Reads Markdown into blocks, one for each line or table, in source order.
 *
 * Accepts every string and never throws. Offsets are UTF-16 code units of `source`; only white space lies outside the blocks.
 */
export function readMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  const starts = lineStarts(source);
  let line = 0;
  let from = 0;
  let marked = false;
  let paragraph = 0;
  for (let cursor = 0; cursor < source.length; ) {
    if (cursor >= paragraph) paragraph = blankAfter(source, cursor);
    if (paragraph - cursor > PIECE && isTable(source, cursor)) {
      if (cursor > from) line = readPiece(from, cursor, marked, line);
      line = readLines(cursor, paragraph, line, barsIn(source, cursor, paragraph), "tabel", 0, () => false);
      from = paragraph;
      cursor = paragraph;
      continue;
    }
    const stop = cutParagraph(source, cursor, paragraph);
    const signs = stop - cursor <= PIECE + 1 && isMarked(source.slice(cursor, stop));
    if (cursor > from && (signs !== marked || cursor - from > PIECE)) {
      line = readPiece(from, cursor, marked, line);
      from = cursor;
    }
    marked = signs;
    cursor = stop;
  }
  if (source.length > from) readPiece(from, source.length, marked, line);
  return blocks;

  function readPiece(start: number, stop: number, withSigns: boolean, at: number): number {
    // micromark drops a byte order mark without counting it
    const base = source.charCodeAt(start) === 0xfeff ? start + 1 : start;
    if (!withSigns) return readLines(base, stop, at, [], "baris", 0, () => false);
    let next = at;
    for (const node of processor.parse(source.slice(base, stop)).children) next = readNode(node, base, next);
    return next;
  }

  function readNode(node: Nodes, base: number, from: number): number {
    const start = base + (node.position?.start.offset ?? 0);
    const end = base + (node.position?.end.offset ?? 0);
    const at = from;
    const table = node.type === "table";
    const marked = table
      ? tableEdits(node, base, source, end)
      : node.type === "heading" || node.type === "paragraph"
        ? editsOf(node, base, source)
        : [];
    const heading = node.type === "heading" ? node.depth : 0;
    return readLines(start, end, at, marked, table ? "tabel" : "baris", heading, boldLines(source, node, base));
  }

  /** One block for each line from `start` to `end`; `at` is the index of a line at or before `start`. Gives the index of the last. */
  function readLines(
    start: number,
    end: number,
    at: number,
    edits: readonly Edit[],
    kind: Block["kind"],
    heading: number,
    isBold: (start: number, end: number) => boolean,
  ): number {
    let index = at;
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= start) index++;
    let first = 0;
    for (let lineStart = start; lineStart < end; index++) {
      const next = starts[index + 1] ?? source.length;
      while ((edits[first]?.end ?? Number.POSITIVE_INFINITY) <= lineStart) first++;
      let last = first;
      while ((edits[last]?.start ?? Number.POSITIVE_INFINITY) < next) last++;
      push(lineStart, Math.min(next, end), index, edits.slice(first, last), kind, heading, isBold(lineStart, next));
      lineStart = next;
      if (next >= end) break;
    }
    return index;
  }

  function push(start: number, end: number, at: number, edits: readonly Edit[], kind: Block["kind"], heading: number, bold: boolean): void {
    const previous = blocks[blocks.length - 1];
    const blankBefore = previous === undefined || previous.end < (starts[at - 1] ?? 0);
    const block = blockOf(source, start, end, at + 1, starts[at] ?? 0, edits, { kind, heading, bold, blankBefore });
    if (block !== null) blocks.push(block);
  }
}

/** Offsets at which the lines of `source` begin; CR, LF and CRLF end a line. */
function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Whether the text can hold markup, and not so much of it that it is none: pairing the signs costs the square of their number. */
function isMarked(text: string): boolean {
  return SIGNS.test(text) && (text.match(/[*_]/g)?.length ?? 0) <= MOST_SIGNS;
}

/** The end of the first blank line after `from`, so that a paragraph lies between two calls. */
function blankAfter(source: string, from: number): number {
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
  blank.lastIndex = from;
  return blank.exec(source) === null ? source.length : blank.lastIndex;
}

/** A paragraph without end (a text with no blank lines) is cut at a line: bold that runs over the cut stays visible as its signs. */
function cutParagraph(source: string, from: number, end: number): number {
  if (end - from <= PIECE) return end;
  const line = source.lastIndexOf("\n", from + PIECE);
  return line >= from ? line + 1 : end;
}

const TABLE = /^[^\r\n]*\|[^\r\n]*(?:\r\n|\n|\r)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:|-]*)?(?:\r\n|\n|\r)/;

/** Whether the paragraph at `from` is a table: its second line is the row of dashes. */
const isTable = (source: string, from: number): boolean => TABLE.test(source.slice(from, from + 8_192));

/** Tells for lines in order whether each is one bold run and nothing else. */
function boldLines(source: string, node: Nodes, base: number): (start: number, end: number) => boolean {
  const strong = node.type !== "paragraph" ? [] : node.children.filter((child) => child.type === "strong");
  let next = 0;
  return (start, end) => {
    while (base + (strong[next]?.position?.end.offset ?? Number.POSITIVE_INFINITY) <= start) next++;
    const from = base + (strong[next]?.position?.start.offset ?? Number.POSITIVE_INFINITY);
    const to = base + (strong[next]?.position?.end.offset ?? 0);
    if (from >= end) return false;
    return source.slice(start, Math.max(start, from)).trim() === "" && source.slice(Math.min(end, to), end).trim() === "";
  };
}

/** The bars of table rows, as tabs. */
function barsIn(source: string, from: number, end: number): Edit[] {
  const edits: Edit[] = [];
  const bar = /[ \t]*(?<!\\)\|[ \t]*/g;
  bar.lastIndex = from;
  for (let match = bar.exec(source); match !== null && match.index < end; match = bar.exec(source)) {
    edits.push({ start: match.index, end: bar.lastIndex, replace: "\t" });
  }
  return edits;
}

/** Bars between cells become tabs, bars at the edges go; the row of dashes stays as it is, page furniture by its look. */
function tableEdits(table: Table, base: number, source: string, end: number): Edit[] {
  const edits = barsIn(source, base + (table.position?.start.offset ?? 0), end);
  for (const row of table.children) {
    for (const cell of row.children) for (const edit of editsOf(cell, base, source)) edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Where the inline markup of a paragraph stands, as edits on the source. */
function editsOf(node: Paragraph | Heading | TableCell, base: number, source: string): Edit[] {
  const edits: Edit[] = [];
  const first = node.children[0]?.position?.start.offset;
  const last = node.children[node.children.length - 1]?.position?.end.offset;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === "heading") edits.push(cut(start, first ?? end));
  for (const child of node.children) visit(child);
  if (node.type === "heading" && last !== undefined) edits.push(cut(last, end));
  return edits.filter((edit) => edit.end > edit.start);

  function cut(from: number, to: number): Edit {
    return { start: base + from, end: base + to, replace: "" };
  }

  function visit(child: PhrasingContent): void {
    const from = child.position?.start.offset ?? 0;
    const to = child.position?.end.offset ?? 0;
    if (child.type === "strong" || child.type === "emphasis") {
      edits.push(cut(from, child.children[0]?.position?.start.offset ?? to));
      for (const inner of child.children) visit(inner);
      const stop = child.children[child.children.length - 1]?.position?.end.offset;
      if (stop !== undefined) edits.push(cut(stop, to));
    } else if (child.type === "html" && FORMATTING.test(child.value)) {
      edits.push({ start: base + from, end: base + to, replace: /^<br/i.test(child.value) ? " " : "" });
    } else if (child.type === "text") {
      escapesIn(child.value, base + from, base + to);
    }
  }

  /** Backslash escapes and character references: the text says less than the source does. */
  function escapesIn(value: string, from: number, to: number): void {
    const slice = source.slice(from, to);
    if (!slice.includes("\\") && !slice.includes("&")) return;
    let said = 0;
    for (let at = from; at < to; ) {
      const char = source.charAt(at);
      if (char === "\\" && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1)) && value.charAt(said) === source.charAt(at + 1)) {
        edits.push({ start: at, end: at + 2, replace: source.charAt(at + 1) });
        at += 2;
        said += 1;
        continue;
      }
      const reference = char === "&" ? /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i.exec(slice.slice(at - from, at - from + 40)) : null;
      if (reference !== null && !value.startsWith(reference[0], said)) {
        const point = value.codePointAt(said) ?? 0xfffd;
        const letter = String.fromCodePoint(point);
        edits.push({ start: at, end: at + reference[0].length, replace: letter, escaped: char === "&" && source.charAt(at + 1) === "#" });
        at += reference[0].length;
        said += letter.length;
        continue;
      }
      if (/[\r\n]/.test(char)) {
        while (at < to && /[\s]/.test(source.charAt(at))) at++;
        while (said < value.length && /\s/.test(value.charAt(said))) said++;
        continue;
      }
      at += 1;
      said += 1;
    }
  }
}
