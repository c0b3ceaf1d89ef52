import type { Kaidah } from "../kaidah.ts";
import { BARIS_BERITA } from "./baris-berita.ts";
import { PENETAPAN, PENGUNDANGAN } from "./penetapan-dan-pengundangan.ts";
import { PERINTAH_PENGUNDANGAN } from "./perintah-pengundangan.ts";
import { SALINAN } from "./salinan.ts";

export const KAIDAH_PENUTUP: readonly Kaidah[] = [PERINTAH_PENGUNDANGAN, PENETAPAN, PENGUNDANGAN, BARIS_BERITA, SALINAN];
