import type { AsalUsul, EntriPustaka, Matriks, Peraturan } from "@selaras/parsers";
import type { Naskah } from "./read-corpus.ts";

/** One side of a comparison, as `buildMatriks` takes it. */
export interface SisiMatriks {
  readonly id: string;
  readonly nama: string;
  readonly peraturan: Peraturan;
}

/** The parts of `@selaras/parsers` a shelf needs; handed in so that tests can count and replace them. */
export interface Pembaca {
  readonly parseMarkdown: (source: string) => Peraturan;
  readonly buildMatriks: (acuan: SisiMatriks & { readonly asal?: readonly AsalUsul[] }, lain: readonly SisiMatriks[]) => Matriks;
}

/** The shelf: the corpus with everything read from it so far. Each text is parsed at most once. */
export interface Rak {
  readonly naskah: readonly Naskah[];
  /** The text with this id, or `undefined`. */
  find(id: string): Naskah | undefined;
  /** The tree of a text of this shelf. */
  peraturan(naskah: Naskah): Peraturan;
  /** The comparison of `acuan` with `lain`, columns in that order. */
  matriks(acuan: Naskah, lain: readonly Naskah[]): Matriks;
}

/** Every order of columns is its own matrix, so their number has no useful bound; 24 of them stay below some 30 MB. */
const KEPT_MATRIKS = 24;

/** Puts the texts on a shelf. Parsing happens on the first request for a text, see `warmRak`. */
export function createRak(naskah: readonly Naskah[], pembaca: Pembaca): Rak {
  const byId = new Map(naskah.map((one) => [one.entri.id, one]));
  const trees = new Map<string, Peraturan>();
  const matrices = new Map<string, Matriks>();

  const peraturan = ({ entri, source }: Naskah): Peraturan => remember(trees, entri.id, () => pembaca.parseMarkdown(source));
  const sisi = (one: Naskah): SisiMatriks => ({ id: one.entri.id, nama: sebutan(one.entri), peraturan: peraturan(one) });

  return {
    naskah,
    find: (id) => byId.get(id),
    peraturan,
    matriks: (acuan, lain) => {
      const key = [acuan, ...lain].map((one) => one.entri.id).join(",");
      const found = remember(matrices, key, () =>
        pembaca.buildMatriks({ ...sisi(acuan), ...(acuan.provenans && { asal: acuan.provenans.provisions }) }, lain.map(sisi)),
      );
      forgetOldest(matrices, KEPT_MATRIKS);
      return found;
    },
  };
}

/** The text every other one is compared with unless somebody chooses; the first one where the manifest marks none. */
export function defaultAcuan(rak: Rak): Naskah | undefined {
  return rak.naskah.find((one) => one.entri.acuan) ?? rak.naskah[0];
}

/** The name over a column: the region, or for a national regulation its citation. */
function sebutan(entri: EntriPustaka): string {
  return entri.tingkat === "nasional" ? `${entri.jenis} Nomor ${entri.nomor} Tahun ${entri.tahun}` : entri.daerah;
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const found = cache.get(key) ?? make();
  // Set again even when found: a Map keeps the order of insertion, so the oldest entry is the one asked for longest ago.
  cache.delete(key);
  cache.set(key, found);
  return found;
}

function forgetOldest<T>(cache: Map<string, T>, kept: number): void {
  for (const key of cache.keys()) {
    if (cache.size <= kept) return;
    cache.delete(key);
  }
}
