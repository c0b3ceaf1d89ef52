import type { Kaidah } from "../kaidah.ts";
import { AWAL_NORMA } from "./awal-norma.ts";
import { BATAS_PALING } from "./batas-paling.ts";
import { DAN_ATAU } from "./dan-atau.ts";
import { DAPAT_KEWENANGAN } from "./dapat-kewenangan.ts";
import { GARIS_MIRING } from "./garis-miring.ts";
import { HARUS_SYARAT } from "./harus-syarat.ts";
import { JANGKAUAN } from "./jangkauan.ts";
import { KATA_OPERASIONAL } from "./kata-operasional.ts";
import { KATA_TAK_TENTU } from "./kata-tak-tentu.ts";
import { KECUALI_SELAIN } from "./kecuali-selain.ts";
import { LARANGAN } from "./larangan.ts";
import { MODAL_BAKU } from "./modal-baku.ts";
import { NORMA_BERTENTANGAN } from "./norma-bertentangan.ts";
import { NORMA_GANDA } from "./norma-ganda.ts";
import { NORMA_LAMPIRAN } from "./norma-lampiran.ts";
import { PELAKU_DISEBUT } from "./pelaku-disebut.ts";
import { PENGANDAIAN } from "./pengandaian.ts";
import { PREDIKAT_ADA } from "./predikat-ada.ts";
import { WAJIB_BERSANKSI } from "./wajib-bersanksi.ts";

export const KAIDAH_NORMA: readonly Kaidah[] = [
  KATA_OPERASIONAL,
  WAJIB_BERSANKSI,
  HARUS_SYARAT,
  MODAL_BAKU,
  DAPAT_KEWENANGAN,
  LARANGAN,
  PELAKU_DISEBUT,
  PREDIKAT_ADA,
  DAN_ATAU,
  PENGANDAIAN,
  KECUALI_SELAIN,
  BATAS_PALING,
  NORMA_GANDA,
  NORMA_BERTENTANGAN,
  NORMA_LAMPIRAN,
  KATA_TAK_TENTU,
  JANGKAUAN,
  GARIS_MIRING,
  AWAL_NORMA,
];
