/** Lets a few in at a time. Resolves with what lets the next one in, in the order of asking; rejects with the reason of `signal` where that comes first. */
export type Gerbang = (signal?: AbortSignal) => Promise<() => void>;

/** Why a gate lets nobody wait any more. */
export class GerbangPenuh extends Error {}

/** A gate for `atOnce` at a time, at which at most `antre` wait; who comes then is turned away with `GerbangPenuh`. */
export function createGerbang(atOnce: number, antre = Number.POSITIVE_INFINITY): Gerbang {
  let inside = 0;
  const queue: (() => void)[] = [];

  /** Once, however often it is called. */
  const keluar = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside--;
      queue.shift()?.();
    };
  };

  return async (signal) => {
    signal?.throwIfAborted();
    if (inside >= atOnce && queue.length >= antre) throw new GerbangPenuh("too many wait");
    if (inside >= atOnce)
      await new Promise<void>((resolve, reject) => {
        const gone = (): void => {
          queue.splice(queue.indexOf(enter), 1);
          reject(signal?.reason);
        };
        const enter = (): void => {
          signal?.removeEventListener("abort", gone);
          // counted before anybody else can ask
          inside++;
          resolve();
        };
        queue.push(enter);
        signal?.addEventListener("abort", gone, { once: true });
      });
    else inside++;
    return keluar();
  };
}
