/** What browser tests do on the page of `papan-tulis/`. */
import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { IsiRancangan } from "../../parsers/src/rancangan/dokumen.ts";

import { collectErrors } from "./browser.ts";
import { satuan } from "./contoh-isi.ts";
import type { Papan } from "./papan-tulis/papan.tsx";

declare global {
  interface Window {
    papan: Papan;
  }
}

export interface PapanUji {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Opens the page with this draft on its sheets. */
  buka(isi: readonly IsiRancangan[], query?: string): Promise<void>;
  /** Number and words of every unit of a sheet itself, as they are shown. */
  baris(lembar?: number): Promise<readonly string[]>;
  unit(id: string, lembar?: number): Locator;
  /** Puts the caret at the end (or beginning) of a unit. */
  keUnit(id: string, di?: "akhir" | "awal", lembar?: number): Promise<void>;
  tempel(data: Readonly<Record<string, string>>, lembar?: number): Promise<void>;
}

/** A fresh page. */
export async function papanUji(browser: Browser, papan: { readonly url: string }): Promise<PapanUji> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const errors = collectErrors(page);
  const baris: PapanUji["baris"] = (lembar = 0) =>
    page
      .locator(`[data-lembar="${lembar}"] .naskah-tulis > p`)
      .evaluateAll((semua) =>
        semua.map((p) => [p.getAttribute("data-kepala"), p.getAttribute("data-label"), p.textContent].filter(Boolean).join(" ")),
      );
  return {
    page,
    errors,
    baris,
    unit: (id, lembar = 0) => page.locator(`[data-lembar="${lembar}"] .naskah-tulis p[data-id="${id}"]`),
    buka: async (isi, query = "jumlah=1") => {
      await page.goto(`${papan.url}?${query}`);
      await page.locator(".naskah-tulis").first().waitFor();
      await page.evaluate((mula) => window.papan.mulai(mula), isi);
      await expect.poll(() => baris(0)).toHaveLength(isi.filter(({ type }) => type === "satuan").length);
    },
    keUnit: async (id, di = "akhir", lembar = 0) => {
      await page.evaluate(
        ([satu, awal, nomor]) => {
          const editor = window.papan.editors[Number(nomor)];
          editor?.state.doc.descendants((node, pos) => {
            if (node.attrs.id === satu) editor.commands.focus(awal ? pos + 1 : pos + 1 + node.content.size);
          });
        },
        [id, di === "awal", lembar] as const,
      );
      // The focus follows with the next frame.
      await expect.poll(() => page.evaluate((nomor) => window.papan.editors[nomor]?.view.hasFocus(), lembar)).toBe(true);
    },
    tempel: (data, lembar = 0) =>
      page.locator(`[data-lembar="${lembar}"] .naskah-tulis`).evaluate((naskah, isi) => {
        const clipboardData = new DataTransfer();
        for (const [format, nilai] of Object.entries(isi)) clipboardData.setData(format, nilai);
        naskah.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, data),
  };
}

/** A Bab with two Pasal, one of them in ayat. */
export const pasalBerayat = (): readonly IsiRancangan[] => [
  satuan("b", "bab", "Umum"),
  satuan("p", "pasal"),
  satuan("a1", "ayat", "Satu."),
  satuan("a2", "ayat", "Dua:"),
  satuan("h1", "rincian", "kedudukan;", { tingkat: 1 }),
  satuan("q", "pasal"),
  satuan("t", "teks", "Tunggal."),
];
