import type { Kaidah } from "../kaidah.ts";
import { AYAT_BUKAN_RINCIAN } from "./ayat-bukan-rincian.ts";
import { HURUF_KECIL_RINCIAN } from "./huruf-kecil-rincian.ts";
import { KALIMAT_DALAM_RINCIAN } from "./kalimat-dalam-rincian.ts";
import { PEMBUKA_RINCIAN } from "./pembuka-rincian.ts";
import { PENGHUBUNG_RINCIAN } from "./penghubung-rincian.ts";
import { PENUTUP_RINCIAN } from "./penutup-rincian.ts";
import { RINCIAN_SEJENIS } from "./rincian-sejenis.ts";
import { TANDA_BACA_RINCIAN } from "./tanda-baca-rincian.ts";
import { TINGKAT_RINCIAN } from "./tingkat-rincian.ts";

/** RIN-01 … RIN-09: tabulated lists. */
export const KAIDAH_RINCIAN: readonly Kaidah[] = [
  PEMBUKA_RINCIAN,
  TANDA_BACA_RINCIAN,
  PENGHUBUNG_RINCIAN,
  HURUF_KECIL_RINCIAN,
  RINCIAN_SEJENIS,
  TINGKAT_RINCIAN,
  AYAT_BUKAN_RINCIAN,
  PENUTUP_RINCIAN,
  KALIMAT_DALAM_RINCIAN,
];
