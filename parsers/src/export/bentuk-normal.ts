import type { Gambar, IsiLampiran, Lampiran, Peraturan, Subjudul, Unit } from "../peraturan.ts";
import { bodyOf } from "../tree/locator.ts";

/** One unit of the normal form; `path` holds the numbers from the outermost unit down to itself, `#n` for an unlabelled item. */
export interface NodeNormal {
  readonly path: readonly string[];
  readonly type: string;
  readonly number: string | null;
  readonly expected?: string;
  readonly ordinal?: number;
  readonly heading: string | null;
  readonly text: string | null;
  readonly closingText: string | null;
}

/**
 * The normal form of a regulation: plain data without positions, for other programs and for the scorers of the gold data.
 * References to the regulation itself are `crossReferences`, those to other laws `externalReferences`.
 */
export function bentukNormal(peraturan: Peraturan) {
  const pembukaan = peraturan.children.find((part) => part.type === "pembukaan");
  const inside = peraturan.acuan.filter(({ law, at }) => law === undefined && !at.startsWith("Menimbang"));
  return {
    meta: peraturan.meta,
    menimbang: (pembukaan?.menimbang ?? []).map(({ label, text }) => ({ label: label?.value ?? null, text: text.value })),
    mengingat: (pembukaan?.mengingat ?? []).map(({ label, text, sitasi }) => ({
      label: label?.value ?? null,
      text: text.value,
      cites: sitasi,
    })),
    memperhatikan: (pembukaan?.memperhatikan ?? []).map(({ label, text, sitasi }) => ({
      label: label?.value ?? null,
      text: text.value,
      cites: sitasi,
    })),
    menetapkan: pembukaan?.menetapkan?.value ?? null,
    nodes: bodyOf(peraturan).flatMap((unit) => nodesOf(unit, [])),
    definitions: peraturan.definisi,
    crossReferences: inside.map(({ at, raw, targets, state, kind, connector }) => ({
      at,
      raw,
      targets: targets.map(({ locator }) => locator),
      resolves: state === "luar" ? null : state !== "tanpa-sasaran",
      state,
      kind,
      connector,
    })),
    externalReferences: peraturan.acuan.flatMap(({ at, raw, law }) => (law === undefined ? [] : [{ at, raw, law }])),
    penjelasan: penjelasanOf(peraturan),
    lampiran: peraturan.children.filter((part): part is Lampiran => part.type === "lampiran").map(lampiranOf),
  };
}

function penjelasanOf(peraturan: Peraturan) {
  const part = peraturan.children.find((child) => child.type === "penjelasan");
  if (part === undefined) return null;
  return {
    umum: part.umum.texts.map(({ value }) => value),
    pasalDemiPasal: part.pasal.entries.map(({ number, until, texts }) => ({
      pasal: until === null ? number : `${number}-${until}`,
      text: texts.map(({ value }) => value).join(" "),
    })),
  };
}

function nodesOf(unit: Unit, above: readonly string[]): NodeNormal[] {
  const path = [...above, unit.number ?? `#${unit.ordinal ?? 1}`];
  return [
    {
      path,
      type: unit.type,
      number: unit.number,
      ...(unit.expected === undefined ? {} : { expected: unit.expected }),
      ...(unit.ordinal === undefined ? {} : { ordinal: unit.ordinal }),
      heading: unit.heading?.value ?? null,
      text: unit.text?.value ?? null,
      closingText: unit.closing?.value ?? null,
    },
    ...unit.children.flatMap((child) => nodesOf(child, path)),
  ];
}

function lampiranOf(lampiran: Lampiran) {
  const headings: { level: number; label: string | null; title: string; line: number }[] = [];
  const items: { kind: string; number: string | null; caption: string | null; line: number }[] = [];
  const visit = (node: IsiLampiran): void => {
    if (node.type === "subjudul") {
      headings.push(headingOf(node));
      for (const child of node.children) visit(child);
    } else if (node.type === "gambar") {
      items.push({ kind: "figure", number: node.number, caption: captionOf(node), line: node.position.start.line });
    } else if (node.type === "contoh") {
      items.push({ kind: "form", number: null, caption: node.title, line: node.position.start.line });
    } else if (node.type === "tabel") {
      items.push({ kind: "table", number: null, caption: null, line: node.position.start.line });
    }
  };
  for (const node of lampiran.children) visit(node);
  return { number: lampiran.number, title: lampiran.title, headings, items };
}

const headingOf = (node: Subjudul) => ({
  level: node.level,
  label: node.number,
  title: node.heading.value,
  line: node.position.start.line,
});

const captionOf = (node: Gambar): string | null => node.text.value.replace(/^\p{L}+\s+\d+(?:\.\d+)?\s*[.:]?\s*/u, "") || null;
