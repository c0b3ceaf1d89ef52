import { Worker } from "node:worker_threads";
import type { Hasil, Perform, Tugas } from "./task.ts";
import type { Order } from "./thread.ts";

/** The worker as the main thread sees it. */
export interface StartedWorker {
  readonly perform: Perform;
  stop(): Promise<unknown>;
}

interface Answer {
  readonly nomor: number;
  readonly hasil?: Hasil;
  readonly fault?: string;
}

interface Waiting {
  readonly resolve: (hasil: Hasil) => void;
  readonly reject: (error: Error) => void;
}

const BENANG = new URL("./thread.js", import.meta.url);

/** What a thread is told, each with a way to do so. */
export interface Pemberitahuan {
  /** What it has to know before the first task: nothing else reaches it until this is done. */
  readonly onStart: (perform: Perform) => Promise<void>;
  /** What a new one in the place of one that died is told besides. */
  readonly onRestart: (perform: Perform) => void;
}

/**
 * Starts the thread that reads `folder` and compares. Answers never wait for it to be ready: orders queue in its port.
 *
 * A thread that dies (out of memory), or that cannot be told what it has to know, takes its answers along; the next task starts a new one. `benang` is
 * what runs in it.
 */
export function startWorker(
  folder: string,
  { onStart, onRestart }: Pemberitahuan,
  logError: (error: unknown) => void,
  benang: URL = BENANG,
): StartedWorker {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let stopped = false;
  let worker: Worker | null = null;
  let told = start();

  function start(): Promise<void> {
    const fresh = launch();
    worker = fresh;
    return onStart(send).catch(async (error: unknown) => {
      logError(error);
      // It knows less than it has to; the next task starts another one, which is told again.
      await fresh.terminate();
    });
  }

  function launch(): Worker {
    const fresh = new Worker(benang, { workerData: { folder } });
    fresh.on("message", ({ nomor, hasil, fault }: Answer) => {
      const found = waiting.get(nomor);
      waiting.delete(nomor);
      if (hasil) found?.resolve(hasil);
      else found?.reject(new Error(fault));
    });
    const ended = (cause: unknown) => {
      // What waits now waits for the one that took its place.
      if (worker !== fresh) return;
      worker = null;
      for (const { reject } of waiting.values()) reject(new Error("the worker ended", { cause }));
      waiting.clear();
    };
    fresh.on("error", (error) => {
      logError(error);
      ended(error);
    });
    fresh.on("exit", (code) => ended(code));
    // It alone keeps no process alive.
    fresh.unref();
    return fresh;
  }

  async function perform(tugas: Tugas): Promise<Hasil> {
    if (worker === null && !stopped) {
      told = start();
      onRestart(perform);
    }
    await told;
    return send(tugas);
  }

  function send(tugas: Tugas): Promise<Hasil> {
    if (stopped || worker === null) return Promise.reject(new Error(stopped ? "the worker is stopped" : "the worker ended"));
    const order: Order = { nomor: ++last, tugas };
    const answer = new Promise<Hasil>((resolve, reject) => waiting.set(order.nomor, { resolve, reject }));
    worker.postMessage(order);
    return answer;
  }

  return {
    perform,
    stop: () => {
      stopped = true;
      return worker?.terminate() ?? Promise.resolve();
    },
  };
}
