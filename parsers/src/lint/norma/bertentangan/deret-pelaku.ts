import { cariPelaku, type SebutPelaku } from "../../../rules/pelaku.ts";

/** Actors that are named one after the other. */
export interface DeretPelaku {
  readonly nama: readonly string[];
  readonly start: number;
  readonly end: number;
}

const SAMBUNG = /^(?:\s*,)?\s*(?:dan\/atau|dan|atau|serta)?\s*$/;

/** The actors named from `mulai` on, up to the first other word; `null` where the words there name nobody. `semua` are the actors of the text. */
export function deretPelaku(teks: string, mulai: number, semua: readonly SebutPelaku[] = cariPelaku(teks)): DeretPelaku | null {
  const pertama = semua.findIndex(({ start }) => start >= mulai);
  const awal = semua[pertama];
  if (awal === undefined || /\S/.test(teks.slice(mulai, awal.start).replace(/^\s*,?\s*(?:para|setiap|masing-masing)?/, ""))) return null;
  let akhir = pertama;
  for (let next = semua[akhir + 1]; next !== undefined; next = semua[akhir + 1]) {
    if (!SAMBUNG.test(teks.slice(semua[akhir]?.end ?? 0, next.start))) break;
    akhir++;
  }
  const deret = semua.slice(pertama, akhir + 1);
  return { nama: [...new Set(deret.map(({ entri }) => entri.nama))].sort(), start: awal.start, end: semua[akhir]?.end ?? awal.end };
}

export const deretSama = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((nama, at) => nama === b[at]);
