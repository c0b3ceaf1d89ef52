/** Addresses of the notes on a draft. */
import type { Catatan, DaftarCatatan } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

export const alamatSemuaCatatan = (rancangan: string): Alamat<DaftarCatatan> => ({ url: dasar(rancangan) });

export const alamatCatatanBaru = (rancangan: string): Alamat<Catatan> => ({ url: dasar(rancangan) });

export const alamatTindakanCatatan = (rancangan: string, catatan: string, tindakan: "balasan" | "selesai"): Alamat<Catatan> => ({
  url: `${dasar(rancangan)}/${encodeURIComponent(catatan)}/${tindakan}`,
});

const dasar = (rancangan: string): string => `/api/rancangan/${encodeURIComponent(rancangan)}/catatan`;
