import { buildMatriks, type Hubungan, type Sel, YAKIN } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { DAERAH, matriksKorpus, naskah } from "../support/matriks-korpus.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const matriks = matriksKorpus();
const barisOf = (locator: string) => matriks.baris.find((baris) => baris.locator === locator);

describe("a cell", () => {
  const cells = matriks.baris.flatMap((baris) => baris.sel.map((sel, kolom) => ({ baris, sel, id: `${baris.locator} ${DAERAH[kolom]}` })));
  const joined = (sel: Sel, without: string): string =>
    sel.beda
      .filter(({ jenis }) => jenis !== without)
      .map(({ teks }) => teks)
      .join("");
  /** Letters and digits; offices, regions and long forms that compare as equal are left out or made equal. */
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/aparatur sipil negara/g, "asn")
      .replace(
        /\b(?:menteri|gubernur|bupati|wali ?kota|kabupaten|kota|provinsi|banyumas|cilacap|pesisir|barat|kalimantan|timur|probolinggo)\b/g,
        "",
      )
      .replace(/pemerintah\s+daerah/g, "pemerintah")
      .replace(/[^\p{L}\p{N}]+/gu, "");
  /** What is left of `text` when the counterparts took, one after the other, the longest beginning that stands in them. */
  const leftOf = (text: string, counterparts: readonly string[]): string =>
    counterparts.reduce((rest, counterpart) => {
      let length = rest.length;
      while (length > 0 && !counterpart.includes(rest.slice(0, length))) length--;
      return rest.slice(length);
    }, text);

  it("has pieces that joined give the text of the baseline, and its counterparts or the parts of them that answer", () => {
    for (const { baris, sel, id } of cells.filter(({ sel: { pasangan } }) => pasangan.length > 0)) {
      expect(bare(joined(sel, "baru")), id).toBe(bare(baris.teks));
      const counterparts = sel.pasangan.map(({ teks }) => bare(teks));
      expect(bare(joined(sel, "hilang")), id).not.toBe("");
      // one counterpart can be the best of several: any of them may be the first
      const rest = counterparts.map((_, at) =>
        leftOf(bare(joined(sel, "hilang")), [...counterparts.slice(at), ...counterparts.slice(0, at)]),
      );
      expect(rest, id).toContain("");
    }
  });

  it("is tidak-ada only where it is empty, and says then where was searched", () => {
    for (const { sel, baris } of cells) {
      expect(sel.hubungan === "tidak-ada").toBe(sel.pasangan.length === 0);
      if (sel.pasangan.length > 0) continue;
      expect(sel).toMatchObject({ beda: [], usulan: false, penyimpangan: [{ jenis: "dihilangkan", bobot: "substantif" }] });
      expect(sel.penyimpangan[0]?.kalimat).toMatch(
        new RegExp(
          `^${baris.locator.replace(/[()]/g, "\\$&")} acuan: tidak ditemukan padanannya; dicari pada Pasal 1 sampai dengan Pasal \\d+`,
        ),
      );
    }
  });

  it("is as grave as its gravest deviation, and sesuai where there is none", () => {
    for (const { sel, id } of cells.filter(({ sel: { pasangan } }) => pasangan.length > 0)) {
      const found = sel.penyimpangan.filter(({ jenis }) => jenis !== "belum-disesuaikan");
      expect(found.length, id).toBeGreaterThan(0);
      const gravest = (["substantif", "prosedural", "redaksional"] as const).find((bobot) => found.some((one) => one.bobot === bobot));
      expect(sel.hubungan, id).toBe(found.some(({ jenis }) => jenis === "sesuai") ? "sesuai" : gravest);
      if (sel.hubungan === "sesuai") expect(found, id).toHaveLength(1);
    }
  });

  it("gives a likeness, a probability, reasons, an anchor and the place for each counterpart", () => {
    for (const { sel, id } of cells)
      for (const { kemiripan, keyakinan, bukti, jangkar, locator, tempat, oleh } of sel.pasangan) {
        for (const share of [kemiripan, keyakinan]) {
          expect(share, id).toBeGreaterThan(0);
          expect(share, id).toBeLessThanOrEqual(1);
        }
        expect(bukti.length, id).toBeGreaterThan(0);
        expect(oleh).toBe("mesin");
        expect(tempat).toBe(locator.startsWith("Lampiran") ? "lampiran" : "batang-tubuh");
        expect(jangkar, id).toMatch(tempat === "lampiran" ? /^lampiran/ : /^pasal-\d/);
      }
  });

  it("is a proposal only where no counterpart is sure", () => {
    for (const { sel, id } of cells)
      expect(sel.usulan, id).toBe(sel.pasangan.length > 0 && sel.pasangan.every(({ keyakinan }) => keyakinan < YAKIN));
  });

  it("compares with the item of a longer provision that says the norm", () => {
    const sel = barisOf("Pasal 17 ayat (1)")?.sel[DAERAH.indexOf("pergub-kalimantan-timur-50-2023")];
    expect(sel?.pasangan.map(({ locator }) => locator)).toEqual(["Pasal 18 ayat (2)"]);
    const whole = sel?.pasangan[0]?.teks ?? "";
    expect(joined(sel as Sel, "hilang").length).toBeLessThan(0.7 * whole.length);
  });
});

describe("relations", () => {
  const acuan = naskah("acuan", naskahDengan("Pasal 1\n\nPejabat Fungsional melaporkan pelaksanaan tugas kepada Bupati secara tertulis."));
  const selOf = (sentence: string): Sel | undefined =>
    buildMatriks(acuan, [naskah("lain", naskahDengan(`Pasal 1\n\n${sentence}`))]).baris[0]?.sel[0];

  it.each<readonly [string, string, Hubungan]>([
    ["the same words", "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Bupati secara tertulis.", "sesuai"],
    ["another office and capital letters", "Pejabat fungsional melaporkan pelaksanaan tugas kepada Gubernur secara tertulis.", "sesuai"],
    ["only small words differ", "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Bupati dengan tertulis.", "sesuai"],
    ["another term", "Pejabat Fungsional melaporkan pelaksanaan kegiatan kepada Bupati secara tertulis.", "redaksional"],
    ["a time limit more", "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Bupati secara tertulis setiap bulan.", "prosedural"],
    ["another recipient", "Pejabat Fungsional melaporkan pelaksanaan tugas kepada Sekretaris Daerah secara tertulis.", "substantif"],
    ["nothing like it", "Retribusi pasar dipungut setiap hari.", "tidak-ada"],
  ])("%s", (_, sentence, hubungan) => {
    expect(selOf(sentence)?.hubungan).toBe(hubungan);
  });
});
