/** The worker thread: holds the corpus and everything read from it. Ends when the main thread does. */
import { parentPort, workerData } from "node:worker_threads";
import { bahanOf, bandingKolom, parseMarkdown, susunMatriks } from "@selaras/parsers";
import { createRak } from "../corpus/rak.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { createPerform, warm } from "./perform.ts";
import type { Tugas } from "./task.ts";

/** What the main thread sends. */
export interface Order {
  readonly nomor: number;
  readonly tugas: Tugas;
}

/** Names in one warning. */
const SHOWN = 5;

const port = parentPort;
if (port === null) throw new Error("thread.ts runs in a worker thread only");

const naskah = await readCorpus((workerData as { readonly folder: string }).folder);
const changed = naskah.filter((one) => one.changed).map(({ entri }) => entri.berkas);
if (changed.length > 0) {
  const more = changed.length > SHOWN ? ` dan ${changed.length - SHOWN} lainnya` : "";
  console.warn(`Perhatian: ${changed.slice(0, SHOWN).join(", ")}${more} berbeda dari yang tercatat di manifest.json.`);
}
const rak = createRak(naskah, { parseMarkdown, bahanOf, bandingKolom, susunMatriks });
const perform = createPerform(rak);

port.on("message", async ({ nomor, tugas }: Order) => {
  try {
    const hasil = await perform(tugas);
    port.postMessage({ nomor, hasil }, hasil.jenis === "isi" ? [hasil.bytes.buffer] : []);
  } catch (error) {
    // A text that cannot be read spoils its own answer only; the worker goes on.
    port.postMessage({ nomor, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

await warm(rak, perform);
