/** What anchoring takes and gives; offsets are UTF-16 code units of `sumber`. */
import type { RentangSumber, UnitBacaan } from "../compare/bacaan/bacaan.ts";

/** A text in which a note is looked for, with the ranges of its units in any order. */
export interface NaskahJangkar {
  readonly sumber: string;
  readonly unit: readonly UnitBacaan[];
}

/**
 * `tepat`: the same words under the same locator. `berpindah`: certainly the same, but under another locator or with slightly other words.
 * `meragukan`: not told apart from other places, or changed too much; a person has to choose. `hilang`: nothing resembles it.
 */
export type KeadaanJangkar = "tepat" | "berpindah" | "meragukan" | "hilang";

/** A place where a note may belong. */
export interface CalonJangkar {
  readonly rentang: RentangSumber;
  readonly locator: string | null;
  /** How much it resembles the note's place, 0..1. */
  readonly nilai: number;
}

export interface TempatJangkar {
  readonly keadaan: KeadaanJangkar;
  /** `null` unless `tepat` or `berpindah`: nothing is chosen that is not certain. */
  readonly rentang: RentangSumber | null;
  /** Locator of the innermost unit that holds the place; `null` as for `rentang`, and outside of all units. */
  readonly locator: string | null;
  /** At most five, the most similar first; of a certain place that place alone. */
  readonly calon: readonly CalonJangkar[];
  /** One Indonesian sentence that says why. */
  readonly sebab: string;
}
