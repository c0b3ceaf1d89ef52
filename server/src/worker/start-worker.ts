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

/**
 * Starts the thread that reads `folder` and compares. Answers never wait for it to be ready: orders queue in its port.
 *
 * A thread that dies (out of memory) takes its answers along; the next task starts a new one, and `onRestart` may tell it what it has to know.
 */
export function startWorker(folder: string, onRestart: (perform: Perform) => void, logError: (error: unknown) => void): StartedWorker {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let stopped = false;
  let worker: Worker | null = launch();

  function launch(): Worker {
    const fresh = new Worker(new URL("./thread.js", import.meta.url), { workerData: { folder } });
    fresh.on("message", ({ nomor, hasil, fault }: Answer) => {
      const found = waiting.get(nomor);
      waiting.delete(nomor);
      if (hasil) found?.resolve(hasil);
      else found?.reject(new Error(fault));
    });
    const ended = (cause: unknown) => {
      if (worker === fresh) worker = null;
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

  function perform(tugas: Tugas): Promise<Hasil> {
    if (stopped) return Promise.reject(new Error("the worker is stopped"));
    if (worker === null) {
      worker = launch();
      onRestart(perform);
    }
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
