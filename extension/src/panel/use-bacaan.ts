/** What is known of the text in a tab, kept up with what happens there. */
import { useCallback, useEffect, useRef, useState } from "react";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";
import type { LembarGagal } from "../pesan/lembar.ts";
import type { Bacaan } from "../pesan/mesin.ts";

export type KeadaanBacaan =
  /** It is not known yet whether something was read. */
  | { readonly jenis: "menunggu" }
  | { readonly jenis: "belum" }
  | { readonly jenis: "membaca" }
  | { readonly jenis: "gagal"; readonly gagal: LembarGagal }
  | { readonly jenis: "galat"; readonly galat: string }
  /** `berubah`: the page shows another text by now; `membaca`: it is read again. */
  | { readonly jenis: "siap"; readonly bacaan: Bacaan; readonly berubah: boolean; readonly membaca: boolean };

export interface PemakaianBacaan {
  readonly keadaan: KeadaanBacaan;
  readonly periksa: () => void;
}

/** The reading of a tab; `null` where no tab is known. */
export function useBacaan(tab: number | null): PemakaianBacaan {
  const { tanyaMesin, dengarKabar, ikutiTab } = usePeramban();
  const [keadaan, setKeadaan] = useState<KeadaanBacaan>({ jenis: "menunggu" });
  // An answer about what was asked before something newer is not shown.
  const giliran = useRef(0);

  const lihat = useCallback(async () => {
    const ini = ++giliran.current;
    if (tab === null) return setKeadaan({ jenis: "belum" });
    const jawab = await tanyaMesin({ untuk: "mesin", apa: "keadaan", tab });
    if (ini !== giliran.current) return;
    if (jawab === null) setKeadaan({ jenis: "belum" });
    else if (isGalat(jawab)) setKeadaan({ jenis: "galat", galat: jawab.galat });
    else setKeadaan(siap(jawab));
  }, [tab, tanyaMesin]);

  const periksa = useCallback(async () => {
    if (tab === null) return;
    const ini = ++giliran.current;
    setKeadaan((lama) => (lama.jenis === "siap" ? { ...lama, membaca: true } : { jenis: "membaca" }));
    const jawab = await tanyaMesin({ untuk: "mesin", apa: "periksa", tab });
    if (ini !== giliran.current) return;
    if (isGalat(jawab)) setKeadaan({ jenis: "galat", galat: jawab.galat });
    else if ("gagal" in jawab) setKeadaan({ jenis: "gagal", gagal: jawab });
    else setKeadaan(siap(jawab));
  }, [tab, tanyaMesin]);

  useEffect(() => {
    setKeadaan({ jenis: "menunggu" });
    void lihat();
    const lepasKabar = dengarKabar((kabar, asal) => {
      if (kabar.dari === "mesin") {
        if (kabar.tab === tab) void lihat();
      } else if (kabar.apa === "berubah" && asal === tab) {
        setKeadaan((lama) => (lama.jenis === "siap" ? { ...lama, berubah: true } : lama));
      }
    });
    const lepasTab = ikutiTab((id, sebab) => {
      if (sebab === "muat" && id === tab) void lihat();
    });
    return () => {
      giliran.current++;
      lepasKabar();
      lepasTab();
    };
  }, [lihat, tab, dengarKabar, ikutiTab]);

  return { keadaan, periksa: () => void periksa() };
}

const siap = (bacaan: Bacaan): KeadaanBacaan => ({ jenis: "siap", bacaan, berubah: false, membaca: false });
