import { type Peraturan, parseMarkdown, type Tabel } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { tableCells } from "../../editor/src/reading/table-cells.ts";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";

interface Bercabang {
  readonly type: string;
  readonly children?: readonly Bercabang[];
}

const isTabel = (simpul: Bercabang): simpul is Tabel => simpul.type === "tabel";

const tablesIn = (simpul: Bercabang): readonly Tabel[] => (isTabel(simpul) ? [simpul] : (simpul.children ?? []).flatMap(tablesIn));

const cellsOf = (peraturan: Peraturan) => tablesIn(peraturan).map(({ rows }) => tableCells(rows.map(({ value }) => value)));

describe("a table", () => {
  it("shows its first row as the head where it begins with No", () => {
    expect(cellsOf(parseMarkdown(sourceOf("pergub-jambi-17-2023")))).toEqual([
      {
        kepala: ["No.", "Nama Tim", "Ketua", "Jumlah Anggota"],
        baris: [
          ["1.", "Tim Perencanaan", "Perencana Ahli Madya", "6"],
          expect.arrayContaining(["2."]),
          ["3.", "Tim Layanan", "Analis Kebijakan Ahli Muda", "8"],
        ],
      },
    ]);
  });

  it.each(["No", "no.", "NO.", "Nomor"])("knows the head that begins %s", (head) => {
    expect(tableCells([`${head}\tUraian`, "1\tMenyusun"])).toEqual({ kepala: [head, "Uraian"], baris: [["1", "Menyusun"]] });
  });

  it.each(["Norma\tUraian", "Notula\tUraian", "1\tUraian", "\tUraian"])("keeps as a row what only looks like a head: %j", (row) => {
    expect(tableCells([row, "2\tMelapor"]).kepala).toEqual([]);
  });

  it("of one row has no head: a head over nothing would hide the row", () => {
    expect(tableCells(["No\tUraian"])).toEqual({ kepala: [], baris: [["No", "Uraian"]] });
  });

  it("fills short rows with empty cells, so that the columns stand under each other", () => {
    expect(tableCells(["No\tUraian\tHasil", "1", "2\tMelapor"])).toEqual({
      kepala: ["No", "Uraian", "Hasil"],
      baris: [
        ["1", "", ""],
        ["2", "Melapor", ""],
      ],
    });
  });

  it("widens its head to the longest row", () => {
    expect(tableCells(["No\tUraian", "1\tMelapor\tsetiap bulan"]).kepala).toEqual(["No", "Uraian", ""]);
  });

  it("takes the spaces around a cell away and keeps those inside", () => {
    expect(tableCells([" a \t rencana kerja "]).baris).toEqual([["a", "rencana kerja"]]);
  });

  it("without rows is empty and no error", () => {
    expect(tableCells([])).toEqual({ kepala: [], baris: [] });
  });
});

it("every table of the fixtures is rectangular and loses no row", () => {
  const found = ID_NASKAH.flatMap((id) => tablesIn(parseMarkdown(sourceOf(id))));
  expect(found.length).toBeGreaterThan(10);
  for (const { rows } of found) {
    const { kepala, baris } = tableCells(rows.map(({ value }) => value));
    const all = kepala.length > 0 ? [kepala, ...baris] : baris;
    expect(all).toHaveLength(rows.length);
    expect(new Set(all.map((row) => row.length)).size).toBe(1);
  }
});
