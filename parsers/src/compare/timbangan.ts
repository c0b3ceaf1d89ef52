import type { Calon, Meja } from "./calon.ts";
import { type Dukungan, dukunganOf, type Jangkar, jangkarOf, nilaiAwal } from "./dukungan.ts";
import { keyakinanOf } from "./keyakinan.ts";
import { pilihJodoh } from "./pilih-jodoh.ts";

/** The candidates weighed: support and probability of each, same order. */
export interface Timbangan {
  readonly dukungan: readonly Dukungan[];
  readonly keyakinan: readonly number[];
}

/** Pairs surer than this are what the second round stands on, and the third; more rounds changed nothing on the gold. */
const PASTI = [0.9, 0.6] as const;

/**
 * Weighs the candidates in three rounds: the pairs that are sure by their words decide on the others, then twice all that are sure by
 * then. Pairs that a person made (`pasti`) count from the first.
 */
export function timbang(meja: Meja, pasti: readonly Jangkar[]): Timbangan {
  const awal = meja.calon.map(nilaiAwal);
  let weighed = weigh(jangkarOf(meja.calon, awal));
  for (const lowest of PASTI) weighed = weigh(pilihJodoh(meja.calon, weighed.keyakinan, lowest).map(({ at }) => meja.calon[at] as Calon));
  return weighed;

  function weigh(jangkar: readonly Jangkar[]): Timbangan {
    const dukungan = dukunganOf(meja, awal, [...jangkar.filter(({ a, b }) => !pasti.some((one) => one.a === a || one.b === b)), ...pasti]);
    return { dukungan, keyakinan: meja.calon.map((calon, at) => keyakinanOf(calon, dukungan[at] as Dukungan)) };
  }
}
