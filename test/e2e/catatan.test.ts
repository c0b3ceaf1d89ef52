/** A reviewer proposes a wording and a drafter puts it in, in browsers of their own, on the server as `npm start` runs it. */
import { mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Peran, RancanganRingkas, Undangan } from "@selaras/parsers";
import { bukaBasis } from "@selaras/server/storage/basis";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, launch } from "../support/browser.ts";
import { bukaPenulis, type Penulis } from "../support/penulis.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

const gambar = fileURLToPath(
  new URL(process.env.SELARAS_GAMBAR === "1" ? "../../editor/docs/" : "../../node_modules/.cache/selaras/gambar/", import.meta.url),
);

/** Words that stand in the draft of every kabupaten. */
const SATUAN = "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan";
const USUL = "Peraturan Bupati ini mulai berlaku 30 (tiga puluh) hari sejak tanggal diundangkan.";

/** New notes are asked for every fifteen seconds. */
const BERITA = { timeout: 25_000 };

describe.skipIf(CHROMIUM === "")("notes on a draft", () => {
  let data: string;
  let server: StartedServer;
  let browser: Browser;
  /** The owner, who only invites; a perancang; a penelaah. */
  let siti: Penulis;
  let bambang: Penulis;
  let ratna: Penulis;
  let id: string;

  const tanya = async <T>(siapa: Penulis, alamat: string, isi: object): Promise<T> => {
    const jawaban = await siapa.page.request.post(`${server.url}/api${alamat}`, { data: isi, headers: { Origin: server.url } });
    if (!jawaban.ok()) throw new Error(`${alamat}: ${jawaban.status()} ${await jawaban.text()}`);
    return (await jawaban.json()) as T;
  };
  const undang = async (siapa: Penulis, nama: string, peran: Peran): Promise<void> => {
    const { tautan } = await tanya<Undangan>(siti, "/undangan", { surel: `${peran}@uji.example`, rancangan: id, peran });
    await siapa.daftar(tautan, nama);
    await siapa.buka(`/rancangan/${id}`);
  };
  const terbaca = (siapa: Penulis, kata: string) => expect.poll(() => siapa.naskah(), { timeout: 10_000 }).toContain(kata);
  const unit = (siapa: Penulis, kata: string) => siapa.page.locator(".naskah-tulis p[data-satuan]", { hasText: kata }).first();
  const semuaTeks = (siapa: Penulis) => siapa.page.locator(".naskah-tulis p[data-satuan]").allTextContents();
  const utas = (siapa: Penulis, kata: string) => siapa.page.locator(".catatan-utas", { hasText: kata });
  const saring = (siapa: Penulis, keadaan: string) => siapa.page.getByLabel("Keadaan catatan").selectOption({ label: keadaan });
  /** Opens the form for this unit with the keys, and proposes a wording. */
  async function usulkan(siapa: Penulis, kata: string, isi: string, rumusan: string): Promise<void> {
    const { page } = siapa;
    await unit(siapa, kata).click();
    await page.keyboard.press("Control+Alt+KeyC");
    await page.getByRole("textbox", { name: "Catatan" }).fill(isi);
    await page.getByLabel("Usulkan rumusan").check();
    expect(await page.getByLabel("Rumusan yang diusulkan").inputValue()).toContain(kata);
    await page.getByLabel("Rumusan yang diusulkan").fill(rumusan);
    await siapa.aksesibel();
    await page.getByRole("button", { name: "Simpan catatan" }).click();
    await utas(siapa, isi).waitFor();
  }

  beforeAll(async () => {
    mkdirSync(gambar, { recursive: true });
    data = await mkdtemp(join(tmpdir(), "selaras-catatan-"));
    const started = await startServer({ DATA: data });
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
    [siti, bambang, ratna] = (await Promise.all([1, 2, 3].map(() => bukaPenulis(browser, server.url, gambar)))) as [
      Penulis,
      Penulis,
      Penulis,
    ];
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (data) await rm(data, { recursive: true, force: true });
  });

  it("opens a draft for a perancang and a penelaah", async () => {
    await expect.poll(() => server.lines.join("\n")).toMatch(/\/daftar\//);
    await siti.daftar(/https?:\S+\/daftar\/\S+/.exec(server.lines.join("\n"))?.[0] ?? "", "Siti Rahayu, S.H.", "siti@uji.example");
    ({ id } = await tanya<RancanganRingkas>(siti, "/rancangan", { daerah: "33.01", dasar: { macam: "acuan" } }));
    await undang(bambang, "Bambang Wijaya", "perancang");
    await undang(ratna, "Ratna Dewi, M.H.", "penelaah");
    await Promise.all([terbaca(bambang, SATUAN), terbaca(ratna, SATUAN)]);
  }, 120_000);

  it("lets a reviewer propose a wording for the unit at hand, and write nothing into the text", async () => {
    const { page } = ratna;
    const sebelum = await semuaTeks(ratna);
    await unit(ratna, SATUAN).click();
    await page.keyboard.type("xyz");
    expect(await page.locator(".naskah-tulis").getAttribute("contenteditable")).toBe("false");
    await usulkan(ratna, SATUAN, "Beri waktu untuk menyosialisasikan.", USUL);
    expect(await semuaTeks(ratna)).toEqual(sebelum);
    const satu = utas(ratna, "menyosialisasikan");
    expect(await satu.locator("ins").allInnerTexts()).toContain("30 (tiga puluh) hari sejak");
    expect(await satu.locator(".catatan-tempat").innerText()).toMatch(/^Pasal \d+$/);
    expect(await satu.getByRole("button", { name: /Terapkan|Tolak/ }).count()).toBe(0);
    await ratna.aksesibel();
    await ratna.potret("catatan-penelaah");
  }, 60_000);

  it("quotes the words that are selected", async () => {
    const { page } = ratna;
    await unit(ratna, SATUAN).evaluate((satuan) => {
      // The name of the regulation is a field, the words behind it are text.
      const kata = document.createTreeWalker(satuan, NodeFilter.SHOW_TEXT);
      while (kata.nextNode() && !kata.currentNode.nodeValue?.includes(" ini mulai")) {}
      getSelection()?.setBaseAndExtent(satuan, 0, kata.currentNode, " ini".length);
    });
    await page.keyboard.press("Control+Alt+KeyC");
    await expect.poll(() => page.locator(".catatan-baru blockquote").innerText()).toBe("Peraturan Bupati ini");
    await page.getByRole("textbox", { name: "Catatan" }).fill("Sebut nomornya?");
    await page.getByRole("button", { name: "Simpan catatan" }).click();
    await utas(ratna, "Sebut nomornya?").getByText("Peraturan Bupati ini").waitFor();
  }, 30_000);

  it("shows it to the drafter without reloading, who applies it: the text changes for both", async () => {
    const { page } = bambang;
    await page.locator(".catatan-tanda").first().waitFor(BERITA);
    await page.locator(".catatan-tanda").first().click();
    const satu = utas(bambang, "menyosialisasikan");
    await satu.waitFor();
    await page.getByText(/^Hanya pada Pasal \d+\./).waitFor();
    await bambang.aksesibel();
    await bambang.potret("catatan-perancang");
    await satu.getByRole("button", { name: /^Terapkan/ }).click();
    await Promise.all([terbaca(bambang, USUL), terbaca(ratna, USUL)]);
    await satu.waitFor({ state: "hidden" });
    await saring(ratna, "Selesai");
    await utas(ratna, "menyosialisasikan").getByText("Usul diterapkan oleh Bambang Wijaya").waitFor(BERITA);
  }, 90_000);

  it("says that the text has changed since, and shows the difference, before it puts the wording in", async () => {
    const { page } = bambang;
    await saring(ratna, "Terbuka");
    await usulkan(ratna, "30 (tiga puluh) hari", "Lebih lama lagi.", USUL.replace("30 (tiga puluh)", "60 (enam puluh)"));
    await bambang.tulis("30 (tiga puluh) hari", " Segera.");
    const satu = utas(bambang, "Lebih lama lagi.");
    await satu.waitFor(BERITA);
    await satu.getByRole("button", { name: /^Terapkan/ }).click();
    const dialog = page.getByRole("dialog", { name: /sudah berubah$/ });
    await dialog.waitFor();
    expect(await dialog.locator("del").allInnerTexts()).toEqual(["30", "tiga", ". Segera"]);
    await bambang.aksesibel();
    await bambang.potret("catatan-berubah");
    await dialog.getByRole("button", { name: "Batal" }).click();
    expect(await bambang.naskah()).toContain("Segera.");
    await satu.getByRole("button", { name: /^Terapkan/ }).click();
    await dialog.getByRole("button", { name: "Terapkan usul" }).click();
    await Promise.all([terbaca(bambang, "60 (enam puluh) hari"), terbaca(ratna, "60 (enam puluh) hari")]);
    expect(await bambang.naskah()).not.toContain("Segera.");
  }, 90_000);

  it("carries answers, and says when the unit is gone", async () => {
    const satu = utas(bambang, "Sebut nomornya?");
    await satu.getByRole("button", { name: /^Balas/ }).click();
    await satu.getByLabel("Balasan").fill("Nomor belum ada.");
    await satu.getByRole("button", { name: "Kirim balasan" }).click();
    await utas(ratna, "Sebut nomornya?").getByText("Nomor belum ada.").waitFor(BERITA);
    await unit(bambang, "60 (enam puluh) hari").click({ clickCount: 3 });
    await bambang.page.keyboard.press("Backspace");
    await bambang.page.keyboard.press("Backspace");
    await utas(bambang, "Sebut nomornya?").getByText("Ketentuan ini sudah dihapus dari naskah.").waitFor();
    await utas(ratna, "Sebut nomornya?").getByText("Ketentuan ini sudah dihapus dari naskah.").waitFor();
  }, 60_000);

  it("lists and filters six hundred notes within a second", async () => {
    const basis = await bukaBasis({ data, databaseUrl: null });
    const { id: oleh } = await basis.db.selectFrom("user").select("id").where("name", "like", "Siti%").executeTakeFirstOrThrow();
    const satuan = await bambang.page
      .locator(".naskah-tulis p[data-id]")
      .evaluateAll((semua) => semua.map((satu) => satu.getAttribute("data-id") ?? ""));
    const rows = Array.from({ length: 600 }, (_, at) => ({
      id: `banyak${at}`,
      dokumen: id,
      satuan: satuan[at % satuan.length] ?? "",
      tempat: `Tempat ${at}`,
      kutipan: null,
      isi: `Catatan ke-${at}`,
      usulan: at % 2 === 0 ? `Rumusan ke-${at} yang diusulkan` : null,
      semula: at % 2 === 0 ? `Rumusan ke-${at} semula` : null,
      oleh,
      pada: "2026-11-21T08:00:00.000Z",
    }));
    for (let at = 0; at < rows.length; at += 100)
      await basis.db
        .insertInto("catatan")
        .values(rows.slice(at, at + 100))
        .execute();
    await basis.db.updateTable("dokumen").set({ catatan: 1_000 }).where("id", "=", id).execute();
    await basis.tutup();
    const jumlah = (pola: RegExp) => bambang.page.locator(".catatan-saring [role=status]", { hasText: pola });
    await bambang.page.getByRole("button", { name: "Tampilkan seluruh naskah" }).click();
    await saring(bambang, "Semua");
    await jumlah(/^60\d catatan$/).waitFor(BERITA);
    const lama = await bambang.page.evaluate(async () => {
      const status = document.querySelector(".catatan-saring [role=status]");
      const kotak = [...document.querySelectorAll<HTMLInputElement>(".catatan-saring input")].find(
        ({ labels }) => labels?.[0]?.textContent === "Usul",
      );
      const mulai = performance.now();
      kotak?.click();
      while (!/^30\d dari/.test(status?.textContent ?? "")) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - mulai;
    });
    expect(lama).toBeLessThan(1_000);
    console.info(`filtering 600 notes: ${Math.round(lama)} ms`);
    expect(await bambang.page.locator(".catatan-tanda").count()).toBeGreaterThan(200);
    await bambang.aksesibel();
  }, 60_000);

  it("works on a small screen: the keys open the drawer on the form", async () => {
    const { page } = ratna;
    await page.setViewportSize({ width: 1024, height: 576 });
    await unit(ratna, "MEMUTUSKAN").click();
    const halaman = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(await halaman()).toBe(0);
    await page.keyboard.press("Control+Alt+KeyC");
    await page.getByRole("heading", { name: "Catatan untuk Memutuskan" }).waitFor();
    const isian = page.getByRole("dialog").getByRole("textbox", { name: "Catatan" });
    await isian.waitFor();
    await expect.poll(() => isian.evaluate((satu) => satu === document.activeElement)).toBe(true);
    await ratna.aksesibel();
    await ratna.potret("catatan-sempit");
  }, 30_000);

  it("wrote no error to any console on the way", () => {
    expect([siti, bambang, ratna].flatMap((siapa) => siapa.galat())).toEqual([]);
  });
});
