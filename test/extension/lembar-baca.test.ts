import { type Block, countPeraturan, leavesOf, parseMarkdown, readHtml, susunPeraturan } from "@selaras/parsers";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LembarGagal } from "../../extension/src/pesan/lembar.ts";
import { CHROMIUM, launch } from "../support/browser.ts";
import { bacaFixture, bukaHalaman, HALAMAN_UJI, type HalamanUji } from "../support/lembar-uji.ts";

const BERTEKS = HALAMAN_UJI.flatMap((satu) => ("wadah" in satu.harap ? [{ ...satu, harap: satu.harap }] : []));
const BERPDF = HALAMAN_UJI.flatMap((satu) => ("pdf" in satu.harap ? [{ ...satu, pdf: satu.harap.pdf }] : []));

/** What of a line the grammar reads; two blanks where a file has them are one on the screen. */
const rupa = ({ text, kind, heading, bold, bullet, blankBefore }: Block) => ({ text, kind, heading, bold, bullet, blankBefore });

/** What the part holds without what does not belong to the text. */
const isiWadah = (
  page: Page,
  wadah: string,
  buang: string | undefined,
): Promise<{ readonly outerHTML: string; readonly textContent: string }> =>
  page.locator(wadah).evaluate((elemen, samping) => {
    const salinan = elemen.cloneNode(true) as Element;
    if (samping !== undefined) for (const satu of salinan.querySelectorAll(samping)) satu.remove();
    return { outerHTML: salinan.outerHTML, textContent: salinan.textContent ?? "" };
  }, buang);

describe.skipIf(CHROMIUM === "")("a page is read", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const buka = ({ alamat, berkas }: Pick<HalamanUji, "alamat" | "berkas">) => bukaHalaman(browser, alamat, bacaFixture(berkas));

  it.each(BERTEKS)("$berkas: the part that holds the text, as an adapter knows it", async ({ alamat, berkas, situs, harap, buang }) => {
    const uji = await buka({ alamat, berkas });
    const lembar = await uji.baca();
    expect(lembar).toMatchObject({ alamat, situs, macam: "halaman" });
    const isi = await isiWadah(uji.page, harap.wadah, buang);
    expect(lembar.sumber.replace(/\s+/g, "")).toContain(isi.textContent.replace(/\s+/g, "").slice(0, 200));
    expect(lembar.sumber).not.toMatch(/memakai kuki|Beranda|Bagikan ini|2 Komentar|Balasan|Hak cipta|UPTD\?|Pengunjung/);
    const peraturan = susunPeraturan(lembar.blok);
    expect(countPeraturan(peraturan).pasal).toBe(harap.pasal);
    await uji.tutup();
  });

  it.each(BERPDF)("$berkas: the PDF that holds the text", async ({ alamat, berkas, pdf }) => {
    const uji = await buka({ alamat, berkas });
    expect(await uji.jawab<LembarGagal>({ untuk: "lembar", apa: "baca" })).toEqual({ gagal: "pdf", alamat: pdf });
    await uji.tutup();
  });

  // `readHtml` knows no `pre`, and no place of a word but its order
  it.each(BERTEKS.filter(({ berkas }) => !["jdih-pre.html", "lapis-teks.html"].includes(berkas)))(
    "$berkas: in the same lines as the reader of HTML files",
    async ({ alamat, berkas, harap, buang }) => {
      const uji = await buka({ alamat, berkas });
      const { blok } = await uji.baca();
      const { outerHTML: html } = await isiWadah(uji.page, harap.wadah, buang);
      expect(blok.map(rupa)).toEqual(readHtml(html).map(rupa));
      await uji.tutup();
    },
  );

  it("text in pre keeps its lines, and empty ones between them", async () => {
    const uji = await buka({ alamat: "https://jdih.pesisirbaratkab.go.id/fulltext/2024/16PERBUP.html", berkas: "jdih-pre.html" });
    const { blok } = await uji.baca();
    const isi = await uji.page.locator("pre").evaluate((pre) => pre.textContent ?? "");
    expect(blok.map(({ text }) => text)).toEqual(
      isi.split("\n").flatMap((baris) => (baris.trim() === "" ? [] : [baris.trim().replace(/\s+/g, " ")])),
    );
    expect(blok.find(({ text }) => text === "Pasal 2")?.blankBefore).toBe(true);
    await uji.tutup();
  });

  it("words put into place one by one are lines where they are level", async () => {
    const uji = await buka({ alamat: "https://hukum.probolinggokota.go.id/perwal-88-2024", berkas: "lapis-teks.html" });
    const { blok } = await uji.baca();
    expect(blok.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^\(1\) \S+ \S+/));
    await uji.tutup();
  });

  it.each(BERTEKS)("$berkas: each letter is traced to the text of the page", async ({ alamat, berkas }) => {
    const uji = await buka({ alamat, berkas });
    const { sumber, blok } = await uji.baca();
    for (const { spans, text, start, end } of blok) {
      expect(spans[0]?.start).toBe(start);
      expect(spans.at(-1)?.end).toBe(end);
      for (const { at, length, start: dari, end: sampai } of spans)
        if (length > 0 && sampai - dari === length) expect(sumber.slice(dari, sampai)).toBe(text.slice(at, at + length));
    }
    // every hundredth word, there and back
    const kata = [...sumber.matchAll(/\S+/g)].filter((_, nomor) => nomor % 100 === 7);
    const pulang = await uji.page.evaluate(
      async (daftar) => {
        const { bacaHalaman } = globalThis as unknown as {
          bacaHalaman: typeof import("../../extension/src/bacaan/baca-halaman.ts").bacaHalaman;
        };
        const hasil = await bacaHalaman(document);
        if ("gagal" in hasil) return [];
        return daftar.map(({ dari, sampai }) => {
          const rentang = hasil.indeks.rentangDom({ dari, sampai });
          return { teks: rentang.map(String).join(""), kembali: rentang[0] === undefined ? null : hasil.indeks.rentangSumber(rentang[0]) };
        });
      },
      kata.map(({ 0: satu, index }) => ({ dari: index, sampai: index + satu.length })),
    );
    expect(pulang.length).toBeGreaterThan(10);
    for (const [nomor, { teks, kembali }] of pulang.entries()) {
      const [satu, dari] = [kata[nomor]?.[0] ?? "", kata[nomor]?.index ?? 0];
      // a printed label is in no node
      if (teks === "") continue;
      expect(teks).toBe(satu);
      expect(kembali).toEqual({ dari, sampai: dari + satu.length });
    }
    await uji.tutup();
  });

  // the server keeps the text alone, and the app reads it again
  it.each(BERTEKS)("$berkas: its text alone says the same law", async ({ alamat, berkas }) => {
    const uji = await buka({ alamat, berkas });
    const { sumber, blok } = await uji.baca();
    expect(countPeraturan(parseMarkdown(sumber))).toEqual(countPeraturan(susunPeraturan(blok)));
    await uji.tutup();
  });

  it("the offsets reach the leaves of the tree", async () => {
    const uji = await buka({ alamat: "https://jdih.kaltimprov.go.id/produk-hukum/pergub-50-2023", berkas: "jdih-br.html" });
    const { sumber, blok } = await uji.baca();
    const daun = leavesOf(susunPeraturan(blok)).find(({ value }) => value.startsWith("Dalam Peraturan Gubernur ini"));
    expect(daun).toBeDefined();
    expect(sumber.slice(daun?.position.start.offset, daun?.position.end.offset)).toBe(daun?.value);
    await uji.tutup();
  });

  it("a page about a regulation is read whole, without what stands beside it", async () => {
    const uji = await buka({ alamat: "https://warta.example/berita", berkas: "bukan-peraturan.html" });
    const { sumber, situs } = await uji.baca();
    expect(situs).toBeNull();
    expect(sumber).toContain("Alinea 8.");
    expect(sumber).not.toMatch(/Komentar|Beranda|Hak cipta/);
    await uji.tutup();
  });
});
