/** Units of a text as an outline, and the one that is being read. Pure. */
import type { UnitBacaan } from "@selaras/parsers";

const BERKERANGKA: ReadonlySet<UnitBacaan["jenis"]> = new Set(["bab", "bagian", "paragraf", "pasal", "lampiran", "subjudul"]);

/** Down to the Pasal: what lies deeper is found on the page. */
export const kerangkaUnit = (unit: readonly UnitBacaan[]): readonly UnitBacaan[] => unit.filter(({ jenis }) => BERKERANGKA.has(jenis));

/** Index of the unit of an outline that holds the offset, of nested ones the innermost, or else the last that begins before it; -1 before the first. */
export function unitDi(kerangka: readonly UnitBacaan[], letak: number): number {
  let terakhir = -1;
  for (const [nomor, { dari }] of kerangka.entries()) if (dari <= letak) terakhir = nomor;
  return terakhir;
}
