/** Keeps the marks in the text in step with the notes that are listed. */
import type { Anotasi, Peraturan } from "@selaras/parsers";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { type PetaNaskah, petaNaskah } from "./peta-naskah.ts";
import { type LetakAnotasi, letakAnotasi, pilih, tandai } from "./tanda-anotasi.ts";

/** Where the notes stand on the page; `null` until the text is drawn. The text under `naskah` is drawn once for a `peraturan`. */
export function useTandaAnotasi(
  naskah: RefObject<HTMLElement | null>,
  peraturan: Peraturan,
  anotasi: readonly Anotasi[],
  dipilih: string | null,
): ReadonlyMap<string, LetakAnotasi> | null {
  const [peta, setPeta] = useState<{ readonly peta: PetaNaskah; readonly akar: HTMLElement } | null>(null);
  useEffect(() => {
    const akar = naskah.current;
    setPeta(akar && { peta: petaNaskah(akar, peraturan), akar });
  }, [naskah, peraturan]);
  const letak = useMemo(() => peta && letakAnotasi(anotasi, peta.peta, peta.akar), [peta, anotasi]);
  useEffect(() => (letak ? tandai(letak.values()) : undefined), [letak]);
  useEffect(() => {
    const satu = dipilih === null ? undefined : letak?.get(dipilih);
    return satu && pilih(satu);
  }, [letak, dipilih]);
  return letak;
}
