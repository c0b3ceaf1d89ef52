/** The notes of a review as they are on the server. */
import { useCallback, useEffect, useState } from "react";
import type { Galat } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { alamatSemuaAnotasi, type DaftarAnotasi } from "./alamat-penelaahan.ts";

/** Colleagues send from their browsers meanwhile; an answer that nothing has changed costs the server one row. */
const TANYA_LAGI_MS = 15_000;

export interface MuatanAnotasi {
  /** `null` until the first answer; stays when a later one fails. */
  readonly daftar: DaftarAnotasi | null;
  /** Why the last question failed. */
  readonly galat: Galat | null;
  readonly segarkan: () => Promise<void>;
}

/** Asks again and again while somebody looks at the page. */
export function useAnotasi(penelaahan: string): MuatanAnotasi {
  const api = useApi();
  const [muatan, setMuatan] = useState<Pick<MuatanAnotasi, "daftar" | "galat">>({ daftar: null, galat: null });

  const segarkan = useCallback(async () => {
    const hasil = await api.ask(alamatSemuaAnotasi(penelaahan), true);
    setMuatan((lama) => {
      if (!hasil.ok) return { daftar: lama.daftar, galat: hasil.galat };
      // Nothing new, or overtaken by a newer answer: then nothing is drawn again.
      if (lama.daftar === null || hasil.nilai.versi > lama.daftar.versi) return { daftar: hasil.nilai, galat: null };
      return lama.galat === null ? lama : { daftar: lama.daftar, galat: null };
    });
  }, [api, penelaahan]);

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
