import { type BahanLaporan, buatJangkar, type HasilBacaan, laporanTelaah } from "@selaras/parsers";
import { laporanTelaahDocx, laporanTelaahHtml } from "@selaras/parsers/ekspor";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

const SUMBER = "Pasal 1\n\nKetua Tim wajib melapor.\n\nPasal 2\n\nPelaksana dapat melapor.";
const jangkar = (kutipan: string) => {
  const dari = SUMBER.indexOf(kutipan);
  return buatJangkar({ sumber: SUMBER, unit: [] }, dari, dari + kutipan.length, false);
};
const HASIL: HasilBacaan = {
  deviasi: [
    {
      id: "a",
      locator: "Pasal 1",
      tempat: "batang-tubuh",
      kelompok: [],
      hubungan: "substantif",
      usulan: true,
      penyimpangan: [{ jenis: "diperlonggar", bobot: "substantif", keyakinan: 0.9, kalimat: 'Pasal 1: "wajib" menjadi <b>"dapat"</b>.' }],
      acuan: ["Pasal 13 ayat (3)"],
      rentang: { dari: 0, sampai: 34 },
      kata: [],
    },
    {
      id: "b",
      locator: "Pasal 2",
      tempat: "batang-tubuh",
      kelompok: [],
      hubungan: "sesuai",
      usulan: false,
      penyimpangan: [],
      acuan: ["Pasal 4"],
      rentang: { dari: 36, sampai: 69 },
      kata: [],
    },
  ],
  hilang: [
    {
      id: "h",
      locator: "Pasal 9",
      jangkar: "pasal-9",
      kelompok: [],
      teks: "Pejabat Penilai Kinerja menetapkan ekspektasi.",
      penyimpangan: { jenis: "dihilangkan", bobot: "substantif", keyakinan: 0.8, kalimat: "Pasal 9 acuan tidak ditemukan padanannya." },
      sePasal: false,
      letak: 69,
    },
  ],
  jumlah: { sesuai: 1, redaksional: 0, prosedural: 0, substantif: 1, tambahan: 0, hilang: 1, usulan: 1 },
};
const BAHAN: BahanLaporan = {
  naskah: {
    alamat: "https://jdih.contoh.go.id/5?a=1&b=<x>",
    judul: 'Peraturan Bupati "Contoh" <script>alert(1)</script>',
    jenis: null,
    nomor: "5",
    tahun: 2024,
    daerah: "Kabupaten Contoh",
  },
  sidik: "ab".repeat(32),
  acuan: { nama: "Permenpan RB 7/2022", naskahKerja: true },
  hasil: HASIL,
  anotasi: [
    {
      id: "2",
      isi: "Baris satu\n<img src=x onerror=alert(1)>",
      usulan: "",
      tanda: ["norma"],
      bobot: "tinggi",
      jangkar: jangkar("Pelaksana dapat melapor."),
      dibuat: "2026-11-20T01:00:00.000Z",
      diubah: "2026-11-21T01:00:00.000Z",
      oleh: { nama: "Sari & Budi" },
    },
    {
      id: "1",
      isi: "",
      usulan: "harus",
      tanda: [],
      bobot: "rendah",
      jangkar: jangkar("wajib"),
      dibuat: "2026-11-20T01:00:00.000Z",
      diubah: "2026-11-20T01:00:00.000Z",
    },
  ],
  dibuat: "2026-11-22T03:04:05.000Z",
};

describe("the report of a review", () => {
  const laporan = laporanTelaah(BAHAN);

  it("says what was read, with which acuan and when, and that the acuan is a working text", () => {
    expect(laporan.keterangan.map(([, nilai]) => nilai)).toEqual(
      expect.arrayContaining([BAHAN.naskah.alamat, BAHAN.sidik, BAHAN.acuan.nama, expect.stringContaining("22 November 2026")]),
    );
    expect(laporan.peringatan.join(" ")).toContain("bukan naskah resmi");
  });

  it("lists what differs in the order of the text, and nothing that agrees", () => {
    expect(laporan.simpangan.map(({ tempat, acuan }) => [tempat, acuan])).toEqual([
      ["Pasal 1", "Pasal 13 ayat (3)"],
      ["", "Pasal 9"],
    ]);
    expect(laporan.simpangan[0]?.sebutan).toContain("usulan");
    expect(laporan.catatan.map(({ kutipan }) => kutipan)).toEqual(["wajib", "Pelaksana dapat melapor."]);
  });

  it("is about notes alone where nothing was compared", () => {
    const { hasil: _hasil, ...tanpa } = BAHAN;
    expect(laporanTelaah(tanpa)).toMatchObject({ ringkasan: [], simpangan: [], catatan: laporan.catatan });
  });

  it("as a page is whole without anything else, and no text in it is markup", () => {
    const html = laporanTelaahHtml(laporan);
    expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(html).not.toMatch(/<(?:script|img|link|iframe|b)\b/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("Baris satu\n&lt;img src=x onerror=alert(1)&gt;");
    expect(html).toContain("https://jdih.contoh.go.id/5?a=1&amp;b=&lt;x&gt;");
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<th>/);
    expect(laporanTelaahHtml(laporanTelaah(BAHAN))).toBe(html);
  });

  it("as a document holds the same, and the same input gives the same bytes", async () => {
    const berkas = await laporanTelaahDocx(laporan);
    const isi = strFromU8(unzipSync(berkas)["word/document.xml"] ?? new Uint8Array());
    const teks = isi.replace(/<[^>]*>/g, "");
    for (const satu of ["Pasal 13 ayat (3)", BAHAN.sidik ?? "", "Sari &amp; Budi", "&lt;script&gt;", "kutipan ini dihapus"])
      expect(teks).toContain(satu);
    expect(Buffer.compare(berkas, await laporanTelaahDocx(laporanTelaah(BAHAN)))).toBe(0);
  });
});
