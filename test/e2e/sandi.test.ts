import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { BUDI, buatAkun, bukaPeramban, focused, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

const gambar = fileURLToPath(new URL("../../node_modules/.cache/selaras/gambar/", import.meta.url));

/** Refusals that a test asks for; the browser writes each to its console. */
const DIMINTA = /\/api\/(?:akun\/(?:sign-in\/email|change-password)|pendaftaran\/[\w-]+)\)$/u;

const BARU = "gerimis bambu pelita";
const TERBARU = "kapal pinisi senja";

describe.skipIf(CHROMIUM === "")("a forgotten password in a browser", () => {
  let server: StartedServer;
  let browser: Browser;
  let siti: Page;
  let budi: Page;
  let errors: readonly (readonly string[])[];
  const heading = (page: Page, name: string): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();
  const masuk = async (page: Page, sandi: string): Promise<void> => {
    await page.getByLabel("Surel").fill(BUDI.surel);
    await page.getByLabel("Kata sandi", { exact: true }).fill(sandi);
    await page.keyboard.press("Enter");
  };
  const tautanSandi = async (): Promise<string> => {
    await siti.goto(`${server.url}/akun`);
    const tombol = siti.getByRole("button", { name: `Tindakan untuk ${BUDI.nama}` });
    await tombol.click();
    await siti.getByRole("menuitem", { name: "Buat tautan sandi baru" }).click();
    await siti.getByRole("dialog").waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}tautan-sandi-tanya.png` });
    await siti.getByRole("button", { name: "Buat tautan" }).click();
    const tautan = siti.getByLabel(`Tautan sandi baru untuk ${BUDI.nama}`);
    await tautan.waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.screenshot({ path: `${gambar}tautan-sandi.png` });
    const isi = await tautan.inputValue();
    await siti.getByRole("button", { name: "Selesai" }).click();
    await expect.poll(() => focused(siti)).toBe(`Tindakan untuk ${BUDI.nama}`);
    return isi;
  };

  beforeAll(async () => {
    mkdirSync(gambar, { recursive: true });
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    const [satu, dua] = [await bukaPeramban(browser), await bukaPeramban(browser)];
    [siti, budi, errors] = [satu.page, dua.page, [satu.errors, dua.errors]];
    await buatAkun(siti, await tautanPertama(server), SITI);
    await siti.goto(`${server.url}/akun`);
    await siti.getByRole("button", { name: "Undang pengguna" }).click();
    await siti.getByLabel("Surel orang yang diundang").fill(BUDI.surel);
    await siti.keyboard.press("Enter");
    await buatAkun(budi, await siti.getByLabel(/^Tautan undangan/).inputValue(), BUDI);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("is replaced with a link that an admin hands over, in a browser that nobody is signed in", async () => {
    await budi.goto(`${server.url}/akun`);
    await budi.getByRole("button", { name: BUDI.nama }).click();
    await budi.getByRole("menuitem", { name: "Keluar" }).click();
    await heading(budi, "Masuk ke Selaras");
    await budi.getByText("Hubungi pengelola Selaras di kantor Anda untuk mendapatkan tautan sandi baru.").waitFor();
    expect(await axeFindings(budi)).toEqual([]);
    await budi.screenshot({ path: `${gambar}masuk.png` });

    const tautan = await tautanSandi();
    await budi.goto(tautan);
    await heading(budi, "Buat kata sandi baru");
    await budi.getByText(`Tautan ini untuk ${BUDI.nama}.`).waitFor();
    expect(await budi.getByLabel("Surel").inputValue()).toBe(BUDI.surel);
    await budi.getByLabel("Kata sandi baru", { exact: true }).fill(BARU);
    await budi.getByLabel("Ulangi kata sandi baru").fill("bukan yang sama");
    await budi.keyboard.press("Enter");
    await budi.getByText("Kata sandi yang kedua berbeda dari yang pertama.").waitFor();
    expect(await focused(budi)).toBe("ulangi");
    expect(await axeFindings(budi)).toEqual([]);
    await budi.screenshot({ path: `${gambar}sandi-baru.png` });
    await budi.getByLabel("Ulangi kata sandi baru").fill(BARU);
    await budi.keyboard.press("Enter");
    await heading(budi, "Rancangan");

    await siti.goto(tautan);
    await heading(siti, "Tautan tidak berlaku");
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("asks whoever else is signed in to leave first, and lets its owner go on", async () => {
    const tautan = await tautanSandi();
    await siti.goto(tautan);
    await siti.getByRole("button", { name: "Keluar dan lanjutkan" }).waitFor();
    expect(await siti.getByLabel("Kata sandi baru", { exact: true }).count()).toBe(0);
    await budi.goto(tautan);
    await budi.getByLabel("Kata sandi baru", { exact: true }).waitFor();
  });

  it("is changed from the menu of the account with the old one, while the own browser stays in", async () => {
    await budi.goto(`${server.url}/rancangan`);
    await budi.getByRole("button", { name: BUDI.nama }).click();
    await budi.getByRole("menuitem", { name: "Ubah kata sandi" }).click();
    await budi.getByLabel("Kata sandi sekarang", { exact: true }).fill("bukan ini");
    await budi.getByLabel("Kata sandi baru", { exact: true }).fill(TERBARU);
    await budi.getByLabel("Ulangi kata sandi baru").fill(TERBARU);
    await budi.keyboard.press("Enter");
    await budi.getByRole("alert").filter({ hasText: "Kata sandi sekarang tidak cocok." }).waitFor();
    expect(await axeFindings(budi)).toEqual([]);
    await budi.getByLabel("Kata sandi sekarang", { exact: true }).fill(BARU);
    await budi.keyboard.press("Enter");
    await budi.getByText("Kata sandi sudah diubah.").waitFor();
    await budi.goto(`${server.url}/rancangan`);
    await heading(budi, "Rancangan");
  });

  it("cannot be guessed: after ten wrong ones the page says when to try again, and what to do", async () => {
    await budi.getByRole("button", { name: BUDI.nama }).click();
    await budi.getByRole("menuitem", { name: "Keluar" }).click();
    await heading(budi, "Masuk ke Selaras");
    const isi = JSON.stringify({ email: BUDI.surel, password: "salah sekali lagi" });
    const jawaban = await budi.evaluate(async (body) => {
      const coba = () => fetch("/api/akun/sign-in/email", { method: "POST", headers: { "content-type": "application/json" }, body });
      return Promise.all(Array.from({ length: 10 }, async () => (await coba()).status));
    }, isi);
    expect(new Set(jawaban)).toEqual(new Set([401]));
    await masuk(budi, TERBARU);
    await budi.getByRole("alert").filter({ hasText: "Coba lagi dalam 15 menit." }).waitFor();
    expect(await axeFindings(budi)).toEqual([]);
    await budi.screenshot({ path: `${gambar}percobaan-habis.png` });
  });

  it("wrote no error to the console on the way, but for what was refused", () => {
    expect(errors.flat().filter((error) => !DIMINTA.test(error))).toEqual([]);
  });
});
