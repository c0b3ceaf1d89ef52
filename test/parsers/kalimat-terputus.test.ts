import { bodyOf, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { bacaBatangTubuh, garisBesarOf } from "../support/susun-naskah.ts";

const perabotOf = (body: string): string[] => bacaBatangTubuh(body).perabot.map(({ value }) => value);

describe("a sentence that is cut by a line break stays one sentence", () => {
  it.each([
    [
      "before Pasal",
      "Pasal 1\n\nHal sebagaimana dimaksud dalam\nPasal 2 dilaksanakan.\n\nPasal 2\n\nLain.",
      ["Pasal 1: Hal sebagaimana dimaksud dalam Pasal 2 dilaksanakan.", "Pasal 2: Lain."],
    ],
    [
      "before Pasal, with nothing else on its line",
      "Pasal 1\n\nHal sebagaimana dimaksud dalam\nPasal 2\ndilaksanakan.\n\nPasal 2\n\nLain.",
      ["Pasal 1: Hal sebagaimana dimaksud dalam Pasal 2 dilaksanakan.", "Pasal 2: Lain."],
    ],
    [
      "before the end of the sentence",
      "Pasal 1\n\nHal diatur sesuai dengan asas dalam\nPasal 2.\n\nPasal 2\n\nLain.",
      ["Pasal 1: Hal diatur sesuai dengan asas dalam Pasal 2.", "Pasal 2: Lain."],
    ],
    [
      "behind Pasal",
      "Pasal 1\n\nHal sebagaimana dimaksud dalam Pasal\n2 dilaksanakan.\n\nPasal 2\n\nLain.",
      ["Pasal 1: Hal sebagaimana dimaksud dalam Pasal 2 dilaksanakan.", "Pasal 2: Lain."],
    ],
    [
      "in a range",
      "Pasal 1\n\nHal dalam Pasal 2 sampai dengan\nPasal 3 berlaku.\n\nPasal 2\n\nLain.",
      ["Pasal 1: Hal dalam Pasal 2 sampai dengan Pasal 3 berlaku.", "Pasal 2: Lain."],
    ],
    [
      "in a list of Pasal",
      "Pasal 1\n\nHal dalam Pasal 2,\nPasal 3, dan\nPasal 4 berlaku.\n\nPasal 2\n\nLain.",
      ["Pasal 1: Hal dalam Pasal 2, Pasal 3, dan Pasal 4 berlaku.", "Pasal 2: Lain."],
    ],
    [
      "behind ayat",
      "Pasal 1\n\n(1) Satu.\n(2) Hal pada ayat\n(1) dinilai.\n(3) Tiga.",
      ["Pasal 1", "Pasal 1 ayat (1): Satu.", "Pasal 1 ayat (2): Hal pada ayat (1) dinilai.", "Pasal 1 ayat (3): Tiga."],
    ],
    [
      "behind ayat, the number that would come next",
      "Pasal 1\n\n(1) Hal pada ayat\n(2) dinilai.\n(2) Dua.",
      ["Pasal 1", "Pasal 1 ayat (1): Hal pada ayat (2) dinilai.", "Pasal 1 ayat (2): Dua."],
    ],
    [
      "behind huruf",
      "Pasal 1\n\nTerdiri atas:\na. satu selain huruf\nb. yang lain;\nb. dua.",
      ["Pasal 1: Terdiri atas:", "Pasal 1 huruf a: satu selain huruf b. yang lain;", "Pasal 1 huruf b: dua."],
    ],
    [
      "behind angka",
      "Pasal 1\n\nTerdiri atas:\n1. satu selain angka\n2. yang lain;\n2. dua.",
      ["Pasal 1: Terdiri atas:", "Pasal 1 angka 1: satu selain angka 2. yang lain;", "Pasal 1 angka 2: dua."],
    ],
    ["at a hyphen", "Pasal 1\n\nPeraturan perundang-\nundangan berlaku.", ["Pasal 1: Peraturan perundang-undangan berlaku."]],
    ["before a number in words", "Pasal 1\n\nPaling lama\n3 (tiga) hari kerja.", ["Pasal 1: Paling lama 3 (tiga) hari kerja."]],
    [
      "before a Bab",
      "Pasal 1\n\nKetentuan dalam\nBAB II berlaku.\n\nBAB II\nLAIN\n\nPasal 2\n\nLain.",
      ["Pasal 1: Ketentuan dalam BAB II berlaku.", "Bab II (expected I) [LAIN]", "Pasal 2: Lain."],
    ],
    [
      "by a blank line of a page break",
      "Pasal 1\n\n(1) Satu yang\n\nterputus.\n(2) Dua.",
      ["Pasal 1", "Pasal 1 ayat (1): Satu yang terputus.", "Pasal 1 ayat (2): Dua."],
    ],
  ])("%s", (_, body, outline) => {
    expect(garisBesarOf(body)).toEqual(outline);
  });
});

describe("what printing puts between the lines is no law", () => {
  it.each([
    ["a page number", "- 2 -"],
    ["a page number in words", "Halaman 2 dari 9"],
    ["a bare number", "2"],
    ["a stamp", "SALINAN"],
    ["an address", "https://jdih.telukharapankab.go.id"],
    ["a rule", "________"],
    ["a catchword", "(2) Dua . . ."],
    ["a catchword with an ellipsis", "(2) Dua…"],
  ])("%s in the middle of an ayat", (_, furniture) => {
    const body = `Pasal 1\n\n(1) Satu yang\n${furniture}\nterputus.\n(2) Dua hal.`;
    expect(garisBesarOf(body)).toEqual(["Pasal 1", "Pasal 1 ayat (1): Satu yang terputus.", "Pasal 1 ayat (2): Dua hal."]);
    expect(perabotOf(body)).toEqual([furniture]);
  });

  it("but a number that the sentence waits for is", () => {
    expect(garisBesarOf("Pasal 1\n\nLaporan disampaikan pada tanggal\n31\nDesember.")).toEqual([
      "Pasal 1: Laporan disampaikan pada tanggal 31 Desember.",
    ]);
  });
});

describe("headings are read however they are set", () => {
  const WANTED = ["Bab I [KETENTUAN UMUM]", "Bab I Bagian Kesatu [Kedudukan]", "Pasal 1: Satu hal."];

  it.each([
    ["as the manual asks", "BAB I\nKETENTUAN UMUM\n\nBagian Kesatu\nKedudukan\n\nPasal 1\n\nSatu hal."],
    ["on one line", "BAB I KETENTUAN UMUM\n\nBagian Kesatu Kedudukan\n\nPasal 1\n\nSatu hal."],
    ["all on one line", "BAB I KETENTUAN UMUM\n\nBagian Kesatu Kedudukan Pasal 1\n\nSatu hal."],
    ["with the text behind the number", "BAB I\nKETENTUAN UMUM\n\nBagian Kesatu\nKedudukan\n\nPasal 1 Satu hal."],
    ["as Markdown headings", "# BAB I\n\n## KETENTUAN UMUM\n\n### Bagian Kesatu\n\nKedudukan\n\n#### Pasal 1\n\nSatu hal."],
    ["in bold", "**BAB I**\n**KETENTUAN UMUM**\n\n**Bagian Kesatu**\n**Kedudukan**\n\n**Pasal 1**\n\nSatu hal."],
  ])("%s", (_, body) => {
    expect(garisBesarOf(body)).toEqual(WANTED);
  });
});

describe("printed numbers are kept, and what was expected is noted", () => {
  it.each([
    [
      "a Bab printed twice",
      "BAB I\nA\n\nPasal 1\n\nSatu.\n\nBAB I\nB\n\nPasal 2\n\nDua.",
      ["Bab I [A]", "Pasal 1: Satu.", "Bab I (expected II) [B]", "Pasal 2: Dua."],
    ],
    [
      "a Pasal left out",
      "Pasal 1\n\nSatu.\n\nPasal 3\n\nTiga.\n\nPasal 4\n\nEmpat.",
      ["Pasal 1: Satu.", "Pasal 3 (expected 2): Tiga.", "Pasal 4: Empat."],
    ],
    [
      "an ayat printed twice",
      "Pasal 1\n\n(1) Satu.\n(2) Dua.\n(2) Tiga.",
      ["Pasal 1", "Pasal 1 ayat (1): Satu.", "Pasal 1 ayat (2): Dua.", "Pasal 1 ayat (2) (expected 3): Tiga."],
    ],
    [
      "a huruf left out",
      "Pasal 1\n\nTerdiri atas:\na. satu;\nc. tiga.",
      ["Pasal 1: Terdiri atas:", "Pasal 1 huruf a: satu;", "Pasal 1 huruf c (expected b): tiga."],
    ],
    [
      "an inserted Pasal is not wrong",
      "Pasal 5\n\nLima.\n\nPasal 5A\n\nLima A.\n\nPasal 6\n\nEnam.",
      ["Pasal 5: Lima.", "Pasal 5A: Lima A.", "Pasal 6: Enam."],
    ],
  ])("%s", (_, body, outline) => {
    expect(garisBesarOf(body)).toEqual(outline);
  });
});

describe("damaged items are read by what the list waits for", () => {
  it.each([
    [
      "items on one line",
      "Pasal 1\n\nTerdiri atas: a. satu; b. dua; dan c. tiga.",
      ["Pasal 1: Terdiri atas:", "Pasal 1 huruf a: satu;", "Pasal 1 huruf b: dua; dan", "Pasal 1 huruf c: tiga."],
    ],
    ["ayat on one line", "Pasal 1\n\n(1) Satu. (2) Dua.", ["Pasal 1", "Pasal 1 ayat (1): Satu.", "Pasal 1 ayat (2): Dua."]],
    [
      "lost letters of a list",
      "Pasal 1\n\nTerdiri atas:\nsatu;\ndua; dan\ntiga.",
      ["Pasal 1: Terdiri atas:", "Pasal 1 butir ke-1: satu;", "Pasal 1 butir ke-2: dua; dan", "Pasal 1 butir ke-3: tiga."],
    ],
    [
      "damaged signs",
      "Pasal 1\n\n(l) Satu.\n2) Dua.\n(3} Terdiri atas:\na . satu;\nb, dua; dan\nc) tiga.",
      [
        "Pasal 1",
        "Pasal 1 ayat (1): Satu.",
        "Pasal 1 ayat (2): Dua.",
        "Pasal 1 ayat (3): Terdiri atas:",
        "Pasal 1 ayat (3) huruf a: satu;",
        "Pasal 1 ayat (3) huruf b: dua; dan",
        "Pasal 1 ayat (3) huruf c: tiga.",
      ],
    ],
    [
      "damaged letters in a label",
      "BAB l\nUMUM\n\nPasa1 1\n\nSatu.\n\nPasaI 2\n\nDua.",
      ["Bab I [UMUM]", "Pasal 1: Satu.", "Pasal 2: Dua."],
    ],
    [
      "bullets before labels",
      "Pasal 1\n\n- (1) Terdiri atas:\n  - a. satu; dan\n  - b. dua.\n- (2) Lain.",
      [
        "Pasal 1",
        "Pasal 1 ayat (1): Terdiri atas:",
        "Pasal 1 ayat (1) huruf a: satu; dan",
        "Pasal 1 ayat (1) huruf b: dua.",
        "Pasal 1 ayat (2): Lain.",
      ],
    ],
    [
      "labels on lines of their own",
      "Pasal 1\n\n(1)\nSatu terdiri atas:\na.\nlima; dan\nb.\nenam.\n(2)\nDua.",
      [
        "Pasal 1",
        "Pasal 1 ayat (1): Satu terdiri atas:",
        "Pasal 1 ayat (1) huruf a: lima; dan",
        "Pasal 1 ayat (1) huruf b: enam.",
        "Pasal 1 ayat (2): Dua.",
      ],
    ],
    [
      "the sentence that closes a list",
      "Pasal 1\n\nOrang yang:\na. membuang; atau\nb. membakar,\nwajib membersihkan.",
      ["Pasal 1: Orang yang: … wajib membersihkan.", "Pasal 1 huruf a: membuang; atau", "Pasal 1 huruf b: membakar,"],
    ],
  ])("%s", (_, body, outline) => {
    expect(garisBesarOf(body)).toEqual(outline);
  });
});

it("an ayat that lost its number is an item without label beside the others", () => {
  const [pasal] = bodyOf(bacaBatangTubuh("Pasal 1\n\n(1) Satu.\nDua pada ayat (1) berlaku.\n(3) Tiga."));
  expect(pasal?.children.map(({ type, number, text }) => [type, number, text?.value])).toEqual([
    ["ayat", "1", "Satu."],
    ["butir", null, "Dua pada ayat (1) berlaku."],
    ["ayat", "3", "Tiga."],
  ]);
});

it("a text that is no regulation is kept as text", () => {
  const peraturan = parseMarkdown("Resep rendang\n\nDaging dimasak dengan santan.");
  expect(bodyOf(peraturan)).toEqual([]);
  expect(JSON.stringify(peraturan.children)).toContain("Daging dimasak dengan santan.");
});

describe("a list whose lead lost its colon", () => {
  it.each(["Penilaian dilakukan terhadap,", "Penilaian dilakukan terhadap", "Penilaian dilakukan oleh"])("is read behind: %s", (lead) => {
    expect(garisBesarOf(`Pasal 1\n\n${lead}\n\na. pejabat fungsional; dan\n\nb. pelaksana.`)).toEqual([
      `Pasal 1: ${lead}`,
      "Pasal 1 huruf a: pejabat fungsional; dan",
      "Pasal 1 huruf b: pelaksana.",
    ]);
  });

  it("is not begun by a wrapped abbreviation", () => {
    expect(garisBesarOf("Pasal 1\n\nSurat ditandatangani oleh\na.n. Bupati.")).toEqual(["Pasal 1: Surat ditandatangani oleh a.n. Bupati."]);
    expect(garisBesarOf("Pasal 1\n\nSurat ditandatangani oleh\na. n. Bupati.")).toEqual([
      "Pasal 1: Surat ditandatangani oleh a. n. Bupati.",
    ]);
  });
});
