import { describe, expect, it } from "vitest";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { bodyOf, findUnit, locatorsOf } from "../../parsers/src/tree/locator.ts";
import { daerahDisebut, daerahKode, daerahSendiri, draf, drafDari, kataDraf, naskahKorpus, satuanDraf } from "../support/draf-uji.ts";
import { textOf } from "../support/rancangan-uji.ts";
import { rujukanSepadan } from "../support/rujukan-sepadan.ts";

const DASAR = [
  "permenpan-rb-7-2022",
  "perbup-banyumas-23-2024",
  "perbup-cilacap-5-2024",
  "perbup-pesisir-barat-16-2024",
  "pergub-kalimantan-timur-50-2023",
  "perwal-probolinggo-88-2024",
];
/** A kabupaten, a kota, a province, none of them a region of the corpus; and regions whose names are special. */
const SASARAN = ["52.03", "73.71", "16", "11", "34", "34.71"];
const pasangan = DASAR.flatMap((dasar) => SASARAN.map((kode) => [dasar, kode] as const));

describe("a draft written from a regulation of the corpus, for other regions", () => {
  it.each(pasangan)("%s for %s: names, offices, numbers", (dasar, kode) => {
    const dokumen = drafDari(kode, dasar);
    const teks = kataDraf(dokumen);
    const daerah = daerahKode(kode);
    const boleh = daerahSendiri(daerah);
    expect([...daerahDisebut(teks)].filter((nama) => !boleh.has(nama))).toEqual([]);
    const { daerah: milik, tempatPenetapan } = naskahKorpus(dasar).meta;
    for (const nama of [milik?.replace(/^(?:Kabupaten|Kota|Provinsi) /, ""), tempatPenetapan])
      if (nama !== undefined && nama !== null) expect(teks).not.toMatch(new RegExp(`\\b${nama}\\b`, "i"));
    if (daerah.tingkat !== "provinsi") expect(teks).not.toMatch(/(?:pimpinan\s+tinggi|JPT)\s+madya|badan penghubung|\bbiro\b/i);
    if (daerah.tingkat !== "kabupaten") expect(teks).not.toMatch(/\bBupati\b(?!\s*\/)/i);
    if (daerah.tingkat !== "provinsi") expect(teks).not.toMatch(/(?<!\/\s?)\bGubernur\b/i);
    if (daerah.tingkat !== "kota") expect(teks).not.toMatch(/(?<!\/\s?)\bWali\s?kota\b/i);
    const { peraturan } = kePeraturan(dokumen);
    const pasal = [...locatorsOf(peraturan).keys()].filter(({ type }) => type === "pasal").map(({ number }) => Number(number));
    expect(pasal).toEqual(pasal.map((_, at) => at + 1));
    expect(bodyOf(peraturan).at(-1)?.heading?.value).toBe("KETENTUAN PENUTUP");
    expect(peraturan.acuan.filter(({ state }) => state === "tanpa-sasaran")).toEqual([]);
  });

  it.each(pasangan)("%s for %s: each reference points to the provision it pointed to", (dasar, kode) => {
    const { sumber, draf: hasil } = rujukanSepadan(naskahKorpus(dasar), drafDari(kode, dasar));
    expect(hasil).toEqual(sumber);
  });

  it.each(pasangan)("%s for %s: each annex has the head and the signature of the draft", (dasar, kode) => {
    const lampiran = kePeraturan(drafDari(kode, dasar)).peraturan.children.filter((part) => part.type === "lampiran");
    expect(lampiran).toHaveLength(dasar === "pergub-kalimantan-timur-50-2023" ? 2 : 1);
    for (const { lines } of lampiran) {
      const baris = lines.map(({ value }) => value);
      expect(baris).toContain("NOMOR … TAHUN …");
      expect(baris.at(-2)).toMatch(/^(?:GUBERNUR|BUPATI|WALI KOTA) .*,$/);
    }
  });
});

describe("what a region says of itself alone is blank for another one", () => {
  it("twenty-six regulations that are repealed become one blank, and the sentence goes on", () => {
    const { peraturan } = kePeraturan(drafDari("33.72", "perbup-banyumas-23-2024"));
    expect(findUnit(peraturan, "Pasal 19")).toMatchObject({
      text: {
        value:
          "Pada saat Peraturan Wali Kota ini mulai berlaku, ketentuan mengenai peran sub koordinator sebagaimana dimaksud dalam Peraturan Wali Kota tentang Organisasi dan Tata Kerja yang terdiri atas Peraturan Wali Kota Surakarta Nomor … Tahun … tentang … (Berita Daerah Kota Surakarta Tahun … Nomor …), dicabut dan dinyatakan tidak berlaku.",
      },
      children: [],
    });
  });

  it.each(["perbup-cilacap-5-2024", "perwal-probolinggo-88-2024"])(
    "%s for a province: Pimpinan Tinggi Madya stands in the row of offices",
    (dasar) => {
      const pimpinan = kePeraturan(drafDari("16", dasar)).peraturan.definisi.find(({ term }) => term === "Pimpinan Unit Organisasi");
      expect(pimpinan?.meaning).toMatch(
        /^Pejabat Pimpinan Tinggi Madya, Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator, Pejabat Pengawas, atau /,
      );
      expect(kataDraf(drafDari("16", dasar))).not.toMatch(/Madya, Pejabat Pimpinan Tinggi Madya/);
    },
  );

  it("a date of commencement that is past is not copied", () => {
    expect(kataDraf(drafDari("33.72", "perbup-banyumas-23-2024"))).not.toContain("2 Januari 2025");
  });

  it("letters, kecamatan, people and seats", () => {
    const teks = kataDraf(drafDari("73.71", "perbup-cilacap-5-2024"));
    for (const hilang of ["800/8309", "Kecamatan Majenang", "16 Desember 2021"]) expect(teks.includes(hilang)).toBe(false);
    const formulir = kataDraf(drafDari("73.71", "perbup-pesisir-barat-16-2024"));
    for (const hilang of ["Sueb", "SUEB", "198804022014031002", "Krui,"]) expect(formulir.includes(hilang)).toBe(false);
  });

  it("a reference that points nowhere in the source is a blank, not a number", () => {
    const { peraturan } = kePeraturan(drafDari("33.01", "pergub-kalimantan-timur-50-2023"));
    expect(findUnit(peraturan, "Pasal 19 ayat (2)")?.text?.value).toContain("sebagaimana dimaksud pada ayat (1) huruf …,");
  });

  it("a lampiran that crosses the level of a province says that it has to be looked over", () => {
    const catatan = (kode: string, dasar: string) =>
      satuanDraf(drafDari(kode, dasar)).filter((satu) => /^\[periksa: Lampiran/.test(textOf(satu))).length;
    expect(catatan("33.01", "pergub-kalimantan-timur-50-2023")).toBe(2);
    expect(catatan("33", "perbup-cilacap-5-2024")).toBe(1);
    expect(catatan("33.72", "perbup-cilacap-5-2024")).toBe(0);
  });
});

describe("a draft of the region that made the source", () => {
  const { peraturan } = kePeraturan(drafDari("33.01", "perbup-cilacap-5-2024"));

  it("repeals the source, by number, title and gazette, before it commences", () => {
    const [cabut, berlaku] = bodyOf(peraturan).at(-1)?.children ?? [];
    expect(cabut?.text?.value).toBe(
      "Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Kabupaten Cilacap (Berita Daerah Kabupaten Cilacap Tahun 2024 Nomor 5), dicabut dan dinyatakan tidak berlaku.",
    );
    expect(berlaku?.text?.value).toBe("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.");
  });

  it("keeps what the region says of itself, and is enacted where it was", () => {
    expect(kataDraf(drafDari("33.01", "perbup-cilacap-5-2024"))).toMatch(/Kecamatan Majenang[\s\S]*/);
    expect(peraturan.meta.tempatPenetapan).toBe("Cilacap");
  });

  it("has each definition once", () => {
    const istilah = peraturan.definisi.map(({ term }) => term);
    expect(istilah).toEqual([...new Set(istilah)]);
  });
});

describe("the empty skeleton", () => {
  it.each(["33.01", "33.72", "33"])("%s has the Bab of the manual, its definitions and blanks", (kode) => {
    const dokumen = draf(daerahKode(kode), null, "Pengelolaan Arsip");
    const { peraturan } = kePeraturan(dokumen);
    expect(bodyOf(peraturan).map(({ heading }) => heading?.value)).toEqual(["KETENTUAN UMUM", "…", "KETENTUAN PENUTUP"]);
    expect(peraturan.definisi.map(({ term }) => term).slice(0, 2)).toEqual(["Daerah", "Pemerintah Daerah"]);
    expect(peraturan.meta.tentang).toBe("PENGELOLAAN ARSIP");
    expect(peraturan.acuan.filter(({ state }) => state === "tanpa-sasaran")).toEqual([]);
    expect(satuanDraf(dokumen).every(({ attrs }) => attrs.asal === null)).toBe(true);
  });
});
