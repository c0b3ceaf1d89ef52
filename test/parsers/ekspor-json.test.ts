import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildMatriks, matriksJson, type Naskah, type Provenans, parseMarkdown, VERSI_MATRIKS } from "@selaras/parsers";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { matriksTiruan } from "../support/matriks-tiruan.ts";
import { CORPUS, ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@selaras/parsers/matriks.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
const problems = (isi: unknown): readonly unknown[] => (validate(isi) ? [] : (validate.errors ?? []).slice(0, 5));

const ACUAN = "permenpan-rb-7-2022";
const naskah = (id: string): Naskah => ({ id, nama: id, peraturan: parseMarkdown(sourceOf(id)) });

describe("the published schema", () => {
  it("is of this version, and published under its name", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(`urn:selaras:matriks:${VERSI_MATRIKS}`);
    expect(schema.properties.versi.const).toBe(VERSI_MATRIKS);
  });

  it("holds for the corpus", () => {
    const { provisions, sources } = JSON.parse(readFileSync(join(CORPUS, `${ACUAN}.provenance.json`), "utf8")) as Provenans;
    const made = buildMatriks({ ...naskah(ACUAN), asal: provisions }, ID_CORPUS.filter((id) => id !== ACUAN).map(naskah));
    const isi = JSON.parse(matriksJson(made, { naskahKerja: true, sumber: sources }));
    expect(problems(isi)).toEqual([]);
    expect([isi.versi, isi.naskahKerja, isi.sumber]).toEqual([VERSI_MATRIKS, true, sources]);
  });

  it("holds for every kind of cell, and for an empty matrix", () => {
    for (const satu of [matriksTiruan(10, 3), matriksTiruan(0, 0)])
      expect(problems(JSON.parse(matriksJson(satu, { naskahKerja: false, sumber: {} })))).toEqual([]);
  });

  it("knows a piece that the acuan prints in another way", () => {
    const isi = JSON.parse(matriksJson(matriksTiruan(2, 2), { naskahKerja: false, sumber: {} }));
    isi.baris[0].sel[0].beda = [{ jenis: "tetap", teks: "Bupati", acuan: "Menteri" }];
    expect(problems(isi)).toEqual([]);
  });

  it.each([
    ["another version", { versi: "0" }],
    ["no word on the working text", { naskahKerja: undefined }],
    ["a field nobody knows", { rahasia: 1 }],
    ["a row without cells", { baris: [{ locator: "Pasal 1" }] }],
  ])("refuses %s", (_, lain) => {
    const isi = { ...JSON.parse(matriksJson(matriksTiruan(2, 2), { naskahKerja: false, sumber: {} })), ...lain };
    expect(problems(JSON.parse(JSON.stringify(isi)))).not.toEqual([]);
  });
});
