import { readFileSync } from "node:fs";
import { type Bahan, bahanOf, bandingBacaan, bandingkan, parseHtml, parseMarkdown, toText, unitBacaan } from "@selaras/parsers";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

const DAERAH = [
  "perbup-banyumas-23-2024",
  "perbup-cilacap-5-2024",
  "perbup-pesisir-barat-16-2024",
  "pergub-kalimantan-timur-50-2023",
  "perwal-probolinggo-88-2024",
];

const baca = (id: string): string => readFileSync(new URL(`../../parsers/corpus/${id}.md`, import.meta.url), "utf8");
const rapat = (teks: string): string => teks.replace(/[\s*#\\]+/g, "");

let acuan: Bahan;
beforeAll(() => {
  acuan = bahanOf(parseMarkdown(baca("permenpan-rb-7-2022")));
});

describe("a published text compared with its acuan", () => {
  it.each(DAERAH)("says of %s what the comparison of two regulations says", (id) => {
    const peraturan = parseMarkdown(baca(id));
    const { hasil } = bandingBacaan({ bahan: acuan }, peraturan);
    const { pairs, proposals, onlyA } = bandingkan({ id: "a", bahan: acuan }, { id, bahan: bahanOf(peraturan) });
    const dijawab = (satu: readonly { readonly a: readonly string[] }[]) => new Set(satu.flatMap(({ a }) => a));
    const acuanOf = (usulan: boolean) => new Set(hasil.deviasi.filter((satu) => satu.usulan === usulan).flatMap((satu) => satu.acuan));
    expect(hasil.deviasi.length).toBeGreaterThan(20);
    for (const locator of acuanOf(false)) expect([...dijawab(pairs), ...dijawab(proposals)]).toContain(locator);
    for (const { locator } of hasil.hilang) expect([...onlyA, ...dijawab(proposals)]).toContain(locator);
  });

  it.each(DAERAH)("marks in %s the very words, at their place in the source", (id) => {
    const sumber = baca(id);
    const peraturan = parseMarkdown(sumber);
    const { hasil, rinci } = bandingBacaan({ bahan: acuan }, peraturan);
    let kata = 0;
    for (const deviasi of hasil.deviasi) {
      const { dari, sampai } = deviasi.rentang;
      const rincian = rinci(deviasi.id);
      expect(rincian?.locator).toBe(deviasi.locator);
      const awal = rapat(rincian?.teks ?? "").slice(0, 20);
      const akhir = rapat(rincian?.teks ?? "").slice(-4);
      expect(rapat(sumber.slice(dari, sampai)), deviasi.locator).toContain(awal);
      expect(rapat(sumber.slice(dari, sampai)).endsWith(akhir), deviasi.locator).toBe(true);
      for (const satu of deviasi.kata) {
        kata++;
        expect(satu.dari).toBeGreaterThanOrEqual(dari);
        expect(satu.sampai).toBeLessThanOrEqual(sampai);
        expect(rapat(rincian?.teks ?? ""), deviasi.locator).toContain(rapat(sumber.slice(satu.dari, satu.sampai)));
      }
    }
    expect(kata).toBeGreaterThan(0);
    const ids = [...hasil.deviasi, ...hasil.hilang].map((satu) => satu.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("puts a provision that was taken out back where it stood", () => {
    const utuh = baca("permenpan-rb-7-2022");
    const peraturan = parseMarkdown(utuh);
    const pasal = unitBacaan(peraturan).filter(({ jenis }) => jenis === "pasal");
    for (const [at, satu] of pasal.entries()) {
      if (at < 2 || at > pasal.length - 2) continue;
      const tanpa = utuh.slice(0, satu.dari) + utuh.slice(satu.sampai);
      const { hasil } = bandingBacaan({ bahan: acuan }, parseMarkdown(tanpa));
      const hilang = hasil.hilang.filter(({ locator }) => locator === satu.locator || locator.startsWith(`${satu.locator} `));
      expect(hilang.length, satu.locator).toBeGreaterThan(0);
      for (const { letak } of hilang) {
        const antara = letak <= satu.dari ? tanpa.slice(letak, satu.dari) : tanpa.slice(satu.dari, letak);
        // A heading may stand between, words of another Pasal may not.
        expect(antara.replace(/^.*(?:BAB|Bagian|Paragraf).*$|^[A-Z #*]+$|^(?:[A-Z]\S* ?)+$/gm, "").trim(), satu.locator).toBe("");
      }
    }
  });

  it("names every Pasal once, nests the units and keeps to the source", () => {
    for (const id of DAERAH) {
      const sumber = baca(id);
      const peraturan = parseMarkdown(sumber);
      const unit = unitBacaan(peraturan);
      const terbuka: { sampai: number; tingkat: number }[] = [];
      for (const satu of unit) {
        expect(satu.dari).toBeLessThan(satu.sampai);
        while (terbuka.length > 0 && (terbuka.at(-1)?.tingkat ?? 0) >= satu.tingkat) terbuka.pop();
        if (terbuka.length > 0) expect(satu.sampai, `${id} ${satu.locator}`).toBeLessThanOrEqual(terbuka.at(-1)?.sampai ?? 0);
        terbuka.push(satu);
        expect(satu.sebutan.length).toBeLessThanOrEqual(80);
      }
      expect(unit.filter(({ jenis }) => jenis === "pasal").length).toBeGreaterThan(10);
    }
  });

  it("accepts any text and keeps every offset inside of it", () => {
    const kata = fc.constantFrom(
      "Pasal 1",
      "Pasal 2",
      "(1)",
      "a.",
      "BAB I",
      "LAMPIRAN I",
      "adalah",
      "wajib",
      "Menimbang:",
      "\n",
      "- 2 -",
      "&amp;",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(kata, fc.string()), { maxLength: 60 }), fc.boolean(), (bagian, html) => {
        const sumber = html ? `<p>${bagian.join("</p><p>")}</p>` : bagian.join("\n");
        const peraturan = html ? parseHtml(sumber) : parseMarkdown(sumber);
        const { hasil } = bandingBacaan({ bahan: acuan }, peraturan);
        for (const { rentang, kata: semua } of hasil.deviasi)
          for (const { dari, sampai } of [rentang, ...semua]) {
            expect(dari).toBeGreaterThanOrEqual(0);
            expect(dari).toBeLessThanOrEqual(sampai);
            expect(sampai).toBeLessThanOrEqual(sumber.length);
          }
        for (const { letak } of hasil.hilang) expect(letak).toBeLessThanOrEqual(sumber.length);
        expect(unitBacaan(peraturan).every(({ sampai }) => sampai <= sumber.length)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("says nothing of a text that agrees", () => {
    const peraturan = parseMarkdown(toText(parseMarkdown(baca("permenpan-rb-7-2022"))));
    const { hasil } = bandingBacaan({ bahan: acuan }, peraturan);
    expect(hasil.jumlah).toMatchObject({ substantif: 0, prosedural: 0, redaksional: 0, tambahan: 0, hilang: 0 });
  });
});
