/** Bringing files in: the server as `npm start` runs it, people in browsers of their own. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ImporTersaji, Undangan } from "@selaras/parsers";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { wordBernomorOtomatis } from "../support/impor-uji.ts";
import { BUDI, buatAkun, bukaPeramban, focused, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** `SELARAS_GAMBAR=1 npm test` renews the pictures of the READMEs; otherwise they go to the cache. */
const gambar = fileURLToPath(
  new URL(process.env.SELARAS_GAMBAR === "1" ? "../../editor/docs/" : "../../node_modules/.cache/selaras/gambar/", import.meta.url),
);

const berkas = (name: string, isi: Uint8Array | string) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(isi) });

const WORD = "Rancangan Perbup Sistem Kerja.docx";

describe.skipIf(CHROMIUM === "")("importing files in a browser", { timeout: 90_000 }, () => {
  let server: StartedServer;
  let browser: Browser;
  /** Who manages Selaras, and a colleague who does not. */
  let siti: Page;
  let budi: Page;
  let errors: readonly (readonly string[])[];
  let alamat: string;

  const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();
  const dialog = (page: Page) => page.getByRole("dialog");
  const antrean = (page: Page, nama: string) => page.locator(".impor-antrean li", { hasText: nama });
  const pilih = (page: Page, ...semua: ReturnType<typeof berkas>[]) => page.getByLabel("Berkas untuk diimpor").setInputFiles(semua);
  /** Numbers and words of the preview, as they are drawn. */
  const pratinjau = (page: Page): Promise<readonly string[]> =>
    page
      .locator(".impor-naskah [data-id]")
      .evaluateAll((semua) => semua.map((satu) => `${satu.getAttribute("data-label") ?? ""} ${satu.textContent}`.trim()));
  const tersimpan = (page: Page) => page.getByText("Tersimpan", { exact: true }).waitFor();

  beforeAll(async () => {
    mkdirSync(gambar, { recursive: true });
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    const [satu, dua] = [await bukaPeramban(browser), await bukaPeramban(browser)];
    [siti, budi, errors] = [satu.page, dua.page, [satu.errors, dua.errors]];
    await buatAkun(siti, await tautanPertama(server), SITI);
    const undangan = await siti.request.post(`${server.url}/api/undangan`, {
      data: { surel: BUDI.surel },
      headers: { Origin: server.url },
    });
    await buatAkun(budi, ((await undangan.json()) as Undangan).tautan, BUDI);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("is found from the drafts, and says what it takes", async () => {
    await siti.getByRole("link", { name: "Impor berkas" }).click();
    await heading(siti, "Impor berkas");
    await siti.getByText(/Belum ada\. Hasil impor tampil di sini/u).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("reads several files at once, and tells of the broken one and of the one it does not take", async () => {
    await pilih(
      siti,
      berkas(WORD, wordBernomorOtomatis()),
      berkas("rusak.docx", "PK\u0003\u0004 terpotong"),
      berkas("catatan.txt", "Pasal 1\nIsi.\n"),
      berkas("lama.doc", "x"),
    );
    await antrean(siti, "lama.doc").getByText("Buka di Word atau LibreOffice", { exact: false }).waitFor();
    await antrean(siti, "rusak.docx").getByRole("button", { name: "Coba lagi" }).waitFor({ timeout: 40_000 });
    await antrean(siti, WORD)
      .getByRole("link", { name: /Buka hasil/u })
      .waitFor({ timeout: 40_000 });
    await antrean(siti, "catatan.txt")
      .getByRole("link", { name: /Buka hasil/u })
      .waitFor({ timeout: 40_000 });
    await siti.getByText("2 dari 4 berkas selesai dibaca, 2 gagal.", { exact: true }).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}impor-antrean.png` });
    await siti.getByRole("button", { name: "Bersihkan daftar ini" }).click();
    expect(await siti.locator(".impor-antrean li").count()).toBe(0);
    await expect.poll(() => siti.locator("tbody tr").count(), { timeout: 10_000 }).toBe(2);
  });

  it("cancels a file that is being sent, and asks before the page is left meanwhile", async () => {
    // A line so slow that the file never arrives.
    await siti.route(/nama=panjang/u, () => undefined);
    await pilih(siti, berkas("panjang.txt", "Pasal 1\nIsi.\n"));
    await antrean(siti, "panjang.txt").getByRole("progressbar").waitFor({ state: "attached" });
    siti.once("dialog", (tanya) => void tanya.dismiss());
    await siti.getByRole("link", { name: "Pustaka" }).click();
    expect(new URL(siti.url()).pathname).toBe("/impor");
    await siti.getByRole("button", { name: "Batalkan panjang.txt" }).click();
    await antrean(siti, "panjang.txt").getByText("Dibatalkan.", { exact: false }).waitFor();
    await antrean(siti, "panjang.txt").getByRole("button", { name: "Coba lagi" }).waitFor();
    await siti.unroute(/nama=panjang/u);
    await siti.getByRole("button", { name: "Bersihkan daftar ini" }).click();
    expect(await siti.locator("tbody tr").count()).toBe(2);
  });

  it("shows the source beside what was read from it, with Word's numbers and the doubt", async () => {
    await siti
      .locator("tbody")
      .getByRole("link", { name: /Nomor 9 Tahun 2026|Sistem Kerja/u })
      .first()
      .click();
    await heading(siti, /Peraturan Bupati Cilacap Nomor 9 Tahun 2026/u);
    alamat = siti.url();
    await siti.getByRole("tab", { name: "Perlu diperiksa (1)" }).waitFor();
    const tampil = await pratinjau(siti);
    expect(tampil).toContain("(2) Tim bertugas:");
    expect(tampil).toContain("b. menyusun rencana kerja c. melaporkan hasil kerja;");
    expect(await siti.locator(".impor-sumber mark").count()).toBe(1);
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}impor.png` });
  });

  it("leads by keyboard from the doubt to its place in both texts, and from a unit to its line", async () => {
    await siti.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => focused(siti)).toMatch(/^Pasal 2 ayat \(2\) huruf b/u);
    expect(await siti.locator(".impor-sumber [data-terpilih]").innerText()).toContain("menyusun rencana kerja");
    expect(await siti.locator(".impor-naskah [data-terpilih]").innerText()).toContain("menyusun rencana kerja");
    await siti.locator(".impor-naskah p", { hasText: "Tim Kerja bekerja paling lama" }).click();
    expect(await siti.locator(".impor-sumber [data-terpilih]").innerText()).toContain("Tim Kerja bekerja paling lama");
    await siti.locator(".impor-pratinjau").focus();
    await siti.keyboard.press("ArrowUp");
    expect(await siti.locator(".impor-sumber [data-terpilih]").innerText()).toContain("dibentuk oleh Kepala Perangkat Daerah");
  });

  it("settles the doubt with one button, takes it back, and keeps it", async () => {
    const pisahkan = siti.getByRole("button", { name: /^Pisahkan menjadi huruf c/u });
    await pisahkan.click();
    await expect.poll(() => pratinjau(siti)).toContain("c. melaporkan hasil kerja;");
    expect(await pratinjau(siti)).toContain("d. menilai hasil kerja.");
    await siti.getByText("1 dari 1 sudah diputuskan").waitFor();
    await tersimpan(siti);
    await pisahkan.click();
    await expect.poll(() => pratinjau(siti)).not.toContain("c. melaporkan hasil kerja;");
    await pisahkan.click();
    await tersimpan(siti);
    expect(await axeFindings(siti)).toEqual([]);
    await siti.reload();
    await siti.locator(".impor-naskah [data-id]").first().waitFor();
    await expect.poll(() => pratinjau(siti)).toContain("c. melaporkan hasil kerja;");
    expect(await pisahkan.getAttribute("aria-pressed")).toBe("true");
    await siti.getByRole("tab", { name: "Keterangan" }).click();
    await siti.getByText(/Periksa lagi istilah ini/u).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("says that a decision was not kept, keeps it on the page, and tries again", async () => {
    await siti.getByRole("tab", { name: /Perlu diperiksa/u }).click();
    await siti.route("**/keputusan", (route) =>
      route.fulfill({ status: 400, json: { pesan: "Ditolak dalam uji.", tindakan: "Coba lagi." } }),
    );
    const biarkan = siti
      .getByRole("group", { name: /^Pilihan untuk/u })
      .getByRole("button")
      .first();
    await biarkan.click();
    await siti.getByText("Keputusan belum tersimpan.").waitFor();
    expect(await biarkan.getAttribute("aria-pressed")).toBe("true");
    await siti.unroute("**/keputusan");
    await siti.getByRole("button", { name: "Coba lagi" }).click();
    await tersimpan(siti);
    await siti.getByRole("button", { name: /^Pisahkan menjadi huruf c/u }).click();
    await tersimpan(siti);
  });

  it("fits a laptop at 125 % and a narrow window", async () => {
    for (const [width, height] of [
      [1024, 576],
      [860, 900],
    ] as const) {
      await siti.setViewportSize({ width, height });
      expect(await siti.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await siti.screenshot({ path: `${gambar}impor-${width}.png` });
    }
    await siti.setViewportSize({ width: 1280, height: 720 });
  });

  it("is nobody else's, and leaves the Pustaka to who manages it", async () => {
    await budi.goto(alamat);
    await heading(budi, "Hasil impor tidak dapat dibuka");
    await budi.goto(`${server.url}/impor`);
    await pilih(budi, berkas("perbup.docx", wordBernomorOtomatis()));
    await antrean(budi, "perbup.docx")
      .getByRole("link", { name: /Buka hasil/u })
      .click({ timeout: 40_000 });
    for (const nama of ["Tambahkan ke Pustaka", "Ganti acuan"]) {
      await budi.getByRole("button", { name: nama }).click();
      await dialog(budi)
        .getByText(/hanya pengelola Selaras/u)
        .waitFor();
      await dialog(budi).getByRole("button", { name: "Mengerti" }).click();
    }
  });

  it("becomes a draft of the region that the text names, numbered as decided, with the comment as a note", async () => {
    await siti.getByRole("button", { name: "Jadikan rancangan" }).click();
    expect(await siti.getByRole("combobox", { name: "Daerah" }).inputValue()).toBe("Kabupaten Cilacap");
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}impor-jadikan.png` });
    await dialog(siti).getByRole("button", { name: "Jadikan rancangan" }).click();
    await siti.waitForURL(/\/rancangan\/[\w-]{10,}$/u);
    const huruf = siti.locator('.naskah-tulis p[data-label="c."]', { hasText: "melaporkan hasil kerja;" });
    await huruf.waitFor({ timeout: 40_000 });
    expect(await siti.locator('.naskah-tulis p[data-label="(3)"]').innerText()).toContain("Tugas sebagaimana dimaksud pada ayat (2)");
    expect(await siti.locator('.naskah-tulis p[data-label="Pasal 3"]').count()).toBe(1);
    const rancangan = new URL(siti.url()).pathname;
    await siti.goto(alamat);
    await siti.getByRole("link", { name: "Buka rancangan" }).waitFor();
    expect(await siti.getByRole("link", { name: "Buka rancangan" }).getAttribute("href")).toBe(rancangan);
  });

  it("comes into the Pustaka with what identifies it, and goes again", async () => {
    await siti.getByRole("button", { name: "Tambahkan ke Pustaka" }).click();
    expect(await dialog(siti).getByLabel("Nomor").inputValue()).toBe("9");
    expect(await axeFindings(siti)).toEqual([]);
    await dialog(siti).getByRole("button", { name: "Tambahkan ke Pustaka" }).click();
    await dialog(siti)
      .getByRole("link", { name: /Nomor 9 Tahun 2026/u })
      .click();
    await heading(siti, /Nomor 9 Tahun 2026/u);
    await siti.locator("#pasal-2-ayat-2").getByText("melaporkan hasil kerja;").waitFor();
    await siti.goto(`${server.url}/impor`);
    await siti.getByRole("button", { name: /^Hapus: Peraturan Bupati Cilacap Nomor 9/u }).click();
    await dialog(siti).getByRole("button", { name: "Hapus" }).click();
    await expect.poll(() => siti.getByText("Pustaka dari impor").count(), { timeout: 10_000 }).toBe(0);
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("shows what an official text would change before it replaces the acuan", async () => {
    await siti.goto(alamat);
    await siti.getByRole("button", { name: "Ganti acuan" }).click();
    await dialog(siti).getByText("Judul berkas ini tidak sama dengan judul acuan.").waitFor({ timeout: 40_000 });
    expect(await dialog(siti).getByRole("button", { name: "Ganti acuan" }).isDisabled()).toBe(true);
    await dialog(siti)
      .getByRole("checkbox", { name: /^Pertahankan naskah kerja/u })
      .first()
      .check();
    await dialog(siti)
      .getByText(/1 dipertahankan dari naskah kerja/u)
      .waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}impor-acuan.png` });
    await dialog(siti).getByRole("button", { name: "Batal" }).click();
  });

  it("is deleted when asked to, and its draft stays", async () => {
    const sebelum = (await (await siti.request.get(`${server.url}/api/impor`)).json()) as readonly ImporTersaji[];
    await siti.getByRole("link", { name: "Impor", exact: true }).click();
    await siti.getByRole("button", { name: `Hapus ${WORD}` }).click();
    await dialog(siti).getByRole("button", { name: "Hapus" }).click();
    await expect.poll(() => siti.getByRole("button", { name: `Hapus ${WORD}` }).count(), { timeout: 10_000 }).toBe(0);
    expect(sebelum).toHaveLength(2);
    await siti.goto(`${server.url}/rancangan`);
    await siti
      .getByRole("link", { name: /Sistem Kerja/u })
      .first()
      .waitFor();
  });

  it("wrote no error to the console on the way, but for what was refused", () => {
    const id = new URL(alamat).pathname.split("/").at(-1) ?? "";
    expect(errors.flat().filter((error) => !error.includes("/keputusan") && !error.includes(`/api/impor/${id}`))).toEqual([]);
  });
});
