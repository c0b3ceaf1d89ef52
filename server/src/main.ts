/** Starts Selaras: reads the list of texts and the corrections, starts the worker, listens, and ends cleanly on Ctrl+C or SIGTERM. */
import { fileURLToPath } from "node:url";
import { alamatPeminta } from "./alamat-peminta.ts";
import { createApp } from "./app.ts";
import { type Bersama, bukaBersama } from "./bersama.ts";
import { type Config, readConfig } from "./config.ts";
import { corpusFolder, readDaftar } from "./corpus/read-corpus.ts";
import { openSimpanan, type Simpanan } from "./koreksi/simpanan.ts";
import { type Listening, listen } from "./listen.ts";
import { bukaPustaka, type Pustaka } from "./pustaka/pustaka.ts";
import { cariChromium, pencetakPdf } from "./rancangan/pdf.ts";
import { pdfBergiliran } from "./rancangan/unduh-pdf.ts";
import type { RateLimitOptions } from "./rate-limit.ts";
import { tellAll } from "./routes/koreksi.ts";
import { sebabTakTerbuka } from "./sebab-tak-terbuka.ts";
import { readShell } from "./shell.ts";
import { createMakeFile } from "./worker/make-file.ts";
import { createKerjakan } from "./worker/start-impor.ts";
import { createTulisNaskah } from "./worker/start-naskah.ts";
import { createSusun } from "./worker/start-susun.ts";
import { startWorker } from "./worker/start-worker.ts";
import type { Perform } from "./worker/task.ts";

/** A person who scrolls through 552 columns without pause, and not a program that reads everything. */
const REQUESTS_PER_MINUTE = 600;

/** Each has a reason somebody typed. */
const WRITES_PER_MINUTE = 30;

/** Of one person on drafts: a page pasted with forty pictures, and not a program that fills the disk. */
const DRAFT_WRITES_PER_MINUTE = 120;

/** Each is a password typed twice. */
const ACCOUNTS_PER_MINUTE = 10;

await main();

async function main(): Promise<void> {
  const outcome = readConfig(process.env);
  if (!outcome.ok) return giveUp(outcome.pesan);
  const { config } = outcome;
  const opened = await openKept(config);
  if (typeof opened === "string") return giveUp(opened);
  const { pustaka, folder, simpanan, bersama } = opened;
  const { daftar } = pustaka;
  const perMinute = perMinuteAt(alamatPeminta(config.proksi));
  const clock = (): string => new Date().toISOString();
  const chromium = cariChromium();

  const onRestart = (again: Perform): void => void tellAll(again, simpanan, daftar).catch(console.error);
  const { perform } = startWorker(folder, { onStart: pustaka.ceritakan, onRestart }, console.error);
  pustaka.sambungkan(perform);
  const app = createApp({
    daftar,
    perform,
    makeFile: createMakeFile(),
    simpanan,
    shell: await readShell(fileURLToPath(new URL("../../editor/dist", import.meta.url))),
    bersama: {
      ...bersama,
      susun: createSusun(),
      tulisNaskah: createTulisNaskah(),
      pdf: chromium === null ? null : pdfBergiliran(pencetakPdf(chromium)),
      kerjakan: createKerjakan(),
      daftar,
      pustaka,
      alamat: config.alamat,
      asalDiizinkan: config.asalDiizinkan,
      tulis: perMinute(DRAFT_WRITES_PER_MINUTE),
      daftarAkun: perMinute(ACCOUNTS_PER_MINUTE),
      now: clock,
    },
    rateLimit: perMinute(REQUESTS_PER_MINUTE),
    writeLimit: perMinute(WRITES_PER_MINUTE),
    logError: console.error,
    clock,
  });

  const listened = await listen(app, config, bersama.tangani);
  if (!listened.ok) {
    await bersama.berhenti();
    await bersama.tutup();
    return giveUp(listened.pesan);
  }
  const { listening } = listened;
  endOnSignal(listening, bersama, pustaka);
  const alamat = config.alamat ?? listening.url;
  const tautan = await bersama.tautanPertama();
  console.log(`Selaras siap di ${alamat}`);
  if (tautan !== null) console.log(`Buat akun pengelola pertama: ${alamat}${tautan} (berlaku 24 jam, sekali pakai)`);
  if (config.tautanSandi !== null) await sayTautanSandi(bersama, alamat, config.tautanSandi);
  await tellAll(perform, simpanan, daftar).catch(console.error);
}

/** For the only admin, who has nobody to ask for a link. */
async function sayTautanSandi(bersama: Bersama, alamat: string, surel: string): Promise<void> {
  const made = await bersama.tautanSandi(surel);
  if ("galat" in made) return console.error(`Tautan sandi baru untuk ${surel} tidak dibuat. ${made.galat.pesan}`);
  console.log(`Tautan sandi baru untuk ${made.nama} (${surel}): ${alamat}${made.jalur} (berlaku 24 jam, sekali pakai)`);
  console.log("Jalankan Selaras berikutnya tanpa TAUTAN_SANDI, agar tidak ada tautan baru setiap kali.");
}

interface Kept {
  readonly pustaka: Pustaka;
  readonly folder: string;
  readonly simpanan: Simpanan;
  readonly bersama: Bersama;
}

/** The two folders the server reads and its database, or the sentence that says why it cannot. */
async function openKept(config: Config): Promise<Kept | string> {
  const { data, pustaka } = config;
  const folder = pustaka ?? corpusFolder();
  try {
    await readDaftar(folder);
    const simpanan = await openSimpanan(data);
    if (simpanan.rusak.length > 0)
      console.warn(
        `Perhatian: ${simpanan.rusak.length} baris koreksi di ${data} tidak terbaca dan dilewati: baris ${simpanan.rusak.join(", ")}.`,
      );
    const bersama = await bukaBersama(config, console.error).catch((error: unknown) => sebabTakTerbuka(error, config));
    if (typeof bersama === "string") return bersama;
    const { db, macam } = bersama.basis;
    const opening = bukaPustaka({ folder, db, bersama: macam === "postgres", logError: console.error });
    const pustaka = await opening.catch(async (error: unknown) => {
      await bersama.tutup();
      throw error;
    });
    return { pustaka, folder, simpanan, bersama };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return `Pustaka (${folder}) atau map data (${data}) tidak dapat dibaca: ${cause}. Periksa PUSTAKA dan DATA, lalu jalankan lagi.`;
  }
}

function perMinuteAt(addressOf: RateLimitOptions["addressOf"]): (limit: number) => RateLimitOptions {
  return (limit) => ({ limit, windowMs: 60_000, addressOf, now: () => performance.now() });
}

function giveUp(pesan: string): void {
  console.error(pesan);
  process.exitCode = 1;
}

/**
 * Keeps what was typed and lets running answers end, which takes three seconds at most. Further signals change nothing: under `npm start` one Ctrl+C arrives
 * twice, from the terminal and from npm.
 */
function endOnSignal(listening: Listening, bersama: Bersama, pustaka: Pustaka): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    pustaka.berhenti();
    await bersama.berhenti().catch(console.error);
    await listening.close();
    await bersama.tutup().catch(console.error);
    console.log("Selaras berhenti.");
    process.exit(0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}
