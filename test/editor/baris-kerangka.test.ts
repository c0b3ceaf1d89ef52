import { describe, expect, it } from "vitest";
import { ancestorsIn, visibleRows } from "../../editor/src/panels/outline-rows.ts";
import { type ButirKerangka, indexNaskah } from "../../editor/src/reading/reading-index.ts";
import { naskahKorpus } from "./naskah-baca.ts";

const { kerangka } = indexNaskah(naskahKorpus("perbup-cilacap-5-2024"));
const idsOf = (butir: readonly ButirKerangka[]): string[] => butir.flatMap((satu) => [satu.id, ...idsOf(satu.anak)]);
const shown = (...open: readonly string[]): string[] => visibleRows(kerangka, new Set(open)).map(({ butir }) => butir.id);

describe("the outline as a tree", () => {
  it("shows only the top while everything is closed", () => {
    expect(shown()).toEqual(kerangka.map(({ id }) => id));
  });

  it("shows everything in the order of the text while everything is open", () => {
    expect(shown(...idsOf(kerangka))).toEqual(idsOf(kerangka));
  });

  it("shows below an open Bab its own lines, right behind it", () => {
    const bab = kerangka.find(({ id }) => id === "bab-ii");
    const at = shown().indexOf("bab-ii");
    const anak = bab?.anak.map(({ id }) => id) ?? [];
    expect(anak.length).toBeGreaterThan(1);
    expect(shown("bab-ii").slice(at + 1, at + 1 + anak.length)).toEqual(anak);
  });

  it("keeps an open Bagian hidden while its Bab is closed", () => {
    expect(shown("bab-ii-bagian-kedua")).toEqual(shown());
    expect(shown("bab-ii", "bab-ii-bagian-kedua").length).toBeGreaterThan(shown("bab-ii").length);
  });

  it("ignores open places that the regulation does not have", () => {
    expect(shown("bab-xcix")).toEqual(shown());
  });

  it("tells a screen reader how deep a line stands, and which of how many it is", () => {
    const rows = visibleRows(kerangka, new Set(idsOf(kerangka)));
    for (const { butir, tingkat, urut, jumlah, induk } of rows) {
      const above = ancestorsIn(kerangka, butir.id);
      expect(tingkat).toBe(above.length + 1);
      expect(induk).toBe(above.at(-1) ?? null);
      const siblings = rows.filter((row) => row.induk === induk);
      expect([jumlah, siblings[urut - 1]?.butir.id]).toEqual([siblings.length, butir.id]);
    }
  });

  it("of a regulation without parts has no rows", () => {
    expect(visibleRows([], new Set(["bab-i"]))).toEqual([]);
  });
});

describe("the way up from a place", () => {
  it("goes from the Bab over the Bagian", () => {
    const [pasal] = kerangka.find(({ id }) => id === "bab-ii")?.anak.find(({ id }) => id === "bab-ii-bagian-kedua")?.anak ?? [];
    expect(pasal?.id).toMatch(/^pasal-\d+$/);
    expect(ancestorsIn(kerangka, pasal?.id ?? "")).toEqual(["bab-ii", "bab-ii-bagian-kedua"]);
  });

  it("is empty at the top and for a place that is not in the outline", () => {
    expect([ancestorsIn(kerangka, "bab-ii"), ancestorsIn(kerangka, "pasal-7-ayat-1"), ancestorsIn([], "pasal-1")]).toEqual([[], [], []]);
  });

  it("opened shows every place of the outline", () => {
    for (const id of idsOf(kerangka)) expect(shown(...ancestorsIn(kerangka, id))).toContain(id);
  });
});
