// @ts-check
/** The built extension in a browser, beside a small web server of pages to read; for tests and figures alike. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMarkdown } from "@selaras/parsers";
import { chromium } from "playwright-core";
import { FLAGS } from "./chromium-flags.mjs";

/** The build that `npm test` makes: with access to pages of this machine, which the release asks for in a click. */
const UJI = fileURLToPath(new URL("../../extension/build/chrome-mv3-e2e", import.meta.url));

/**
 * @typedef {object} EkstensiUji
 * @property {import("playwright-core").BrowserContext} konteks
 * @property {() => Promise<import("playwright-core").Worker>} pekerja
 * @property {(halaman: string) => string} alamat address of a page of the extension: `alamat("sidepanel.html?tab=1")`
 * @property {(page: import("playwright-core").Page) => Promise<number>} tabOf the browser's number of the tab that shows this page
 * @property {() => Promise<void>} tutup
 */

/**
 * Starts Chromium with the extension and an empty profile.
 *
 * @param {string} executablePath
 * @param {string} [bangunan] folder of another build
 * @returns {Promise<EkstensiUji>}
 */
export async function bukaEkstensi(executablePath, bangunan = UJI) {
  const profil = mkdtempSync(join(tmpdir(), "selaras-ekstensi-"));
  const konteks = await chromium.launchPersistentContext(profil, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 720 },
    // The first one lets a test press the icon as a person does: no other way gives `activeTab`.
    args: [...FLAGS, "--enable-unsafe-extension-debugging", `--disable-extensions-except=${bangunan}`, `--load-extension=${bangunan}`],
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
      const id = await (await pekerja()).evaluate(
        async (alamat) => (await chrome.tabs.query({})).find((satu) => satu.url === alamat)?.id,
        url,
      );
      if (id === undefined) throw new Error(`no tab shows ${url}`);
      return id;
    },
    tutup: async () => {
      await konteks.close();
      rmSync(profil, { recursive: true, force: true });
    },
  };
}

/**
 * Serves pages, by their path, on a free port. A page may be exchanged while it is served.
 *
 * @param {ReadonlyMap<string, { readonly tipe: string, readonly isi: string | Uint8Array }>} halaman
 * @returns {Promise<{ readonly url: string, readonly tutup: () => Promise<void> }>}
 */
export async function layani(halaman) {
  const server = createServer((minta, jawab) => {
    const satu = halaman.get(new URL(minta.url ?? "/", "http://x").pathname);
    if (satu === undefined) return void jawab.writeHead(404).end();
    jawab.writeHead(200, { "Content-Type": satu.tipe }).end(satu.isi);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const alamat = server.address();
  return {
    url: `http://127.0.0.1:${typeof alamat === "object" ? alamat?.port : ""}`,
    tutup: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} teks */
const aman = (teks) => teks.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * A text of the corpus as a page: each line a paragraph, tables as tables, as sites of JDIH have it.
 *
 * @param {string} markdown
 * @param {{ readonly gaya?: string }} [opsi] style of the page
 */
export function halamanPeraturan(markdown, { gaya = "" } = {}) {
  const isi = readMarkdown(markdown).map(({ kind, text }) =>
    kind === "tabel"
      ? `<table><tr>${text
          .split("\t")
          .map((sel) => `<td>${aman(sel)}</td>`)
          .join("")}</tr></table>`
      : `<p>${aman(text)}</p>`,
  );
  const kepala = `<meta charset="utf-8"><title>Peraturan</title><style>${gaya}</style>`;
  return `<!doctype html><html lang="id"><head>${kepala}</head><body><main>${isi.join("\n")}</main></body></html>`;
}
