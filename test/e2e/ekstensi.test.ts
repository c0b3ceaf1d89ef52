/** A reviewer with the built extension in Chromium: a page, notes that find their place again, a server, a PDF. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Anotasi } from "@selaras/parsers";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, collectErrors, launch } from "../support/browser.ts";
import { bukaEkstensi, type EkstensiUji, halamanPeraturan, layani } from "../support/ekstensi-uji.mjs";
import { gambarBerdampingan, sorotan } from "../support/halaman-tertanda.ts";
import { buatAkun, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

const sementara = fileURLToPath(new URL("../../node_modules/.cache/selaras/gambar/", import.meta.url));
/** The two pictures of the README. */
const gambar = process.env.SELARAS_GAMBAR === "1" ? fileURLToPath(new URL("../../extension/gambar/", import.meta.url)) : sementara;
const CILACAP = readFileSync(new URL("../../parsers/corpus/perbup-cilacap-5-2024.md", import.meta.url), "utf8");
const GAYA = "body { font: 16px/1.5 sans-serif; max-width: 46rem; margin: 1rem auto; padding: 0 1rem }";
/** Words of the definition of Unit Organisasi, where Cilacap leaves out an office that the baseline names. */
const KUTIPAN = "bagian dari struktur organisasi";

describe.skipIf(CHROMIUM === "")("the extension", () => {
  let ekstensi: EkstensiUji;
  let situs: Awaited<ReturnType<typeof layani>>;
  let server: StartedServer;
  let page: Page;
  let panel: Page;
  const errors: (readonly string[])[] = [];
  const halaman = new Map<string, { readonly tipe: string; readonly isi: string | Uint8Array }>();
  const sajikan = (markdown: string) =>
    halaman.set("/perbup", { tipe: "text/html; charset=utf-8", isi: halamanPeraturan(markdown, { gaya: GAYA }) });

  beforeAll(async () => {
    for (const folder of [gambar, sementara]) mkdirSync(folder, { recursive: true });
    sajikan(CILACAP);
    halaman.set("/berita", { tipe: "text/html; charset=utf-8", isi: "<h1>Berita</h1><p>Bupati meresmikan balai desa.</p>" });
    const peramban = await launch();
    const cetak = await peramban.newPage();
    await cetak.setContent(halamanPeraturan(CILACAP, { gaya: GAYA }));
    halaman.set("/perbup.pdf", { tipe: "application/pdf", isi: await cetak.pdf({ format: "A4" }) });
    await peramban.close();
    situs = await layani(halaman);
    ekstensi = await bukaEkstensi(CHROMIUM);
    page = await ekstensi.konteks.newPage();
    await page.goto(`${situs.url}/perbup`);
    panel = await bukaPanel(page);
    const started = await startServer();
    if ("code" in started) throw new Error(started.stderr);
    server = started;
  }, 60_000);
  afterAll(async () => {
    await ekstensi?.tutup();
    await situs?.tutup();
    await server?.stop();
  });

  /** The side panel as a page of its own: Chromium's own one cannot be driven. */
  async function bukaPanel(atas: Page): Promise<Page> {
    const baru = await ekstensi.konteks.newPage();
    errors.push(collectErrors(baru));
    await baru.setViewportSize({ width: 400, height: 720 });
    await baru.goto(ekstensi.alamat(`sidepanel.html?tab=${await ekstensi.tabOf(atas)}`));
    return baru;
  }
  async function pilih(kata: string): Promise<void> {
    await page.bringToFront();
    await page.evaluate((teks) => {
      const telusur = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = telusur.nextNode(); node; node = telusur.nextNode()) {
        const di = node.textContent?.indexOf(teks) ?? -1;
        if (di >= 0) return getSelection()?.setBaseAndExtent(node, di, node, di + teks.length);
      }
      throw new Error(`${teks} is not on the page`);
    }, kata);
  }
  /** A page that was loaded anew is read anew; ends on the notes. */
  const periksaLagi = async () => {
    await panel.bringToFront();
    await panel.getByRole("button", { name: "Periksa halaman ini" }).click();
    await panel.getByRole("tab", { name: /^Catatan/u }).click();
  };
  const keadaan = (isi: string) => panel.locator(".catatan-kartu", { hasText: isi }).locator(".keadaan").getAttribute("data-keadaan");

  it("marks a page on a click, without changing it, and says how it stands to the baseline", { timeout: 60_000 }, async () => {
    const sebelum = await page.evaluate(() => document.body.outerHTML);
    await panel.getByRole("button", { name: "Periksa halaman ini" }).click();
    await panel.getByRole("heading", { name: /Cilacap/u }).waitFor();
    expect(await panel.getByText("naskah kerja, bukan naskah resmi").count()).toBeGreaterThan(0);
    const tanda = await sorotan(page);
    expect(tanda["selaras-substantif"]?.length).toBeGreaterThan(0);
    expect(tanda["selaras-tambahan"]?.[0]).toContain("Daerah adalah Kabupaten Cilacap");
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(sebelum);
    expect(await axeFindings(panel)).toEqual([]);
  });

  it("opens a provision with both wordings and goes to its place", { timeout: 60_000 }, async () => {
    await panel.getByLabel("Jenis penyimpangan").selectOption({ label: "Pelaku berubah" });
    await panel.getByRole("listbox", { name: "Ketentuan" }).focus();
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.press("Enter");
    await panel.getByRole("region", { name: "Penyimpangan" }).waitFor();
    await panel
      .getByRole("region", { name: /^Acuan, Pasal/u })
      .locator("del, ins")
      .first()
      .waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await panel
      .getByRole("region", { name: /^Rumusan daerah lain/u })
      .first()
      .waitFor();
    expect(await axeFindings(panel)).toEqual([]);
    await gambarBerdampingan(ekstensi.konteks, page, panel, join(gambar, "menelaah.png"));
    await panel.bringToFront();
    await panel.keyboard.press("Escape");
  });

  it("keeps a note without any server, and finds its place in a page that changed, or says that it is not sure", {
    timeout: 90_000,
  }, async () => {
    await pilih(KUTIPAN);
    await panel.bringToFront();
    await panel.getByRole("tab", { name: /^Catatan/u }).click();
    await panel.getByRole("button", { name: "Catat kata yang dipilih" }).click();
    await panel.getByRole("textbox", { name: "Catatan" }).fill("Pejabat Pimpinan Tinggi Madya tidak disebut.");
    await panel.getByLabel("Usulkan kata pengganti").check();
    await panel.getByRole("textbox", { name: "Menjadi" }).fill("bagian dari susunan organisasi");
    await panel.getByRole("textbox", { name: "Tanda" }).fill("definisi");
    await panel.getByRole("button", { name: "Simpan catatan" }).click();
    await panel.getByText("Catatan tersimpan di peramban ini.").waitFor();
    expect(await keadaan("Pimpinan Tinggi Madya")).toBe("tepat");
    await expect.poll(async () => (await sorotan(page))["selaras-catatan"]).toEqual([KUTIPAN]);
    expect(await axeFindings(panel)).toEqual([]);

    await page.reload();
    await periksaLagi();
    expect(await keadaan("Pimpinan Tinggi Madya")).toBe("tepat");

    // A definition before it: every number behind it changes.
    sajikan(
      CILACAP.replace(
        /^.*\b2\. Pemerintah Daerah adalah/mu,
        "2. Wilayah adalah wilayah Kabupaten Cilacap.\n\n3. Pemerintah Daerah adalah",
      ).replace(/^(\W*)12\. (Unit Organisasi)/mu, "$113. $2"),
    );
    await page.reload();
    await periksaLagi();
    await expect.poll(() => keadaan("Pimpinan Tinggi Madya")).toBe("berpindah");

    sajikan(CILACAP.replace(/^.*Unit Organisasi adalah bagian.*$/mu, ""));
    await page.reload();
    await periksaLagi();
    await expect.poll(() => keadaan("Pimpinan Tinggi Madya")).toMatch(/^(hilang|meragukan)$/u);
    expect(await panel.locator(".catatan-kutipan", { hasText: KUTIPAN }).count()).toBe(1);

    sajikan(CILACAP);
    await page.reload();
    await periksaLagi();
    await expect.poll(() => keadaan("Pimpinan Tinggi Madya")).toBe("tepat");
  });

  it("exports the notes and takes them in again", { timeout: 60_000 }, async () => {
    for (const [nama, awal] of [
      ["Laporan HTML", "<!doctype html>"],
      ["Laporan DOCX", "PK"],
      ["JSON (W3C Web Annotation)", "{"],
    ] as const) {
      await panel.getByRole("button", { name: "Ekspor" }).click();
      const unduhan = panel.waitForEvent("download");
      await panel.getByRole("menuitem", { name: nama }).click();
      const berkas = await (await unduhan).path();
      const isi = readFileSync(berkas);
      expect(isi.toString("utf8").slice(0, awal.length).toLowerCase(), nama).toBe(awal.toLowerCase());
      if (nama === "Laporan HTML") expect(isi.toString("utf8")).toContain("Pejabat Pimpinan Tinggi Madya tidak disebut.");
      if (awal !== "{") continue;
      await panel.getByRole("button", { name: /^Hapus catatan/u }).click();
      await panel.getByText("Catatan dihapus.").waitFor();
      await panel.getByLabel("Berkas catatan").setInputFiles({ name: "catatan.json", mimeType: "application/json", buffer: isi });
      await panel.getByText("1 catatan diimpor.").waitFor();
      expect(await keadaan("Pimpinan Tinggi Madya")).toBe("tepat");
    }
  });

  it("connects to a server by a code that is permitted there, sends, and the app shows it", { timeout: 90_000 }, async () => {
    const app = await ekstensi.konteks.newPage();
    errors.push(collectErrors(app));
    await buatAkun(app, await tautanPertama(server), SITI);
    const pilihan = await ekstensi.konteks.newPage();
    errors.push(collectErrors(pilihan));
    await pilihan.goto(ekstensi.alamat("options.html"));
    await pilihan.getByLabel("Alamat server").fill(server.url.replace("localhost", "127.0.0.1"));
    expect(await axeFindings(pilihan)).toEqual([]);
    await pilihan.screenshot({ path: join(sementara, "pengaturan.png"), fullPage: true });
    const terbuka = ekstensi.konteks.waitForEvent("page");
    await pilihan.getByRole("button", { name: "Sambungkan" }).click();
    const izin = await terbuka;
    const kode = (await pilihan.locator(".pengaturan-kode").textContent()) ?? "";
    expect(kode).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/u);
    // The session of the app belongs to the other name of this machine.
    await izin.goto(`${server.url}/sambungkan?kode=${kode}`);
    await izin.getByText(kode).first().waitFor();
    await izin.getByRole("button", { name: "Izinkan" }).click();
    await pilihan.bringToFront();
    await pilihan.getByText(`sebagai ${SITI.nama}`).waitFor({ timeout: 20_000 });

    await panel.bringToFront();
    await panel.getByRole("tab", { name: /^Catatan/u }).click();
    await panel.getByRole("button", { name: /^Kirim ke Selaras/u }).click();
    await panel.getByText("1 catatan terkirim.").waitFor();
    await app.goto(`${server.url}/penelaahan`);
    await app
      .getByRole("link", { name: /Cilacap Nomor 5 Tahun 2024/u })
      .first()
      .click();
    await app.getByText("Pejabat Pimpinan Tinggi Madya tidak disebut.").first().waitFor();
    const id = new URL(app.url()).pathname.split("/").at(-1);
    const jawab = await app.request.get(`${server.url}/api/penelaahan/${id}/anotasi`);
    const { anotasi } = (await jawab.json()) as { readonly anotasi: readonly Anotasi[] };
    expect(anotasi).toMatchObject([{ oleh: { nama: SITI.nama }, tanda: ["definisi"], jangkar: { kutipan: KUTIPAN } }]);

    // What the server has can be compared with, too.
    const acuan = await panel.evaluate(async () => {
      const ada: readonly { readonly id: string }[] = await chrome.runtime.sendMessage({ untuk: "mesin", apa: "acuan" });
      return ada.map(({ id }) => id).filter((satu) => satu.startsWith("server:"));
    });
    expect(acuan).toContain("server:perbup-banyumas-23-2024");

    // Sent twice it is there once.
    await panel.bringToFront();
    await panel.getByRole("button", { name: /^Kirim ke Selaras/u }).click();
    await panel.getByText(/catatan terkirim\./u).waitFor();
    const lagi = (await (await app.request.get(`${server.url}/api/penelaahan/${id}/anotasi`)).json()) as {
      readonly anotasi: readonly Anotasi[];
    };
    expect(lagi.anotasi).toHaveLength(1);
  });

  it("reads pages of a site by itself once a person wants it, and no longer when not", { timeout: 60_000 }, async () => {
    const asal = situs.url;
    const atur = (aktif: boolean) =>
      panel.evaluate(({ dari, nyala }) => chrome.runtime.sendMessage({ untuk: "mesin", apa: "situs", asal: dari, aktif: nyala }), {
        dari: asal,
        nyala: aktif,
      });
    expect(await atur(true)).toEqual({ situs: "aktif" });
    const sendiri = await ekstensi.konteks.newPage();
    await sendiri.goto(`${situs.url}/perbup`);
    await expect.poll(async () => Object.keys(await sorotan(sendiri)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await atur(false)).toEqual({ situs: "mati" });
    await sendiri.reload();
    await sendiri.waitForTimeout(1500);
    expect(await sorotan(sendiri)).toEqual({});
    await sendiri.close();
  });

  it("reads a PDF in its own page, by Pasal, and marks it", { timeout: 90_000 }, async () => {
    const pembaca = await ekstensi.konteks.newPage();
    errors.push(collectErrors(pembaca));
    await pembaca.goto(ekstensi.alamat(`tabs/pembaca.html?src=${encodeURIComponent(`${situs.url}/perbup.pdf`)}`));
    await pembaca.getByText(/\d+ berbeda, \d+ tambahan/u).waitFor({ timeout: 20_000 });
    await pembaca.getByRole("navigation").getByText("Pasal 5", { exact: true }).first().waitFor();
    expect(await axeFindings(pembaca)).toEqual([]);
    const panelPdf = await bukaPanel(pembaca);
    await panelPdf.getByRole("heading", { name: /Cilacap/u }).waitFor({ timeout: 20_000 });
    await panelPdf.getByLabel("Jenis penyimpangan").selectOption({ label: "Pelaku berubah" });
    await panelPdf.getByRole("listbox", { name: "Ketentuan" }).focus();
    await panelPdf.keyboard.press("ArrowDown");
    await panelPdf.keyboard.press("Enter");
    await panelPdf.getByRole("region", { name: "Penyimpangan" }).waitFor();
    await pembaca.bringToFront();
    await expect.poll(async () => (await sorotan(pembaca))["selaras-substantif"]?.length ?? 0, { timeout: 10_000 }).toBeGreaterThan(0);
    await pembaca.screenshot({ path: join(gambar, "pembaca-pdf.png") });
  });

  it("says plainly that a page is no regulation, and shows the popup", { timeout: 60_000 }, async () => {
    await page.goto(`${situs.url}/berita`);
    const tab = await ekstensi.tabOf(page);
    const popup = await ekstensi.konteks.newPage();
    errors.push(collectErrors(popup));
    await popup.setViewportSize({ width: 380, height: 560 });
    await popup.goto(ekstensi.alamat(`popup.html?tab=${tab}`));
    await popup.getByRole("button", { name: "Periksa halaman ini" }).click();
    await popup.getByRole("heading", { name: "Ini tampaknya bukan naskah peraturan" }).waitFor();
    await page.goto(`${situs.url}/perbup`);
    await popup.reload();
    await popup.getByRole("button", { name: "Periksa halaman ini" }).click();
    await popup.getByRole("list", { name: "Jumlah ketentuan" }).waitFor();
    expect(await axeFindings(popup)).toEqual([]);
    await popup.screenshot({ path: join(sementara, "sekilas.png") });
  });

  it("complains about nothing", () => {
    expect(errors.flat()).toEqual([]);
  });
});
