import { BILANGAN_TINGKAT, insertValue, letterValue, toLetter } from "../istilah.ts";
import type { Acuan, KeadaanAcuan, Lampiran, Peraturan, Teks, Unit } from "../peraturan.ts";
import { bodyOf, locatorsOf, stepOf } from "./locator.ts";

type Jenis = Acuan["kind"];

/** One named unit inside a reference. */
interface Atom {
  readonly jenis: Jenis;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

interface Step {
  readonly jenis: Jenis;
  readonly number: string;
}

const RANK: Readonly<Record<Jenis, number>> = {
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
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
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
const RANGE = /^\s*(?:sampai\s+dengan|s\.?\s?\/?\s?d\.?|hingga|–|—)\s*$/i;
const LIST = /^(?:\s*,\s*(?:(?:dan|atau|dan\s*\/\s*atau|serta)\s+)?|\s+(?:dan|atau|dan\s*\/\s*atau|serta)\s+)$/i;
/** A further number without its own word: `ayat (1) dan (2)`, `huruf a, b, dan c`. */
const BARE: Partial<Record<Jenis, RegExp>> = {
  ayat: /^(?:\s*,\s*(?:dan\s+|atau\s+)?|\s+(?:dan|atau|sampai dengan)\s+)\(\s?(\d{1,3}[a-z]?)\s?\)/,
  huruf: /^(?:\s*,\s*(?:dan\s+|atau\s+)?|\s+(?:dan|atau)\s+)([a-z])(?![\p{L}\p{N}-])/u,
  pasal: /^(?:\s*,\s*(?:dan\s+|atau\s+)?|\s+(?:dan|atau|sampai dengan)\s+)(\d{1,3}[A-Z]?)(?![\p{L}\p{N}.]|\s*\()/u,
};

const CONNECTOR =
  /\b((?:sebagaimana|seperti)\s+(?:yang\s+)?(?:telah\s+)?(?:di)?(?:maksud|sebut|cantum|atur|tetapkan|tersebut|tercantum|termuat|uraikan)(?:kan)?(?:\s+(?:dalam|pada|di|dengan))?(?:\s+ketentuan)?|(?:tercantum|diatur|dimaksud|tersebut|termuat|dimuat)\s+(?:dalam|pada))\s*$/i;
/** Another law right behind the reference; `… ini` is the regulation itself. */
const OTHER_LAW = /^\s*,?\s*((?:Undang-\s?[Uu]ndang|Peraturan|Keputusan|Instruksi|Qanun)\b(?![^,;.]{0,60}?\bini\b)[^,;.()]{0,160})/;

/** A connector is at most this long. */
const CONNECTOR_REACH = 80;
/** A longer range is a misreading. */
const MAX_RANGE = 200;

/**
 * Every reference of the body, resolved relative to where it stands (butir 270–284 Lampiran II UU 12/2011): lists and ranges are one
 * reference with several targets; `ayat (1)` means the same Pasal, `huruf a` the same ayat. Numbers count as printed.
 */
export function readAcuan(peraturan: Peraturan): readonly Acuan[] {
  const locators = locatorsOf(peraturan);
  const known = new Set([...locators.values()].map(normal));
  const lampiran = peraturan.children.filter((part): part is Lampiran => part.type === "lampiran");
  const found: Acuan[] = [];
  for (const unit of bodyOf(peraturan)) visit(unit, [], false);
  return found;

  function visit(unit: Unit, above: readonly Unit[], quoted: boolean): void {
    const path = [...above, unit];
    const instructs =
      unit.type === "angka" && /^[IVX]/.test(above[above.length - 1]?.number ?? "") && above[above.length - 1]?.type === "pasal";
    for (const field of ["text", "closing"] as const) {
      const teks = unit[field];
      const here = teks === undefined ? [] : referencesIn(teks, field, path, quoted);
      found.push(...(instructs ? here.filter(({ kind, connector }) => kind === "lampiran" && connector !== null) : here));
    }
    for (const child of unit.children) visit(child, path, quoted || instructs);
  }

  function referencesIn(teks: Teks, field: "text" | "closing", path: readonly Unit[], quoted: boolean): Acuan[] {
    const text = teks.value;
    const at = locators.get(path[path.length - 1] as Unit) ?? "";
    return groupsIn(text).map((group) => {
      const first = group.atoms[0] as Atom;
      const law = OTHER_LAW.exec(text.slice(group.end))?.[1]?.trim();
      const raw = text.slice(first.start, group.end);
      const targets = targetsOf(group, contextOf(path, first.jenis)).map((steps) => {
        const locator = steps.map(print).join(" ");
        return { locator, state: law === undefined ? stateOf(locator, at, steps, quoted) : ("luar" as const) };
      });
      const connector = CONNECTOR.exec(text.slice(Math.max(0, first.start - CONNECTOR_REACH), first.start))?.[1] ?? null;
      const worst: KeadaanAcuan =
        (["luar", "tanpa-sasaran", "diri-sendiri"] as const).find((state) => targets.some((target) => target.state === state)) ?? "sahih";
      return {
        at,
        field,
        start: first.start,
        end: group.end,
        raw,
        kind: first.jenis,
        connector,
        targets,
        state: worst,
        ...(law === undefined ? {} : { law }),
      };
    });
  }

  function stateOf(locator: string, at: string, steps: readonly Step[], quoted: boolean): KeadaanAcuan {
    const first = steps[0];
    if (first?.jenis === "lampiran") {
      if (first.number === "") return lampiran.length > 0 ? "sahih" : "tanpa-sasaran";
      return lampiran.some((part) => part.number === first.number) ? "sahih" : "tanpa-sasaran";
    }
    if (!known.has(normal(locator))) return quoted ? "luar" : "tanpa-sasaran";
    return normal(locator) === normal(at) ? "diri-sendiri" : "sahih";
  }
}

interface Group {
  readonly atoms: readonly Atom[];
  /** Separator before each atom; empty for the first. */
  readonly joints: readonly string[];
  readonly end: number;
}

/** Named units that belong to one reference. */
function groupsIn(text: string): readonly Group[] {
  const groups: { atoms: Atom[]; joints: string[]; end: number }[] = [];
  for (const atom of atomsIn(text)) {
    const open = groups[groups.length - 1];
    const last = open?.atoms[open.atoms.length - 1];
    const joint = open === undefined ? "" : text.slice(open.end, atom.start);
    const joins =
      last !== undefined &&
      (/^\s*$/.test(joint) ? isDeeper(atom.jenis, last.jenis) : (LIST.test(joint) || RANGE.test(joint)) && sameKind(last, atom));
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
    const bare = BARE[jenis as Jenis];
    for (let more = bare?.exec(text.slice(end)); more !== null && more !== undefined; more = bare?.exec(text.slice(end))) {
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

/** The steps above `jenis` at the place where the reference stands. */
function contextOf(path: readonly Unit[], jenis: Jenis): readonly Step[] {
  if (jenis === "bagian" || jenis === "paragraf") {
    return path
      .filter((unit) => unit.type !== "butir" && RANK[unit.type] < RANK[jenis])
      .map((unit) => ({ jenis: unit.type as Jenis, number: unit.number ?? "" }));
  }
  if (RANK[jenis] <= RANK.pasal) return [];
  const steps: Step[] = [];
  const start = path.findLastIndex((unit) => unit.type === "pasal");
  const quotedBy = path.slice(0, Math.max(start, 0)).findIndex((unit) => unit.type === "pasal");
  for (const unit of path.slice(quotedBy >= 0 ? quotedBy : Math.max(start, 0))) {
    if (unit.type === "butir" || (RANK[unit.type as Jenis] >= RANK[jenis] && path.indexOf(unit) > start)) break;
    steps.push({ jenis: unit.type as Jenis, number: unit.number ?? "" });
  }
  return steps;
}

/** The targets of a group: each atom deepens the last target, starts a sibling of it, or ends a range. */
function targetsOf(group: Group, context: readonly Step[]): readonly (readonly Step[])[] {
  const targets: Step[][] = [];
  group.atoms.forEach((atom, index) => {
    const joint = group.joints[index] ?? "";
    const last = targets[targets.length - 1];
    const step = { jenis: atom.jenis, number: atom.number };
    if (last === undefined) targets.push([...context, step]);
    else if (
      !RANGE.test(joint) &&
      isDeeper(atom.jenis, last[last.length - 1]?.jenis ?? "lampiran") &&
      !/\b(?:dan|atau|serta)\b/i.test(joint)
    )
      last.push(step);
    else {
      const prefix = last.slice(0, cutAt(last, atom.jenis));
      const from = last[prefix.length];
      if (RANGE.test(joint) && from?.jenis === atom.jenis)
        for (const number of between(atom.jenis, from.number, atom.number)) targets.push([...prefix, { jenis: atom.jenis, number }]);
      targets.push([...prefix, step]);
    }
  });
  return targets;
}

/** Whether `inner` stands under `outer` where both are named one after the other; a definition (angka) has its items in huruf. */
const isDeeper = (inner: Jenis, outer: Jenis): boolean => RANK[inner] > RANK[outer] || (inner === "huruf" && outer === "angka");

/** How many of the steps a sibling of this kind shares: up to the last one of its kind, else to the last one above it. */
function cutAt(steps: readonly Step[], jenis: Jenis): number {
  const same = steps.findLastIndex((step) => step.jenis === jenis);
  if (same >= 0) return same;
  const at = steps.findLastIndex((step) => RANK[step.jenis] < RANK[jenis]);
  return at + 1;
}

/** The numbers strictly between two ends of a range. */
function between(jenis: Jenis, from: string, to: string): string[] {
  const letters = jenis === "huruf";
  const lo = letters ? letterValue(from) : insertValue(from).base;
  const hi = letters ? letterValue(to) : insertValue(to).base;
  const count = Math.min(Math.max(hi - lo - 1, 0), MAX_RANGE);
  return Array.from({ length: count }, (_, index) => (letters ? toLetter(lo + index + 1) : String(lo + index + 1)));
}

function print(step: Step): string {
  if (step.jenis === "lampiran") return step.number === "" ? "Lampiran" : `Lampiran ${step.number}`;
  return stepOf({ type: step.jenis as Unit["type"], number: step.number } as Unit);
}

const normal = (locator: string): string => locator.toLowerCase();
