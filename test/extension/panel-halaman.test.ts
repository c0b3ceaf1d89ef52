/** What the pages of the extension say where there is nothing to list, the findings, the popup and the options. */
import { describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM } from "../support/browser.ts";
import { pakaiPanel } from "../support/pakai-panel.ts";
import { contoh } from "../support/panel-uji.ts";

describe.skipIf(CHROMIUM === "")("the other screens of the extension", { timeout: 60_000 }, () => {
  const buka = pakaiPanel();

  it("says plainly why there is nothing to show, and what to do", async () => {
    let { page, pesan } = await buka({ bacaan: null, periksa: { gagal: "pdf", alamat: "https://x.go.id/a.pdf" }, lama: 900 });
    await page.getByRole("button", { name: "Periksa halaman ini" }).click();
    await page.getByText("Membaca dan membandingkan halaman").waitFor();
    await page.getByRole("button", { name: "Buka di pembaca" }).click();
    expect((await pesan()).at(-1)).toEqual({ untuk: "mesin", apa: "buka-pdf", tab: 7 });
    for (const gagal of ["kosong", "terlalu-panjang", "pindaian", "bukan-halaman", "tak-terbaca"] as const) {
      ({ page, pesan } = await buka({ bacaan: null, periksa: { gagal } }));
      await page.getByRole("button", { name: "Periksa halaman ini" }).click();
      await page.getByRole("alert").waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }
    ({ page, pesan } = await buka({ bacaan: null, periksa: "putus" }));
    await page.getByRole("button", { name: "Periksa halaman ini" }).click();
    await page.getByText("Pemeriksaan tidak selesai").waitFor();
    const kosong = { deviasi: [], hilang: [], jumlah: contoh.bacaan.hasil.jumlah };
    ({ page, pesan } = await buka({ bacaan: { ...contoh.bacaan, rupa: "bukan", hasil: kosong } }));
    await page.getByRole("heading", { name: "Ini tampaknya bukan naskah peraturan" }).waitFor();
  });

  it("lists findings of drafting technique in a tab of their own", async () => {
    const temuan = [
      { id: "temuan-0", kaidah: "NUM-1", keparahan: "tinggi", locator: "Pasal 3", pesan: "Nomor ayat melompat.", dari: 10, sampai: 20 },
    ] as const;
    const { page, pesan } = await buka({ bacaan: { ...contoh.bacaan, temuan: [...temuan] } });
    await page.getByRole("tab", { name: "Temuan (1)" }).click();
    await page.getByRole("button", { name: /Nomor ayat melompat/u }).click();
    expect((await pesan()).at(-1)).toMatchObject({ apa: "tuju", id: "temuan-0", rentang: { dari: 10, sampai: 20 } });
    expect(await axeFindings(page)).toEqual([]);
  });

  it("tells the page at one glance in the popup, and switches the site on", async () => {
    const { page, pesan } = await buka({ layar: "popup" });
    await page.getByText("naskah kerja, bukan naskah resmi").waitFor();
    expect(await page.getByRole("list", { name: "Jumlah ketentuan" }).getByRole("listitem").count()).toBe(6);
    await page.getByRole("switch", { name: "Periksa otomatis di jdih.contoh.go.id" }).click();
    await expect.poll(() => page.getByRole("switch").isChecked()).toBe(true);
    expect((await pesan()).filter(({ apa }) => apa === "situs").length).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("keeps what is chosen in the options, and connects by a code", async () => {
    const { page } = await buka({ layar: "pengaturan" }, "dark");
    await page.getByRole("switch", { name: "Tambahan" }).waitFor();
    await page.getByRole("switch", { name: "Tambahan" }).click();
    await page.getByLabel("Warna Catatan").fill("#112233");
    await expect
      .poll(() => page.evaluate(() => window.panel.simpanan.get("pengaturan")))
      .toMatchObject({ lapisan: { tambahan: false, hilang: true }, warna: { catatan: "#112233" } });
    await page.getByRole("button", { name: "Kembalikan warna semula" }).click();
    await page.getByLabel("Alamat server").fill("https://selaras.contoh.go.id");
    await page.getByRole("button", { name: "Sambungkan" }).click();
    await page.getByText("ABCD-EFGH").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Batalkan" }).click();
    await page.getByLabel("Alamat server").waitFor();
    await page.getByText("Tidak ada yang keluar dari peramban ini").waitFor();
  });
});
