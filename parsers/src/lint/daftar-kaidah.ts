/** All drafting rules, by family. */
import { KAIDAH_ACUAN } from "./acuan/daftar.ts";
import { KAIDAH_BAHASA } from "./bahasa/daftar.ts";
import { KAIDAH_BANDING } from "./banding/daftar.ts";
import { KAIDAH_DASAR_HUKUM } from "./dasar-hukum/daftar.ts";
import { KAIDAH_DEFINISI } from "./definisi/daftar.ts";
import { KAIDAH_DIKTUM } from "./diktum/daftar.ts";
import { KAIDAH_JUDUL } from "./judul/daftar.ts";
import type { Kaidah } from "./kaidah.ts";
import { KAIDAH_LAMPIRAN } from "./lampiran/daftar.ts";
import { KAIDAH_NORMA } from "./norma/daftar.ts";
import { KAIDAH_PEMBERLAKUAN } from "./pemberlakuan/daftar.ts";
import { KAIDAH_PEMBUKAAN } from "./pembukaan/daftar.ts";
import { KAIDAH_PENOMORAN } from "./penomoran/daftar.ts";
import { KAIDAH_PENUTUP } from "./penutup/daftar.ts";
import { KAIDAH_PERUBAHAN } from "./perubahan/daftar.ts";
import { KAIDAH_RINCIAN } from "./rincian/daftar.ts";
import { KAIDAH_STRUKTUR } from "./struktur/daftar.ts";

/** In the order of a regulation. Source: Lampiran II UU 12/2011. */
export const DAFTAR_KAIDAH: readonly Kaidah[] = [
  ...KAIDAH_STRUKTUR,
  ...KAIDAH_JUDUL,
  ...KAIDAH_PEMBUKAAN,
  ...KAIDAH_DASAR_HUKUM,
  ...KAIDAH_DIKTUM,
  ...KAIDAH_PENOMORAN,
  ...KAIDAH_RINCIAN,
  ...KAIDAH_ACUAN,
  ...KAIDAH_DEFINISI,
  ...KAIDAH_NORMA,
  ...KAIDAH_BAHASA,
  ...KAIDAH_PEMBERLAKUAN,
  ...KAIDAH_PENUTUP,
  ...KAIDAH_LAMPIRAN,
  ...KAIDAH_PERUBAHAN,
  ...KAIDAH_BANDING,
];
