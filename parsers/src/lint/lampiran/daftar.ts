import type { Kaidah } from "../kaidah.ts";
import { DATA_PRIBADI } from "./data-pribadi.ts";
import { GAMBAR_BERNOMOR } from "./gambar.ts";
import { JUDUL_LAMPIRAN } from "./judul-lampiran.ts";
import { LAMPIRAN_DIRUJUK } from "./lampiran-dirujuk.ts";
import { NAMA_LAMPIRAN, TANDA_TANGAN_LAMPIRAN } from "./nama-dan-tanda-tangan.ts";
import { SISTEMATIKA_LAMPIRAN } from "./sistematika.ts";

export const KAIDAH_LAMPIRAN: readonly Kaidah[] = [
  JUDUL_LAMPIRAN,
  NAMA_LAMPIRAN,
  TANDA_TANGAN_LAMPIRAN,
  SISTEMATIKA_LAMPIRAN,
  LAMPIRAN_DIRUJUK,
  GAMBAR_BERNOMOR,
  DATA_PRIBADI,
];
