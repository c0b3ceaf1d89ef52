/** The cells of the columns on the screen, fetched in batches as they come into sight. */
import type { Sel } from "@selaras/parsers";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Galat } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { alamatKolom } from "./alamat-matriks.ts";

/** Columns in one request: about what one window shows. */
const BATCH = 8;
/** Flying over hundreds of columns must not ask for each of them. */
const SETTLED_MS = 80;
/** 50 kB each; more would only fill an old laptop. */
const KEPT = 160;

interface Entry {
  readonly versi: number;
  readonly sel: readonly Sel[];
}

export interface KolomRinci {
  /** The cells of a column in the order of the rows, once they are here. */
  readonly selOf: (id: string) => readonly Sel[] | undefined;
  /** Tells which columns are in sight. */
  readonly need: (ids: readonly string[]) => void;
  readonly galat: Galat | null;
  readonly retry: () => void;
}

/** `versiOf` grows when a column was corrected; its old cells stay on the screen until the new ones are here. */
export function useColumns(acuan: string, versiOf: (id: string) => number): KolomRinci {
  const api = useApi();
  const [store, setStore] = useState<ReadonlyMap<string, Entry>>(new Map());
  const [galat, setGalat] = useState<Galat | null>(null);
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const pending = useRef(new Set<string>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again although nothing else changed
  useEffect(() => {
    const nameOf = (id: string) => `${acuan} ${id} ${versiOf(id)}`;
    const missing = wanted.filter((id) => store.get(`${acuan} ${id}`)?.versi !== versiOf(id) && !pending.current.has(nameOf(id)));
    if (missing.length === 0) return;
    const fetchBatch = async (ids: readonly string[]) => {
      const names = ids.map(nameOf);
      for (const name of names) pending.current.add(name);
      const versi = Math.max(...ids.map(versiOf));
      const hasil = await api.ask(alamatKolom(acuan, ids, versi));
      for (const name of names) pending.current.delete(name);
      setGalat(hasil.ok ? null : hasil.galat);
      if (!hasil.ok) return;
      setStore((before) => {
        const next = new Map(before);
        for (const id of ids) {
          next.delete(`${acuan} ${id}`);
          next.set(`${acuan} ${id}`, { versi: versiOf(id), sel: hasil.nilai[id] ?? [] });
        }
        for (const key of [...next.keys()].slice(0, Math.max(0, next.size - KEPT))) next.delete(key);
        return next;
      });
    };
    const timer = window.setTimeout(() => {
      for (let at = 0; at < missing.length; at += BATCH) void fetchBatch(missing.slice(at, at + BATCH));
    }, SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [api, acuan, wanted, store, versiOf, attempt]);

  const need = useCallback((ids: readonly string[]) => setWanted((before) => (before.join() === ids.join() ? before : ids)), []);
  const selOf = useCallback((id: string) => store.get(`${acuan} ${id}`)?.sel, [store, acuan]);
  const retry = useCallback(() => {
    setGalat(null);
    setAttempt((count) => count + 1);
  }, []);
  return { selOf, need, galat, retry };
}
