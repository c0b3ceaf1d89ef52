import { describe, expect, it } from "vitest";
import { waktuLengkap, waktuRelatif } from "../../editor/src/waktu.ts";

/** A moment in the time zone of whoever runs the tests. */
const at = (day: number, hour: number, minute = 0): Date => new Date(2026, 10, day, hour, minute);

describe("how long ago", () => {
  it.each([
    [at(21, 14, 5), "baru saja"],
    [at(21, 14, 4), "1 menit yang lalu"],
    [at(21, 13, 6), "59 menit yang lalu"],
    [at(21, 13, 5), "1 jam yang lalu"],
    [at(21, 0, 1), "14 jam yang lalu"],
    [at(20, 23, 59), "kemarin"],
    [at(20, 0), "kemarin"],
    [at(19, 23, 59), "2 hari yang lalu"],
    [at(15, 12), "6 hari yang lalu"],
    [at(14, 12), "14 November 2026"],
  ])("%s is %s", (then, said) => expect(waktuRelatif(then.toISOString(), at(21, 14, 5))).toBe(said));

  it("a clock that is ahead says no future", () => {
    expect(waktuRelatif(at(21, 14, 9).toISOString(), at(21, 14, 5))).toBe("baru saja");
  });

  it("what is no time stays as it is", () => {
    expect(waktuRelatif("dahulu", at(21, 14))).toBe("dahulu");
    expect(waktuLengkap("dahulu")).toBe("dahulu");
  });
});

it("says the exact time as Indonesians write it", () => {
  expect(waktuLengkap(at(21, 14, 5).toISOString())).toBe("21 November 2026 pukul 14.05");
});
