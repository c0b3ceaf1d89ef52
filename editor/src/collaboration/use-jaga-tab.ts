/** Asks before a page is left whose words are nowhere else yet. */
import { useEffect } from "react";
import { useBlocker } from "react-router";
import type { Sambungan } from "./sambungan.ts";

const TANYA =
  "Perubahan terakhir belum tersimpan di server maupun di peramban ini, dan akan hilang jika halaman ditinggalkan. Tetap tinggalkan halaman?";

/**
 * Warns when, and only when, a change was made that neither the server has acknowledged nor this browser has written. Words that wait in this
 * browser for the network are no reason to hold anybody back.
 */
export function useJagaTab(sambungan: Sambungan): void {
  useEffect(() => {
    const jaga = (event: BeforeUnloadEvent) => {
      if (!sambungan.terancam()) return;
      event.preventDefault();
      // Chromium before 119 asks only where this is set.
      event.returnValue = TANYA;
    };
    window.addEventListener("beforeunload", jaga);
    window.addEventListener("pagehide", sambungan.rampungkan);
    return () => {
      window.removeEventListener("beforeunload", jaga);
      window.removeEventListener("pagehide", sambungan.rampungkan);
    };
  }, [sambungan]);

  const blocker = useBlocker(() => sambungan.terancam());
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(TANYA)) blocker.proceed();
    else blocker.reset();
  }, [blocker]);
}
