import { Worker } from "node:worker_threads";
import { createGerbang } from "./gerbang.ts";
import type { BentukEkspor } from "./task.ts";

/** What stands in the head of a file. */
export interface KepalaBerkas {
  /** ISO date. */
  readonly tanggal: string;
  /** What was filtered, in Indonesian; empty where nothing was. */
  readonly saringan: string;
  /** Id of the column that is the draft under work. */
  readonly rancangan?: string;
}

/** A matrix in one of its forms, or the report of a review. */
export type BentukBerkas = BentukEkspor | "telaah-html" | "telaah-docx";

/** Makes a file of `{matriks, sumber}`, or of what a report is made of, in `json`. Rejects where that fails, takes too long, or is told to stop. */
export type MakeFile = (
  json: Uint8Array<ArrayBuffer>,
  bentuk: BentukBerkas,
  kepala: KepalaBerkas,
  signal?: AbortSignal,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Two at a time: each may hold some hundred megabytes. */
const AT_ONCE = 2;

const LONGEST_MS = 110_000;

/** Each file is made in a thread of its own, which ends with it: neither the server nor the comparison waits for a long table. */
export function createMakeFile(): MakeFile {
  const gerbang = createGerbang(AT_ONCE);
  return async (json, bentuk, kepala, signal) => {
    const keluar = await gerbang(signal);
    try {
      return await makeInThread({ json, bentuk, kepala }, signal);
    } finally {
      keluar();
    }
  };
}

/** What the thread is given. */
export interface PesananBerkas {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly bentuk: BentukBerkas;
  readonly kepala: KepalaBerkas;
}

function makeInThread(pesanan: PesananBerkas, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL("./file-thread.js", import.meta.url), { workerData: pesanan, transferList: [pesanan.json.buffer] });
    const giveUp = (reason: unknown): void => {
      reject(reason);
      void worker.terminate();
    };
    const stopped = (): void => giveUp(signal?.reason);
    signal?.addEventListener("abort", stopped, { once: true });
    const tooLong = setTimeout(() => giveUp(new Error(`${pesanan.bentuk} took longer than ${LONGEST_MS} ms`)), LONGEST_MS);
    worker.once("message", (bytes: Uint8Array<ArrayBuffer>) => resolve(bytes));
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(tooLong);
      signal?.removeEventListener("abort", stopped);
      reject(new Error(`the thread that makes ${pesanan.bentuk} ended without a file`));
    });
  });
}
