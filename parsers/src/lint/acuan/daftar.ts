import type { Kaidah } from "../kaidah.ts";
import { ACUAN_BERURUTAN } from "./acuan-berurutan.ts";
import { ACUAN_DIRI } from "./acuan-diri.ts";
import { ACUAN_EKSTERNAL } from "./acuan-eksternal.ts";
import { ACUAN_KE_DEPAN } from "./acuan-ke-depan.ts";
import { BAGIAN_TIDAK_TERPISAHKAN } from "./bagian-tidak-terpisahkan.ts";
import { FRASA_PENGACUAN } from "./frasa-pengacuan.ts";
import { FRASA_TERLARANG } from "./frasa-terlarang.ts";
import { ISI_LAMPIRAN } from "./isi-lampiran.ts";
import { NOMOR_WARISAN } from "./nomor-warisan.ts";
import { PASAL_INI } from "./pasal-ini.ts";
import { POKOK_TIDAK_COCOK } from "./pokok-tidak-cocok.ts";
import { SASARAN_HILANG } from "./sasaran-hilang.ts";
import { TULISAN_ACUAN } from "./tulisan-acuan.ts";
import { URUTAN_ACUAN } from "./urutan-acuan.ts";

/** ACU-01 … ACU-14: references. */
export const KAIDAH_ACUAN: readonly Kaidah[] = [
  FRASA_PENGACUAN,
  SASARAN_HILANG,
  ACUAN_DIRI,
  PASAL_INI,
  ACUAN_KE_DEPAN,
  ACUAN_BERURUTAN,
  URUTAN_ACUAN,
  TULISAN_ACUAN,
  POKOK_TIDAK_COCOK,
  FRASA_TERLARANG,
  ISI_LAMPIRAN,
  BAGIAN_TIDAK_TERPISAHKAN,
  NOMOR_WARISAN,
  ACUAN_EKSTERNAL,
];
