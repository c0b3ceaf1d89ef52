import { LABEL_PEMBUKAAN, MEMUTUSKAN, RAHMAT } from "../grammar/bagian-naskah.ts";
import { readMarkers } from "../grammar/marker.ts";
import type { Bagian, Dasar, IsiLampiran, Lampiran, Pembukaan, Penjelasan, Peraturan, Teks, Unit } from "../peraturan.ts";

/** A piece of the canonical text: what is printed, and the leaf of the tree that it prints. */
export type Tulisan = string | { readonly teks: Teks; readonly tertulis: string };

/**
 * The canonical text of a regulation: Markdown with one line for each unit, page furniture and damage gone, numbers as printed.
 * Reading it again gives the same tree. A text that looks like a label begins with its first letter written by number (`&#97;.`).
 */
export function toText(peraturan: Peraturan): string {
  return tulisanOf(peraturan).map(printed).join("");
}

/** The canonical text in pieces. */
export function tulisanOf({ children }: Pick<Peraturan, "children">): readonly Tulisan[] {
  return [...stacked(children.map(textOfBagian), "\n\n"), "\n"];
}

const printed = (piece: Tulisan): string => (typeof piece === "string" ? piece : piece.tertulis);

const isSaid = (block: readonly Tulisan[]): boolean => block.some((piece) => printed(piece) !== "");

/** The blocks that print something, one below the other; an empty leaf has a place too. */
function stacked(blocks: readonly (readonly Tulisan[])[], joint: string): Tulisan[] {
  return joined(
    blocks.filter((block) => block.some((piece) => piece !== "")),
    joint,
  );
}

const joined = (blocks: readonly (readonly Tulisan[])[], joint: string): Tulisan[] =>
  blocks.flatMap((block, index) => (index === 0 ? block : [joint, ...block]));

/** A leaf as `print` writes it; nothing where there is none. */
function put(teks: Teks | undefined, print: (value: string) => string): Tulisan[] {
  return teks === undefined ? [] : [{ teks, tertulis: print(teks.value) }];
}

function textOfBagian(part: Bagian): Tulisan[] {
  switch (part.type) {
    case "judul":
      return lines(part.lines);
    case "penjelasan":
      return textOfPenjelasan(part);
    case "pembukaan":
      return textOfPembukaan(part);
    case "batangTubuh":
      return joined(
        part.children.map((child) => (child.type === "prosa" ? put(child.text, plain) : textOfUnit(child, 0))),
        "\n\n",
      );
    case "penutup":
      return stacked([put(part.perintahPengundangan, inline), ...part.lines.map((line) => put(line, inline))], "\n");
    case "lampiran":
      return textOfLampiran(part);
  }
}

function textOfPembukaan(part: Pembukaan): Tulisan[] {
  const first = part.menimbang[0] ?? part.mengingat[0];
  const isBefore = (line: Teks): boolean => first === undefined || offsetOf(line) < offsetOf(first);
  const decided = part.labels.find((label) => MEMUTUSKAN.test(label.value));
  const blocks = [
    lines(part.lines.filter(isBefore)),
    dasar(part, "Menimbang", part.menimbang),
    dasar(part, "Mengingat", part.mengingat),
    dasar(part, "Memperhatikan", part.memperhatikan),
    lines(part.lines.filter((line) => !isBefore(line))),
    put(decided, () => "MEMUTUSKAN:"),
    part.menetapkan === undefined ? [] : [...labelled(part, "Menetapkan"), " ", ...put(part.menetapkan, inline)],
  ];
  return stacked(blocks, "\n\n");
}

function dasar(part: Pembukaan, name: string, items: readonly Dasar[]): Tulisan[] {
  const head = labelled(part, name);
  if (items.length === 0 && typeof head[0] === "string") return [];
  return joined(
    [
      head,
      ...items.map(({ label, text }) => [...put(label, (value) => `${value} `), ...put(text, label === undefined ? plain : afterNumber)]),
    ],
    "\n",
  );
}

/** A word of the preamble with its colon; a leaf where it was printed. */
function labelled(part: Pembukaan, name: string): Tulisan[] {
  const label = part.labels.find(({ value }) => value.toLowerCase().startsWith(name.toLowerCase()));
  return label === undefined ? [`${name} :`] : put(label, () => `${name} :`);
}

const HEADING: Partial<Record<Unit["type"], string>> = { bab: "#", bagian: "##", paragraf: "###", pasal: "####" };

function textOfUnit(unit: Unit, depth: number, bullet = true): Tulisan[] {
  const hashes = HEADING[unit.type];
  if (hashes === undefined) return textOfItem(unit, depth, bullet);
  const blocks = [
    [`${hashes} `, ...put(unit.label, inline)],
    put(unit.heading, headingText),
    put(unit.text, unit.type === "pasal" ? plain : (value) => numberedTwice(inline(value))),
    ...childrenOf(unit, 0),
    put(unit.closing, plain),
  ];
  return stacked(blocks, "\n\n");
}

/** An item without label among labelled ones lost it: a bullet would make it another list. */
function childrenOf(unit: Unit, depth: number): Tulisan[][] {
  const bulleted = unit.children.every((child) => child.type === "butir");
  return unit.children.map((child) => textOfUnit(child, depth, bulleted || child.type !== "butir"));
}

function textOfItem(unit: Unit, depth: number, bullet: boolean): Tulisan[] {
  const indent = "  ".repeat(depth);
  const label = put(unit.label, (value) => (unit.type === "ayat" ? `(${unit.number})` : value));
  const own = [`${indent}${bullet ? "- " : ""}`, ...(isSaid(label) ? [...label, " "] : []), ...put(unit.text, plain)];
  const closing = unit.closing === undefined ? [] : [[indent, ...put(unit.closing, plain)]];
  return joined([own, ...childrenOf(unit, depth + 1), ...closing], "\n");
}

function textOfPenjelasan({ lines: head, umum, pasal }: Penjelasan): Tulisan[] {
  const entries = pasal.entries.map(({ label, texts }) => lines([label, ...texts]));
  const blocks = [
    lines(head),
    put(umum.label, asPrinted),
    ...umum.texts.map((text) => put(text, inline)),
    put(pasal.label, asPrinted),
    ...entries,
  ];
  return stacked(blocks, "\n\n");
}

function textOfLampiran(lampiran: Lampiran): Tulisan[] {
  const first = lampiran.children[0];
  const isHead = (line: Teks): boolean => first === undefined || offsetOf(line) < offsetOf(first);
  const head = lampiran.lines.filter(isHead);
  const signature = lampiran.lines.filter((line) => !isHead(line));
  return stacked([lines(head), ...lampiran.children.map(textOfIsi), lines(signature)], "\n\n");
}

const lines = (teks: readonly Teks[]): Tulisan[] =>
  joined(
    teks.map((line) => put(line, inline)),
    "\n",
  );

const asPrinted = (value: string): string => value;

function textOfIsi(node: IsiLampiran): Tulisan[] {
  switch (node.type) {
    case "subjudul": {
      const hashes = "#".repeat(Math.min(node.level, 6));
      const label = put(node.label, inline);
      const name = [
        ...label,
        ...(isSaid(label) && node.heading.value !== "" ? [" "] : []),
        ...put(node.heading, isSaid(label) ? signs : inline),
      ];
      return joined([[`${hashes} `, ...name], ...node.children.map(textOfIsi)], "\n\n");
    }
    case "prosa":
      return put(node.text, (value) => (isNameLike(value) ? byNumber(inline(value)) : plain(value)));
    case "gambar":
      return put(node.text, inline);
    case "tabel":
      return textOfTabel(node.rows);
    case "contoh":
      return lines(node.lines);
    default:
      return textOfUnit(node, 1);
  }
}

/** As a Markdown table, so that a row with one cell filled stays a row. */
function textOfTabel(rows: readonly Teks[]): Tulisan[] {
  const printed = rows.map((row) => ["| ", ...put(row, (value) => cellsOf(value).join(" | ")), " |"]);
  const width = rows[0] === undefined ? 1 : cellsOf(rows[0].value).length;
  return joined([printed[0] ?? [], [`|${"---|".repeat(width)}`], ...printed.slice(1)], "\n");
}

const cellsOf = (row: string): string[] => row.split("\t").map((cell) => inline(cell.trim()));

const offsetOf = (node: { readonly position: Teks["position"] }): number => node.position.start.offset ?? 0;

/** Signs that Markdown would take. */
const signs = (text: string): string => text.replace(/[\\*_<|&]/g, "\\$&");
/** The same at the start of a line. */
const inline = (text: string): string => signs(text).replace(/^#/, "\\#");

/** What begins a line of its own: a label, a heading, a sign before a list, a stamp. */
const TAKEN =
  /^(?:[-*+–—•·▪◦●○■□➢✓‣⁃\uF0A7\uF0B7\uF02D\uF0D8\uF076#]|BAB\b|Bab\b|Bagian\b|BAGIAN\b|Paragraf\b|PARAGRAF\b|P(?:asa|ASA)|LAMP|SALINAN|PENJELASAN|Agar |\d+$|[^\p{L}\p{N}]+$)/iu;
const JOINT =
  /([;:.]\s*(?:(?:dan|atau|dan\s*\/\s*atau|maupun|serta)\s+)?)([({\da-z](?=[\w\s)}.]{0,6}[.)}]\s)|P(?=asal\s+\d)|B(?=AB\s+[IVX]))/g;

/** A text that must stay text, wherever a label could be seen in it. */
function plain(text: string): string {
  const inner = jointed(inline(text));
  return TAKEN.test(text) || readMarkers(text, true).length > 0 || RAHMAT.test(text) || LABEL_PEMBUKAAN.test(text) || MEMUTUSKAN.test(text)
    ? byNumber(inner)
    : inner;
}

/** A legal basis may begin with a Pasal: behind its number nobody takes it for a heading. */
const afterNumber = (text: string): string => (text.startsWith("Pasal ") ? jointed(inline(text)) : plain(text));

const jointed = (inner: string): string => inner.replace(JOINT, (_, joint: string, letter: string) => joint + numbered(letter));

/** A short line without an end could be a heading of an annex. */
const isNameLike = (text: string): boolean => text.length < 60 && !/[.;:,]$/.test(text);

/** A judul in which the name of another unit stands keeps it. */
function headingText(heading: string): string {
  const inner = inline(heading).replace(
    /(\s)([BP])(?=agian\s|aragraf\s+\d|asal\s+[\dIVX])/gi,
    (_, space: string, letter: string) => space + numbered(letter),
  );
  return TAKEN.test(heading) ? byNumber(inner) : inner;
}

/** Text under a Bab without Pasal: two characters by number say that it is no judul. */
const numberedTwice = (text: string): string => byNumber(text).replace(/;([^\\])/, (_, letter: string) => `;${numbered(letter)}`);

/** The first character written by number. */
function byNumber(text: string): string {
  if (text === "" || text.startsWith("&#")) return text;
  const skip = text.startsWith("\\") ? 1 : 0;
  const letter = String.fromCodePoint(text.codePointAt(skip) ?? 0);
  return numbered(letter) + text.slice(skip + letter.length);
}

const numbered = (letter: string): string => `&#${letter.codePointAt(0)};`;
