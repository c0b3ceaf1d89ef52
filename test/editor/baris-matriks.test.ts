import { describe, expect, it } from "vitest";
import { readTanda } from "../../editor/src/matriks/hubungan.tsx";
import { countTanda, linesOf } from "../../editor/src/matriks/matriks-rows.ts";
import { isPendek } from "../../editor/src/matriks/ringkas.ts";
import { matriksTiruan } from "../support/matriks-tiruan.ts";

const matriks = matriksTiruan(12, 3);
const baris = matriks.baris.map((satu) => ({ ...satu, mayoritas: null }));
const rowsOf = (lines: ReturnType<typeof linesOf>) => lines.flatMap((satu) => (satu.jenis === "baris" ? [satu.at] : []));

describe("a row without differing words", () => {
  it("is one whose cells all agree or have no counterpart", () => {
    const kolom = (...hubungan: readonly number[]) => ({ hubungan, tanda: [], jenis: [], tempat: [] });
    const istilah = { hubungan: ["sesuai", "redaksional", "tidak-ada"] as const, jenis: [], cakupan: [] };
    const sel = [kolom(0, 0, 2), kolom(0, 1, 0)];
    expect([0, 1, 2, 3].map((at) => isPendek({ istilah, sel }, at))).toEqual([true, false, true, false]);
  });
});

describe("the lines of the grid", () => {
  it("hold every row once, in the order of the acuan, under its heading", () => {
    const lines = linesOf(baris, null, true);
    expect(rowsOf(lines)).toEqual([...baris.keys()]);
    let judul = "";
    for (const satu of lines) {
      if (satu.jenis === "kelompok") judul = satu.judul;
      else expect(baris[satu.at]?.kelompok.join(" › ")).toBe(judul);
    }
  });

  it("have no heading without rows, and never the same one twice in a row", () => {
    const lines = linesOf(baris, [0, 5, 11], true);
    expect(lines.map(({ jenis }) => jenis)).toEqual(["kelompok", "baris", "kelompok", "baris", "kelompok", "baris"]);
  });

  it("have no headings in another order, because there they would tell nothing", () => {
    expect(linesOf(baris, [5, 0, 11], false)).toEqual([
      { jenis: "baris", at: 5, urut: 0 },
      { jenis: "baris", at: 0, urut: 1 },
      { jenis: "baris", at: 11, urut: 2 },
    ]);
  });

  it("say Tanpa Bab where the acuan has none", () => {
    const polos = baris.slice(0, 1).map((satu) => ({ ...satu, kelompok: [] }));
    expect(linesOf(polos, null, true)[0]).toEqual({ jenis: "kelompok", judul: "Tanpa Bab" });
  });

  it("leave out a row that is not there: the order may be older than the matrix", () => {
    expect(rowsOf(linesOf(baris, [0, 99], true))).toEqual([0]);
  });

  it("are none where the filter leaves no row", () => {
    expect(linesOf(baris, [], true)).toEqual([]);
  });
});

describe("the legend", () => {
  it("adds up what the columns count", () => {
    const jumlah = countTanda(matriks.ringkasan);
    const sum = (key: "sesuai" | "tidak-ada") => matriks.ringkasan.reduce((total, { perHubungan }) => total + perHubungan[key], 0);
    expect(jumlah.sesuai).toBe(sum("sesuai"));
    expect(jumlah["tidak-ada"]).toBe(sum("tidak-ada"));
    expect(jumlah.usulan).toBe(matriks.ringkasan.reduce((total, { usulan }) => total + usulan, 0));
  });
});

describe("the marks an address names", () => {
  it.each([
    [null, []],
    ["", []],
    ["sesuai", ["sesuai"]],
    ["usulan,sesuai", ["sesuai", "usulan"]],
    ["sesuai,sesuai", ["sesuai"]],
    ["sesuai,entah,SESUAI", ["sesuai"]],
    ["entah", []],
  ])("%j shows those it names and ignores what it does not know", (text, wanted) => {
    expect([...readTanda(text)]).toEqual(wanted);
  });
});
