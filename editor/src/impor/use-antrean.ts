/** The queue of a page: ends with it, and asks before the page is left while files are under way. */
import type { ImporRingkas } from "@selaras/parsers";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useBlocker } from "react-router";
import { useApi } from "../api-context.tsx";
import { alamatUnggahImpor } from "./alamat-impor.ts";
import { type Antrean, type BerkasAntre, createAntrean, masihBerjalan } from "./antrean-impor.ts";

const TANYA =
  "Masih ada berkas yang sedang dikirim atau dibaca. Jika halaman ditinggalkan, berkas itu dibatalkan. Tetap tinggalkan halaman?";

/** `onJadi` is called for each file that became an import. */
export function useAntrean(onJadi: (impor: ImporRingkas) => void): { readonly antrean: Antrean; readonly baris: readonly BerkasAntre[] } {
  const api = useApi();
  const jadi = useRef(onJadi);
  useEffect(() => {
    jadi.current = onJadi;
  }, [onJadi]);
  const [antrean] = useState(() =>
    createAntrean(
      (berkas, perubahan, dengar, signal) => api.stream(alamatUnggahImpor(berkas.name, perubahan), berkas, dengar, signal),
      (impor) => jadi.current(impor),
    ),
  );
  const baris = useSyncExternalStore(antrean.langgan, antrean.kini);
  useEffect(() => antrean.hentikan, [antrean]);
  useTanyaDahulu(() => antrean.kini().some(masihBerjalan), TANYA);
  return { antrean, baris };
}

/**
 * Asks `tanya` before the page is left while `menahan` says so. Where another page of Selaras is next, `bereskan` may settle it first; `true` from it
 * spares the question.
 */
export function useTanyaDahulu(menahan: () => boolean, tanya: string, bereskan?: () => Promise<boolean>): void {
  const terbaru = useRef(menahan);
  const beres = useRef(bereskan);
  useEffect(() => {
    terbaru.current = menahan;
    beres.current = bereskan;
  });
  useEffect(() => {
    const jaga = (event: BeforeUnloadEvent) => {
      if (!terbaru.current()) return;
      event.preventDefault();
      // Chromium before 119 asks only where this is set.
      event.returnValue = tanya;
    };
    window.addEventListener("beforeunload", jaga);
    return () => window.removeEventListener("beforeunload", jaga);
  }, [tanya]);

  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && terbaru.current(),
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    let lewat = false;
    void (async () => {
      const sudah = (await beres.current?.()) ?? false;
      if (lewat) return;
      if (sudah || window.confirm(tanya)) blocker.proceed();
      else blocker.reset();
    })();
    return () => {
      lewat = true;
    };
  }, [blocker, tanya]);
}
