import { readFileSync } from "node:fs";
import { leavesOf, type Peraturan, parseMarkdown, readMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { susunPeraturan } from "../../parsers/src/tree/susun.ts";
import { bacaUji } from "../support/docx-uji.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { shapeOf } from "../support/shape.ts";

const berkas = (id: string): Uint8Array => readFileSync(new URL(`../fixtures/berkas/${id}.docx`, import.meta.url));

const kata = (peraturan: Peraturan): readonly string[] =>
  leavesOf(peraturan)
    .map(({ value }) => value)
    .join(" ")
    .split(/\s+/u)
    .sort();

/** The tree of what was typed: bullets, headings, and what an earlier printing left between the lines were not (`tik-naskah.mjs`). */
function diketik(sumber: string): Peraturan {
  const perabot = new Set(parseMarkdown(sumber).perabot.map(({ position }) => position.start.offset));
  const blok = readMarkdown(sumber).filter(({ start }) => !perabot.has(start));
  return susunPeraturan(blok.map((satu) => ({ ...satu, bullet: false, bold: satu.bold || satu.heading > 0, heading: 0 })));
}

describe.each(ID_CORPUS)("%s, typed in LibreOffice and saved as a Word file", (id) => {
  const asli = diketik(sourceOf(id));

  it.each(["", ".polos"])("gives the tree of what was typed, and loses no word%s", (cara) => {
    const dibaca = susunPeraturan(bacaUji(berkas(`${id}${cara}`)).blok);
    expect(shapeOf(dibaca)).toEqual(shapeOf(asli));
    expect(kata(dibaca)).toEqual(kata(asli));
  });
});
