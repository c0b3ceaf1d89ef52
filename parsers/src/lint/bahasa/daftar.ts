import type { Kaidah } from "../kaidah.ts";
import { BILANGAN } from "./bilangan.ts";
import { BILANGAN_TINGKAT } from "./bilangan-tingkat.ts";
import { DAERAH_LAIN } from "./daerah-lain.ts";
import { EJAAN_BAKU } from "./ejaan-baku.ts";
import { ISTILAH_ASING_DALAM_NORMA } from "./istilah-asing.ts";
import { JABATAN_TINGKAT } from "./jabatan-tingkat.ts";
import { KAPITAL_LEMBAGA } from "./kapital-lembaga.ts";
import { PASANGAN_KATA } from "./pasangan-kata.ts";
import { RESIDU } from "./residu.ts";
import { SESUAI_KETENTUAN } from "./sesuai-ketentuan.ts";
import { TANDA_BACA } from "./tanda-baca.ts";

export const KAIDAH_BAHASA: readonly Kaidah[] = [
  EJAAN_BAKU,
  ISTILAH_ASING_DALAM_NORMA,
  SESUAI_KETENTUAN,
  BILANGAN,
  PASANGAN_KATA,
  KAPITAL_LEMBAGA,
  TANDA_BACA,
  RESIDU,
  DAERAH_LAIN,
  JABATAN_TINGKAT,
  BILANGAN_TINGKAT,
];
