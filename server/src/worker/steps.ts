import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";

/** How far a piece of work is. */
export interface Progress {
  readonly selesai: number;
  readonly jumlah: number;
}

/** Runs long work in short steps, one loop per key, so that whoever asks meanwhile is answered in between. */
export interface Steps {
  /**
   * Begins `steps` under `key`, or joins the loop that already runs under it. `null` once all are done, the progress where that takes
   * longer than `patience` milliseconds: the loop goes on, and the next call joins it.
   */
  run(key: string, steps: readonly (() => void)[], patience: number): Promise<Progress | null>;
}

interface Loop {
  selesai: number;
  readonly jumlah: number;
  askedAt: number;
  readonly done: Promise<boolean>;
}

/** A reader asks again every half second; who has not asked for this long has left the page. */
const ABANDONED_AFTER_MS = 15_000;

/** `now` gives milliseconds that only grow. */
export function createSteps(now: () => number): Steps {
  const loops = new Map<string, Loop>();

  const begin = (key: string, steps: readonly (() => void)[], patience: number): Loop => {
    const work = async (): Promise<boolean> => {
      try {
        for (const step of steps) {
          await nextTurn();
          // What was done is remembered by whoever did it: a loop that ends early is no loss.
          if (now() - loop.askedAt > ABANDONED_AFTER_MS + patience) return false;
          step();
          loop.selesai++;
        }
        return true;
      } finally {
        loops.delete(key);
      }
    };
    const loop: Loop = { selesai: 0, jumlah: steps.length, askedAt: now(), done: Promise.resolve().then(work) };
    loops.set(key, loop);
    return loop;
  };

  return {
    async run(key, steps, patience) {
      if (steps.length === 0) return null;
      const loop = loops.get(key) ?? begin(key, steps, patience);
      loop.askedAt = now();
      const still = new AbortController();
      const tired = sleep(Number.isFinite(patience) ? patience : 2 ** 31 - 1, false, { signal: still.signal }).catch(() => false);
      const done = await Promise.race([loop.done, tired]).finally(() => still.abort());
      return done ? null : { selesai: loop.selesai, jumlah: loop.jumlah };
    },
  };
}
