import { type AnotasiBernama, anotasiWeb, bacaAnotasiWeb, type IsiAnotasi, laporanTelaah, type NaskahTelaah } from "@selaras/parsers";
import { laporanTelaahDocx, laporanTelaahHtml } from "@selaras/parsers/ekspor";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

const NASKAH: NaskahTelaah & { readonly sidik: string } = {
  alamat: "https://jdih.cilacapkab.go.id/dokumen/5",
  judul: "Peraturan Bupati Cilacap Nomor 5 Tahun 2024",
  jenis: "Peraturan Bupati",
  nomor: "5",
  tahun: 2024,
  daerah: "Kabupaten Cilacap",
  sidik: "ab".repeat(32),
};

const teks = (maxLength: number, minLength = 0) => fc.string({ unit: "binary", maxLength, minLength });
const waktu = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }).map((satu) => satu.toISOString());

const anotasi: fc.Arbitrary<IsiAnotasi> = fc
  .record({
    id: fc.oneof(fc.uuid(), teks(60, 1)),
    isi: teks(200).filter((satu) => satu.trim() !== ""),
    usulan: fc.option(teks(100)),
    tanda: fc.array(
      teks(40, 1).filter((satu) => satu.trim() !== ""),
      { maxLength: 10 },
    ),
    bobot: fc.constantFrom("tinggi" as const, "sedang" as const, "rendah" as const),
    jangkar: fc.record({
      locator: fc.option(fc.constantFrom("Pasal 5 ayat (1)", "Lampiran I A. huruf b")),
      kutipan: teks(300, 1).filter((satu) => satu.trim() !== ""),
      awalan: teks(30),
      akhiran: teks(30),
      dari: fc.nat(100_000),
      sampai: fc.nat(1_000),
      ketentuan: fc.boolean(),
    }),
    dibuat: waktu,
    diubah: waktu,
  })
  // A half of a surrogate pair is no id that an address could hold.
  .filter(({ id }) => !/\p{Cs}/u.test(id) && id.length <= 100)
  .map((satu) => ({ ...satu, jangkar: { ...satu.jangkar, sampai: satu.jangkar.dari + satu.jangkar.sampai } }));

describe("notes as W3C annotations", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(anotasi, { maxLength: 5 }), (semua) => {
        const berkas: unknown = JSON.parse(JSON.stringify(anotasiWeb(NASKAH, semua)));
        expect(bacaAnotasiWeb(berkas)).toEqual({ anotasi: semua, ditolak: [] });
      }),
    );
  });

  it("keep what tells near-identical provisions apart, and leave out what is not whole", () => {
    const [satu] = fc.sample(anotasi, { numRuns: 1, seed: 7 }) as [IsiAnotasi];
    const ciri = {
      sidik: "x",
      letak: 3,
      induk: ["BAB I"],
      khas: ["ketuatimka"],
      apit: { sebelum: [], sesudah: ["a"] },
      saingan: { kata: 0.5, sekitar: 0.1, induk: 0, seinduk: 1 },
    };
    const dengan = { ...satu, jangkar: { ...satu.jangkar, ciri } };
    const baca = (isi: unknown) => bacaAnotasiWeb(JSON.parse(JSON.stringify(isi))).anotasi[0]?.jangkar.ciri;
    expect(baca(anotasiWeb(NASKAH, [dengan]))).toEqual(ciri);
    const rusak = { ...ciri, apit: null } as unknown as typeof ciri;
    expect(baca(anotasiWeb(NASKAH, [{ ...satu, jangkar: { ...satu.jangkar, ciri: rusak } }]))).toBeUndefined();
  });

  it("are read from other programs, the same each time, and refused with a reason", () => {
    const asing = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "https://hypothes.is/a/1",
      type: "Annotation",
      created: "2026-01-02T03:04:05Z",
      body: [
        { type: "TextualBody", value: "Periksa tenggatnya." },
        { type: "TextualBody", purpose: "tagging", value: "tenggat" },
      ],
      target: [{ source: "x", selector: [{ type: "TextQuoteSelector", exact: "7 (tujuh) hari", prefix: "paling lama " }] }],
    };
    const tanpaKutipan = { type: "Annotation", body: "Ya.", target: "https://x" };
    const kosong = { ...asing, body: [] };
    const hasil = bacaAnotasiWeb([asing, tanpaKutipan, kosong, 5]);
    expect(hasil.anotasi).toMatchObject([
      { isi: "Periksa tenggatnya.", tanda: ["tenggat"], bobot: "sedang", jangkar: { kutipan: "7 (tujuh) hari", locator: null } },
    ]);
    expect(hasil.anotasi[0]?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    expect(hasil.ditolak.map(({ nomor }) => nomor)).toEqual([2, 3, 4]);
    for (const { sebab } of hasil.ditolak) expect(sebab).toMatch(/^[A-Z].*\.$/u);
    const panjang = { ...asing, body: "a".repeat(8_001) };
    const bertanda = { ...asing, body: ["Ya.", ...Array.from({ length: 11 }, (_, at) => ({ purpose: "tagging", value: `t${at}` }))] };
    expect(bacaAnotasiWeb([panjang, bertanda]).ditolak.map(({ sebab }) => sebab)).toEqual([
      "Catatan lebih dari 8.000 huruf.",
      "Tanda lebih dari 10.",
    ]);
    expect(bacaAnotasiWeb({ rows: [asing] }).anotasi).toEqual(hasil.anotasi);
    expect(bacaAnotasiWeb({ ...asing, isi: "lain" }).anotasi[0]?.id).toBe(hasil.anotasi[0]?.id);
  });

  it("never throw, whatever the file holds", () => {
    fc.assert(fc.property(fc.jsonValue(), (isi) => void bacaAnotasiWeb(isi)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (body, selector, ciri) => {
        bacaAnotasiWeb([{ type: "Annotation", id: "urn:selaras:anotasi:%E0%A4%A", body, target: { selector }, "selaras:ciri": ciri }]);
      }),
    );
  });
});

describe("the report of a review", () => {
  const CATATAN: AnotasiBernama = {
    id: "1",
    isi: "Tenggat <b>hilang</b> & tidak disebut.",
    usulan: "paling lama 7 (tujuh) hari",
    tanda: ["tenggat"],
    bobot: "tinggi",
    jangkar: { locator: "Pasal 9", kutipan: "melaporkan", awalan: "", akhiran: "", dari: 90, sampai: 100, ketentuan: false },
    dibuat: "2026-11-20T01:00:00Z",
    diubah: "2026-11-21T01:00:00Z",
    oleh: { nama: "Siti Rahayu" },
  };
  const lebihDulu: AnotasiBernama = {
    ...CATATAN,
    id: "2",
    usulan: "",
    isi: "",
    jangkar: { ...CATATAN.jangkar, locator: "Pasal 2", dari: 5 },
  };
  const bahan = {
    naskah: NASKAH,
    sidik: NASKAH.sidik,
    acuan: { nama: "Peraturan Menteri Nomor 7 Tahun 2022", naskahKerja: true },
    anotasi: [CATATAN, lebihDulu],
    dibuat: "2026-11-22T02:00:00Z",
  };

  it("says what the text is, that the acuan is a working text, and what was noted, in the order of the places", () => {
    const html = laporanTelaahHtml(laporanTelaah(bahan));
    for (const kata of [
      NASKAH.alamat,
      NASKAH.sidik,
      "bukan naskah resmi",
      "22 November 2026",
      "Siti Rahayu",
      "#tenggat",
      "kutipan ini dihapus",
    ])
      expect(html).toContain(kata);
    expect(html.indexOf("Pasal 2")).toBeLessThan(html.indexOf("Pasal 9"));
    expect(html).toContain("Tenggat &lt;b&gt;hilang&lt;/b&gt; &amp; tidak disebut.");
    expect(html).not.toContain("Simpangan dari acuan");
  });

  it("holds the deviations where there are any, and is the same document for the same review", async () => {
    const penyimpangan = { jenis: "dihilangkan", bobot: "substantif", keyakinan: 0.9, kalimat: "Pasal 7: tidak ditemukan." } as const;
    const jumlah = { sesuai: 3, redaksional: 0, prosedural: 0, substantif: 0, tambahan: 0, hilang: 1, usulan: 0 };
    const hilang = [{ id: "h", letak: 4, locator: "Pasal 7", jangkar: "pasal-7", kelompok: [], teks: "", penyimpangan, sePasal: false }];
    const laporan = laporanTelaah({ ...bahan, hasil: { deviasi: [], hilang, jumlah } });
    expect(laporanTelaahHtml(laporan)).toContain("Pasal 7: tidak ditemukan.");
    const satu = await laporanTelaahDocx(laporan);
    expect(Buffer.from(await laporanTelaahDocx(laporan)).equals(Buffer.from(satu))).toBe(true);
    const isi = strFromU8(unzipSync(satu)["word/document.xml"] ?? new Uint8Array());
    for (const kata of ["LAPORAN TELAAH", "Pasal 7: tidak ditemukan.", "Tenggat &lt;b&gt;hilang", "bukan naskah resmi"])
      expect(isi).toContain(kata);
  });
});
