/** Starts Selaras: reads the corpus, listens, warms the shelf, and ends cleanly on Ctrl+C or SIGTERM. */
import { fileURLToPath } from "node:url";
import { getConnInfo } from "@hono/node-server/conninfo";
import { bandingKolom, parseMarkdown, susunMatriks } from "@selaras/parsers";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { createRak } from "./corpus/rak.ts";
import { corpusFolder, readCorpus } from "./corpus/read-corpus.ts";
import { warmRak } from "./corpus/warm-rak.ts";
import { type Listening, listen } from "./listen.ts";
import { readShell } from "./shell.ts";

/** A visit to a page is three to five requests; this is a person who clicks without pause, and not a program that reads everything. */
const REQUESTS_PER_MINUTE = 300;

await main();

async function main(): Promise<void> {
  const outcome = readConfig(process.env);
  if (!outcome.ok) return giveUp(outcome.pesan);

  const naskah = await readCorpus(corpusFolder());
  for (const { entri, changed } of naskah) {
    if (changed) console.warn(`Perhatian: naskah ${entri.berkas} berbeda dari yang tercatat di manifest.json.`);
  }
  const rak = createRak(naskah, { parseMarkdown, bandingKolom, susunMatriks });
  const app = createApp({
    rak,
    shell: await readShell(fileURLToPath(new URL("../../editor/dist", import.meta.url))),
    rateLimit: {
      limit: REQUESTS_PER_MINUTE,
      windowMs: 60_000,
      addressOf: (c) => getConnInfo(c).remote.address ?? "",
      now: () => performance.now(),
    },
    logError: console.error,
  });

  const listened = await listen(app, outcome.config);
  if (!listened.ok) return giveUp(listened.pesan);
  console.log(`Selaras siap di ${listened.listening.url}`);
  endOnSignal(listened.listening);
  // A text that cannot be parsed spoils its own page only; the server goes on.
  await warmRak(rak).catch(console.error);
}

function giveUp(pesan: string): void {
  console.error(pesan);
  process.exitCode = 1;
}

/**
 * Lets running answers end, which takes three seconds at most. Further signals change nothing: under `npm start` one Ctrl+C arrives
 * twice, from the terminal and from npm.
 */
function endOnSignal(listening: Listening): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await listening.close();
    console.log("Selaras berhenti.");
    process.exit(0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}
