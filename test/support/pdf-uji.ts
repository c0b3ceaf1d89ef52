/** PDFs for tests, printed by Chromium from texts of the corpus, and read with pdfjs as Node has it. */
import { readFileSync } from "node:fs";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser } from "playwright-core";
import { bukaPdf, type OpsiBuka } from "../../extension/src/pdf/buka-pdf.ts";

const GAYA = `body { font: 12pt "Liberation Serif", "DejaVu Serif", serif; text-align: justify }
p { margin: 0 0 6pt } .tengah { text-align: center; font-weight: bold } .menjorok { margin-left: 24pt; text-indent: -24pt }
td { padding: 2pt 16pt; vertical-align: top }`;

const aman = (teks: string): string => teks.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

/** A text of the corpus as an office would type it: headings in the middle and bold, items hanging, everything flush on both sides. */
export function halamanCetak(id: string): string {
  const baris = readFileSync(new URL(`../../parsers/corpus/${id}.md`, import.meta.url), "utf8").split("\n");
  const isi = baris.map((satu) => {
    const teks = aman(
      satu
        .replace(/^\s*-\s+(?!\d+ -)/u, "")
        .replace(/^#+\s*/u, "")
        .replace(/\*+/gu, "")
        .trim(),
    );
    if (teks === "" || /^\|[-| :]+\|$/u.test(teks)) return "";
    const tengah = /^(?:BAB\b|Pasal \d+$|Bagian\b|[A-Z ,.\d()]+$)/u.test(teks);
    const menjorok = /^\(?[a-z\d]{1,2}[.)]\s/u.test(teks);
    return `<p${tengah ? ' class="tengah"' : menjorok ? ' class="menjorok"' : ""}>${teks}</p>`;
  });
  return isi.join("\n");
}

/** Prints a body of HTML on A4, with page numbers as regulations have them. */
export async function cetakPdf(browser: Browser, isi: string, judul = ""): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<!doctype html><html lang="id"><head><title>${judul}</title><style>${GAYA}</style></head><body>${isi}</body></html>`,
    );
    return await page.pdf({
      format: "A4",
      margin: { top: "25mm", bottom: "25mm", left: "30mm", right: "25mm" },
      displayHeaderFooter: true,
      headerTemplate: '<div style="width:100%;text-align:center;font-size:10pt">- <span class="pageNumber"></span> -</div>',
      footerTemplate: "<div></div>",
    });
  } finally {
    await page.close();
  }
}

/** Opens a copy of the bytes: pdfjs keeps what it is given. */
export const bukaUji = (isi: Uint8Array, opsi?: OpsiBuka) => bukaPdf(pdfjs as never, new Uint8Array(isi), opsi);
