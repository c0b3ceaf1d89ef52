import { abstrak, abstrakTeks, parseMarkdown } from "@selaras/parsers";
import { abstrakDocx } from "@selaras/parsers/ekspor";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const abstrakDari = (id: string) => abstrak(parseMarkdown(sourceOf(id)));

describe("a draft of the abstract", () => {
  it("says what it is about, why, on what basis, what it regulates, and from when on", () => {
    const isi = abstrakDari("perbup-banyumas-23-2024");
    expect(isi).toMatchObject({
      subjek: "SISTEM KERJA – PENYEDERHANAAN BIROKRASI",
      tahun: "2024",
      sebutan: "Perbup Banyumas No. 23 Tahun 2024, BD Kabupaten Banyumas Tahun 2024 Nomor 24",
      judul: "PERATURAN BUPATI BANYUMAS TENTANG SISTEM KERJA UNTUK PENYEDERHANAAN BIROKRASI",
      sebutanDiri: "Peraturan Bupati ini",
      materiPokok: [
        "Ketentuan Umum (Pasal 1–4)",
        "Mekanisme Kerja (Pasal 5–16)",
        "Proses Bisnis (Pasal 17)",
        "Ketentuan Lain-Lain (Pasal 18)",
        "Ketentuan Penutup (Pasal 19–20)",
      ],
    });
    expect(isi.dasarHukum).toContain("UU No. 23 Tahun 2014 sebagaimana telah beberapa kali diubah terakhir dengan UU No. 6 Tahun 2023");
    expect(isi.dasarHukum).toContain("Permenpan RB No. 7 Tahun 2022");
    // the last consideration only points at the others
    expect(isi.dasarPertimbangan.join(" ")).not.toContain("berdasarkan pertimbangan sebagaimana dimaksud");
    expect(isi.catatan[0]).toBe("Peraturan Bupati ini mulai berlaku pada tanggal 2 Januari 2025.");
    expect(isi.catatan.find((satu) => satu.startsWith("Mencabut "))).toContain("Nomor 84 Tahun 2021");
    expect(isi.catatan.at(-1)).toBe("Lampiran: Sistem Kerja untuk Penyederhanaan Birokrasi.");
  });

  it("tells the day that *pada tanggal diundangkan* means", () => {
    expect(abstrakDari("perbup-cilacap-5-2024").catatan[0]).toBe(
      "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan, yaitu 19 Maret 2024.",
    );
  });

  it.each(ID_CORPUS)("of %s has no word that the text does not say", (id) => {
    const sumber = sourceOf(id)
      .replace(/[*_#\\]/g, "")
      .replace(/\s+/g, " ")
      .toLowerCase();
    const isi = abstrakDari(id);
    for (const satu of isi.dasarPertimbangan) expect(sumber).toContain(satu.split(" ").slice(0, 6).join(" ").toLowerCase());
    for (const satu of isi.materiPokok) expect(sumber).toContain(satu.replace(/ \(Pasal.*$/, "").toLowerCase());
    for (const nomor of isi.dasarHukum.join(" ").matchAll(/No\. (\S+) Tahun (\d{4})/g))
      expect(sumber).toContain(`${nomor[1]} tahun ${nomor[2]}`.toLowerCase());
  });

  it("says that it is one, and what is missing in a draft or a working text", () => {
    const kosong = abstrak(parseMarkdown("Pasal 1\n\nTim bekerja."), { rancangan: true, naskahKerja: true });
    expect(kosong).toMatchObject({
      subjek: "…",
      tahun: "…",
      dasarPertimbangan: [],
      dasarHukum: [],
      materiPokok: ["1 Pasal tanpa pembagian Bab"],
    });
    expect(kosong.catatan).toEqual(["Mulai berlaku: …", "Tanpa lampiran."]);
    const teks = abstrakTeks(kosong);
    for (const satu of ["Konsep abstrak", "masih rancangan", "bukan naskah resmi", "ABSTRAK:", "CATATAN:"]) expect(teks).toContain(satu);
  });
});

describe("for Word", () => {
  it("holds every sentence of the text, and the same input gives the same bytes", async () => {
    const isi = abstrakDari("pergub-kalimantan-timur-50-2023");
    const [satu, dua] = [await abstrakDocx(isi, { tanggal: "2026-11-22" }), await abstrakDocx(isi, { tanggal: "2026-11-22" })];
    expect(satu).toEqual(dua);
    const xml = strFromU8(unzipSync(satu)["word/document.xml"] ?? new Uint8Array())
      .replace(/<[^>]+>/g, "")
      .replaceAll("&amp;", "&");
    for (const bagian of [isi.subjek, isi.sebutan, isi.judul, ...isi.dasarHukum, ...isi.materiPokok, ...isi.catatan, ...isi.peringatan])
      expect(xml).toContain(bagian);
  });
});
