/** Who acts, who is acted upon, and what looks alike but is another act. */
import { buildMatriks } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { naskah } from "../support/matriks-korpus.ts";
import { batang, jenisOf, simpangan, simpanganNasional } from "../support/simpangan.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const LAPORAN = "Laporan pelaksanaan tugas disampaikan oleh Ketua Tim secara berkala setiap bulan.";
const MENETAPKAN = "Bupati menetapkan pembagian tugas pada setiap unit organisasi.";
const PETA = "Peta proses bisnis ditetapkan oleh Pimpinan Unit Organisasi setiap tahun anggaran.";
const TENGGAT = "Laporan disampaikan kepada Pimpinan Unit Organisasi paling lambat 10 (sepuluh) hari kerja setelah penugasan.";
const PENUGASAN = "Setiap pegawai melaksanakan penugasan dari Unit Organisasi dengan penuh tanggung jawab.";
const ANGGOTA = "Anggota tim diutamakan berasal dari unit organisasi yang terkait.";
const LINTAS = "Anggota tim dapat berasal dari satu unit organisasi, lintas unit organisasi dan lintas Instansi Pemerintah.";

describe("a small change of words, a great one of law", () => {
  it.each([
    [
      "the agent becomes the recipient",
      LAPORAN,
      "oleh",
      "kepada",
      ["pelaku-berubah", "pelaku-berubah"],
      'pelaku "Ketua Tim" tidak disebut lagi',
    ],
    ["the deputy is not the head", MENETAPKAN, "Bupati", "Wakil Bupati", ["pelaku-berubah"], 'pelaku "Bupati" menjadi "Wakil Bupati"'],
    ["not to be preferred is looser", ANGGOTA, "diutamakan", "tidak diutamakan", ["diperlonggar"], "pengutamaan diperlonggar"],
    ["to be is stricter than preferably", ANGGOTA, "diutamakan", "harus", ["diperketat"], "pengutamaan diperketat"],
    ["another verb that looks alike", PETA, "ditetapkan", "diterapkan", ["istilah-berubah"], 'istilah "ditetapkan" menjadi "diterapkan"'],
    [
      "one member of an enumeration less",
      LINTAS,
      " dan lintas Instansi Pemerintah",
      "",
      ["dihilangkan", "cakupan-berubah"],
      '"lintas Instansi Pemerintah" tidak dimuat lagi',
    ],
  ])("%s", (_, acuan, dari, menjadi, jenis, kalimat) => {
    const found = simpangan(acuan, acuan.replace(dari, menjadi));
    expect(jenisOf(found)).toEqual(jenis);
    expect(found[0]?.kalimat).toContain(kalimat);
    expect(found.map(({ bobot }) => bobot)).toEqual(jenis.map(() => "substantif"));
  });

  it("an exception that lists is an exception, no enumeration", () => {
    const umum = "Penugasan diberikan kepada pegawai.";
    const kecuali = "Penugasan diberikan kepada pegawai kecuali pegawai yang sedang cuti, pegawai tugas belajar.";
    expect(jenisOf(simpangan(umum, kecuali))).toEqual(["diperlonggar"]);
  });

  it("Perangkat Daerah in the enumeration of a region stands for Instansi Pemerintah", () => {
    expect(jenisOf(simpanganNasional(LINTAS, LINTAS.replace("Instansi Pemerintah", "Perangkat Daerah")))).toEqual(["sesuai"]);
  });
});

describe("texts are quoted as they are printed", () => {
  it("a name that differs in one word, whole", () => {
    expect(simpangan(PENUGASAN, PENUGASAN.replace("Unit Organisasi", "Unit Kerja")).map(({ kalimat }) => kalimat)).toEqual([
      'Pasal 2: istilah "Unit Organisasi" menjadi "Unit Kerja".',
    ]);
  });

  it("a name beside a connector, and nothing behind it", () => {
    const dan = "Penugasan diberikan oleh Pejabat Fungsional dan Pejabat Pelaksana sebagaimana dimaksud pada ayat (1) setiap tahun.";
    expect(simpangan(dan, dan.replace(" dan ", " atau "))[0]?.kalimat).toMatch(/pada "[^"]*Pejabat Fungsional atau Pejabat Pelaksana"/);
  });

  it("a time limit, with what it counts from", () => {
    expect(simpangan(TENGGAT, TENGGAT.replace("10 (sepuluh)", "5 (lima)"))[0]?.bidang).toEqual({
      nama: "tenggat",
      acuan: "paling lambat 10 (sepuluh) hari kerja setelah penugasan",
      lain: "paling lambat 5 (lima) hari kerja setelah penugasan",
    });
  });

  it("neither with the words of the other: the pieces give both texts back", () => {
    const [acuan, lain] = [MENETAPKAN, MENETAPKAN.replace("unit organisasi", "Unit  Organisasi, setiap tahun")];
    const matriks = buildMatriks(naskah("acuan", naskahDengan(batang(acuan))), [naskah("lain", naskahDengan(batang(lain)))]);
    const pieces = matriks.baris.find(({ locator }) => locator === "Pasal 2")?.sel[0]?.beda ?? [];
    const join = (omit: string, of: (one: (typeof pieces)[number]) => string): string =>
      pieces
        .filter(({ jenis }) => jenis !== omit)
        .map(of)
        .join("");
    expect(join("baru", ({ acuan: own, teks }) => own ?? teks)).toContain("setiap unit organisasi.");
    expect(join("hilang", ({ teks }) => teks)).toMatch(/setiap Unit\s+Organisasi, setiap tahun\./);
  });
});
