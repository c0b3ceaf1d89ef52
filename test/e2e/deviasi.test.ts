import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { BUDI, buatAkun, bukaPeramban, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** From the last key: 200 ms of pause, the comparison, and a slow machine. */
const SEGERA = { timeout: 5_000 };

describe.skipIf(CHROMIUM === "")("the draft against its acuan in a browser", () => {
  let server: StartedServer;
  let browser: Browser;
  let siti: Page;
  let errors: readonly string[];
  let alamat: string;

  const naskah = (page: Page): Locator => page.locator(".naskah-tulis");
  const unit = (page: Page, id: string): Locator => naskah(page).locator(`p[data-id="${id}"]`);
  /** The sign in the margin before a unit. */
  const tanda = (page: Page, id: string): Locator => unit(page, id).locator("xpath=preceding-sibling::div[1]").locator("button");
  const laci = (page: Page): Locator => page.getByRole("dialog");
  const baris = (page: Page, nama: string): Locator => page.locator(".deviasi-baris", { hasText: nama });
  const jumlah = async (page: Page, nama: string): Promise<number> =>
    Number((await page.getByRole("button", { name: new RegExp(`^${nama} \\d+$`) }).innerText()).match(/\d+$/)?.[0]);
  const idDengan = async (page: Page, kata: string): Promise<string> =>
    (await naskah(page).locator("p", { hasText: kata }).first().getAttribute("data-id")) ?? "";
  /** The drawer gives the focus back, and the editor takes over what is selected, a moment after they were asked to. */
  const tenang = (page: Page): Promise<void> => page.waitForTimeout(150);
  const tutup = async (page: Page): Promise<void> => {
    await page.keyboard.press("Escape");
    await expect.poll(() => laci(page).count()).toBe(0);
    await tenang(page);
  };
  /** Selects words of a unit as a double click or a drag does. */
  const pilih = async (page: Page, id: string, kata: string): Promise<void> => {
    await unit(page, id).evaluate((element, dicari) => {
      element.scrollIntoView({ block: "center" });
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? "").indexOf(dicari);
        if (at < 0) continue;
        (element.closest("[contenteditable=true]") as HTMLElement).focus();
        getSelection()?.setBaseAndExtent(node, at, node, at + dicari.length);
        return;
      }
      throw new Error(`${dicari} does not stand in the unit`);
    }, kata);
    await tenang(page);
  };

  beforeAll(async () => {
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    const dibuka = await bukaPeramban(browser);
    [siti, errors] = [dibuka.page, dibuka.errors];
    await buatAkun(siti, await tautanPertama(server), SITI);
    const answer = await siti.request.post(`${server.url}/api/rancangan`, {
      data: { daerah: "33.01", dasar: { macam: "acuan" } },
      headers: { origin: server.url },
    });
    alamat = `${server.url}/rancangan/${(await answer.json()).id}`;
    await siti.goto(alamat);
    await siti.locator(".deviasi-jumlah").waitFor({ timeout: 20_000 });
  }, 90_000);

  afterEach(async () => {
    if ((await laci(siti).count()) > 0) await tutup(siti);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("tells how the localised draft stands to the baseline, and that the baseline is a working text", async () => {
    expect(await jumlah(siti, "Sesuai")).toBeGreaterThan(35);
    expect(await jumlah(siti, "Tidak ada")).toBeLessThan(6);
    await siti.getByText("Acuan: naskah kerja, bukan resmi").click();
    await siti
      .getByText(/naskah kerja/i)
      .nth(1)
      .waitFor();
    await siti.getByText("Acuan: naskah kerja, bukan resmi").click();
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("marks a changed word within a second after the pause, in the margin, in the text and in the list", async () => {
    const id = await idDengan(siti, "secara berkala");
    const sesuai = await jumlah(siti, "Sesuai");
    await pilih(siti, id, "secara berkala");
    await siti.keyboard.type("setiap bulan");
    const start = Date.now();
    await expect.poll(() => unit(siti, id).getAttribute("data-simpang"), SEGERA).toBe("prosedural");
    console.log(`deviation shown ${Date.now() - start} ms after the last key`);
    // marks of other kinds may stand in the same words, and part them
    expect((await unit(siti, id).locator(".simpang-kata").allInnerTexts()).join("")).toBe("setiap bulan");
    expect(await unit(siti, id).locator(".simpang-kata").first().getAttribute("title")).toBe("Acuan: secara berkala");
    expect(await tanda(siti, id).getAttribute("aria-label")).toMatch(/beda prosedural.*tenggat "secara berkala" menjadi "setiap bulan"/u);
    await expect.poll(() => baris(siti, 'Tenggat "secara berkala"').count(), SEGERA).toBe(1);
    expect(await jumlah(siti, "Sesuai")).toBe(sesuai - 1);
  });

  it("keeps the mark on its words while others are typed before them", async () => {
    const id = await idDengan(siti, "setiap bulan");
    await pilih(siti, id, "Pejabat");
    await siti.keyboard.press("ArrowLeft");
    await siti.keyboard.type("Para ");
    expect((await unit(siti, id).locator(".simpang-kata").allInnerTexts()).join("")).toMatch(/^(?:Para)?setiap bulan$/u);
    await expect.poll(() => unit(siti, id).locator(".simpang-kata").first().innerText(), SEGERA).toBe("Para");
  });

  it("compares in a drawer, and Ganti dengan brings the words of the acuan back: the deviation goes, the unit stays", async () => {
    const id = await idDengan(siti, "setiap bulan");
    await tanda(siti, id).click();
    await laci(siti)
      .getByRole("heading", { name: /^Banding Pasal \d+ ayat/u })
      .waitFor();
    await laci(siti).locator("del", { hasText: "secara berkala" }).waitFor();
    await laci(siti).locator("ins", { hasText: "setiap bulan" }).waitFor();
    await laci(siti).getByText("Peraturan Bupati Banyumas").first().waitFor({ timeout: 20_000 });
    expect(await axeFindings(siti)).toEqual([]);
    await laci(siti).getByRole("button", { name: "Ganti dengan rumusan acuan" }).click();
    await laci(siti)
      .getByText(/diganti dengan Pasal \d+ ayat \(2\) Peraturan Menteri/u)
      .waitFor();
    await expect.poll(() => unit(siti, id).getAttribute("data-simpang"), SEGERA).toBeNull();
    expect(await unit(siti, id).innerText()).toMatch(/^Pejabat Fungsional.*secara berkala\.$/su);
    expect(await unit(siti, id).getAttribute("data-asal")).toMatch(/^permenpan-rb-7-2022#Pasal \d+ ayat \(2\)$/u);

    await laci(siti).getByRole("button", { name: "Urungkan" }).click();
    await expect.poll(() => unit(siti, id).innerText(), SEGERA).toMatch(/setiap bulan/u);
    await laci(siti).getByRole("button", { name: "Ganti dengan rumusan acuan" }).click();
    await expect.poll(() => unit(siti, id).getAttribute("data-simpang"), SEGERA).toBeNull();
    await tutup(siti);
  });

  it("shows a deleted ayat where it would stand, and puts it back there", async () => {
    const semula = await jumlah(siti, "Tidak ada");
    const hapus = unit(siti, await idDengan(siti, "dapat melibatkan"));
    const teks = await hapus.innerText();
    const sebelum = await hapus.locator("xpath=preceding-sibling::p[1]").getAttribute("data-id");
    const label = await hapus.getAttribute("data-label");
    await hapus.evaluate((element, id) => {
      const before = document.querySelector(`p[data-id="${id}"]`);
      element.scrollIntoView({ block: "center" });
      (element.closest("[contenteditable=true]") as HTMLElement).focus();
      if (before) getSelection()?.setBaseAndExtent(before, before.childNodes.length, element, element.childNodes.length);
    }, sebelum);
    await tenang(siti);
    await siti.keyboard.press("Delete");
    await expect.poll(() => jumlah(siti, "Tidak ada"), SEGERA).toBe(semula + 1);
    const hilang = unit(siti, sebelum ?? "").locator("xpath=following-sibling::*[1]");
    expect(await hilang.getAttribute("data-hubungan")).toBe("hilang");
    await hilang.getByRole("button").click();
    await laci(siti).getByText(teks.slice(0, 40)).first().waitFor();
    await laci(siti).getByRole("button", { name: "Sisipkan di tempatnya: rumusan acuan" }).click();
    await laci(siti).getByText("disisipkan di tempatnya").waitFor();
    await expect.poll(() => jumlah(siti, "Tidak ada"), SEGERA).toBe(semula);
    const kembali = unit(siti, sebelum ?? "").locator("xpath=following-sibling::p[1]");
    expect([await kembali.innerText(), await kembali.getAttribute("data-label")]).toEqual([teks, label]);
    await tutup(siti);
  });

  it("takes the words of another region over in those of this one", async () => {
    await baris(siti, "Pasal 5").first().click();
    const daerah = laci(siti).locator(".laci-rumusan li").first();
    await daerah.waitFor({ timeout: 20_000 });
    const sebelum = await jumlah(siti, "Tambahan");
    await daerah
      .getByRole("button", { name: /^Sisipkan sesudah ini/u })
      .first()
      .click();
    await laci(siti)
      .getByText(/disisipkan sesudah Pasal 5; nama daerah dan jabatan disesuaikan/u)
      .waitFor();
    expect(await naskah(siti).textContent()).not.toMatch(/Banyumas|Probolinggo|Pesisir Barat|Kalimantan Timur/u);
    await laci(siti).getByRole("button", { name: "Urungkan" }).click();
    await expect.poll(() => jumlah(siti, "Tambahan"), SEGERA).toBe(sebelum);
    await tutup(siti);
  });

  it("walks from deviation to deviation by the keyboard and says where it is", async () => {
    await naskah(siti).locator("p").first().click();
    await tenang(siti);
    await siti.keyboard.press("Alt+.");
    const kabar = siti.locator("[data-kabar=deviasi]");
    await expect.poll(() => kabar.innerText()).toMatch(/^Pasal 1 angka 1, tambahan/u);
    await siti.keyboard.press("Alt+.");
    await expect.poll(() => kabar.innerText()).toMatch(/^Pasal 1 angka 2, tambahan/u);
    await siti.keyboard.press("Alt+,");
    await expect.poll(() => kabar.innerText()).toMatch(/^Pasal 1 angka 1, tambahan/u);
  });

  it("lets the caret pass the signs between the units", async () => {
    const id = await idDengan(siti, "Daerah adalah");
    await unit(siti, id).click();
    await tenang(siti);
    await siti.keyboard.press("Home");
    const places: string[] = [];
    for (let key = 0; key < 4; key++) {
      places.push(
        await siti.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest("p")?.getAttribute("data-label") ?? "nowhere"),
      );
      await siti.keyboard.press("ArrowDown");
    }
    expect(places.slice(0, 2)).toEqual(["1.", "2."]);
    expect(places).not.toContain("nowhere");
  });

  it("filters by weight and type and finds words", async () => {
    await siti.getByRole("button", { name: /^Tambahan/u }).click();
    await expect.poll(() => siti.locator('.deviasi-baris[data-hubungan="tambahan"]').count()).toBe(0);
    await siti.getByRole("searchbox", { name: "Cari dalam deviasi" }).fill("pimpinan tinggi madya");
    await expect.poll(() => siti.locator(".deviasi-baris").count()).toBeGreaterThan(0);
    for (const teks of await siti.locator(".deviasi-baris").allInnerTexts()) expect(teks).toMatch(/Pimpinan Tinggi Madya|Pasal/u);
    await siti.getByRole("searchbox", { name: "Cari dalam deviasi" }).fill("tidak ada kata ini");
    await siti.getByText("Tidak ada ketentuan yang cocok dengan saringan ini.").waitFor();
    await siti.getByRole("searchbox", { name: "Cari dalam deviasi" }).fill("");
    await siti.getByRole("button", { name: /^Tambahan/u }).click();
  });

  it("compares with another regulation when it is chosen as acuan", async () => {
    await siti.getByRole("combobox", { name: "Acuan" }).click();
    await siti.getByRole("option", { name: /Cilacap Nomor 5/u }).click();
    await expect.poll(() => siti.getByText("Acuan: naskah kerja, bukan resmi").count(), SEGERA).toBe(0);
    await expect.poll(() => siti.locator(".deviasi-jumlah").count(), SEGERA).toBe(1);
    await siti.getByRole("combobox", { name: "Acuan" }).click();
    await siti.getByRole("option", { name: /naskah kerja/u }).click();
    await siti.getByText("Acuan: naskah kerja, bukan resmi").waitFor();
  });

  it("offers a reader to compare, and nothing that writes", async () => {
    const { page } = await bukaPeramban(browser);
    const kirim = (url: string, data: object) => siti.request.post(server.url + url, { data, headers: { origin: server.url } });
    const { tautan } = await (
      await kirim("/api/undangan", { surel: BUDI.surel, rancangan: alamat.split("/").at(-1), peran: "pengamat" })
    ).json();
    await buatAkun(page, tautan, BUDI);
    await page.goto(alamat);
    await page.locator(".deviasi-baris").first().click();
    await laci(page)
      .getByRole("heading", { name: /^(?:Banding|Tidak ada)/u })
      .waitFor();
    expect(
      await laci(page)
        .getByRole("button", { name: /Ganti dengan|Sisipkan/u })
        .count(),
    ).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it("complains about nothing", () => {
    expect(errors).toEqual([]);
  });
});
