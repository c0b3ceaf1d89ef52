/** Sheets of a page as PDF, printed by the Chromium of this machine. */
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where packages put it; `CHROMIUM` names another one. */
const TEMPAT = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

/** A draft of 130 KB takes two seconds; what takes longer hangs. */
const PALING_LAMA_MS = 60_000;

/** What Chromium says of itself on a machine without a desktop. */
const PALING_BANYAK_KELUARAN = 4 * 1_024 * 1_024;

/** Nothing of a draft is fetched, so nothing of the browser needs a network. */
const BENDERA = [
  "--headless",
  "--disable-gpu",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--disable-sync",
  "--no-first-run",
  "--no-pdf-header-footer",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/** Path of Chromium, `null` where there is none that may be run. */
export function cariChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  return [env.CHROMIUM, ...TEMPAT].find((path): path is string => path !== undefined && path !== "" && dapatDijalankan(path)) ?? null;
}

function dapatDijalankan(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Prints pages; `null` in its place means that this machine cannot. */
export type BuatPdf = (html: string, opsi?: { readonly signal?: AbortSignal }) => Promise<Uint8Array>;

/**
 * What prints with this Chromium: gives the PDF of a page that needs nothing else, with a text layer and tags. A browser of its own for each, with an
 * empty profile that is removed. Rejects where Chromium fails, takes more than a minute, or is told to stop.
 */
export const pencetakPdf =
  (chromium: string): BuatPdf =>
  async (html, { signal } = {}) => {
    const folder = await mkdtemp(join(tmpdir(), "selaras-pdf-"));
    try {
      const [page, pdf] = [join(folder, "naskah.html"), join(folder, "naskah.pdf")];
      await writeFile(page, html);
      await run(chromium, [...bendera(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href], signal);
      return new Uint8Array(await readFile(pdf));
    } finally {
      // Chromium may still be closing what it keeps there
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };

/** Its sandbox does not start for root, as whom containers run; what it shows is a page of ours without scripts. */
function bendera(folder: string): readonly string[] {
  const own = [...BENDERA, `--user-data-dir=${join(folder, "profil")}`];
  return process.getuid?.() === 0 ? [...own, "--no-sandbox"] : own;
}

function run(chromium: string, args: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(
      chromium,
      args,
      { timeout: PALING_LAMA_MS, killSignal: "SIGKILL", maxBuffer: PALING_BANYAK_KELUARAN, ...(signal && { signal }) },
      (error) => (error ? reject(error) : resolve()),
    );
  });
}
