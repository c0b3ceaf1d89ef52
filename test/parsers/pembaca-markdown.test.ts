import { type Block, readMarkdown } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { supKataKunci } from "../support/sup-kata-kunci.ts";

const textsOf = (source: string): string[] => readMarkdown(source).map(({ text }) => text);
const only = (source: string): Block => {
  const [block, ...rest] = readMarkdown(source);
  expect(rest).toEqual([]);
  return block as Block;
};

describe("what Markdown would take from a law stays in it", () => {
  it.each([
    ["ordered lists keep their numbers", "1. satu\n2. dua\n7. tujuh", ["1. satu", "2. dua", "7. tujuh"]],
    ["a list with brackets too", "(1) satu\n1) satu\na. satu", ["(1) satu", "1) satu", "a. satu"]],
    ["a page number is no list", "- 2 -", ["- 2 -"]],
    ["dashes make no heading of the line above", "Pasal 1\n---\nBAB II\n===", ["Pasal 1", "---", "BAB II", "==="]],
    ["indentation makes no code", "Pasal 1\n\n    (1) Setiap orang", ["Pasal 1", "(1) Setiap orang"]],
    ["backticks and tildes are letters", "```\nBAB I\n```\n`x` ~y~", ["```", "BAB I", "```", "`x` ~y~"]],
    ["a quotation sign is a letter", "> 80 sampai dengan 90", ["> 80 sampai dengan 90"]],
    ["square brackets make no link", "[diisi nama](jabatan) ![x](y) [a]: b", ["[diisi nama](jabatan) ![x](y) [a]: b"]],
    ["a form's <nama jabatan> is text", "Kepala <nama jabatan>, <unit kerja>", ["Kepala <nama jabatan>, <unit kerja>"]],
    ["an address is text", "<https://jdih.go.id>", ["<https://jdih.go.id>"]],
    ["a lone star, underscore or hash is text", "5 * 3 _ 2 # 1", ["5 * 3 _ 2 # 1"]],
    ["a trailing backslash is text", "baris\\\nbaris", ["baris\\", "baris"]],
  ])("%s", (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });
});

describe("what is only markup goes", () => {
  it.each([
    ["bold and italic", "**Pasal 1** dan *ayat* serta __huruf__ dan _angka_", "Pasal 1 dan ayat serta huruf dan angka"],
    ["bold inside italic", "***Pasal* 1**", "Pasal 1"],
    ["a heading at any level", "#### Pasal 1", "Pasal 1"],
    ["a heading that is closed", "## BAB I ##", "BAB I"],
    ["escapes", "1\\. Setiap \\*orang\\* dan \\_lain\\_", "1. Setiap *orang* dan _lain_"],
    ["character references", "Dinas A &amp; B &lt;&#65;&#x42;&gt;", "Dinas A & B <AB>"],
    ["tags that only format", "<b>Pasal</b> <span class='x'>1</span><br>ayat", "Pasal 1 ayat"],
    ["a bullet before a label", "- (1) Setiap orang", "(1) Setiap orang"],
  ])("%s", (_, source, text) => {
    expect(only(source).text).toBe(text);
  });

  it.each(["-", "*", "+", "•", "–", "\uF0B7"])("tells that the line had the bullet %s", (sign) => {
    expect(only(`${sign} petani`)).toMatchObject({ text: "petani", bullet: true });
  });

  it("tells a heading, a bold line and a blank line before", () => {
    expect(
      readMarkdown("# BAB I\n**Pasal 1**\nsatu **dua**\n\ntiga").map(({ heading, bold, blankBefore }) => [heading, bold, blankBefore]),
    ).toEqual([
      [1, false, true],
      [0, true, false],
      [0, false, false],
      [0, false, true],
    ]);
  });

  it("tells which letter was written by number, so that it can open no label", () => {
    expect(only("&#97;. bukan huruf")).toMatchObject({ text: "a. bukan huruf", escapes: [0] });
    expect(only("a&amp;b").escapes).toEqual([]);
  });
});

describe("tables", () => {
  it("give one block for each row, cells set apart by tabs", () => {
    const blocks = readMarkdown("| No. | Aspek |\n|-----|-------|\n| 1. | **Sarana** \\| alat |\n| a. |  |");
    expect(blocks.map(({ kind, text }) => [kind, text.replace(/ ?\t ?/g, "\t")])).toEqual([
      ["tabel", "No.\tAspek"],
      ["tabel", expect.stringMatching(/^[-\t]*$/)],
      ["tabel", "1.\tSarana | alat"],
      ["tabel", "a."],
    ]);
  });

  it("need their row of dashes: bars alone are text", () => {
    expect(only("Unduh PDF | Cetak | Bagikan")).toMatchObject({ kind: "baris", text: "Unduh PDF | Cetak | Bagikan" });
  });
});

describe("offsets are those of the source", () => {
  const SOURCE = "\uFEFF# **BAB&nbsp;I**\r\n\r\n - (1) Dinas \\*A\\* &amp; *B*\r\n| a | b |\r\n|---|---|\r\n| c | d |\r\n";

  it("with a byte order mark, CRLF, bullets, escapes, references and a table", () => {
    const blocks = readMarkdown(SOURCE);
    expect(blocks.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
    expect(blocks[0]?.text).toBe("BAB\u00A0I");
    for (const { text, start, end, spans, lineStart } of blocks) {
      expect(SOURCE.slice(lineStart, start)).not.toContain("\n");
      expect(spans[0]?.start).toBe(start);
      expect(spans.at(-1)?.end).toBe(end);
      spans.forEach((span, index) => {
        if (index > 0) expect(span.start).toBe(spans[index - 1]?.end);
        if (span.length > 0 && span.length === span.end - span.start)
          expect(text.slice(span.at, span.at + span.length)).toBe(SOURCE.slice(span.start, span.end));
      });
    }
  });

  it.each(["\n", "\r\n", "\r"])("whatever ends a line: %j", (end) => {
    const source = ["Pasal 1", "", "(1) satu", "(2) dua"].join(end);
    expect(readMarkdown(source).map(({ line, start, text }) => [line, source.slice(start, start + text.length)])).toEqual([
      [1, "Pasal 1"],
      [3, "(1) satu"],
      [4, "(2) dua"],
    ]);
  });

  it("count surrogate pairs as two", () => {
    expect(only("😀 Pasal")).toMatchObject({ text: "😀 Pasal", start: 0, end: 8 });
  });
});

describe("the fast path for plain paragraphs", () => {
  const MARK = "\nakhir *x*";
  /** The full parser reads every paragraph that has a sign: a word in italics at its end makes it do so. */
  const check = (paragraph: string): void => {
    expect(readMarkdown(paragraph + MARK).slice(0, -1)).toEqual(readMarkdown(paragraph));
  };

  it.each(ID_NASKAH)("gives what the full parser gives, for every paragraph of %s", (id) => {
    const paragraphs = sourceOf(id)
      .split(/\n[ \t]*\n/)
      .filter((text) => text.trim() !== "" && !/[#*_\\&<|]/.test(text));
    for (const paragraph of new Set(paragraphs)) check(paragraph.trimEnd());
  });

  it("gives what the full parser gives, for soup", () => {
    const plain = supKataKunci(20).map((soup) =>
      soup
        .replace(/[#*_\\&<|\uFEFF\r]/g, "")
        .replace(/\n\s*\n/g, "\n")
        .trim(),
    );
    fc.assert(
      fc.property(
        plain.filter((text) => text !== ""),
        (paragraph) => check(paragraph),
      ),
      { numRuns: 300, seed: Number(process.env.SEED ?? Date.now() % 1_000_000_000) },
    );
  });

  it("leaves a paragraph as it is whatever markup stands in the next", () => {
    const plain = "(1) Setiap orang\nwajib tertib.";
    expect(readMarkdown(`${plain}\n\n# **x** &amp; \\*`).slice(0, 2)).toEqual(readMarkdown(plain));
  });
});
