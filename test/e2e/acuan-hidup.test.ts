import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { IsiRancangan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { bangunPapan } from "../support/bangun-papan.mjs";
import { CHROMIUM, launch } from "../support/browser.ts";
import { satuan } from "../support/contoh-isi.ts";
import { type PapanUji, papanUji, pasalBerayat } from "../support/papan-uji.ts";

/** A unit that says `Menurut ⟨reference⟩, sah.` */
const mengacu = (id: string, ke: string): Satuan => ({
  ...satuan(id, "teks"),
  content: [
    { type: "text", text: "Menurut " },
    { type: "acuan", attrs: { sasaran: [{ id: ke }], penghubung: "dan", cadangan: "lama" } },
    { type: "text", text: ", sah." },
  ],
});

const naskah = (): readonly IsiRancangan[] => [...pasalBerayat(), satuan("r", "pasal"), mengacu("s", "a2")];

describe.skipIf(CHROMIUM === "")("live references on the sheet", () => {
  let papan: Awaited<ReturnType<typeof bangunPapan>>;
  let browser: Browser;
  let uji: PapanUji;

  beforeAll(async () => {
    papan = await bangunPapan();
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await papan?.tutup();
  });

  beforeEach(async () => {
    await uji?.page.close();
    uji = await papanUji(browser, papan);
  });

  it("say where their target is, on every sheet, whoever moves it", async () => {
    const { page, errors, buka, unit, keUnit } = uji;
    await buka(naskah(), "jumlah=2");
    for (const lembar of [0, 1]) await expect.poll(() => unit("s", lembar).textContent()).toBe("Menurut Pasal 1 ayat (2), sah.");
    await keUnit("a2");
    await page.keyboard.press("Alt+ArrowUp");
    for (const lembar of [0, 1]) await expect.poll(() => unit("s", lembar).textContent()).toBe("Menurut Pasal 1 ayat (1), sah.");
    await keUnit("b");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Baru.");
    for (const lembar of [0, 1]) await expect.poll(() => unit("s", lembar).textContent()).toBe("Menurut Pasal 2 ayat (1), sah.");
    expect(errors).toEqual([]);
  });

  it("are marked where the target is gone, and go with Backspace", async () => {
    const { page, errors, buka, unit, keUnit } = uji;
    await buka([...pasalBerayat(), satuan("r", "pasal"), mengacu("s", "a1")]);
    const acuan = unit("s").locator("[data-acuan]");
    expect(await acuan.getAttribute("data-rusak")).toBeNull();
    await keUnit("a1");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await expect.poll(() => acuan.getAttribute("data-rusak")).toBe("");
    expect(await acuan.getAttribute("aria-label")).toBe("acuan rusak: lama");
    await keUnit("s");
    for (let at = 0; at < 6; at++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Backspace");
    await expect.poll(() => unit("s").textContent()).toBe("Menurut , sah.");
    await page.keyboard.press("Control+z");
    await expect.poll(() => unit("s").textContent()).toBe("Menurut lama, sah.");
    expect(errors).toEqual([]);
  });

  it("lead to their target by Ctrl and a click", async () => {
    const { page, errors, buka, unit } = uji;
    await buka(naskah());
    await unit("s")
      .locator("[data-acuan]")
      .click({ modifiers: ["Control"] });
    await expect.poll(() => page.evaluate(() => String(window.papan.editors[0]?.state.selection.$from.parent.attrs.id))).toBe("a2");
    await unit("s").locator("[data-acuan]").hover();
    await expect.poll(() => unit("s").locator("[data-acuan]").getAttribute("title")).toContain("Dua:");
    expect(errors).toEqual([]);
  });

  it("are words for other programs, and live again in the same draft", async () => {
    const { page, buka, unit, keUnit } = uji;
    await buka(naskah());
    await keUnit("s");
    await page.keyboard.press("Shift+Home");
    const papanKlip = await page.locator(".naskah-tulis").evaluate((lembar) => {
      const data = new DataTransfer();
      lembar.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
      return Object.fromEntries(data.types.map((jenis) => [jenis, data.getData(jenis)]));
    });
    expect(papanKlip["text/plain"]).toBe("Menurut Pasal 1 ayat (2), sah.");
    await keUnit("t");
    await uji.tempel(papanKlip);
    await expect.poll(() => unit("t").textContent()).toBe("Tunggal.Menurut Pasal 1 ayat (2), sah.");
    expect(await unit("t").locator("[data-acuan]").count()).toBe(1);
  });

  it("are made of a pasted text that names provisions of the draft", async () => {
    const { buka, unit, keUnit, tempel, page } = uji;
    await buka(naskah());
    await keUnit("t");
    await tempel({ "text/plain": "Pasal 9\n\nKetentuan sebagaimana dimaksud dalam Pasal 1 ayat (2) berlaku." });
    await expect.poll(() => page.locator(".naskah-tulis [data-acuan]").count()).toBe(2);
    expect(await unit("s").textContent()).toBe("Menurut Pasal 1 ayat (2), sah.");
  });
});
