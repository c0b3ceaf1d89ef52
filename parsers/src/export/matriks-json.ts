import type { Matriks } from "../compare/matriks.ts";
import type { OpsiEkspor } from "./opsi-ekspor.ts";

/** Version of the form; the same stands in `matriks.schema.json`. It changes when a reader of the data would have to. */
export const VERSI_MATRIKS = "1";

/** The matrix as data for another program. Its form is `@selaras/parsers/matriks.schema.json` (JSON Schema, draft 2020-12). */
export const matriksJson = (matriks: Matriks, { naskahKerja, sumber }: Pick<OpsiEkspor, "naskahKerja" | "sumber">): string =>
  `${JSON.stringify({ versi: VERSI_MATRIKS, naskahKerja, sumber, ...matriks }, null, 2)}\n`;
