/** What is no deviation, and how deviations are told: the gravest first, each in one good sentence. */
import { bahanOf, bandingkan, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { batang, jenisOf, pasanganOf, simpangan, simpanganNasional } from "../support/simpangan.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const MELAPOR = "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Pimpinan Unit Organisasi secara berkala.";
const MENETAPKAN = "Bupati menetapkan pembagian tugas pada setiap unit organisasi.";

describe("no deviation is", () => {
  it.each([
    ["the very same text", MELAPOR, MELAPOR],
    ["case", MELAPOR, MELAPOR.replace("Pejabat Fungsional", "pejabat fungsional")],
    [
      "the Oxford comma",
      "Tugas meliputi perencanaan, pemantauan dan penilaian kinerja pegawai.",
      "Tugas meliputi perencanaan, pemantauan, dan penilaian kinerja pegawai.",
    ],
    ["another head of a region", MENETAPKAN, MENETAPKAN.replace("Bupati", "Gubernur")],
    ["Wali Kota in one word", MENETAPKAN.replace("Bupati", "Wali Kota"), MENETAPKAN.replace("Bupati", "Walikota")],
    ["active and passive", MENETAPKAN, "Pembagian tugas pada setiap unit organisasi ditetapkan oleh Bupati."],
    ["words in another order", MELAPOR, "Pejabat Fungsional melaporkan pelaksanaan tugas secara berkala kepada Pimpinan Unit Organisasi."],
    ["Pejabat Pelaksana", MELAPOR.replace("Pejabat Fungsional", "Pelaksana"), MELAPOR.replace("Pejabat Fungsional", "Pejabat Pelaksana")],
    [
      "the long form of Pegawai ASN",
      MELAPOR.replace("Pejabat Fungsional", "Pegawai ASN"),
      MELAPOR.replace("Pejabat Fungsional", "Pegawai Aparatur Sipil Negara"),
    ],
    [
      "one word here and two there",
      "Koordinasi antarunit organisasi menjadi tanggungjawab seluruh pimpinan.",
      "Koordinasi antar unit organisasi menjadi tanggung jawab seluruh pimpinan.",
    ],
    [
      "a list instead of running text",
      "Ketua tim mempunyai tugas menyusun rencana kerja, membagi peran anggota, dan melaporkan hasil.",
      "Ketua tim mempunyai tugas:\na. menyusun rencana kerja;\nb. membagi peran anggota; dan\nc. melaporkan hasil.",
    ],
  ])("%s", (_, acuan, lain) => {
    expect(jenisOf(simpangan(acuan, lain))).toEqual(["sesuai"]);
    expect(jenisOf(simpangan(lain, acuan))).toEqual(["sesuai"]);
  });

  it.each([
    [
      "Peraturan Menteri ini and Peraturan Bupati ini",
      "Pelaksanaan tugas sebagaimana diatur dalam Peraturan Menteri ini menjadi tanggung jawab pimpinan.",
      "Pelaksanaan tugas sebagaimana diatur dalam Peraturan Bupati ini menjadi tanggung jawab pimpinan.",
    ],
    ["Menteri and Bupati", MENETAPKAN.replace("Bupati", "Menteri"), MENETAPKAN],
    [
      "Instansi Pemerintah and Perangkat Daerah",
      "Instansi Pemerintah melaksanakan sistem kerja untuk penyederhanaan birokrasi secara menyeluruh.",
      "Perangkat Daerah melaksanakan sistem kerja untuk penyederhanaan birokrasi secara menyeluruh.",
    ],
  ])("against a national text: %s", (_, acuan, lain) => {
    expect(jenisOf(simpanganNasional(acuan, lain))).toEqual(["sesuai"]);
  });

  it("the name of each one's own region", () => {
    const text = naskahDengan(
      batang("Sistem kerja diterapkan oleh Perangkat Daerah dalam wilayah Kabupaten Teluk Harapan secara menyeluruh."),
    );
    const [a, b] = [text, text.replaceAll("TELUK HARAPAN", "SUMBER LESTARI").replaceAll("Teluk Harapan", "Sumber Lestari")].map((one) =>
      bahanOf(parseMarkdown(one)),
    );
    if (a === undefined || b === undefined) throw new Error("two texts");
    expect(pasanganOf(a, b, "Pasal 2").map(({ relations, deviations }) => [relations, jenisOf(deviations)])).toEqual([
      [["sesuai"], ["sesuai"]],
    ]);
  });
});

describe("deviations are told", () => {
  it("the gravest first", () => {
    const found = simpangan(
      MELAPOR,
      "Camat melaporkan pelaksanaan kegiatan kepada Pimpinan Unit Organisasi paling lambat 5 (lima) hari kerja.",
    );
    expect(found.map(({ bobot }) => bobot)).toEqual(["substantif", "prosedural", "redaksional"]);
    expect(jenisOf(found)).toEqual(["pelaku-berubah", "tenggat-berubah", "istilah-berubah"]);
  });

  it("with a confidence that is not above that of the pair", () => {
    for (const { confidence, deviations } of ofCorpus)
      for (const { keyakinan } of deviations) {
        expect(keyakinan).toBeGreaterThan(0);
        expect(keyakinan).toBeLessThanOrEqual(confidence + 0.005);
      }
  });

  it("in one sentence each, with the place before it, that a report can take as it is", () => {
    for (const { deviations } of ofCorpus)
      for (const { kalimat } of deviations) {
        expect(kalimat).toMatch(/^(?:Pasal \d+\S*|Lampiran)[^:]*: .*[^.\s]\.$/s);
        expect(kalimat).not.toMatch(/\s{2}|\n| [,;.](?!\.)|\.\.|undefined|null|NaN|""|^\S*: *\./);
        expect((kalimat.match(/"/g) ?? []).length % 2, kalimat).toBe(0);
      }
  });

  it("each once", () => {
    for (const { deviations } of ofCorpus) expect(new Set(deviations.map(({ kalimat }) => kalimat)).size).toBe(deviations.length);
  });

  it("as stricter or looser with the direction, and no other type with one", () => {
    for (const { deviations } of ofCorpus)
      for (const { jenis, arah } of deviations) expect(arah).toBe(/^diper(?:ketat|longgar)$/.test(jenis) ? jenis : undefined);
  });

  it("as sesuai only where nothing else is told", () => {
    for (const { deviations } of ofCorpus) {
      const rest = jenisOf(deviations).filter((jenis) => jenis !== "belum-disesuaikan");
      expect(rest.length).toBeGreaterThan(0);
      if (rest.includes("sesuai")) expect(rest).toEqual(["sesuai"]);
    }
  });
});

const bahan = ID_CORPUS.map((id) => ({ id, bahan: bahanOf(parseMarkdown(sourceOf(id))) }));
const ofCorpus = bahan.flatMap((a) => bahan.filter((b) => b !== a).flatMap((b) => bandingkan(a, b).pairs));
