import { describe, expect, it } from "vitest";
import { daerahTanpaTingkat, namaPeraturan, namaRingkasAcuan } from "../../editor/src/nama-peraturan.ts";
import { ENTRI } from "./naskah-baca.ts";

const NAMA: readonly (readonly [string, string])[] = [
  ["permenpan-rb-7-2022", "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022"],
  ["perbup-banyumas-23-2024", "Peraturan Bupati Banyumas Nomor 23 Tahun 2024"],
  ["perbup-cilacap-5-2024", "Peraturan Bupati Cilacap Nomor 5 Tahun 2024"],
  ["perbup-pesisir-barat-16-2024", "Peraturan Bupati Pesisir Barat Nomor 16 Tahun 2024"],
  ["pergub-kalimantan-timur-50-2023", "Peraturan Gubernur Kalimantan Timur Nomor 50 Tahun 2023"],
  ["perwal-probolinggo-88-2024", "Peraturan Wali Kota Probolinggo Nomor 88 Tahun 2024"],
];

describe("a regulation is named as officials cite it", () => {
  it.each(NAMA)("%s: %s", (id, wanted) => {
    const entri = ENTRI.find((satu) => satu.id === id);
    expect(entri && namaPeraturan(entri)).toBe(wanted);
  });

  it("and a Peraturan Daerah keeps the rank of its region", () => {
    const perda = { jenis: "Peraturan Daerah", nomor: "3", tahun: 2024, daerah: "Kabupaten Cilacap", tingkat: "kabupaten" } as const;
    expect(namaPeraturan(perda)).toBe("Peraturan Daerah Kabupaten Cilacap Nomor 3 Tahun 2024");
  });

  it("and no shipped regulation is left out of this list", () => {
    expect(NAMA.map(([id]) => id).sort()).toEqual(ENTRI.map(({ id }) => id).sort());
  });
});

describe("a region without its rank", () => {
  it.each([
    ["Kabupaten Cilacap", "Cilacap"],
    ["Kota Probolinggo", "Probolinggo"],
    ["Provinsi Kalimantan Timur", "Kalimantan Timur"],
    ["Kabupaten Kotawaringin Barat", "Kotawaringin Barat"],
    ["Kotamobagu", "Kotamobagu"],
    ["Daerah Istimewa Yogyakarta", "Daerah Istimewa Yogyakarta"],
    ["", ""],
  ])("%j is %j", (daerah, wanted) => {
    expect(daerahTanpaTingkat(daerah)).toBe(wanted);
  });
});

describe("the head of a narrow column", () => {
  it.each([
    [NAMA[0]?.[1] ?? "", "Acuan: Nomor 7 Tahun 2022"],
    ["Peraturan Bupati Cilacap Nomor 5A Tahun 2024 tentang Sistem Kerja", "Acuan: Nomor 5A Tahun 2024"],
    ["Rancangan Peraturan Bupati", "Rancangan Peraturan Bupati"],
    ["Peraturan Bupati Nomor … Tahun …", "Peraturan Bupati Nomor … Tahun …"],
  ])("names %j as %j", (nama, wanted) => {
    expect(namaRingkasAcuan(nama)).toBe(wanted);
  });
});
