import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { toLetter, toRoman } from "../istilah.ts";
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
  try {
    const lines = new LineBuilder(source);
    walk(processor.parse(source) as Root, lines, { heading: 0, bold: false, list: null });
    lines.end();
    return lines.blocks;
  } catch (error) {
    // the HTML parser calls itself for each level: elements nested more than some thousand deep, as no page has them, exhaust the stack
    if (!(error instanceof RangeError)) throw error;
    return readMarkdown(source.replace(TAGS, (tag) => tag.replace(/[^\r\n]/g, " ")));
  }
}

/** Tags, comments, and elements whose text is no text of the page. */
const TAGS = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^<>]*>/gi;

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
  if (name === "li") label(node, lines, konteks);
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
  const { type, start, style } = node.properties ?? {};
  const css = typeof style === "string" ? /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() : undefined;
  const styled = (css === undefined ? undefined : CSS_STYLES[css]) ?? (typeof type === "string" ? type : "1");
  return { kind, style: styled, next: numberOf(start) ?? 1 };
}

/** Word and the editors of web sites style their lists so. */
const CSS_STYLES: Readonly<Record<string, string>> = {
  decimal: "1",
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
};

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "number" ? value : typeof value === "string" ? Number.parseInt(value, 10) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The label that a browser prints before the item; it is not in the source. */
function label(node: Element, lines: LineBuilder, { list }: Konteks): void {
  if (list?.kind === "ul") lines.bullet();
  if (list?.kind !== "ol") return;
  const value = numberOf(node.properties?.value) ?? list.next;
  list.next = value + 1;
  lines.printed(`${numberIn(list.style, value)}. `);
}

function numberIn(style: string, value: number): string {
  if (style === "a") return toLetter(value);
  if (style === "A") return toLetter(value).toUpperCase();
  if (style === "i") return toRoman(value).toLowerCase();
  return style === "I" ? toRoman(value) : String(value);
}
