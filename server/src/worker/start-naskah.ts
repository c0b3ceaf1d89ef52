import { Worker } from "node:worker_threads";
import { createGerbang } from "./gerbang.ts";
import type { KabarNaskah } from "./naskah-thread.ts";
import type { HasilNaskah, OpsiTulis, PesananNaskah, TulisNaskah } from "./pesanan-naskah.ts";

/** Two at a time: each may hold some hundred megabytes. */
const AT_ONCE = 2;

/** Ends before the answer is given up (`app.ts`), so that the sentence says what failed. */
const LONGEST_MS = 110_000;

/** Megabytes; a draft of 130 KB takes some 150. */
const LARGEST_HEAP_MB = 768;

/** Each order is written in a thread of its own, which ends with it: nobody who types meanwhile waits for it. */
export function createTulisNaskah(): TulisNaskah {
  const gerbang = createGerbang(AT_ONCE);
  return async (pesanan, opsi = {}) => {
    const keluar = await gerbang(opsi.signal);
    try {
      return await inThread(pesanan, opsi);
    } finally {
      keluar();
    }
  };
}

function inThread<P extends PesananNaskah>(pesanan: P, { signal, onKemajuan }: OpsiTulis): Promise<HasilNaskah[P["macam"]]> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL("./naskah-thread.js", import.meta.url), {
      workerData: pesanan,
      resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
    });
    const giveUp = (reason: unknown): void => {
      // What it still tells is about work that nobody waits for.
      worker.removeAllListeners("message");
      reject(reason);
      void worker.terminate();
    };
    const stopped = (): void => giveUp(signal?.reason);
    signal?.addEventListener("abort", stopped, { once: true });
    const tooLong = setTimeout(() => giveUp(new Error(`${pesanan.macam} took longer than ${LONGEST_MS} ms`)), LONGEST_MS);
    worker.on("message", (kabar: KabarNaskah) => {
      if ("kemajuan" in kabar) onKemajuan?.(kabar.kemajuan);
      else resolve(kabar.hasil as HasilNaskah[P["macam"]]);
    });
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(tooLong);
      signal?.removeEventListener("abort", stopped);
      reject(new Error(`the thread that writes ${pesanan.macam} ended without a file`));
    });
  });
}
