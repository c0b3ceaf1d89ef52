import type { Jam } from "./penjadwal.ts";

/** The clock of the browser. */
export const jamPeramban: Jam = {
  now: () => performance.now(),
  nanti: (kerja, ms) => {
    const timer = window.setTimeout(kerja, ms);
    return () => window.clearTimeout(timer);
  },
};
