import { type Lampiran, type Penutup, parseMarkdown, type Teks } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { blocksOfLampiran, blocksOfPenutup } from "../../editor/src/reading/signature-lines.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";

const valuesOf = (lines: readonly Teks[]): string[] => lines.map(({ value }) => value);
const penutupOf = (source: string): Penutup | undefined => parseMarkdown(source).children.find((part) => part.type === "penutup");
const lampiranOf = (source: string): readonly Lampiran[] => parseMarkdown(source).children.filter((part) => part.type === "lampiran");

const BODY = "Pasal 1\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.";
const linesOf = (penutup: string): readonly Teks[] => {
  const part = bacaBatangTubuh(BODY, { penutup }).children.find((child) => child.type === "penutup");
  return part?.lines ?? [];
};

describe("the closing of a regulation", () => {
  it.each([
    ["perbup-cilacap-5-2024", "AWALUDDIN MUURI", "SUJITO", "BERITA DAERAH KABUPATEN CILACAP TAHUN 2024 NOMOR 5"],
    ["perbup-banyumas-23-2024", "HANUNG CAHYO SAPUTRO", "AGUS NUR HADIE", "BERITA DAERAH KABUPATEN BANYUMAS TAHUN 2024"],
    ["perwal-probolinggo-88-2024", "MOCHAMAD TAUFIK KURNIAWAN", "NINIK IRA WIBAWATI", "BERITA DAERAH KOTA PROBOLINGGO TAHUN 2024 NOMOR 88"],
    ["pergub-kalimantan-timur-50-2023", "AKMAL MALIK", "SRI WAHYUNI", "BERITA DAERAH PROVINSI KALIMANTAN TIMUR TAHUN 2023 NOMOR 53."],
  ])("sets the signer right, the secretary left and the gazette below: %s", (id, signer, secretary, gazette) => {
    const { penetapan, pengundangan, lembaran } = blocksOfPenutup(penutupOf(sourceOf(id))?.lines ?? []);
    expect(valuesOf(penetapan).at(0)).toMatch(/^Ditetapkan di /);
    expect(valuesOf(penetapan).at(-1)).toBe(signer);
    expect(valuesOf(pengundangan).at(0)).toMatch(/^Diundangkan di /);
    expect(valuesOf(pengundangan).at(-1)).toBe(secretary);
    expect(valuesOf(lembaran).at(0)).toBe(gazette);
  });

  it.each(ID_CORPUS)("prints every line once, in its order: %s", (id) => {
    const lines = penutupOf(sourceOf(id))?.lines ?? [];
    const { penetapan, pengundangan, lembaran } = blocksOfPenutup(lines);
    expect([...penetapan, ...pengundangan, ...lembaran]).toEqual(lines);
  });

  it("of a draft that is not promulgated yet has the signer only", () => {
    const { penetapan, pengundangan, lembaran } = blocksOfPenutup(linesOf("Ditetapkan di Kota Lama\n\nBUPATI TELUK HARAPAN,\n\nSURYA"));
    expect(valuesOf(penetapan)).toEqual(["Ditetapkan di Kota Lama", "BUPATI TELUK HARAPAN,", "SURYA"]);
    expect([pengundangan, lembaran]).toEqual([[], []]);
  });

  it("with a gazette but no promulgation leaves that block empty", () => {
    const penutup = "Ditetapkan di Kota Lama\n\nBUPATI TELUK HARAPAN,\n\nSURYA\n\nBERITA DAERAH KABUPATEN TELUK HARAPAN TAHUN 2021 NOMOR 3";
    const { penetapan, pengundangan, lembaran } = blocksOfPenutup(linesOf(penutup));
    expect([penetapan.length, pengundangan.length, lembaran.length]).toEqual([3, 0, 1]);
  });

  it("without lines is three empty blocks", () => {
    expect(blocksOfPenutup([])).toEqual({ penetapan: [], pengundangan: [], lembaran: [] });
  });
});

describe("a lampiran", () => {
  it.each([
    ["perbup-cilacap-5-2024", "AWALUDDIN MUURI"],
    ["perbup-banyumas-23-2024", "HANUNG CAHYO SAPUTRO"],
    ["perwal-probolinggo-88-2024", "MOCHAMAD TAUFIK KURNIAWAN"],
  ])("prints its head above and the signature below its text: %s", (id, signer) => {
    const [lampiran] = lampiranOf(sourceOf(id));
    const { kepala, tandaTangan } = blocksOfLampiran(lampiran?.lines ?? []);
    expect(valuesOf(kepala).at(0)).toMatch(/LAMPIRAN/);
    expect(valuesOf(kepala).join(" ")).toMatch(/PERATURAN (BUPATI|WALI KOTA) \S+ NOMOR \d+ TAHUN \d+ TENTANG/);
    expect(valuesOf(tandaTangan).at(0)).toMatch(/^Pj\. /);
    expect(valuesOf(tandaTangan).at(-1)).toBe(signer);
  });

  it("without a signature is all head", () => {
    const lines = lampiranOf(sourceOf("pergub-kalimantan-timur-50-2023")).at(1)?.lines ?? [];
    expect(blocksOfLampiran(lines)).toEqual({ kepala: lines, tandaTangan: [] });
  });

  it("knows the signature where no space stands behind Pj., as Kalimantan Timur prints it", () => {
    const source = sourceOf("pergub-kalimantan-timur-50-2023").replace("Pj. GUBERNUR", "Pj.GUBERNUR");
    const { tandaTangan } = blocksOfLampiran(lampiranOf(source).at(0)?.lines ?? []);
    expect(valuesOf(tandaTangan)).toContain("AKMAL MALIK");
  });

  it("keeps its head together where the office begins a line of it", () => {
    const source = sourceOf("perbup-cilacap-5-2024").replace("LAMPIRAN\nPERATURAN BUPATI", "LAMPIRAN PERATURAN\nBUPATI");
    const { kepala } = blocksOfLampiran(lampiranOf(source).at(0)?.lines ?? []);
    expect(valuesOf(kepala)).toContain("NOMOR 5 TAHUN 2004");
  });
});
