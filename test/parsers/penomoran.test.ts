import { parseMarkdown } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AtributSatuan, JenisSatuan } from "../../parsers/src/rancangan/dokumen.ts";
import { nomori, type SatuanRingkas } from "../../parsers/src/rancangan/penomoran.ts";
import { SIFAT_SATUAN } from "../../parsers/src/rancangan/satuan.ts";

/** `rincian2` is a rincian of depth 2, `pasal+` an inserted Pasal, `rincian1:-` one with its own marker. */
function satuanDari(naskah: string): SatuanRingkas[] {
  return naskah
    .trim()
    .split(/\s+/)
    .map((kata) => {
      const bagian = /^([a-zA-Z]+?)(\d?)(\+?)(?::(.+))?$/.exec(kata);
      return {
        jenis: bagian?.[1] as JenisSatuan,
        tingkat: Number(bagian?.[2] || 0),
        sisipan: bagian?.[3] === "+",
        gaya: (bagian?.[4] ?? null) as AtributSatuan["gaya"],
      };
    });
}

const labels = (naskah: string): string[] => nomori(satuanDari(naskah)).map(({ label }) => label);
const locators = (naskah: string): (string | null)[] => nomori(satuanDari(naskah)).map(({ locator }) => locator);

describe("numbers of a draft", () => {
  it.each([
    ["Bab in roman, Pasal through the whole body", "bab pasal pasal bab pasal", ["BAB I", "Pasal 1", "Pasal 2", "BAB II", "Pasal 3"]],
    [
      "Bagian in each Bab, Paragraf in each Bagian",
      "bab bagian paragraf paragraf bagian paragraf bab bagian",
      ["BAB I", "Bagian Kesatu", "Paragraf 1", "Paragraf 2", "Bagian Kedua", "Paragraf 1", "BAB II", "Bagian Kesatu"],
    ],
    ["ayat in each Pasal", "pasal ayat ayat pasal ayat", ["Pasal 1", "(1)", "(2)", "Pasal 2", "(1)"]],
    [
      "items by depth, each list from its start",
      "pasal ayat rincian1 rincian2 rincian3 rincian4 rincian2 rincian1 rincian2 ayat rincian1",
      ["Pasal 1", "(1)", "a.", "1.", "a)", "1)", "2.", "b.", "1.", "(2)", "a."],
    ],
    ["the two depths beyond the manual", "pasal rincian5 rincian6 rincian6", ["Pasal 1", "(a)", "(1)", "(2)"]],
    ["a list goes on behind text of its own depth", "pasal teks rincian1 rincian1 teks1 rincian1", ["Pasal 1", "", "a.", "b.", "", "c."]],
    ["text of the Pasal ends the list", "pasal rincian1 rincian1 teks rincian1", ["Pasal 1", "a.", "b.", "", "a."]],
    [
      "text of an item ends the list below it only",
      "pasal rincian1 rincian2 teks1 rincian2 rincian1",
      ["Pasal 1", "a.", "1.", "", "1.", "b."],
    ],
    ["text of a deeper item ends nothing", "pasal rincian1 rincian2 teks2 rincian2", ["Pasal 1", "a.", "1.", "", "2."]],
    ["another marker counts by itself", "pasal rincian1 rincian1:- rincian1", ["Pasal 1", "a.", "-", "b."]],
    ["roman and capital markers", "pasal rincian1:i. rincian1:i. rincian2:A.", ["Pasal 1", "i.", "ii.", "A."]],
    [
      "definitions, with their items",
      "pasal teks definisi definisi rincian1 definisi pasal definisi",
      ["Pasal 1", "", "1.", "2.", "a.", "3.", "Pasal 2", "1."],
    ],
    ["an only consideration and an only basis bear no number", "menimbang mengingat menetapkan", ["", "", ""]],
    [
      "considerations by letter, bases by number",
      "menimbang menimbang mengingat mengingat memperhatikan memperhatikan",
      ["a.", "b.", "1.", "2.", "1.", "2."],
    ],
    ["an only lampiran bears no number", "pasal lampiran subjudul1:BAB", ["Pasal 1", "LAMPIRAN", "BAB I"]],
    ["several lampiran do", "lampiran lampiran", ["LAMPIRAN I", "LAMPIRAN II"]],
    [
      "headings of a lampiran by marker, from the start under each heading",
      "lampiran subjudul1:BAB subjudul2:A. subjudul3:1. subjudul3:1. subjudul2:A. subjudul3:1. subjudul1:BAB subjudul2:A. subjudul3",
      ["LAMPIRAN", "BAB I", "A.", "1.", "2.", "B.", "1.", "BAB II", "A.", ""],
    ],
    [
      "decimal headings go on from the number above",
      "lampiran subjudul1:BAB subjudul1:BAB subjudul2:1.1 subjudul2:1.1 subjudul3:1.1",
      ["LAMPIRAN", "BAB I", "BAB II", "2.1", "2.2", "2.2.1"],
    ],
    [
      "lists in a lampiran end at text and at a heading",
      "lampiran subjudul1:A. rincian1 rincian1 teks rincian1 subjudul1:A. rincian1",
      ["LAMPIRAN", "A.", "a.", "b.", "", "a.", "B.", "a."],
    ],
    [
      "Pasal of an amending regulation",
      "pasal:I. rincian1:1. bab pasal ayat pasal:I.",
      ["Pasal I", "1.", "BAB I", "Pasal 1", "(1)", "Pasal II"],
    ],
    [
      "Pasal of the body go on behind an odd subjudul, and are counted anew in a lampiran",
      "pasal subjudul1 pasal lampiran pasal",
      ["Pasal 1", "", "Pasal 2", "LAMPIRAN", "Pasal 1"],
    ],
  ])("%s", (_, naskah, expected) => {
    expect(labels(naskah)).toEqual(expected);
  });

  it("inserts between two units of an amended law", () => {
    expect(labels("bab bab+ pasal pasal+ pasal+ pasal")).toEqual(["BAB I", "BAB IA", "Pasal 1", "Pasal 1A", "Pasal 1B", "Pasal 2"]);
    expect(labels("bab bagian bagian+ paragraf paragraf+")).toEqual([
      "BAB I",
      "Bagian Kesatu",
      "Bagian Kesatu A",
      "Paragraf 1",
      "Paragraf 1A",
    ]);
    expect(labels("pasal ayat ayat+ ayat+ ayat")).toEqual(["Pasal 1", "(1)", "(1a)", "(1b)", "(2)"]);
    expect(labels("pasal rincian1 rincian1+ rincian1 rincian2 rincian2+ definisi definisi+")).toEqual([
      "Pasal 1",
      "a.",
      "a1.",
      "b.",
      "1.",
      "1a.",
      "1.",
      "1a.",
    ]);
    expect(labels("lampiran lampiran+ lampiran")).toEqual(["LAMPIRAN I", "LAMPIRAN IA", "LAMPIRAN II"]);
  });

  it("numbers a unit as usual that is inserted before any other", () => {
    expect(labels("pasal+ ayat+ rincian1+")).toEqual(["Pasal 1", "(1)", "a."]);
  });

  it("writes the ordinals of a Bagian beyond those the manual lists", () => {
    const bagian = labels(Array.from({ length: 100 }, () => "bagian").join(" "));
    expect([10, 11, 12, 20, 21, 30, 45, 99, 100].map((nomor) => bagian[nomor - 1])).toEqual([
      "Bagian Kesepuluh",
      "Bagian Kesebelas",
      "Bagian Kedua Belas",
      "Bagian Kedua Puluh",
      "Bagian Kedua Puluh Satu",
      "Bagian Ketiga Puluh",
      "Bagian Keempat Puluh Lima",
      "Bagian Kesembilan Puluh Sembilan",
      "Bagian 100",
    ]);
    expect(new Set(bagian).size).toBe(100);
  });

  it("writes ordinals that the parser reads, in headings and in references", () => {
    const bagian = labels(Array.from({ length: 45 }, () => "bagian").join(" "));
    const naskah = ["BAB I\nUMUM", ...bagian.map((label, at) => `${label}\nNama\n\nPasal ${at + 1}\n\nLihat ${label}.`)].join("\n\n");
    const { acuan } = parseMarkdown(naskah);
    expect(acuan).toHaveLength(45);
    expect(acuan.filter(({ state, raw }, at) => state !== "sahih" || raw !== bagian[at])).toEqual([]);
  });

  it("gives every item of a long list a letter of its own", () => {
    const list = labels(`pasal ${"rincian1 ".repeat(80)}`);
    expect([26, 27, 28, 52, 53].map((nomor) => list[nomor])).toEqual(["z.", "aa.", "bb.", "zz.", "aaa."]);
    expect(new Set(list).size).toBe(81);
  });

  it("shows the words of the preamble on the first of each run", () => {
    const kepala = nomori(satuanDari("judul menimbang teks menimbang rincian1 menimbang mengingat menimbang memutuskan menetapkan")).map(
      (penanda) => penanda.kepala,
    );
    expect(kepala).toEqual(["", "Menimbang", "", "", "", "", "Mengingat", "Menimbang", "", "Menetapkan"]);
    expect(labels("menimbang teks menimbang rincian1 menimbang mengingat menimbang")).toEqual(["a.", "", "b.", "a.", "c.", "", ""]);
  });
});

describe("locators of a draft", () => {
  it("name a provision as the parser does", () => {
    expect(locators("bab bagian paragraf pasal teks ayat ayat+ rincian1 rincian2 rincian1:- rincian1:- pasal definisi rincian1")).toEqual([
      "Bab I",
      "Bab I Bagian Kesatu",
      "Bab I Bagian Kesatu Paragraf 1",
      "Pasal 1",
      null,
      "Pasal 1 ayat (1)",
      "Pasal 1 ayat (1a)",
      "Pasal 1 ayat (1a) huruf a",
      "Pasal 1 ayat (1a) huruf a angka 1",
      "Pasal 1 ayat (1a) butir ke-1",
      "Pasal 1 ayat (1a) butir ke-2",
      "Pasal 2",
      "Pasal 2 angka 1",
      "Pasal 2 angka 1 huruf a",
    ]);
  });

  it("name what stands in a lampiran by its headings, as far as they have numbers", () => {
    expect(locators("lampiran kepalaLampiran subjudul1:BAB subjudul2:A. rincian1 rincian2 subjudul2 rincian1 pasal ayat")).toEqual([
      "Lampiran",
      null,
      "Lampiran BAB I",
      "Lampiran BAB I A.",
      "Lampiran BAB I A. huruf a",
      "Lampiran BAB I A. huruf a angka 1",
      null,
      null,
      null,
      null,
    ]);
    expect(locators("lampiran lampiran rincian1 pasal ayat")).toEqual([
      "Lampiran I",
      "Lampiran II",
      "Lampiran II huruf a",
      "Lampiran II Pasal 1",
      "Lampiran II Pasal 1 ayat (1)",
    ]);
  });

  it("say nothing of the preamble", () => {
    expect(locators("menimbang rincian1 mengingat")).toEqual([null, null, null]);
  });
});

describe("what holds a unit", () => {
  it("is the innermost open one", () => {
    const induk = nomori(
      satuanDari("bab pasal ayat rincian1 rincian2 teks1 teks rincian1 pasal penutup lampiran subjudul1:A. teks penutup"),
    ).map((penanda) => penanda.induk);
    expect(induk).toEqual([-1, 0, 1, 2, 3, 3, 2, 2, 0, -1, -1, 10, 11, 10]);
    expect(nomori(satuanDari("pasal:I. bab pasal penutup teks")).map((penanda) => penanda.induk)).toEqual([-1, 0, 1, -1, -1]);
  });
});

describe("numbering of whatever a document holds", () => {
  const GAYA = [null, "a.", "1.", "a)", "1)", "(a)", "(1)", "i.", "A.", "-", "BAB", "I.", "1.1", "toString", ""] as AtributSatuan["gaya"][];
  const apaPun: fc.Arbitrary<SatuanRingkas> = fc.record({
    jenis: fc.oneof(fc.constantFrom(...(Object.keys(SIFAT_SATUAN) as JenisSatuan[])), fc.constant("tak-dikenal" as JenisSatuan)),
    tingkat: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e12)),
    gaya: fc.constantFrom(...GAYA),
    sisipan: fc.boolean(),
  });

  it("never throws, numbers each unit, and every holder stands before what it holds", () => {
    fc.assert(
      fc.property(fc.array(apaPun, { maxLength: 80 }), (satuan) => {
        const penanda = nomori(satuan);
        expect(penanda).toHaveLength(satuan.length);
        penanda.forEach(({ induk, label }, index) => {
          expect(induk).toBeLessThan(index);
          expect(label).not.toMatch(/undefined|NaN|null/);
        });
      }),
    );
  });

  it("gives no two units of one Pasal, Bab or list the same locator", () => {
    const tertib: fc.Arbitrary<SatuanRingkas> = fc.record({
      jenis: fc.constantFrom<JenisSatuan>("bab", "bagian", "paragraf", "pasal", "ayat", "rincian", "definisi"),
      tingkat: fc.integer({ min: 1, max: 6 }),
      gaya: fc.constant(null),
      sisipan: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(tertib, { maxLength: 80 }), (satuan) => {
        const named = nomori([...satuanDari("pasal"), ...satuan]).flatMap(({ locator }, index) => {
          const jenis = satuan[index - 1]?.jenis;
          return locator === null || jenis === "rincian" || jenis === "definisi" ? [] : [locator];
        });
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
});
