/** The lines of the grid: rows of the matrix under their headings. Pure. */
import type { BarisRingkas, RingkasanKolom } from "@selaras/parsers";
import type { Tanda } from "./hubungan.tsx";

/** A heading, or a row; `at` is its place in the matrix, `urut` its place among the rows shown. */
export type Lini =
  | { readonly jenis: "kelompok"; readonly judul: string }
  | { readonly jenis: "baris"; readonly at: number; readonly urut: number };

/** Rows `shown` (all where it is `null`) as lines. Headings only where rows stand in the order of the acuan. */
export function linesOf(baris: readonly BarisRingkas[], shown: readonly number[] | null, berurut: boolean): readonly Lini[] {
  const lines: Lini[] = [];
  let judul: string | null = null;
  for (const [urut, at] of (shown ?? [...baris.keys()]).entries()) {
    const satu = baris[at];
    if (!satu) continue;
    const own = satu.kelompok.join(" › ") || "Tanpa Bab";
    if (berurut && own !== judul) lines.push({ jenis: "kelompok", judul: own });
    judul = own;
    lines.push({ jenis: "baris", at, urut });
  }
  return lines;
}

/** How many cells carry each mark, over all columns. */
export function countTanda(ringkasan: readonly RingkasanKolom[]): Readonly<Record<Tanda, number>> {
  const sum = (count: (satu: RingkasanKolom) => number) => ringkasan.reduce((total, satu) => total + count(satu), 0);
  return {
    sesuai: sum(({ perHubungan }) => perHubungan.sesuai),
    redaksional: sum(({ perHubungan }) => perHubungan.redaksional),
    prosedural: sum(({ perHubungan }) => perHubungan.prosedural),
    substantif: sum(({ perHubungan }) => perHubungan.substantif),
    "tidak-ada": sum(({ perHubungan }) => perHubungan["tidak-ada"]),
    usulan: sum(({ usulan }) => usulan),
  };
}
