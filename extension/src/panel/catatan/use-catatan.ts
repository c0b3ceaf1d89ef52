/** The notes on the text that is open, with the place of each. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { CatatanTelaah, Telaahan } from "../../catatan/antarmuka.ts";
import { usePeramban } from "../../peramban/peramban-context.tsx";
import type { Bacaan } from "../../pesan/mesin.ts";

export interface PemakaianCatatan {
  /** Own, imported and colleagues' notes in the order of their places. */
  readonly telaahan: readonly Telaahan[];
  /** Those kept in this browser. */
  readonly sendiri: readonly CatatanTelaah[];
  /** Ids of notes that only the server has: they cannot be changed here. */
  readonly rekan: ReadonlySet<string>;
  /** Why something is not listed. */
  readonly galat: string | null;
  /** Fetches what colleagues noted; an Indonesian sentence on what came of it. */
  readonly ambilRekan: () => Promise<string>;
}

export function useCatatan(tab: number, bacaan: Bacaan): PemakaianCatatan {
  const { toko, olah, sambungan, tanyaMesin } = usePeramban();
  const { alamat } = bacaan.lembar;
  const [sendiri, setSendiri] = useState<readonly CatatanTelaah[]>([]);
  const [rekanan, setRekanan] = useState<readonly CatatanTelaah[]>([]);
  const [galat, setGalat] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    const muat = async (ulang: boolean) => {
      const semua = await toko.semua(alamat);
      if (!current) return;
      if ("galat" in semua) return setGalat(semua.galat);
      setGalat(null);
      setSendiri(semua);
      if (ulang) void tanyaMesin({ untuk: "mesin", apa: "sorot-ulang", tab });
    };
    void muat(false);
    const lepas = toko.subscribe(alamat, () => void muat(true));
    return () => {
      current = false;
      lepas();
    };
  }, [toko, alamat, tab, tanyaMesin]);

  useEffect(() => {
    let current = true;
    setRekanan([]);
    // Not asked for by anybody: when it fails, the button says so the next time.
    void sambungan.catatanRekan(bacaan).then((hasil) => {
      if (current && !("galat" in hasil)) setRekanan(hasil);
    });
    return () => {
      current = false;
    };
  }, [sambungan, bacaan]);

  const ambilRekan = useCallback(async () => {
    const hasil = await sambungan.catatanRekan(bacaan, true);
    if ("galat" in hasil) return hasil.galat;
    setRekanan(hasil);
    return hasil.length === 0 ? "Belum ada catatan rekan atas teks ini." : `${hasil.length} catatan rekan dimuat.`;
  }, [sambungan, bacaan]);

  const rekan = useMemo(() => {
    const own = new Set(sendiri.map(({ id }) => id));
    return rekanan.filter(({ id }) => !own.has(id));
  }, [rekanan, sendiri]);
  const telaahan = useMemo(() => olah.telaahkan(bacaan, [...sendiri, ...rekan]), [olah, bacaan, sendiri, rekan]);
  return { telaahan, sendiri, rekan: useMemo(() => new Set(rekan.map(({ id }) => id)), [rekan]), galat, ambilRekan };
}
