/** Whose words a provision is said to be, where provisions of the working text are kept in an official one. */
import { type EntriPustaka, isNaskahKerja, type Provenans, parseMarkdown, susunAcuanResmi } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ketentuanAcuan, teksBanding } from "../../parsers/src/impor/acuan/ketentuan-acuan.ts";
import "../support/benih.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const ENTRI = { id: "uji", jenis: "Peraturan Bupati", nomor: "3", tahun: 2021, tentang: "Sistem Kerja", acuan: true } as EntriPustaka;
const TUBUH = "Pasal 1\n\nTim kerja bekerja menurut naskah.";

const lampiran = (isi: string, nomor = ""): string =>
  `LAMPIRAN${nomor}\nPERATURAN BUPATI TELUK HARAPAN\nNOMOR 3 TAHUN 2021\nTENTANG\nSISTEM KERJA\n\n${isi}`;
const naskah = (tubuh: string, ...semua: readonly string[]): string => [naskahDengan(tubuh), ...semua].join("\n\n");

const tercatat = (locator: string, lain: Partial<Provenans["provisions"][number]> = {}): Provenans["provisions"][number] => ({
  locator,
  kind: "rekonstruksi",
  confidence: "sedang",
  sources: [],
  witnesses: [],
  inferred: [`kata ${locator}`],
  ...lain,
});

/** The acuan made of these texts, its provisions as they will be read, each with its provenance. */
function susun(lama: string, resmi: string, pertahankan: readonly string[], provisions: Provenans["provisions"] = []) {
  const provenansLama: Provenans = { regulation: "uji", note: "", catatan: "", sources: {}, provisions };
  const opsi = { pertahankan, nama: "resmi.pdf", sha256: "cd".repeat(32), tanggal: "2026-11-22T04:00:00Z" };
  const { teks, provenans } = susunAcuanResmi({ teks: lama, entri: ENTRI, provenans: provenansLama }, parseMarkdown(resmi), opsi);
  const asal = new Map(provenans.provisions.map((satu) => [satu.locator, satu]));
  return { teks, provenans, asal, jadi: ketentuanAcuan(parseMarkdown(teks)) };
}

/** What is said of the provision with these words. */
function asalKata(hasil: ReturnType<typeof susun>, kata: string) {
  const satu = hasil.jadi.find(({ teks }) => teks.includes(kata));
  if (satu === undefined) throw new Error(`${kata} stands nowhere`);
  return hasil.asal.get(satu.locator);
}

describe("a provision that is kept at another place", () => {
  const BAB_I = "BAB I\nPENDAHULUAN\n\n";

  it("as a paragraph that moves up has the provenance that it had", () => {
    const lama = naskah(
      TUBUH,
      lampiran(`${BAB_I}Alinea kerja pertama berkata begini.\n\nAlinea kerja kedua berkata begitu.\n\nAlinea kerja ketiga hanya dugaan.`),
    );
    const resmi = naskah(TUBUH, lampiran(`${BAB_I}Alinea resmi pertama berkata lain.`));
    const hasil = susun(lama, resmi, ["Lampiran BAB I alinea ke-3"], [tercatat("Lampiran BAB I alinea ke-3")]);
    expect(asalKata(hasil, "ketiga hanya dugaan")).toEqual(
      tercatat("Lampiran BAB I alinea ke-2", { inferred: ["kata Lampiran BAB I alinea ke-3"] }),
    );
    expect(asalKata(hasil, "resmi pertama")?.kind).toBe("naskah resmi");
    expect(hasil.provenans.catatan).toContain("2 dari 3 ketentuan mengikuti berkas");
    expect(hasil.provenans.catatan).toContain("Masih naskah kerja, bukan naskah resmi: Lampiran BAB I alinea ke-2.");
  });

  it("under a heading that the official text has not comes with that heading", () => {
    const lama = naskah(TUBUH, lampiran(`${BAB_I}Alinea pendek.\n\nBAB II\nTATA CARA\n\nTata cara menurut naskah kerja saja.`));
    const resmi = naskah(TUBUH, lampiran(`${BAB_I}Alinea resmi pertama berkata lain.`));
    const hasil = susun(lama, resmi, ["Lampiran BAB II"]);
    expect(asalKata(hasil, "naskah kerja saja")).toMatchObject({ locator: "Lampiran BAB II", kind: "rekonstruksi", sources: [] });
    expect(asalKata(hasil, "naskah kerja saja")?.confidence).toMatch(/^rendah/);
    expect(hasil.teks).toMatch(/resmi pertama[\s\S]*BAB II\s+TATA CARA[\s\S]*kerja saja/);
    expect(isNaskahKerja(hasil.provenans.provisions)).toBe(true);
  });

  it("stays in its own annex, with and without one in the official text", () => {
    const dua = (kata: string): string => `${BAB_I}Lampiran kedua menurut naskah ${kata} berkata.`;
    const satu = lampiran(`${BAB_I}Lampiran kesatu menurut naskah resmi berkata.`, " I");
    const lama = naskah(TUBUH, satu, lampiran(`${dua("kerja")}\n\nHanya naskah kerja menambahkan alinea.`, " II"));
    const pilih = ["Lampiran II BAB I alinea ke-2"];
    const ada = susun(lama, naskah(TUBUH, satu, lampiran(`BAB II\nLAIN\n\nBab lain menurut naskah resmi.`, " II")), pilih);
    expect(asalKata(ada, "Hanya naskah kerja")).toMatchObject({ locator: "Lampiran II BAB I", kind: "rekonstruksi" });
    const tanpa = susun(lama, naskah(TUBUH, satu), pilih);
    expect(asalKata(tanpa, "Hanya naskah kerja")).toMatchObject({ locator: "Lampiran II BAB I", kind: "rekonstruksi" });
    for (const hasil of [ada, tanpa]) expect(asalKata(hasil, "Lampiran kesatu")?.kind).toBe("naskah resmi");
  });

  it("is no official text because an earlier file said it, and words that it moves are quoted", () => {
    const lama = naskah(TUBUH, lampiran(`${BAB_I}Alinea kerja pertama berkata begini.`));
    const sumber = "lama.pdf (SHA-256 00)";
    const resmi = naskah("Pasal 1\n\nTim kerja bekerja menurut naskah lain.");
    const hasil = susun(lama, resmi, ["Pasal 1"], [tercatat("Pasal 1", { kind: "naskah resmi", sources: [sumber] })]);
    expect(hasil.asal.get("Pasal 1")).toMatchObject({ kind: "kutipan", sources: [sumber] });
    // the same words at the same place are official, kept or not
    expect(susun(naskah(TUBUH), naskah(TUBUH), ["Pasal 1"], [tercatat("Pasal 1")]).asal.get("Pasal 1")?.kind).toBe("naskah resmi");
    const alinea = ["satu", "dua", "tiga"].map((kata) => `Alinea ${kata} dari naskah kerja ini.`);
    const bergeser = susun(
      naskah(TUBUH, lampiran(alinea.join("\n\n"))),
      naskah(TUBUH, lampiran("Alinea kesatu dari naskah resmi itu."), lampiran("Alinea kedua dari naskah resmi itu.")),
      ["Lampiran alinea ke-3"],
    );
    expect(bergeser.provenans.provisions.map(({ locator, kind }) => `${locator}: ${kind}`)).toEqual([
      "Pasal 1: naskah resmi",
      "Lampiran: rekonstruksi",
      "Lampiran alinea ke-2: kutipan",
      "Lampiran alinea ke-3: kutipan",
    ]);
    expect(bergeser.provenans.catatan).toContain("3 dari 4 ketentuan mengikuti berkas");
    expect(bergeser.provenans.catatan).toMatch(/bergeser[^:]*: Lampiran alinea ke-2; Lampiran alinea ke-3\.$/);
  });
});

describe("whatever is kept", () => {
  const kata = fc.constantFrom("Tim", "kerja", "pejabat", "melapor", "kepada", "ketua", "setiap", "bulan", "dan", "bertugas");
  const kalimat = fc.array(kata, { minLength: 5, maxLength: 7 }).map((semua) => `${semua.join(" ")}.`);
  const banyak = (max: number) => fc.array(kalimat, { minLength: 1, maxLength: max });
  const pasal = fc
    .array(banyak(3), { minLength: 1, maxLength: 4 })
    .map((semua) =>
      semua
        .map((ayat, ke) => `Pasal ${ke + 1}\n\n${ayat.length === 1 ? ayat[0] : ayat.map((satu, at) => `(${at + 1}) ${satu}`).join("\n\n")}`)
        .join("\n\n"),
    );
  const bab = fc
    .array(banyak(3), { minLength: 1, maxLength: 3 })
    .map((semua) => semua.map((isi, ke) => `BAB ${["I", "II", "III"][ke]}\nBAGIAN\n\n${isi.join("\n\n")}`).join("\n\n"));
  const semuaLampiran = fc
    .array(bab, { maxLength: 3 })
    .map((semua) => semua.map((isi, ke) => lampiran(isi, semua.length === 1 ? "" : ` ${["I", "II", "III"][ke]}`)));
  const teks = fc.tuple(pasal, semuaLampiran).map(([tubuh, lain]) => naskah(tubuh, ...lain));

  it("nothing but what the official text says there is called official, and the rest is known as a working text", () => {
    fc.assert(
      fc.property(teks, teks, fc.infiniteStream(fc.boolean()), (lama, resmi, undi) => {
        const semua = ketentuanAcuan(parseMarkdown(lama));
        const pertahankan = semua.flatMap(({ locator }) => (undi.next().value ? [locator] : []));
        const hasil = susun(
          lama,
          resmi,
          pertahankan,
          semua.flatMap(({ locator }) => (undi.next().value ? [tercatat(locator)] : [])),
        );
        const menurutResmi = new Set(ketentuanAcuan(parseMarkdown(resmi)).map((satu) => `${satu.locator}\n${teksBanding(satu.teks)}`));
        for (const satu of hasil.jadi) {
          const asal = hasil.asal.get(satu.locator);
          expect(asal, satu.locator).toBeDefined();
          if (menurutResmi.has(`${satu.locator}\n${teksBanding(satu.teks)}`)) continue;
          expect(asal?.kind, `${satu.locator}: ${satu.teks}`).not.toBe("naskah resmi");
          expect(isNaskahKerja(asal === undefined ? [] : [asal])).toBe(true);
        }
        // nothing that was asked for is lost, and the note counts what is there
        const ada = new Set(hasil.jadi.map((satu) => teksBanding(satu.teks)));
        const diminta = new Set(pertahankan);
        for (const satu of semua) if (diminta.has(satu.locator)) expect(ada, satu.locator).toContain(teksBanding(satu.teks));
        const resmiSaja = hasil.provenans.provisions.every(({ kind }) => kind === "naskah resmi");
        expect(hasil.provenans.catatan.startsWith("Naskah resmi")).toBe(resmiSaja);
      }),
      { numRuns: 40 },
    );
  });
});
