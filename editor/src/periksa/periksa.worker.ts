/** The thread in which the drafting rules read the draft. */
import { createMejaPeriksa } from "./meja-periksa.ts";
import type { PesanPeriksa } from "./pesan-periksa.ts";

const meja = createMejaPeriksa(() => performance.now());

self.addEventListener("message", ({ data }: MessageEvent<PesanPeriksa>) => {
  const jawaban = meja(data);
  if (jawaban !== null) self.postMessage(jawaban);
});
