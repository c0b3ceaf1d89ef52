/** The deviations of the draft that is open, as React sees them. */
import type { EntriPustaka, RancanganRinci } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { useEffect, useSyncExternalStore } from "react";
import { alamatDaftar, alamatPeraturan } from "../api.ts";
import { useMuatan } from "../api-context.tsx";
import type { Dibuka, PotretDeviasi, TokoDeviasi } from "./toko-deviasi.ts";

/** The store of an editor that was made with `tandaDeviasi`. */
export const tokoDari = (editor: Editor): TokoDeviasi => editor.storage.tandaDeviasi.toko;

/** What is known now. */
export const usePotret = (toko: TokoDeviasi): PotretDeviasi => useSyncExternalStore(toko.langgan, toko.potret);

/** What is open; whoever shows nothing while nothing is open need not look at each answer. */
export const useDibuka = (toko: TokoDeviasi): Dibuka | null => useSyncExternalStore(toko.langgan, () => toko.potret().dibuka);

const TANPA_DAFTAR: readonly EntriPustaka[] = [];

/** Everything that can be acuan. */
export function usePustaka(): readonly EntriPustaka[] {
  const { hasil } = useMuatan(alamatDaftar);
  return hasil?.ok ? hasil.nilai : TANPA_DAFTAR;
}

/** Fetches the acuan (the chosen one, else that of the draft, else the baseline) and has the draft compared with it from then on. */
export function useAcuan(toko: TokoDeviasi, rancangan: Pick<RancanganRinci, "acuan">) {
  const pilihan = useSyncExternalStore(toko.langgan, () => toko.potret().pilihan);
  const daftar = usePustaka();
  const id = pilihan ?? acuanAwal(rancangan.acuan, daftar);
  const muatan = useMuatan(alamatPeraturan(id));
  const naskah = muatan.hasil?.ok ? muatan.hasil.nilai : null;
  useEffect(() => {
    if (naskah !== null) toko.pasangAcuan(naskah);
  }, [toko, naskah]);
  return { id, ...muatan };
}

function acuanAwal(acuan: string, daftar: readonly EntriPustaka[]): string {
  if (daftar.length === 0 || daftar.some(({ id }) => id === acuan)) return acuan;
  return daftar.find((satu) => satu.acuan)?.id ?? acuan;
}
