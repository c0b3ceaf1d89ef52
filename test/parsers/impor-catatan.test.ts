import type { KomentarNaskah, NaskahBerkas, PerubahanNaskah, RentangNaskah } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { imporUji, peraturanUji, tempatKata } from "../support/naskah-impor.ts";
import { semuaSatuan, textOf } from "../support/rancangan-uji.ts";

const SUMBER = peraturanUji("Pasal 1\n\n(1) Tim kerja dipimpin ketua.\n\n(2) Tim kerja melapor tiap bulan.\n\nPasal 2\n\nSelesai.");
const di = (teks: string): RentangNaskah => tempatKata(SUMBER, teks);

const komentar = (rentang: RentangNaskah, isi: string, lain: Partial<KomentarNaskah> = {}): KomentarNaskah => ({
  ...rentang,
  macam: "komentar",
  oleh: "Budi",
  kapan: "2024-05-03T08:00:00Z",
  isi,
  induk: null,
  selesai: false,
  ...lain,
});

const perubahan = (rentang: RentangNaskah, ganti: string, oleh = "Budi"): PerubahanNaskah => ({
  ...rentang,
  ganti,
  oleh,
  kapan: "2024-05-03T08:00:00Z",
});

function catatanDari(lain: Partial<NaskahBerkas>) {
  const hasil = imporUji(SUMBER, lain);
  const teks = new Map(semuaSatuan(hasil.isi.content).map((satuan) => [satuan.attrs.id, textOf(satuan)]));
  return hasil.catatan.map((satu) => ({ ...satu, satuan: teks.get(satu.satuan) }));
}

describe("comments", () => {
  it("become notes on their units, with name and date, the words they are about and their answers", () => {
    const [satu, ...lain] = catatanDari({
      komentar: [
        komentar(di("dipimpin"), "Ketua siapa?", { selesai: true }),
        komentar(di("dipimpin"), "Ketua tim.", { oleh: "Siti", induk: 0 }),
        komentar(di("dipimpin"), "Setuju.", { oleh: null, kapan: null, induk: 1 }),
      ],
    });
    expect(lain).toEqual([]);
    expect(satu).toEqual({
      satuan: "Tim kerja dipimpin ketua.",
      kutipan: "dipimpin",
      isi: "Dari Word, Budi, 3 Mei 2024: Ketua siapa?",
      usulan: null,
      semula: null,
      balasan: ["Dari Word, Siti, 3 Mei 2024: Ketua tim.", "Dari Word: Setuju."],
      selesai: true,
    });
  });

  it("quote nothing where they run over several units or stand on a number, and footnotes say what they are", () => {
    const { dari } = di("Tim kerja dipimpin");
    const { sampai } = di("melapor");
    const catatan = catatanDari({
      komentar: [
        komentar({ dari, sampai }, "Dua ayat."),
        komentar(di("(2)"), "Nomor."),
        komentar({ dari: sampai, sampai }, "Lihat UU.", { macam: "catatan-kaki", oleh: null, kapan: null }),
      ],
    });
    expect(catatan.map(({ satuan, kutipan, isi }) => [satuan, kutipan, isi])).toEqual([
      ["Tim kerja dipimpin ketua.", null, "Dari Word, Budi, 3 Mei 2024: Dua ayat."],
      ["Tim kerja melapor tiap bulan.", null, "Dari Word, Budi, 3 Mei 2024: Nomor."],
      ["Tim kerja melapor tiap bulan.", null, "Dari Word, catatan kaki: Lihat UU."],
    ]);
  });

  it("are all kept: answers in a circle, to one that is not there, longer than a note", () => {
    const panjang = "kata ".repeat(2_000).trim();
    const catatan = catatanDari({
      komentar: [
        komentar(di("ketua"), "satu", { induk: 1 }),
        komentar(di("ketua"), "dua", { induk: 0 }),
        komentar(di("ketua"), "tiga", { induk: 99 }),
        komentar(di("Selesai"), panjang),
      ],
    });
    expect(catatan.slice(0, 3).map(({ isi }) => isi.slice(-4).trim())).toEqual(["satu", "dua", "tiga"]);
    const utuh = [catatan[3]?.isi ?? "", ...(catatan[3]?.balasan ?? [])];
    expect(utuh.every((isi) => isi.length <= 4_000)).toBe(true);
    expect(utuh.join(" ")).toBe(`Dari Word, Budi, 3 Mei 2024: ${panjang}`);
  });
});

describe("tracked changes", () => {
  it("of one person in one unit are one proposed wording; those of another are another", () => {
    const ketua = di("ketua");
    const catatan = catatanDari({
      perubahan: [
        perubahan(di("dipimpin"), "diketuai"),
        perubahan({ dari: ketua.sampai, sampai: ketua.sampai }, " tim"),
        perubahan(ketua, "koordinator", "Siti"),
        perubahan(di(" tiap bulan"), ""),
      ],
    });
    expect(catatan.map(({ usulan, semula, isi }) => [usulan, semula, isi])).toEqual([
      ["Tim kerja diketuai ketua tim.", "Tim kerja dipimpin ketua.", "Dari Word, Budi, 3 Mei 2024: usul perubahan rumusan."],
      ["Tim kerja dipimpin koordinator.", "Tim kerja dipimpin ketua.", "Dari Word, Siti, 3 Mei 2024: usul perubahan rumusan."],
      ["Tim kerja melapor.", "Tim kerja melapor tiap bulan.", "Dari Word, Budi, 3 Mei 2024: usul perubahan rumusan."],
    ]);
  });

  it("of blanks are told where they join words, not where they only stand between them", () => {
    const { dari } = di(" kerja dipimpin");
    expect(catatanDari({ perubahan: [perubahan({ dari, sampai: dari + 1 }, "")] }).map(({ usulan }) => usulan)).toEqual([
      "Timkerja dipimpin ketua.",
    ]);
    expect(catatanDari({ perubahan: [perubahan({ dari, sampai: dari }, " ")] })).toEqual([]);
  });

  it("that put in whole paragraphs are told on what stands before them, at the end of a line and at the start of the next", () => {
    const { sampai } = di("tiap bulan.");
    const { dari } = di("Pasal 2");
    for (const satu of [perubahan({ dari: sampai, sampai }, "\n(3) Baru."), perubahan({ dari, sampai: dari }, "(3) Baru.\n")])
      expect(catatanDari({ perubahan: [satu] })).toEqual([
        {
          satuan: "Tim kerja melapor tiap bulan.",
          kutipan: null,
          isi: "Dari Word, Budi, 3 Mei 2024: Usul menyisipkan sesudah ketentuan ini: “(3) Baru.”",
          usulan: null,
          semula: null,
          balasan: [],
          selesai: false,
        },
      ]);
  });

  it("that take out a unit, or parts of two, say so on each", () => {
    const utuh = catatanDari({ perubahan: [perubahan(di("(2) Tim kerja melapor tiap bulan."), "")] });
    expect(utuh.map(({ isi, usulan }) => [isi, usulan])).toEqual([["Dari Word, Budi, 3 Mei 2024: Usul menghapus ketentuan ini.", null]]);
    const { dari } = di(" dipimpin ketua.");
    const { sampai } = di("(2) Tim kerja melapor");
    const dua = catatanDari({ perubahan: [perubahan({ dari, sampai }, " bertugas")] });
    expect(dua.map(({ usulan }) => usulan)).toEqual(["Tim kerja bertugas", "tiap bulan."]);
  });

  it("of a number, of furniture and of a paragraph break are told in words", () => {
    const nomor = catatanDari({ perubahan: [perubahan(di("(2)"), "(3)")] });
    expect(nomor[0]?.isi).toContain("Usul mengubah nomor “(2)” menjadi “(3)”.");
    const { sampai } = di("ketua.");
    const gabung = catatanDari({ perubahan: [perubahan({ dari: sampai, sampai: sampai + 2 }, " ")] });
    expect(gabung[0]?.isi).toContain("Usul menggabungkan ketentuan ini");
    const { dari } = di("melapor tiap");
    const pisah = catatanDari({ perubahan: [perubahan({ dari, sampai: dari }, "\n")] });
    expect(pisah[0]?.isi).toContain("Usul memulai paragraf baru sebelum “melapor tiap bulan.”");
  });
});

it("of a file without any text what was written beside it is reported", () => {
  const { catatan, laporan } = imporUji("", { komentar: [komentar({ dari: 0, sampai: 0 }, "Kosong?")] });
  expect(catatan).toEqual([]);
  expect(laporan.map(({ pesan }) => pesan).join()).toContain("Kosong?");
});
