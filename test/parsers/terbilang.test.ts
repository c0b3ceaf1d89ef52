import { describe, expect, it } from "vitest";
import { nilaiKata, terbilang } from "../../parsers/src/lint/bahasa/terbilang.ts";

describe("numbers in words", () => {
  it.each([
    [0, "nol"],
    [11, "sebelas"],
    [17, "tujuh belas"],
    [100, "seratus"],
    [479, "empat ratus tujuh puluh sembilan"],
    [1000, "seribu"],
    [1001, "seribu satu"],
    [2024, "dua ribu dua puluh empat"],
    [500_000, "lima ratus ribu"],
    [1_000_000, "satu juta"],
    [1_250_000, "satu juta dua ratus lima puluh ribu"],
  ])("writes %d as words", (bilangan, kata) => {
    expect(terbilang(bilangan)).toBe(kata);
  });

  it("reads back whatever it writes", () => {
    const bilangan = [...Array(1200).keys(), 9999, 10_000, 11_111, 100_100, 1_010_010, 999_999_999];
    expect(bilangan.filter((satu) => nilaiKata(terbilang(satu)) !== satu)).toEqual([]);
  });

  it("gives no words for what is no natural number, and no value for other words", () => {
    expect([terbilang(-1), terbilang(1.5), terbilang(Number.NaN)]).toEqual(["", "", ""]);
    expect(nilaiKata("orang pegawai")).toBeNull();
  });
});
