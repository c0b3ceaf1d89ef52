/** Sheets as PDF: in the official layout, with their text, and without a trace on the disk. */
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dariPeraturan, htmlCetak, parseMarkdown, teksRancangan } from "@selaras/parsers";
import { cariChromium, pencetakPdf } from "@selaras/server/rancangan/pdf";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/browser.ts";

const LEMBAR = { lebar: (215 / 25.4) * 72, tinggi: (330 / 25.4) * 72 };

const naskah = (id: string) => {
  let nomor = 0;
  const teks = readFileSync(new URL(`../../parsers/corpus/${id}.md`, import.meta.url), "utf8");
  return dariPeraturan(parseMarkdown(teks), { idBaru: () => `s${++nomor}` });
};

async function baca(pdf: Uint8Array) {
  const dokumen = await getDocument({ data: pdf, useSystemFonts: true }).promise;
  const halaman = await Promise.all(
    Array.from({ length: dokumen.numPages }, async (_, at) => {
      const satu = await dokumen.getPage(at + 1);
      const { items } = await satu.getTextContent();
      const butir = items.flatMap((item) =>
        "str" in item && item.str.trim() !== "" ? [{ teks: item.str, y: item.transform[5] as number }] : [],
      );
      return { ukuran: satu.getViewport({ scale: 1 }), butir };
    }),
  );
  await dokumen.destroy();
  return halaman;
}

const kata = (teks: string): string => teks.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
const sisa = () => readdirSync(tmpdir()).filter((nama) => nama.startsWith("selaras-pdf-"));

describe.skipIf(CHROMIUM === "")("a draft as PDF", () => {
  const cetak = pencetakPdf(CHROMIUM);

  it("stands on F4, eight centimetres below the edge of the first sheet, numbered from the second on, with every word", async () => {
    const dokumen = naskah("perbup-banyumas-23-2024");
    const halaman = await baca(await cetak(htmlCetak(dokumen, { judul: "Naskah", tanda: "RANCANGAN" })));
    for (const { ukuran } of halaman) {
      expect(ukuran.width).toBeCloseTo(LEMBAR.lebar, -0.5);
      expect(ukuran.height).toBeCloseTo(LEMBAR.tinggi, -0.5);
    }
    const [pertama, kedua] = halaman;
    expect(pertama?.butir.filter(({ y }) => y > LEMBAR.tinggi - (78 / 25.4) * 72).map(({ teks }) => teks)).toEqual(["RANCANGAN"]);
    expect(pertama?.butir.map(({ teks }) => teks).join("")).not.toContain("- 1 -");
    expect(kedua?.butir.map(({ teks }) => teks).join("")).toContain("- 2 -");
    const isi = kata(
      halaman
        .map(({ butir }, at) =>
          butir
            .map(({ teks }) => teks)
            .join(" ")
            .replace(`- ${at + 1} -`, ""),
        )
        .join(" ")
        .replace("RANCANGAN", ""),
    );
    expect(isi).toBe(kata(teksRancangan(dokumen)));
  });

  it("leaves nothing behind, and stops when told to", async () => {
    const sebelum = sisa();
    const henti = new AbortController();
    const janji = cetak(htmlCetak(naskah("perbup-cilacap-5-2024"), { judul: "Naskah", tanda: null }), { signal: henti.signal });
    setTimeout(() => henti.abort(), 200);
    await expect(janji).rejects.toThrow();
    expect(sisa()).toEqual(sebelum);
  });

  it("prints what a draft says and runs none of it", async () => {
    const dokumen = {
      type: "doc" as const,
      content: [
        {
          type: "satuan" as const,
          attrs: { id: "a", jenis: "teks" as const, tingkat: 0, gaya: null, sisipan: false, tercetak: null, asal: null, letak: null },
          content: [{ type: "text" as const, text: `<script>document.title="lain"</script><img src="file:///etc/hostname">` }],
        },
      ],
    };
    const [halaman] = await baca(await cetak(htmlCetak(dokumen, { judul: "Naskah", tanda: null })));
    expect(halaman?.butir.map(({ teks }) => teks).join("")).toContain("<script>document.title");
  });
});

it("is looked for where packages put it, and where the setting says", () => {
  expect(cariChromium({ CHROMIUM: "/tidak/ada" })).toBe(cariChromium({}));
  expect(cariChromium({ CHROMIUM: process.execPath })).toBe(process.execPath);
});
