/** A browser asks to send in somebody's name, who permits it on a page of the server, or does not. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SambunganBaru, Undangan } from "@selaras/parsers";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { BUDI, buatAkun, bukaPeramban, focused, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** `SELARAS_GAMBAR=1 npm test` renews the pictures of the READMEs; otherwise they go to the cache. */
const gambar = fileURLToPath(
  new URL(process.env.SELARAS_GAMBAR === "1" ? "../../editor/docs/" : "../../node_modules/.cache/selaras/gambar/", import.meta.url),
);

/** Refusals that a test asks for; the browser writes each to its console. */
const DIMINTA = /\/api\/sambungan\/permintaan\/[A-Z-]+\)$/u;

describe.skipIf(CHROMIUM === "")("connecting a browser", { timeout: 60_000 }, () => {
  let server: StartedServer;
  let browser: Browser;
  let siti: Page;
  let budi: Page;
  let errors: readonly (readonly string[])[];

  const heading = (page: Page, name: string): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();
  /** As the extension asks: without a cookie. */
  const minta = (jalan: string, isi: object): Promise<Response> =>
    fetch(`${server.url}/api/sambungan/${jalan}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(isi),
    });
  const mulaikan = async (nama: string): Promise<SambunganBaru> => (await (await minta("mulai", { nama })).json()) as SambunganBaru;

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

  it("permits a browser by its code, which then sends in one's name until it is revoked", async () => {
    const mulai = await mulaikan("Chromium uji di Linux");
    expect((await minta("token", { rahasia: mulai.rahasia })).status).toBe(202);

    // Nobody is signed in in this browser: the page comes back here afterwards.
    const { page } = await bukaPeramban(browser);
    await page.goto(mulai.halaman);
    await heading(page, "Masuk ke Selaras");
    await page.getByRole("textbox", { name: "Surel" }).fill(BUDI.surel);
    await page.getByLabel("Kata sandi", { exact: true }).fill(BUDI.sandi);
    await page.keyboard.press("Enter");
    await heading(page, "Izinkan peramban ini?");
    expect(await page.locator("main").innerText()).toContain("Chromium uji di Linux");
    expect(await page.locator(".sambungkan-kode").innerText()).toContain(mulai.kode);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: `${gambar}sambungkan.png` });
    await page.getByRole("button", { name: "Izinkan" }).click();
    await heading(page, "Peramban diizinkan");
    await page.getByText(/Kembali ke ekstensi/u).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const jawaban = await minta("token", { rahasia: mulai.rahasia });
    expect(jawaban.status).toBe(200);
    const { token, pengguna } = (await jawaban.json()) as { readonly token: string; readonly pengguna: { readonly nama: string } };
    expect(pengguna.nama).toBe(BUDI.nama);
    const daftar = () => fetch(`${server.url}/api/penelaahan`, { headers: { authorization: `Bearer ${token}` } });
    expect((await daftar()).status).toBe(200);

    await page.getByRole("link", { name: "halaman akun" }).click();
    await heading(page, "Akun saya");
    await expect.poll(() => focused(page)).toBe("Peramban tersambung");
    const baris = page.locator("tbody tr", { hasText: "Chromium uji di Linux" });
    await baris.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: `${gambar}peramban-tersambung.png` });
    await baris.getByRole("button", { name: /^Cabut/u }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("dialog").getByRole("button", { name: "Cabut izin" }).click();
    await page.getByText("Belum ada peramban yang tersambung.").waitFor();
    expect((await daftar()).status).toBe(401);
    await page.context().close();
  });

  it("refuses a browser, and takes a code typed by hand", async () => {
    const mulai = await mulaikan("Firefox uji");
    await budi.goto(`${server.url}/sambungkan`);
    await heading(budi, "Sambungkan peramban");
    await budi.getByLabel("Kode").fill("ABC");
    await budi.keyboard.press("Enter");
    await budi.getByText(/Kode terdiri atas delapan/u).waitFor();
    expect(await axeFindings(budi)).toEqual([]);
    await budi.getByLabel("Kode").fill(mulai.kode.toLowerCase().replace("-", " "));
    await budi.keyboard.press("Enter");
    await budi.getByRole("button", { name: "Tolak" }).click();
    await heading(budi, "Permintaan ditolak");
    expect((await minta("token", { rahasia: mulai.rahasia })).status).toBe(410);
    await budi.goto(`${server.url}/sambungkan?kode=${mulai.kode}`);
    await heading(budi, "Kode tidak berlaku");
    expect(await axeFindings(budi)).toEqual([]);
  });

  it("keeps the browsers of an admin below the accounts, and reaches them from the menu", async () => {
    await siti.getByRole("button", { name: `Akun ${SITI.nama}` }).click();
    await siti.getByRole("menuitem", { name: "Kelola akun" }).click();
    await heading(siti, "Kelola akun");
    await siti.getByText("Belum ada peramban yang tersambung.").waitFor();
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("wrote no error to the console on the way, but for what was refused", () => {
    expect(errors.flat().filter((error) => !DIMINTA.test(error))).toEqual([]);
  });
});
