/** Runs the drafting rules over a regulation. */
import type { Peraturan } from "../peraturan.ts";
import { DAFTAR_KAIDAH } from "./daftar-kaidah.ts";
import type { Kaidah, Temuan } from "./kaidah.ts";
import type { Pembanding } from "./naskah-periksa.ts";
import { penjalanKaidah } from "./penjalan-kaidah.ts";

export interface OpsiPeriksa {
  /** The rules that are asked; all where absent. Those that do not hold for such a regulation are left out in any case. */
  readonly kaidah?: readonly Kaidah[];
  /** Ids of rules that are not asked. */
  readonly tanpa?: ReadonlySet<string>;
  readonly pembanding?: Pembanding;
}

/** Checks a regulation once. Findings in the order of the text; deterministic, linear, never throws. */
export const periksa = (peraturan: Peraturan, opsi: OpsiPeriksa = {}): readonly Temuan[] => pemeriksa(opsi)(peraturan);

/** Checks regulations again and again: what was found in a text is remembered until it changes. */
export function pemeriksa(opsi: OpsiPeriksa = {}): (peraturan: Peraturan) => readonly Temuan[] {
  const { jalankan } = penjalanKaidah(kaidahDipilih(opsi), opsi.pembanding);
  return (peraturan) => jalankan(peraturan, null);
}

/** The rules that are asked with these options. */
export const kaidahDipilih = ({ kaidah = DAFTAR_KAIDAH, tanpa }: OpsiPeriksa): readonly Kaidah[] =>
  tanpa === undefined ? kaidah : kaidah.filter(({ id }) => !tanpa.has(id));
