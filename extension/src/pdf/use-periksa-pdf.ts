/** The comparison of the open PDF: asked for once it is open, and again when the person wants. */
import { useCallback, useEffect, useState } from "react";
import { SEBUTAN_GAGAL } from "../panel/sebutan.ts";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";
import type { Bacaan } from "../pesan/mesin.ts";

export type HasilPeriksa =
  | { readonly keadaan: "belum" }
  | { readonly keadaan: "memeriksa" }
  | { readonly keadaan: "selesai"; readonly bacaan: Bacaan }
  | { readonly keadaan: "gagal"; readonly galat: string };

/** `siap`: there is a text, and its pages can be marked. */
export function usePeriksaPdf(siap: boolean): { readonly hasil: HasilPeriksa; readonly periksa: () => void } {
  const { tanyaMesin, dengarKabar } = usePeramban();
  const [hasil, setHasil] = useState<HasilPeriksa>({ keadaan: "belum" });
  const [tab, setTab] = useState<number | null>(null);

  useEffect(() => void chrome.tabs.getCurrent().then((kini) => setTab(kini?.id ?? null)), []);

  const periksa = useCallback(async () => {
    if (tab === null) return;
    setHasil({ keadaan: "memeriksa" });
    const jawab = await tanyaMesin({ untuk: "mesin", apa: "periksa", tab });
    if (isGalat(jawab)) return setHasil({ keadaan: "gagal", galat: jawab.galat });
    if ("gagal" in jawab) {
      const { apa, tindakan } = SEBUTAN_GAGAL[jawab.gagal];
      return setHasil({ keadaan: "gagal", galat: `${apa} ${tindakan}` });
    }
    setHasil({ keadaan: "selesai", bacaan: jawab });
  }, [tab, tanyaMesin]);

  useEffect(() => {
    if (siap) void periksa();
  }, [siap, periksa]);

  // The panel may have compared with another acuan meanwhile.
  useEffect(
    () =>
      dengarKabar((kabar) => {
        if (tab === null || kabar.dari !== "mesin" || kabar.tab !== tab) return;
        void tanyaMesin({ untuk: "mesin", apa: "keadaan", tab }).then((jawab) => {
          if (jawab !== null && !isGalat(jawab)) setHasil({ keadaan: "selesai", bacaan: jawab });
        });
      }),
    [dengarKabar, tab, tanyaMesin],
  );

  return { hasil, periksa: () => void periksa() };
}
