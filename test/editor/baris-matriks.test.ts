import { buildMatriks, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { hasTanda, type Tanda, URUTAN_HUBUNGAN, URUTAN_TANDA } from "../../editor/src/matriks/hubungan.tsx";
import { countTanda, groupRows, readTanda } from "../../editor/src/matriks/matriks-rows.ts";
import { sourceOf } from "../support/naskah-uji.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const naskah = (id: string, source = sourceOf(id)) => ({ id, nama: id, peraturan: parseMarkdown(source) });
const matriks = buildMatriks(naskah("permenpan-rb-7-2022"), [naskah("perbup-cilacap-5-2024"), naskah("perwal-probolinggo-88-2024")]);
const semua = groupRows(matriks, new Set());
const shown = (...tanda: readonly Tanda[]) => groupRows(matriks, new Set(tanda)).flatMap(({ baris }) => baris);

describe("the rows of the matrix", () => {
  it("stand under their Bab and Bagian, in the order of the acuan", () => {
    expect(semua.map(({ judul }) => judul)).toContain("BAB II Mekanisme Kerja › Bagian Kedua Kedudukan");
    expect(semua.flatMap(({ baris }) => baris.map((satu) => satu.baris))).toEqual(matriks.baris);
  });

  it("have one heading for neighbours, and no heading without rows", () => {
    semua.forEach(({ judul, baris }, at) => {
      expect(judul).not.toBe(semua[at - 1]?.judul);
      expect(baris.length).toBeGreaterThan(0);
    });
  });

  it("say Tanpa Bab where the acuan has none", () => {
    const polos = buildMatriks(naskah("a", naskahDengan("Pasal 1\n\nPejabat melapor.")), []);
    expect(groupRows(polos, new Set()).map(({ judul }) => judul)).toEqual(["Tanpa Bab"]);
  });

  it.each(URUTAN_TANDA)("shown for %s are those with such a cell, and all of them", (tanda) => {
    expect(shown(tanda).map(({ baris }) => baris)).toEqual(matriks.baris.filter(({ sel }) => sel.some((satu) => hasTanda(satu, tanda))));
  });

  it("shown for two marks are those with either", () => {
    const either = shown("sama", "tidak-ada").map(({ baris }) => baris.locator);
    const each = new Set([...shown("sama"), ...shown("tidak-ada")].map(({ baris }) => baris.locator));
    expect(new Set(either)).toEqual(each);
  });

  it.each([[[]], [["berbeda"]], [["tidak-ada", "usulan"]]] as const)("are counted through for the arrow keys: %j", (tanda) => {
    const rows = shown(...tanda);
    expect(rows.map(({ urut }) => urut)).toEqual(rows.map((_, at) => at));
  });

  it("are none where no column is compared and a mark is asked for", () => {
    expect(groupRows(buildMatriks(naskah("permenpan-rb-7-2022"), []), new Set<Tanda>(["sama"]))).toEqual([]);
  });
});

describe("the legend", () => {
  const jumlah = countTanda(matriks);

  it("counts every cell under exactly one relation", () => {
    const sum = URUTAN_HUBUNGAN.reduce((total, hubungan) => total + jumlah[hubungan], 0);
    expect(sum).toBe(matriks.baris.length * matriks.kolom.length);
  });

  it("counts proposals besides, because a proposal has a relation too", () => {
    expect(jumlah.usulan).toBe(matriks.baris.flatMap(({ sel }) => sel).filter(({ usulan }) => usulan).length);
  });

  it("counts of a text with itself nothing but sama", () => {
    const own = buildMatriks(naskah("perbup-cilacap-5-2024"), [naskah("perbup-cilacap-5-2024")]);
    expect(countTanda(own)).toEqual({ sama: own.baris.length, redaksi: 0, berbeda: 0, "tidak-ada": 0, usulan: 0 });
  });
});

describe("the address of a filtered matrix", () => {
  it.each([
    [null, []],
    ["", []],
    ["sama", ["sama"]],
    ["usulan,sama", ["sama", "usulan"]],
    ["sama,sama", ["sama"]],
    ["sama,entah,SAMA", ["sama"]],
    ["entah", []],
  ])("%j shows the marks it names and ignores what it does not know", (text, wanted) => {
    expect([...readTanda(text)]).toEqual(wanted);
  });
});
