import {
  type Bahan,
  countPeraturan,
  type Jumlah,
  type KolomBanding,
  type KolomBernama,
  type Koreksi,
  type Matriks,
  type NaskahAcuan,
  type Peraturan,
} from "@selaras/parsers";
import { createRecent } from "../recent.ts";
import { namaKolom } from "./nama-kolom.ts";
import type { Naskah } from "./read-corpus.ts";

/** The parts of `@selaras/parsers` a shelf needs; handed in so that tests can count and replace them. */
export interface Pembaca {
  readonly parseMarkdown: (source: string) => Peraturan;
  readonly bahanOf: (peraturan: Peraturan) => Bahan;
  readonly bandingKolom: (acuan: Bahan, lain: Bahan, koreksi?: readonly Koreksi[]) => KolomBanding;
  readonly susunMatriks: (acuan: NaskahAcuan, kolom: readonly KolomBernama[]) => Matriks;
}

/** The shelf: the corpus with what was read from it so far. Nothing is read or compared twice while it is still remembered. */
export interface Rak {
  /** As they stand now. */
  readonly naskah: readonly Naskah[];
  /** The text with this id, or `undefined`. */
  find(id: string): Naskah | undefined;
  /** The tree of a text of this shelf. */
  peraturan(naskah: Naskah): Peraturan;
  /** What a text holds; kept for good, because it is small and every visit of the Pustaka asks for all of it. */
  jumlah(naskah: Naskah): Jumlah;
  hasJumlah(naskah: Naskah): boolean;
  /** Provisions and rules of a text. */
  bahan(naskah: Naskah): Bahan;
  hasBanding(acuan: Naskah, lain: Naskah): boolean;
  /** The column of `lain` against `acuan`. */
  banding(acuan: Naskah, lain: Naskah): KolomBanding;
  /** The comparison of `acuan` with `lain`, columns in that order. */
  matriks(acuan: Naskah, lain: readonly Naskah[]): Matriks;
  /** From now on these are the decisions of people on this pair of texts; its column is made anew when next asked for. */
  correct(acuan: string, lain: string, koreksi: readonly Koreksi[]): void;
  /** From now on these are the texts, in this order: those of `baru`, and the ones of `urutan` that stand here. What people decided stays. */
  susun(urutan: readonly string[], baru: readonly Naskah[]): void;
  /** The text and its wording: another text under the same id has another one. */
  kunci(naskah: Naskah): string;
}

/** Trees weigh about a megabyte each: one acuan and a handful that somebody reads. */
const KEPT_TREES = 24;

/** A column weighs some 200 kB: two acuan against 552 regulations. */
const KEPT_COLUMNS = 1_200;

/** Puts the texts on a shelf. Reading happens when something is first asked for. */
export function createRak(naskah: readonly Naskah[], pembaca: Pembaca): Rak {
  let shelved = naskah;
  let byId = new Map(naskah.map((one) => [one.entri.id, one]));
  const trees = createRecent<Peraturan>(KEPT_TREES);
  const counts = new Map<string, Jumlah>();
  const materials = createRecent<Bahan>(KEPT_TREES);
  // Columns, not matrices: six texts have 30 columns and 1,950 matrices, and putting columns together takes a millisecond.
  const columns = createRecent<KolomBanding>(KEPT_COLUMNS);
  const corrections = new Map<string, readonly Koreksi[]>();

  // Work that was begun on a text before another one took its place goes on with that text; the hash keeps the two apart.
  const kunci = ({ entri }: Naskah): string => `${entri.id} ${entri.sha256}`;
  const peraturan = (one: Naskah): Peraturan =>
    trees.remember(kunci(one), () => {
      const tree = pembaca.parseMarkdown(one.source);
      counts.set(kunci(one), countPeraturan(tree));
      return tree;
    });
  const jumlah = (one: Naskah): Jumlah => counts.get(kunci(one)) ?? countPeraturan(peraturan(one));
  const bahan = (one: Naskah): Bahan => materials.remember(kunci(one), () => pembaca.bahanOf(peraturan(one)));
  const keyOf = (acuan: Naskah, lain: Naskah): string => `${kunci(acuan)},${kunci(lain)}`;
  const banding = (acuan: Naskah, lain: Naskah): KolomBanding =>
    columns.remember(keyOf(acuan, lain), () =>
      pembaca.bandingKolom(bahan(acuan), bahan(lain), corrections.get(`${acuan.entri.id},${lain.entri.id}`) ?? []),
    );

  return {
    get naskah() {
      return shelved;
    },
    find: (id) => byId.get(id),
    kunci,
    peraturan,
    jumlah,
    hasJumlah: (one) => counts.has(kunci(one)),
    bahan,
    hasBanding: (acuan, lain) => columns.has(keyOf(acuan, lain)),
    banding,
    matriks: (acuan, lain) => {
      const asal = acuan.provenans === null ? {} : { asal: acuan.provenans.provisions };
      return pembaca.susunMatriks(
        { ...namaKolom(acuan.entri), bahan: bahan(acuan), ...asal },
        lain.map((one) => ({ ...namaKolom(one.entri), banding: banding(acuan, one) })),
      );
    },
    correct: (acuan, lain, koreksi) => {
      corrections.set(`${acuan},${lain}`, koreksi);
      const [a, b] = [byId.get(acuan), byId.get(lain)];
      if (a && b) columns.forget(keyOf(a, b));
    },
    susun: (urutan, baru) => {
      const fresh = new Map(baru.map((one) => [one.entri.id, one]));
      shelved = urutan.flatMap((id) => fresh.get(id) ?? byId.get(id) ?? []);
      byId = new Map(shelved.map((one) => [one.entri.id, one]));
      const kept = new Set(shelved.map(kunci));
      for (const key of counts.keys()) if (!kept.has(key)) counts.delete(key);
    },
  };
}
