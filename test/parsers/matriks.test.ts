import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AsalUsul,
  buildMatriks,
  findUnit,
  type Matriks,
  matriksHtml,
  type Naskah,
  type Provenans,
  parseMarkdown,
  type Sel,
} from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { CORPUS, ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const ACUAN = "permenpan-rb-7-2022";
const DAERAH = [
  "perbup-banyumas-23-2024",
  "perbup-cilacap-5-2024",
  "perbup-pesisir-barat-16-2024",
  "pergub-kalimantan-timur-50-2023",
  "perwal-probolinggo-88-2024",
];

const naskah = (id: string, source = sourceOf(id)): Naskah => ({ id, nama: id, peraturan: parseMarkdown(source) });
const { provisions } = JSON.parse(readFileSync(join(CORPUS, `${ACUAN}.provenance.json`), "utf8")) as Provenans;
const build = (): Matriks =>
  buildMatriks(
    { ...naskah(ACUAN), asal: provisions },
    DAERAH.map((id) => naskah(id)),
  );

const matriks = build();
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

/** A longer provision that shares more words stands there instead; a later alignment has to see which one says the norm. */
const BELUM = new Set([
  "Pasal 12 ayat (1) perbup-pesisir-barat-16-2024",
  "Pasal 15 ayat (1) pergub-kalimantan-timur-50-2023",
  "Pasal 17 ayat (1) pergub-kalimantan-timur-50-2023",
]);

describe("provisions stand beside those that say the same", () => {
  it.each(PASANGAN)("%s: %s", (_, locator, wanted) => {
    const pairs = pairsOf(locator);
    wanted.forEach((partner, column) => {
      if (partner !== "-" && !BELUM.has(`${locator} ${DAERAH[column]}`)) expect(pairs[column], DAERAH[column]).toContain(partner);
    });
  });

  it("in 97 of 100 of them at least", () => {
    const wanted = PASANGAN.flatMap(([, locator, partners]) =>
      partners.flatMap((partner, column) => (partner === "-" ? [] : [{ locator, partner, column }])),
    );
    const found = wanted.filter(({ locator, partner, column }) => pairsOf(locator)[column]?.includes(partner));
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.97);
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
    });
  });
});

describe("a cell", () => {
  const cells = matriks.baris.flatMap((baris) => baris.sel.map((sel) => ({ baris, sel })));
  const joined = (sel: Sel, without: string): string =>
    sel.beda
      .filter(({ jenis }) => jenis !== without)
      .map(({ teks }) => teks)
      .join("");
  /** Letters and digits, the offices and regions that compare as equal left out. */
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(
        /\b(?:menteri|gubernur|bupati|wali ?kota|kabupaten|kota|provinsi|banyumas|cilacap|pesisir|barat|kalimantan|timur|probolinggo)\b/g,
        "",
      )
      .replace(/[^\p{L}\p{N}]+/gu, "");

  it("has pieces that joined give the text of the baseline and of its counterpart", () => {
    for (const { baris, sel } of cells.filter(({ sel: { pasangan } }) => pasangan.length > 0)) {
      expect(bare(joined(sel, "baru"))).toBe(bare(baris.teks));
      const texts = [...sel.pasangan.map(({ teks }) => teks), sel.pasangan.map(({ teks }) => teks).join(" ")];
      expect(texts.map(bare)).toContain(bare(joined(sel, "hilang")));
    }
  });

  it("says sama only where nothing differs, and tidak-ada only where it is empty", () => {
    for (const { baris, sel } of cells) {
      expect(sel.hubungan === "tidak-ada").toBe(sel.pasangan.length === 0);
      if (sel.hubungan === "sama" && sel.pasangan.length === 1)
        expect(bare(sel.pasangan[0]?.teks ?? ""), baris.locator).toBe(bare(baris.teks));
    }
  });

  it("gives a likeness between 0 and 1, a reason and an anchor for each counterpart", () => {
    for (const { sel } of cells)
      for (const { kemiripan, bukti, jangkar } of sel.pasangan) {
        expect(kemiripan).toBeGreaterThan(0);
        expect(kemiripan).toBeLessThanOrEqual(1);
        expect(bukti.length).toBeGreaterThan(0);
        expect(jangkar).toMatch(/^pasal-\d/);
      }
  });
});

describe("relations", () => {
  const acuan = naskah("acuan", naskahDengan("Pasal 1\n\nPejabat Fungsional melaporkan pelaksanaan tugas kepada Bupati secara tertulis."));
  const selOf = (sentence: string): Sel | undefined =>
    buildMatriks(acuan, [naskah("lain", naskahDengan(`Pasal 1\n\n${sentence}`))]).baris[0]?.sel[0];

  it.each([
    ["the same words", "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Bupati secara tertulis.", "sama"],
    ["another office and capital letters", "Pejabat fungsional melaporkan pelaksanaan tugas kepada Gubernur secara tertulis.", "sama"],
    ["only small words differ", "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Bupati dengan tertulis.", "redaksi"],
    ["a word of content differs", "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Sekretaris secara tertulis.", "berbeda"],
    ["nothing like it", "Retribusi pasar dipungut setiap hari.", "tidak-ada"],
  ])("%s", (_, sentence, hubungan) => {
    expect(selOf(sentence)?.hubungan).toBe(hubungan);
  });
});

describe("the matrix", () => {
  it("carries the provenance of each provision of the baseline", () => {
    const known = new Map(provisions.map((entry: AsalUsul) => [entry.locator, entry]));
    for (const { locator, asal } of matriks.baris) expect(asal, locator).toEqual(known.get(locator));
    expect(matriks.baris.filter(({ asal }) => asal !== undefined).length).toBeGreaterThan(40);
  });

  it("groups its rows by Bab and Bagian", () => {
    expect(barisOf("Pasal 9 ayat (1)")?.kelompok).toEqual(["BAB II Mekanisme Kerja", "Bagian Kedua Kedudukan"]);
  });

  it("is the same every time", () => {
    expect(build()).toEqual(matriks);
  });

  it("of a text with itself is nothing but sama", () => {
    for (const id of ID_CORPUS) {
      const own = buildMatriks(naskah(id), [naskah(id)]);
      expect(own.tambahan).toEqual([]);
      expect(own.baris.filter(({ sel }) => sel[0]?.hubungan !== "sama").map(({ locator }) => locator)).toEqual([]);
    }
  });

  it("without columns, or without a body, is empty and no error", () => {
    expect(buildMatriks(naskah(ACUAN), []).baris.every(({ sel }) => sel.length === 0)).toBe(true);
    expect(buildMatriks(naskah("a", ""), [naskah("b", "")])).toMatchObject({ baris: [], tambahan: [] });
  });
});

describe("the matrix as a page", () => {
  const JAHAT = `<script>alert(1)</script> & "kutip" <img src=x onerror=alert(1)>`;

  it("escapes whatever a regulation says", () => {
    const body = `BAB I\n${JAHAT}\n\nPasal 1\n\nPejabat menulis ${JAHAT} setiap hari.\n\nPasal 2\n\nTambahan ${JAHAT}.`;
    const made = buildMatriks({ ...naskah("a", naskahDengan(body.replace(/Pasal 2[\s\S]*$/, ""))), nama: JAHAT }, [
      { ...naskah("b", naskahDengan(body)), nama: JAHAT },
    ]);
    const html = matriksHtml(made, false);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;kutip&quot;");
    expect(html).not.toMatch(/<script|<img/);
  });

  it("names every column, every relation, and that the baseline is a working text", () => {
    const html = matriksHtml(matriks, true);
    for (const id of DAERAH) expect(html).toContain(id);
    expect(html).toContain("Naskah kerja");
    expect(matriksHtml(matriks, false)).not.toContain("Naskah kerja");
    expect(html.match(/<th scope="row">/g)?.length).toBe(matriks.baris.length + matriks.tambahan.length);
  });
});
