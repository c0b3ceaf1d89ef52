/** The norms of the body as they are compared with one another: an ayat, or a Pasal without ayat. */
import { isiKata } from "../../compare/kata.ts";
import type { Teks, Unit } from "../../peraturan.ts";
import type { Modalitas } from "../../rules/aturan.ts";
import { bacaKalimat } from "../../rules/kalimat.ts";
import { pasalOf } from "../../tree/locator.ts";
import { wholeText } from "../../tree/whole-text.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";

/** What a norm says, taken from its words alone. */
export interface BacaanNorma {
  /** Content words, references aside. */
  readonly kata: ReadonlySet<string>;
  /** Main predicate in its active form; `null` where none was found. */
  readonly predikat: string | null;
  readonly modalitas: Modalitas | null;
  /** The roles its subject names: `ketua tim` does not do what `anggota tim` does. */
  readonly peran: string;
  /** It only says that something stands in the annex. */
  readonly lampiran: boolean;
}

export interface NormaTubuh {
  readonly unit: Unit;
  /** Lead, or the whole norm where it has no items. */
  readonly teks: Teks;
  readonly locator: string;
  readonly pasal: string;
  readonly urut: number;
  readonly utuh: string;
  readonly bacaan: BacaanNorma;
}

const TANPA_NAMA: ReadonlySet<string> = new Set();

const PERAN = /ketua tim|anggota tim|individu|tugas rutin|tugas insidental/g;

function baca(utuh: string): BacaanNorma {
  const [utama] = bacaKalimat(utuh.slice(0, 1200), Math.min(utuh.length, 1200), null);
  return {
    kata: new Set(isiKata(utuh, TANPA_NAMA)),
    predikat: utama?.action ?? null,
    modalitas: utama?.modality ?? null,
    peran: [...new Set((utama?.subject?.raw ?? "").toLowerCase().match(PERAN) ?? [])].sort().join(" "),
    lampiran: /(?:tercantum|dimuat|termuat|dituangkan)\s+(?:dalam|pada)\s+Lampiran/i.test(utuh),
  };
}

/** In the order of the body; definitions are no norms. Laid out once for all rules. */
export const normaTubuh = (naskah: NaskahPeriksa): readonly NormaTubuh[] => naskah.sekali(susunNorma);

function susunNorma(naskah: NaskahPeriksa): readonly NormaTubuh[] {
  return naskah.unit.flatMap(({ unit, locator, urut, definisi }): readonly NormaTubuh[] => {
    const berayat = unit.children.some(({ type }) => type === "ayat");
    if (definisi || unit.text === undefined || berayat || (unit.type !== "ayat" && unit.type !== "pasal")) return [];
    if (unit.children.length > 0 && naskah.unitDari(unit.children[0] as Unit)?.definisi === true) return [];
    const utuh = wholeText(unit);
    return [{ unit, teks: unit.text, locator, pasal: pasalOf(locator), urut, utuh, bacaan: naskah.olah("norma tubuh", utuh, baca) }];
  });
}
