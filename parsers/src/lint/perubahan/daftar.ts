import type { Kaidah } from "../kaidah.ts";
import { JUDUL_PERUBAHAN } from "./judul-perubahan.ts";
import { RUMUSAN_PERUBAHAN } from "./rumusan-perubahan.ts";

export const KAIDAH_PERUBAHAN: readonly Kaidah[] = [JUDUL_PERUBAHAN, RUMUSAN_PERUBAHAN];
