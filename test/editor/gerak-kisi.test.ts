import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveInGrid } from "../../editor/src/matriks/use-grid-keys.ts";

const ROWS = 12;
const COLUMNS = 4;
const KEYS = ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft", "PageDown", "PageUp", "Home", "End"] as const;

/** The place after a key, as `row.column`. */
function led(key: string, baris: number, kolom: number, withControl = false): string | null {
  const place = moveInGrid({ baris, kolom }, key, withControl, ROWS, COLUMNS);
  return place && `${place.baris}.${place.kolom}`;
}

describe("in the matrix", () => {
  it.each([
    ["ArrowDown", "6.2"],
    ["ArrowUp", "4.2"],
    ["ArrowRight", "5.3"],
    ["ArrowLeft", "5.1"],
    ["PageDown", "10.2"],
    ["PageUp", "0.2"],
    ["Home", "5.0"],
    ["End", "5.3"],
  ])("%s moves from row 5, column 2 to %s", (key, wanted) => {
    expect(led(key, 5, 2)).toBe(wanted);
  });

  it("Ctrl with Home and End goes to the first and the last cell of all", () => {
    expect([led("Home", 5, 2, true), led("End", 5, 2, true)]).toEqual(["0.0", "11.3"]);
  });

  it.each([
    ["ArrowUp", 0, 1],
    ["ArrowDown", 11, 1],
    ["ArrowLeft", 3, 0],
    ["ArrowRight", 3, 3],
  ])("%s at the edge stays where it is", (key, baris, kolom) => {
    expect(led(key, baris, kolom)).toBe(`${baris}.${kolom}`);
  });

  it("a page that is longer than what is left stops at the last row", () => {
    expect([led("PageDown", 9, 0), led("PageUp", 3, 0)]).toEqual(["11.0", "0.0"]);
  });

  it.each(["a", "Tab", "Escape", "Enter", " ", "F5", ""])("%j does not move", (key) => {
    expect(led(key, 5, 2)).toBeNull();
  });

  it("no key leaves the grid, whatever its size and wherever one stands", () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom(...KEYS),
        fc.boolean(),
        (rows, columns, baris, kolom, key, control) => {
          const place = moveInGrid({ baris, kolom }, key, control, rows, columns);
          expect(place?.baris).toBeGreaterThanOrEqual(0);
          expect(place?.baris).toBeLessThan(rows);
          expect(place?.kolom).toBeGreaterThanOrEqual(0);
          expect(place?.kolom).toBeLessThan(columns);
        },
      ),
      { seed: Number(process.env.SEED ?? Date.now() % 2 ** 31) },
    );
  });

  it("a filter that leaves no row leads to no negative place", () => {
    for (const key of KEYS) expect(moveInGrid({ baris: 0, kolom: 0 }, key, true, 0, COLUMNS)?.baris).toBe(0);
  });
});
