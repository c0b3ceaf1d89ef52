import { readFileSync } from "node:fs";
import { bentukNormal, locatorsOf, type Peraturan, parseMarkdown, susunPeraturan } from "@selaras/parsers";
import { type ButirPdf, barisPdf } from "@selaras/parsers/baris";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PdfTerbuka } from "../../extension/src/pdf/buka-pdf.ts";
import { kerangkaUnit, unitDi } from "../../extension/src/pdf/kerangka-unit.ts";
import { lembarPdf } from "../../extension/src/pdf/lembar-pdf.ts";
import { letakPdf } from "../../extension/src/pdf/letak-pdf.ts";
import { CHROMIUM, launch } from "../support/browser.ts";
import { bukaUji, cetakPdf, halamanCetak } from "../support/pdf-uji.ts";

/** A piece of 12 points at 6 points a letter. */
const butir = (teks: string, x: number, y: number, lain: Partial<ButirPdf> = {}): ButirPdf => ({
  teks,
  x,
  y,
  lebar: teks.length * 6,
  tinggi: 12,
  tebal: false,
  miring: false,
  ...lain,
});

const baris = (...halaman: readonly ButirPdf[][]) => barisPdf(halaman);
const teks = (...halaman: readonly ButirPdf[][]) => baris(...halaman).blok.map(({ text }) => text);

describe("lines of pieces", () => {
  it("are read from the top and from the left, in whatever order the file draws them", () => {
    expect(teks([butir("dua", 10, 40), butir("kanan", 40, 20), butir("satu", 10, 20.5)])).toEqual(["satu kanan", "dua"]);
  });

  it("have a blank where a gap is wider than kerning, and none where the file has set one", () => {
    expect(teks([butir("Pe", 10, 20), butir("raturan", 22.5, 20), butir("Bupati", 68, 20), butir(" ini", 104, 20)])).toEqual([
      "Peraturan Bupati ini",
    ]);
  });

  it("raise what is set higher into the line it belongs to", () => {
    expect(teks([butir("seluas 5 m", 10, 20), butir("2", 70, 16.5, { tinggi: 7 }), butir("saja", 82, 20)])).toEqual(["seluas 5 m2 saja"]);
  });

  it("part columns of a table, but neither labels, nor the preamble, nor stretched lines", () => {
    const [tabel] = baris([butir("Jabatan", 10, 20), butir("Tugas", 120, 20), butir("Hasil", 240, 20)]).blok;
    expect(tabel).toMatchObject({ kind: "tabel", text: "Jabatan\tTugas\tHasil" });
    expect(teks([butir("a.", 10, 20), butir("kedudukan;", 60, 20)])).toEqual(["a. kedudukan;"]);
    expect(teks([butir("Menimbang", 10, 20), butir(":", 120, 20), butir("a.", 150, 20), butir("bahwa", 190, 20)])).toEqual([
      "Menimbang : a. bahwa",
    ]);
    expect(teks([butir("dengan", 0, 20), butir("mengutamakan", 66, 20), butir("layanan", 168, 20)])).toEqual([
      "dengan mengutamakan layanan",
    ]);
  });

  it("know bullets, bold lines, and white space above them", () => {
    const { blok } = baris([
      butir("Pasal 1", 10, 20, { tebal: true }),
      butir("Dalam Peraturan ini:", 10, 36),
      butir("•", 10, 50),
      butir("Daerah;", 24, 50),
      butir("BAB II", 10, 90, { tebal: true }),
      butir("- 2 -", 10, 104),
    ]);
    expect(blok.map(({ text, bold, bullet, blankBefore }) => [text, bold, bullet, blankBefore])).toEqual([
      ["Pasal 1", true, false, true],
      ["Dalam Peraturan ini:", false, false, false],
      ["Daerah;", false, true, false],
      ["BAB II", true, false, true],
      ["- 2 -", false, false, false],
    ]);
  });

  it("leave out what is printed twice to look bold, and put slanted stamps behind", () => {
    const hasil = baris([butir("SALINAN", 100, 30, { miring: true }), butir("Pasal 1", 10, 20), butir("Pasal 1", 10.3, 20)]);
    expect(hasil.blok.map(({ text }) => text)).toEqual(["Pasal 1", "SALINAN"]);
    expect(hasil.letak[0]?.[2]).toBeNull();
  });

  it("give every letter of the source to its piece, and nothing for an empty page", () => {
    const { sumber, letak, halaman, blok } = baris([butir("satu", 10, 20)], [], [butir("dua", 10, 20), butir("tiga", 34, 20)]);
    expect(sumber).toBe("satu\ndua tiga\n");
    expect(halaman).toEqual([0, 5, 5]);
    expect(letak).toEqual([
      [{ dari: 0, sampai: 4 }],
      [],
      [
        { dari: 5, sampai: 8 },
        { dari: 9, sampai: 13 },
      ],
    ]);
    for (const satu of blok)
      for (const { at, length, start, end } of satu.spans)
        if (length === end - start) expect(sumber.slice(start, end)).toBe(satu.text.slice(at, at + length));
  });
});

describe("places", () => {
  const naskah = baris([butir("satu dua", 10, 20), butir("tiga", 10, 36)], [butir("empat", 10, 20)]);
  const letak = letakPdf(naskah);

  it("lead from a range to the pieces of each page, and from an offset to its piece", () => {
    expect(letak.potong(0, { dari: 5, sampai: 15 })).toEqual([
      { butir: 0, dari: 5, sampai: 8 },
      { butir: 1, dari: 0, sampai: 4 },
    ]);
    expect(letak.potong(1, { dari: 5, sampai: 16 })).toEqual([{ butir: 0, dari: 0, sampai: 2 }]);
    expect([0, 8, 13, 14, 99].map((at) => letak.halamanDi(at))).toEqual([0, 0, 0, 1, 1]);
    expect(letak.butirDi(8)).toEqual({ halaman: 0, butir: 0 });
    expect(letak.butirDi(13)).toEqual({ halaman: 0, butir: 1 });
    expect(letak.awalOf({ halaman: 1, butir: 0 })).toBe(14);
    expect(letakPdf(baris([])).butirDi(0)).toBeNull();
  });

  it("name the unit that is read", () => {
    const unit = (locator: string, dari: number, sampai: number, jenis: "bab" | "pasal" | "ayat") => ({
      locator,
      dari,
      sampai,
      jenis,
      sebutan: "",
      tingkat: 1,
    });
    const kerangka = kerangkaUnit([
      unit("Bab I", 10, 90, "bab"),
      unit("Pasal 1", 20, 40, "pasal"),
      unit("Pasal 1 ayat (1)", 22, 40, "ayat"),
      unit("Pasal 2", 45, 90, "pasal"),
    ]);
    expect(kerangka).toHaveLength(3);
    expect([5, 12, 25, 42, 60, 200].map((at) => kerangka[unitDi(kerangka, at)]?.locator)).toEqual([
      undefined,
      "Bab I",
      "Pasal 1",
      "Pasal 1",
      "Pasal 2",
      "Pasal 2",
    ]);
  });
});

describe.skipIf(CHROMIUM === "")("a printed regulation", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const terbuka = async (isi: Uint8Array): Promise<PdfTerbuka> => {
    const hasil = await bukaUji(isi);
    if ("gagal" in hasil) throw new Error(hasil.gagal);
    return hasil;
  };
  const locators = (peraturan: Peraturan): readonly string[] => [...locatorsOf(peraturan).values()];
  const markdown = (id: string): Peraturan =>
    parseMarkdown(readFileSync(new URL(`../../parsers/corpus/${id}.md`, import.meta.url), "utf8"));

  it.each(["perbup-cilacap-5-2024", "perwal-probolinggo-88-2024"])("is read into the units of its text: %s", async (id) => {
    const pdf = await terbuka(await cetakPdf(browser, halamanCetak(id), id));
    const { naskah, halaman } = pdf;
    expect(locators(susunPeraturan(naskah.blok))).toEqual(locators(markdown(id)));
    expect(naskah.blok.filter(({ text, bold }) => /^Pasal \d+$/u.test(text) && bold).length).toBeGreaterThan(10);
    expect(naskah.blok.filter(({ text }) => text === "- 3 -")).toHaveLength(1);
    expect(naskah.halaman).toHaveLength(halaman.length);
    for (const [nomor, { butir: isi }] of halaman.entries()) {
      for (const [ke, satu] of isi.entries()) {
        const rentang = naskah.letak[nomor]?.[ke];
        if (rentang) expect(naskah.sumber.slice(rentang.dari, rentang.sampai)).toBe(satu.teks);
        else expect(satu.teks.trim()).toBe("");
      }
    }
    expect(lembarPdf(pdf, "https://jdih.example.go.id/1.pdf", "1.pdf")).toMatchObject({
      macam: "pdf",
      judul: id,
      situs: null,
      halaman: naskah.halaman,
    });
    await pdf.dokumen.destroy();
  });

  it("of some fifty pages is read in well under two seconds, and tells how far it is", async () => {
    const isi = await cetakPdf(browser, halamanCetak("perbup-cilacap-5-2024"));
    const kemajuan: number[] = [];
    const mulai = performance.now();
    const pdf = await bukaUji(isi, { kemajuan: (terbaca) => kemajuan.push(terbaca) });
    const lama = performance.now() - mulai;
    if ("gagal" in pdf) throw new Error(pdf.gagal);
    // 48 pages in Liberation Serif, 61 in DejaVu Serif
    expect(pdf.halaman.length).toBeGreaterThan(45);
    expect(kemajuan.at(-1)).toBe(pdf.halaman.length);
    // measured 0.4–0.7 s; a loaded machine gets room
    expect(lama).toBeLessThan(4_000);
    await pdf.dokumen.destroy();
  });

  it("keeps the columns of a table and turns a page that is set sideways", async () => {
    const tabel =
      "<table><tr><td>Jabatan</td><td>Uraian tugas</td><td>Hasil kerja</td></tr><tr><td>Ketua</td><td>menyusun rencana</td><td>rencana</td></tr></table>";
    const pdf = await terbuka(await cetakPdf(browser, tabel));
    expect(pdf.naskah.blok.map(({ text }) => text).filter((satu) => satu.includes("\t"))).toEqual([
      "Jabatan\tUraian tugas\tHasil kerja",
      "Ketua\tmenyusun rencana\trencana",
    ]);
    await pdf.dokumen.destroy();
    const baring = await terbuka(
      await cetakPdf(
        browser,
        '<div style="writing-mode:vertical-rl;height:600px"><p>Baris pertama dari halaman yang direbahkan ini.</p><p>Baris kedua.</p></div>',
      ),
    );
    expect(baring.naskah.blok.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Baris pertama dari halaman yang direbahkan ini.", "Baris kedua."]),
    );
    await baring.dokumen.destroy();
  });

  it("is read alike where its labels stand in columns of their own", async () => {
    const panjang =
      "penyederhanaan birokrasi merupakan bagian dari reformasi birokrasi dalam rangka tata kelola pemerintahan yang efektif dan efisien";
    const baris = (...sel: readonly string[]): string => `<tr>${sel.map((satu) => `<td>${satu}</td>`).join("")}</tr>`;
    const pdf = await terbuka(
      await cetakPdf(
        browser,
        `<p class="tengah">PERATURAN BUPATI CONTOH<br>NOMOR 1 TAHUN 2024<br>TENTANG<br>SISTEM KERJA</p><p class="tengah">BUPATI CONTOH,</p>
        <table>${baris("Menimbang", ":", "a.", `bahwa ${panjang};`)}${baris("", "", "b.", `bahwa ${panjang};`)}</table>
        <p class="tengah">MEMUTUSKAN:</p><table>${baris("Menetapkan", ":", "PERATURAN BUPATI TENTANG SISTEM KERJA.")}</table>
        <p class="tengah">BAB I<br>KETENTUAN UMUM</p><p class="tengah">Pasal 1</p>
        <table>${baris("(1)", "Perangkat Daerah meliputi:")}${baris("", `<table>${baris("a.", "dinas; dan")}${baris("b.", "badan.")}</table>`)}${baris("(2)", `Dinas ${panjang}.`)}</table>`,
      ),
    );
    const peraturan = susunPeraturan(pdf.naskah.blok);
    expect(locators(peraturan)).toEqual([
      "Bab I",
      "Pasal 1",
      "Pasal 1 ayat (1)",
      "Pasal 1 ayat (1) huruf a",
      "Pasal 1 ayat (1) huruf b",
      "Pasal 1 ayat (2)",
    ]);
    expect(bentukNormal(peraturan).menimbang.map(({ label, text }) => [label, text])).toEqual([
      ["a.", `bahwa ${panjang};`],
      ["b.", `bahwa ${panjang};`],
    ]);
    await pdf.dokumen.destroy();
  });

  it("that is a picture of paper is said to be one", async () => {
    const gambar =
      '<svg width="400" height="500"><rect width="400" height="500" fill="#eee"/><path d="M20 20h300M20 60h300" stroke="#000"/></svg>';
    const pdf = await terbuka(await cetakPdf(browser, gambar));
    expect(pdf.pindaian).toBe(true);
    expect(lembarPdf(pdf, "berkas:a.pdf", "a.pdf")).toEqual({ gagal: "pindaian" });
    await pdf.dokumen.destroy();
  });

  it("that is broken, locked, too large or no PDF is told apart", async () => {
    const isi = await cetakPdf(browser, "<p>Pasal 1</p>");
    expect(await bukaUji(new TextEncoder().encode("<!doctype html><p>Masuk dahulu.</p>"))).toEqual({ gagal: "bukan-pdf" });
    expect(await bukaUji(new Uint8Array(51 * 1024 * 1024))).toEqual({ gagal: "terlalu-besar" });
    expect(await bukaUji(new TextEncoder().encode("%PDF-1.7\nini bukan isi yang utuh"))).toEqual({ gagal: "rusak" });
    const terkunci = new TextDecoder("latin1")
      .decode(isi)
      .replace(
        /trailer\s*<</u,
        `trailer <</Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}>>> /ID [<00> <00>]`,
      );
    expect(await bukaUji(Uint8Array.from(terkunci, (huruf) => huruf.charCodeAt(0)))).toEqual({ gagal: "terkunci" });
  });
});
