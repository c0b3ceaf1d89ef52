import { type Acuan, type Definisi, leavesOf, locatorsOf, type Peraturan, parseMarkdown, termFinder } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { indexNaskah } from "../../editor/src/reading/reading-index.ts";
import { type Segmen, segmentsOf } from "../../editor/src/reading/segments.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { naskahBaca } from "./naskah-baca.ts";

const TEKS = "Pejabat Fungsional melapor sesuai Pasal 7 ayat (1).";

const definisiOf = (term: string): Definisi => ({ number: "1", term, abbreviation: null, text: term, meaning: "", at: "Pasal 1 angka 1" });

function rentang(kata: string, dalam = TEKS): { readonly start: number; readonly end: number } {
  const start = dalam.indexOf(kata);
  return { start, end: start + kata.length };
}

const acuanAt = (place: { readonly start: number; readonly end: number }): Acuan => ({
  at: "Pasal 8",
  field: "text",
  ...place,
  raw: TEKS.slice(place.start, place.end),
  kind: "ayat",
  connector: null,
  targets: [],
  state: "sahih",
});

const show = (segmen: readonly Segmen[]): string[] => segmen.map(({ jenis, teks }) => `${jenis}: ${teks}`);
const joined = (segmen: readonly Segmen[]): string => segmen.map(({ teks }) => teks).join("");

describe("a text on the page", () => {
  it("without references and terms is one plain piece, and an empty one is nothing", () => {
    expect(segmentsOf(TEKS, [], [])).toEqual([{ jenis: "biasa", teks: TEKS }]);
    expect(segmentsOf("", [], [])).toEqual([]);
  });

  it("is cut at its references and terms, in the order of reading", () => {
    const istilah = [{ ...rentang("Pejabat Fungsional"), definisi: definisiOf("Pejabat Fungsional") }];
    expect(show(segmentsOf(TEKS, [acuanAt(rentang("Pasal 7 ayat (1)"))], istilah))).toEqual([
      "istilah: Pejabat Fungsional",
      "biasa:  melapor sesuai ",
      "acuan: Pasal 7 ayat (1)",
      "biasa: .",
    ]);
  });

  it("has no empty piece between a term and a reference that touch", () => {
    const istilah = [{ start: 0, end: 34, definisi: definisiOf("Pejabat") }];
    expect(show(segmentsOf(TEKS, [acuanAt(rentang("Pasal 7 ayat (1)"))], istilah))).toHaveLength(3);
  });

  it("leads to the reference where a term lies inside it", () => {
    const istilah = [{ ...rentang("ayat"), definisi: definisiOf("ayat") }];
    expect(show(segmentsOf(TEKS, [acuanAt(rentang("Pasal 7 ayat (1)"))], istilah))).toEqual([
      "biasa: Pejabat Fungsional melapor sesuai ",
      "acuan: Pasal 7 ayat (1)",
      "biasa: .",
    ]);
  });

  it.each([
    ["before the text", { start: -4, end: 3 }],
    ["behind the text", { start: 45, end: TEKS.length + 1 }],
    ["backwards", { start: 9, end: 5 }],
    ["over nothing", { start: 5, end: 5 }],
  ])("shows no link that would stand %s", (_, place) => {
    expect(segmentsOf(TEKS, [acuanAt(place)], [])).toEqual([{ jenis: "biasa", teks: TEKS }]);
  });
});

describe("every text of the corpus", () => {
  const readings = ID_CORPUS.map((id): readonly [string, Peraturan] => [id, parseMarkdown(sourceOf(id))]);

  it.each(readings)("joined from its pieces is itself: %s", (_, peraturan) => {
    const find = termFinder(peraturan.definisi);
    for (const leaf of leavesOf(peraturan)) expect(joined(segmentsOf(leaf.value, [], find(leaf.value)))).toBe(leaf.value);
  });

  it.each(readings)("shows as a link the words the parser read as a reference: %s", (_, peraturan) => {
    const indeks = indexNaskah(naskahBaca(peraturan));
    const marked = [...locatorsOf(peraturan)].flatMap(([{ text }, locator]) =>
      text === undefined ? [] : segmentsOf(text.value, indeks.acuanIn(locator, "text"), []),
    );
    const acuan = marked.flatMap((segmen) => (segmen.jenis === "acuan" ? [segmen] : []));
    expect(acuan.length).toBeGreaterThan(10);
    for (const segmen of acuan) expect(segmen.teks).toBe(segmen.acuan.raw);
  });
});
