/** The heat map as a table: topics in the order of the acuan, one field per column. */
import type { Matriks, Panas } from "../compare/matriks.ts";
import type { Topik } from "../rules/aturan.ts";

export interface BarisPeta {
  readonly topik: Topik;
  /** One per column of the matrix, same order. */
  readonly panas: readonly (Panas | undefined)[];
}

export function petaByTopik({ peta, kolom }: Matriks): readonly BarisPeta[] {
  const found = new Map<Topik, (Panas | undefined)[]>();
  for (const satu of peta) {
    const row = found.get(satu.topik) ?? kolom.map((): Panas | undefined => undefined);
    row[satu.kolom] = satu;
    found.set(satu.topik, row);
  }
  return [...found].map(([topik, panas]) => ({ topik, panas }));
}

/** 0..1: the share of provisions that differ in substance or have no counterpart; `null` where the acuan has none of this topic. */
export const bagianBerat = ({ ketentuan, substantif, tidakAda }: Panas): number | null =>
  ketentuan === 0 ? null : Math.min(1, (substantif + tidakAda) / ketentuan);

/** `12 | 3 | 1 | 0 | 2 | 4`: provisions of the acuan, then substantif, prosedural, redaksional, tidak ada, tambahan. */
export const jumlahPanas = ({ ketentuan, substantif, prosedural, redaksional, tidakAda, tambahan }: Panas): string =>
  [ketentuan, substantif, prosedural, redaksional, tidakAda, tambahan].join(" | ");
