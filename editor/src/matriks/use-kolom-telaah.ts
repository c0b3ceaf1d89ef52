/** The reviews that the address names as columns. */
import type { EntriPustaka } from "@selaras/parsers";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Hasil } from "../api.ts";
import { type Muatan, useApi } from "../api-context.tsx";
import { alamatPenelaahan } from "../penelaahan/alamat-penelaahan.ts";
import { entriTelaah, telaahDalam } from "./kolom-telaah.ts";

type Kolom = Hasil<readonly EntriPustaka[]>;

const TANPA: Kolom = { ok: true, nilai: [] };

/** Asks for nothing where the address names none; the first that cannot be read is the failure of all. */
export function useKolomTelaah(params: URLSearchParams): Pick<Muatan<readonly EntriPustaka[]>, "hasil" | "retry"> {
  const api = useApi();
  const kunci = telaahDalam(params).join(",");
  const [attempt, setAttempt] = useState(0);
  const [muatan, setMuatan] = useState<{ readonly kunci: string; readonly hasil: Kolom } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    if (kunci === "") return;
    let current = true;
    void Promise.all(kunci.split(",").map((id) => api.get(alamatPenelaahan(id)).janji)).then((semua) => {
      const gagal = semua.find((satu) => !satu.ok);
      const entri = semua.flatMap((satu) => (satu.ok ? [entriTelaah(satu.nilai)] : []));
      if (current) setMuatan({ kunci, hasil: gagal?.ok === false ? gagal : { ok: true, nilai: entri } });
    });
    return () => {
      current = false;
    };
  }, [api, kunci, attempt]);
  const retry = useCallback(() => {
    setMuatan(null);
    setAttempt((count) => count + 1);
  }, []);
  const hasil = kunci === "" ? TANPA : muatan?.kunci === kunci ? muatan.hasil : undefined;
  return useMemo(() => ({ hasil, retry }), [hasil, retry]);
}
