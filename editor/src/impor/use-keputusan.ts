/** The decisions on an import as this page has them: shown at once, kept on the server behind it. */
import type { ImporTersaji, KeputusanImpor, Keraguan } from "@selaras/parsers";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useApi } from "../api-context.tsx";
import { alamatImpor, alamatKeputusan } from "./alamat-impor.ts";
import { createPenyimpan, type KeadaanSimpan, type Penyimpan } from "./penyimpan-keputusan.ts";
import { pilihanDari } from "./sebutan-impor.ts";
import { useTanyaDahulu } from "./use-antrean.ts";

const TANYA = "Keputusan terakhir belum tersimpan di server dan akan hilang jika halaman ditinggalkan. Tetap tinggalkan halaman?";

export interface Keputusan {
  readonly keputusan: KeputusanImpor;
  readonly simpanan: KeadaanSimpan;
  /** Chooses; choosing what is chosen already takes it back. */
  readonly pilih: (keraguan: Keraguan, kode: string) => void;
  /** Chooses what is suggested for each of these. */
  readonly terapkanSaran: (keraguan: readonly Keraguan[]) => void;
  readonly cobaLagi: () => void;
  readonly tuntas: Penyimpan["tuntas"];
}

export function useKeputusan({ id, keputusan: awal }: Pick<ImporTersaji, "id" | "keputusan">): Keputusan {
  const api = useApi();
  const [keputusan, setKeputusan] = useState(awal);
  const terbaru = useRef(awal);
  const [penyimpan] = useState(() => createPenyimpan((isi) => api.send(alamatKeputusan(id), { keputusan: isi }, "PUT")));
  const simpanan = useSyncExternalStore(penyimpan.langgan, penyimpan.kini);
  useTanyaDahulu(
    () => penyimpan.kini().jenis !== "tersimpan",
    TANYA,
    async () => (await penyimpan.tuntas()).ok,
  );
  // The answer that the page began with is old by then.
  useEffect(() => () => api.forget(alamatImpor(id)), [api, id]);

  const ganti = useCallback(
    (baru: KeputusanImpor) => {
      terbaru.current = baru;
      setKeputusan(baru);
      penyimpan.simpan(baru);
    },
    [penyimpan],
  );
  const pilih = useCallback(
    (keraguan: Keraguan, kode: string) => {
      const lain = Object.entries(terbaru.current).filter(([id]) => id !== keraguan.id);
      const batal = pilihanDari(keraguan, terbaru.current) === kode;
      ganti(Object.fromEntries(batal ? lain : [...lain, [keraguan.id, kode]]));
    },
    [ganti],
  );
  const terapkanSaran = useCallback(
    (keraguan: readonly Keraguan[]) =>
      ganti({ ...terbaru.current, ...Object.fromEntries(keraguan.flatMap(({ id, saran }) => (saran === null ? [] : [[id, saran]]))) }),
    [ganti],
  );
  return { keputusan, simpanan, pilih, terapkanSaran, cobaLagi: penyimpan.cobaLagi, tuntas: penyimpan.tuntas };
}
