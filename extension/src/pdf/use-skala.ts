/** How large the pages are shown: as wide as the window, or a size of the person's. */
import { type RefObject, useCallback, useEffect, useState } from "react";
import type { PdfTerbuka } from "./buka-pdf.ts";

export interface Zum {
  readonly perbesar: () => void;
  readonly perkecil: () => void;
  readonly selebar: () => void;
}

/** CSS pixels in a point, as 100 %. */
export const SERATUS_PERSEN = 96 / 72;
const TINGKAT = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4].map((kali) => kali * SERATUS_PERSEN);
/** Wider than this no line is easy to read. */
const SELEBAR_TERBESAR = 1.6 * SERATUS_PERSEN;
/** Margins of the pages and the scroll bar, in CSS pixels. */
const TEPI = 48;

/** `skala` in CSS pixels per point, known once the window was measured (`siap`). `awal` gives it at once. */
export function useSkala(
  wadah: RefObject<HTMLElement | null>,
  pdf: PdfTerbuka,
): Zum & { readonly skala: number; readonly siap: boolean; readonly awal: () => number } {
  const [pilihan, setPilihan] = useState<number | null>(null);
  const [lebar, setLebar] = useState<number | null>(null);

  const selebarJendela = useCallback((): number => {
    const terlebar = Math.max(1, ...pdf.halaman.slice(0, 20).map((satu) => satu.lebar));
    const ada = (wadah.current?.clientWidth ?? 800) - TEPI;
    return Math.min(SELEBAR_TERBESAR, Math.max(TINGKAT[0] ?? 1, ada / terlebar));
  }, [wadah, pdf]);

  useEffect(() => {
    if (wadah.current === null) return;
    const pengamat = new ResizeObserver(() => setLebar(selebarJendela()));
    pengamat.observe(wadah.current);
    return () => pengamat.disconnect();
  }, [wadah, selebarJendela]);

  const skala = pilihan ?? lebar ?? SERATUS_PERSEN;
  return {
    skala,
    siap: pilihan !== null || lebar !== null,
    awal: selebarJendela,
    perbesar: () => setPilihan(TINGKAT.find((satu) => satu > skala + 0.01) ?? skala),
    perkecil: () => setPilihan(TINGKAT.findLast((satu) => satu < skala - 0.01) ?? skala),
    selebar: () => setPilihan(null),
  };
}
