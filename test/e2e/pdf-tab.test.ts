/** From the tab in which the browser shows a PDF to the reader of the extension, with one click and no permission for the site. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, collectErrors, launch } from "../support/browser.ts";
import { bukaEkstensi, type EkstensiUji, halamanPeraturan, layani } from "../support/ekstensi-uji.mjs";

const BANYUMAS = readFileSync(new URL("../../parsers/corpus/perbup-banyumas-23-2024.md", import.meta.url), "utf8");

describe.skipIf(CHROMIUM === "")("a PDF in a tab", () => {
  let ekstensi: EkstensiUji;
  let situs: Awaited<ReturnType<typeof layani>>;
  beforeAll(async () => {
    const peramban = await launch();
    const cetak = await peramban.newPage();
    await cetak.setContent(halamanPeraturan(BANYUMAS));
    situs = await layani(new Map([["/perbup.pdf", { tipe: "application/pdf", isi: await cetak.pdf({ format: "A4" }) }]]));
    await peramban.close();
    ekstensi = await bukaEkstensi(CHROMIUM);
  }, 60_000);
  afterAll(async () => {
    await ekstensi?.tutup();
    await situs?.tutup();
  });

  it("is told from a page, and opens in the reader with its bytes handed over", { timeout: 60_000 }, async () => {
    const page = await ekstensi.konteks.newPage();
    await page.goto(`${situs.url}/perbup.pdf`);
    const popup = await ekstensi.konteks.newPage();
    const errors = collectErrors(popup);
    await popup.goto(ekstensi.alamat(`popup.html?tab=${await ekstensi.tabOf(page)}`));
    await popup.getByRole("button", { name: "Periksa halaman ini" }).click();
    const baru = ekstensi.konteks.waitForEvent("page");
    await popup.getByRole("button", { name: "Buka di pembaca" }).click();
    const pembaca = await baru;
    expect(pembaca.url()).toContain("titipan=");
    await pembaca.getByText(/\d+ berbeda, \d+ tambahan/u).waitFor({ timeout: 20_000 });
    await pembaca.getByRole("navigation").getByText("Pasal 5", { exact: true }).first().waitFor();
    expect(errors).toEqual([]);
  });
});
