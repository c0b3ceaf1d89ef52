import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { BUDI, buatAkun, bukaPeramban, focused, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** Refusals that a test asks for; the browser writes each to its console. */
const DIMINTA = /\/api\/rancangan\/\w+\/anggota\/\w+\)$/u;

describe.skipIf(CHROMIUM === "")("the panels of a draft in a browser", { timeout: 60_000 }, () => {
  let server: StartedServer;
  let browser: Browser;
  /** Each person has a browser of their own. */
  let siti: Page;
  let budi: Page;
  let errors: readonly (readonly string[])[];
  let alamat: string;
  const dialog = (page: Page): Locator => page.getByRole("dialog");
  const naskah = (page: Page): Locator => page.locator("[contenteditable=true]").first();

  beforeAll(async () => {
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    const [satu, dua] = [await bukaPeramban(browser), await bukaPeramban(browser)];
    [siti, budi, errors] = [satu.page, dua.page, [satu.errors, dua.errors]];
    await buatAkun(siti, await tautanPertama(server), SITI);
    const kirim = (url: string, data: object) => siti.request.post(server.url + url, { data, headers: { origin: server.url } });
    const { tautan } = await (await kirim("/api/undangan", { surel: BUDI.surel })).json();
    await buatAkun(budi, tautan, BUDI);
    const { id } = await (await kirim("/api/rancangan", { daerah: "33.01", dasar: { macam: "acuan" } })).json();
    alamat = `${server.url}/rancangan/${id}`;
    await siti.goto(alamat);
    await naskah(siti).getByText("PERATURAN BUPATI CILACAP").first().waitFor();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("shares a draft with a role, which the other person then has and no more", async () => {
    await siti.getByRole("tab", { name: "Berbagi" }).click();
    await siti.getByLabel("Nama atau surel").fill("budi");
    await siti.getByLabel("Sebagai").selectOption("pengamat");
    await siti.getByRole("button", { name: "Tambahkan Budi Santoso" }).click();
    await siti.getByLabel("Peran Budi Santoso").waitFor();
    expect(await axeFindings(siti)).toEqual([]);

    await budi.goto(`${server.url}/rancangan`);
    await expect.poll(() => budi.locator("tbody tr").innerText()).toMatch(/Pengamat.*Siti Rahayu/su);
    await budi
      .locator("tbody tr")
      .getByRole("button", { name: /^Tindakan/ })
      .click();
    expect(await budi.getByRole("menuitem").allInnerTexts()).not.toContain("Arsipkan");
    await budi.keyboard.press("Escape");
    await budi.getByRole("link", { name: /Cilacap/ }).click();
    await budi.getByRole("tab", { name: "Berbagi" }).click();
    await budi.getByText("Hanya pemilik yang dapat menambah orang").waitFor();
    await budi.getByRole("tab", { name: "Versi" }).click();
    await budi.getByText("Belum ada versi.").waitFor();
    expect(await budi.getByRole("button", { name: "Simpan versi" }).count()).toBe(0);

    await siti.getByLabel("Peran Budi Santoso").selectOption("perancang");
    await dialog(siti).getByRole("button", { name: "Ubah peran" }).click();
    await siti.getByText("Budi Santoso sekarang perancang.").waitFor();
    await siti.getByLabel(`Peran ${SITI.nama}`).selectOption("pengamat");
    await dialog(siti).getByRole("button", { name: "Ubah peran" }).click();
    await siti.getByText(/sedikitnya satu pemilik/).waitFor();
    expect(await axeFindings(siti)).toEqual([]);
    await siti.getByRole("button", { name: "Batal" }).click();
    expect(await siti.getByLabel(`Peran ${SITI.nama}`).inputValue()).toBe("pemilik");

    await siti.getByLabel("Nama atau surel").fill("tono@cilacapkab.go.id");
    await siti.getByRole("button", { name: "Buat tautan undangan" }).click();
    expect(await siti.getByLabel("Tautan undangan untuk tono@cilacapkab.go.id").inputValue()).toMatch(/\/daftar\/\S+$/u);
  });

  it("keeps a version, shows it, tells what changed since, and restores it as a new edit", async () => {
    await siti.getByRole("tab", { name: "Versi" }).click();
    await siti.getByLabel("Simpan keadaan sekarang sebagai").fill("Sebelum rapat");
    await siti.keyboard.press("Enter");
    await siti.getByRole("button", { name: /^Lihat versi “Sebelum rapat”/ }).waitFor();
    expect(await axeFindings(siti)).toEqual([]);

    await naskah(siti).getByText("TENTANG", { exact: true }).first().click();
    await siti.keyboard.press("End");
    await siti.keyboard.type(" YANG DISUNTING");
    await siti
      .getByText(/^Tersimpan/)
      .first()
      .waitFor();

    await siti.getByRole("button", { name: /^Lihat versi/ }).click();
    await siti.getByRole("region", { name: "Naskah versi ini" }).waitFor();
    expect(await dialog(siti).innerText()).not.toContain("YANG DISUNTING");
    expect(await axeFindings(siti)).toEqual([]);
    await siti.keyboard.press("Escape");
    await expect.poll(() => focused(siti)).toMatch(/^Lihat versi/u);

    await siti.getByRole("button", { name: /^Bandingkan versi/ }).click();
    await expect.poll(() => dialog(siti).innerText()).toMatch(/1 butir berbeda.*TENTANG YANG DISUNTING/su);
    expect(await axeFindings(siti)).toEqual([]);
    await siti.keyboard.press("Escape");

    await siti.getByRole("button", { name: /^Pulihkan versi/ }).click();
    await siti.getByText("naskah sekarang disimpan dahulu sebagai versi").waitFor();
    await dialog(siti).getByRole("button", { name: "Pulihkan versi" }).click();
    await expect.poll(() => naskah(siti).innerText()).not.toContain("YANG DISUNTING");
    await siti.getByText("Titik simpan otomatis").waitFor();
  });

  it("tells in sentences who did what", async () => {
    await siti.getByRole("tab", { name: "Jejak" }).click();
    const jejak = siti.getByRole("tabpanel", { name: "Jejak" });
    await jejak.getByText(/memulihkan versi “Sebelum rapat”/).waitFor();
    const isi = await jejak.innerText();
    for (const kalimat of [
      "membuat rancangan ini dari acuan nasional",
      "menambahkan Budi Santoso sebagai pengamat",
      "mengubah peran Budi Santoso dari pengamat menjadi perancang",
      "mengundang tono@cilacapkab.go.id sebagai pengamat",
      "menyimpan versi “Sebelum rapat”",
    ])
      expect(isi).toContain(kalimat);
    expect(isi).not.toMatch(/melakukan “/u);
    expect(await axeFindings(siti)).toEqual([]);
  });

  it("changes a password, and takes the account away from somebody who has left", async () => {
    await budi.getByRole("button", { name: `Akun ${BUDI.nama}` }).click();
    await budi.getByRole("menuitem", { name: "Ubah kata sandi" }).click();
    await budi.getByLabel("Kata sandi sekarang").fill(BUDI.sandi);
    await budi.getByLabel("Kata sandi baru", { exact: true }).fill("jendela bambu kelima");
    await budi.getByLabel("Ulangi kata sandi baru").fill("jendela bambu kelima");
    expect(await axeFindings(budi)).toEqual([]);
    await budi.keyboard.press("Enter");
    await budi.getByText("Kata sandi sudah diubah.").waitFor();

    await siti.goto(`${server.url}/akun?cari=budi`);
    await siti.getByRole("button", { name: "Tindakan untuk Budi Santoso" }).click();
    await siti.getByRole("menuitem", { name: "Nonaktifkan akun" }).click();
    expect(await axeFindings(siti)).toEqual([]);
    await dialog(siti).getByRole("button", { name: "Nonaktifkan" }).click();
    await siti.getByRole("cell", { name: "Nonaktif" }).waitFor();
    await budi.goto(`${server.url}/rancangan`);
    await budi.getByRole("heading", { level: 1, name: "Masuk ke Selaras" }).waitFor();
  });

  it("wrote no error to the console on the way, but for what was refused", () => {
    expect(errors.flat().filter((error) => !DIMINTA.test(error))).toEqual([]);
  });
});
