import type { Gaya } from "../istilah.ts";
import { romanValue } from "../istilah.ts";
import type { Block } from "../readers/block.ts";
import { type Marker, readMarkers } from "./marker.ts";
import { isOpen } from "./sentence.ts";

/** The marker style of a heading of an annex; `BAB`, a roman number, a decimal number or none besides those of lists. */
export type GayaSubjudul = Gaya | "BAB" | "I." | "1.1" | "";

/** A heading of an annex, found on a line. */
export interface SubjudulDraft {
  readonly at: number;
  /** Lines that the heading takes, the first included. */
  readonly lines: number;
  readonly gaya: GayaSubjudul;
  readonly value: number;
  readonly number: string | null;
  /** Lengths of the label with and without the white space behind it, in the first line. */
  readonly label: number;
  readonly labelEnd: number;
  /** Where the heading ends in the first line; another heading follows on it. */
  readonly end?: number;
}

/** What the lines before say about the next heading. */
export interface Konteks {
  /** Heading lists that are open, outermost first. */
  readonly open: readonly { readonly gaya: string; readonly value: number }[];
  /** Unnumbered headings that stand alone more than once: they also stand fused to a numbered one. */
  readonly recurring: ReadonlySet<string>;
}

/** A line of an annex with the ways its label can be read. */
export interface Baris {
  readonly block: Block;
  readonly markers: readonly Marker[];
  /** What stands behind the (likeliest) label. */
  readonly text: string;
}

const BAB = /^BAB\s+([IVXLC]+|\d+)\b[.:]?\s*/;
const ROMAN = /^([IVX]{1,5})\s?\.\s+(?=\S)/;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=[A-Z])/;
/** A sentence, not a name: it begins like one. */
const SENTENCE =
  /^(?:Apabila|Terhadap|Jika|Bila(?:mana)?|Dalam(?! Tim\b)|Untuk|Berdasarkan|Pada (?:saat|tahap|struktur)|Setelah|Seperti|Sebagaimana|Atas|Dengan|Menindaklanjuti|Agar|Bahwa)\b/;
/** A finite verb in the middle of a long line tells a sentence from a name. */
const FINITE =
  /\s(?:adalah|akan|dapat|harus|wajib|tidak|menetapkan|menyusun|memberikan|menyampaikan|mengirimkan|melaksanakan|berperan|membagi|menunjuk|merumuskan|meninjau|menerima|melaporkan|dilakukan|dilaksanakan|digunakan|ditetapkan|dimaksud(?:kan)?|diberikan|merupakan)\s/;
const LEAD =
  /(?:,?\s*(?:yang\s+)?(?:dilakukan|dilaksanakan)\s+(?:dengan|melalui)\s+(?:\S+\s+){1,2})?(?:meliputi|terdiri (?:atas|dari)|sebagai berikut|memuat)?\s*:$/;

/** A blank to be filled in. */
const FIELD = /\.{4,}|…{2,}|_{3,}/;

/** Words a heading may have when nothing but its look speaks for it. */
const SHORT = 16;
/** More recurring names than this are the lines of a form. */
const MAX_RECURRING = 40;
/** Words it may have when the heading before it in its list is one. */
const LONG = 48;
/** Words of a heading without number. */
const SHORT_UNNUMBERED = 6;

/** Reads the labels of a line of an annex. */
export function readBaris(block: Block): Baris {
  const markers = block.escapes.includes(0) ? [] : readMarkers(block.text, true);
  return { block, markers, text: block.text.slice(markers[0]?.length ?? 0) };
}

/**
 * Tells whether the line at `at` is a heading of the annex: a Bab, or a labelled name with something of its own below it, or a short
 * line of its own that looks like a name. List items end with `;`, are followed by their next sibling, or are sentences.
 */
export function readSubjudul(lines: readonly Baris[], at: number, konteks: Konteks): SubjudulDraft | null {
  const line = lines[at];
  if (
    line === undefined ||
    line.block.kind === "tabel" ||
    FIELD.test(line.block.text) ||
    line.block.escapes.includes(0) ||
    line.block.text.includes("\t")
  )
    return null;
  return (
    readBab(lines, at) ??
    readSpecial(lines, at, ROMAN, "I.") ??
    readSpecial(lines, at, DECIMAL, "1.1") ??
    readLabelled(lines, at, konteks) ??
    readUnlabelled(lines, at, konteks.recurring)
  );
}

/** The unnumbered headings that occur at least twice in an annex. */
export function findRecurring(lines: readonly Baris[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const recurring = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    if (readUnlabelled(lines, at, seen) === null) continue;
    const { text } = (lines[at] as Baris).block;
    (seen.has(text) ? recurring : seen).add(text);
  }
  return recurring.size > MAX_RECURRING ? new Set() : recurring;
}

function readBab(lines: readonly Baris[], at: number): SubjudulDraft | null {
  const text = lines[at]?.block.text ?? "";
  const match = BAB.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const before = lines[at - 1]?.block.text ?? "";
  if (isOpen(before) && /\p{Ll}{3}/u.test(text.slice(match[0].length))) return null;
  let count = 1;
  const fresh = match[0].length >= text.length;
  while (count < 6 && isBabTitle(lines[at + count], count === 1 && fresh)) count++;
  const value = romanValue(number) || Number(number) || 0;
  return { at, lines: count, gaya: "BAB", value, number: `BAB ${number}`, label: match[0].length, labelEnd: match[0].trimEnd().length };
}

/** Capitals, or the first line under a bare `BAB II`. */
function isBabTitle(line: Baris | undefined, first: boolean): boolean {
  if (line === undefined) return false;
  const { text } = line.block;
  if (/^(?:BAB|[A-Z]\.|\d+\.)\s/.test(text) || line.markers.length > 0) return false;
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return first ? capitals || wordsOf(text) <= SHORT : capitals && !line.block.blankBefore;
}

function readSpecial(lines: readonly Baris[], at: number, shape: RegExp, gaya: GayaSubjudul): SubjudulDraft | null {
  const text = lines[at]?.block.text ?? "";
  const match = shape.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const rest = text.slice(match[0].length);
  if (!/^\p{Lu}/u.test(rest) || /[;,]$/.test(rest) || wordsOf(rest) > SHORT + 4) return null;
  if (gaya === "I." && romanValue(number) === 0) return null;
  const value = gaya === "I." ? romanValue(number) : Number(number.split(".").pop());
  return { at, lines: 1, gaya, value, number: match[0].trim(), label: match[0].length, labelEnd: match[0].trimEnd().length };
}

function readLabelled(lines: readonly Baris[], at: number, konteks: Konteks): SubjudulDraft | null {
  const line = lines[at];
  const marker = line?.markers[0];
  if (line === undefined || marker === undefined || line.block.item === true) return null;
  const draft = {
    at,
    lines: 1,
    gaya: marker.gaya,
    value: marker.value,
    number: marker.label,
    label: marker.length,
    labelEnd: marker.label.length,
  };
  for (const name of konteks.recurring) {
    if (line.text.endsWith(` ${name}`)) return { ...draft, end: line.block.text.length - name.length - 1 };
  }
  if (!isName(lines, at, line, marker, konteks)) return null;
  return { ...draft, lines: breaksInBrackets(line, lines[at + 1]) ? 2 : 1 };
}

/** Whether the line continues one of the open heading lists. */
const continuesOpen = (line: Baris | undefined, { open }: Konteks): boolean =>
  line?.markers.some((marker) => open.some((list) => list.gaya === marker.gaya && list.value + 1 === marker.value)) === true;

/** A bracket of the name is closed on the next line only. */
function breaksInBrackets(line: Baris, next: Baris | undefined): boolean {
  const opened = line.text.lastIndexOf("(") > line.text.lastIndexOf(")");
  return opened && next?.markers.length === 0 && /^[^(]{0,80}\)$/.test(next.block.text);
}

function isName(lines: readonly Baris[], at: number, line: Baris, marker: Marker, konteks: Konteks): boolean {
  const { text, block } = line;
  const emphasised = block.heading > 0 || block.bold;
  const sibling = continuesOpen({ ...line, markers: [marker] }, konteks);
  if (!/^[\p{Lu}“"(*]/u.test(text) && !emphasised) return false;
  if (/(?:[;,]|;\s*(?:dan|atau|dan\s*\/\s*atau))$/.test(text) || SENTENCE.test(text)) return false;
  const words = wordsOf(text);
  if (text.endsWith(":")) return words <= SHORT && !FINITE.test(` ${text.replace(LEAD, "")} `) && opensItems(lines, at, marker);
  if (marker.gaya === "A." || emphasised) return true;
  const next = lines[at + 1];
  // right behind an item that is a name but no heading stands another one
  const before = lines[at - 1];
  const follows = before?.markers.some((found) => found.gaya === marker.gaya && found.value + 1 === marker.value) === true;
  if (!sibling && follows && !/[.;:]$/.test(before?.text ?? "") && wordsOf(before?.text ?? "") <= SHORT_UNNUMBERED + 2) return false;
  const child = opensHeading(lines, at, marker);
  if (words > (sibling && !/\.$/.test(text) ? LONG : SHORT) && !child) return false;
  if (/\.$/.test(text) && !child && (words > SHORT || isListItem(lines, at, marker))) return false;
  if (!child && FINITE.test(text)) return false;
  const over = next === undefined || next.block.heading > 0 || next.block.bold || continuesOpen(next, outerOf(konteks, marker));
  if (sibling && !/\.$/.test(text) && over) return true;
  return next !== undefined && (child || hasOwnText(lines, at, marker));
}

/** The heading lists that enclose the one this marker continues. */
function outerOf({ open, recurring }: Konteks, marker: Marker): Konteks {
  return {
    open: open.slice(
      0,
      Math.max(
        0,
        open.findLastIndex((list) => list.gaya === marker.gaya),
      ),
    ),
    recurring,
  };
}

/** An item of a list whose items are sentences: its neighbours end with `;`, or it is followed at once by its sibling. */
function isListItem(lines: readonly Baris[], at: number, marker: Marker): boolean {
  const before = lines[at - 1];
  const sibling = before?.markers.find((found) => found.gaya === marker.gaya && found.value + 1 === marker.value);
  return sibling !== undefined && /[;.]$|[;,]?\s*(?:dan|atau)$/.test(before?.text ?? "");
}

/** The next line is text of its own, and not the next item of the same list. */
function hasOwnText(lines: readonly Baris[], at: number, marker: Marker): boolean {
  const next = lines[at + 1];
  if (next === undefined || isListItem(lines, at, marker)) return false;
  if (next.markers.length === 0) return /^[\p{Lu}“"(]/u.test(next.block.text);
  return (
    next.markers.some((found) => found.value === 1) &&
    !next.markers.some((found) => found.gaya === marker.gaya && found.value === marker.value + 1)
  );
}

function opensItems(lines: readonly Baris[], at: number, marker: Marker): boolean {
  const next = lines[at + 1];
  return next?.markers.some((found) => found.value === 1 && found.gaya !== marker.gaya) === true;
}

/** The next line is the first heading one level down. */
function opensHeading(lines: readonly Baris[], at: number, marker: Marker): boolean {
  const next = lines[at + 1];
  const first = next?.markers.find((found) => found.value === 1);
  if (next === undefined || first === undefined || (!next.block.blankBefore && first.gaya === marker.gaya)) return false;
  return /^\p{Lu}/u.test(next.text) && wordsOf(next.text) <= SHORT_UNNUMBERED && !/[.;:,]$/.test(next.text);
}

function readUnlabelled(lines: readonly Baris[], at: number, known: ReadonlySet<string>): SubjudulDraft | null {
  const line = lines[at];
  if (line === undefined || line.markers.length > 0 || line.block.bullet || line.block.escapes.includes(0)) return null;
  const { text, heading, bold } = line.block;
  const before = lines[at - 1];
  const next = lines[at + 1];
  if (!/^\p{Lu}[\p{L}\s/()-]+$/u.test(text) || wordsOf(text) > SHORT_UNNUMBERED || SENTENCE.test(text) || next === undefined) return null;
  const sentence = /[.;:,]["”)]*$/.test(next.block.text) || wordsOf(next.block.text) > SHORT;
  // capitals are the title of a figure or a form, unless they are set off and a text follows
  if (text === text.toUpperCase() && !((heading > 0 || bold) && sentence)) return null;
  const alone = (next.block.blankBefore || heading > 0) && (line.block.blankBefore || (before?.markers.length ?? 0) > 0);
  const closed =
    before === undefined ||
    before.markers.length > 0 ||
    /[.;:]["”)]*$/.test(before.block.text) ||
    heading > 0 ||
    bold ||
    line.block.blankBefore;
  const opens = known.has(text) || next.markers.length > 0 || sentence;
  if (
    !alone ||
    !closed ||
    !opens ||
    /^(?:Keterangan|Gambar|Tabel|Bagan|Tembusan|Catatan|Ttd|Pemohon|Mengetahui|Tempat|Pangkat|Nama)\b/i.test(text)
  )
    return null;
  return { at, lines: 1, gaya: "", value: 0, number: null, label: 0, labelEnd: 0 };
}

const wordsOf = (text: string): number => text.split(/\s+/).length;
