/** What was set aside in a draft, as it is on the server. */
import { useCallback, useEffect, useRef } from "react";
import { useApi } from "../api-context.tsx";
import { alamatSemuaKesampingan } from "./alamat-kesampingan.ts";
import type { TokoPeriksa } from "./toko-periksa.ts";

/** Decisions of others are rare; an answer that nothing has changed costs the server one row. */
const TANYA_LAGI_MS = 30_000;

/** Keeps the store up to date while somebody looks at the page. */
export function useKesampingan(rancangan: string, toko: TokoPeriksa): void {
  const api = useApi();
  const versi = useRef(-1);

  const segarkan = useCallback(async () => {
    // Quietly: a session that has ended must not take the draft away from somebody who writes.
    const hasil = await api.ask(alamatSemuaKesampingan(rancangan), true);
    // Nothing new, or overtaken by a newer answer: then nothing is drawn again.
    if (!hasil.ok || hasil.nilai.versi <= versi.current) return;
    versi.current = hasil.nilai.versi;
    toko.pasangKesampingan(hasil.nilai.kesampingan);
  }, [api, rancangan, toko]);

  useEffect(() => {
    versi.current = -1;
    const tanya = () => {
      if (!document.hidden) void segarkan();
    };
    tanya();
    const timer = window.setInterval(tanya, TANYA_LAGI_MS);
    const lepas = toko.dengarPutusan(tanya);
    document.addEventListener("visibilitychange", tanya);
    return () => {
      window.clearInterval(timer);
      lepas();
      document.removeEventListener("visibilitychange", tanya);
    };
  }, [segarkan, toko]);
}
