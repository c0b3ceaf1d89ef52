/** What browser tests do on the pages of the extension. */
import type { Browser, Locator, Page } from "playwright-core";
import { bacaanContoh } from "./bacaan-contoh.mjs";
import { collectErrors } from "./browser.ts";
import type { BahanPanel, PapanPanel } from "./papan-panel/papan-panel.tsx";

/** Cilacap beside the baseline. */
export const contoh = bacaanContoh();

/** A provision whose words differ, with a counterpart in the acuan. */
export const beda = contoh.bacaan.hasil.deviasi.find(({ hubungan }) => hubungan === "substantif");

export interface PanelUji {
  readonly page: Page;
  readonly errors: readonly string[];
  /** What was asked of the service worker and of the tab, in order. */
  pesan(): Promise<PapanPanel["pesan"]>;
  /** Items of the list that are drawn. */
  butir(): Locator;
  /** Items of the list, drawn or not. */
  jumlahButir(): Promise<number>;
  /** Opens the first item with these words. */
  bukaButir(teks: string): Promise<void>;
}

/** A fresh page of the extension, the side panel unless `bahan` says otherwise. */
export async function panelUji(
  browser: Browser,
  papan: { readonly url: string },
  bahan: Partial<BahanPanel> = {},
  skema: "light" | "dark" = "light",
): Promise<PanelUji> {
  const page = await browser.newPage({ viewport: { width: 400, height: 720 }, colorScheme: skema });
  page.setDefaultTimeout(8_000);
  const errors = collectErrors(page);
  await page.addInitScript((isi) => Object.assign(window, { bahanPanel: isi }), { layar: "panel", ...contoh, ...bahan });
  await page.goto(papan.url);
  await page.locator("h1").first().waitFor();
  const butir = () => page.getByRole("listbox").getByRole("option");
  return {
    page,
    errors,
    pesan: () => page.evaluate(() => window.panel.pesan),
    butir,
    jumlahButir: async () => ((await butir().count()) === 0 ? 0 : Number(await butir().first().getAttribute("aria-setsize"))),
    bukaButir: async (teks) => {
      await page.getByRole("searchbox", { name: "Cari kata" }).fill(teks);
      await butir().filter({ hasText: teks }).first().click();
    },
  };
}
