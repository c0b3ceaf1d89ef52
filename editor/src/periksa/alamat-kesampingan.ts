/** Addresses of what was set aside in a draft. */
import type { DaftarKesampingan, KesampinganTersaji } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

export const alamatSemuaKesampingan = (rancangan: string): Alamat<DaftarKesampingan> => ({ url: dasar(rancangan) });

export const alamatKesampinganBaru = (rancangan: string): Alamat<KesampinganTersaji> => ({ url: dasar(rancangan) });

export const alamatKesampingan = (rancangan: string, kesampingan: string): Alamat<null> => ({
  url: `${dasar(rancangan)}/${encodeURIComponent(kesampingan)}`,
});

const dasar = (rancangan: string): string => `/api/rancangan/${encodeURIComponent(rancangan)}/kesampingan`;
