import { DAERAH, sebutanOf } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { type IsianRancangan, rancanganDari } from "../../editor/src/rancangan-baru/isian.ts";
import { bacaTeks, salahBerkas, sebutUkuran, UKURAN_TERBESAR } from "../../editor/src/rancangan-baru/periksa-berkas.ts";
import { cariDaerah, kelompokDaerah } from "../../editor/src/rancangan-baru/pilihan-daerah.ts";

const namesFor = (cari: string): readonly string[] => cariDaerah(DAERAH, cari).map(({ nama }) => nama);

describe("choosing a region", () => {
  it("offers each of them once, by province, the province first", () => {
    const groups = kelompokDaerah(DAERAH);
    expect(groups).toHaveLength(38);
    expect(groups.flatMap(({ items }) => items.map(({ value }) => value))).toEqual(DAERAH.map(({ kode }) => kode));
    expect(groups.find(({ group }) => group === "Jawa Tengah")?.items[0]?.label).toBe("Provinsi Jawa Tengah");
  });

  it.each([
    ["cilacap", "Kabupaten Cilacap"],
    ["kab. cilacap", "Kabupaten Cilacap"],
    ["KAB CILACAP", "Kabupaten Cilacap"],
    ["kota surakarta", "Kota Surakarta"],
    ["33.01", "Kabupaten Cilacap"],
    ["prov jawa tengah", "Provinsi Jawa Tengah"],
    ["diy", "Daerah Istimewa Yogyakarta"],
  ])("%j finds %s first", (cari, nama) => expect(namesFor(cari)[0]).toBe(nama));

  it("a province finds everything in it", () => {
    const found = cariDaerah(DAERAH, "jawa tengah");
    expect(found.length).toBe(DAERAH.filter(({ provinsi }) => provinsi === "Jawa Tengah").length);
  });

  it("shows all of them for nothing, and nothing for nonsense", () => {
    expect(cariDaerah(DAERAH, "  ")).toHaveLength(DAERAH.length);
    expect(namesFor("atlantis")).toEqual([]);
    expect(namesFor(".*(")).toEqual([]);
  });

  it("the kind of regulation follows from the level", () => {
    const jenis = (nama: string) => sebutanOf(DAERAH.find((satu) => satu.nama === nama) ?? expect.fail(nama)).jenis;
    expect(["Provinsi Jawa Tengah", "Kabupaten Cilacap", "Kota Surakarta"].map(jenis)).toEqual([
      "Peraturan Gubernur",
      "Peraturan Bupati",
      "Peraturan Wali Kota",
    ]);
  });
});

describe("what is sent", () => {
  const isian: IsianRancangan = { daerah: "33.01", tentang: "Sistem Kerja", macam: "acuan", peraturan: "", berkas: null };

  it("leaves the usual title to the server, and sends another one in one line", () => {
    expect(rancanganDari(isian, "Sistem Kerja")).toEqual({ daerah: "33.01", dasar: { macam: "acuan" } });
    expect(rancanganDari({ ...isian, tentang: "  Tata \n Kerja " }, "Sistem Kerja")?.tentang).toBe("Tata Kerja");
  });

  it("is nothing while something is missing", () => {
    expect(rancanganDari({ ...isian, daerah: "" }, "")).toBeNull();
    expect(rancanganDari({ ...isian, macam: "peraturan" }, "")).toBeNull();
    expect(rancanganDari({ ...isian, macam: "unggahan" }, "")).toBeNull();
  });

  it("carries what the chosen source needs, and nothing of the others", () => {
    const berkas = { nama: "perbup.md", ukuran: 4, isi: "# A" };
    const penuh = { ...isian, peraturan: "perbup-cilacap-5-2024", berkas };
    expect(rancanganDari({ ...penuh, macam: "peraturan" }, "")?.dasar).toEqual({ macam: "peraturan", id: "perbup-cilacap-5-2024" });
    expect(rancanganDari({ ...penuh, macam: "unggahan" }, "")?.dasar).toEqual({ macam: "unggahan", nama: "perbup.md", isi: "# A" });
    expect(rancanganDari({ ...penuh, macam: "kosong" }, "")?.dasar).toEqual({ macam: "kosong" });
  });
});

describe("an uploaded file", () => {
  it.each(["a.md", "A.MD", "naskah.markdown", "n.txt", "n.html", "n.htm"])("%s can be read", (nama) =>
    expect(salahBerkas(nama, 10)).toBeNull(),
  );

  it.each([
    ["n.docx", 10, /halaman Impor/],
    ["n.pdf", 10, /PDF/],
    ["n.exe", 10, /tidak dikenal/],
    ["tanpa-ujung", 10, /tidak dikenal/],
    ["n.md", 0, /kosong/],
    ["n.md", UKURAN_TERBESAR + 1, /terlalu besar/],
  ])("%s of %i bytes is refused with what to do", (nama, ukuran, pesan) => expect(salahBerkas(nama, ukuran)).toMatch(pesan));

  it("is read in the encodings that Word writes", () => {
    const teks = "Pasal 1 – “Bupati”";
    expect(bacaTeks(new TextEncoder().encode(teks))).toBe(teks);
    expect(bacaTeks(new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(teks, "utf16le"))]))).toBe(teks);
    // Not its quotation marks: Node, unlike browsers, takes Windows-1252 for Latin-1.
    expect(bacaTeks(new Uint8Array([0x50, 0x20, 0xe9]))).toBe("P é");
  });

  it("that is no text is told apart", () => {
    expect(bacaTeks(new Uint8Array([0x25, 0x50, 0x00, 0x01]))).toBeNull();
  });

  it("has a size people understand", () => {
    expect([512, 18_432, 1_468_006, UKURAN_TERBESAR].map(sebutUkuran)).toEqual(["512 B", "18 kB", "1,4 MB", "2 MB"]);
  });
});
