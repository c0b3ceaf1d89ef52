/** Hands the one `Api` to the pages, and turns a request into what a page can draw. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Alamat, Api, Hasil, Permintaan, Progres } from "./api.ts";

const ApiContext = createContext<Api | null>(null);

/** Makes `api` known to everything inside. */
export function ApiProvider({ api, children }: { readonly api: Api; readonly children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>;
}

/** The `Api` of the nearest `ApiProvider`. Throws where there is none: a fault of the code, not of the reader. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error("useApi needs an ApiProvider above it");
  return api;
}

/** `hasil` is undefined while the request is under way; `retry` asks again. */
export interface Muatan<T> {
  readonly hasil: Hasil<T> | undefined;
  /** How far the server is; only while long work is under way. */
  readonly progres: Progres | null;
  readonly retry: () => void;
}

/** Loads `alamat`; `null` loads nothing yet. An answer that is already here is given at once, without a skeleton in between. */
export function useMuatan<T>(alamat: Alamat<T> | null): Muatan<T> {
  const api = useApi();
  const url = alamat?.url ?? null;
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ readonly key: string; readonly hasil: Hasil<T> } | null>(null);
  const [progres, setProgres] = useState<Progres | null>(null);
  const key = `${attempt} ${url}`;
  // `attempt` belongs to the dependencies: trying again must ask anew although the address is the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const permintaan = useMemo(() => (url === null ? null : api.get<T>({ url })), [api, url, attempt]);

  useEffect(() => {
    let current = true;
    setProgres(null);
    const leave = permintaan?.onProgres(setProgres);
    void permintaan?.janji.then((hasil) => {
      if (current) setSettled({ key, hasil });
    });
    return () => {
      current = false;
      leave?.();
    };
  }, [permintaan, key]);

  const retry = useCallback(() => {
    if (url !== null) api.forget({ url });
    setAttempt((count) => count + 1);
  }, [api, url]);

  return { hasil: settled?.key === key ? settled.hasil : permintaan?.hasil, progres, retry };
}

/** What can change under the page: the answer kept is shown at once, a new one is asked for each time the page opens and by `segarkan`. */
export interface MuatanTerbaru<T> {
  readonly hasil: Hasil<T> | undefined;
  /** Resolves when the new answer is shown. */
  readonly segarkan: () => Promise<void>;
}

/** Loads `alamat` like `useMuatan`, for answers that change; `null` loads nothing yet. */
export function useTerbaru<T>(alamat: Alamat<T> | null): MuatanTerbaru<T> {
  const api = useApi();
  const url = alamat?.url ?? null;
  const [settled, setSettled] = useState<{ readonly url: string; readonly hasil: Hasil<T> } | null>(null);

  // An older answer may come after a newer one.
  const newest = useRef<Permintaan<T> | null>(null);
  const wait = useCallback(async (url: string, permintaan: Permintaan<T>) => {
    newest.current = permintaan;
    const hasil = await permintaan.janji;
    if (newest.current === permintaan) setSettled({ url, hasil });
  }, []);
  useEffect(() => {
    if (url === null) return;
    // What the link has begun to fetch ahead is new enough.
    const known = api.get<T>({ url });
    void wait(url, known.hasil === undefined ? known : api.refresh<T>({ url }));
  }, [api, url, wait]);
  const segarkan = useCallback(async () => {
    if (url !== null) await wait(url, api.refresh<T>({ url }));
  }, [api, url, wait]);

  const kept = url === null ? undefined : api.peek<T>({ url });
  const hasil = settled?.url === url ? settled?.hasil : kept === undefined ? undefined : ({ ok: true, nilai: kept } as const);
  return { hasil, segarkan };
}
