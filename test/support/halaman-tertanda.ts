/** A page that the extension has marked: what is marked in it, and a picture of it with the panel. */
import type { BrowserContext, Page } from "playwright-core";

/** The marked words by the name of their highlight. */
export const sorotan = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(() => {
    const { highlights } = CSS as unknown as { readonly highlights: ReadonlyMap<string, Iterable<Range>> };
    return Object.fromEntries([...highlights].map(([nama, ranges]) => [nama, [...ranges].map(String)]));
  });

/** The page with the panel beside it, as a reviewer sees them: Chromium's own side panel takes no picture. */
export async function gambarBerdampingan(konteks: BrowserContext, page: Page, panel: Page, berkas: string): Promise<void> {
  const kanan = (await panel.screenshot()).toString("base64");
  await page.setViewportSize({ width: 880, height: 720 });
  await page.bringToFront();
  const kiri = (await page.screenshot()).toString("base64");
  await page.setViewportSize({ width: 1280, height: 720 });
  const bingkai = await konteks.newPage();
  const gambar = [kiri, kanan].map((isi) => `<img alt="" style="border-right:1px solid #999" src="data:image/png;base64,${isi}">`);
  await bingkai.setContent(`<body style="margin:0;display:flex">${gambar.join("")}`);
  await bingkai.screenshot({ path: berkas });
  await bingkai.close();
}
