/** The matrix of the five regions of the corpus against the baseline. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AsalUsul, buildMatriks, type Matriks, type Naskah, type Provenans, parseMarkdown } from "@selaras/parsers";
import { CORPUS, sourceOf } from "./naskah-uji.ts";

export const ACUAN = "permenpan-rb-7-2022";
export const DAERAH: readonly string[] = [
  "perbup-banyumas-23-2024",
  "perbup-cilacap-5-2024",
  "perbup-pesisir-barat-16-2024",
  "pergub-kalimantan-timur-50-2023",
  "perwal-probolinggo-88-2024",
];

export const naskah = (id: string, source: string = sourceOf(id)): Naskah => ({ id, nama: id, peraturan: parseMarkdown(source) });

/** Where the wording of each provision of the baseline comes from. */
export const ASAL: readonly AsalUsul[] = (JSON.parse(readFileSync(join(CORPUS, `${ACUAN}.provenance.json`), "utf8")) as Provenans)
  .provisions;

export const matriksKorpus = (): Matriks =>
  buildMatriks(
    { ...naskah(ACUAN), asal: ASAL },
    DAERAH.map((id) => naskah(id)),
  );
