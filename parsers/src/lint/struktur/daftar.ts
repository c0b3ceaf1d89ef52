import type { Kaidah } from "../kaidah.ts";
import { BAB_PENUTUP } from "./bab-penutup.ts";
import { BAGIAN_DALAM_BAB } from "./bagian-dalam-bab.ts";
import { BAGIAN_TIAP_UNSUR } from "./bagian-tiap-unsur.ts";
import { PEMBUKAAN_LENGKAP, URUTAN_KERANGKA } from "./kerangka.ts";
import { KETENTUAN_LAIN } from "./lain-lain.ts";
import { PANJANG_PASAL } from "./panjang-pasal.ts";
import { SATU_NORMA } from "./satu-norma.ts";
import { URUTAN_BAB } from "./urutan-bab.ts";

export const KAIDAH_STRUKTUR: readonly Kaidah[] = [
  URUTAN_KERANGKA,
  PEMBUKAAN_LENGKAP,
  URUTAN_BAB,
  BAB_PENUTUP,
  KETENTUAN_LAIN,
  BAGIAN_TIAP_UNSUR,
  BAGIAN_DALAM_BAB,
  PANJANG_PASAL,
  SATU_NORMA,
];
