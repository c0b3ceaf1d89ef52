/** Rows of the matrix grouped by Bab and Bagian, filtered by the legend, and counted. Pure. */
import type { Baris, Matriks } from "@selaras/parsers";
import { hasTanda, type Tanda, URUTAN_TANDA } from "./hubungan.tsx";

export interface KelompokBaris {
  readonly judul: string;
  readonly baris: readonly BarisTampil[];
}

export interface BarisTampil {
  readonly baris: Baris;
  /** Place among the rows that are shown, 0-based, for the arrow keys. */
  readonly urut: number;
}

/** Rows with at least one cell of one of `tanda` (all rows where it is empty), under their headings. */
export function groupRows(matriks: Matriks, tanda: ReadonlySet<Tanda>): readonly KelompokBaris[] {
  const hasil: { judul: string; baris: BarisTampil[] }[] = [];
  let urut = 0;
  for (const baris of matriks.baris) {
    if (tanda.size > 0 && !baris.sel.some((sel) => [...tanda].some((satu) => hasTanda(sel, satu)))) continue;
    const judul = baris.kelompok.join(" › ") || "Tanpa Bab";
    const terakhir = hasil.at(-1);
    const kelompok = terakhir?.judul === judul ? terakhir : { judul, baris: [] };
    if (kelompok !== terakhir) hasil.push(kelompok);
    kelompok.baris.push({ baris, urut });
    urut += 1;
  }
  return hasil;
}

/** How many cells carry each mark. */
export function countTanda(matriks: Matriks): Readonly<Record<Tanda, number>> {
  const semua = matriks.baris.flatMap((baris) => baris.sel);
  const count = (tanda: Tanda) => semua.filter((sel) => hasTanda(sel, tanda)).length;
  return {
    sama: count("sama"),
    redaksi: count("redaksi"),
    berbeda: count("berbeda"),
    "tidak-ada": count("tidak-ada"),
    usulan: count("usulan"),
  };
}

/** The marks an address names; unknown ones are left out. */
export const readTanda = (text: string | null): ReadonlySet<Tanda> => {
  const named = (text ?? "").split(",");
  return new Set(URUTAN_TANDA.filter((tanda) => named.includes(tanda)));
};
