/** The worker as the browser runs it: a file of this server, as the Content-Security-Policy asks. */
import type { BuatPekerjaPeriksa } from "./pemeriksa-latar.ts";
import type { JawabanPeriksa } from "./pesan-periksa.ts";

export const pekerjaPeriksa: BuatPekerjaPeriksa = (terima, gagal) => {
  const worker = new Worker(new URL("./periksa.worker.ts", import.meta.url), { type: "module", name: "periksa" });
  worker.addEventListener("message", ({ data }: MessageEvent<JawabanPeriksa>) => terima(data));
  worker.addEventListener("error", ({ message }) => gagal(message));
  worker.addEventListener("messageerror", () => gagal("messageerror"));
  return { kirim: (pesan) => worker.postMessage(pesan), berhenti: () => worker.terminate() };
};
