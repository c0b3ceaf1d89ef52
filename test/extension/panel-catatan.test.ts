/** Notes in the side panel, in a real browser with the real store and the real search for their places. */
import { describe, expect, it } from "vitest";
import { axeFindings, CHROMIUM } from "../support/browser.ts";
import { pakaiPanel } from "../support/pakai-panel.ts";
import { beda, contoh } from "../support/panel-uji.ts";

describe.skipIf(CHROMIUM === "")("notes in the panel", { timeout: 60_000 }, () => {
  const buka = pakaiPanel();

  it("writes, changes, deletes and brings back a note on a provision and on selected words", async () => {
    const { page, pesan, butir } = await buka();
    await butir()
      .filter({ hasText: beda?.locator ?? "" })
      .first()
      .click();
    await page
      .getByRole("heading", { name: beda?.locator ?? "" })
      .first()
      .waitFor();
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Catatan", exact: true }).fill("Bandingkan dengan acuan.");
    await page.getByLabel("Tanda").fill("tenggat, wajib");
    await page.getByLabel("Bobot", { exact: true }).selectOption("tinggi");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Catatan tersimpan di peramban ini.").waitFor();
    // Back at the provision that was open.
    await page
      .getByRole("heading", { name: beda?.locator ?? "" })
      .first()
      .waitFor();
    expect((await pesan()).some(({ apa }) => apa === "sorot-ulang")).toBe(true);

    const dari = contoh.bacaan.lembar.sumber.indexOf("Sistem Kerja");
    await page.evaluate((at) => window.panel.kabar({ dari: "lembar", apa: "pilihan", rentang: { dari: at, sampai: at + 12 } }), dari);
    await page.getByRole("tab", { name: "Catatan (1)" }).click();
    await page.keyboard.press("n");
    await page.getByText("Catatan atas kata yang dipilih").waitFor();
    await page.getByRole("button", { name: "Simpan catatan" }).click();
    await page.getByText("Tulis isi catatan atau usulkan kata pengganti.").waitFor();
    await page.getByRole("switch", { name: "Usulkan kata pengganti" }).click();
    await page.getByLabel("Menjadi").fill("Tata Kerja");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Simpan catatan" }).click();
    await page.getByRole("tab", { name: "Catatan (2)" }).waitFor();
    await page.getByText("Usulan: Tata Kerja").waitFor();
    expect(await page.getByText("Tepat", { exact: false }).count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);

    const kartu = page.getByRole("listitem").filter({ hasText: "Bandingkan dengan acuan." });
    await kartu.getByRole("button", { name: /^Hapus/u }).click();
    await page.getByText("Catatan dihapus.").waitFor();
    await expect.poll(() => kartu.count()).toBe(0);
    await page.getByRole("button", { name: "Urungkan" }).click();
    await kartu.waitFor();
    await kartu.getByRole("button", { name: /^Ubah/u }).click();
    await page.getByRole("textbox", { name: "Catatan", exact: true }).fill("Sudah dibandingkan.");
    await page.getByRole("button", { name: "Simpan catatan" }).click();
    await page.getByText("Sudah dibandingkan.").waitFor();
    await page.getByLabel("Bobot catatan").selectOption("tinggi");
    await expect.poll(() => page.getByRole("list", { name: "Catatan" }).getByRole("listitem").count()).toBe(1);
  });

  it("asks where a note belongs when that is not certain, and keeps one whose words are gone", async () => {
    const { page } = await buka();
    await page.evaluate(async () => {
      const bacaan = window.bahanPanel.bacaan;
      if (bacaan === null) return;
      const jangkar = { locator: null, awalan: "", akhiran: "", ketentuan: false };
      const catatan = (id: string, kutipan: string) => ({
        id,
        isi: `catatan ${id}`,
        usulan: null,
        tanda: [],
        bobot: "sedang" as const,
        jangkar: { ...jangkar, kutipan, dari: 1, sampai: 1 + kutipan.length },
        dibuat: "2026-01-01T00:00:00.000Z",
        diubah: "2026-01-01T00:00:00.000Z",
        alamat: bacaan.lembar.alamat,
        sidik: "lain",
        oleh: null,
        kirim: null,
      });
      await window.panel.simpan([
        catatan("ragu", "Tim Kerja"),
        catatan("lenyap", "Zat kimia beracun dilarang diangkut lewat laut teritorial."),
      ]);
    });
    await page.getByRole("tab", { name: "Catatan (2)" }).click();
    const lenyap = page.getByRole("listitem").filter({ hasText: "catatan lenyap" });
    await lenyap.getByText("Hilang").first().waitFor();
    await lenyap.getByText("Zat kimia beracun").waitFor();
    const ragu = page.getByRole("listitem").filter({ hasText: "catatan ragu" });
    await ragu.getByText("Meragukan").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await ragu.getByRole("button", { name: "Pilih tempat ini" }).first().click();
    await page.getByText("Tempat catatan ditetapkan.").waitFor();
    await ragu.getByText("Tepat").waitFor();
  });

  it("sends notes only when connected and asked", async () => {
    const sambungan = {
      keadaan: "tersambung",
      server: "https://selaras.contoh.go.id",
      pengguna: { nama: "Sri", surel: "sri@contoh.go.id" },
      sejak: "2026-01-01T00:00:00Z",
    } as const;
    const { page, butir } = await buka({ sambungan });
    await butir().first().click();
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Catatan", exact: true }).fill("Untuk rekan.");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("tab", { name: "Catatan (1)" }).click();
    await page.getByText("Belum terkirim.").waitFor();
    await page.getByRole("button", { name: "Kirim ke Selaras (1)" }).click();
    await page.getByText("1 catatan terkirim.").waitFor();
    await page.evaluate(() => window.panel.sambungan({ keadaan: "putus", sebab: null }));
    await expect.poll(() => page.getByRole("button", { name: /Kirim ke Selaras/u }).count()).toBe(0);
  });

  it("takes notes out and in", async () => {
    const { page, butir } = await buka();
    await butir().first().click();
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Catatan", exact: true }).fill("Dibawa pulang.");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("tab", { name: "Catatan (1)" }).click();
    await page.getByRole("button", { name: "Ekspor" }).click();
    const [unduhan] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: /JSON/u }).click()]);
    expect(unduhan.suggestedFilename()).toBe("catatan.json");
    const berkas = await unduhan.path();
    await page.getByRole("button", { name: /^Hapus/u }).click();
    await page.getByRole("tab", { name: "Catatan (0)" }).waitFor();
    await page.getByLabel("Berkas catatan").setInputFiles(berkas);
    await page.getByText("1 catatan diimpor.").waitFor();
    await page.getByText("Dibawa pulang.").waitFor();
  });

  it("does not put a note in another place when the page was read anew meanwhile", async () => {
    const { page, butir } = await buka();
    await butir().first().click();
    await page.keyboard.press("n");
    const isi = page.getByRole("textbox", { name: "Catatan", exact: true });
    await isi.fill("Mulai sebelum halaman berubah.");
    await page.evaluate(() => {
      const { bacaan } = window.bahanPanel;
      if (bacaan !== null)
        window.bahanPanel.bacaan = {
          ...bacaan,
          sidik: "1".repeat(64),
          naskah: { ...bacaan.naskah, judul: "Peraturan Bupati Nomor 6 Tahun 2024" },
        };
      window.panel.kabar({ dari: "mesin", apa: "selesai", tab: 7 });
    });
    await page.getByRole("heading", { name: /Nomor 6/u }).waitFor();
    await page.getByRole("button", { name: "Simpan catatan" }).click();
    await page.getByText("Halaman berubah dan dibaca ulang").waitFor();
    expect(await isi.inputValue()).toBe("Mulai sebelum halaman berubah.");
  });
});
