/** One piece of work at a time that tells how far it is and can be stopped. */
import type { KemajuanBaca } from "@selaras/parsers";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Galat, Hasil } from "../api.ts";

export type Keadaan<T> =
  | { readonly jenis: "siap" }
  | { readonly jenis: "jalan"; readonly nama: string; readonly kemajuan: KemajuanBaca | null }
  | { readonly jenis: "selesai"; readonly nilai: T }
  | { readonly jenis: "dihentikan" }
  | { readonly jenis: "gagal"; readonly galat: Galat };

export interface Tugas<T> {
  readonly keadaan: Keadaan<T>;
  /** Begins `kerja` under this name; nothing happens while another one runs. */
  readonly mulai: (nama: string, kerja: (signal: AbortSignal, lapor: (kemajuan: KemajuanBaca) => void) => Promise<Hasil<T>>) => void;
  readonly hentikan: () => void;
}

/** Whoever leaves stops it. */
export function useTugas<T>(): Tugas<T> {
  const [keadaan, setKeadaan] = useState<Keadaan<T>>({ jenis: "siap" });
  const berjalan = useRef<AbortController | null>(null);
  useEffect(() => () => berjalan.current?.abort(), []);

  const mulai = useCallback<Tugas<T>["mulai"]>((nama, kerja) => {
    if (berjalan.current) return;
    const kendali = new AbortController();
    const { signal } = kendali;
    berjalan.current = kendali;
    setKeadaan({ jenis: "jalan", nama, kemajuan: null });
    const lapor = (kemajuan: KemajuanBaca) => {
      if (!signal.aborted) setKeadaan({ jenis: "jalan", nama, kemajuan });
    };
    void kerja(signal, lapor).then((hasil) => {
      if (berjalan.current === kendali) berjalan.current = null;
      if (signal.aborted) return;
      setKeadaan(hasil.ok ? { jenis: "selesai", nilai: hasil.nilai } : { jenis: "gagal", galat: hasil.galat });
    });
  }, []);

  const hentikan = useCallback(() => {
    berjalan.current?.abort();
    berjalan.current = null;
    setKeadaan({ jenis: "dihentikan" });
  }, []);

  return { keadaan, mulai, hentikan };
}
