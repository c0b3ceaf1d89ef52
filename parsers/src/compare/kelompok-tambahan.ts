import { mirip } from "./isi.ts";
import type { KelompokTambahan, Tambahan } from "./matriks.ts";
import { kutip } from "./simpang/temuan.ts";

/** Additions this like say the same. */
const SAMA = 0.75;

/** A candidate shares one of these many rarest words. */
const KATA_LANGKA = 6;

interface Kelompok {
  readonly isi: readonly string[];
  readonly anggota: number[];
}

/**
 * Puts additions that say the same into one group, each led by its first member. Candidates share a rare word, so that cost stays linear in the
 * number of additions. `isi` are the content words of each, same order.
 */
export function kelompokkan(
  tambahan: readonly Tambahan[],
  isi: readonly (readonly string[])[],
  daerah: number,
): readonly KelompokTambahan[] {
  const counts = new Map<string, number>();
  for (const words of isi) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byText = new Map<string, Kelompok>();
  const byWord = new Map<string, Kelompok[]>();
  const groups: Kelompok[] = [];
  isi.forEach((words, at) => {
    const text = words.join(" ");
    const rare = rarest(words, counts);
    const known = byText.get(text) ?? likest(words, rare, byWord);
    if (known !== undefined) {
      known.anggota.push(at);
      byText.set(text, known);
      return;
    }
    const fresh: Kelompok = { isi: words, anggota: [at] };
    groups.push(fresh);
    byText.set(text, fresh);
    for (const word of rare) byWord.set(word, [...(byWord.get(word) ?? []), fresh]);
  });
  return groups
    .toSorted((x, y) => y.anggota.length - x.anggota.length || (x.anggota[0] ?? 0) - (y.anggota[0] ?? 0))
    .flatMap(({ anggota }) => {
      const first = tambahan[anggota[0] ?? -1];
      if (first === undefined) return [];
      const regions = new Set(anggota.map((at) => tambahan[at]?.kolom)).size;
      return [
        {
          topik: first.topik,
          anggota,
          kalimat: `${sebaran(regions, daerah)}: ${kutip(first.teks, 200)}.`,
        },
      ];
    });
}

const sebaran = (regions: number, daerah: number): string =>
  regions === 1 ? `Hanya 1 dari ${daerah} daerah memuat ketentuan ini` : `${regions} dari ${daerah} daerah menambahkan ketentuan serupa`;

function likest(words: readonly string[], rare: readonly string[], byWord: ReadonlyMap<string, readonly Kelompok[]>): Kelompok | undefined {
  let best: Kelompok | undefined;
  let highest = SAMA;
  for (const group of new Set(rare.flatMap((word) => byWord.get(word) ?? []))) {
    const nilai = mirip(words, group.isi);
    if (nilai < highest) continue;
    best = group;
    highest = nilai;
  }
  return best;
}

const rarest = (words: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] =>
  [...new Set(words)].sort((x, y) => (counts.get(x) ?? 0) - (counts.get(y) ?? 0) || (x < y ? -1 : 1)).slice(0, KATA_LANGKA);
