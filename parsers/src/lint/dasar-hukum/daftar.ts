import type { Kaidah } from "../kaidah.ts";
import { BENTUK_DAFTAR_DASAR } from "./bentuk-daftar.ts";
import { KEADAAN_HUKUM } from "./keadaan-hukum.ts";
import { KEWENANGAN } from "./kewenangan.ts";
import { LEMBARAN_DASAR } from "./lembaran.ts";
import { NAMA_RESMI } from "./nama-resmi.ts";
import { TANPA_REPUBLIK_INDONESIA } from "./republik-indonesia.ts";
import { RUMUSAN_PERUBAHAN } from "./rumusan-perubahan.ts";
import { RUMUSAN_UUD } from "./rumusan-uud.ts";
import { TINGKATAN_DASAR } from "./tingkatan.ts";
import { URUTAN_DASAR } from "./urutan.ts";
import { YANG_MEMERINTAHKAN } from "./yang-memerintahkan.ts";

/** The legal basis (Mengingat). */
export const KAIDAH_DASAR_HUKUM: readonly Kaidah[] = [
  BENTUK_DAFTAR_DASAR,
  RUMUSAN_UUD,
  ...URUTAN_DASAR,
  LEMBARAN_DASAR,
  RUMUSAN_PERUBAHAN,
  KEADAAN_HUKUM,
  YANG_MEMERINTAHKAN,
  TINGKATAN_DASAR,
  NAMA_RESMI,
  KEWENANGAN,
  TANPA_REPUBLIK_INDONESIA,
];
