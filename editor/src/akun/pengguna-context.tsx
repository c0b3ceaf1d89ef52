/** Who is signed in, for the header and the pages; and signing in and out. */
import type { Pengguna } from "@selaras/parsers";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Api, Galat, Hasil } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { alamatSaya, alamatSesi } from "./alamat-akun.ts";

export type Keadaan =
  | { readonly jenis: "memuat" }
  | { readonly jenis: "tamu" }
  | { readonly jenis: "masuk"; readonly pengguna: Pengguna }
  | { readonly jenis: "gagal"; readonly galat: Galat };

export interface Masukan {
  readonly surel: string;
  readonly sandi: string;
  /** Stays signed in when the browser is closed. */
  readonly ingat: boolean;
}

export interface Akun {
  readonly keadaan: Keadaan;
  /** Signs in; `keadaan` is then the new one. */
  readonly masuk: (masukan: Masukan) => Promise<Hasil<Keadaan>>;
  /** Signs out, also in the other tabs of this browser. */
  readonly keluar: () => Promise<Hasil<unknown>>;
  /** Asks the server again who is signed in. */
  readonly segarkan: () => Promise<Keadaan>;
}

const AkunContext = createContext<Akun | null>(null);

/** Tabs of one browser share the session, so they tell each other when it changes. */
const SALURAN = "selaras-akun";

/** Asks once per visit, and after each change of the session. */
export function PenggunaProvider({ children }: { readonly children: ReactNode }) {
  const api = useApi();
  const [keadaan, setKeadaan] = useState<Keadaan>({ jenis: "memuat" });
  const saluran = useRef<BroadcastChannel | null>(null);

  const segarkan = useCallback(async () => {
    const baru = await tanyakan(api);
    setKeadaan(baru);
    return baru;
  }, [api]);

  useEffect(() => {
    void segarkan();
    const leave = api.onTamu(() => setKeadaan((lama) => (lama.jenis === "masuk" ? { jenis: "tamu" } : lama)));
    const tabs = new BroadcastChannel(SALURAN);
    tabs.onmessage = () => {
      api.forgetAll();
      void segarkan();
    };
    saluran.current = tabs;
    return () => {
      leave();
      tabs.close();
    };
  }, [api, segarkan]);

  const akun = useMemo<Akun>(() => {
    const changed = () => {
      api.forgetAll();
      saluran.current?.postMessage(null);
      return segarkan();
    };
    return {
      keadaan,
      segarkan: changed,
      masuk: async ({ surel, sandi, ingat }) => {
        const hasil = await api.send({ url: "/api/akun/sign-in/email" }, { email: surel, password: sandi, rememberMe: ingat });
        return hasil.ok ? { ok: true, nilai: await changed() } : hasil;
      },
      keluar: async () => {
        const hasil = await api.send({ url: "/api/akun/sign-out" });
        if (hasil.ok) await changed();
        return hasil;
      },
    };
  }, [api, keadaan, segarkan]);

  return <AkunContext value={akun}>{children}</AkunContext>;
}

async function tanyakan(api: Api): Promise<Keadaan> {
  const sesi = await api.ask(alamatSesi);
  if (sesi.ok && sesi.nilai === null) return { jenis: "tamu" };
  // Kept, so that links know whether to fetch ahead what needs an account.
  const saya = await api.refresh(alamatSaya).janji;
  if (saya.ok) return { jenis: "masuk", pengguna: saya.nilai };
  return saya.status === 401 ? { jenis: "tamu" } : { jenis: "gagal", galat: saya.galat };
}

/** The account of the nearest `PenggunaProvider`. Throws where there is none: a fault of the code. */
export function useAkun(): Akun {
  const akun = useContext(AkunContext);
  if (!akun) throw new Error("useAkun needs a PenggunaProvider above it");
  return akun;
}

/** Whoever is signed in, on a page that `WajibMasuk` guards. */
export function usePengguna(): Pengguna {
  const { keadaan } = useAkun();
  if (keadaan.jenis !== "masuk") throw new Error("usePengguna is for pages behind WajibMasuk");
  return keadaan.pengguna;
}
