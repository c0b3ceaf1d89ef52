/** How this browser stands to its Selaras server. */
import { useEffect, useState } from "react";
import type { KeadaanSambungan } from "../../catatan/antarmuka.ts";
import { usePeramban } from "../../peramban/peramban-context.tsx";

/** `null` until it is known. */
export function useSambungan(): KeadaanSambungan | null {
  const { sambungan } = usePeramban();
  const [keadaan, setKeadaan] = useState<KeadaanSambungan | null>(null);
  useEffect(() => {
    let current = true;
    void sambungan.keadaan().then((kini) => {
      if (current) setKeadaan(kini);
    });
    const lepas = sambungan.subscribe(setKeadaan);
    return () => {
      current = false;
      lepas();
    };
  }, [sambungan]);
  return keadaan;
}
