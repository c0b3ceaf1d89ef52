import type { Definisi, Unit } from "../../peraturan.ts";
import { bagianDefinisi } from "../../tree/definisi.ts";
import type { TandaTeks } from "./tanda-teks.ts";
import { tulisAtribut } from "./tulis-xml.ts";

/** eId of the TLCTerm of a definition. */
export const idIstilah = (ke: number): string => `istilah-${ke + 1}`;

/** The term, its short form and its meaning in the text of the unit that defines it; nothing where the unit holds a second definition too. */
export function tandaDefinisi(unit: Unit, ke: readonly number[], definisi: readonly Definisi[]): readonly TandaTeks[] {
  const teks = unit.text?.value ?? "";
  const bagian = ke.length === 1 ? bagianDefinisi(teks) : null;
  const [satu = 0] = ke;
  if (bagian === null || definisi[satu] === undefined) return [];
  const refersTo = `#${idIstilah(satu)}`;
  const istilah = [bagian.istilah, ...(bagian.singkatan === null ? [] : [bagian.singkatan])].map(
    ({ start, end }): TandaTeks => ({ start, end, buka: `<term${tulisAtribut({ refersTo })}>`, tutup: "</term>" }),
  );
  return [...istilah, { start: bagian.arti, end: teks.length, buka: `<def${tulisAtribut({ refersTo })}>`, tutup: "</def>" }];
}
