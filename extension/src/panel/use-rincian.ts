/** What the service worker knows of one provision of a tab. */
import type { RincianBacaan } from "@selaras/parsers";
import { useEffect, useState } from "react";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";

interface KeadaanRincian {
  readonly id: string;
  readonly rincian: RincianBacaan | null;
  readonly galat: string | null;
}

const TAK_DIKENAL = "Rincian ketentuan ini sudah tidak tersedia karena halaman dibaca ulang. Periksa ulang halaman.";

/** Both `null` while it is asked for. */
export function useRincian(tab: number, id: string): Omit<KeadaanRincian, "id"> {
  const { tanyaMesin } = usePeramban();
  const [keadaan, setKeadaan] = useState<KeadaanRincian | null>(null);
  useEffect(() => {
    let current = true;
    void tanyaMesin({ untuk: "mesin", apa: "rinci", tab, id }).then((jawab) => {
      if (!current) return;
      if (jawab === null) setKeadaan({ id, rincian: null, galat: TAK_DIKENAL });
      else if (isGalat(jawab)) setKeadaan({ id, rincian: null, galat: jawab.galat });
      else setKeadaan({ id, rincian: jawab, galat: null });
    });
    return () => {
      current = false;
    };
  }, [tanyaMesin, tab, id]);
  return keadaan?.id === id ? keadaan : { rincian: null, galat: null };
}
