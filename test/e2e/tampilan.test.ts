import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, collectErrors, launch } from "../support/browser.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** `SELARAS_GAMBAR=1 npm test` renews the pictures of the READMEs; otherwise they go to the cache. */
const gambar = fileURLToPath(
  new URL(process.env.SELARAS_GAMBAR === "1" ? "../../editor/docs/" : "../../node_modules/.cache/selaras/gambar/", import.meta.url),
);

describe.skipIf(CHROMIUM === "")("the three views in a browser", () => {
  let server: StartedServer;
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    mkdirSync(gambar, { recursive: true });
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    errors = collectErrors(page);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("lists the six regulations, marks the baseline as a working text and filters by region", async () => {
    await page.goto(server.url);
    await page.getByRole("link", { name: /Peraturan Bupati Cilacap Nomor 5 Tahun 2024/ }).waitFor();
    expect(await page.locator("tbody tr").count()).toBe(6);
    expect(await page.getByText("Naskah kerja", { exact: true }).count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: `${gambar}pustaka.png` });
    await page.getByLabel("Cari").fill("probolinggo");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(1);
    await page.getByLabel("Cari").fill("tidak ada yang seperti ini");
    await expect.poll(() => page.locator("main").innerText()).toMatch(/Tidak ada peraturan/i);
  });

  it("reads one regulation: outline, references that lead to their target, definitions, deep links", async () => {
    await page.goto(`${server.url}/baca/perbup-cilacap-5-2024#pasal-8-ayat-3`);
    const ayat = page.locator("#pasal-8-ayat-3");
    await ayat.waitFor();
    await expect.poll(() => ayat.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(720);
    await ayat.getByRole("link", { name: "ayat (1)" }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#pasal-8-ayat-1");
    expect(await page.locator("#pasal-8-ayat-1").innerText()).toContain("berkedudukan di bawah dan bertanggung jawab");
    expect(await page.locator("main").innerText()).toContain("BUPATI CILACAP");
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: `${gambar}baca.png` });
  });

  it("shows a reference without target and a number out of sequence as such", async () => {
    await page.goto(`${server.url}/baca/pergub-kalimantan-timur-50-2023#pasal-19-ayat-2`);
    const ayat = page.locator("#pasal-19-ayat-2");
    await ayat.waitFor();
    expect(await ayat.innerText()).toContain("ayat (1) huruf d");
    expect(await ayat.innerHTML()).toMatch(/[Ss]asaran tidak ada/);
    await page.goto(`${server.url}/baca/perbup-pesisir-barat-16-2024`);
    await expect.poll(() => page.locator("main").innerText()).toMatch(/tercetak IV, diharapkan V/);
  });

  it("shows the provenance of each provision of the baseline", async () => {
    await page.goto(`${server.url}/baca/permenpan-rb-7-2022`);
    await page.getByText("Naskah kerja, bukan naskah resmi").first().waitFor();
    const mark = page.locator("#pasal-5").getByRole("button").first();
    await mark.click();
    await expect.poll(() => page.locator("body").innerText()).toMatch(/saksi/i);
  });

  it("answers an unknown address and an unknown regulation with what to do", async () => {
    await page.goto(`${server.url}/baca/tidak-ada`);
    await expect.poll(() => page.locator("main").innerText()).toMatch(/tidak (?:ditemukan|ada|dikenal)/i);
    expect(await page.getByRole("link", { name: /pustaka/i }).count()).toBeGreaterThan(0);
  });

  it("wrote no error to the console on the way, but for the regulation that does not exist", () => {
    const asked = `(${server.url}/api/peraturan/tidak-ada)`;
    expect(errors.filter((error) => error.endsWith(asked)).length).toBeGreaterThan(0);
    expect(errors.filter((error) => !error.endsWith(asked))).toEqual([]);
  });
});
