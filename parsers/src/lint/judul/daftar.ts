import type { Kaidah } from "../kaidah.ts";
import { BENTUK_JUDUL } from "./bentuk-judul.ts";
import { JUDUL_RANCANGAN } from "./judul-rancangan.ts";
import { NAMA_SAMA } from "./nama-sama.ts";
import { NOMOR_TAHUN } from "./nomor-tahun.ts";
import { SINGKATAN_JUDUL } from "./singkatan-judul.ts";

export const KAIDAH_JUDUL: readonly Kaidah[] = [BENTUK_JUDUL, NAMA_SAMA, SINGKATAN_JUDUL, NOMOR_TAHUN, JUDUL_RANCANGAN];
