/** The worker as the browser runs it: a file of this server, as the Content-Security-Policy asks. */
import type { BuatPekerja } from "./pembanding-latar.ts";
import type { JawabanPekerja } from "./pesan-deviasi.ts";

export const pekerjaDeviasi: BuatPekerja = (terima, gagal) => {
  const worker = new Worker(new URL("./deviasi.worker.ts", import.meta.url), { type: "module", name: "deviasi" });
  worker.addEventListener("message", ({ data }: MessageEvent<JawabanPekerja>) => terima(data));
  worker.addEventListener("error", ({ message }) => gagal(message));
  worker.addEventListener("messageerror", () => gagal("messageerror"));
  return { kirim: (pesan) => worker.postMessage(pesan), berhenti: () => worker.terminate() };
};
