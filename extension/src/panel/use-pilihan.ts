/** What a person does in the tab: the words that are selected there, and the marks that are clicked. */
import type { RentangSumber } from "@selaras/parsers";
import { useEffect, useRef, useState } from "react";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";

/** The selected words, `null` where none are; `onKlik` gets the id of a clicked mark. `sidik` is that of the text the offsets speak of. */
export function usePilihan(tab: number, sidik: string, onKlik: (id: string) => void): RentangSumber | null {
  const { tanyaLembar, dengarKabar } = usePeramban();
  const [pilihan, setPilihan] = useState<RentangSumber | null>(null);
  const klik = useRef(onKlik);
  useEffect(() => {
    klik.current = onKlik;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: in a text that was read anew the same words have other offsets
  useEffect(() => {
    let current = true;
    setPilihan(null);
    void tanyaLembar(tab, { untuk: "lembar", apa: "pilihan" }).then((jawab) => {
      if (current && jawab !== null && !isGalat(jawab)) setPilihan(jawab);
    });
    const lepas = dengarKabar((kabar, asal) => {
      if (kabar.dari !== "lembar" || asal !== tab) return;
      if (kabar.apa === "pilihan") setPilihan(kabar.rentang);
      else if (kabar.apa === "klik") klik.current(kabar.id);
    });
    return () => {
      current = false;
      lepas();
    };
  }, [tab, sidik, tanyaLembar, dengarKabar]);
  return pilihan;
}
