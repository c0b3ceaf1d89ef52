/** The thread in which the draft is compared with its acuan. */
import { createMejaBanding } from "./meja-banding.ts";
import type { PesanPekerja } from "./pesan-deviasi.ts";

const meja = createMejaBanding(() => performance.now());

self.addEventListener("message", ({ data }: MessageEvent<PesanPekerja>) => {
  const jawaban = meja(data);
  if (jawaban !== null) self.postMessage(jawaban);
});
