import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { letterValue, romanValue, toLetter, toRoman } from "../istilah.ts";
import type { Block } from "./block.ts";
import { LineBuilder } from "./html-line.ts";
import { readMarkdown } from "./markdown.ts";

const processor = unified().use(rehypeParse, { fragment: false }).freeze();

/** Elements that stand on lines of their own. */
const BLOCK = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);
/** Elements whose text is no text of the page. */
const SILENT = new Set(
  "script style noscript template head title nav button select option textarea svg math iframe object canvas audio video".split(" "),
);

/**
 * Reads HTML into the same blocks as the other readers: one for each line as a browser would break it, table rows with tabs between
 * their cells, list labels written out as the browser would print them. Accepts every string and never throws.
 *
 * Offsets are UTF-16 code units of `source`; only text is traced, tags and what a page does not show lie outside the blocks.
 */
export function readHtml(source: string): Block[] {
  // the HTML parser calls itself for each level: what no page nests so deep is read as the text between its tags
  if (nesting(source) > DEEPEST) return readMarkdown(source.replace(/<[^<>]*>/g, (tag) => tag.replace(/[^\r\n]/g, " ")));
  const lines = new LineBuilder(source);
  walk(processor.parse(source) as Root, lines, { heading: 0, bold: false, list: null });
  lines.end();
  return lines.blocks;
}

/** Measured: 1,500 levels pass on Node 20 with its usual stack, 2,000 do not. */
const DEEPEST = 800;

/** Elements without content, and those that the next of their kind closes by itself. */
const SHALLOW = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dd|dt|option|tbody|thead)\b/i;

/** How deep the elements of `source` are nested at most, by its tags. */
function nesting(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const tag of source.matchAll(/<(\/?)[a-z][^<>]*?(\/?)>/gi)) {
    if (tag[2] === "/" || SHALLOW.test(tag[0].replace("</", "<"))) continue;
    depth = tag[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

interface Konteks {
  readonly heading: number;
  readonly bold: boolean;
  readonly list: { readonly kind: "ol" | "ul"; readonly style: string; next: number } | null;
}

function walk(node: Nodes, lines: LineBuilder, konteks: Konteks): void {
  if (node.type === "text") lines.text(node.value, node.position?.start.offset, node.position?.end.offset, konteks.heading, konteks.bold);
  else if (node.type === "root") descend(node.children, lines, konteks);
  else if (node.type === "element" && !SILENT.has(node.tagName) && !("hidden" in (node.properties ?? {}))) element(node, lines, konteks);
}

function element(node: Element, lines: LineBuilder, konteks: Konteks): void {
  const name = node.tagName;
  const inner = {
    ...konteks,
    heading: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : konteks.heading,
    bold: konteks.bold || name === "b" || name === "strong",
  };
  if (name === "br") lines.end();
  else if (name === "td" || name === "th") cell(node, lines, konteks);
  else if (BLOCK.has(name)) block(node, lines, inner);
  else descend(node.children, lines, inner);
}

function block(node: Element, lines: LineBuilder, konteks: Konteks): void {
  const name = node.tagName;
  lines.end(name === "p" || /^h[1-6]$/.test(name) || name === "table" || name === "ol" || name === "ul");
  if (name === "tr") lines.row(true);
  if (name === "li") label(lines, konteks);
  descend(node.children, lines, name === "ol" || name === "ul" ? { ...konteks, list: listOf(node, name) } : konteks);
  lines.end();
  if (name === "tr") lines.row(false);
}

function descend(children: readonly Nodes[], lines: LineBuilder, konteks: Konteks): void {
  for (const child of children) walk(child, lines, konteks);
}

/** A cell keeps its lines together on the line of its row. */
function cell(node: Element, lines: LineBuilder, konteks: Konteks): void {
  lines.tab();
  descend(node.children, lines, konteks);
}

function listOf(node: Element, kind: "ol" | "ul"): NonNullable<Konteks["list"]> {
  const { type, start } = node.properties ?? {};
  const style = typeof type === "string" ? type : "1";
  const next =
    typeof start === "number" ? start : typeof start === "string" ? Number(start) || letterValue(start) || romanValue(start) || 1 : 1;
  return { kind, style, next };
}

/** The label that a browser prints before the item; it is not in the source. */
function label(lines: LineBuilder, { list }: Konteks): void {
  if (list?.kind === "ul") lines.bullet();
  else if (list?.kind === "ol") lines.printed(`${numberIn(list.style, list.next++)}. `);
}

function numberIn(style: string, value: number): string {
  if (style === "a") return toLetter(value);
  if (style === "A") return toLetter(value).toUpperCase();
  if (style === "i") return toRoman(value).toLowerCase();
  return style === "I" ? toRoman(value) : String(value);
}
