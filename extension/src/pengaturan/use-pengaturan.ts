/** The settings, kept up with what other pages write. */
import { useCallback, useEffect, useState } from "react";
import { usePeramban } from "../peramban/peramban-context.tsx";
import type { Pengaturan } from "./pengaturan.ts";

export interface PemakaianPengaturan {
  /** `null` until they are read. */
  readonly pengaturan: Pengaturan | null;
  /** Why the last change was not stored. */
  readonly galat: string | null;
  readonly ubah: (sebagian: Partial<Pengaturan>) => void;
}

export function usePengaturan(): PemakaianPengaturan {
  const { pengaturan: toko } = usePeramban();
  const [pengaturan, setPengaturan] = useState<Pengaturan | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void toko.kini().then((kini) => {
      if (current) setPengaturan(kini);
    });
    const lepas = toko.subscribe(setPengaturan);
    return () => {
      current = false;
      lepas();
    };
  }, [toko]);
  const ubah = useCallback(
    (sebagian: Partial<Pengaturan>) => {
      // Shown at once: the next change of a quick hand starts from it.
      setPengaturan((lama) => lama && { ...lama, ...sebagian });
      void toko.ubah(sebagian).then(async (hasil) => {
        setGalat("galat" in hasil ? hasil.galat : null);
        if ("galat" in hasil) setPengaturan(await toko.kini());
      });
    },
    [toko],
  );
  return { pengaturan, galat, ubah };
}
