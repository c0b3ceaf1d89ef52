import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { CORPUS } from "../support/naskah-uji.ts";
import { BUDI, buatAkun, bukaPeramban, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** From the last key: 200 ms of pause, the check, and a slow machine. */
const SEGERA = { timeout: 10_000 };
const ALASAN = "Dikutip utuh dari peraturan yang dirujuk.";

describe.skipIf(CHROMIUM === "")("the drafting rules in a browser", { timeout: 60_000 }, () => {
  let server: StartedServer;
  let browser: Browser;
  let siti: Page;
  let errors: readonly string[];
  let alamat: string;

  const panel = (page: Page): Locator => page.locator(".periksa");
  const baris = (page: Page): Locator => panel(page).locator(".periksa-baris");
  const kunciTampil = (page: Page): Promise<readonly (string | null)[]> =>
    baris(page).evaluateAll((semua) => semua.map((satu) => satu.getAttribute("data-kunci")));
  const terbuka = (page: Page): Locator => panel(page).locator(".periksa-butir[data-terbuka]");
  const dialog = (page: Page): Locator => page.getByRole("dialog");
  const kabar = (page: Page): Locator => page.locator("[data-kabar=periksa]");
  const semua = (page: Page): Locator => panel(page).getByRole("button", { name: /^Perbaiki semua yang aman/u });
  /** Everything that is written, and nothing that is computed or drawn beside it. */
  const naskah = (page: Page): Promise<readonly string[]> =>
    page.locator(".naskah-tulis p[data-satuan]").evaluateAll((unit) =>
      unit.map((satu) => {
        const salinan = satu.cloneNode(true) as HTMLElement;
        for (const lain of salinan.querySelectorAll(".kursor-rekan, .ProseMirror-separator, .ProseMirror-trailingBreak")) lain.remove();
        return salinan.textContent ?? "";
      }),
    );
  const jumlah = async (page: Page): Promise<number> => {
    const angka = await panel(page).locator(".periksa-hitungan .legenda-jumlah").allInnerTexts();
    return angka.reduce((sum, satu) => sum + Number(satu), 0);
  };
  const bukaPanel = async (page: Page): Promise<void> => {
    await page.getByRole("tab", { name: "Periksa" }).click();
    await panel(page).locator(".periksa-jumlah").waitFor({ timeout: 20_000 });
  };

  beforeAll(async () => {
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    const dibuka = await bukaPeramban(browser);
    [siti, errors] = [dibuka.page, dibuka.errors];
    await buatAkun(siti, await tautanPertama(server), SITI);
    const isi = readFileSync(join(CORPUS, "perbup-cilacap-5-2024.md"), "utf8");
    const answer = await siti.request.post(`${server.url}/api/rancangan`, {
      data: { daerah: "33.01", dasar: { macam: "unggahan", nama: "perbup-cilacap-5-2024.md", isi } },
      headers: { origin: server.url },
    });
    alamat = `${server.url}/rancangan/${(await answer.json()).id}`;
    await siti.goto(alamat);
    await bukaPanel(siti);
    await baris(siti).first().waitFor({ timeout: 20_000 });
  }, 120_000);

  afterEach(async () => {
    if ((await dialog(siti).count()) > 0) await siti.keyboard.press("Escape");
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("lists what the rules find under their gravity, and marks it beside and under the words", async () => {
    expect(await baris(siti).count()).toBeGreaterThan(3);
    expect(await panel(siti).locator(".periksa-kelompok").count()).toBeGreaterThan(1);
    await baris(siti).first().click();
    await expect.poll(() => siti.locator(".temuan-tanda").count(), SEGERA).toBeGreaterThan(0);
    await expect.poll(() => siti.locator(".temuan-kata").count(), SEGERA).toBeGreaterThan(0);
    expect(await siti.locator(".temuan-kata").first().getAttribute("title")).toMatch(/^(?:Kritis|Tinggi|Sedang|Rendah|Info): \S/u);
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("groups by place, and filters by gravity and family", async () => {
    await panel(siti).getByRole("combobox", { name: "Kelompokkan" }).selectOption("tempat");
    await expect.poll(() => panel(siti).locator(".periksa-kelompok", { hasText: "BAB I" }).count()).toBeGreaterThan(0);
    await panel(siti).getByRole("combobox", { name: "Kelompokkan" }).selectOption("keparahan");
    const kelompok = panel(siti).locator(".periksa-kelompok");
    const pertama = ((await kelompok.first().innerText()).match(/^\p{L}+/u) ?? [""])[0];
    await panel(siti)
      .getByRole("button", { name: new RegExp(`^${pertama}`, "u") })
      .first()
      .click();
    await expect.poll(() => kelompok.first().innerText()).not.toContain(pertama);
    await panel(siti)
      .getByRole("button", { name: new RegExp(`^${pertama}`, "u") })
      .first()
      .click();
    const keluarga = panel(siti).getByRole("combobox", { name: "Keluarga kaidah" });
    const sebelum = await baris(siti).count();
    await keluarga.selectOption({ index: 1 });
    await expect.poll(() => baris(siti).count()).toBeLessThan(sebelum);
    await keluarga.selectOption({ index: 0 });
  });

  it("goes to the place and selects the words when a line is chosen", async () => {
    await baris(siti).nth(1).click();
    await expect.poll(() => terbuka(siti).count()).toBe(1);
    await expect.poll(() => siti.evaluate(() => document.activeElement?.classList.contains("naskah-tulis"))).toBe(true);
    const kata = siti.locator(".temuan-kata.temuan-kini").first();
    await kata.waitFor();
    const terpilih = () => siti.evaluate(() => getSelection()?.toString() ?? "");
    // a reference inside of the words is an element of its own
    await expect.poll(terpilih, SEGERA).toContain(await kata.textContent());
    expect(await kata.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
  });

  it("walks through the findings with F8 and Shift+F8, and says where it is", async () => {
    await siti.locator(".naskah-tulis p").first().click();
    await siti.keyboard.press("Control+Home");
    await siti.waitForTimeout(150);
    await siti.keyboard.press("F8");
    await expect.poll(() => kabar(siti).innerText()).toMatch(/^Temuan 1 dari \d+\. .+, (?:kritis|tinggi|sedang|rendah|info)\. /u);
    const satu = await kabar(siti).innerText();
    await siti.keyboard.press("F8");
    await expect.poll(() => kabar(siti).innerText()).toMatch(/^Temuan 2 dari /u);
    await siti.keyboard.press("F8");
    await expect.poll(() => kabar(siti).innerText()).toMatch(/^Temuan 3 dari /u);
    await siti.keyboard.press("Shift+F8");
    await siti.keyboard.press("Shift+F8");
    await expect.poll(() => kabar(siti).innerText()).toBe(satu);
    await expect.poll(() => terbuka(siti).count()).toBe(1);
    await siti.keyboard.press("Shift+F8");
    await expect.poll(() => kabar(siti).innerText()).toMatch(/^Temuan (\d+) dari \1\. /u);
  });

  it("explains a rule with a right and a wrong example", async () => {
    await baris(siti).first().click();
    await terbuka(siti)
      .getByRole("button", { name: /^Penjelasan/u })
      .click();
    await dialog(siti).getByRole("heading", { name: "Benar" }).waitFor();
    await dialog(siti).getByRole("heading", { name: "Keliru" }).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.keyboard.press("Escape");
    await expect.poll(() => dialog(siti).count()).toBe(0);
  });

  it("mends one finding with the words that were shown, as one step", async () => {
    const semula = await naskah(siti);
    // one whose fix is shown
    let at = 0;
    for (; at < 60; at++) {
      await baris(siti).nth(at).click();
      await terbuka(siti).locator(".periksa-rinci").waitFor();
      if ((await terbuka(siti).locator(".periksa-pratinjau ins, .periksa-pratinjau del").count()) > 0) break;
    }
    const kunci = await terbuka(siti).locator(".periksa-baris").getAttribute("data-kunci");
    await terbuka(siti)
      .getByRole("button", { name: /^Perbaiki /u })
      .click();
    await expect.poll(() => kunciTampil(siti).then((semuanya) => semuanya.includes(kunci)), SEGERA).toBe(false);
    const berubah = await naskah(siti);
    expect(berubah).not.toEqual(semula);
    if (berubah.length === semula.length) expect(berubah.filter((satu, urut) => satu !== semula[urut]).length).toBeLessThanOrEqual(3);
    await siti.locator(".naskah-tulis p").first().click();
    await siti.keyboard.press("Control+z");
    await expect.poll(() => naskah(siti), SEGERA).toEqual(semula);
  });

  it("mends everything safe in one step, finds nothing safe afterwards, and brings all of it back with one undo", async () => {
    const semula = await naskah(siti);
    await semua(siti).click();
    const terapkan = dialog(siti).getByRole("button", { name: /^Terapkan \d+ perbaikan$/u });
    await terapkan.waitFor({ timeout: 15_000 });
    expect(await dialog(siti).locator(".periksa-rencana > li").count()).toBeGreaterThan(0);
    expect(await axeFindings(siti)).toEqual([]);
    await terapkan.click();
    await expect.poll(() => semua(siti).count(), SEGERA).toBe(0);
    const diperbaiki = await naskah(siti);
    expect(diperbaiki).not.toEqual(semula);
    await siti.locator(".naskah-tulis p").first().click();
    await siti.keyboard.press("Control+z");
    await expect.poll(() => naskah(siti), SEGERA).toEqual(semula);
    await expect.poll(() => semua(siti).count(), SEGERA).toBe(1);
    await siti.keyboard.press("Control+y");
    await expect.poll(() => naskah(siti), SEGERA).toEqual(diperbaiki);
    await siti.keyboard.press("Control+z");
    await expect.poll(() => semua(siti).count(), SEGERA).toBe(1);
  });

  it("keeps a mark on its words while others are typed before them", async () => {
    await panel(siti).locator(".periksa-butir[data-keparahan=rendah] > .periksa-baris").first().click();
    const kata = siti.locator(".temuan-kata.temuan-kini");
    await kata.first().waitFor();
    const tertanda = await kata.allTextContents();
    await kata
      .first()
      .locator("xpath=ancestor::p[1]")
      .evaluate((element) => getSelection()?.setBaseAndExtent(element, 0, element, 0));
    await siti.waitForTimeout(150);
    await siti.keyboard.type("Xx ");
    expect(await kata.allTextContents()).toEqual(tertanda);
    await siti.keyboard.press("Control+z");
    await expect.poll(() => kata.allTextContents(), SEGERA).toEqual(tertanda);
  });

  it("sets a finding aside for a reason, and takes it back", async () => {
    const sebelum = await jumlah(siti);
    await baris(siti).first().click();
    const tempat = await terbuka(siti).locator("strong").innerText();
    await terbuka(siti)
      .getByRole("button", { name: /^Kesampingkan /u })
      .click();
    await dialog(siti).getByRole("button", { name: "Kesampingkan", exact: true }).click();
    await dialog(siti).getByText("Tuliskan alasan mengesampingkannya.").waitFor();
    await dialog(siti).getByRole("textbox", { name: "Alasan" }).fill(ALASAN);
    expect(await axeFindings(siti)).toEqual([]);
    await dialog(siti).getByRole("button", { name: "Kesampingkan", exact: true }).click();
    await expect.poll(() => jumlah(siti), SEGERA).toBe(sebelum - 1);
    await panel(siti).getByText("Dikesampingkan (1)").click();
    const disisihkan = panel(siti).locator(".periksa-disisihkan");
    expect(await disisihkan.innerText()).toContain(ALASAN);
    expect(await disisihkan.innerText()).toContain(SITI.nama);
    expect(await disisihkan.innerText()).toContain(tempat);
    await disisihkan.getByRole("button", { name: /^Batalkan/u }).click();
    await expect.poll(() => jumlah(siti), SEGERA).toBe(sebelum);
    await expect.poll(() => disisihkan.count(), SEGERA).toBe(0);
  });

  it("shows a reviewer what was set aside and why, lets them walk, and offers nothing that writes", async () => {
    await baris(siti).first().click();
    await terbuka(siti)
      .getByRole("button", { name: /^Kesampingkan /u })
      .click();
    await dialog(siti).getByRole("textbox", { name: "Alasan" }).fill(ALASAN);
    await dialog(siti).getByRole("button", { name: "Kesampingkan", exact: true }).click();
    await panel(siti).locator(".periksa-disisihkan").waitFor();

    const { page } = await bukaPeramban(browser);
    const undangan = { surel: BUDI.surel, rancangan: alamat.split("/").at(-1), peran: "penelaah" };
    const kirim = await siti.request.post(`${server.url}/api/undangan`, { data: undangan, headers: { origin: server.url } });
    await buatAkun(page, (await kirim.json()).tautan, BUDI);
    await page.goto(alamat);
    await bukaPanel(page);
    await panel(page).getByText("Dikesampingkan (1)").click();
    expect(await panel(page).locator(".periksa-disisihkan").innerText()).toContain(ALASAN);
    await page.keyboard.press("F8");
    await expect.poll(() => kabar(page).innerText(), SEGERA).toMatch(/^Temuan \d+ dari /u);
    expect(
      await panel(page)
        .getByRole("button", { name: /^(?:Perbaiki|Kesampingkan|Batalkan)/u })
        .count(),
    ).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("tab", { name: "Jejak" }).click();
    await page
      .getByText(/mengesampingkan temuan .* karena “Dikutip utuh/u)
      .first()
      .waitFor();
    await page.context().close();
  });

  it("complains about nothing", () => {
    expect(errors).toEqual([]);
  });
});
