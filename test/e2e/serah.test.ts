/** What leaves Selaras: one file in each form, the packet for harmonisation, and a Word file that comes back as the same draft. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { CORPUS } from "../support/naskah-uji.ts";
import { buatAkun, bukaPeramban, SITI, tautanPertama } from "../support/orang-uji.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

/** A browser that prints, on a slow machine. */
const LAMA = { timeout: 60_000 };
const CATATAN = "Apakah ini sudah dibicarakan dengan BKPSDM?";

describe.skipIf(CHROMIUM === "")("a draft leaves", { timeout: 120_000 }, () => {
  let server: StartedServer;
  let browser: Browser;
  let siti: Page;
  let errors: readonly string[];
  let id: string;

  const dialog = (): Locator => siti.getByRole("dialog");
  const kabar = (): Locator => dialog().locator('[role="tabpanel"]:visible [role="status"]');
  const bagian = (nama: string): Locator => dialog().getByRole("tab", { name: nama });
  const isi = async (unduhan: Download): Promise<Buffer> => readFileSync(await unduhan.path());
  const unduh = async (nama: string): Promise<Download> => {
    const [berkas] = await Promise.all([
      siti.waitForEvent("download", LAMA),
      dialog().getByRole("button", { name: nama, exact: true }).click(),
    ]);
    await kabar().filter({ hasText: "sudah diunduh" }).waitFor(LAMA);
    return berkas;
  };
  const markdown = async (rancangan: string): Promise<string> =>
    (await siti.request.get(`${server.url}/api/rancangan/${rancangan}/unduh?bentuk=md`)).text();
  const bukaDialog = async (): Promise<void> => {
    await siti.goto(`${server.url}/rancangan/${id}`);
    await siti.getByRole("button", { name: /^Tindakan untuk/u }).click();
    await siti.getByRole("menuitem", { name: "Unduh dan serahkan …" }).click();
    await dialog().waitFor();
  };

  beforeAll(async () => {
    const started = await startServer({ CHROMIUM });
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    const dibuka = await bukaPeramban(browser);
    [siti, errors] = [dibuka.page, dibuka.errors];
    await buatAkun(siti, await tautanPertama(server), SITI);
    const headers = { origin: server.url };
    const naskah = readFileSync(join(CORPUS, "perbup-banyumas-23-2024.md"), "utf8");
    const dibuat = await siti.request.post(`${server.url}/api/rancangan`, {
      data: { daerah: "33.02", dasar: { macam: "unggahan", nama: "banyumas.md", isi: naskah } },
      headers,
    });
    id = (await dibuat.json()).id;
    const dokumen = await (await siti.request.get(`${server.url}/api/rancangan/${id}/unduh?bentuk=json`)).json();
    const { attrs } = dokumen.content.find((satu: { attrs: { jenis?: string } }) => satu.attrs.jenis === "ayat");
    const dicatat = await siti.request.post(`${server.url}/api/rancangan/${id}/catatan`, {
      data: { satuan: attrs.id, tempat: "Pasal 3 ayat (1)", kutipan: null, isi: CATATAN, usulan: null, semula: null },
      headers,
    });
    expect(dicatat.status()).toBe(201);
    await bukaDialog();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("as Word, with its notes in the margin", async () => {
    expect(await axeFindings(siti)).toEqual([]);
    await dialog().getByLabel("Catatan sebagai komentar Word").check();
    const berkas = await unduh("Word (DOCX)");
    expect(berkas.suggestedFilename()).toMatch(/banyumas.*\.docx$/u);
    const bagianZip = unzipSync(new Uint8Array(await isi(berkas)));
    expect(strFromU8(bagianZip["word/comments.xml"] ?? new Uint8Array())).toContain(CATATAN);
    expect(strFromU8(bagianZip["word/document.xml"] ?? new Uint8Array())).toContain("MEMUTUSKAN");
  });

  it("as PDF, and in every other form", async () => {
    expect((await isi(await unduh("PDF"))).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await isi(await unduh("Akoma Ntoso (XML)"))).toString()).toContain("<akomaNtoso");
    expect(JSON.parse((await isi(await unduh("Metadata JDIH (JSON)"))).toString())).toBeTypeOf("object");
    for (const nama of ["Halaman web (HTML)", "Markdown", "Teks (TXT)", "Metadata JDIH (CSV)"])
      expect((await isi(await unduh(nama))).toString()).toMatch(/Banyumas/iu);
    expect((await isi(await unduh("Abstrak JDIH (DOCX)"))).subarray(0, 2).toString()).toBe("PK");
  });

  it("as the packet, whose manifest knows every file", async () => {
    await bagian("Paket harmonisasi").click();
    const [berkas] = await Promise.all([
      siti.waitForEvent("download", LAMA),
      dialog().getByRole("button", { name: "Susun paket harmonisasi" }).click(),
    ]);
    await kabar().filter({ hasText: "sudah diunduh" }).waitFor(LAMA);
    expect(await axeFindings(siti)).toEqual([]);
    const isiZip = unzipSync(new Uint8Array(await isi(berkas)));
    const manifes = JSON.parse(strFromU8(isiZip["manifes.json"] ?? new Uint8Array()));
    const tercatat: readonly { readonly nama: string; readonly sha256: string }[] = manifes.berkas;
    expect(tercatat.length).toBeGreaterThanOrEqual(12);
    for (const { nama, sha256 } of tercatat) {
      expect(
        createHash("sha256")
          .update(isiZip[nama] ?? "")
          .digest("hex"),
        nama,
      ).toBe(sha256);
    }
    expect(await dialog().locator(".serah-isi tbody tr").count()).toBe(Object.keys(isiZip).length);
  });

  it("stops when told to, and begins again", async () => {
    await dialog().getByRole("button", { name: "Susun paket harmonisasi" }).click();
    await dialog().getByRole("button", { name: "Hentikan" }).click();
    await kabar().filter({ hasText: "Dihentikan" }).waitFor();
    const [berkas] = await Promise.all([
      siti.waitForEvent("download", LAMA),
      dialog().getByRole("button", { name: "Susun paket harmonisasi" }).click(),
    ]);
    expect(berkas.suggestedFilename()).toMatch(/\.zip$/u);
    await siti.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
  });

  it("comes back from Word as the same draft", async () => {
    await bukaDialog();
    const path = await (await unduh("Word (DOCX)")).path();
    await siti.goto(`${server.url}/impor`);
    await siti.locator('input[type="file"]').setInputFiles({ name: "kembali.docx", mimeType: "", buffer: readFileSync(path) });
    await siti
      .getByRole("link", { name: /kembali\.docx/u })
      .first()
      .click(LAMA);
    await siti.getByRole("button", { name: "Jadikan rancangan" }).click(LAMA);
    await dialog().getByRole("button", { name: "Jadikan rancangan" }).click();
    await siti.waitForURL(/\/rancangan\/[0-9a-f]{24}$/u, LAMA);
    const baru = siti.url().split("/").at(-1) ?? "";
    expect(baru).not.toBe(id);
    expect(await markdown(baru)).toBe(await markdown(id));
    expect(errors).toEqual([]);
  });
});
