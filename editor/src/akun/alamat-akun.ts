/** Addresses of the accounts on the server. */
import type { Pendaftaran, Pengguna, Undangan } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

/** Who is signed in; 401 for nobody. */
export const alamatSaya: Alamat<Pengguna> = { url: "/api/saya" };

/** `null` for nobody. Asked first, because a reader without account is no failure and must not look like one in the console. */
export const alamatSesi: Alamat<object | null> = { url: "/api/akun/get-session" };

/** Which ways of signing in this server offers. */
export const alamatCara: Alamat<{ readonly oidc: boolean }> = { url: "/api/akun/cara" };

export const alamatUndangan: Alamat<Undangan> = { url: "/api/undangan" };

export const alamatPendaftaran = (token: string): Alamat<Pendaftaran> => ({ url: `/api/pendaftaran/${encodeURIComponent(token)}` });

/** Accounts whose name or address holds these letters. */
export const alamatPengguna = (cari: string): Alamat<readonly Pengguna[]> => ({
  url: `/api/pengguna?${new URLSearchParams({ cari }).toString()}`,
});

/** Where an admin gets a link with which somebody sets a new password. */
export const alamatTautanSandi = (id: string): Alamat<Undangan> => ({ url: `/api/pengguna/${encodeURIComponent(id)}/tautan-sandi` });

export const alamatSatuPengguna = (id: string): Alamat<Pengguna> => ({ url: `/api/pengguna/${encodeURIComponent(id)}` });
