/** The side panel in a real browser, with what the real parsers find in Cilacap: the list, one provision, the keys. */
import { describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM } from "../support/browser.ts";
import { pakaiPanel } from "../support/pakai-panel.ts";
import { beda, contoh } from "../support/panel-uji.ts";

const { jumlah } = contoh.bacaan.hasil;
/** What agrees is hidden at first. */
const TAMPIL = jumlah.substantif + jumlah.prosedural + jumlah.redaksional + jumlah.hilang + jumlah.tambahan;

describe.skipIf(CHROMIUM === "")("the panel in a browser", { timeout: 60_000 }, () => {
  const buka = pakaiPanel();

  it("shows what deviates, and nothing that axe objects to, light and dark, in every tab", async () => {
    for (const skema of ["light", "dark"] as const) {
      const { page, butir, jumlahButir } = await buka({}, skema);
      await butir().first().waitFor();
      expect(await jumlahButir()).toBe(TAMPIL);
      await expect.poll(() => page.getByText("naskah kerja, bukan naskah resmi").isVisible()).toBe(true);
      await page.getByText("Menurut Bab").click();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByText("Menurut Bab").click();
      await butir()
        .filter({ hasText: beda?.locator ?? "" })
        .first()
        .click();
      await page.getByRole("region", { name: "Penyimpangan" }).waitFor();
      await page.getByText("Rumusan daerah lain").first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("tab", { name: /Catatan/u }).click();
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  it("filters by relation, type, Bab and words, and orders by weight", async () => {
    const { page, butir, jumlahButir } = await buka();
    await butir().first().waitFor();
    await page.getByRole("button", { name: "Sesuai" }).click();
    await expect.poll(jumlahButir).toBe(TAMPIL + jumlah.sesuai);
    for (const nama of ["Substantif", "Prosedural", "Redaksional", "Tambahan", "Sesuai"])
      await page.getByRole("button", { name: nama, exact: false }).first().click();
    await expect.poll(jumlahButir).toBe(jumlah.hilang);
    await page.getByRole("searchbox", { name: "Cari kata" }).fill("kata yang tidak ada di mana pun");
    await page.getByText("Tidak ada ketentuan yang cocok").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Substantif" }).click();
    await page.getByLabel("Urutan").selectOption("bobot");
    await expect.poll(() => butir().first().textContent()).toContain("Beda substantif");
    await page.getByLabel("Bab", { exact: true }).selectOption({ index: 1 });
    await expect.poll(() => page.getByText(/^\d+ dari \d+ ketentuan$/u).count()).toBeLessThan(2);
  });

  it("is walked through with the keyboard alone", async () => {
    const { page, pesan, butir } = await buka();
    await butir().first().waitFor();
    await page.keyboard.press("/");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    await page.keyboard.press("ArrowDown");
    const aktif = () => page.locator("[aria-selected=true][role=option]").getAttribute("aria-posinset");
    await expect.poll(aktif).toBe("1");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("j");
    await expect.poll(aktif).toBe("3");
    await page.keyboard.press("k");
    await page.keyboard.press("End");
    await expect.poll(aktif).toBe(String(TAMPIL));
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByText(`1 dari ${TAMPIL}`).isVisible()).toBe(true);
    expect((await pesan()).filter(({ apa }) => apa === "tuju")).toHaveLength(1);
    await page.keyboard.press("j");
    await expect.poll(() => page.getByText(`2 dari ${TAMPIL}`).isVisible()).toBe(true);
    expect((await pesan()).filter(({ apa }) => apa === "tuju")).toHaveLength(2);
    await page.keyboard.press("Escape");
    await expect.poll(aktif).toBe("2");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("listbox");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Bantuan" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  });

  it("opens a provision: both texts, one text, what it means, evidence, origin and other regions", async () => {
    const { page, butir } = await buka();
    await butir()
      .filter({ hasText: beda?.locator ?? "" })
      .first()
      .click();
    const [padanan] = contoh.rincian[beda?.id ?? ""]?.padanan ?? [];
    const acuan = page.getByRole("region", { name: `Acuan, ${padanan?.locator}` });
    await acuan.waitFor();
    expect(await acuan.locator("ins").count()).toBe(0);
    expect(
      await page
        .getByRole("region", { name: `Halaman ini, ${beda?.locator}` })
        .locator("del")
        .count(),
    ).toBe(0);
    await page.getByRole("button", { name: "Satu teks" }).click();
    const gabung = page.getByRole("region", { name: "Perbedaan kata" });
    expect(await gabung.locator("ins, del").count()).toBeGreaterThan(0);
    // The sign stands beside the colour.
    const tanda = await gabung
      .locator("ins, del")
      .first()
      .evaluate((satu) => getComputedStyle(satu, "::before").content);
    expect(['"+"', '"−"']).toContain(tanda);
    for (const { kalimat } of beda?.penyimpangan ?? []) await page.getByText(kalimat).first().waitFor();
    await page
      .getByText(/Berpasangan menurut program dengan keyakinan (?:tinggi|sedang|rendah) \(\d+%\)/u)
      .first()
      .waitFor();
    await page.getByText("Asal-usul rumusan acuan: bukan naskah resmi").first().click();
    await page
      .getByText(/Keyakinan: /u)
      .first()
      .waitFor();
    await page.getByText("Kota Probolinggo").first().waitFor();
  });

  it("shows a missing provision at its place, without an offer to note on it", async () => {
    const { page, pesan, butir } = await buka();
    await butir().filter({ hasText: "Tidak ada" }).first().click();
    const [hilang] = contoh.bacaan.hasil.hilang;
    await page
      .getByText(hilang?.teks.slice(0, 40) ?? "")
      .first()
      .waitFor();
    expect(await page.getByRole("button", { name: "Catat", exact: true }).count()).toBe(0);
    expect((await pesan()).find(({ apa }) => apa === "tuju")).toMatchObject({ rentang: { dari: hilang?.letak, sampai: hilang?.letak } });
  });

  it("follows clicks on marks, and says when the page changed or was read again", async () => {
    const { page, butir } = await buka();
    await butir().first().waitFor();
    const id = beda?.id ?? "";
    await page.evaluate((satu) => window.panel.kabar({ dari: "lembar", apa: "klik", id: satu }), id);
    await page
      .getByRole("heading", { name: beda?.locator ?? "" })
      .first()
      .waitFor();
    await page.evaluate(() => window.panel.kabar({ dari: "lembar", apa: "berubah" }));
    await page.getByText("Halaman berubah.").waitFor();
    await page.getByRole("alert").getByRole("button", { name: "Periksa ulang" }).click();
    await expect.poll(() => page.getByText("Halaman berubah.").count()).toBe(0);
    await page.evaluate(() => {
      window.bahanPanel.bacaan = null;
      window.panel.muat();
    });
    await page.getByRole("heading", { name: "Halaman ini belum diperiksa" }).waitFor();
  });

  it("draws of 1,000 items only those in sight, and keeps the active one", async () => {
    const banyak = Array.from({ length: 1000 }, (_, at) => {
      const asal = contoh.bacaan.hasil.deviasi[at % contoh.bacaan.hasil.deviasi.length];
      if (asal === undefined) throw new Error("no provision");
      return { ...asal, id: `d${at}`, hubungan: "substantif" as const };
    });
    const { page, butir, jumlahButir } = await buka({
      bacaan: { ...contoh.bacaan, hasil: { ...contoh.bacaan.hasil, deviasi: banyak, hilang: [] } },
    });
    await butir().first().waitFor();
    expect(await jumlahButir()).toBe(1000);
    expect(await butir().count()).toBeLessThan(40);
    await page.getByRole("listbox").focus();
    await page.keyboard.press("End");
    await expect.poll(() => page.locator("[aria-posinset='1000']").isVisible()).toBe(true);
    await page.getByRole("listbox").evaluate((kotak) => kotak.scrollTo(0, 0));
    await expect.poll(() => page.locator("[aria-posinset='1']").isVisible()).toBe(true);
    const aktif = await page.getByRole("listbox").getAttribute("aria-activedescendant");
    expect(await page.locator(`#${aktif}`).count()).toBe(1);
  });
});
