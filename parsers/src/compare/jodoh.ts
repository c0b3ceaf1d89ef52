import type { Bahan } from "./bahan.ts";

/** Where a provision stands. */
export type Tempat = "batang-tubuh" | "lampiran";

/** A provision of the acuan and one of another regulation that say the same thing. */
export interface Jodoh {
  /** Index into `ketentuan` of the acuan, or into its `lampiran`, as `tempatA` says. */
  readonly a: number;
  readonly tempatA: Tempat;
  /** The same for the other regulation. */
  readonly b: number;
  readonly tempatB: Tempat;
  /** Likeness of the words, 0..1; not a probability. */
  readonly nilai: number;
  /** The calibrated probability that the two belong together, 0..1; 1 where a person said so. */
  readonly keyakinan: number;
  readonly oleh: "mesin" | "orang";
  /** Why, in Indonesian. */
  readonly bukti: readonly string[];
}

/** The locator of one side of a pair. */
export const locatorOf = ({ ketentuan, lampiran }: Pick<Bahan, "ketentuan" | "lampiran">, tempat: Tempat, index: number): string =>
  (tempat === "batang-tubuh" ? ketentuan : lampiran)[index]?.locator ?? "";
