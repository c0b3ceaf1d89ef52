import { anchorOf, bodyOf, findLampiran, findUnit, locatorsOf, parseMarkdown, stepOf } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";

const BODY = `BAB I
UMUM

Bagian Kesatu
Awal

Paragraf 1
Satu

Pasal 1

(1) Terdiri atas:
a. satu, meliputi:
1. dua:
a) tiga; dan
b) empat; dan
2. lima; dan
b. enam.
(2) Tujuh oleh:
– camat; dan
– lurah.

Pasal 1A

Delapan.`;

const peraturan = bacaBatangTubuh(BODY);

describe("a locator names a unit", () => {
  it("from its Pasal down, and a grouping unit from its Bab down", () => {
    expect([...locatorsOf(peraturan).values()]).toEqual([
      "Bab I",
      "Bab I Bagian Kesatu",
      "Bab I Bagian Kesatu Paragraf 1",
      "Pasal 1",
      "Pasal 1 ayat (1)",
      "Pasal 1 ayat (1) huruf a",
      "Pasal 1 ayat (1) huruf a angka 1",
      "Pasal 1 ayat (1) huruf a angka 1 huruf a",
      "Pasal 1 ayat (1) huruf a angka 1 huruf b",
      "Pasal 1 ayat (1) huruf a angka 2",
      "Pasal 1 ayat (1) huruf b",
      "Pasal 1 ayat (2)",
      "Pasal 1 ayat (2) butir ke-1",
      "Pasal 1 ayat (2) butir ke-2",
      "Pasal 1A",
    ]);
  });

  it.each(["Pasal 1 ayat (1) huruf a angka 2", "pasal 1 ayat 1 huruf a angka 2", "Pasal 1  ayat (1)\nhuruf a angka 2"])(
    "however it is written: %j",
    (locator) => {
      expect(findUnit(peraturan, locator)?.text?.value).toBe("lima; dan");
    },
  );

  it.each(["Pasal 2", "Pasal 1 ayat (3)", "Pasal 1 huruf a", "", "Bagian Kesatu Pasal 1"])("or no unit: %j", (locator) => {
    expect(findUnit(peraturan, locator)).toBeUndefined();
  });

  it("step by step", () => {
    const [bab] = bodyOf(peraturan);
    expect(bab === undefined ? "" : stepOf(bab)).toBe("Bab I");
    expect(findUnit(peraturan, "Pasal 1 ayat (2) butir ke-2")).toMatchObject({ type: "butir", number: null, ordinal: 2 });
  });

  it("the first one where a number is printed twice", () => {
    const twice = bacaBatangTubuh("Pasal 1\n\n(1) Satu.\n(2) Dua.\n(2) Tiga.");
    expect(findUnit(twice, "Pasal 1 ayat (2)")?.text?.value).toBe("Dua.");
    expect(findUnit(twice, "Pasal 1 ayat (2)", 2)?.text?.value).toBe("Tiga.");
    expect(findUnit(twice, "Pasal 1 ayat (2)", 3)).toBeUndefined();
  });
});

it("a lampiran is found by its number, and by its name alone", () => {
  const kaltim = parseMarkdown(sourceOf("pergub-kalimantan-timur-50-2023"));
  expect(findLampiran(kaltim, "Lampiran II")?.number).toBe("II");
  expect(findLampiran(kaltim, "Lampiran")?.number).toBe("I");
  expect(findLampiran(kaltim, "Lampiran III")).toBeUndefined();
  expect(findLampiran(kaltim, "Pasal 1")).toBeUndefined();
});

it.each(ID_NASKAH)("every unit of %s is found again by its locator", (id) => {
  const read = parseMarkdown(sourceOf(id));
  const seen = new Set<string>();
  for (const [unit, locator] of locatorsOf(read)) {
    if (!seen.has(locator.toLowerCase())) expect(findUnit(read, locator)).toBe(unit);
    seen.add(locator.toLowerCase());
  }
  expect(seen.size).toBeGreaterThan(10);
});

it.each([
  ["Pasal 7", "pasal-7"],
  ["Pasal 7 ayat (1)", "pasal-7-ayat-1"],
  ["Pasal 5A ayat (2a) huruf b angka 10", "pasal-5a-ayat-2a-huruf-b-angka-10"],
  ["Bab II Bagian Kedua belas", "bab-ii-bagian-kedua-belas"],
  ["Pasal 3 butir ke-1", "pasal-3-butir-ke-1"],
])("%s has the page anchor %s", (locator, anchor) => {
  expect(anchorOf(locator)).toBe(anchor);
});
