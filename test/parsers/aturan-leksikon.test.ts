import { describe, expect, it } from "vitest";
import { PELAKU } from "../../parsers/src/rules/leksikon/pelaku.ts";
import { satuAturan } from "../support/aturan-uji.ts";

const berhuruf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const VARIAN = PELAKU.flatMap(({ nama, varian }) => [...new Set([nama, ...varian])].map((tulisan) => [tulisan, nama] as const));

describe("every way to write an actor of the lexicon", () => {
  it.each(VARIAN)("%s is %s, as the subject, behind oleh and as the recipient", (tulisan, nama) => {
    expect(satuAturan(`${berhuruf(tulisan)} melaporkan hasil kerja.`).subject).toEqual({
      raw: berhuruf(tulisan),
      pelaku: [nama],
      konektor: [],
    });
    expect(satuAturan(`Hasil kerja dilaporkan oleh ${tulisan}.`)).toMatchObject({
      subject: { raw: tulisan, pelaku: [nama] },
      subjectSource: "frasa-oleh",
    });
    expect(satuAturan(`Hasil kerja dilaporkan kepada ${tulisan}.`).recipient?.pelaku).toEqual([nama]);
  });

  it("stands under one actor only, in lower case and with single spaces", () => {
    const ditulis = PELAKU.flatMap(({ varian }) => varian);
    expect(ditulis.filter((varian, at) => ditulis.indexOf(varian) !== at)).toEqual([]);
    expect(ditulis.filter((varian) => varian !== varian.toLowerCase().replace(/\s+/g, " ").trim())).toEqual([]);
  });
});
