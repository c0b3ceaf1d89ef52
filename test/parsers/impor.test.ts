import { countPeraturan, dariPeraturan, parseMarkdown, susunImpor } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../support/benih.ts";
import { imporUji, kata, naskahUji, peraturanUji } from "../support/naskah-impor.ts";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { semuaSatuan, textOf } from "../support/rancangan-uji.ts";

const kataDi = (teks: string): readonly string[] => teks.match(/[\p{L}\p{N}]+/gu) ?? [];

describe("a file as an import", () => {
  it.each(ID_NASKAH)("%s: is the document of its regulation, with ids that count, and a place for all that it says", (id) => {
    const sumber = sourceOf(id);
    const hasil = imporUji(sumber);
    let next = 0;
    const peraturan = parseMarkdown(sumber);
    expect(hasil.isi).toEqual(dariPeraturan(peraturan, { idBaru: () => `s${++next}` }));
    expect(hasil.meta).toEqual(peraturan.meta);
    expect(hasil.jumlah).toEqual(countPeraturan(peraturan));
    for (const satuan of semuaSatuan(hasil.isi.content)) {
      const teks = textOf(satuan);
      if (teks === "") continue;
      const rentang = hasil.letak[satuan.attrs.id];
      expect(rentang, teks).toBeDefined();
      if (rentang === undefined || satuan.attrs.jenis === "memutuskan") continue;
      const kataSumber = new Set(kataDi(kata(sumber, rentang)));
      // an escaped character is a word in another spelling, and `SALINAN LAMPIRAN` is said without the second word
      if (!/[&\\]/.test(kata(sumber, rentang)) && !teks.startsWith("SALINAN"))
        expect(kataDi(teks).filter((satu) => !kataSumber.has(satu))).toEqual([]);
    }
  });

  it("tells the place of a unit with its printed number", () => {
    const sumber = peraturanUji("Pasal 1\n\n(1) Satu.\n\n(2) Dua, yaitu:\n\na. alfa; dan\n\nb. beta.");
    const { isi, letak } = imporUji(sumber);
    const tempat = isi.content.flatMap((node) => {
      const rentang = letak[node.attrs.id];
      return rentang === undefined ? [] : [kata(sumber, rentang)];
    });
    for (const satu of ["Pasal 1", "(1) Satu.", "(2) Dua, yaitu:", "a. alfa; dan", "b. beta.", "BUPATI CILACAP,", "MEMUTUSKAN:"])
      expect(tempat).toContain(satu);
  });

  it("keeps what the reader reported, its pages and the furniture of the text", () => {
    const sumber = peraturanUji("Pasal 1\n\nSatu.\n\n- 2 -\n\nPasal 2\n\nDua.");
    const laporan = [{ macam: "ditinggal" as const, pesan: "1 gambar tidak terbaca" }];
    const hasil = imporUji(sumber, { halaman: [0, 200], laporan });
    expect(hasil.halaman).toEqual([0, 200]);
    expect(hasil.laporan).toEqual(laporan);
    expect(hasil.perabot.map(({ value }) => value)).toEqual(["- 2 -"]);
    expect(hasil.keraguan).toEqual([]);
  });

  it("tells every head and foot of a page that the reader left out, each once, and counts what is too much", () => {
    const perabot = ["- 2 -", "KOP  DINAS", "KOP DINAS", " ", ...Array.from({ length: 30 }, (_, ke) => `Kaki ${ke}`)];
    const { laporan } = imporUji(peraturanUji("Pasal 1\n\nSatu."), { perabot });
    expect(laporan.every(({ macam }) => macam === "ditinggal")).toBe(true);
    const pesan = laporan.map((satu) => satu.pesan);
    expect(pesan.slice(0, 3)).toEqual(["KOP DINAS", "- 2 -", "Kaki 0"].map((satu) => `Kepala atau kaki halaman tidak ikut: “${satu}”.`));
    expect(pesan).toHaveLength(21);
    expect(pesan.at(-1)).toMatch(/^12 kepala atau kaki halaman lain tidak ikut/);
  });

  it("takes any text, gives the same for it twice, and is plain data", () => {
    const potongan = fc.constantFrom(
      "Pasal 1",
      "(1) ",
      "a. ",
      "; b. ",
      "\n\n",
      "BAB I",
      "LAMPIRAN\n",
      "Menimbang : ",
      "x\ty",
      "teks",
      " 7 ",
      "…",
    );
    const teks = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.array(potongan, { maxLength: 60 }).map((semua) => semua.join("")),
    );
    fc.assert(
      fc.property(teks, (sumber) => {
        const hasil = susunImpor(naskahUji(sumber));
        expect(susunImpor(naskahUji(sumber))).toEqual(hasil);
        expect(JSON.parse(JSON.stringify(hasil))).toEqual(hasil);
        const ids = semuaSatuan(hasil.isi.content).map(({ attrs }) => attrs.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { dari, sampai } of Object.values(hasil.letak)) {
          expect(dari).toBeGreaterThanOrEqual(0);
          expect(sampai).toBeGreaterThanOrEqual(dari);
          expect(sampai).toBeLessThanOrEqual(sumber.length);
        }
        const idKeraguan = hasil.keraguan.map(({ id }) => id);
        expect(new Set(idKeraguan).size).toBe(idKeraguan.length);
      }),
      { numRuns: 200 },
    );
  });
});
