import { describe, expect, it } from "vitest";
import type { EntriTerhitung } from "../../editor/src/api.ts";
import { filterPustaka, NAMA_SARINGAN, pilihanSaringan, readSaringan } from "../../editor/src/pages/pustaka-filter.ts";
import { ENTRI } from "./naskah-baca.ts";

const JUMLAH = { bab: 0, pasal: 0, ayat: 0, definisi: 0, acuan: 0, acuanTanpaSasaran: 0 };
const PUSTAKA: readonly EntriTerhitung[] = ENTRI.map((entri) => ({ ...entri, jumlah: JUMLAH }));

/** Ids shown for the part of an address behind `?`. */
const shownFor = (query: string): string[] =>
  filterPustaka(PUSTAKA, readSaringan(new URLSearchParams(query)))
    .map(({ id }) => id)
    .sort();
const ALL = PUSTAKA.map(({ id }) => id).sort();

describe("the Pustaka", () => {
  it("shows everything while the address names no filter", () => {
    expect(shownFor("")).toEqual(ALL);
  });

  it.each(["urut=nama", "daerah=", "cari=", "cari=%20%20", "tahun="])("is not narrowed by %j", (query) => {
    expect(shownFor(query)).toEqual(ALL);
  });

  it.each([
    ["daerah=Kota+Probolinggo", ["perwal-probolinggo-88-2024"]],
    ["jenis=Peraturan+Gubernur", ["pergub-kalimantan-timur-50-2023"]],
    ["tahun=2022", ["permenpan-rb-7-2022"]],
    ["jenis=Peraturan+Bupati&tahun=2024", ["perbup-banyumas-23-2024", "perbup-cilacap-5-2024", "perbup-pesisir-barat-16-2024"]],
    ["jenis=Peraturan+Gubernur&tahun=2024", []],
    ["daerah=Kabupaten+Antah+Berantah", []],
  ])("filtered by %j shows what fits every filter", (query, wanted) => {
    expect(shownFor(query)).toEqual(wanted);
  });
});

describe("the search of the Pustaka finds", () => {
  it.each([
    ["a name as it is cited", "Peraturan Bupati Cilacap Nomor 5 Tahun 2024", ["perbup-cilacap-5-2024"]],
    ["capital letters or not", "CILACAP", ["perbup-cilacap-5-2024"]],
    ["words in any order, with any spaces", " 2024   cilacap ", ["perbup-cilacap-5-2024"]],
    ["the beginning of a word", "probol", ["perwal-probolinggo-88-2024"]],
    ["a province", "jawa tengah", ["perbup-banyumas-23-2024", "perbup-cilacap-5-2024"]],
    ["the rank of a region, which the name leaves out", "kabupaten banyumas", ["perbup-banyumas-23-2024"]],
    ["the subject", "instansi pemerintah", ["permenpan-rb-7-2022"]],
    ["nothing where one word fits nowhere", "cilacap retribusi", []],
    ["nothing for signs that mean something in a pattern", ".*(", []],
  ])("%s: %j", (_, cari, wanted) => {
    expect(shownFor(new URLSearchParams({ cari }).toString())).toEqual(wanted);
  });

  it("only inside the other filters", () => {
    expect(shownFor("cari=jawa&daerah=Kota+Probolinggo")).toEqual(["perwal-probolinggo-88-2024"]);
  });
});

describe("the choices of a filter", () => {
  it("name every value once, sorted", () => {
    expect(pilihanSaringan(PUSTAKA, "tahun")).toEqual(["2022", "2023", "2024"]);
    expect(pilihanSaringan(PUSTAKA, "daerah").filter((daerah) => daerah.startsWith("K"))).toEqual([
      "Kabupaten Banyumas",
      "Kabupaten Cilacap",
      "Kabupaten Pesisir Barat",
      "Kota Probolinggo",
    ]);
  });

  it.each(["daerah", "jenis", "tahun"] as const)("of %s each show at least one regulation, and together all", (nama) => {
    const found = pilihanSaringan(PUSTAKA, nama).map((nilai) => shownFor(new URLSearchParams({ [nama]: nilai }).toString()));
    expect(found.filter((ids) => ids.length === 0)).toEqual([]);
    expect(found.flat().sort()).toEqual(ALL);
  });

  it("are read back from the address under the names they are written with", () => {
    const saringan = readSaringan(new URLSearchParams(NAMA_SARINGAN.map((nama) => [nama, `isi ${nama}`])));
    expect(saringan).toEqual({ cari: "isi cari", daerah: "isi daerah", jenis: "isi jenis", tahun: "isi tahun" });
  });
});
