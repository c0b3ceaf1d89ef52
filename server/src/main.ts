/** Starts Selaras: reads the list of texts and the corrections, starts the worker, listens, and ends cleanly on Ctrl+C or SIGTERM. */
import { fileURLToPath } from "node:url";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { EntriPustaka } from "@selaras/parsers";
import { createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { corpusFolder, readDaftar } from "./corpus/read-corpus.ts";
import { openSimpanan, type Simpanan } from "./koreksi/simpanan.ts";
import { type Listening, listen } from "./listen.ts";
import type { RateLimitOptions } from "./rate-limit.ts";
import { tellAll } from "./routes/koreksi.ts";
import { readShell } from "./shell.ts";
import { createMakeFile } from "./worker/make-file.ts";
import { startWorker } from "./worker/start-worker.ts";

/** A person who scrolls through 552 columns without pause, and not a program that reads everything. */
const REQUESTS_PER_MINUTE = 600;

/** Each has a reason somebody typed. */
const WRITES_PER_MINUTE = 30;

await main();

async function main(): Promise<void> {
  const outcome = readConfig(process.env);
  if (!outcome.ok) return giveUp(outcome.pesan);
  const { config } = outcome;
  const opened = await openKept(config);
  if (typeof opened === "string") return giveUp(opened);
  const { daftar, folder, simpanan } = opened;

  const { perform } = startWorker(folder, (again) => void tellAll(again, simpanan, daftar).catch(console.error), console.error);
  const app = createApp({
    daftar,
    perform,
    makeFile: createMakeFile(),
    simpanan,
    shell: await readShell(fileURLToPath(new URL("../../editor/dist", import.meta.url))),
    rateLimit: perMinute(REQUESTS_PER_MINUTE),
    writeLimit: perMinute(WRITES_PER_MINUTE),
    logError: console.error,
    clock: () => new Date().toISOString(),
  });

  const listened = await listen(app, config);
  if (!listened.ok) return giveUp(listened.pesan);
  console.log(`Selaras siap di ${listened.listening.url}`);
  endOnSignal(listened.listening);
  await tellAll(perform, simpanan, daftar).catch(console.error);
}

interface Kept {
  readonly daftar: readonly EntriPustaka[];
  readonly folder: string;
  readonly simpanan: Simpanan;
}

/** The two folders the server reads, or the sentence that says why it cannot. */
async function openKept({ data, pustaka }: Config): Promise<Kept | string> {
  const folder = pustaka ?? corpusFolder();
  try {
    const daftar = await readDaftar(folder);
    const simpanan = await openSimpanan(data);
    if (simpanan.rusak.length > 0)
      console.warn(
        `Perhatian: ${simpanan.rusak.length} baris koreksi di ${data} tidak terbaca dan dilewati: baris ${simpanan.rusak.join(", ")}.`,
      );
    return { daftar, folder, simpanan };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return `Pustaka (${folder}) atau map data (${data}) tidak dapat dibaca: ${cause}. Periksa PUSTAKA dan DATA, lalu jalankan lagi.`;
  }
}

function perMinute(limit: number): RateLimitOptions {
  return {
    limit,
    windowMs: 60_000,
    addressOf: (c) => getConnInfo(c).remote.address ?? "",
    now: () => performance.now(),
  };
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
