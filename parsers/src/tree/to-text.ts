import { LABEL_PEMBUKAAN, MEMUTUSKAN, RAHMAT } from "../grammar/bagian-naskah.ts";
import { readMarkers } from "../grammar/marker.ts";
import type { Bagian, Dasar, IsiLampiran, Lampiran, Pembukaan, Penjelasan, Peraturan, Teks, Unit } from "../peraturan.ts";

/**
 * The canonical text of a regulation: Markdown with one line for each unit, page furniture and damage gone, numbers as printed.
 * Reading it again gives the same tree. A text that looks like a label begins with its first letter written by number (`&#97;.`).
 */
export function toText(peraturan: Peraturan): string {
  return `${peraturan.children
    .map(textOfBagian)
    .filter((text) => text !== "")
    .join("\n\n")}\n`;
}

function textOfBagian(part: Bagian): string {
  switch (part.type) {
    case "judul":
      return lines(part.lines);
    case "penjelasan":
      return textOfPenjelasan(part);
    case "pembukaan":
      return textOfPembukaan(part);
    case "batangTubuh":
      return part.children.map((child) => (child.type === "prosa" ? plain(child.text.value) : textOfUnit(child, 0))).join("\n\n");
    case "penutup":
      return [part.perintahPengundangan, ...part.lines].flatMap((line) => (line === undefined ? [] : [inline(line.value)])).join("\n");
    case "lampiran":
      return textOfLampiran(part);
  }
}

function textOfPembukaan(part: Pembukaan): string {
  const first = part.menimbang[0] ?? part.mengingat[0];
  const isBefore = (line: Teks): boolean => first === undefined || offsetOf(line) < offsetOf(first);
  const before = part.lines.filter(isBefore);
  const after = part.lines.filter((line) => !isBefore(line));
  const decided = part.labels.find((label) => MEMUTUSKAN.test(label.value));
  const blocks = [
    before.map((line) => inline(line.value)).join("\n"),
    dasar(part, "Menimbang", part.menimbang),
    dasar(part, "Mengingat", part.mengingat),
    dasar(part, "Memperhatikan", part.memperhatikan),
    after.map((line) => inline(line.value)).join("\n"),
    decided === undefined ? "" : "MEMUTUSKAN:",
    part.menetapkan === undefined ? "" : `Menetapkan : ${inline(part.menetapkan.value)}`,
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function dasar(part: Pembukaan, name: string, items: readonly Dasar[]): string {
  if (items.length === 0 && !part.labels.some((label) => label.value.toLowerCase().startsWith(name.toLowerCase()))) return "";
  return [`${name} :`, ...items.map((item) => `${item.label === undefined ? "" : `${item.label.value} `}${plain(item.text.value)}`)].join(
    "\n",
  );
}

const HEADING: Partial<Record<Unit["type"], string>> = { bab: "#", bagian: "##", paragraf: "###", pasal: "####" };

function textOfUnit(unit: Unit, depth: number, bullet = true): string {
  const hashes = HEADING[unit.type];
  if (hashes === undefined) return textOfItem(unit, depth, bullet);
  const heading = unit.heading?.value ?? "";
  const blocks = [
    `${hashes} ${inline(unit.label?.value ?? "")}`,
    headingText(heading),
    unit.text === undefined ? "" : unit.type === "pasal" ? plain(unit.text.value) : numberedTwice(inline(unit.text.value)),
    ...childrenOf(unit, 0),
    unit.closing === undefined ? "" : plain(unit.closing.value),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** An item without label among labelled ones lost it: a bullet would make it another list. */
function childrenOf(unit: Unit, depth: number): string[] {
  const bulleted = unit.children.every((child) => child.type === "butir");
  return unit.children.map((child) => textOfUnit(child, depth, bulleted || child.type !== "butir"));
}

function textOfItem(unit: Unit, depth: number, bullet: boolean): string {
  const label = unit.type === "ayat" ? `(${unit.number})` : (unit.label?.value ?? "");
  const own = `${"  ".repeat(depth)}${bullet ? "- " : ""}${label === "" ? "" : `${label} `}${plain(unit.text?.value ?? "")}`;
  const closing = unit.closing === undefined ? [] : [`${"  ".repeat(depth)}${plain(unit.closing.value)}`];
  return [own, ...childrenOf(unit, depth + 1), ...closing].join("\n");
}

function textOfPenjelasan({ lines: head, umum, pasal }: Penjelasan): string {
  const entries = pasal.entries.map(({ label, texts }) => lines([label, ...texts]));
  const blocks = [lines(head), umum.label?.value, ...umum.texts.map(({ value }) => inline(value)), pasal.label?.value, ...entries];
  return blocks.filter((block) => block !== undefined && block !== "").join("\n\n");
}

function textOfLampiran(lampiran: Lampiran): string {
  const first = lampiran.children[0];
  const isHead = (line: Teks): boolean => first === undefined || offsetOf(line) < offsetOf(first);
  const head = lampiran.lines.filter(isHead);
  const signature = lampiran.lines.filter((line) => !isHead(line));
  return [lines(head), ...lampiran.children.map(textOfIsi), lines(signature)].filter((block) => block !== "").join("\n\n");
}

const lines = (teks: readonly Teks[]): string => teks.map((line) => inline(line.value)).join("\n");

function textOfIsi(node: IsiLampiran): string {
  switch (node.type) {
    case "subjudul": {
      const hashes = "#".repeat(Math.min(node.level, 6));
      const name = inline([node.label?.value, node.heading.value].filter((part) => part !== undefined && part !== "").join(" "));
      return [`${hashes} ${name}`, ...node.children.map(textOfIsi)].join("\n\n");
    }
    case "prosa":
      return isNameLike(node.text.value) ? byNumber(inline(node.text.value)) : plain(node.text.value);
    case "gambar":
      return inline(node.text.value);
    case "tabel":
      return textOfTabel(node.rows);
    case "contoh":
      return lines(node.lines);
    default:
      return textOfUnit(node, 1);
  }
}

/** As a Markdown table, so that a row with one cell filled stays a row. */
function textOfTabel(rows: readonly Teks[]): string {
  const cells = rows.map((row) => row.value.split("\t").map((cell) => inline(cell.trim())));
  const printed = cells.map((row) => `| ${row.join(" | ")} |`);
  return [printed[0] ?? "", `|${"---|".repeat(cells[0]?.length ?? 1)}`, ...printed.slice(1)].join("\n");
}

const offsetOf = (node: { readonly position: Teks["position"] }): number => node.position.start.offset ?? 0;

/** Signs that Markdown would take. */
const inline = (text: string): string => text.replace(/[\\*_<|&]/g, "\\$&").replace(/^#/, "\\#");

/** What begins a line of its own: a label, a heading, a sign before a list, a stamp. */
const TAKEN =
  /^(?:[-*+–—•·▪◦●○■□➢✓‣⁃\uF0A7\uF0B7\uF02D\uF0D8\uF076#]|BAB\b|Bab\b|Bagian\b|BAGIAN\b|Paragraf\b|PARAGRAF\b|P(?:asa|ASA)|LAMP|SALINAN|PENJELASAN|Agar |\d+$|[^\p{L}\p{N}]+$)/iu;
const JOINT =
  /([;:.]\s*(?:(?:dan|atau|dan\s*\/\s*atau|maupun|serta)\s+)?)([({\da-z](?=[\w\s)}.]{0,6}[.)}]\s)|P(?=asal\s+\d)|B(?=AB\s+[IVX]))/g;

/** A text that must stay text, wherever a label could be seen in it. */
function plain(text: string): string {
  const inner = inline(text).replace(JOINT, (_, joint: string, letter: string) => joint + numbered(letter));
  return TAKEN.test(text) || readMarkers(text, true).length > 0 || RAHMAT.test(text) || LABEL_PEMBUKAAN.test(text) || MEMUTUSKAN.test(text)
    ? byNumber(inner)
    : inner;
}

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
