import { bentukNormal, parseHtml, parseMarkdown, toText } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { coverageFault } from "../support/coverage.ts";

/** A body inside a whole regulation. */
const naskah = (body: string): string =>
  `PERATURAN BUPATI X\nNOMOR 1 TAHUN 2024\nTENTANG\nY\n\nMengingat : 1. Undang-Undang Nomor 23 Tahun 2014;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG Y.\n\n${body}`;
const read = (body: string) => bentukNormal(parseMarkdown(naskah(body)));
const outline = (body: string): readonly string[] =>
  read(body).nodes.map(({ type, path, text }) => `${type} ${path.join("/")}: ${text ?? ""}`);

describe("a wrapped line is no closing and no page number", () => {
  it("that begins with 'ditetapkan di'", () => {
    expect(outline("Pasal 1\n\nKeputusan pembentukan tim\nditetapkan di tingkat kabupaten.\n\nPasal 2\n\nIsi.")).toEqual([
      "pasal 1: Keputusan pembentukan tim ditetapkan di tingkat kabupaten.",
      "pasal 2: Isi.",
    ]);
  });

  it.each([
    ["Tim bekerja selama\n5\ntahun.", "Tim bekerja selama 5 tahun."],
    ["Tim paling banyak beranggota\n12\norang.", "Tim paling banyak beranggota 12 orang."],
    ["Tim berjumlah\n12\n(dua belas) orang.", "Tim berjumlah 12 (dua belas) orang."],
  ])("that is a number which is counted: %j", (body, text) => {
    expect(outline(`Pasal 1\n\n${body}`)).toEqual([`pasal 1: ${text}`]);
  });

  it("but a number that follows the page before is one", () => {
    expect(outline("Pasal 1\n\nTim bekerja dengan baik.\n\n2\n\nPasal 2\n\nTim melaporkan hasil\n\n3\n\nkerjanya.")).toEqual([
      "pasal 1: Tim bekerja dengan baik.",
      "pasal 2: Tim melaporkan hasil kerjanya.",
    ]);
  });
});

describe("forms that are rare but read", () => {
  it("a first Bab in title case with a heading sign", () => {
    expect(outline("# Bab I Ketentuan Umum\n\n## Pasal 1\n\nIsi.\n\n# Bab II Lain\n\n## Pasal 2\n\nIsi.")).toEqual([
      "bab I: ",
      "pasal I/1: Isi.",
      "bab II: ",
      "pasal II/2: Isi.",
    ]);
  });

  it("an annex whose head is nothing but its number, and one in title case", () => {
    const closing =
      "Pasal 1\n\nIsi sebagaimana tercantum dalam Lampiran I.\n\nDitetapkan di X\npada tanggal 1 Januari 2024\n\nBUPATI X,\n\nttd\n\nNAMA\n\n";
    expect(read(`${closing}LAMPIRAN I\n\nA. Umum\n\nIsi lampiran.`).lampiran).toHaveLength(1);
    expect(
      read(`${closing}Lampiran I Peraturan Bupati X\nNomor 1 Tahun 2024\nTentang Y\n\nA. Umum\n\nIsi lampiran.`).lampiran,
    ).toHaveLength(1);
  });

  it("letters behind z as aa, ab, ac", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz", "aa", "ab", "ac"];
    const items = letters.map((letter, at) => `${letter}. butir ${at + 1}${at + 1 < letters.length ? ";" : "."}`);
    expect(
      read(`Pasal 1\n\nMeliputi:\n${items.join("\n")}`)
        .nodes.slice(1)
        .map(({ number }) => number),
    ).toEqual(letters);
  });

  it("a name with an initial, which is no list", () => {
    expect(outline("Pasal 1\n\nA. Yani adalah nama jalan.")).toEqual(["pasal 1: A. Yani adalah nama jalan."]);
  });

  it("a table of six thousand rows in an annex, every row a row", () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => `| ${at + 1}. | uraian tugas jabatan |`).join("\n");
    const source = naskah(
      `Pasal 1\n\nIsi.\n\nLAMPIRAN\nPERATURAN BUPATI X\nNOMOR 1 TAHUN 2024\nTENTANG\nY\n\n| No. | Uraian |\n|---|---|\n${rows}\n`,
    );
    const peraturan = parseMarkdown(source);
    const tables = peraturan.children.flatMap((part) =>
      part.type === "lampiran" ? part.children.filter((child) => child.type === "tabel") : [],
    );
    expect(tables.map(({ rows: found }) => found.length)).toEqual([6_001]);
    expect(coverageFault(source, peraturan)).toBeNull();
  });
});

describe("references and citations beyond the simple ones", () => {
  const targets = (text: string) =>
    read(`Pasal 1\n\n(1) ${text}\n(2) Dua.\n\nPasal 2\n\n(1) Satu.\n(2) Dua.\n\nPasal 3\n\nTiga.`).crossReferences[0]?.targets;

  it.each([
    ["Sesuai dengan Pasal 1 sampai dengan 3.", ["Pasal 1", "Pasal 2", "Pasal 3"]],
    ["Sesuai dengan huruf a sampai dengan c.", ["Pasal 1 ayat (1) huruf a", "Pasal 1 ayat (1) huruf b", "Pasal 1 ayat (1) huruf c"]],
    ["Sebagaimana dimaksud pada ayat (1) Pasal 2 dilaksanakan.", ["Pasal 2 ayat (1)"]],
    ["Sebagaimana dimaksud dalam Bab I sampai dengan Bab III.", ["Bab I", "Bab II", "Bab III"]],
  ])("%s", (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it("a law by its short name is another law, and so is one named without a provision", () => {
    const { crossReferences, externalReferences } = read(
      "Pasal 1\n\nSesuai dengan Pasal 1 Permenpan RB Nomor 7 Tahun 2022 dan Undang-Undang Nomor 23 Tahun 2014.",
    );
    expect(crossReferences).toEqual([]);
    expect(externalReferences.map(({ law }) => law)).toEqual([
      expect.stringContaining("Permenpan RB Nomor 7 Tahun 2022"),
      "Undang-Undang Nomor 23 Tahun 2014",
    ]);
  });

  it("a consideration that names one which is not there", () => {
    const source = naskah("Pasal 1\n\nIsi.").replace(
      "Mengingat",
      "Menimbang : a. bahwa satu;\nb. bahwa sebagaimana dimaksud dalam huruf a dan huruf z, perlu;\n\nMengingat",
    );
    const [acuan] = parseMarkdown(source).acuan;
    expect(acuan).toMatchObject({ at: "Menimbang huruf b", raw: "huruf a dan huruf z", state: "tanpa-sasaran" });
  });
});

describe("lists of a web page", () => {
  const page = (list: string) =>
    bentukNormal(parseHtml(`<p>Pasal 1</p><p>Isi terdiri atas:</p>${list}`)).nodes.map(({ type, number, text }) => [type, number, text]);

  it("are labelled as their style and their values say", () => {
    expect(page('<ol style="list-style-type: lower-alpha"><li>satu;</li><li value="5">lima.</li></ol>').slice(1)).toEqual([
      ["huruf", "a", "satu;"],
      ["huruf", "e", "lima."],
    ]);
  });

  it("keep their labels in the canonical text", () => {
    const peraturan = parseHtml('<p>Pasal 1</p><p>(1) Isi terdiri atas:</p><ol type="a"><li>satu;</li><li>dua.</li></ol>');
    expect(toText(peraturan)).toContain("a. satu;");
    expect(bentukNormal(parseMarkdown(toText(peraturan))).nodes).toEqual(bentukNormal(peraturan).nodes);
  });

  it.each(["<div>", "<div/>", "<div></x>", '<div a="<">', "<div><!--</div>-->"])("never throw, however deep: %s", (tag) => {
    expect(() => parseHtml(`${tag.repeat(5_000)}Pasal 1`)).not.toThrow();
  });
});
