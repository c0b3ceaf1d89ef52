import type { Calon } from "./calon.ts";
import type { Dukungan } from "./dukungan.ts";

/** From here a pair is stated; below it, it is *usulan*, to be confirmed by a person. */
export const YAKIN = 0.33;
/** Below this a pair is not even proposed. */
export const USULAN = 0.2;

/** What each sign adds to the log-odds. */
const BOBOT = {
  tetap: -8.03,
  kata: 1.91,
  bagian: 2.47,
  memuat: 1.84,
  pokok: 1.29,
  predikat: 0.2,
  lainPeranan: -1.18,
  klausul: 1.76,
  penutup: 1.7,
  unggul: 8.69,
  tetangga: 1.66,
  sepasal: 0.41,
  rujukan: 0.75,
  letak: 2.36,
  klausulJudul: 3.08,
  klausulRujukan: 1.02,
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
