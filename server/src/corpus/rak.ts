import type { KolomBanding, KolomBernama, Matriks, NaskahAcuan, Peraturan } from "@selaras/parsers";
import type { Naskah } from "./read-corpus.ts";

/** The parts of `@selaras/parsers` a shelf needs; handed in so that tests can count and replace them. */
export interface Pembaca {
  readonly parseMarkdown: (source: string) => Peraturan;
  readonly bandingKolom: (acuan: Peraturan, lain: Peraturan) => KolomBanding;
  readonly susunMatriks: (acuan: NaskahAcuan, kolom: readonly KolomBernama[]) => Matriks;
}

/** The shelf: the corpus with everything read from it so far. Each text is parsed, and each two are compared, at most once. */
export interface Rak {
  readonly naskah: readonly Naskah[];
  /** The text with this id, or `undefined`. */
  find(id: string): Naskah | undefined;
  /** The tree of a text of this shelf. */
  peraturan(naskah: Naskah): Peraturan;
  /** The comparison of `acuan` with `lain`, columns in that order. */
  matriks(acuan: Naskah, lain: readonly Naskah[]): Matriks;
}

/** Puts the texts on a shelf. Parsing happens on the first request for a text, see `warmRak`. */
export function createRak(naskah: readonly Naskah[], pembaca: Pembaca): Rak {
  const byId = new Map(naskah.map((one) => [one.entri.id, one]));
  const trees = new Map<string, Peraturan>();
  // Columns, not matrices: six texts have 30 columns and 1,950 matrices, and putting columns together takes a millisecond.
  const columns = new Map<string, KolomBanding>();

  const peraturan = ({ entri, source }: Naskah): Peraturan => remember(trees, entri.id, () => pembaca.parseMarkdown(source));
  const banding = (acuan: Naskah, lain: Naskah): KolomBanding =>
    remember(columns, `${acuan.entri.id},${lain.entri.id}`, () => pembaca.bandingKolom(peraturan(acuan), peraturan(lain)));

  return {
    naskah,
    find: (id) => byId.get(id),
    peraturan,
    matriks: (acuan, lain) => {
      const asal = acuan.provenans === null ? {} : { asal: acuan.provenans.provisions };
      return pembaca.susunMatriks(
        { ...judul(acuan), peraturan: peraturan(acuan), ...asal },
        lain.map((one) => ({ ...judul(one), banding: banding(acuan, one) })),
      );
    },
  };
}

/** The text every other one is compared with unless somebody chooses; the first one where the manifest marks none. */
export function defaultAcuan(rak: Rak): Naskah | undefined {
  return rak.naskah.find((one) => one.entri.acuan) ?? rak.naskah[0];
}

/** What stands over a column: the region, or for a national regulation its citation. */
function judul({ entri }: Naskah): { readonly id: string; readonly nama: string } {
  const nama = entri.tingkat === "nasional" ? `${entri.jenis} Nomor ${entri.nomor} Tahun ${entri.tahun}` : entri.daerah;
  return { id: entri.id, nama };
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const found = cache.get(key) ?? make();
  cache.set(key, found);
  return found;
}
