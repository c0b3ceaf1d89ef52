import type { Kaidah } from "../kaidah.ts";
import { KATA_MEMUTUSKAN, MENETAPKAN } from "./memutuskan.ts";

export const KAIDAH_DIKTUM: readonly Kaidah[] = [KATA_MEMUTUSKAN, MENETAPKAN];
