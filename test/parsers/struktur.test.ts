import { bentukNormal, type Peraturan, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { type Banding, banding, type Harapan, type Label, type LabelNode, laporan, loose, tidy } from "../support/label.ts";
import { ID_LABEL, labelOf, sourceOf } from "../support/naskah-uji.ts";

type Normal = ReturnType<typeof bentukNormal>;

/**
 * What is not wholly right today, as a floor of F1 with the reason. Everything else must agree with its label.
 */
const FLOOR: Readonly<Record<string, number>> = {
  // one heading hangs a level too deep behind a list that no heading closes
  "perbup-pesisir-barat-16-2024: levels of the headings of the lampiran": 0.98,
  // the remains of a heading that was lost with its picture push what follows a level down; the annotator calls it arguable
  "perwal-probolinggo-88-2024: levels of the headings of the lampiran": 0.82,
  // unnumbered headings between numbered ones: the program hangs them a level deeper than the annotator does
  "perwal-kediri-52-2023: levels of the headings of the lampiran": 0.89,
};

const one = (key: string): Harapan => ({ keys: [key] });
const pathOf = (path: readonly string[]): string => path.join("/").toLowerCase();
const nodeKey = (type: string, path: readonly string[]): string => `${type} ${pathOf(path)}`;

/** A number printed twice gives the same path twice; the second is told from the first by its place. */
function counted<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    let key = keyOf(item);
    while (found.has(key)) key += "'";
    found.set(key, item);
  }
  return found;
}

/** Texts of one field, each behind the path of its node without the type, which the node list judges. */
function texts(field: "heading" | "text" | "closingText") {
  const keys = (nodes: readonly Pick<LabelNode, "path" | "heading" | "text" | "closingText">[]): string[] =>
    [...counted(nodes, ({ path }) => pathOf(path))].flatMap(([path, node]) =>
      tidy(node[field]) === "" ? [] : [`${path}: ${tidy(node[field])}`],
    );
  return (read: Normal, label: Label): Banding => banding(keys(read.nodes), keys(label.nodes).map(one));
}

/** `Pasal 3 s.d. Pasal 5` of a label names each Pasal. */
function spread(target: string): string[] {
  const range = /^Pasal (\d+) (?:sampai dengan|s\.d\.) (?:Pasal )?(\d+)$/.exec(target);
  if (range === null) return [target.toLowerCase()];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: to - from + 1 }, (_, index) => `pasal ${from + index}`);
}

/** Labels name a quoted Pasal without the Bab that is quoted with it. */
const place = (at: string): string => at.toLowerCase().replace(/(?<=\S )bab \S+ (?=pasal)/, "");

const referenceKey = (at: string, targets: readonly string[]): string =>
  `${place(at)} → ${[...new Set(targets.flatMap(spread))].sort().join(" + ")}`;

/** The state of the republic is no part of the name of a law. */
const citeKey = (cite: { readonly jenis: string; readonly nomor: string | null; readonly tahun: number | null }): string =>
  `${cite.jenis.replace(/(?<!Negara) Republik Indonesia\b/, "")} ${cite.nomor}/${/Dasar/.test(cite.jenis) ? "1945" : cite.tahun}`;

const MEASURES: Readonly<Record<string, (read: Normal, label: Label, peraturan: Peraturan) => Banding>> = {
  "every unit with its place": (read, label) =>
    banding(
      read.nodes.map(({ type, path }) => nodeKey(type, path)),
      label.nodes.map(({ type, path, acceptAlso = [] }) => ({
        keys: [nodeKey(type, path), ...acceptAlso.map((other) => nodeKey(other.type, [...path.slice(0, -1), other.number]))],
      })),
    ),
  "own texts and leads": texts("text"),
  headings: texts("heading"),
  "closing texts": texts("closingText"),
  "references with their targets": (read, label) =>
    banding(
      read.crossReferences.map(({ at, targets }) => referenceKey(at, targets)),
      label.crossReferences.map(({ at, targets }) => one(referenceKey(at, targets))),
    ),
  "which references have a target": (read, label) => {
    const keys = (list: Label["crossReferences"] | Normal["crossReferences"]) =>
      list.filter(({ resolves }) => resolves !== null).map(({ at, targets, resolves }) => `${referenceKey(at, targets)}: ${resolves}`);
    return banding(keys(read.crossReferences), keys(label.crossReferences).map(one));
  },
  definitions: (read, label) => {
    const keys = (list: Label["definitions"]) =>
      list.map(({ number, term, abbreviation, text }) => `${number} ${term} (${abbreviation ?? "-"}): ${tidy(text)}`);
    return banding(keys(read.definitions), keys(label.definitions).map(one));
  },
  menimbang: (read, label) => {
    const keys = (list: Label["menimbang"]) => list.map((item) => `${loose(item.label)} ${tidy(item.text)}`);
    return banding(keys(read.menimbang), keys(label.menimbang).map(one));
  },
  "mengingat and memperhatikan": (read, label) => {
    const keys = (list: Label["menimbang"]) => list.map((item) => `${loose(item.label)} ${tidy(item.text)}`);
    const wanted = [...label.mengingat, ...(label.memperhatikan ?? [])];
    return banding(keys([...read.mengingat, ...read.memperhatikan]), keys(wanted).map(one));
  },
  "cited laws with their roles": (read, label) =>
    banding(
      read.mengingat.flatMap(({ label: item, cites }) => cites.map((cite) => `${loose(item)} ${citeKey(cite)} ${cite.role}`)),
      label.mengingat.flatMap(({ label: item, cites }) =>
        cites.map((cite) => ({ keys: [`${loose(item)} ${citeKey(cite)} ${cite.role}`], optional: cite.role === "judul" })),
      ),
    ),
  meta: (read, label) => {
    const keys = (meta: Readonly<Record<string, unknown>>, names: readonly string[]): string[] =>
      names.map((name) => `${name}: ${JSON.stringify(plain(name, meta[name]))}`);
    const names = Object.keys(label.meta);
    return banding(keys({ ...read.meta }, names), keys(label.meta, names).map(one));
  },
  "headings of the lampiran": (read, label) => headings(read, label, false),
  "levels of the headings of the lampiran": (read, label) => headings(read, label, true),
};

/** `(2a)`, `5A`: whether it follows its neighbour is not judged here. */
const isInserted = (number: string | null): boolean => /\d[a-z]$/i.test(number ?? "");

/** Of the gazette and of commencement a label says more than the program must. */
function plain(name: string, value: unknown): unknown {
  const entry = value as Record<string, unknown> | null;
  if (name === "beritaDaerah" && entry !== null) return [entry.tahun, entry.nomor];
  if (name === "mulaiBerlaku" && entry !== null) return entry.tanggal;
  return typeof value === "string" ? loose(value) : (value ?? null);
}

function headings(read: Normal, label: Label, withLevel: boolean): Banding {
  const keys = (lampiran: readonly Label["lampiran"][number][]) =>
    lampiran.flatMap(({ number, headings }) =>
      headings.map((entry) => ({
        keys: [`${number ?? "-"} ${withLevel ? `level ${entry.level} ` : ""}${loose(entry.label)} ${loose(entry.title)}`],
        optional: entry.optional === true,
      })),
    );
  return banding(
    keys(read.lampiran).flatMap(({ keys: [key = ""] }) => key),
    keys(label.lampiran),
  );
}

describe.each(ID_LABEL)("%s", (id) => {
  const label = labelOf(id);
  const peraturan = parseMarkdown(sourceOf(id));
  const read = bentukNormal(peraturan);

  it.each(Object.keys(MEASURES))("is read as it was labelled: %s", (name) => {
    const result = MEASURES[name]?.(read, label, peraturan) ?? banding([], []);
    expect(result.f1, laporan(result)).toBeGreaterThanOrEqual(FLOOR[`${id}: ${name}`] ?? 1);
  });

  it("notes an expected number only where the label says that the printed one is wrong", () => {
    const wrong = label.nodes.flatMap(({ type, path, expected }) => (expected === undefined ? [] : nodeKey(type, path)));
    const noted = read.nodes.flatMap(({ type, path, number, expected }) =>
      expected === undefined || expected === number || isInserted(number) ? [] : nodeKey(type, path),
    );
    expect(wrong).toEqual(expect.arrayContaining(noted));
  });
});
