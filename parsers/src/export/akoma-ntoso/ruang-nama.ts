/**
 * The names that a regulation has in Akoma Ntoso 3.0 (OASIS LegalDocML), shared by the writer and the reader.
 *
 * Bab, Pasal and ayat are what every translation of Indonesian law calls chapter, article and paragraph. Between Bab and Pasal stand Bagian and
 * Paragraf: Bagian is the *part* of those translations, although a part stands above a chapter elsewhere (the schema asks for no order); Paragraf
 * is the *section*, because *paragraph* is needed for the ayat, the numbered unit inside an article.
 */
import type { JenisUnit } from "../../peraturan.ts";

export const RUANG_AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** What the standard has no name for stands in attributes of this namespace; a reader of the standard passes over them. */
export const RUANG_SELARAS = "urn:selaras:akn:1";

/** Version of the form; it changes when the reader would have to. */
export const VERSI_AKN = "1";

/** Element of a unit, and the short name that its eId is made of. Source: Akoma Ntoso Naming Convention 1.0, table of abbreviations. */
export const UNSUR_UNIT: Readonly<Record<JenisUnit, { readonly unsur: string; readonly singkat: string }>> = {
  bab: { unsur: "chapter", singkat: "chp" },
  bagian: { unsur: "part", singkat: "part" },
  paragraf: { unsur: "section", singkat: "sec" },
  pasal: { unsur: "article", singkat: "art" },
  ayat: { unsur: "paragraph", singkat: "para" },
  // one element for both; `class` tells them apart
  huruf: { unsur: "point", singkat: "point" },
  angka: { unsur: "point", singkat: "point" },
  butir: { unsur: "indent", singkat: "indent" },
};

const JENIS_UNSUR: ReadonlyMap<string, JenisUnit> = new Map(
  (Object.entries(UNSUR_UNIT) as [JenisUnit, { readonly unsur: string }][]).map(([jenis, { unsur }]) => [unsur, jenis]),
);

/** What unit an element is; `null` for one that is none. */
export function jenisUnsur(unsur: string, kelas: string | undefined): JenisUnit | null {
  if (unsur === UNSUR_UNIT.huruf.unsur) return kelas === "angka" ? "angka" : "huruf";
  return JENIS_UNSUR.get(unsur) ?? null;
}

/** The number that a printed label shows: `BAB II` → `II`, `(1)` → `1`, `a.` → `a`; empty where it shows none. */
export const nomorPadaLabel = (label: string): string =>
  label
    .replace(/^\s*(?:bab|bagian|paragraf|pasal)\b\s*/i, "")
    .replace(/^[\s(]+/, "")
    .replace(/[\s).:]+$/, "");
