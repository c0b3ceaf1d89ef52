import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ukuranFor } from "../../editor/src/matriks/use-grid-window.ts";
import { offsetsOf, rangeWithin, scrollFor, withExtra } from "../../editor/src/matriks/window.ts";

const SEED = { seed: Number(process.env.SEED ?? Date.now() % 2 ** 31) };
const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 300 });

describe("the window over the grid", () => {
  it("draws every line that touches it, and few that do not", () => {
    fc.assert(
      fc.property(sizes, fc.nat(20_000), fc.integer({ min: 1, max: 900 }), (lines, from, height) => {
        const offsets = offsetsOf(lines);
        const { awal, akhir } = rangeWithin(offsets, from, from + height, 2);
        for (let at = 0; at < lines.length; at++) {
          const touches = (offsets[at] ?? 0) < from + height && (offsets[at + 1] ?? 0) > from;
          if (touches) expect(at >= awal && at < akhir).toBe(true);
        }
        expect(awal).toBeGreaterThanOrEqual(0);
        expect(akhir).toBeLessThanOrEqual(lines.length);
      }),
      SEED,
    );
  });

  it("draws as many lines of a grid of ten thousand as of one of a hundred", () => {
    const drawn = (count: number) => {
      const { awal, akhir } = rangeWithin(offsetsOf(Array.from({ length: count }, () => 100)), 4_000, 4_600, 3);
      return akhir - awal;
    };
    expect(drawn(10_000)).toBe(drawn(100));
  });

  it("is empty over an empty grid", () => {
    expect(rangeWithin(offsetsOf([]), 0, 500, 3)).toEqual({ awal: 0, akhir: 0 });
  });

  it("keeps the line that holds the focus, wherever the window is, each line once and in order", () => {
    expect(withExtra({ awal: 3, akhir: 6 }, 1)).toEqual([1, 3, 4, 5]);
    expect(withExtra({ awal: 3, akhir: 6 }, 9)).toEqual([3, 4, 5, 9]);
    expect(withExtra({ awal: 3, akhir: 6 }, 4)).toEqual([3, 4, 5]);
    expect(withExtra({ awal: 3, akhir: 6 }, null)).toEqual([3, 4, 5]);
  });

  it("scrolls to a cell just as far as it takes, and not at all where it is in sight", () => {
    expect(scrollFor(0, 500, 50, 100, 200)).toBe(0);
    expect(scrollFor(300, 500, 50, 100, 200)).toBe(100);
    expect(scrollFor(0, 500, 50, 600, 700)).toBe(250);
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 200, max: 900 }), fc.nat(5_000), (now, size, from) => {
        const next = scrollFor(now, size, 50, from, from + 100);
        expect(from).toBeGreaterThanOrEqual(next);
        expect(from + 100).toBeLessThanOrEqual(next + size - 50);
      }),
      SEED,
    );
  });

  it("fills a wide window with few columns, and keeps the least width of many", () => {
    const wide = ukuranFor({ lebar: 1246, rem: 16 }, 5);
    expect(wide.acuan + 5 * wide.kolom).toBeLessThanOrEqual(1246);
    expect(wide.acuan + 5 * wide.kolom).toBeGreaterThan(1240);
    expect(ukuranFor({ lebar: 1246, rem: 16 }, 552).kolom).toBe(11.75 * 16);
    expect(ukuranFor({ lebar: 360, rem: 16 }, 5).acuan).toBeLessThan(160);
  });
});
