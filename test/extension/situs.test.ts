import { describe, expect, it } from "vitest";
import { DAFTAR_SITUS } from "../../extension/src/situs/daftar-situs.ts";
import { diJdih } from "../../extension/src/situs/di-jdih.ts";
import { alamatPdf } from "../../extension/src/situs/pdf-tertanam.ts";
import { legenda } from "../../extension/src/sorot/legenda.ts";
import { URUTAN_SOROTAN, WARNA_HILANG, WARNA_SOROTAN, warnaDengan } from "../../extension/src/sorot/warna.ts";
import { HALAMAN_UJI } from "../support/lembar-uji.ts";

describe("adapters of sites", () => {
  it.each(DAFTAR_SITUS.map((satu) => [satu.nama, satu] as const))("%s knows its addresses", (_, { contoh, cocok }) => {
    expect(contoh.length).toBeGreaterThan(0);
    for (const alamat of contoh) expect(cocok(new URL(alamat))).toBe(true);
  });

  it("each has a page that is built as its site builds them", () => {
    const teruji = new Set(HALAMAN_UJI.flatMap(({ situs }) => situs ?? []));
    expect(DAFTAR_SITUS.map(({ nama }) => nama).filter((nama) => !teruji.has(nama))).toEqual([]);
  });

  it.each([
    ["https://jdih.cilacapkab.go.id/x", true],
    ["https://jdih-dprd.cilacapkab.go.id/", true],
    ["https://jdihn.go.id/", true],
    ["https://www.jdih.kemenkeu.go.id/", true],
    ["https://ejdih.jatimprov.go.id/", true],
    ["https://cilacapkab.go.id/jdih/perbup/5", true],
    ["https://cilacapkab.go.id/berita", false],
    ["https://jdih.example.com/", false],
    ["https://jdih.go.id.example.com/", false],
    ["https://bukanjdih.cilacapkab.go.id/", false],
  ])("%s is a JDIH: %s", (alamat, ya) => {
    expect(diJdih(new URL(alamat))).toBe(ya);
  });
});

describe("the PDF behind an address", () => {
  const dasar = "https://jdih.x.go.id/produk/5";
  it.each([
    ["/berkas/5.pdf", "https://jdih.x.go.id/berkas/5.pdf"],
    ["../berkas/5.PDF#page=2", "https://jdih.x.go.id/berkas/5.PDF"],
    ["/pdfjs/web/viewer.html?file=%2Fberkas%2F5.pdf#zoom=page-width", "https://jdih.x.go.id/berkas/5.pdf"],
    ["/pdfjs/web/viewer.html?file=..%2F..%2Fberkas%2F5.pdf", "https://jdih.x.go.id/berkas/5.pdf"],
    ["/ViewerJS/#../berkas/5.pdf", "https://jdih.x.go.id/berkas/5.pdf"],
    ["https://docs.google.com/gview?url=https://jdih.x.go.id/berkas/5.pdf&embedded=true", "https://jdih.x.go.id/berkas/5.pdf"],
    ["https://docs.google.com/viewer?url=https%3A%2F%2Fjdih.x.go.id%2Funduh%2F5&embedded=true", "https://jdih.x.go.id/unduh/5"],
    ["/berkas/5.docx", null],
    ["https://www.youtube.com/embed/abc", null],
    ["blob:https://jdih.x.go.id/1-2-3", null],
    ["data:application/pdf;base64,AAAA", null],
    ["/pdfjs/web/viewer.html?file=javascript:alert(1)", null],
    ["http://[", null],
  ])("%s", (alamat, pdf) => {
    expect(alamatPdf(alamat, dasar, null)).toBe(pdf);
  });

  it("one that says it is a PDF needs no ending", () => {
    expect(alamatPdf("/unduh/5", dasar, "application/pdf")).toBe("https://jdih.x.go.id/unduh/5");
  });
});

describe("the looks of marks", () => {
  /** Relative luminance. Source: WCAG 2.2. */
  const terang = (warna: string): number => {
    const [m = 0, h = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(warna.slice(at, at + 2), 16) / 255)
      .map((k) => (k <= 0.04045 ? k / 12.92 : ((k + 0.055) / 1.055) ** 2.4));
    return 0.2126 * m + 0.7152 * h + 0.0722 * b;
  };
  const beda = (a: string, b: string): number => {
    const [kuat = 0, lemah = 0] = [terang(a), terang(b)].sort((x, y) => y - x);
    return (kuat + 0.05) / (lemah + 0.05);
  };

  it.each([...URUTAN_SOROTAN.map((jenis) => [jenis, WARNA_SOROTAN[jenis].warna] as const), ["hilang", WARNA_HILANG] as const])(
    "%s stands out on light and on dark pages",
    (_, warna) => {
      expect(beda(warna, "#ffffff")).toBeGreaterThanOrEqual(3);
      expect(beda(warna, "#222222")).toBeGreaterThanOrEqual(3);
    },
  );

  it("no two kinds have the same pattern", () => {
    const pola = URUTAN_SOROTAN.map(
      (jenis) => `${WARNA_SOROTAN[jenis].garis} ${WARNA_SOROTAN[jenis].tebal} ${WARNA_SOROTAN[jenis].tirai > 0}`,
    );
    expect(new Set(pola).size).toBe(pola.length);
  });

  it("own colours change colours alone, and only where they are some", () => {
    const rupa = warnaDengan({ substantif: "#112233", catatan: "red; } * { display: none" });
    expect(rupa.substantif).toEqual({ ...WARNA_SOROTAN.substantif, warna: "#112233" });
    expect(rupa.catatan).toEqual(WARNA_SOROTAN.catatan);
  });

  it("the legend tells each kind in a sentence", () => {
    expect(legenda().map(({ jenis }) => jenis)).toEqual([...URUTAN_SOROTAN, "hilang"]);
    for (const { nama, uraian } of legenda()) {
      expect(nama).not.toMatch(/\.$/);
      expect(uraian).toMatch(/^[A-Z].*\.$/);
    }
  });
});
