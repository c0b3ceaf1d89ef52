/** Addresses of the reviews of published regulations on the server. */
import type { Anotasi, PenelaahanRinci, PenelaahanRingkas, StatusPenelaahan } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

export interface DaftarPenelaahan {
  /** How many there are on all pages. */
  readonly jumlah: number;
  readonly penelaahan: readonly PenelaahanRingkas[];
}

/** Reviews that the server gives on one page. */
export const SEHALAMAN = 50;

export interface SaringPenelaahan {
  readonly cari: string;
  readonly status: StatusPenelaahan | "";
  /** 1-based. */
  readonly halaman: number;
}

const STATUS: ReadonlySet<string> = new Set<StatusPenelaahan>(["terbuka", "selesai"]);

/** What the address of the list asks for; what it says wrongly counts as not said. */
export function readSaring(params: URLSearchParams): SaringPenelaahan {
  const status = params.get("status") ?? "";
  const halaman = Number(params.get("halaman") ?? "1");
  return {
    cari: params.get("cari") ?? "",
    status: STATUS.has(status) ? (status as StatusPenelaahan) : "",
    halaman: Number.isSafeInteger(halaman) && halaman > 0 ? halaman : 1,
  };
}

/** One page of the reviews, newest change first. */
export function alamatDaftarPenelaahan({ cari, status, halaman }: SaringPenelaahan): Alamat<DaftarPenelaahan> {
  const isi = { ...(cari.trim() && { cari: cari.trim() }), ...(status && { status }), ...(halaman > 1 && { halaman: String(halaman) }) };
  const query = new URLSearchParams(isi).toString();
  return { url: `/api/penelaahan${query && `?${query}`}` };
}

/** One review with its text; `PATCH` changes its status. */
export const alamatPenelaahan = (id: string): Alamat<PenelaahanRinci> => ({ url: dasar(id) });

export interface DaftarAnotasi {
  /** Grows with every change. */
  readonly versi: number;
  readonly anotasi: readonly Anotasi[];
}

export const alamatSemuaAnotasi = (id: string): Alamat<DaftarAnotasi> => ({ url: `${dasar(id)}/anotasi` });

export const alamatAnotasi = (id: string, anotasi: string): Alamat<null> => ({
  url: `${dasar(id)}/anotasi/${encodeURIComponent(anotasi)}`,
});

/** Where a review becomes a draft. */
export const alamatJadiRancangan = (id: string): Alamat<{ readonly id: string }> => ({ url: `${dasar(id)}/rancangan` });

export type BentukTelaah = "html" | "docx" | "json";

export const alamatUnduhTelaah = (id: string, bentuk: BentukTelaah): string => `${dasar(id)}/unduh?bentuk=${bentuk}`;

const dasar = (id: string): string => `/api/penelaahan/${encodeURIComponent(id)}`;
