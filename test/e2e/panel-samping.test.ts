/** The browser's own side panel, which no driver knows as a page: it is spoken to over the debugging protocol. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/browser.ts";
import { bukaEkstensi, type EkstensiUji, halamanPeraturan, layani } from "../support/ekstensi-uji.mjs";
import { penanyaTarget, tekanTombol } from "../support/penanya-target.ts";

const CILACAP = readFileSync(new URL("../../parsers/corpus/perbup-cilacap-5-2024.md", import.meta.url), "utf8");

describe.skipIf(CHROMIUM === "")("the side panel of the browser", () => {
  let ekstensi: EkstensiUji;
  let situs: Awaited<ReturnType<typeof layani>>;
  beforeAll(async () => {
    situs = await layani(
      new Map([
        ["/perbup", { tipe: "text/html; charset=utf-8", isi: halamanPeraturan(CILACAP) }],
        ["/lain", { tipe: "text/html; charset=utf-8", isi: "<title>Lain</title><p>Halaman lain.</p>" }],
      ]),
    );
    ekstensi = await bukaEkstensi(CHROMIUM);
  }, 30_000);
  afterAll(async () => {
    await ekstensi?.tutup();
    await situs?.tutup();
  });

  it("opens from the popup, reads the page in front, and follows to another tab and back", { timeout: 60_000 }, async () => {
    const page = await ekstensi.konteks.newPage();
    await page.goto(`${situs.url}/perbup`);
    const popup = await ekstensi.konteks.newPage();
    await popup.goto(ekstensi.alamat(`popup.html?tab=${await ekstensi.tabOf(page)}`));
    await popup.getByRole("button", { name: "Buka panel" }).click();
    await page.bringToFront();
    const cdp = await ekstensi.konteks.browser()?.newBrowserCDPSession();
    if (cdp === undefined) throw new Error("the browser cannot be spoken to");
    const tanya = await penanyaTarget(cdp, "/sidepanel.html");
    const teks = () => tanya("document.body.innerText");
    await expect.poll(teks, { timeout: 10_000 }).toContain("Halaman ini belum diperiksa");
    // Until the panel has followed to the page, the button asks for the tab of the popup.
    const periksa = () => tanya(tekanTombol("Periksa halaman ini")).then(teks);
    await expect.poll(periksa, { timeout: 10_000, interval: 500 }).toContain("Peraturan Bupati Cilacap Nomor 5 Tahun 2024");
    expect(Number(await tanya("innerWidth"))).toBeLessThan(500);
    const lain = await ekstensi.konteks.newPage();
    await lain.goto(`${situs.url}/lain`);
    await expect.poll(teks, { timeout: 10_000 }).toContain("Halaman ini belum diperiksa");
    await page.bringToFront();
    await expect.poll(teks, { timeout: 10_000 }).toContain("Peraturan Bupati Cilacap Nomor 5 Tahun 2024");
  });
});
