import type { Bobot, JenisPenyimpangan, Penyimpangan } from "./penyimpangan.ts";

interface Sifat {
  readonly bobot: Bobot;
  /** How often a finding of this type was right, given that the pair was right: (right + 1) / (found + 2). */
  readonly tepat: number;
}

/**
 * Every type: how much it weighs, and how far it can be trusted. The shares are those of seven labelled regulations against the baseline, two of
 * them labelled for the project; a type that none of them has counts as even.
 */
const SIFAT: Readonly<Record<JenisPenyimpangan, Sifat>> = {
  sesuai: { bobot: "redaksional", tepat: 0.98 },
  parafrasa: { bobot: "redaksional", tepat: 0.6 },
  ditambah: { bobot: "substantif", tepat: 0.6 },
  dihilangkan: { bobot: "substantif", tepat: 0.8 },
  diperketat: { bobot: "substantif", tepat: 0.83 },
  diperlonggar: { bobot: "substantif", tepat: 0.71 },
  "pelaku-berubah": { bobot: "substantif", tepat: 0.88 },
  "konektor-berubah": { bobot: "substantif", tepat: 0.71 },
  "cakupan-berubah": { bobot: "substantif", tepat: 0.5 },
  "prosedur-berubah": { bobot: "prosedural", tepat: 0.75 },
  "tenggat-berubah": { bobot: "prosedural", tepat: 0.67 },
  "rujukan-berubah": { bobot: "prosedural", tepat: 0.6 },
  "istilah-berubah": { bobot: "redaksional", tepat: 0.5 },
  dipecah: { bobot: "redaksional", tepat: 0.88 },
  digabung: { bobot: "redaksional", tepat: 0.93 },
  "dipindah-ke-lampiran": { bobot: "prosedural", tepat: 0.5 },
  "dipindah-dari-lampiran": { bobot: "prosedural", tepat: 0.5 },
  "belum-disesuaikan": { bobot: "redaksional", tepat: 0.5 },
};

const BERAT: Readonly<Record<Bobot, number>> = { substantif: 2, prosedural: 1, redaksional: 0 };

export const bobotOf = (jenis: JenisPenyimpangan): Bobot => SIFAT[jenis].bobot;

/** How sure a finding is: its type's share, times how sure the pair is. */
export const keyakinanTemuan = (jenis: JenisPenyimpangan, pasangan: number): number =>
  Math.round(SIFAT[jenis].tepat * pasangan * 100) / 100;

/** The gravest first; of equal weight in the order found. */
export const urutkan = (penyimpangan: readonly Penyimpangan[]): readonly Penyimpangan[] =>
  penyimpangan.toSorted((x, y) => BERAT[y.bobot] - BERAT[x.bobot]);
