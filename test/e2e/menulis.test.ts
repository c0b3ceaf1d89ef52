import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bangunPapan } from "../support/bangun-papan.mjs";
import { CHROMIUM, launch } from "../support/browser.ts";
import { contohIsi, satuan } from "../support/contoh-isi.ts";
import { type PapanUji, papanUji, pasalBerayat } from "../support/papan-uji.ts";

describe.skipIf(CHROMIUM === "")("the writing surface in a browser: keys, clipboard, search", () => {
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

  it("numbers, and numbers anew when units come, go and move", async () => {
    const { page, errors, buka, baris, unit, keUnit } = uji;
    await buka(pasalBerayat());
    expect(await baris()).toEqual(["BAB I Umum", "Pasal 1", "(1) Satu.", "(2) Dua:", "a. kedudukan;", "Pasal 2", "Tunggal."]);
    await keUnit("a1");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Sisipan.");
    expect((await baris()).slice(2, 6)).toEqual(["(1) Satu.", "(2) Sisipan.", "(3) Dua:", "a. kedudukan;"]);
    await keUnit("a2");
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Alt+ArrowUp");
    expect((await baris()).slice(2, 6)).toEqual(["(1) Dua:", "a. kedudukan;", "(2) Satu.", "(3) Sisipan."]);
    await keUnit("q");
    await page.keyboard.press("Alt+ArrowUp");
    expect((await baris()).slice(0, 4)).toEqual(["BAB I Umum", "Pasal 1", "Tunggal.", "Pasal 2"]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect((await baris()).slice(2, 6)).toEqual(["(1) Satu.", "(2) Sisipan.", "(3) Dua:", "a. kedudukan;"]);
    expect(await unit("a2").count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it("goes on at Enter with what comes next, and steps out of a list", async () => {
    const { page, errors, buka, baris, keUnit } = uji;
    await buka([satuan("b", "bab", "Umum")]);
    await keUnit("b");
    for (const kata of ["Mekanisme kerja ditetapkan oleh Bupati.", "Mekanisme kerja terdiri atas:", "kedudukan; dan", "penugasan."]) {
      await page.keyboard.press("Enter");
      await page.keyboard.type(kata);
    }
    expect(await baris()).toEqual([
      "BAB I Umum",
      "Pasal 1",
      "(1) Mekanisme kerja ditetapkan oleh Bupati.",
      "(2) Mekanisme kerja terdiri atas:",
      "a. kedudukan; dan",
      "b. penugasan.",
    ]);
    // An empty item becomes the next ayat, an empty ayat the next Pasal, and its line of words follows.
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect((await baris()).at(-1)).toBe("(3)");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Selesai.");
    expect((await baris()).slice(-2)).toEqual(["Pasal 2", "Selesai."]);
    expect(errors).toEqual([]);
  });

  it("splits and joins the words of a unit, which keeps its id", async () => {
    const { page, errors, buka, baris, unit, keUnit } = uji;
    await buka(pasalBerayat());
    await keUnit("a1", "awal");
    await page.keyboard.press("Enter");
    expect((await baris()).slice(2, 4)).toEqual(["(1)", "(2) Satu."]);
    expect(await unit("a1").getAttribute("data-label")).toBe("(2)");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Delete");
    await page.keyboard.type("Nol. ");
    await page.keyboard.press("Control+Home");
    await keUnit("h1", "awal");
    await page.keyboard.press("Backspace");
    expect(await unit("h1").getAttribute("data-jenis")).toBe("teks");
    await page.keyboard.press("Backspace");
    expect(await unit("a2").textContent()).toBe("Dua:kedudukan;");
    // Words never run into a heading.
    await keUnit("t", "awal");
    await page.keyboard.press("Backspace");
    expect(await unit("t").textContent()).toBe("Tunggal.");
    expect(errors).toEqual([]);
  });

  it("changes depth with what hangs on a unit, and kind by a key or from the list", async () => {
    const { page, errors, buka, baris, keUnit } = uji;
    await buka([
      satuan("p", "pasal"),
      satuan("a", "ayat", "Satu:"),
      satuan("x", "rincian", "x:", { tingkat: 1 }),
      satuan("y", "rincian", "y", { tingkat: 2 }),
      satuan("z", "rincian", "z", { tingkat: 1 }),
    ]);
    await keUnit("x");
    await page.keyboard.press("Tab");
    expect(await baris()).toEqual(["Pasal 1", "(1) Satu:", "1. x:", "a) y", "a. z"]);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await baris()).toEqual(["Pasal 1", "(1) Satu:", "(2) x:", "a. y", "b. z"]);
    await keUnit("z");
    await page.keyboard.press("Control+Alt+4");
    expect(await baris()).toEqual(["Pasal 1", "(1) Satu:", "(2) x:", "a. y", "Pasal 2", "z"]);
    await keUnit("a");
    await page.getByLabel("Jenis satuan").selectOption({ label: "Rincian a." });
    expect((await baris())[1]).toBe("a. Satu:");
    // Whoever writes by keyboard alone gets out again.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".naskah-tulis"))).toBeNull();
    expect(errors).toEqual([]);
  });

  it("takes a label that is typed by hand for the unit, whichever number it bears", async () => {
    const { page, errors, buka, baris, keUnit } = uji;
    await buka([satuan("p", "pasal"), satuan("a", "ayat", "Satu.")]);
    await keUnit("a");
    for (const teks of ["(2) Tim terdiri atas", "a. ketua", "b. anggota", "1. tetap", "2. sementara"]) {
      await page.keyboard.press("Enter");
      await page.keyboard.type(teks);
    }
    expect(await baris()).toEqual([
      "Pasal 1",
      "(1) Satu.",
      "(2) Tim terdiri atas:",
      "a. ketua; dan",
      "b. anggota:",
      "1. tetap; dan",
      "2. sementara",
    ]);
    await keUnit("a");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Dua.");
    await page.keyboard.press("Control+Shift+ArrowUp");
    expect((await baris()).slice(1, 3)).toEqual(["(1) Dua.", "(2) Satu."]);
    expect(errors).toEqual([]);
  });

  const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body lang=IN>
<!--StartFragment--><p class=MsoNormal align=center style='text-align:center'>Pasal 9<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(1)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Ketua tim bertugas:</p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>a.<span>&nbsp;&nbsp; </span></span><![endif]>memimpin; dan</p>
<p class=MsoNormal>b.&nbsp;melapor<img src=x onerror="window.kena=1">.</p><script>window.kena=1</script><!--EndFragment--></body></html>`;

  it("makes structure of what comes from a word processor or a PDF, and words of one line", async () => {
    const { page, errors, buka, baris, keUnit, tempel } = uji;
    await buka(pasalBerayat());
    await keUnit("t");
    await tempel({ "text/html": WORD, "text/plain": "Pasal 9\n(1) Ketua tim bertugas:\na. memimpin; dan\nb. melapor." });
    await expect.poll(() => baris()).toHaveLength(11);
    expect((await baris()).slice(6)).toEqual(["Tunggal.", "Pasal 3", "(1) Ketua tim bertugas:", "a. memimpin; dan", "b. melapor."]);
    expect(await page.evaluate(() => "kena" in window)).toBe(false);
    await keUnit("a1");
    await tempel({ "text/plain": "(2) Ayat dari PDF yang\nterputus di tengah.\n(3) Ayat berikutnya." });
    await expect.poll(() => baris()).toHaveLength(13);
    expect((await baris()).slice(2, 5)).toEqual(["(1) Satu.", "(2) Ayat dari PDF yang terputus di tengah.", "(3) Ayat berikutnya."]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => baris()).toHaveLength(11);
    await keUnit("a1");
    await tempel({ "text/html": "<p>kata <b>tambahan</b></p>", "text/plain": " kata tambahan" });
    expect((await baris())[2]).toBe("(1) Satu. kata tambahan");
    await tempel({ "text/plain": "x\n".repeat(1_100_000) });
    await page.getByText("terlalu panjang").waitFor();
    expect(await baris()).toHaveLength(11);
    expect(errors).toEqual([]);
  });

  it("copies with the numbers as text, and keeps the kinds inside", async () => {
    const { page, errors, buka, baris, unit, keUnit, tempel } = uji;
    await buka(pasalBerayat());
    const disalin = await page.evaluate(() => {
      const editor = window.papan.editors[0];
      let dari = 0;
      let sampai = 0;
      editor?.state.doc.descendants((node, pos) => {
        if (node.attrs.id === "a1") dari = pos + 1;
        if (node.attrs.id === "h1") sampai = pos + 1 + node.content.size;
      });
      editor?.commands.setTextSelection({ from: dari, to: sampai });
      const clipboardData = new DataTransfer();
      document
        .querySelector(".naskah-tulis")
        ?.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return Object.fromEntries(clipboardData.types.map((format) => [format, clipboardData.getData(format)]));
    });
    expect(disalin["text/plain"]).toBe("(1) Satu.\n(2) Dua:\na. kedudukan;");
    expect(disalin["text/html"]).toBe("<p>(1) Satu.</p><p>(2) Dua:</p><p>a. kedudukan;</p>");
    await keUnit("t");
    await page.keyboard.press("Enter");
    await tempel(disalin);
    expect((await baris()).slice(5)).toEqual(["Pasal 2", "(1) Tunggal.", "(2) Satu.", "(3) Dua:", "a. kedudukan;"]);
    expect(await unit("a1").count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it("finds and replaces, all at once as one step", async () => {
    const { page, errors, buka, unit, keUnit } = uji;
    await buka(contohIsi());
    await keUnit("m1");
    await page.keyboard.press("Control+f");
    await page.getByLabel("Cari di dalam naskah").fill("sistem kerja");
    await expect.poll(() => page.locator(".cari-jumlah").textContent()).toBe("2 dari 3");
    await page.getByLabel("Bedakan huruf besar").check();
    await expect.poll(() => page.locator(".cari-jumlah").textContent()).toBe("Tidak ditemukan");
    await page.getByLabel("Bedakan huruf besar").uncheck();
    await page.getByLabel("Cari di dalam naskah").press("Enter");
    await expect.poll(() => page.locator(".cari-jumlah").textContent()).toBe("3 dari 3");
    await page.getByLabel("Cari di dalam naskah").press("Escape");
    await page.keyboard.press("Control+h");
    await page.getByLabel("Cari di dalam naskah").fill("bupati");
    await page.getByLabel("Kata utuh").check();
    await page.getByLabel("Ganti dengan").fill("Wali Kota");
    await page.getByRole("button", { name: "Ganti semua" }).click();
    await page.getByText(/^11 diganti/).waitFor();
    expect(await unit("j1").textContent()).toBe("Peraturan Wali Kota Cilacap");
    await page.getByLabel("Ganti dengan").press("Escape");
    await page.keyboard.press("Control+z");
    expect(await unit("j1").textContent()).toBe("Peraturan Bupati Cilacap");
    expect(await unit("d2").textContent()).toBe("Bupati adalah Bupati Cilacap.");
    expect(errors).toEqual([]);
  });
});
