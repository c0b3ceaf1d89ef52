import { describe, expect, it } from "vitest";
import { cariDaerah, DAERAH } from "../../parsers/src/rancangan-baru/daerah.ts";
import { sebutanOf } from "../../parsers/src/rancangan-baru/sebutan-daerah.ts";

const pada = (tingkat: string) => DAERAH.filter((daerah) => daerah.tingkat === tingkat);
const sebutan = (kode: string) => sebutanOf(cariDaerah(kode) ?? (DAERAH[0] as (typeof DAERAH)[number]));

describe("the regions that make regulations", () => {
  it("are 38 provinces, and 508 of the 514 kabupaten and kota: the six administrative ones of Jakarta make none", () => {
    expect(pada("provinsi")).toHaveLength(38);
    expect(pada("kabupaten")).toHaveLength(415);
    expect(pada("kota")).toHaveLength(93);
    expect(DAERAH.filter(({ kode }) => kode.startsWith("31"))).toHaveLength(1);
  });

  it("have codes of their own, each below the code of its province", () => {
    expect(new Set(DAERAH.map(({ kode }) => kode)).size).toBe(DAERAH.length);
    for (const { kode, tingkat, provinsi } of DAERAH) {
      expect(kode).toMatch(tingkat === "provinsi" ? /^\d\d$/ : tingkat === "kabupaten" ? /^\d\d\.[0-6]\d$/ : /^\d\d\.7\d$/);
      expect(cariDaerah(kode.slice(0, 2))?.provinsi).toBe(provinsi);
    }
  });

  it("have names of their own, in title case", () => {
    expect(new Set(DAERAH.map(({ nama }) => nama)).size).toBe(DAERAH.length);
    for (const { nama, tingkat } of DAERAH) {
      expect(nama).toMatch(/^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|dan)(?: (?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|dan))*$/u);
      if (tingkat !== "provinsi") expect(nama.toLowerCase().startsWith(`${tingkat} `)).toBe(true);
    }
  });

  it.each([
    ["33.01", "Kabupaten Cilacap"],
    ["33.72", "Kota Surakarta"],
    ["33", "Provinsi Jawa Tengah"],
    ["11", "Aceh"],
    ["34", "Daerah Istimewa Yogyakarta"],
    ["31", "Provinsi Daerah Khusus Ibukota Jakarta"],
    ["62.71", "Kota Palangka Raya"],
    ["73.10", "Kabupaten Pangkajene dan Kepulauan"],
    ["93", "Provinsi Papua Selatan"],
    ["94", "Provinsi Papua Tengah"],
    ["95", "Provinsi Papua Pegunungan"],
    ["96", "Provinsi Papua Barat Daya"],
  ])("%s is %s", (kode, nama) => expect(cariDaerah(kode)?.nama).toBe(nama));

  it.each(["31.71", "31.01", "", "99", "33.99", "toString"])("%s is the code of none", (kode) => expect(cariDaerah(kode)).toBeUndefined());
});

describe("what a region is called", () => {
  it.each([
    ["33.01", "Bupati Cilacap", "Peraturan Bupati", "Pemerintah Kabupaten Cilacap", "Berita Daerah Kabupaten Cilacap"],
    ["35.74", "Wali Kota Probolinggo", "Peraturan Wali Kota", "Pemerintah Kota Probolinggo", "Berita Daerah Kota Probolinggo"],
    ["33", "Gubernur Jawa Tengah", "Peraturan Gubernur", "Pemerintah Provinsi Jawa Tengah", "Berita Daerah Provinsi Jawa Tengah"],
    ["11", "Gubernur Aceh", "Peraturan Gubernur", "Pemerintah Aceh", "Berita Daerah Aceh"],
    [
      "34",
      "Gubernur Daerah Istimewa Yogyakarta",
      "Peraturan Gubernur",
      "Pemerintah Daerah Daerah Istimewa Yogyakarta",
      "Berita Daerah Daerah Istimewa Yogyakarta",
    ],
    [
      "31",
      "Gubernur Daerah Khusus Ibukota Jakarta",
      "Peraturan Gubernur",
      "Pemerintah Provinsi Daerah Khusus Ibukota Jakarta",
      "Berita Daerah Provinsi Daerah Khusus Ibukota Jakarta",
    ],
  ])("%s: %s", (kode, kepalaBernama, jenis, pemerintah, berita) =>
    expect(sebutan(kode)).toMatchObject({ kepalaBernama, jenis, pemerintah, berita, sekretaris: berita.replace("Berita", "Sekretaris") }),
  );

  it.each([
    ["33.01", "Provinsi Jawa Tengah"],
    ["34.02", "Daerah Istimewa Yogyakarta"],
    ["11.06", "Provinsi Aceh"],
  ])("%s stands below %s", (kode, provinsi) => expect(sebutan(kode).provinsi).toBe(provinsi));

  it("a kota is its own seat; where others enact is not known", () => {
    expect(sebutan("33.72").tempat).toBe("Surakarta");
    expect(sebutan("82.72").tempat).toBeNull();
    expect(sebutan("33.01").tempat).toBeNull();
  });
});
