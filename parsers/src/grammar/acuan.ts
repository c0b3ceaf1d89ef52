import { BILANGAN_TINGKAT } from "../istilah.ts";
import type { Acuan } from "../peraturan.ts";

export type Jenis = Acuan["kind"];

/** One named unit inside a reference. */
export interface Atom {
  readonly jenis: Jenis;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Outer units first; what stands under what. */
export const RANK: Readonly<Record<Jenis, number>> = {
  lampiran: 0,
  bab: 0,
  bagian: 1,
  paragraf: 2,
  pasal: 3,
  ayat: 4,
  huruf: 5,
  angka: 6,
  peraturan: 9,
};

const ORDINAL = [...BILANGAN_TINGKAT]
  .reverse()
  .map((word) => word.replace(/(?<=^| )[a-z]/g, (first) => `[${first.toUpperCase()}${first}]`))
  .join("|");
const ATOM = new RegExp(
  [
    "\\b[Pp]asal\\s+(?<pasal>\\d{1,3}\\s?[A-Z]?|[IVX]+)(?![\\p{L}\\d])",
    "\\b[Aa]yat\\s*\\(\\s?(?<ayat>[\\dlI]{1,3}[a-km-z]?)\\s?\\)",
    "\\b[Hh]uruf\\s+(?<huruf>[a-z]{1,2}|[A-Z])(?![\\p{L}\\d])\\)?",
    "\\b[Aa]ngka\\s+\\(?(?<angka>\\d{1,3})(?![\\d])\\)?",
    "\\bB(?:AB|ab)\\s+(?<bab>[IVXLC]+)(?!\\p{L})",
    `\\bBagian\\s+(?<bagian>${ORDINAL})(?!\\p{L})`,
    "\\bParagraf\\s+(?<paragraf>\\d{1,2})(?!\\d)",
    "\\bL(?:ampiran|AMPIRAN)(?!\\p{L})(?:\\s+(?<lampiran>[IVX]+)(?!\\p{L}))?",
  ].join("|"),
  "gu",
);

/** What may stand between two units of one reference; `sampai dengan` makes a range. */
const SAMPAI = String.raw`sampai\s+dengan|s\.?\s?\/?\s?d\.?|hingga`;
const DAN = String.raw`dan|atau|dan\s*\/\s*atau|serta`;
export const RANGE = new RegExp(String.raw`^\s*(?:${SAMPAI}|–|—)\s*$`, "i");
const LIST = new RegExp(String.raw`^(?:\s*,\s*(?:(?:${DAN})\s+)?|\s+(?:${DAN})\s+)$`, "i");
/** A further number without its own word: `ayat (1) dan (2)`, `huruf a, b, dan c`, `Pasal 1 s.d. 3`. */
const bare = (number: string): RegExp =>
  new RegExp(String.raw`^(?:\s*,\s*(?:(?:${DAN})\s+)?|\s+(?:${DAN}|${SAMPAI})\s+|\s*[–—]\s*)${number}`, "u");
const BARE: Partial<Record<Jenis, RegExp>> = {
  ayat: bare(String.raw`\(\s?(\d{1,3}[a-z]?)\s?\)`),
  huruf: bare(String.raw`([a-z])(?![\p{L}\p{N}\-])`),
  angka: bare(String.raw`(\d{1,3})(?![\p{L}\p{N}]|\.\d|\s*\()`),
  pasal: bare(String.raw`(\d{1,3}[A-Z]?)(?![\p{L}\p{N}]|\.\d|\s*\()`),
};

/** A reference that names more units is a misreading. */
const MAX_ATOMS = 50;

/** Whether `inner` stands under `outer` where both are named one after the other; a definition (angka) has its items in huruf. */
export const isDeeper = (inner: Jenis, outer: Jenis): boolean => RANK[inner] > RANK[outer] || (inner === "huruf" && outer === "angka");

/** The unit that holds the one before is named behind it. */
export const isReversed = (outer: Jenis, inner: Jenis): boolean => outer === "pasal" && (inner === "ayat" || inner === "huruf");

export interface Group {
  readonly atoms: readonly Atom[];
  /** Separator before each atom; empty for the first. */
  readonly joints: readonly string[];
  readonly end: number;
}

/** Named units that belong to one reference. */
export function groupsIn(text: string): readonly Group[] {
  const groups: { atoms: Atom[]; joints: string[]; end: number }[] = [];
  for (const atom of atomsIn(text)) {
    const open = groups[groups.length - 1];
    const last = open?.atoms[open.atoms.length - 1];
    const joint = open === undefined ? "" : text.slice(open.end, atom.start);
    const joins =
      last !== undefined &&
      (open?.atoms.length ?? 0) < MAX_ATOMS &&
      (/^\s*$/.test(joint)
        ? isDeeper(atom.jenis, last.jenis) || isReversed(atom.jenis, last.jenis)
        : (LIST.test(joint) || RANGE.test(joint)) && sameKind(last, atom));
    if (open !== undefined && joins) {
      open.atoms.push(atom);
      open.joints.push(joint);
      open.end = atom.end;
    } else {
      groups.push({ atoms: [atom], joints: [""], end: atom.end });
    }
  }
  return groups;
}

/** A Lampiran and a Pasal are never one reference. */
const sameKind = (a: Atom, b: Atom): boolean => (a.jenis === "lampiran") === (b.jenis === "lampiran");

function atomsIn(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  ATOM.lastIndex = 0;
  for (let match = ATOM.exec(text); match !== null; match = ATOM.exec(text)) {
    const [jenis, number] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ["lampiran", ""];
    let end = ATOM.lastIndex;
    atoms.push({ jenis: jenis as Jenis, number: plain(jenis, number ?? ""), start: match.index, end });
    const further = BARE[jenis as Jenis];
    for (let more = further?.exec(text.slice(end)); more !== null && more !== undefined; more = further?.exec(text.slice(end))) {
      const start = end + more[0].search(/(?:\(\s?)?[\da-z]+(?:\s?\))?$/i);
      end += more[0].length;
      atoms.push({ jenis: jenis as Jenis, number: more[1] ?? "", start, end });
    }
    ATOM.lastIndex = end;
  }
  return atoms;
}

/** `Pasal 5 A` is 5A; OCR's `ayat (l)` is ayat (1). */
function plain(jenis: string, number: string): string {
  const tight = number.replace(/\s+/g, jenis === "bagian" ? " " : "");
  return jenis === "ayat" ? tight.replace(/[lI]/g, "1") : tight;
}

const CONNECTOR =
  /\b((?:sebagaimana|seperti)\s+(?:yang\s+)?(?:telah\s+)?(?:di)?(?:maksud|sebut|cantum|atur|tetapkan|tersebut|tercantum|termuat|uraikan)(?:kan)?(?:\s+(?:dalam|pada|di|dengan))?(?:\s+ketentuan)?|(?:tercantum|diatur|dimaksud|tersebut|termuat|dimuat)\s+(?:dalam|pada))\s*$/i;
/** Another law right behind the reference; `… ini` is the regulation itself. */
const OTHER_LAW =
  /^\s*,?\s*((?:Undang-\s?[Uu]ndang|Peraturan|Keputusan|Instruksi|Qanun|UUD?|PP|Perp(?:res|pu)|Permen\w*|Perda|Pergub|Perbup|Perwali?|Kep(?:pres|men\w*)|SE)\b(?![^,;.]{0,60}?\bini\b)[^,;.()]{0,160})/;

/** A connector is at most this long. */
const CONNECTOR_REACH = 80;

/** The words that lead to the reference at `start`, `sebagaimana dimaksud dalam`; `null` for a bare one. */
export const connectorBefore = (text: string, start: number): string | null =>
  CONNECTOR.exec(text.slice(Math.max(0, start - CONNECTOR_REACH), start))?.[1] ?? null;

/** The other law to which the reference that ends at `end` belongs. */
export const lawAfter = (text: string, end: number): string | undefined => OTHER_LAW.exec(text.slice(end))?.[1]?.trim();
