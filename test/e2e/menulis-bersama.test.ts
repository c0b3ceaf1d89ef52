import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bangunPapan } from "../support/bangun-papan.mjs";
import { axeFindings, CHROMIUM, launch } from "../support/browser.ts";
import { contohIsi } from "../support/contoh-isi.ts";
import { type PapanUji, papanUji, pasalBerayat } from "../support/papan-uji.ts";

describe.skipIf(CHROMIUM === "")("the writing surface in a browser: outline, co-authors, insertions", () => {
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

  it("shows the outline, goes to a unit, and moves it by keyboard and by dragging", async () => {
    const { page, errors, buka, unit } = uji;
    await buka(contohIsi());
    const tree = page.getByRole("tree", { name: "Kerangka rancangan" });
    await tree.getByRole("treeitem", { name: /^Pasal 2/ }).click();
    await expect.poll(() => page.evaluate(() => window.papan.editors[0]?.state.selection.$from.parent.attrs.id)).toBe("p2");
    await expect.poll(() => tree.locator("[aria-current]").textContent()).toMatch(/^Pasal 2/);
    await tree.getByRole("treeitem", { name: /^BAB III/ }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => tree.getByRole("treeitem", { name: /^BAB II / }).textContent()).toMatch(/Ketentuan Penutup/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-baris"))).toBe("bab3");
    // The Pasal went with its Bab, and took the number of the place.
    expect(await unit("p3").getAttribute("data-label")).toBe("Pasal 2");
    await tree
      .getByRole("treeitem", { name: /^Pasal 3/ })
      .dragTo(tree.getByRole("treeitem", { name: "BAB I Ketentuan Umum" }), { targetPosition: { x: 60, y: 16 } });
    await expect.poll(() => unit("p2").getAttribute("data-label")).toBe("Pasal 1");
    expect(await unit("p2a1b").getAttribute("data-label")).toBe("b.");
    await page.keyboard.press("Home");
    await tree.getByRole("treeitem", { name: "BAB I Ketentuan Umum" }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await tree.getByRole("treeitem", { name: "BAB I Ketentuan Umum" }).getAttribute("aria-expanded")).toBe("false");
    expect(errors).toEqual([]);
  });

  it("undoes for each person what that person did, and lets both write in one unit at once", async () => {
    const { page, errors, buka, baris, unit, keUnit } = uji;
    await buka(pasalBerayat(), "jumlah=2");
    await keUnit("a1", "akhir", 0);
    await page.keyboard.type(" Dari Sri.");
    await expect.poll(() => unit("a1", 1).textContent()).toBe("Satu. Dari Sri.");
    await keUnit("t", "akhir", 1);
    await page.keyboard.type(" Dari Budi.");
    await expect.poll(() => unit("t", 0).textContent()).toBe("Tunggal. Dari Budi.");
    await expect.poll(() => page.locator("[data-lembar='0'] .kursor-rekan-nama").getAttribute("data-nama")).toBe('<b onclick="x">Budi</b>');
    expect(await page.locator("[data-lembar='0'] .naskah-tulis b").count()).toBe(0);
    await keUnit("a1", "akhir", 0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => unit("a1", 1).textContent()).toBe("Satu.");
    expect(await unit("t", 1).textContent()).toBe("Tunggal. Dari Budi.");
    await page.evaluate(() => window.papan.putuskan(1));
    await keUnit("a1", "akhir", 1);
    await page.keyboard.type(" luring");
    await keUnit("a1", "akhir", 0);
    await page.keyboard.press("Alt+ArrowDown");
    await page.evaluate(() => window.papan.sambungkan(1));
    // The unit was moved while somebody offline wrote in it: the words are in the unit, not in the place.
    await expect
      .poll(() => baris(0))
      .toEqual(["BAB I Umum", "Pasal 1", "(1) Dua:", "a. kedudukan;", "(2) Satu. luring", "Pasal 2", "Tunggal. Dari Budi."]);
    await expect.poll(() => baris(1)).toEqual(await baris(0));
    await page.getByText("Rekan memindahkan Pasal 1 ayat (2). Tulisan Anda sudah ikut dipindahkan").waitFor();
    expect(errors).toEqual([]);
  });

  it("gives words back that a co-author deleted with their unit, and brings them back", async () => {
    const { page, errors, buka, baris, unit, keUnit } = uji;
    await buka(pasalBerayat(), "jumlah=2");
    await page.evaluate(() => window.papan.putuskan(1));
    await keUnit("a2", "akhir", 1);
    await page.keyboard.type(" sedang ditulis");
    await keUnit("a1", "akhir", 0);
    await page.evaluate(() => {
      const [editor] = window.papan.editors;
      editor?.state.doc.descendants((node, pos) => {
        if (node.attrs.id === "a2") editor.view.dispatch(editor.state.tr.delete(pos, pos + node.nodeSize));
      });
    });
    await page.evaluate(() => window.papan.sambungkan(1));
    const kabar = page.locator('[data-lembar="1"]').getByRole("alert");
    await kabar.getByText("Dua: sedang ditulis").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await kabar.getByRole("button", { name: "Kembalikan ke naskah" }).click();
    await expect.poll(() => baris(0)).toContain("(2) Dua: sedang ditulis");
    expect(await unit("a2", 0).count()).toBe(1);
    expect(await kabar.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("shows a table, a figure and a form, and inserts them", async () => {
    const { page, buka, keUnit } = uji;
    await buka(contohIsi());
    await keUnit("s2t");
    await page.getByRole("button", { name: "Sisipkan" }).click();
    await page.getByRole("menuitem", { name: "Tabel" }).click();
    await page.keyboard.type("Jabatan");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Tugas");
    expect(await page.locator(".naskah-tulis table").first().locator("th").allTextContents()).toEqual(["Jabatan", "Tugas", ""]);
    await keUnit("s2t");
    await page.getByRole("button", { name: "Sisipkan" }).click();
    await page.getByRole("menuitem", { name: /Gambar/ }).click();
    await page.locator('input[type="file"]').setInputFiles({ name: "alur.png", mimeType: "image/png", buffer: Buffer.from("gambar") });
    await page.getByLabel(/Isi gambar/).fill("Alur kerja");
    await page.getByRole("button", { name: "Sisipkan", exact: true }).last().click();
    await page.locator('.naskah-tulis img[alt="Alur kerja"]').waitFor();
    expect(await page.locator(".naskah-tulis img[data-gambar]").getAttribute("src")).toBe("/api/rancangan/uji/gambar/6");
  });

  it("lets a reader read only", async () => {
    const { page, errors, buka, baris, tempel } = uji;
    await buka(pasalBerayat(), "jumlah=1&baca=1");
    expect(await page.locator(".naskah-tulis").getAttribute("contenteditable")).toBe("false");
    await tempel({ "text/plain": "kata" });
    await page.getByRole("treeitem", { name: /^Pasal 2/ }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    expect(await baris()).toEqual(["BAB I Umum", "Pasal 1", "(1) Satu.", "(2) Dua:", "a. kedudukan;", "Pasal 2", "Tunggal."]);
    expect(errors).toEqual([]);
  });

  it.each(["light", "dark"])("has no accessibility finding (%s), search and help open as well", async (scheme) => {
    const { page, buka, keUnit } = uji;
    await page.emulateMedia({ colorScheme: scheme as "light" | "dark" });
    await buka(contohIsi());
    await page.evaluate((warna) => document.documentElement.setAttribute("data-mantine-color-scheme", warna), scheme);
    expect(await axeFindings(page)).toEqual([]);
    await keUnit("m1");
    await page.keyboard.press("Control+h");
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+/");
    await page.getByRole("dialog").waitFor();
    await page.getByText("Keluar dari naskah.").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
