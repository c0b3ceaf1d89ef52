/** Addresses of the drafts on the server. */
import type { DokumenRancangan, Jejak, RancanganRinci, RancanganRingkas, Versi, VersiRinci } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

/** The drafts one may see, newest change first; those in the archive apart. The server gives at most `TERBANYAK` of them. */
export const alamatRancangan = (arsip: boolean, cari = ""): Alamat<readonly RancanganRingkas[]> => {
  const query = new URLSearchParams({ ...(cari && { cari }), ...(arsip && { arsip: "1" }) }).toString();
  return { url: `/api/rancangan${query && `?${query}`}` };
};

/** Beyond this many the server has to search: not all of them are here. */
export const TERBANYAK = 500;

export const alamatRancanganBaru: Alamat<RancanganRingkas> = { url: "/api/rancangan" };

export const alamatSatuRancangan = (id: string): Alamat<RancanganRinci> => ({ url: dasar(id) });

export const alamatTindakan = (id: string, tindakan: "arsip" | "pulihkan" | "gandakan"): Alamat<RancanganRingkas> => ({
  url: `${dasar(id)}/${tindakan}`,
});

/** What the draft says now. */
export const alamatNaskahKini = (id: string): Alamat<DokumenRancangan> => ({ url: `${dasar(id)}/unduh?bentuk=json` });

export const alamatAnggota = (id: string, pengguna: string): Alamat<unknown> => ({
  url: `${dasar(id)}/anggota/${encodeURIComponent(pengguna)}`,
});

export const alamatSemuaVersi = (id: string): Alamat<readonly Versi[]> => ({ url: `${dasar(id)}/versi` });

export const alamatVersiBaru = (id: string): Alamat<Versi> => ({ url: `${dasar(id)}/versi` });

export const alamatVersi = (id: string, versi: string): Alamat<VersiRinci> => ({ url: `${dasar(id)}/versi/${encodeURIComponent(versi)}` });

export const alamatPulihkanVersi = (id: string, versi: string): Alamat<unknown> => ({
  url: `${dasar(id)}/versi/${encodeURIComponent(versi)}/pulihkan`,
});

export const alamatGambarBaru = (id: string): Alamat<{ readonly src: string }> => ({ url: `${dasar(id)}/gambar` });

export const alamatJejak = (id: string): Alamat<readonly Jejak[]> => ({ url: `${dasar(id)}/jejak` });

const dasar = (id: string): string => `/api/rancangan/${encodeURIComponent(id)}`;
