import type { Kaidah } from "../kaidah.ts";
import { BENTUK_DEFINISI } from "./bentuk-definisi.ts";
import { DEFINISI_BERBEDA } from "./definisi-berbeda.ts";
import { DEFINISI_DI_LUAR } from "./definisi-di-luar.ts";
import { DEFINISI_GANDA } from "./definisi-ganda.ts";
import { DEFINISI_MELINGKAR } from "./definisi-melingkar.ts";
import { FRASA_PEMBUKA_DEFINISI } from "./frasa-pembuka.ts";
import { ISTILAH_TAK_TERPAKAI } from "./istilah-tak-terpakai.ts";
import { ISTILAH_TANPA_DEFINISI } from "./istilah-tanpa-definisi.ts";
import { KAPITAL_ISTILAH } from "./kapital-istilah.ts";
import { NORMA_DALAM_DEFINISI } from "./norma-dalam-definisi.ts";
import { SEBUTAN_LAIN } from "./sebutan-lain.ts";
import { SINGKATAN } from "./singkatan.ts";
import { URUTAN_DEFINISI } from "./urutan-definisi.ts";
import { URUTAN_JABATAN } from "./urutan-jabatan.ts";

/** DEF-01 … DEF-14: defined terms. */
export const KAIDAH_DEFINISI: readonly Kaidah[] = [
  FRASA_PEMBUKA_DEFINISI,
  BENTUK_DEFINISI,
  DEFINISI_GANDA,
  ISTILAH_TAK_TERPAKAI,
  KAPITAL_ISTILAH,
  ISTILAH_TANPA_DEFINISI,
  NORMA_DALAM_DEFINISI,
  DEFINISI_MELINGKAR,
  DEFINISI_BERBEDA,
  URUTAN_DEFINISI,
  SINGKATAN,
  DEFINISI_DI_LUAR,
  SEBUTAN_LAIN,
  URUTAN_JABATAN,
];
