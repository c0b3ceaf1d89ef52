import type { Kaidah } from "../kaidah.ts";
import { NOMOR_AYAT } from "./ayat.ts";
import { AYAT_TERGABUNG } from "./ayat-tergabung.ts";
import { NOMOR_BAB } from "./bab.ts";
import { NOMOR_BAGIAN, NOMOR_PARAGRAF } from "./bagian-dan-paragraf.ts";
import { SATU_NOMOR_SATU_DEFINISI } from "./dua-definisi.ts";
import { NOMOR_PASAL } from "./pasal.ts";
import { URUTAN_RINCIAN } from "./rincian.ts";
import { SKEMA_LAMPIRAN } from "./skema-lampiran.ts";

export const KAIDAH_PENOMORAN: readonly Kaidah[] = [
  NOMOR_BAB,
  NOMOR_BAGIAN,
  NOMOR_PARAGRAF,
  NOMOR_PASAL,
  NOMOR_AYAT,
  URUTAN_RINCIAN,
  SATU_NOMOR_SATU_DEFINISI,
  SKEMA_LAMPIRAN,
  AYAT_TERGABUNG,
];
