import type { Gaya } from "../istilah.ts";
import type { JenisUnit } from "../peraturan.ts";
import type { Piece } from "../readers/block.ts";

/** A unit while it is being read: a flat node that knows its depth; `tree/nest` makes the tree. */
export interface Draft {
  readonly type: JenisUnit;
  readonly number: string | null;
  expected?: string;
  ordinal?: number;
  /** Marker style of a list item, `(1)` for an ayat; absent above the ayat. */
  readonly gaya?: Gaya;
  /** Place in its sequence as the printed number says; 0 for an unlabelled item. */
  readonly value: number;
  readonly depth: number;
  readonly label: Piece[];
  readonly heading: Piece[];
  readonly text: Piece[];
  readonly closing: Piece[];
}

/** Where the reader of the body stands. One per text, passed along; never module state. */
export interface Keadaan {
  readonly flat: Draft[];
  /** The open units, outermost first. */
  readonly stack: Draft[];
  /** Text before the first unit. */
  readonly prosa: Piece[];
  /** The list of pieces that a wrapped line continues. */
  tail: Piece[] | null;
  /** What `tail` says at its end; empty right after a label or a judul. */
  lastText: string;
  /** Where the paragraphs of the open unit's text begin, as indices into its pieces. */
  readonly paragraphs: number[];
  /** The grouping unit whose judul may still run on. */
  openHeading: Draft | null;
  /**
   * Last Pasal on the top level, as printed. Where that was wrong, `asked` is the number that the sequence had asked for: whether it
   * goes on from the one or the other, only the place of the break is noted.
   */
  pasal: { base: number; insert: number; asked: number };
  /** Last Bab, the same way. */
  bab: { base: number; asked: number };
  bagian: number;
  paragraf: number;
  /** Inside `Pasal I` of an amending regulation: what stands under an angka is quoted law. */
  amending: boolean;
}

export const newKeadaan = (): Keadaan => ({
  flat: [],
  stack: [],
  prosa: [],
  tail: null,
  lastText: "",
  paragraphs: [],
  openHeading: null,
  pasal: { base: 0, insert: 0, asked: 0 },
  bab: { base: 0, asked: 0 },
  bagian: 0,
  paragraf: 0,
  amending: false,
});

type NewDraft = Pick<Draft, "type" | "number" | "value"> & Partial<Pick<Draft, "gaya" | "expected" | "ordinal">>;

/** Deeper lists are a misreading; items below this depth stand side by side. No law has more than ten levels. */
const MAX_DEPTH = 24;

/** Opens a unit under the unit at `wanted - 1`; everything deeper is closed. */
export function openUnit(state: Keadaan, wanted: number, label: Piece | null, unit: NewDraft): Draft {
  const depth = Math.min(wanted, MAX_DEPTH);
  const draft: Draft = { ...unit, depth, label: label === null ? [] : [label], heading: [], text: [], closing: [] };
  state.stack.length = depth;
  state.stack.push(draft);
  state.flat.push(draft);
  state.tail = draft.text;
  state.lastText = "";
  state.openHeading = null;
  state.paragraphs.length = 0;
  return draft;
}

/** Depth below which a Bab, Bagian or Pasal may stand: 0, or inside the angka of an amending Pasal that quotes it. */
export function floorOf(state: Keadaan): number {
  if (!state.amending) return 0;
  const quoting = state.stack.findIndex((unit) => unit.type === "angka");
  return quoting < 0 ? 0 : quoting + 1;
}

/** Depth for a unit of the given types' parents: right under the innermost open unit of one of `parents`, else at the floor. */
export function depthUnder(state: Keadaan, parents: readonly JenisUnit[]): number {
  const floor = floorOf(state);
  for (let at = state.stack.length - 1; at >= floor; at--) {
    const unit = state.stack[at];
    if (unit !== undefined && parents.includes(unit.type)) return at + 1;
  }
  return floor;
}
