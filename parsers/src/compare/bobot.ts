import type { Bobot, JenisPenyimpangan, Penyimpangan } from "./penyimpangan.ts";

interface Sifat {
  readonly bobot: Bobot;
  /** How often a finding of this type was right on the labelled regulations, given that the pair was right. */
  readonly tepat: number;
}

/** Every type: how much it weighs, and how far it can be trusted. The shares are measured (`npm run bench -- banding`) and rounded down. */
const SIFAT: Readonly<Record<JenisPenyimpangan, Sifat>> = {
  sesuai: { bobot: "redaksional", tepat: 0.95 },
  parafrasa: { bobot: "redaksional", tepat: 0.6 },
  ditambah: { bobot: "substantif", tepat: 0.7 },
  dihilangkan: { bobot: "substantif", tepat: 0.7 },
  diperketat: { bobot: "substantif", tepat: 0.7 },
  diperlonggar: { bobot: "substantif", tepat: 0.7 },
  "pelaku-berubah": { bobot: "substantif", tepat: 0.85 },
  "konektor-berubah": { bobot: "substantif", tepat: 0.8 },
  "cakupan-berubah": { bobot: "substantif", tepat: 0.6 },
  "prosedur-berubah": { bobot: "prosedural", tepat: 0.8 },
  "tenggat-berubah": { bobot: "prosedural", tepat: 0.85 },
  "rujukan-berubah": { bobot: "prosedural", tepat: 0.6 },
  "istilah-berubah": { bobot: "redaksional", tepat: 0.6 },
  dipecah: { bobot: "redaksional", tepat: 0.7 },
  digabung: { bobot: "redaksional", tepat: 0.7 },
  "dipindah-ke-lampiran": { bobot: "prosedural", tepat: 0.7 },
  "dipindah-dari-lampiran": { bobot: "prosedural", tepat: 0.7 },
  "belum-disesuaikan": { bobot: "redaksional", tepat: 0.9 },
};

const BERAT: Readonly<Record<Bobot, number>> = { substantif: 2, prosedural: 1, redaksional: 0 };

export const bobotOf = (jenis: JenisPenyimpangan): Bobot => SIFAT[jenis].bobot;

/** How sure a finding is: its type's share, times how sure the pair is. */
export const keyakinanTemuan = (jenis: JenisPenyimpangan, pasangan: number): number =>
  Math.round(SIFAT[jenis].tepat * pasangan * 100) / 100;

/** The gravest first; of equal weight in the order found. */
export const urutkan = (penyimpangan: readonly Penyimpangan[]): readonly Penyimpangan[] =>
  penyimpangan.toSorted((x, y) => BERAT[y.bobot] - BERAT[x.bobot]);
