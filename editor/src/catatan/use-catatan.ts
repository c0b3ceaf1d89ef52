/** The notes of a draft as they are on the server. */
import type { DaftarCatatan } from "@selaras/parsers";
import { useCallback, useEffect, useState } from "react";
import type { Galat } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { alamatSemuaCatatan } from "./alamat-catatan.ts";

/** Somebody who has asked a colleague waits about this long; an answer that nothing has changed costs the server one row. */
const TANYA_LAGI_MS = 15_000;

interface MuatanCatatan {
  /** `null` until the first answer; stays when a later one fails. */
  readonly daftar: DaftarCatatan | null;
  /** Why the last question failed. */
  readonly galat: Galat | null;
  readonly segarkan: () => Promise<void>;
}

/** Asks again and again while somebody looks at the page. */
export function useCatatan(rancangan: string): MuatanCatatan {
  const api = useApi();
  const [muatan, setMuatan] = useState<Pick<MuatanCatatan, "daftar" | "galat">>({ daftar: null, galat: null });

  const segarkan = useCallback(async () => {
    // Quietly: a session that has ended must not take the draft away from somebody who writes.
    const hasil = await api.ask(alamatSemuaCatatan(rancangan), true);
    setMuatan((lama) => {
      if (!hasil.ok) return { daftar: lama.daftar, galat: hasil.galat };
      // Nothing new, or overtaken by a newer answer: then nothing is drawn again.
      if (lama.daftar === null || hasil.nilai.versi > lama.daftar.versi) return { daftar: hasil.nilai, galat: null };
      return lama.galat === null ? lama : { daftar: lama.daftar, galat: null };
    });
  }, [api, rancangan]);

  useEffect(() => {
    const tanya = () => {
      if (!document.hidden) void segarkan();
    };
    tanya();
    const timer = window.setInterval(tanya, TANYA_LAGI_MS);
    document.addEventListener("visibilitychange", tanya);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", tanya);
    };
  }, [segarkan]);

  return { ...muatan, segarkan };
}
