/** One browser and one build of the panel for the tests of a file, a page for each of them. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { bangunPanel } from "./bangun-panel.mjs";
import { launch } from "./browser.ts";
import { type PanelUji, panelUji } from "./panel-uji.ts";

type Bahan = Parameters<typeof panelUji> extends [unknown, unknown, ...infer R] ? R : never;

/** To be called inside of `describe`: gives what opens the panel, in place of the page before it. A page that complained fails its test. */
export function pakaiPanel(): (...bahan: Bahan) => Promise<PanelUji> {
  let browser: Browser;
  let papan: Awaited<ReturnType<typeof bangunPanel>>;
  let uji: PanelUji | undefined;
  beforeAll(async () => {
    [browser, papan] = await Promise.all([launch(), bangunPanel()]);
  }, 60_000);
  afterEach(async () => {
    expect(uji?.errors ?? []).toEqual([]);
    await uji?.page.close();
    uji = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await papan?.tutup();
  });
  return async (...bahan) => {
    await uji?.page.close();
    uji = await panelUji(browser, papan, ...bahan);
    return uji;
  };
}
