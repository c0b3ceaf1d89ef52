import { type AsalUsul, bahanOf, buildMatriks, findUnit, matriksHtml } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { ACUAN, ASAL, DAERAH, matriksKorpus, naskah } from "../support/matriks-korpus.ts";
import { ID_CORPUS } from "../support/naskah-uji.ts";

const matriks = matriksKorpus();
const barisOf = (locator: string) => matriks.baris.find((baris) => baris.locator === locator);
const pairsOf = (locator: string): (readonly string[])[] =>
  (barisOf(locator)?.sel ?? []).map(({ pasangan }) => pasangan.map((pair) => pair.locator));

/** Found by reading the six texts; `-` where a region has none, or has it only as a part of something else. */
const PASANGAN: readonly (readonly [string, string, readonly string[]])[] = [
  ["principles", "Pasal 7", ["Pasal 5 ayat (1)", "Pasal 6", "Pasal 4", "Pasal 7", "Pasal 6"]],
  ["parts", "Pasal 8 ayat (1)", ["Pasal 6 ayat (1)", "Pasal 7 ayat (1)", "Pasal 5 ayat (1)", "Pasal 8 ayat (1)", "Pasal 7 ayat (1)"]],
  ["kedudukan", "Pasal 9 ayat (1)", ["Pasal 7 ayat (1)", "Pasal 8 ayat (1)", "Pasal 6", "Pasal 9 ayat (1)", "Pasal 8 ayat (1)"]],
  ["kedudukan", "Pasal 9 ayat (2)", ["Pasal 7 ayat (2)", "Pasal 8 ayat (2)", "Pasal 7", "Pasal 9 ayat (2)", "Pasal 8 ayat (2)"]],
  ["kedudukan", "Pasal 10", ["Pasal 8", "Pasal 9", "-", "Pasal 10", "-"]],
  [
    "penugasan",
    "Pasal 12 ayat (1)",
    ["Pasal 9 ayat (1)", "Pasal 11 ayat (1)", "Pasal 8 ayat (1)", "Pasal 12 ayat (2)", "Pasal 10 ayat (1)"],
  ],
  [
    "penugasan",
    "Pasal 13 ayat (1)",
    ["Pasal 10 ayat (1)", "Pasal 13 ayat (1)", "Pasal 9 ayat (1)", "Pasal 13 ayat (1)", "Pasal 11 ayat (1)"],
  ],
  [
    "penugasan",
    "Pasal 13 ayat (2)",
    ["Pasal 10 ayat (2)", "Pasal 13 ayat (2)", "Pasal 9 ayat (2)", "Pasal 13 ayat (2)", "Pasal 11 ayat (2)"],
  ],
  [
    "penugasan",
    "Pasal 13 ayat (3)",
    ["Pasal 10 ayat (3)", "Pasal 13 ayat (3)", "Pasal 9 ayat (3)", "Pasal 13 ayat (3)", "Pasal 11 ayat (3)"],
  ],
  ["penugasan", "Pasal 13 ayat (4)", ["Pasal 10 ayat (4)", "Pasal 13 ayat (4)", "-", "Pasal 13 ayat (4)", "Pasal 11 ayat (4)"]],
  ["pelaksanaan tugas", "Pasal 15 ayat (1)", ["Pasal 11", "Pasal 15 ayat (1)", "-", "Pasal 16 ayat (1)", "Pasal 13 ayat (1)"]],
  ["pertanggungjawaban", "Pasal 16", ["Pasal 12", "Pasal 16", "Pasal 12", "Pasal 18 ayat (1)", "Pasal 14"]],
  [
    "pertanggungjawaban",
    "Pasal 17 ayat (1)",
    ["Pasal 13 ayat (1)", "Pasal 17 ayat (1)", "Pasal 13 ayat (1)", "Pasal 18 ayat (2)", "Pasal 15 ayat (1)"],
  ],
  [
    "pertanggungjawaban",
    "Pasal 17 ayat (2)",
    ["Pasal 13 ayat (2)", "Pasal 17 ayat (2)", "Pasal 13 ayat (2)", "Pasal 18 ayat (2)", "Pasal 15 ayat (2)"],
  ],
  ["pertanggungjawaban", "Pasal 17 ayat (3)", ["Pasal 13 ayat (3)", "Pasal 17 ayat (4)", "Pasal 13 ayat (4)", "-", "Pasal 15 ayat (3)"]],
  [
    "kinerja",
    "Pasal 19 ayat (1)",
    ["Pasal 14 ayat (1)", "Pasal 19 ayat (1)", "Pasal 14 ayat (1)", "Pasal 19 ayat (1)", "Pasal 17 ayat (1)"],
  ],
  [
    "kinerja",
    "Pasal 19 ayat (2)",
    ["Pasal 14 ayat (2)", "Pasal 19 ayat (2)", "Pasal 14 ayat (2)", "Pasal 19 ayat (3)", "Pasal 17 ayat (3)"],
  ],
  ["TIK", "Pasal 20 ayat (1)", ["Pasal 15 ayat (1)", "Pasal 20 ayat (1)", "Pasal 15 ayat (1)", "Pasal 20 ayat (1)", "Pasal 18 ayat (1)"]],
  ["TIK", "Pasal 20 ayat (2)", ["Pasal 15 ayat (2)", "Pasal 20 ayat (2)", "Pasal 15 ayat (2)", "Pasal 20 ayat (2)", "Pasal 18 ayat (2)"]],
  ["TIK", "Pasal 21 ayat (1)", ["Pasal 16 ayat (1)", "Pasal 21 ayat (1)", "-", "-", "Pasal 19 ayat (1)"]],
  ["TIK", "Pasal 21 ayat (2)", ["Pasal 16 ayat (2)", "Pasal 21 ayat (2)", "Pasal 15 ayat (3)", "Pasal 20 ayat (3)", "Pasal 19 ayat (2)"]],
  [
    "proses bisnis",
    "Pasal 22 ayat (1)",
    ["Pasal 17 ayat (1)", "Pasal 22 ayat (1)", "Pasal 19 ayat (1)", "Pasal 21 ayat (1)", "Pasal 20 ayat (1)"],
  ],
  [
    "proses bisnis",
    "Pasal 22 ayat (2)",
    ["Pasal 17 ayat (2)", "Pasal 22 ayat (2)", "Pasal 19 ayat (2)", "Pasal 21 ayat (2)", "Pasal 20 ayat (2)"],
  ],
  [
    "proses bisnis",
    "Pasal 22 ayat (3)",
    ["Pasal 17 ayat (3)", "Pasal 22 ayat (3)", "Pasal 19 ayat (3)", "Pasal 21 ayat (3)", "Pasal 20 ayat (3)"],
  ],
  ["proses bisnis", "Pasal 22 ayat (4)", ["Pasal 17 ayat (4)", "Pasal 22 ayat (4)", "-", "Pasal 21 ayat (4)", "Pasal 20 ayat (4)"]],
  ["proses bisnis", "Pasal 22 ayat (5)", ["Pasal 17 ayat (5)", "Pasal 22 ayat (7)", "-", "Pasal 21 ayat (5)", "Pasal 20 ayat (5)"]],
];

describe("provisions stand beside those that say the same", () => {
  it.each(PASANGAN)("%s: %s", (_, locator, wanted) => {
    const pairs = pairsOf(locator);
    wanted.forEach((partner, column) => {
      if (partner !== "-") expect(pairs[column], DAERAH[column]).toContain(partner);
    });
  });

  it("and are stated, not merely proposed", () => {
    for (const [, locator, wanted] of PASANGAN)
      wanted.forEach((partner, column) => {
        if (partner !== "-") expect(barisOf(locator)?.sel[column]?.usulan, `${locator} ${DAERAH[column]}`).toBe(false);
      });
  });

  it("definitions beside the definition of the same term", () => {
    for (const { locator, teks, sel } of matriks.baris.filter((baris) => baris.locator.startsWith("Pasal 1 angka"))) {
      const term = /^(.+?) (?:yang selanjutnya|adalah)/.exec(teks)?.[1];
      for (const { pasangan } of sel)
        for (const pair of pasangan) expect(pair.teks.toLowerCase(), locator).toContain(String(term).toLowerCase());
    }
  });
});

describe("a provision of a region that the baseline has not", () => {
  it.each([
    ["perbup-banyumas-23-2024", ["Pasal 18", "Pasal 19"]],
    ["perbup-cilacap-5-2024", ["Pasal 12 ayat (3)", "Pasal 23 ayat (1)"]],
    ["perbup-pesisir-barat-16-2024", ["Pasal 16 ayat (2)", "Pasal 20"]],
    ["pergub-kalimantan-timur-50-2023", ["Pasal 11 ayat (2)", "Pasal 22"]],
    ["perwal-probolinggo-88-2024", ["Pasal 17 ayat (2)"]],
  ])("is listed as an addition: %s", (id, locators) => {
    const kolom = DAERAH.indexOf(id);
    expect(matriks.tambahan.filter((entry) => entry.kolom === kolom).map(({ locator }) => locator)).toEqual(
      expect.arrayContaining(locators),
    );
  });

  it("is not also a counterpart, and none is lost", () => {
    DAERAH.forEach((id, kolom) => {
      const paired = new Set(matriks.baris.flatMap(({ sel }) => sel[kolom]?.pasangan.map(({ locator }) => locator) ?? []));
      const extra = matriks.tambahan.filter((entry) => entry.kolom === kolom).map(({ locator }) => locator);
      const { peraturan } = naskah(id);
      for (const locator of extra) expect(findUnit(peraturan, locator), `${id} ${locator}`).toBeDefined();
      expect(extra.filter((locator) => paired.has(locator))).toEqual([]);
      const all = bahanOf(peraturan).ketentuan.map(({ locator }) => locator);
      expect(
        all.filter((locator) => !paired.has(locator) && !extra.includes(locator)),
        id,
      ).toEqual([]);
    });
  });
});

describe("the matrix", () => {
  it("carries the provenance of each provision of the baseline", () => {
    const known = new Map(ASAL.map((entry: AsalUsul) => [entry.locator, entry]));
    for (const { locator, asal } of matriks.baris) expect(asal, locator).toEqual(known.get(locator));
    expect(matriks.baris.filter(({ asal }) => asal !== undefined).length).toBeGreaterThan(40);
  });

  it("groups its rows by Bab and Bagian", () => {
    expect(barisOf("Pasal 9 ayat (1)")?.kelompok).toEqual(["BAB II Mekanisme Kerja", "Bagian Kedua Kedudukan"]);
  });

  it("is the same every time", () => {
    expect(matriksKorpus()).toEqual(matriks);
  });

  it("of a text with itself is nothing but sesuai", () => {
    for (const id of ID_CORPUS) {
      const own = buildMatriks(naskah(id), [naskah(id)]);
      expect(own.tambahan).toEqual([]);
      expect(own.baris.filter(({ sel }) => sel[0]?.hubungan !== "sesuai").map(({ locator }) => locator)).toEqual([]);
    }
  });

  it("without columns, or without a body, is empty and no error", () => {
    expect(buildMatriks(naskah(ACUAN), []).baris.every(({ sel }) => sel.length === 0)).toBe(true);
    expect(buildMatriks(naskah("a", ""), [naskah("b", "")])).toMatchObject({ baris: [], tambahan: [] });
  });
});

it("the matrix as a page names every column and every row, and that the baseline is a working text", () => {
  const html = matriksHtml(matriks, true);
  for (const id of DAERAH) expect(html).toContain(id);
  expect(html).toContain("bukan naskah resmi");
  expect(matriksHtml(matriks, false)).not.toContain("bukan naskah resmi");
  for (const { locator } of matriks.baris) expect(html).toContain(`<strong>${locator}</strong>`);
});
