/** Rules that were read against rules that were labelled by hand: how many fields agree, and where they do not. */
import type { Aturan } from "@selaras/parsers";

/** Fields that are compared as words. */
export const BIDANG = ["subject", "recipient", "condition", "exception", "timeLimit", "instrument"] as const;
type Bidang = (typeof BIDANG)[number];

/** A rule as the annotator reads it; `references` are the targets inside the regulation and its lampiran, lists and ranges spelled out. */
export type LabelAturan = Readonly<Record<Bidang, string | null>> & {
  readonly locator: string;
  readonly modality: string;
  readonly topic: string;
  readonly references: readonly string[];
};

/** How many were labelled, how many were read, and how many of these agree. */
export class Hitungan {
  label = 0;
  terbaca = 0;
  cocok = 0;

  get presisi(): number {
    return this.terbaca === 0 ? 1 : this.cocok / this.terbaca;
  }

  get perolehan(): number {
    return this.label === 0 ? 1 : this.cocok / this.label;
  }

  get f1(): number {
    const total = this.label + this.terbaca;
    return total === 0 ? 1 : (2 * this.cocok) / total;
  }
}

export interface NilaiAturan {
  readonly modality: Hitungan;
  readonly topic: Hitungan;
  readonly references: Hitungan;
  readonly bidang: Readonly<Record<Bidang, Hitungan>>;
  /** One line for each difference, with the place. */
  readonly beda: readonly string[];
}

/** Two phrases say the same when their words agree to this share. */
const SAMA = 0.8;

/** Prepositions that one reader takes into a phrase and another does not. */
const PENGANTAR = /^(?:(?:kepada|bagi|oleh|secara|dengan|pada|terhadap) )+(?=\S)/;

/** The words of a phrase; spellings of one name fall together. */
function kataOf(teks: string | null): readonly string[] {
  const plain = (teks ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/dan\s*\/\s*atau/g, "danatau")
    .replace(/aparatur sipil negara/g, "asn")
    .replace(/pejabat pelaksana/g, "pelaksana")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(PENGANTAR, "");
  return plain === "" ? [] : plain.split(" ");
}

/** F1 of two bags of words; two empty ones agree. */
function kesamaan(left: readonly string[], right: readonly string[]): number {
  if (left.length + right.length === 0) return 1;
  const rest = [...left];
  let both = 0;
  for (const word of right) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    both++;
  }
  return (2 * both) / (left.length + right.length);
}

const rawOf = (rule: Aturan, bidang: Bidang): string | null => {
  const value = rule[bidang];
  return value === null || typeof value === "string" ? value : value.raw;
};

const kemiripan = (rule: Aturan, label: LabelAturan): number =>
  BIDANG.reduce(
    (sum, bidang) => sum + kesamaan(kataOf(rawOf(rule, bidang)), kataOf(label[bidang])),
    rule.modality === label.modality ? 1 : 0,
  );

/** Rules at the place of a label, else those just above or below it. */
function calonOf(rules: readonly Aturan[], place: string): readonly Aturan[] {
  const here = rules.filter(({ locator }) => locator === place);
  if (here.length > 0) return here;
  return rules.filter(({ locator }) => locator.startsWith(`${place} `) || place.startsWith(`${locator} `));
}

const targetsOf = (rules: readonly Aturan[]): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ references }) =>
      references.filter(({ kind }) => kind !== "eksternal").flatMap(({ target }) => target.split("; ").filter((one) => one !== "")),
    ),
  );

/** Compares every label with the rule that resembles it most at its place. */
export function nilaiAturan(rules: readonly Aturan[], labels: readonly LabelAturan[]): NilaiAturan {
  const nilai = { modality: new Hitungan(), topic: new Hitungan(), references: new Hitungan() };
  const bidang = Object.fromEntries(BIDANG.map((name) => [name, new Hitungan()])) as Record<Bidang, Hitungan>;
  const beda: string[] = [];
  const count = (into: Hitungan, where: string, label: string | null, read: string | null, agree: boolean): void => {
    if (label !== null) into.label++;
    if (read !== null) into.terbaca++;
    if (agree) into.cocok++;
    else if (label !== null || read !== null) beda.push(`${where}\n    label: ${label ?? "-"}\n    read:  ${read ?? "-"}`);
  };
  for (const label of labels) {
    const place = label.locator.replace(/ kalimat \d+$/, "");
    const calon = calonOf(rules, place);
    const best = calon.toSorted((one, other) => kemiripan(other, label) - kemiripan(one, label))[0];
    for (const name of ["modality", "topic"] as const)
      count(nilai[name], `${label.locator} ${name}`, label[name], best?.[name] ?? null, best?.[name] === label[name]);
    for (const name of BIDANG) {
      const read = best === undefined ? null : rawOf(best, name);
      const agree = label[name] !== null && read !== null && kesamaan(kataOf(read), kataOf(label[name])) >= SAMA;
      count(bidang[name], `${label.locator} ${name}`, label[name], read, agree);
    }
    const read = targetsOf(calon);
    for (const target of new Set([...label.references, ...read])) {
      const wanted = label.references.includes(target);
      const found = read.has(target);
      count(nilai.references, `${label.locator} reference`, wanted ? target : null, found ? target : null, wanted && found);
    }
  }
  return { ...nilai, bidang, beda };
}
