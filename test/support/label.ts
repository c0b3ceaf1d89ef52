/** What a label says of a text, and the comparison of a list that was read with the list that was labelled. */

/** A node as the annotator reads it; `acceptAlso` are readings of the same line that count as right. */
export interface LabelNode {
  readonly path: readonly string[];
  readonly type: string;
  readonly number: string | null;
  readonly ordinal?: number;
  readonly expected?: string;
  readonly heading?: string | null;
  readonly text?: string | null;
  readonly closingText?: string | null;
  readonly acceptAlso?: readonly { readonly type: string; readonly number: string }[];
}

export interface LabelSitasi {
  readonly jenis: string;
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly ketentuan?: string;
  readonly role: string;
}

export interface Label {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly menimbang: readonly { readonly label: string | null; readonly text: string }[];
  readonly mengingat: readonly { readonly label: string | null; readonly text: string; readonly cites: readonly LabelSitasi[] }[];
  readonly memperhatikan?: readonly { readonly label: string | null; readonly text: string }[];
  readonly nodes: readonly LabelNode[];
  readonly definitions: readonly {
    readonly number: string | null;
    readonly term: string;
    readonly abbreviation?: string | null;
    readonly text: string;
  }[];
  readonly crossReferences: readonly {
    readonly at: string;
    readonly raw: string;
    readonly targets: readonly string[];
    readonly resolves: boolean | null;
  }[];
  readonly lampiran: readonly {
    readonly number: string | null;
    readonly title: string | null;
    readonly headings: readonly {
      readonly level: number;
      readonly label: string | null;
      readonly title: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** An item of a label: any of `keys` is right; an `optional` one may be missing. */
export interface Harapan {
  readonly keys: readonly string[];
  readonly optional?: boolean;
}

export interface Banding {
  /** 0..1; optional items count neither for nor against. */
  readonly f1: number;
  readonly kurang: readonly string[];
  readonly lebih: readonly string[];
}

/** Compares two lists as multisets of keys. */
export function banding(read: readonly string[], wanted: readonly Harapan[]): Banding {
  const left = new Map<string, number>();
  for (const key of read) left.set(key, (left.get(key) ?? 0) + 1);
  const take = ({ keys }: Harapan): boolean => {
    const key = keys.find((one) => (left.get(one) ?? 0) > 0);
    if (key !== undefined) left.set(key, (left.get(key) ?? 0) - 1);
    return key !== undefined;
  };
  const must = wanted.filter(({ optional }) => optional !== true);
  const missing = must.filter((item) => !take(item));
  const free = wanted.filter((item) => item.optional === true && take(item)).length;
  const found = must.length - missing.length;
  const total = read.length - free + must.length;
  return {
    f1: total === 0 ? 1 : (2 * found) / total,
    kurang: missing.map(({ keys }) => keys.join("  or  ")),
    lebih: [...left].flatMap(([key, count]) => Array.from({ length: count }, () => key)),
  };
}

/** At most this many items of each kind are printed. */
const SHOWN = 6;

/** The first items that differ, for the message of a failing test. */
export function laporan({ f1, kurang, lebih }: Banding): string {
  const list = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${name} (${items.length}):`, ...items.slice(0, SHOWN).map((item) => `  ${item.slice(0, 400)}`)];
  return [`F1 ${f1.toFixed(4)}`, ...list("in the label only", kurang), ...list("read only", lebih)].join("\n");
}

/** White space run together, emphasis and escapes of Markdown gone: labels were written from the page, not from its markup. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? "")
    .normalize("NFKC")
    .replace(/\*\*|__/g, "")
    .replace(/\\([_*~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();

/** Letters and digits only, in lower case. */
export const loose = (text: string | null | undefined): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
