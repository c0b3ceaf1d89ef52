/** The built extension in a browser, beside a small web server of pages to read. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { CHROMIUM } from "./browser.ts";
import { FLAGS } from "./chromium-flags.mjs";

/** The build that `npm test` makes: with access to pages of this machine, which the release asks for in a click. */
const BANGUNAN = fileURLToPath(new URL("../../extension/build/chrome-mv3-e2e", import.meta.url));

export interface EkstensiUji {
  readonly konteks: BrowserContext;
  readonly pekerja: () => Promise<Worker>;
  /** Address of a page of the extension: `alamat("sidepanel.html?tab=1")`. */
  alamat(halaman: string): string;
  /** The browser's number of the tab that shows this page. */
  tabOf(page: Page): Promise<number>;
  tutup(): Promise<void>;
}

/** Starts Chromium with the extension and an empty profile. */
export async function bukaEkstensi(): Promise<EkstensiUji> {
  const profil = mkdtempSync(join(tmpdir(), "selaras-ekstensi-"));
  const konteks = await chromium.launchPersistentContext(profil, {
    executablePath: CHROMIUM,
    headless: true,
    viewport: { width: 1280, height: 720 },
    args: [...FLAGS, `--disable-extensions-except=${BANGUNAN}`, `--load-extension=${BANGUNAN}`],
  });
  // A worker that slept is another one when it wakes.
  const pekerja = async () => konteks.serviceWorkers()[0] ?? konteks.waitForEvent("serviceworker");
  const { host } = new URL((await pekerja()).url());
  return {
    konteks,
    pekerja,
    alamat: (halaman) => `chrome-extension://${host}/${halaman}`,
    tabOf: async (page) => {
      const url = page.url();
      const id = await (await pekerja()).evaluate(async (alamat) => (await chrome.tabs.query({})).find((satu) => satu.url === alamat)?.id, url);
      if (id === undefined) throw new Error(`no tab shows ${url}`);
      return id;
    },
    tutup: async () => {
      await konteks.close();
      rmSync(profil, { recursive: true, force: true });
    },
  };
}

export interface Halaman {
  readonly tipe: string;
  readonly isi: string | Uint8Array;
  readonly kepala?: Readonly<Record<string, string>>;
}

/** Serves these pages, by their path, on a free port. A page may be exchanged while it is served. */
export async function layani(halaman: Map<string, Halaman>): Promise<{ readonly url: string; tutup(): Promise<void> }> {
  const server: Server = createServer((minta, jawab) => {
    const satu = halaman.get(new URL(minta.url ?? "/", "http://x").pathname);
    if (satu === undefined) return void jawab.writeHead(404).end();
    jawab.writeHead(200, { "Content-Type": satu.tipe, ...satu.kepala }).end(satu.isi);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    tutup: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
