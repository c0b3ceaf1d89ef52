/** Addresses of the browsers that may send in somebody's name. */
import type { Sambungan } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

/** Who asks with a code. */
export interface PermintaanSambungan {
  readonly nama: string;
  readonly dibuat: string;
}

export const alamatPermintaan = (kode: string): Alamat<PermintaanSambungan> => ({ url: dasar(kode) });

export const alamatPutusan = (kode: string, putusan: "setujui" | "tolak"): Alamat<unknown> => ({ url: `${dasar(kode)}/${putusan}` });

export const alamatSemuaSambungan: Alamat<readonly Sambungan[]> = { url: "/api/sambungan" };

export const alamatSambungan = (id: string): Alamat<null> => ({ url: `/api/sambungan/${encodeURIComponent(id)}` });

const dasar = (kode: string): string => `/api/sambungan/permintaan/${encodeURIComponent(kode)}`;
