import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KabarLembar, Lembar, PesanLembar } from "../../extension/src/pesan/lembar.ts";
import { CHROMIUM } from "../support/browser.ts";
import { FLAGS } from "../support/chromium-flags.mjs";
import { bacaFixture } from "../support/lembar-uji.ts";

const naskah = fileURLToPath(new URL("../../extension/src/contents/halaman.ts", import.meta.url));

/** As the service worker of the extension: keeps what it is told, and puts the script into the page on a click. */
const LATAR = `globalThis.kabar = [];
chrome.runtime.onMessage.addListener((pesan) => { globalThis.kabar.push(pesan); });`;

const MANIFES = {
  manifest_version: 3,
  name: "Uji",
  version: "1",
  permissions: ["scripting", "tabs"],
  host_permissions: ["http://127.0.0.1/*"],
  background: { service_worker: "latar.js" },
};

/** The text of the script, in an extension of its own: what it needs of a browser is what any extension has. */
describe.skipIf(CHROMIUM === "")("the script in a page, put there by an extension", () => {
  let folder: string;
  let server: Server;
  let konteks: BrowserContext;
  let latar: Worker;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "selaras-ekstensi-"));
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(MANIFES));
    writeFileSync(join(folder, "latar.js"), LATAR);
    await build({
      entryPoints: [naskah],
      outfile: join(folder, "halaman.js"),
      bundle: true,
      format: "iife",
      conditions: ["selaras:source"],
    });
    let pdf: Buffer | null = null;
    server = createServer((permintaan, jawaban) => {
      if (permintaan.url === "/5.pdf") {
        jawaban.setHeader("content-type", "application/pdf");
        jawaban.end(pdf);
        return;
      }
      jawaban.setHeader("content-type", "text/html; charset=utf-8");
      jawaban.setHeader("content-security-policy", "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'");
      jawaban.end(bacaFixture("jdih-wordpress.html"));
    });
    await new Promise<void>((siap) => server.listen(0, "127.0.0.1", siap));
    konteks = await chromium.launchPersistentContext(join(folder, "profil"), {
      executablePath: CHROMIUM,
      headless: true,
      args: [...FLAGS, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    });
    latar = konteks.serviceWorkers()[0] ?? (await konteks.waitForEvent("serviceworker"));
    page = await konteks.newPage();
    pdf = await page.pdf();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/perbup`);
  }, 30_000);
  afterAll(async () => {
    await konteks.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const tab = (jalan = "/perbup"): Promise<number> =>
    latar.evaluate(async (akhir) => {
      const [ini] = await chrome.tabs.query({ url: `http://127.0.0.1${akhir}` });
      return ini?.id ?? -1;
    }, jalan);
  const masukkan = async () =>
    latar.evaluate((id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ["halaman.js"] }), await tab());
  const tanya = async <T>(pesan: PesanLembar): Promise<T> =>
    latar.evaluate(([id, isi]) => chrome.tabs.sendMessage(id, isi), [await tab(), pesan] as const) as Promise<T>;
  const kabar = () => latar.evaluate(() => (globalThis as unknown as { kabar: KabarLembar[] }).kabar);

  it("answers, marks and tells, also where the page forbids nearly everything", async () => {
    await masukkan();
    const { sumber, blok } = await tanya<Lembar>({ untuk: "lembar", apa: "baca" });
    expect(blok.length).toBeGreaterThan(50);
    const dari = sumber.indexOf("Sistem Kerja adalah");
    const rentang = { dari, sampai: dari + 19 };
    expect(
      await tanya({
        untuk: "lembar",
        apa: "sorot",
        sorotan: [{ id: "a", jenis: "catatan", rentang }],
        hilang: [{ id: "h", letak: dari, locator: "Pasal 9" }],
      }),
    ).toEqual({ terpasang: 2 });
    expect(await page.evaluate(() => [...(CSS.highlights.get("selaras-catatan") ?? [])].map(String))).toEqual(["Sistem Kerja adalah"]);
    const gaya = await page.evaluate(
      () => getComputedStyle(document.querySelector(".entry-content") as Element, "::highlight(selaras-catatan)").textDecorationStyle,
    );
    expect(gaya).toBe("solid");
  });

  it("put in twice, it works once", async () => {
    await masukkan();
    await masukkan();
    await latar.evaluate(() => (globalThis as unknown as { kabar: KabarLembar[] }).kabar.splice(0));
    await page.evaluate(() =>
      document.getSelection()?.selectAllChildren(document.querySelector(".entry-content p:nth-of-type(5)") as Element),
    );
    await page.waitForTimeout(400);
    expect(await kabar()).toHaveLength(1);
    expect(await page.evaluate(() => document.querySelectorAll("selaras-tanda").length)).toBe(1);
  });

  it("the page can neither ask it nor reach into its signs", async () => {
    await latar.evaluate(() => (globalThis as unknown as { kabar: KabarLembar[] }).kabar.splice(0));
    const akar = await page.evaluate(() => {
      window.postMessage({ untuk: "lembar", apa: "bersihkan" }, "*");
      document.dispatchEvent(new CustomEvent("selaras.lembar", { detail: { untuk: "lembar", apa: "bersihkan" } }));
      return { bayangan: document.querySelector("selaras-tanda")?.shadowRoot ?? null, bersama: Symbol.for("selaras.lembar") in globalThis };
    });
    await page.waitForTimeout(200);
    expect(akar).toEqual({ bayangan: null, bersama: false });
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    expect(await kabar()).toEqual([]);
  });

  it("tells the address of the file in the tab of a PDF", async () => {
    const alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}/5.pdf`;
    await latar.evaluate((url) => chrome.tabs.create({ url }), alamat);
    await expect.poll(() => tab("/5.pdf"), { timeout: 10_000 }).toBeGreaterThan(0);
    const id = await tab("/5.pdf");
    await latar.evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ["halaman.js"] }), id);
    expect(await latar.evaluate((tabId) => chrome.tabs.sendMessage(tabId, { untuk: "lembar", apa: "baca" }), id)).toEqual({
      gagal: "pdf",
      alamat,
    });
  });
});
