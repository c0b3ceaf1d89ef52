/** Starts the thread that reads a pasted text, for one text. */
import type { IsiRancangan } from "@selaras/parsers";
import type { Tempelan } from "./urai-tempelan.ts";

/** Longest that a text is read, in ms; what takes longer is pasted as plain text. */
const BATAS_WAKTU = 15_000;

/** The units; `null` where the text could not be read in time. */
export function uraiDiPekerja(tempelan: Tempelan): Promise<readonly IsiRancangan[] | null> {
  const worker = new Worker(new URL("./tempelan.worker.ts", import.meta.url), { type: "module", name: "tempelan" });
  return new Promise<readonly IsiRancangan[] | null>((resolve) => {
    const batas = window.setTimeout(() => resolve(null), BATAS_WAKTU);
    worker.addEventListener("message", ({ data }: MessageEvent<readonly IsiRancangan[]>) => {
      window.clearTimeout(batas);
      resolve(data);
    });
    worker.addEventListener("error", () => resolve(null));
    worker.postMessage(tempelan);
  }).finally(() => worker.terminate());
}
