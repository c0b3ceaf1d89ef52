import { leavesOf, parseHtml, parseMarkdown, toText } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageFault, spanFault } from "../support/coverage.ts";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { naskahApaPun, supBatangTubuh, supKataKunci } from "../support/sup-kata-kunci.ts";

/** Printed with every run; set SEED to have the same inputs again, FUZZ for more of them. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const runs = (numRuns: number): fc.Parameters<unknown> => ({ numRuns, seed });

const faultIn = (source: string): string | null => {
  const peraturan = parseMarkdown(source);
  return coverageFault(source, peraturan) ?? spanFault(source, peraturan);
};

console.log(`fast-check: SEED=${seed}`);

describe("every character of the source is in exactly one leaf", () => {
  it.each(ID_NASKAH)("of %s", (id) => {
    expect(faultIn(sourceOf(id))).toBeNull();
  });

  it.each(ID_NASKAH)("of %s with Windows line ends and a byte order mark", (id) => {
    expect(faultIn(`\uFEFF${sourceOf(id).replaceAll("\n", "\r\n")}`)).toBeNull();
  });

  it("of any string, and of keyword soup", () => {
    fc.assert(
      fc.property(naskahApaPun(), (source) => {
        expect(faultIn(source)).toBeNull();
      }),
      runs(Number(process.env.FUZZ ?? 3_000)),
    );
  });

  it("of soup inside a body", () => {
    fc.assert(
      fc.property(supBatangTubuh(), (source) => {
        expect(faultIn(source)).toBeNull();
      }),
      runs(250),
    );
  });

  it("of a regulation with pieces of another dropped into it", () => {
    const source = sourceOf("perwal-ocr-rusak");
    const cut = fc.nat(source.length);
    fc.assert(
      fc.property(cut, cut, supKataKunci(8), (from, to, soup) => {
        expect(faultIn(source.slice(0, Math.min(from, to)) + soup + source.slice(Math.max(from, to)))).toBeNull();
      }),
      runs(150),
    );
  });

  it.each([
    "",
    " ",
    "\n",
    "\r",
    "\uFEFF",
    "\u0000",
    "\u00A0\n\u2028",
    "😀",
    "\uD800",
    "#",
    "**",
    "|",
    "|-|",
    "\\",
    "&#97;",
    "- ",
    "(1)",
    "Pasal",
  ])("of the smallest texts: %j", (source) => {
    expect(faultIn(source)).toBeNull();
  });
});

describe("a page never breaks the reader", () => {
  const TAGS = [
    "<p>",
    "</p>",
    "<ol type='a'>",
    "<ol start=3>",
    "</ol>",
    "<li>",
    "<table><tr><td>",
    "</td><td>",
    "</table>",
    "<h2>",
    "<br>",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<script>",
    "<svg>",
    "<template>",
    "&nbsp;",
    "&#x10FFFF;",
    "&amp",
    "<td>",
  ];

  /** A page shows any white space as a blank, and one between cells as a tab. */
  const blank = (text: string): string => text.replace(/\s/g, " ");

  it("whatever the string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => void parseHtml(source)),
      runs(150),
    );
  });

  it("of tags and keywords in any order, and traces each text to the source", () => {
    const soup = fc.array(fc.oneof(fc.constantFrom(...TAGS), supKataKunci(4)), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(soup, (source) => {
        for (const leaf of leavesOf(parseHtml(source))) {
          const spans = leaf.type === "perabot" ? [] : leaf.spans.filter(({ length, start, end }) => length === end - start);
          const said = spans.map(({ at, length }) => blank(leaf.value.slice(at, at + length)));
          expect(said).toEqual(spans.map(({ start, end }) => blank(source.slice(start, end))));
        }
      }),
      runs(250),
    );
  });
});

describe("size and depth do no harm", () => {
  const MARKERS = ["a.", "1.", "a)", "1)", "(a)", "(1)"];
  const nested = Array.from({ length: 10_000 }, (_, at) => `${MARKERS[at % MARKERS.length]} rincian sebagai berikut:`).join("\n");

  it.each([
    ["10,000 list openings inside each other", `Pasal 1\n\n${nested}`],
    ["10,000 openings with a bullet each", `Pasal 1\n\n${nested.replace(/^/gm, "- ")}`],
    ["one line of 1 MB", `Pasal 1\n\n${"sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf a; ".repeat(20_000)}`],
    ["one word of 1 MB", `Pasal 1\n\n${"a".repeat(1_000_000)}`],
    ["50,000 lines", `Pasal 1\n${"(1) Setiap orang wajib:\na. tertib; dan\nb. patuh.\n\n\n".repeat(10_000)}`],
    ["50,000 blank lines", `Pasal 1${"\n".repeat(50_000)}Pasal 2`],
    ["10,000 rows of a table", `| a | b |\n|---|---|\n${"| 1. | x |\n".repeat(10_000)}`],
  ])("%s", (_, source) => {
    const peraturan = parseMarkdown(source);
    expect(coverageFault(source, peraturan)).toBeNull();
    expect(leavesOf(peraturan).length).toBeGreaterThan(0);
    expect(toText(peraturan).length).toBeGreaterThan(0);
  });

  it("512 HTML elements inside each other, as deep as browsers go", () => {
    const source = `${"<div>".repeat(508)}Pasal 1`;
    expect(leavesOf(parseHtml(source)).map(({ value }) => value)).toEqual(["Pasal 1"]);
  });
});
