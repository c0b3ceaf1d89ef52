import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { BUDI, bukaPeramban, focused, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** `SELARAS_GAMBAR=1 npm test` renews the pictures of the READMEs; otherwise they go to the cache. */
const gambar = fileURLToPath(
  new URL(process.env.SELARAS_GAMBAR === "1" ? "../../editor/docs/" : "../../node_modules/.cache/selaras/gambar/", import.meta.url),
);

/** Refusals that a test asks for; the browser writes each to its console. */
const DIMINTA = /\/api\/(?:akun\/sign-in\/email|pendaftaran\/[\w-]+|rancangan)\)$/u;

describe.skipIf(CHROMIUM === "")("accounts and drafts in a browser", { timeout: 60_000 }, () => {
  let server: StartedServer;
  let browser: Browser;
  /** Each person has a browser of their own. */
  let siti: Page;
  let budi: Page;
  let errors: readonly (readonly string[])[];
  let tautan: string;
  /** The link of the draft in the list, and its title. */
  const rancangan = (page: Page): Locator => page.locator("tbody tr");
  const heading = (page: Page, name: string): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();
  const dialog = (page: Page): Locator => page.getByRole("dialog");
  const menu = async (page: Page, judul: string | RegExp, tindakan: string): Promise<void> => {
    await rancangan(page)
      .filter({ hasText: judul })
      .getByRole("button", { name: /^Tindakan/ })
      .click();
    await page.getByRole("menuitem", { name: tindakan }).click();
  };
  beforeAll(async () => {
    mkdirSync(gambar, { recursive: true });
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    const [satu, dua] = [await bukaPeramban(browser), await bukaPeramban(browser)];
    [siti, budi, errors] = [satu.page, dua.page, [satu.errors, dua.errors]];
    tautan = await tautanPertama(server);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("reads without an account, and asks to sign in where something is written", async () => {
    await siti.goto(server.url);
    await siti.getByRole("link", { name: "Masuk" }).waitFor();
    await rancangan(siti).first().waitFor();
    await siti.goto(`${server.url}/rancangan/baru?dari=uji`);
    await heading(siti, "Masuk ke Selaras");
    expect(new URL(siti.url()).searchParams.get("kembali")).toBe("/rancangan/baru?dari=uji");
    await siti.getByRole("button", { name: "Masuk" }).click();
    await siti.getByText("Tuliskan alamat surel.").waitFor();
    expect(await focused(siti)).toBe("surel");
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("tells that a link is used up or unknown", async () => {
    await budi.goto(`${server.url}/daftar/tidak-ada`);
    await budi.getByText(/Tautan ini tidak berlaku/).waitFor();
    expect(await axeFindings(budi)).toEqual([]);
  });

  it("makes the first account with the link of the terminal, keeping what was typed while something is wrong", async () => {
    await siti.goto(tautan);
    await heading(siti, "Buat akun pengelola pertama");
    await siti.getByRole("textbox", { name: "Surel" }).fill(SITI.surel);
    await siti.getByLabel("Nama lengkap").fill(SITI.nama);
    await siti.getByLabel("Kata sandi", { exact: true }).fill("pendek");
    await siti.getByText(/^Lemah/).waitFor();
    await siti.getByLabel("Ulangi kata sandi").fill("pendek");
    await siti.keyboard.press("Enter");
    await siti.getByText(/paling sedikit 10 karakter/).waitFor();
    expect(await focused(siti)).toBe("sandi");
    await siti.getByLabel("Kata sandi", { exact: true }).fill(SITI.sandi);
    await siti.getByLabel("Ulangi kata sandi").fill(SITI.sandi);
    await siti.getByText("Kuat.").waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.keyboard.press("Enter");
    await heading(siti, "Rancangan");
    await siti.getByText(/Belum ada rancangan/).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await budi.goto(tautan);
    await budi.getByText(/Tautan ini tidak berlaku/).waitFor();
  });

  it("refuses a wrong password, keeps what was typed, and then goes where somebody wanted to go", async () => {
    await siti.getByRole("button", { name: `Akun ${SITI.nama}` }).click();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.getByRole("menuitem", { name: "Keluar" }).click();
    await heading(siti, "Masuk ke Selaras");
    await siti.goto(`${server.url}/rancangan/baru`);
    await siti.getByRole("textbox", { name: "Surel" }).fill(SITI.surel);
    await siti.getByLabel("Kata sandi", { exact: true }).fill("bukan ini");
    await siti.keyboard.press("Enter");
    await siti.getByRole("alert").filter({ hasText: "tidak cocok" }).waitFor();
    expect(await siti.getByRole("textbox", { name: "Surel" }).inputValue()).toBe(SITI.surel);
    expect(await axeFindings(siti)).toEqual([]);
    await siti.getByLabel("Kata sandi", { exact: true }).fill(SITI.sandi);
    await siti.keyboard.press("Enter");
    await heading(siti, "Rancangan baru");
    expect(new URL(siti.url()).pathname).toBe("/rancangan/baru");
  });

  it("never goes to another site after signing in", async () => {
    await siti.goto(`${server.url}/masuk?kembali=${encodeURIComponent("//example.org/rancangan")}`);
    await heading(siti, "Rancangan");
    expect(new URL(siti.url()).origin).toBe(server.url);
  });

  it("shows what a draft of a kabupaten will be, and writes it", async () => {
    await siti.getByRole("link", { name: "Susun rancangan pertama" }).click();
    await heading(siti, "Rancangan baru");
    await siti.getByRole("button", { name: "Susun rancangan" }).click();
    await siti.getByText("Pilih daerah dari daftar.").waitFor();
    expect(await focused(siti)).toBe("daerah");
    await siti.keyboard.type("kab cila");
    await siti.locator("[role=option][data-combobox-selected]").filter({ hasText: "Kabupaten Cilacap" }).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.keyboard.press("Enter");
    await siti.getByText("Jenis: Peraturan Bupati").waitFor();
    expect(await siti.getByLabel("Tentang").inputValue()).toBe("Sistem Kerja di Lingkungan Pemerintah Kabupaten Cilacap");
    const pratinjau = siti.getByRole("region", { name: "Yang akan ditulis" });
    await pratinjau.getByText(/pimpinan tinggi madya tidak ada di kabupaten/).waitFor();
    expect(await pratinjau.innerText()).toMatch(/\d+ Pasal/u);
    expect(await siti.getByText("Naskah kerja").count()).toBe(1);
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}rancangan-baru.png` });
    await siti.getByRole("button", { name: "Susun rancangan" }).click();
    await siti.waitForURL(/\/rancangan\/[\w-]{10,}$/u);
    await siti.getByText("PERATURAN BUPATI CILACAP").first().waitFor();
  });

  it("says what is wrong with a file before it is sent, and loses nothing when the server refuses", async () => {
    await siti.goto(`${server.url}/rancangan/baru`);
    await siti.getByRole("combobox", { name: "Daerah" }).click();
    await siti.getByRole("option").first().waitFor();
    await siti.keyboard.type("kota surakarta");
    await siti.locator("[role=option][data-combobox-selected]").filter({ hasText: "Kota Surakarta" }).waitFor();
    await siti.keyboard.press("Enter");
    await siti.getByLabel("Berkas Anda").check();
    const berkas = siti.locator("input[type=file]");
    await berkas.setInputFiles({ name: "naskah.docx", mimeType: "application/octet-stream", buffer: Buffer.from("PK") });
    await siti.getByRole("alert").filter({ hasText: "halaman Impor" }).waitFor();
    await berkas.setInputFiles({ name: "besar.md", mimeType: "text/markdown", buffer: Buffer.alloc(2 * 1_024 * 1_024 + 1, "a") });
    await siti.getByRole("alert").filter({ hasText: "terlalu besar" }).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    const naskah = fileURLToPath(new URL("../fixtures/naskah/perbup-batang-33-2024.md", import.meta.url));
    await berkas.setInputFiles(naskah);
    await siti.getByText("perbup-batang-33-2024.md").waitFor();
    await siti
      .getByRole("region", { name: "Yang akan ditulis" })
      .getByText(/\d+ Pasal/)
      .waitFor();

    const galat = { pesan: "Server sedang sibuk.", tindakan: "Coba lagi sebentar lagi." };
    await siti.route("**/api/rancangan", (route) => route.fulfill({ status: 503, json: galat }), { times: 1 });
    await siti.getByRole("button", { name: "Susun rancangan" }).click();
    await siti.getByRole("alert").filter({ hasText: "Rancangan belum dibuat; isian Anda tetap ada." }).waitFor();
    expect(await siti.getByRole("combobox", { name: "Daerah" }).inputValue()).toBe("Kota Surakarta");
    expect(await siti.getByText("perbup-batang-33-2024.md").isVisible()).toBe(true);
    await siti.getByRole("button", { name: "Susun rancangan" }).click();
    await siti.waitForURL(/\/rancangan\/[\w-]{10,}$/u);
  });

  it("renames, duplicates, archives and restores from the menu of a row, by keyboard too", async () => {
    await siti.goto(`${server.url}/rancangan`);
    await expect.poll(() => rancangan(siti).count()).toBe(2);
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}rancangan.png` });

    await rancangan(siti)
      .filter({ hasText: "Cilacap" })
      .getByRole("button", { name: /^Tindakan/ })
      .focus();
    await siti.keyboard.press("Enter");
    await siti.getByRole("menuitem", { name: "Ubah judul" }).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.keyboard.press("Enter");
    await dialog(siti).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.keyboard.press("Escape");
    await expect.poll(() => focused(siti)).toMatch(/^Tindakan untuk Peraturan Bupati Cilacap/u);
    await menu(siti, "Cilacap", "Ubah judul");
    await siti.getByRole("textbox", { name: "Judul" }).fill("Rancangan tim kecil");
    await siti.keyboard.press("Enter");
    await siti.getByRole("link", { name: "Rancangan tim kecil" }).waitFor();

    await menu(siti, "Rancangan tim kecil", "Gandakan");
    await siti.getByRole("button", { name: "Gandakan" }).click();
    await siti.getByRole("link", { name: "Salinan Rancangan tim kecil" }).waitFor();

    await menu(siti, "Salinan", "Arsipkan");
    expect(await axeFindings(siti)).toEqual([]);
    await dialog(siti).getByRole("button", { name: "Arsipkan" }).click();
    await expect.poll(() => rancangan(siti).count()).toBe(2);
    await siti.getByLabel("Tampilkan").selectOption({ label: "Arsip" });
    expect(new URL(siti.url()).search).toBe("?arsip=1");
    await siti.getByRole("link", { name: "Salinan Rancangan tim kecil" }).waitFor();
    await menu(siti, "Salinan", "Pulihkan dari arsip");
    await dialog(siti).getByRole("button", { name: "Pulihkan" }).click();
    await siti.getByText(/Arsip masih kosong/).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.getByLabel("Tampilkan").selectOption({ label: "Rancangan aktif" });
    await siti.getByLabel("Cari").fill("tim kecil");
    await expect.poll(() => rancangan(siti).count()).toBe(2);
    await menu(siti, /^Rancangan tim kecil/u, "Unduh dan serahkan …");
    const unduh = dialog(siti).getByRole("button", { name: "Markdown" });
    const [file] = await Promise.all([siti.waitForEvent("download"), unduh.click()]);
    expect(file.suggestedFilename()).toMatch(/\.md$/u);
    expect(await axeFindings(siti)).toEqual([]);
    await siti.keyboard.press("Escape");
  });

  it("invites a second person by a link to copy, who makes an account", async () => {
    await siti.getByRole("button", { name: `Akun ${SITI.nama}` }).click();
    await siti.getByRole("menuitem", { name: "Kelola akun" }).click();
    await heading(siti, "Kelola akun");
    expect(await axeFindings(siti)).toEqual([]);
    await siti.getByRole("button", { name: "Undang pengguna" }).click();
    await siti.getByLabel("Surel orang yang diundang").fill(BUDI.surel);
    await siti.keyboard.press("Enter");
    const undangan = siti.getByLabel(/^Tautan undangan/);
    await undangan.waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await budi.goto(await undangan.inputValue());
    await heading(budi, "Buat akun");
    expect(await budi.getByRole("textbox", { name: "Surel" }).inputValue()).toBe(BUDI.surel);
    await budi.getByLabel("Nama lengkap").fill(BUDI.nama);
    await budi.getByLabel("Kata sandi", { exact: true }).fill(BUDI.sandi);
    await budi.getByLabel("Ulangi kata sandi").fill(BUDI.sandi);
    expect(await axeFindings(budi)).toEqual([]);
    await budi.keyboard.press("Enter");
    await budi.getByText(/Belum ada rancangan/).waitFor();
    await budi.goto(`${server.url}/akun`);
    await heading(budi, "Akun saya");
    await budi.getByText("Akun lain hanya dikelola oleh pengelola Selaras", { exact: false }).waitFor();
    await siti.getByRole("button", { name: "Selesai" }).click();
  });

  it("wrote no error to the console on the way, but for what was refused", () => {
    expect(errors.flat().filter((error) => !DIMINTA.test(error))).toEqual([]);
  });
});
