/** The tree of a reviewed text, read in a thread of its own. */
import type { Peraturan } from "@selaras/parsers";
import { useEffect, useState } from "react";

/** Longest that a text is read, in ms; 2,000,000 characters take a few seconds on an old laptop. */
const BATAS_WAKTU = 30_000;

/** `undefined` while it is read, `null` where that did not succeed. */
export function useUraian(teks: string): Peraturan | null | undefined {
  const [jadi, setJadi] = useState<{ readonly teks: string; readonly peraturan: Peraturan | null } | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./urai-telaah.worker.ts", import.meta.url), { type: "module", name: "telaah" });
    const batas = window.setTimeout(() => selesai(null), BATAS_WAKTU);
    const berhenti = () => {
      window.clearTimeout(batas);
      worker.terminate();
    };
    const selesai = (peraturan: Peraturan | null) => {
      berhenti();
      setJadi({ teks, peraturan });
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Peraturan>) => selesai(data));
    worker.addEventListener("error", () => selesai(null));
    worker.postMessage(teks);
    return berhenti;
  }, [teks]);
  return jadi?.teks === teks ? jadi.peraturan : undefined;
}
