import { type Block, readHtml } from "@selaras/parsers";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, launch } from "../support/browser.ts";
import { bukaHalaman } from "../support/lembar-uji.ts";

interface Terbaca {
  readonly html: string;
  readonly sumber: string;
  readonly blok: readonly Block[];
  /** Every word of the text, and what the page has at its place. */
  readonly kata: readonly { readonly kata: string; readonly pada: string; readonly kembali: string }[];
}

const teks = fc.constantFrom("Pasal 1", "(1) ", " a. ", "Bupati", "\n  menetapkan ", " ", "\n", "ayat", ";", "&amp;", "\u00a0", "Ḁ̈", "😀");
const unsur = fc.constantFrom(
  "p",
  "div",
  "span",
  "b",
  "i",
  "h2",
  "ul",
  "ol",
  "li",
  "table",
  "tr",
  "td",
  "th",
  "br",
  "a",
  "section",
  "blockquote",
  "strong",
  "nav",
  "script",
  "button",
  "dl",
  "dd",
);
/** A style on an item alone is printed by browsers and not told by the reader of files, which asks the list. */
const sifat = (nama: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    "",
    "",
    "",
    " hidden",
    ' class="x"',
    ...(nama === "ol" ? [' type="a"', ' start="3"', ' style="list-style-type: upper-roman"'] : [' value="7"']),
  );
const { simpul } = fc.letrec<{ simpul: string }>((ikat) => ({
  simpul: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    teks,
    unsur
      .chain((nama) => fc.tuple(fc.constant(nama), sifat(nama), fc.array(ikat("simpul"), { maxLength: 5 })))
      .map(([nama, isi, anak]) => `<${nama}${isi}>${anak.join("")}</${nama}>`),
  ),
}));
const halaman = fc.array(simpul, { minLength: 1, maxLength: 8 }).map((isi) => isi.join(""));

/** A label and a blank behind it are one blank on the screen; the reader of files writes two. */
const rupa = ({ text, kind, heading, bold, bullet, blankBefore }: Block) => ({
  text: text.replace(/ +/g, " "),
  kind,
  heading,
  bold,
  bullet,
  blankBefore,
});

describe.skipIf(CHROMIUM === "")("any page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it("is read in the lines of the reader of HTML files, each word traced to the page and back", async () => {
    const uji = await bukaHalaman(browser, "https://acak.example/", "<!doctype html><title>Acak</title><body></body>");
    const semua = fc.sample(halaman, { seed: fc.readConfigureGlobal()?.seed ?? 1, numRuns: 400 });
    const hasil = await uji.page.evaluate((daftar): Terbaca[] => {
      const { bacaSemua } = globalThis as unknown as {
        bacaSemua(akar: Element): { sumber: string; blok: Block[]; indeks: import("../../extension/src/bacaan/indeks-teks.ts").IndeksTeks };
      };
      return daftar.flatMap((isi) => {
        document.body.innerHTML = isi;
        // some trees cannot be written down: a button in a button
        const html = document.body.outerHTML;
        if (new DOMParser().parseFromString(html, "text/html").body.outerHTML !== html) return [];
        const { sumber, blok, indeks } = bacaSemua(document.body);
        const kata = [...sumber.matchAll(/\S+/g)].flatMap(({ 0: satu, index }) => {
          const rentang = indeks.rentangDom({ dari: index, sampai: index + satu.length });
          const pada = rentang.map(String).join("");
          // a printed label is in no node, nor all of it where a word follows without a blank
          if (pada.length < satu.length) return [];
          const kembali = rentang.flatMap((ruas) => indeks.rentangSumber(ruas) ?? []).map(({ dari, sampai }) => sumber.slice(dari, sampai));
          return [{ kata: satu, pada, kembali: kembali.join("") }];
        });
        return [{ html, sumber, blok, kata }];
      });
    }, semua);
    expect(hasil.length).toBeGreaterThan(300);
    for (const { html, blok, sumber, kata } of hasil) {
      expect({ html, blok: blok.map(rupa) }).toEqual({ html, blok: readHtml(html).map(rupa) });
      for (const { kata: satu, pada, kembali } of kata)
        expect({ html, satu, pada, kembali }).toEqual({ html, satu, pada: satu, kembali: satu });
      // spans tile each line, lines stand in order and never touch
      let lalu = 0;
      for (const { start, end, spans } of blok) {
        expect(start).toBeGreaterThanOrEqual(lalu);
        expect(spans.map(({ start: dari }) => dari)).toEqual([start, ...spans.slice(0, -1).map(({ end: sampai }) => sampai)]);
        expect(spans.at(-1)?.end).toBe(end);
        lalu = end + 1;
      }
      expect(lalu).toBeLessThanOrEqual(sumber.length + 1);
    }
    await uji.tutup();
  });
});
