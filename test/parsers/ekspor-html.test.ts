import { matriksHtml } from "@selaras/parsers";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, collectErrors, launch } from "../support/browser.ts";
import { matriksTiruan, TEKS_JAHAT } from "../support/matriks-tiruan.ts";

const OPSI = { sumber: { AIN: "https://sumber.example/ain", X: "javascript:alert(1)" }, tanggal: "2026-11-21" };

it("needs nothing else, runs nothing, and escapes every text", () => {
  const html = matriksHtml(
    matriksTiruan(TEKS_JAHAT.length, 2, (at) => TEKS_JAHAT[at] ?? ""),
    true,
    OPSI,
  );
  expect(/<script|<img|<link|@import|url\(|<[^>]*\son\w+=|href="javascript/i.exec(html)).toBeNull();
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img");
});

it("tells totals, heat map, sentences, additions, method and provenance", () => {
  const html = matriksHtml(matriksTiruan(5, 2), true, { ...OPSI, rancangan: "daerah-1", saringan: "topik Peran" });
  for (const satu of [
    "Rancangan: Kabupaten 1",
    "Saringan: topik Peran",
    "21 November 2026",
    "bukan naskah resmi",
    "Pasal 2 ayat (1): kalimat penyimpangan diperlonggar.",
    "Catatan baris 1.",
    "2 daerah menambahkan ketentuan ini.",
    '<a href="https://sumber.example/ain">',
    "daerah-0, Pasal 1 (97%)",
    '<td class="p3" title="4 | 1 | 0 | 1 | 0 | 1">25%</td>',
    "Kewajiban: tidak ditemukan",
    "<del>berwenang </del><ins>dapat </ins>",
  ])
    expect(html).toContain(satu);
  expect(html.match(/<th scope="row">/g)).toHaveLength(7);
});

describe.skipIf(CHROMIUM === "")("in a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const rows = (): Promise<readonly string[]> =>
    page.locator("tr.baris:visible").evaluateAll((found) => found.map((row) => row.querySelector("strong")?.textContent ?? ""));

  it("filters by relation and by topic without a script", async () => {
    const errors = collectErrors(page);
    await page.setContent(matriksHtml(matriksTiruan(10, 1), true, OPSI));
    expect(await rows()).toHaveLength(10);
    await page.getByRole("radio", { name: "beda substantif" }).check();
    expect(await rows()).toEqual(["Pasal 4", "Pasal 9"]);
    await page.getByRole("combobox", { name: "Topik" }).selectOption("peran");
    expect(await rows()).toEqual(["Pasal 9"]);
    await page.getByRole("radio", { name: "semua" }).check();
    expect(await rows()).toEqual(["Pasal 1", "Pasal 3", "Pasal 5", "Pasal 7", "Pasal 9"]);
    expect(errors).toEqual([]);
  });

  it("has nothing axe complains of", async () => {
    await page.setContent(matriksHtml(matriksTiruan(10, 2), true, OPSI).replace(/<meta http-equiv[^>]*>/, ""));
    expect(await axeFindings(page)).toEqual([]);
  });
});
