import { buildMatriks, type Potongan, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { shortDiff } from "../../editor/src/matriks/short-diff.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const tetap = (teks: string): Potongan => ({ jenis: "tetap", teks });
const hilang = (teks: string): Potongan => ({ jenis: "hilang", teks });
const baru = (teks: string): Potongan => ({ jenis: "baru", teks });
const textOf = (beda: readonly Potongan[]): string => beda.map(({ teks }) => teks).join("");
const words = (count: number, name = "kata"): string => Array.from({ length: count }, (_, at) => `${name}${at + 1}`).join(" ");

describe("a cell of the matrix", () => {
  it("shows nothing of a text that does not differ", () => {
    expect(shortDiff([])).toEqual([]);
    expect(shortDiff([tetap("Pejabat melapor kepada pimpinan.")])).toEqual([]);
  });

  it("shows a short text whole", () => {
    const beda = [tetap("Pejabat melapor "), hilang("tertulis"), baru("lisan"), tetap(" setiap bulan.")];
    expect(shortDiff(beda)).toEqual(beda);
  });

  it("keeps three words before and three words behind a difference", () => {
    expect(textOf(shortDiff([tetap(`${words(20)} `), baru("BARU"), tetap(` ${words(20, "lagi")}`)]))).toBe(
      "… kata18 kata19 kata20 BARU lagi1 lagi2 lagi3 …",
    );
  });

  it("keeps the words on both sides of what agrees between two differences", () => {
    expect(textOf(shortDiff([hilang("A "), tetap(words(12)), baru(" B")]))).toBe("A kata1 kata2 kata3 … kata10 kata11 kata12 B");
  });

  it("keeps agreeing words that an ellipsis would not make shorter", () => {
    const beda = [tetap(`${words(4)} `), baru("BARU"), tetap(` ${words(4)}`)];
    expect(shortDiff(beda)).toEqual(beda);
  });

  it("cuts a long insertion at a word", () => {
    const [piece] = shortDiff([baru(words(60))]);
    expect(piece?.teks).toMatch(/^kata1 .* kata\d+ …$/);
    expect(piece?.teks.length).toBeLessThan(95);
  });

  it("says with one ellipsis that more differs than the cell can hold", () => {
    const beda = Array.from({ length: 12 }, (_, at) => [hilang(`lama${at} `), baru(`pengganti${at} `), tetap("dan ")]).flat();
    const pendek = shortDiff(beda);
    expect(pendek.length).toBeLessThan(beda.length);
    expect(pendek.at(-1)).toEqual(tetap(" …"));
    expect(textOf(pendek).match(/…/g)).toHaveLength(1);
  });

  it("leaves a space between the ellipsis of a long omission and the next word", () => {
    const lama = "Pelaksanaan tugas Pejabat Fungsional dan pelaksana meliputi pelaksanaan tugas yang ditugaskan oleh pimpinan. ";
    expect(textOf(shortDiff([hilang(lama), baru("Penunjukan pejabat.")]))).toMatch(/yang … Penunjukan/u);
  });
});

describe("every cell of the corpus", () => {
  const [acuan, ...daerah] = ["permenpan-rb-7-2022", ...ID_CORPUS.filter((id) => id !== "permenpan-rb-7-2022")].map((id) => ({
    id,
    nama: id,
    peraturan: parseMarkdown(sourceOf(id)),
  }));
  if (acuan === undefined) throw new Error("The corpus is empty.");
  const sel = buildMatriks(acuan, daerah).baris.flatMap((baris) => baris.sel);

  it("shows a difference where the texts differ, and none where they agree", () => {
    for (const { beda } of sel) {
      const differs = (pieces: readonly Potongan[]) => pieces.some(({ jenis }) => jenis !== "tetap");
      expect(differs(shortDiff(beda))).toBe(differs(beda));
    }
  });

  it("shows only words of the two texts, each as what it is", () => {
    for (const { beda } of sel)
      for (const { jenis, teks } of shortDiff(beda).slice(0, -1))
        for (const part of teks.split("…").filter((satu) => satu.trim() !== ""))
          expect(beda.some((asli) => asli.jenis === jenis && asli.teks.includes(part.trim()))).toBe(true);
  });

  it("is at most as long as two long pieces", () => {
    for (const { beda } of sel) expect(textOf(shortDiff(beda)).length).toBeLessThan(180);
  });
});
