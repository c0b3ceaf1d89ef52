import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Lembar } from "../../extension/src/pesan/lembar.ts";
import { axeFindings, CHROMIUM, collectErrors, launch } from "../support/browser.ts";
import { bukaEkstensi, type EkstensiUji, layani } from "../support/ekstensi-uji.mjs";
import { cetakPdf, halamanCetak } from "../support/pdf-uji.ts";

const PDF = "application/pdf";

describe.skipIf(CHROMIUM === "")("the reader of PDFs", () => {
  let ekstensi: EkstensiUji;
  let situs: Awaited<ReturnType<typeof layani>>;
  let peraturan: Uint8Array;

  beforeAll(async () => {
    const browser = await launch();
    peraturan = await cetakPdf(browser, halamanCetak("perbup-cilacap-5-2024"), "Perbup Cilacap 5/2024");
    const pindaian = await cetakPdf(browser, '<svg width="400" height="500"><path d="M20 20h300M20 60h300" stroke="#000"/></svg>');
    await browser.close();
    situs = await layani(
      new Map([
        ["/perbup.pdf", { tipe: PDF, isi: peraturan }],
        ["/pindaian.pdf", { tipe: PDF, isi: pindaian }],
        ["/masuk.pdf", { tipe: "text/html", isi: "<!doctype html><title>Masuk</title>" }],
      ]),
    );
    ekstensi = await bukaEkstensi(CHROMIUM);
  }, 60_000);
  afterAll(async () => {
    await ekstensi?.tutup();
    await situs?.tutup();
  });

  async function buka(jalan: string): Promise<{ readonly page: Page; readonly errors: readonly string[]; readonly tab: number }> {
    const page = await ekstensi.konteks.newPage();
    const errors = collectErrors(page);
    // an address of its own for each: a tab is found by it
    const cari = new URLSearchParams({ ...(jalan !== "" && { src: situs.url + jalan }), ke: String(ekstensi.konteks.pages().length) });
    await page.goto(ekstensi.alamat(`tabs/pembaca.html?${cari}`));
    return { page, errors, tab: await ekstensi.tabOf(page) };
  }

  /** Asks the reader as the service worker does. */
  const tanya = async <J>(tab: number, pesan: object): Promise<J> =>
    (await ekstensi.pekerja()).evaluate(([id, isi]) => chrome.tabs.sendMessage(id as number, isi), [
      tab,
      { untuk: "lembar", ...pesan },
    ] as const) as Promise<J>;

  afterEach(async () => {
    for (const page of ekstensi.konteks.pages().slice(1)) await page.close();
  });

  const disorot = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((nama) => CSS.highlights.get(nama)?.size));

  it("shows a file from its address, compares it, and marks it within two seconds", async () => {
    const { page, errors, tab } = await buka("/perbup.pdf");
    await expect
      .poll(() => page.locator(".bilah-hasil").textContent(), { timeout: 15_000 })
      .toMatch(/^\d+ berbeda, \d+ tambahan, \d+ tidak ada\.$/u);
    // measured 0.8–1.4 s from the navigation; a loaded machine gets room
    expect(await page.evaluate(() => performance.now())).toBeLessThan(6_000);
    expect(await page.locator(".kerangka-pdf button").count()).toBeGreaterThan(100);
    expect(await page.locator(".pdf-halaman").count()).toBeGreaterThan(30);
    expect(await page.locator("canvas.pdf-kanvas").count()).toBeLessThan(6);

    const lembar = await tanya<Lembar>(tab, { apa: "baca" });
    expect(lembar).toMatchObject({ alamat: `${situs.url}/perbup.pdf`, judul: "Perbup Cilacap 5/2024", macam: "pdf", situs: null });
    const dari = lembar.sumber.indexOf("Pasal 20\n");
    const rentang = { dari, sampai: dari + 8 };
    expect(await tanya(tab, { apa: "tuju", id: "x", rentang })).toEqual({ terlihat: true });
    const kedip = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get("selaras-tuju") ?? [])].map(
          (satu) => [satu.toString(), (satu as Range).getBoundingClientRect().top] as const,
        ),
      );
    await expect.poll(async () => (await kedip()).map(([kata]) => kata)).toEqual(["Pasal 20"]);
    const [[, tinggi] = ["", 0]] = await kedip();
    expect(tinggi).toBeGreaterThan(100);
    expect(tinggi).toBeLessThan(600);
    await expect.poll(() => disorot(page), { timeout: 5_000 }).not.toContain("selaras-tuju");
    expect(await disorot(page)).toContain("selaras-substantif");
    expect(await page.locator("canvas.pdf-kanvas").count()).toBeLessThan(6);
    expect(errors).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it("moves by outline, keys and number, and says which Pasal is read", async () => {
    const { page } = await buka("/perbup.pdf");
    await page.getByRole("button", { name: "Pasal 12", exact: true }).click();
    await expect.poll(() => page.locator(".bilah-tempat").textContent()).toBe("Pasal 12");
    expect(await page.locator(".kerangka-pdf [aria-current]").textContent()).toContain("Pasal 12");
    const nomor = page.getByRole("textbox", { name: "Nomor halaman" });
    const mula = Number(await nomor.inputValue());
    await page.keyboard.press("n");
    await expect.poll(() => nomor.inputValue()).toBe(String(mula + 1));
    await page.keyboard.press("p");
    await expect.poll(() => nomor.inputValue()).toBe(String(mula));
    await nomor.fill("30");
    await nomor.press("Enter");
    await expect.poll(() => page.locator('.pdf-halaman[aria-label="Halaman 30"] canvas').count()).toBe(1);
    await nomor.fill("9999");
    await nomor.press("Enter");
    await expect.poll(() => nomor.inputValue()).toBe("30");
    await page.locator(".pdf-bidang").focus();
    const lebar = async () => (await page.locator(".pdf-halaman").first().boundingBox())?.width ?? 0;
    const semula = await lebar();
    await page.keyboard.press("+");
    await expect.poll(lebar).toBeGreaterThan(semula);
    expect(await nomor.inputValue()).toBe("30");
    await page.keyboard.press("0");
    await expect.poll(lebar).toBeCloseTo(semula, 0);
    await page.close();
  });

  it("tells what is selected and what is clicked, in offsets of the text", async () => {
    const { page, tab } = await buka("/perbup.pdf");
    const panel = await ekstensi.konteks.newPage();
    await panel.goto(ekstensi.alamat("tabs/pembaca.html"));
    await panel.evaluate(() => {
      const kabar: unknown[] = [];
      Object.assign(window, { kabar });
      chrome.runtime.onMessage.addListener((satu) => void (satu?.dari === "lembar" && kabar.push(satu)));
    });
    const kabar = () => panel.evaluate(() => (window as unknown as { readonly kabar: readonly { readonly apa: string }[] }).kabar);
    const { sumber } = await tanya<Lembar>(tab, { apa: "baca" });
    await page.bringToFront();
    const kata = page.locator(".textLayer span", { hasText: "menegaskan" }).first();
    await kata.evaluate((elemen) => {
      const simpul = elemen.firstChild as Text;
      const dari = simpul.data.indexOf("menegaskan");
      getSelection()?.setBaseAndExtent(simpul, dari, simpul, dari + "menegaskan".length);
    });
    const dari = sumber.indexOf("menegaskan");
    const rentang = { dari, sampai: dari + "menegaskan".length };
    await expect.poll(kabar).toContainEqual({ dari: "lembar", apa: "pilihan", rentang });
    expect(await tanya(tab, { apa: "pilihan" })).toEqual(rentang);
    await page.evaluate(() => getSelection()?.removeAllRanges());

    await tanya(tab, {
      apa: "sorot",
      sorotan: [{ id: "d1", jenis: "substantif", rentang }],
      hilang: [{ id: "h1", letak: rentang.sampai, locator: "Pasal 7 ayat (2)" }],
    });
    await expect.poll(() => disorot(page)).toEqual(["selaras-substantif"]);
    const titik = await page.evaluate(() => {
      const [satu] = CSS.highlights.get("selaras-substantif") ?? [];
      const { x, y, width, height } = (satu as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(titik.x, titik.y);
    await expect.poll(kabar).toContainEqual({ dari: "lembar", apa: "klik", id: "d1" });
    await page.getByRole("button", { name: /Pasal 7 ayat \(2\)/u }).click();
    await expect.poll(kabar).toContainEqual({ dari: "lembar", apa: "klik", id: "h1" });
    expect(await tanya(tab, { apa: "bersihkan" })).toEqual({ terpasang: 0 });
    await expect.poll(() => disorot(page)).toEqual([]);
    await page.close();
    await panel.close();
  });

  it("takes a file from the computer, and shows it again after a reload", async () => {
    const { page, tab } = await buka("");
    await page.getByRole("heading", { name: "Pembaca PDF" }).waitFor();
    expect(await tanya(tab, { apa: "baca" })).toEqual({ gagal: "kosong" });
    await page.locator("input[type=file]").setInputFiles({ name: "perbup 5.pdf", mimeType: PDF, buffer: Buffer.from(peraturan) });
    await page.locator("canvas.pdf-kanvas").first().waitFor();
    expect(await tanya(tab, { apa: "baca" })).toMatchObject({ alamat: "berkas:perbup 5.pdf" });
    await page.reload();
    await page.locator("canvas.pdf-kanvas").first().waitFor();
    expect(await tanya(tab, { apa: "baca" })).toMatchObject({ alamat: "berkas:perbup 5.pdf" });
    await page.close();
  });

  it("takes a dropped file", async () => {
    const { page } = await buka("");
    await page.getByRole("heading", { name: "Pembaca PDF" }).waitFor();
    const isi = Buffer.from(peraturan).toString("base64");
    const berkas = await page.evaluateHandle((teks) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(teks), (huruf) => huruf.charCodeAt(0))], "seret.pdf", { type: "application/pdf" }));
      return data;
    }, isi);
    await page.dispatchEvent("main", "dragover", { dataTransfer: berkas });
    await page.dispatchEvent("main", "drop", { dataTransfer: berkas });
    await page.locator("canvas.pdf-kanvas").first().waitFor();
    await page.close();
  });

  it("says plainly what a scan is and what to do, and shows its pages all the same", async () => {
    const { page, tab } = await buka("/pindaian.pdf");
    await page.getByRole("alert").getByText("OCR").waitFor();
    await page.locator("canvas.pdf-kanvas").waitFor();
    expect(await tanya(tab, { apa: "baca" })).toEqual({ gagal: "pindaian" });
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it("says why a file cannot be shown, and lets another be chosen", async () => {
    for (const [jalan, judul] of [
      ["/masuk.pdf", "Ini bukan berkas PDF"],
      ["/tidak-ada.pdf", "Berkas tidak dapat diambil"],
    ] as const) {
      const { page, tab } = await buka(jalan);
      await page.getByRole("heading", { name: judul }).waitFor();
      await page.getByRole("button", { name: "Berkas lain" }).waitFor();
      expect(await tanya(tab, { apa: "baca" })).toEqual({ gagal: "kosong" });
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    }
  });
});
