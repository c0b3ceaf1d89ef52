/** Which rows of a matrix are shown, and in which order. The screen and every export use this one, so that they agree. Pure. */
import { type Hubungan, type Matriks, type Saringan, type Sel, saringMatriks, type Topik } from "@selaras/parsers";

export type Urut = "acuan" | "simpangan" | "bobot";

/** What a reader asked to see; empty values filter nothing. */
export interface Saring {
  /** Rows with a cell of one of these; `usulan` for cells that are only proposed. */
  readonly hubungan: readonly (Hubungan | "usulan")[];
  /** Only rows in which the regions differ from each other. */
  readonly beda: boolean;
  readonly topik: string;
  /** Has to stand in the row: see `saringMatriks`. */
  readonly cari: string;
  readonly urut: Urut;
}

/** The matrix with the rows asked for, in the order asked for; its additions are filtered too. */
export function saringDanUrutkan(matriks: Matriks, saring: Saring): Matriks {
  const shown = saringHubungan(matriks, saring);
  if (saring.urut === "acuan") return shown;
  const weight = new Map(shown.baris.map((baris) => [baris, weightOf(baris.sel, saring.urut)]));
  // Sorting is stable: rows of equal weight stay in the order of the acuan.
  return { ...shown, baris: shown.baris.toSorted((a, b) => compare(weight.get(b) ?? [], weight.get(a) ?? [])) };
}

/** Indices into `matriks.baris` of the rows to show, in the order asked for. */
export function urutkan(matriks: Matriks, saring: Saring): readonly number[] {
  const place = new Map(matriks.baris.map((baris, at) => [baris, at]));
  return saringDanUrutkan(matriks, saring).baris.flatMap((baris) => place.get(baris) ?? []);
}

/** The filter of `@selaras/parsers`, and besides rows with a proposal: a proposal is no relation, but the legend offers it as one. */
function saringHubungan(matriks: Matriks, { hubungan, beda, topik, cari }: Saring): Matriks {
  const other: Saringan = {
    hanyaBerbedaAntarDaerah: beda,
    ...(topik === "" ? {} : { topik: [topik as Topik] }),
    ...(cari.trim() === "" ? {} : { cari }),
  };
  const named = hubungan.filter((one) => one !== "usulan");
  const either = saringMatriks(matriks, other);
  if (hubungan.length === 0) return either;
  const related = new Set(named.length === 0 ? [] : saringMatriks(matriks, { ...other, hubungan: named }).baris);
  const proposed = hubungan.includes("usulan");
  return { ...either, baris: either.baris.filter((baris) => related.has(baris) || (proposed && baris.sel.some(({ usulan }) => usulan))) };
}

const ABSENT: Hubungan = "tidak-ada";

/** Numbers compared from the left. An only witness agrees with itself and is not counted. */
function weightOf(cells: readonly Sel[], urut: Urut): readonly number[] {
  const sel = cells.filter((one) => one.saksiTunggal !== true);
  const count = (hubungan: Hubungan): number => sel.filter((one) => one.hubungan === hubungan).length;
  if (urut === "bobot") return [count("substantif"), count(ABSENT), count("prosedural"), count("redaksional")];
  return [sel.length - count("sesuai"), sel.reduce((sum, one) => sum + one.penyimpangan.length, 0)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
