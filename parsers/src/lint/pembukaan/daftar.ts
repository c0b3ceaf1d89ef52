import type { Kaidah } from "../kaidah.ts";
import { BENTUK_MENIMBANG } from "./butir-menimbang.ts";
import { BUTIR_TERAKHIR } from "./butir-terakhir.ts";
import { FRASA_RAHMAT, JABATAN_PEMBENTUK } from "./kepala-pembukaan.ts";
import { MENUNJUK_DIRI } from "./menunjuk-diri.ts";
import { POKOK_PIKIRAN } from "./pokok-pikiran.ts";
import { UNSUR_KONSIDERANS } from "./unsur-konsiderans.ts";

/** The preamble without its legal basis. */
export const KAIDAH_PEMBUKAAN: readonly Kaidah[] = [
  FRASA_RAHMAT,
  JABATAN_PEMBENTUK,
  BENTUK_MENIMBANG,
  BUTIR_TERAKHIR,
  POKOK_PIKIRAN,
  UNSUR_KONSIDERANS,
  MENUNJUK_DIRI,
];
