import { mkdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, collectErrors, launch } from "../support/browser.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** `SELARAS_GAMBAR=1 npm test` renews the pictures of the READMEs; otherwise they go to the cache. */
const gambar = fileURLToPath(
  new URL(process.env.SELARAS_GAMBAR === "1" ? "../../editor/docs/" : "../../node_modules/.cache/selaras/gambar/", import.meta.url),
);

describe.skipIf(CHROMIUM === "")("the matrix in a browser", () => {
  let server: StartedServer;
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];
  let data: string;

  const grid = () => page.getByRole("grid");
  const laci = () => page.getByRole("dialog");
  const rows = () => grid().getByRole("gridcell").count();
  const focused = () => page.evaluate(() => document.activeElement?.closest("[data-sel]")?.getAttribute("data-sel") ?? "");

  beforeAll(async () => {
    mkdirSync(gambar, { recursive: true });
    data = await mkdtemp(join(tmpdir(), "selaras-e2e-"));
    const started = await startServer({ DATA: data });
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    errors = collectErrors(page);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await rm(data, { recursive: true, force: true });
  });

  it("shows the five regions against the baseline, each cell with its relation in words", async () => {
    await page.goto(`${server.url}/matriks`);
    await grid().waitFor();
    for (const daerah of ["Banyumas", "Cilacap", "Pesisir Barat", "Probolinggo", "Kalimantan Timur"])
      expect(
        await grid()
          .getByRole("columnheader", { name: new RegExp(daerah) })
          .count(),
      ).toBe(1);
    expect(Number(await grid().getAttribute("aria-rowcount"))).toBeGreaterThan(50);
    expect(await grid().getAttribute("aria-colcount")).toBe("6");
    expect(await grid().getByRole("gridcell").first().innerText()).toMatch(
      /^(Sesuai|Beda redaksional|Beda prosedural|Beda substantif|Tidak ada)/,
    );
    await expect.poll(() => grid().locator("ins, del").count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: `${gambar}matriks.png` });
  });

  it("is reached by the skip link and walked through by keyboard, far beyond what is drawn", async () => {
    await page.goto(`${server.url}/matriks`);
    await grid().waitFor();
    await page.getByRole("link", { name: "Langsung ke matriks" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("0.0");
    await page.keyboard.press("Control+End");
    const last = Number(await grid().getByRole("rowheader").last().locator("xpath=..").getAttribute("aria-rowindex"));
    expect(last).toBe(Number(await grid().getAttribute("aria-rowcount")));
    await expect.poll(focused).toMatch(/^\d+\.5$/);
    await page.keyboard.press("Home");
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).toMatch(/^\d+\.1$/);
    await page.keyboard.press("Control+Home");
    await expect.poll(focused).toBe("0.0");
  });

  it("filters through its address, and says so when nothing is left", async () => {
    await page.goto(`${server.url}/matriks`);
    await grid().waitFor();
    const all = Number(await grid().getAttribute("aria-rowcount"));
    await page.getByRole("button", { name: /^Tidak ada/ }).click();
    await expect.poll(async () => Number(await grid().getAttribute("aria-rowcount"))).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get("hubungan")).toBe("tidak-ada");
    await page.getByLabel("Urutan baris").selectOption("bobot");
    await page.getByLabel("Cari kata di dalam matriks").fill("tidak akan ada kata ini");
    await page.getByText("Tidak ada baris yang memenuhi saringan").waitFor();
    expect(new URL(page.url()).searchParams.get("urut")).toBe("bobot");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Tampilkan semua baris" }).click();
    await expect.poll(async () => Number(await grid().getAttribute("aria-rowcount"))).toBe(all);
  });

  it("tells what of its address nobody knows, until that is closed, and loses nothing", async () => {
    await page.goto(`${server.url}/matriks?acuan=ngawur&daerah=ngawur&topik=ngawur`);
    await grid().waitFor();
    const kabar = page.getByRole("status").filter({ hasText: "Sebagian alamat halaman ini tidak dikenal" });
    await kabar.waitFor();
    for (const kata of [
      /Acuan "ngawur".*yang dipakai/,
      /Daerah "ngawur".*semua peraturan/,
      /Topik "ngawur".*semua topik/,
      /Periksa alamatnya/,
    ])
      expect(await kabar.innerText()).toMatch(kata);
    expect(await grid().getAttribute("aria-colcount")).toBe("6");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Tutup pemberitahuan" }).click();
    await kabar.waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.get("acuan")).toBe("ngawur");
  });

  it("shows six rows and more in a small window", async () => {
    await page.goto(`${server.url}/matriks`);
    await grid().waitFor();
    const whole = () =>
      page.evaluate(() => {
        const box = document.querySelector("#kisi")?.getBoundingClientRect();
        return [...document.querySelectorAll("[aria-rowindex]:has([data-sel])")].filter(
          (row) => row.getBoundingClientRect().bottom <= (box?.bottom ?? 0),
        ).length;
      });
    await expect.poll(whole).toBeGreaterThanOrEqual(6);
  });

  it("compares with another acuan", async () => {
    await page.goto(`${server.url}/matriks`);
    await grid().waitFor();
    await page.getByRole("combobox", { name: "Acuan" }).click();
    await page.getByRole("option", { name: /Cilacap/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("acuan")).toBe("perbup-cilacap-5-2024");
    await grid()
      .getByRole("columnheader", { name: /Nomor 7 Tahun 2022/ })
      .waitFor();
    await expect.poll(rows).toBeGreaterThan(10);
  });

  it("gives an overview whose numbers lead to their rows", async () => {
    await page.goto(`${server.url}/matriks`);
    await page.getByRole("button", { name: "Ikhtisar" }).click();
    await page.getByRole("heading", { name: /Peta penyimpangan/ }).waitFor();
    const isi = await page
      .locator("table.peta tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")));
    expect(isi.length).toBe(5);
    // a topic of which the acuan says nothing has no column
    expect(isi[0]?.filter((_, at) => isi.every((row) => row[at] === "–"))).toEqual([]);
    await page.setViewportSize({ width: 700, height: 720 });
    const peta = page.getByRole("region", { name: "Tabel peta penyimpangan" });
    await peta.focus();
    await expect.poll(() => page.locator(".gulung[data-lagi]").count()).toBe(2);
    for (let at = 0; at < 40; at++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".gulung[data-lagi]").count()).toBe(1);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: /Kabupaten Cilacap, Penugasan/ }).click();
    await expect.poll(() => new URL(page.url()).search).toContain("topik=penugasan");
    expect(new URL(page.url()).searchParams.get("daerah")).toBe("perbup-cilacap-5-2024");
    await expect.poll(() => grid().getAttribute("aria-colcount")).toBe("2");
  });

  it("opens a cell by keyboard, steps on, and gives the focus back", async () => {
    await page.goto(`${server.url}/matriks?hubungan=substantif`);
    await grid().waitFor();
    await grid().locator('[data-hubungan="substantif"]').first().click();
    await laci().waitFor();
    await expect.poll(() => laci().innerText()).toMatch(/Penyimpangan[\s\S]*bobot substantif[\s\S]*keyakinan/);
    expect(await laci().innerText()).toMatch(/kemiripan kata \d+%/);
    expect(await laci().getByRole("button", { name: "Salin kalimat" }).count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: `${gambar}matriks-laci.png` });
    const judul = await laci().getByRole("heading", { level: 2 }).innerText();
    await page.keyboard.press("Control+ArrowDown");
    await expect.poll(() => laci().getByRole("heading", { level: 2 }).innerText()).not.toBe(judul);
    await page.keyboard.press("Escape");
    await laci().waitFor({ state: "hidden" });
    await expect.poll(focused).not.toBe("");
  });

  it("shows where a reconstructed provision comes from, with links to its sources", async () => {
    await page.goto(`${server.url}/matriks`);
    await grid().waitFor();
    await grid().getByRole("rowheader").filter({ hasText: "K tinggi" }).first().click();
    await laci().waitFor();
    await expect.poll(() => laci().getByText("membuka tab baru").count()).toBeGreaterThan(0);
    expect(await laci().locator('a[target="_blank"]').first().getAttribute("href")).toMatch(/^https?:/);
    await page.keyboard.press("Escape");
  });

  it("takes a pair apart with reason and name, keeps that over a reload, and puts it together again", async () => {
    const alamat = `${server.url}/matriks?daerah=perbup-cilacap-5-2024`;
    const cell = () => grid().locator('[data-sel="1.1"]');
    await page.goto(alamat);
    await cell().waitFor();
    await cell().click();
    await laci()
      .getByRole("button", { name: /Lepaskan pasangan/ })
      .first()
      .click();
    await laci().getByRole("button", { name: "Lepaskan dan simpan" }).click();
    await laci().getByText("Tuliskan alasan koreksi ini.").waitFor();
    await laci().getByLabel("Alasan").fill("Mengatur hal lain.");
    await laci().getByLabel("Nama Anda").fill("Sri Wahyuni");
    await laci().getByRole("button", { name: "Lepaskan dan simpan" }).click();
    await laci().getByText("Disimpan.").waitFor();
    await laci().getByText("Dikoreksi oleh").waitFor();
    const penyimpangan = laci().getByRole("region", { name: "Penyimpangan" });
    await expect.poll(() => penyimpangan.innerText()).toContain("dilepaskan oleh Sri Wahyuni");
    expect(await penyimpangan.innerText()).not.toMatch(/keyakinan|\d%/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => cell().innerText()).toContain("dikoreksi");
    await page.reload();
    await expect.poll(() => cell().innerText()).toMatch(/dikoreksi\s+oleh Sri Wahyuni/);
    await cell().click();
    await laci().getByRole("button", { name: "Batalkan koreksi ini" }).click();
    expect(await laci().getByLabel("Nama Anda").inputValue()).toBe("Sri Wahyuni");
    await laci().getByLabel("Alasan").fill("Ternyata sama.");
    await laci().getByRole("button", { name: "Cocokkan dan simpan" }).click();
    await laci()
      .getByText(/dicocokkan oleh Sri Wahyuni; kemiripan/)
      .waitFor();
    expect(await laci().getByText("Sudah diganti koreksi kemudian.").count()).toBe(1);
  });

  it("offers every provision of the region, and keeps what was typed when the server is away", async () => {
    await page.goto(`${server.url}/matriks?daerah=perbup-cilacap-5-2024`);
    await grid().locator('[data-sel="3.1"]').click();
    await laci()
      .getByRole("button", { name: /Cocokkan dengan/ })
      .click();
    await laci()
      .getByLabel(/Cari ketentuan/)
      .fill("Pasal 9 ayat (1)");
    await laci().locator(".pilih-daftar button").first().click();
    await laci().getByLabel("Alasan").fill("Percobaan.");
    await page.route("**/api/koreksi?**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await laci().getByRole("button", { name: "Cocokkan dan simpan" }).click();
    await laci()
      .getByText(/Koreksi belum disimpan; isian Anda tetap ada/)
      .waitFor();
    expect(await laci().getByLabel("Alasan").inputValue()).toBe("Percobaan.");
    await page.unroute("**/api/koreksi?**");
    await page.keyboard.press("Escape");
  });

  it.each([
    ["Excel (XLSX)", "xlsx", "PK"],
    ["Word (DOCX)", "docx", "PK"],
    ["Halaman web (HTML)", "html", "<!"],
    ["Data (JSON)", "json", "{"],
  ])("downloads %s", async (nama, ujung, begin) => {
    await page.goto(`${server.url}/matriks`);
    await grid().waitFor();
    await page.getByRole("button", { name: "Ekspor" }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: nama }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^matriks-.*\\.${ujung}$`));
    expect((await readFile((await file.path()) ?? "")).subarray(0, begin.length).toString()).toBe(begin);
    await page.getByText(/sudah diunduh/).waitFor();
  });

  it("lists provisions that the baseline does not have", async () => {
    await page.goto(`${server.url}/matriks`);
    await page
      .getByText(/^Kabupaten Cilacap \(\d+\)/)
      .first()
      .click();
    await expect.poll(() => page.locator("#tambahan").innerText()).toContain("Penugasan Pejabat Jabatan Fungsional sebagai Subkoordinator");
    expect(await axeFindings(page)).toEqual([]);
  });

  it("draws few cells at 125 % zoom as well, without a finding", async () => {
    await page.setViewportSize({ width: 1024, height: 576 });
    await page.goto(`${server.url}/matriks`);
    await grid().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await rows()).toBeLessThan(120);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("wrote no error to the console on the way, but for the request that was cut on purpose", () => {
    expect(errors.filter((error) => !error.includes("ERR_FAILED"))).toEqual([]);
  });
});
