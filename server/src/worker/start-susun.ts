import { Worker } from "node:worker_threads";
import type { Pesanan, Susun, Susunan } from "../rancangan/susun.ts";

/** Two at a time: each reads a regulation and may take a second of a core. */
const AT_ONCE = 2;

/** An upload of the largest size takes a few seconds; what takes longer hangs. */
const LONGEST_MS = 45_000;

/** Each draft is written in a thread of its own, so that nobody who types meanwhile waits for it. */
export function createSusun(): Susun {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (pesanan) => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve));
    running++;
    try {
      return await susunInThread(pesanan);
    } finally {
      running--;
      queue.shift()?.();
    }
  };
}

function susunInThread(pesanan: Pesanan): Promise<Susunan> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./susun-thread.js", import.meta.url), { workerData: pesanan });
    const tooLong = setTimeout(() => {
      reject(new Error(`writing a draft took longer than ${LONGEST_MS} ms`));
      void worker.terminate();
    }, LONGEST_MS);
    worker.once("message", (susunan: Susunan) => resolve(susunan));
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(tooLong);
      reject(new Error("the thread that writes a draft ended without one"));
    });
  });
}
