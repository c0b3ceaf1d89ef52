import type { Kaidah } from "../kaidah.ts";
import { KATA_KUNCI } from "./kata-kunci.ts";
import { KONSEP_HILANG } from "./konsep-hilang.ts";
import { LANGKAH_HILANG } from "./langkah-hilang.ts";
import { PERAN_TERTUKAR } from "./peran-tertukar.ts";

export const KAIDAH_BANDING: readonly Kaidah[] = [KATA_KUNCI, PERAN_TERTUKAR, LANGKAH_HILANG, KONSEP_HILANG];
