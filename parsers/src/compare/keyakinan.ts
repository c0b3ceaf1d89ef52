import type { Calon } from "./calon.ts";
import type { Dukungan } from "./dukungan.ts";

/**
 * From here a pair is stated; below it, it is *usulan*, to be confirmed by a person, and not counted as a pair. Proposals counted as
 * pairs as well lower F1 between regions and leave it as it is against the baseline.
 */
export const YAKIN = 0.5;
/** Below this a pair is not even proposed: of eight none was right. */
export const USULAN = 0.33;

/**
 * What each sign adds to the log-odds: a logistic regression on the five regions and the baseline (15 comparisons, 525 right pairs among
 * 2 800 candidates; the same once more with the Pasal of one side shuffled, at 0.4 of the weight, so that order helps but does not rule).
 * `tetap` is 0.6 above the fit, since a pair that was chosen is surer than a candidate. How often a stated probability was right when the
 * region was left out of the fit (both regions of a pair in turn; only these weights were fitted without it: the signs, the limits of
 * this folder and the 0.6 were chosen with all five in view, so an unseen regulation may do a little worse):
 *
 *     0.20–0.33    0 of   8      0.70–0.90   56 of  56
 *     0.33–0.50    4 of   5      0.90–0.97   50 of  50
 *     0.50–0.70   10 of  11      0.97–1.00  743 of 743
 *
 * On provisions with 5 to 15 of 100 words changed and the Pasal shuffled, 99.3 to 99.7 of 100 pairs of 0.9 and more were right.
 */
const BOBOT = {
  tetap: -6.27,
  kata: 1.86,
  bagian: 2.68,
  memuat: 1.99,
  pokok: 1.34,
  predikat: 0.19,
  lainPeranan: -1.24,
  klausul: 1.76,
  penutup: 2.0,
  unggul: 9.9,
  tetangga: 1.49,
  sepasal: 0.61,
  rujukan: 1.0,
  letak: 0.95,
  klausulJudul: 3.65,
  klausulRujukan: 1.25,
} as const;

/** The probability that the two say the same norm, 0..1. */
export function keyakinanOf(calon: Calon, dukungan: Dukungan): number {
  const sum =
    BOBOT.tetap +
    BOBOT.kata * calon.kata +
    BOBOT.bagian * calon.bagian +
    BOBOT.memuat * calon.memuat +
    BOBOT.pokok * calon.pokok +
    BOBOT.predikat * calon.predikat +
    BOBOT.lainPeranan * calon.lainPeranan +
    calon.klausul * (BOBOT.klausul + BOBOT.klausulJudul * calon.judul + BOBOT.klausulRujukan * Math.max(0, dukungan.rujukan)) +
    BOBOT.penutup * calon.penutup +
    BOBOT.unggul * dukungan.unggul +
    BOBOT.tetangga * dukungan.tetangga +
    BOBOT.sepasal * dukungan.sepasal +
    BOBOT.rujukan * dukungan.rujukan +
    BOBOT.letak * dukungan.letak;
  return 1 / (1 + Math.exp(-sum));
}
