import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { IsiRancangan } from "../../parsers/src/rancangan/dokumen.ts";
import { bangunPapan } from "../support/bangun-papan.mjs";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { satuan } from "../support/contoh-isi.ts";
import { type PapanUji, papanUji } from "../support/papan-uji.ts";

const AWAL: readonly IsiRancangan[] = [
  satuan("j1", "judul", "PERATURAN BUPATI CILACAP"),
  satuan("j2", "judul", "NOMOR … TAHUN …"),
  satuan("j3", "judul", "TENTANG"),
  satuan("j4", "judul", "SISTEM KERJA"),
  satuan("m1", "menimbang", "bahwa birokrasi perlu disederhanakan;"),
  satuan("m2", "menimbang", "bahwa sistem kerja perlu disesuaikan;"),
  satuan("m3", "menimbang"),
  satuan("b1", "bab", "KETENTUAN UMUM"),
];

const PASAL_1_8 = [
  "BAB I KETENTUAN UMUM",
  "Pasal 1",
  "Dalam Peraturan Bupati ini yang dimaksud dengan:",
  "1. Bupati adalah Bupati Cilacap.",
  "2. Unit Organisasi adalah bagian dari perangkat daerah.",
  "3. Tim Kerja yang selanjutnya disebut Tim adalah kelompok pegawai yang dibentuk oleh Bupati.",
  "Pasal 2",
  "Mekanisme kerja terdiri atas:",
  "a. kedudukan;",
  "b. penugasan; dan",
  "c. pengelolaan kinerja.",
  "Pasal 3",
  "(1) Bupati membentuk Tim Kerja.",
  "(2) Tim Kerja sebagaimana dimaksud pada ayat (1) terdiri atas:",
  "a. ketua; dan",
  "b. anggota:",
  "1. tetap; atau",
  "2. sementara.",
  "(3) Ketua bertanggung jawab kepada pimpinan Unit Organisasi.",
  "Pasal 4",
  "Ketua sebagaimana dimaksud dalam Pasal 3 ayat (2) huruf a memimpin Tim Kerja.",
  "Pasal 5",
  "Kedudukan, penugasan, dan pengelolaan kinerja sebagaimana dimaksud dalam Pasal 2 dan Pasal 4 dilaksanakan secara berkala.",
  "Pasal 6",
  "(1) Anggota menyampaikan laporan.",
  "(2) Laporan sebagaimana dimaksud pada ayat (1) disampaikan kepada ketua.",
  "Pasal 7",
  "Ketentuan lebih lanjut mengenai Tim Kerja diatur dengan Keputusan Bupati.",
  "Pasal 8",
  "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
];

describe.skipIf(CHROMIUM === "")("a Perbup written by keyboard alone", () => {
  let papan: Awaited<ReturnType<typeof bangunPapan>>;
  let browser: Browser;
  let uji: PapanUji;

  beforeAll(async () => {
    papan = await bangunPapan();
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await papan?.tutup();
  });

  beforeEach(async () => {
    await uji?.page.close();
    uji = await papanUji(browser, papan);
  });

  const badan = async () => (await uji.baris()).slice(7);

  /** The page of the tests is no whole page: what it lacks around the sheet is not asked. */
  const temuanAxe = async (page: Page) =>
    (await axeFindings(page)).filter(
      (temuan) => !/^(?:region|page-has-heading-one|landmark-one-main|landmark-unique|document-title)/.test(temuan),
    );

  /** Chooses the first line of the list at the caret that these words find. */
  async function pilih(page: Page, tanya: string, nama: RegExp): Promise<void> {
    await page.keyboard.type(tanya);
    const aktif = page.locator('.saran [role="option"][aria-selected="true"]');
    await expect.poll(() => aktif.textContent()).toMatch(nama);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("listbox").count()).toBe(0);
  }

  async function tulisPasal(page: Page): Promise<void> {
    const { keyboard } = page;
    const baris = async (...semua: readonly string[]) => {
      for (const satu of semua) {
        await keyboard.type(satu);
        await keyboard.press("Enter");
      }
    };
    await uji.keUnit("b1");
    await keyboard.press("Enter");
    await pilih(page, "/definisi", /^Frasa pembuka definisi/);
    await keyboard.press("Home");
    await keyboard.press("Shift+End");
    await baris("Bupati adalah Bupati Cilacap", "Unit Organisasi adalah bagian dari perangkat daerah");
    await baris("Tim Kerja yang selanjutnya disebut Tim adalah kelompok pegawai yang dibentuk oleh Bupati");
    // An empty definition becomes the next Pasal, an empty item the next one, and so on.
    await keyboard.press("Enter");
    await baris("Mekanisme kerja terdiri atas:", "kedudukan", "penugasan", "pengelolaan kinerja", "");
    await baris("Bupati membentuk Tim Kerja");
    await keyboard.type("Tim Kerja sebagaimana dimaksud pada ");
    await pilih(page, "@3 1", /^ayat \(1\)/);
    await baris(" terdiri atas:", "ketua", "anggota");
    await keyboard.press("Tab");
    await baris("tetap; atau", "sementara", "", "");
    await baris("Ketua bertanggung jawab kepada pimpinan Unit Organisasi", "");
    await keyboard.type("Ketua sebagaimana dimaksud dalam ");
    await pilih(page, "Pasal 3 ayat (2) huruf a", /^Pasal 3 ayat \(2\) huruf a/);
    // Two ayat begin at Enter; where the second is left empty there is none.
    await baris(" memimpin Tim Kerja", "");
    await keyboard.type("Kedudukan, penugasan, dan pengelolaan kinerja sebagaimana dimaksud dalam ");
    await pilih(page, "@2,4", /^Pasal 4/);
    await baris(" dilaksanakan secara berkala", "");
    await baris("Anggota menyampaikan laporan", "Laporan sebagaimana dimaksud pada ayat (1) disampaikan kepada ketua", "");
    await pilih(page, "/lebih lanjut", /^Ketentuan lebih lanjut mengenai … diatur dengan …/);
    await keyboard.type("Tim Kerja");
    await keyboard.press("End");
    await keyboard.press("ArrowLeft");
    await keyboard.press("Shift+ArrowLeft");
    await keyboard.type("Keputusan Bupati");
    await keyboard.press("End");
    // The editor reads a caret that the browser moved with the next event.
    const diAkhir = () =>
      page.evaluate(() => {
        const { $head } = window.papan.editors[0]?.state.selection ?? {};
        return $head?.parentOffset === $head?.parent.content.size;
      });
    await expect.poll(diAkhir).toBe(true);
    await baris("", "");
    await pilih(page, "/mulai diundangkan", /^Mulai berlaku pada tanggal diundangkan/);
  }

  it("writes Pasal 1 to 8 with the right numbers, punctuation and references", async () => {
    const { page, errors, buka, keUnit, unit } = uji;
    await buka(AWAL);
    await tulisPasal(page);
    await expect.poll(badan).toEqual(PASAL_1_8);
    // What was typed as text is bound by now, like what was chosen from the list.
    await expect
      .poll(() => page.locator(".naskah-tulis [data-acuan]").allTextContents())
      .toEqual(["ayat (1)", "Pasal 3 ayat (2) huruf a", "Pasal 2 dan Pasal 4", "ayat (1)"]);
    // Of the names that stand in the list of definitions each use is marked.
    await expect.poll(() => page.locator(".istilah-naskah", { hasText: "Unit Organisasi" }).count()).toBe(1);
    await keUnit("m3");
    await pilih(page, "/", /^Pertimbangan terakhir/);
    expect(await unit("m3").textContent()).toBe(
      "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
    );
    expect(errors).toEqual([]);
  }, 90_000);

  it("renames a term wherever it is used, each use looked through, in one step", async () => {
    const { page, errors, buka, baris, keUnit } = uji;
    await buka([
      satuan("b", "bab", "TIM KERJA"),
      satuan("p", "pasal"),
      satuan("t", "teks", "Dalam Peraturan Bupati ini yang dimaksud dengan:"),
      satuan("d1", "definisi", "Tim Kerja yang selanjutnya disebut Tim adalah kelompok pegawai."),
      satuan("d2", "definisi", "Ketua adalah pemimpin Tim Kerja."),
      satuan("q", "pasal"),
      satuan("u", "teks", "Tim Kerja dipimpin Ketua; setiap tim kerja melapor."),
    ]);
    await keUnit("u", "awal");
    await page.keyboard.press("F2");
    const dialog = page.getByRole("dialog", { name: "Istilah: Tim Kerja" });
    await dialog.getByLabel("Nama istilah").fill("Kelompok Kerja");
    const usul = dialog.getByRole("checkbox");
    expect(await usul.count()).toBe(5);
    expect(await usul.evaluateAll((semua) => semua.map((satu) => (satu as HTMLInputElement).checked))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(await temuanAxe(page)).toEqual([]);
    await dialog.getByLabel("Nama istilah").press("Enter");
    await expect
      .poll(() => baris())
      .toEqual([
        "BAB I KELOMPOK KERJA",
        "Pasal 1",
        "Dalam Peraturan Bupati ini yang dimaksud dengan:",
        "1. Kelompok Kerja yang selanjutnya disebut Tim adalah kelompok pegawai.",
        "2. Ketua adalah pemimpin Kelompok Kerja.",
        "Pasal 2",
        "Kelompok Kerja dipimpin Ketua; setiap tim kerja melapor.",
      ]);
    await keUnit("u");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await baris())[0]).toBe("BAB I TIM KERJA");
    expect((await baris())[6]).toBe("Tim Kerja dipimpin Ketua; setiap tim kerja melapor.");
    expect(errors).toEqual([]);
  });

  it("makes a definition of what is selected, and sorts the definitions with a look at the new order", async () => {
    const { page, errors, buka, baris, keUnit } = uji;
    await buka([
      satuan("b", "bab", "KETENTUAN UMUM"),
      satuan("q", "pasal"),
      satuan("u", "teks", "Pejabat Fungsional melapor kepada Ketua Tim."),
    ]);
    const terpilih = () =>
      page.evaluate(() => {
        const { doc, selection } = window.papan.editors[0]?.state ?? {};
        return doc?.textBetween(selection?.from ?? 0, selection?.to ?? 0).trim();
      });
    const definisikan = async (langkah: number, lewati: number, kata: string) => {
      await keUnit("u", "awal");
      for (let kali = 0; kali < lewati; kali++) await page.keyboard.press("Control+ArrowRight");
      for (let kali = 0; kali < langkah; kali++) await page.keyboard.press("Control+Shift+ArrowRight");
      await expect.poll(terpilih).toBe(kata);
      await page.keyboard.press("Control+Alt+d");
    };
    await definisikan(2, 4, "Ketua Tim");
    await page.keyboard.type("pemimpin yang dilapori Pejabat Fungsional");
    await expect
      .poll(() => baris())
      .toEqual([
        "BAB I KETENTUAN UMUM",
        "Pasal 1",
        "Dalam Peraturan … ini yang dimaksud dengan:",
        "1. Ketua Tim adalah pemimpin yang dilapori Pejabat Fungsional.",
        "Pasal 2",
        "Pejabat Fungsional melapor kepada Ketua Tim.",
      ]);
    await definisikan(2, 0, "Pejabat Fungsional");
    await page.keyboard.type("pegawai");
    // It is used first, and comes first.
    await expect.poll(async () => (await baris())[3]).toBe("1. Pejabat Fungsional adalah pegawai.");
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(async () => (await baris())[4]).toBe("2. Pejabat Fungsional adalah pegawai.");
    await page.getByRole("button", { name: "Definisi" }).click();
    await page.getByRole("menuitem", { name: "Urutkan definisi …" }).click();
    const dialog = page.getByRole("dialog", { name: "Urutkan definisi" });
    // A menu that is closing is none any more.
    await expect.poll(() => page.getByRole("menu").count()).toBe(0);
    expect(await dialog.getByRole("listitem").allTextContents()).toEqual([
      "Pejabat Fungsional (semula angka 2)",
      "Ketua Tim (semula angka 1)",
    ]);
    expect(await temuanAxe(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Urutkan" }).click();
    await expect.poll(async () => (await baris())[3]).toBe("1. Pejabat Fungsional adalah pegawai.");
    expect(errors).toEqual([]);
  });

  it("tells which references lost their target, and points them elsewhere", async () => {
    const { page, errors, buka, baris, keUnit } = uji;
    await buka([
      satuan("p1", "pasal"),
      satuan("t1", "teks", "Satu."),
      satuan("p2", "pasal"),
      satuan("t2", "teks", "Mekanisme kerja."),
      satuan("p3", "pasal"),
      satuan("t3", "teks", "Lihat "),
    ]);
    await keUnit("t3");
    await page.keyboard.type("@satu");
    await page.locator(".saran").waitFor();
    expect(await temuanAxe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect((await baris()).at(-1)).toBe("Lihat @satu");
    for (let kali = 0; kali < 4; kali++) await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await pilih(page, "@satu", /^Pasal 1/);
    expect((await baris()).at(-1)).toBe("Lihat Pasal 1");
    await page.evaluate(() => {
      const editor = window.papan.editors[0];
      const panjang = (editor?.state.doc.child(0).nodeSize ?? 0) + (editor?.state.doc.child(1).nodeSize ?? 0);
      editor?.view.dispatch(editor.state.tr.delete(0, panjang));
    });
    await page.getByRole("status").filter({ hasText: "1 acuan rusak" }).waitFor();
    expect(await temuanAxe(page)).toEqual([]);
    await page.getByRole("button", { name: "Perbaiki" }).click();
    await pilih(page, "mekanisme", /^Pasal 1/);
    await expect.poll(async () => (await baris()).at(-1)).toBe("Lihat Pasal 1");
    await page.getByText("acuan rusak").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });
});
