import { Worker } from "node:worker_threads";
import type { BentukEkspor } from "./task.ts";

/** What stands in the head of a file. */
export interface KepalaBerkas {
  /** ISO date. */
  readonly tanggal: string;
  /** What was filtered, in Indonesian; empty where nothing was. */
  readonly saringan: string;
}

/** A matrix in one of its forms, or the report of a review. */
export type BentukBerkas = BentukEkspor | "telaah-html" | "telaah-docx";

/** Makes a file of `{matriks, sumber}`, or of what a report is made of, in `json`. Rejects where that fails or takes too long. */
export type MakeFile = (json: Uint8Array<ArrayBuffer>, bentuk: BentukBerkas, kepala: KepalaBerkas) => Promise<Uint8Array<ArrayBuffer>>;

/** Two at a time: each may hold some hundred megabytes. */
const AT_ONCE = 2;

const LONGEST_MS = 110_000;

/** Each file is made in a thread of its own, which ends with it: neither the server nor the comparison waits for a long table. */
export function createMakeFile(): MakeFile {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (json, bentuk, kepala) => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve));
    running++;
    try {
      return await makeInThread(json, bentuk, kepala);
    } finally {
      running--;
      queue.shift()?.();
    }
  };
}

function makeInThread(json: Uint8Array<ArrayBuffer>, bentuk: BentukBerkas, kepala: KepalaBerkas): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./file-thread.js", import.meta.url), {
      workerData: { json, bentuk, kepala },
      transferList: [json.buffer],
    });
    const tooLong = setTimeout(() => {
      reject(new Error(`${bentuk} took longer than ${LONGEST_MS} ms`));
      void worker.terminate();
    }, LONGEST_MS);
    worker.once("message", (bytes: Uint8Array<ArrayBuffer>) => resolve(bytes));
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(tooLong);
      reject(new Error(`the thread that makes ${bentuk} ended without a file`));
    });
  });
}
