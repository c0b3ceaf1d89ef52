import { type DokumenRancangan, leavesOf, type Peraturan, parseMarkdown } from "@selaras/parsers";
import { type OpsiRancanganDocx, rancanganDocx } from "@selaras/parsers/ekspor";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { bacaDocx } from "../../parsers/src/readers/docx/baca-docx.ts";
import type { NaskahBerkas } from "../../parsers/src/readers/naskah-berkas.ts";
import { susunPeraturan } from "../../parsers/src/tree/susun.ts";
import { dokumenAcak } from "../support/dokumen-acak.ts";
import { isiPohon } from "../support/isi-pohon.ts";
import { ID_CORPUS, ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { naskahAcak, peraturanAcak } from "../support/peraturan-acak.ts";
import { rancanganOf, semuaSatuan, textOf } from "../support/rancangan-uji.ts";

const OPSI: OpsiRancanganDocx = { judul: "Uji", tanggal: "2026-11-22" };

async function bacaLagi(dokumen: DokumenRancangan, lain: Partial<OpsiRancanganDocx> = {}): Promise<NaskahBerkas> {
  const bacaan = bacaDocx(await rancanganDocx(dokumen, { ...OPSI, ...lain }));
  if (!("naskah" in bacaan)) throw new Error(bacaan.galat.pesan);
  return bacaan.naskah;
}

const kata = (teks: string): readonly string[] =>
  teks
    .split(/\s+/)
    // the colon behind Menimbang stands with its word or by itself
    .filter((satu) => satu !== "" && satu !== ":")
    .sort();
const kataPohon = (peraturan: Peraturan): readonly string[] =>
  kata(
    leavesOf(peraturan)
      .map(({ value }) => value)
      .join(" "),
  );

/** Their trees are not those of their drafts in Markdown either. */
const LAIN: Readonly<Record<string, string>> = {
  "perbup-perubahan": "what its angka quote stands flat in a draft",
  "perwal-ocr-rusak": "the head of its lampiran is damaged",
};

describe("stability: a draft that was written and read again", () => {
  it.each(ID_NASKAH.filter((id) => !(id in LAIN)))("%s is the same tree, and says the same words", async (id) => {
    const dokumen = rancanganOf(parseMarkdown(sourceOf(id)));
    const { peraturan } = kePeraturan(dokumen);
    const lagi = susunPeraturan((await bacaLagi(dokumen)).blok);
    expect(isiPohon(lagi)).toEqual(isiPohon(peraturan));
    expect(lagi.perabot).toEqual([]);
    expect(kataPohon(lagi)).toEqual(kataPohon(peraturan));
  });

  it.each(ID_CORPUS)("%s with its printed numbers is the tree of its source", async (id) => {
    const asal = parseMarkdown(sourceOf(id));
    const lagi = susunPeraturan((await bacaLagi(rancanganOf(asal), { nomor: "tercetak" })).blok);
    // the words `SALINAN LAMPIRAN` of one head stand on two lines in a draft
    const satuKepala = (peraturan: Peraturan): unknown => ({
      ...peraturan,
      children: peraturan.children.map((bagian) =>
        bagian.type === "lampiran"
          ? { ...bagian, lines: kata(bagian.lines.map(({ value }) => value).join(" ")).filter((satu) => satu !== "LAMPIRAN") }
          : bagian,
      ),
    });
    expect(isiPohon(satuKepala(lagi))).toEqual(isiPohon(satuKepala(asal)));
  });

  it.each(ID_CORPUS)("%s is the same file once more", async (id) => {
    const dokumen = rancanganOf(parseMarkdown(sourceOf(id)));
    const pertama = await bacaLagi(dokumen);
    const kedua = await bacaLagi(rancanganOf(susunPeraturan(pertama.blok)));
    expect(kedua.sumber).toBe(pertama.sumber);
  });

  it("holds for random regulations", async () => {
    await fc.assert(
      fc.asyncProperty(peraturanAcak(), async (acak) => {
        const dokumen = rancanganOf(parseMarkdown(naskahAcak(acak)));
        const lagi = susunPeraturan((await bacaLagi(dokumen)).blok);
        expect(isiPohon(lagi)).toEqual(isiPohon(kePeraturan(dokumen).peraturan));
      }),
      { numRuns: 12 },
    );
  });
});

describe("identity and validity of any document", () => {
  it("every word of it is read again, and the blocks tile what they were read from", async () => {
    await fc.assert(
      fc.asyncProperty(dokumenAcak(25), async (acak) => {
        const tulisan = kata(semuaSatuan(acak.content).map(teksTerbaca).join(" "));
        // a file without words is refused
        fc.pre(tulisan.length > 0);
        const { sumber, blok } = await bacaLagi(acak);
        const sisa = new Map<string, number>();
        for (const satu of kata(sumber)) sisa.set(satu, (sisa.get(satu) ?? 0) + 1);
        const hilang = tulisan.filter((satu) => {
          const banyak = sisa.get(satu) ?? 0;
          sisa.set(satu, banyak - 1);
          return banyak <= 0;
        });
        expect(hilang).toEqual([]);
        for (const { spans, start, end } of blok) {
          expect(spans[0]?.start).toBe(start);
          expect(spans.at(-1)?.end).toBe(end);
          for (const [at, satu] of spans.entries()) if (at > 0) expect(satu.start).toBe(spans[at - 1]?.end);
        }
        expect(susunPeraturan(blok).type).toBe("peraturan");
      }),
      { numRuns: 12 },
    );
  });
});

/** What XML cannot hold is shown by the replacement sign; soft hyphens are no letters in Word. */
const teksTerbaca = (satuan: Parameters<typeof textOf>[0]): string =>
  textOf(satuan)
    .replace(/[\t-\r\u0085\u2028\u2029]/g, " ")
    .replace(/\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, "\uFFFD")
    .replaceAll("\u00ad", "");
