import type { Kaidah } from "../kaidah.ts";
import { BELUM_BERLAKU } from "./belum-berlaku.ts";
import { KETENTUAN_PERALIHAN } from "./peralihan.ts";
import { RUMUSAN_BERLAKU } from "./rumusan-berlaku.ts";
import { RUMUSAN_CABUT } from "./rumusan-cabut.ts";
import { SEBUT_TEGAS } from "./sebut-tegas.ts";
import { CABUT_TABULASI, LETAK_CABUT, STATUS_PELAKSANAAN } from "./susunan-cabut.ts";
import { DAYA_SURUT, TANGGAL_BERLAKU } from "./tanggal-berlaku.ts";

/** Transition, repeal and commencement. */
export const KAIDAH_PEMBERLAKUAN: readonly Kaidah[] = [
  KETENTUAN_PERALIHAN,
  RUMUSAN_CABUT,
  SEBUT_TEGAS,
  CABUT_TABULASI,
  STATUS_PELAKSANAAN,
  LETAK_CABUT,
  BELUM_BERLAKU,
  RUMUSAN_BERLAKU,
  TANGGAL_BERLAKU,
  DAYA_SURUT,
];
