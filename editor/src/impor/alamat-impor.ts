/** Addresses of the imports on the server. */
import type { EntriPustaka, ImporRingkas, ImporTersaji, LangkahImpor, RencanaAcuan } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

/** What becomes of the tracked changes of a Word file. */
export type PerlakuanPerubahan = "usul" | "terima" | "tolak";

/** Where a file is sent; the answer tells step by step how far its reading is. */
export function alamatUnggahImpor(nama: string, perubahan: PerlakuanPerubahan): Alamat<LangkahImpor> {
  return { url: `/api/impor?${new URLSearchParams({ nama, perubahan })}` };
}

/** One's own imports, the newest first. */
export const alamatDaftarImpor: Alamat<readonly ImporRingkas[]> = { url: "/api/impor" };

export const alamatImpor = (id: string): Alamat<ImporTersaji> => ({ url: dasar(id) });

export const alamatKeputusan = (id: string): Alamat<ImporRingkas> => ({ url: `${dasar(id)}/keputusan` });

/** The n-th picture of the file. */
export const alamatGambarImpor = (id: string, n: number): string => `${dasar(id)}/gambar/${n}`;

/** The file as it was sent. */
export const alamatBerkasImpor = (id: string): string => `${dasar(id)}/berkas`;

export const alamatRancanganImpor = (id: string): Alamat<{ readonly id: string }> => ({ url: `${dasar(id)}/rancangan` });

export const alamatPustakaImpor = (id: string): Alamat<EntriPustaka> => ({ url: `${dasar(id)}/pustaka` });

/** What replacing the acuan by this import would do; `POST` does it. */
export const alamatAcuanImpor = (id: string): Alamat<RencanaAcuan> => ({ url: `${dasar(id)}/acuan` });

/** A regulation that came into the Pustaka by an import. */
export interface EntriTambahan {
  readonly entri: EntriPustaka;
  /** Name of who did it. */
  readonly oleh: string;
  readonly pada: string;
  /** It stands in the place of a text that comes with Selaras, which is given back when this one goes. */
  readonly menggantikan: boolean;
}

export const alamatTambahan: Alamat<readonly EntriTambahan[]> = { url: "/api/pustaka/tambahan" };

export const alamatHapusTambahan = (id: string): Alamat<null> => ({ url: `/api/pustaka/${encodeURIComponent(id)}` });

const dasar = (id: string): string => `/api/impor/${encodeURIComponent(id)}`;
