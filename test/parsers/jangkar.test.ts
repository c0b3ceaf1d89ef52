import { readFileSync } from "node:fs";
import { buatJangkar, type Jangkar, parseMarkdown, pencariJangkar, temukanJangkar, unitBacaan } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BERKAS_JANGKAR, sumberJangkar, susunTempat, ukurSemua } from "../support/jangkar-uji.mjs";

const naskahOf = (sumber: string) => ({ sumber, unit: unitBacaan(parseMarkdown(sumber)) });
const pasal = (nomor: number, isi: string): string => `Pasal ${nomor}\n\n${isi}\n\n`;
const KEPALA =
  "PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nMenimbang : a. bahwa perlu;\n\nMEMUTUSKAN:\n\nBAB I\nKETENTUAN UMUM\n\n";
const KETUA = "Ketua Tim mempunyai tugas menyusun rincian pelaksanaan kegiatan dan membagi peran anggota tim.";
const LAIN = "Arsip kegiatan disimpan oleh sekretariat selama lima tahun sejak kegiatan berakhir.";
const AWAL = "Pelaksana bekerja di bawah koordinasi kepala bidang sesuai dengan jenjang jabatannya.";

/** Anchors the first place where `kutipan` stands. */
function jangkarkan(sumber: string, kutipan: string, ke = 0): Jangkar {
  let dari = sumber.indexOf(kutipan);
  for (let at = 0; at < ke; at++) dari = sumber.indexOf(kutipan, dari + 1);
  return buatJangkar(naskahOf(sumber), dari, dari + kutipan.length, false);
}

const petik = (sumber: string, rentang: { dari: number; sampai: number } | null) =>
  rentang === null ? null : sumber.slice(rentang.dari, rentang.sampai);

describe("300 anchors on six regulations", () => {
  it("are those that the script chooses", () => {
    expect(readFileSync(BERKAS_JANGKAR, "utf8")).toBe(susunTempat());
  });

  it("are found again in edited texts, never at a wrong place", { timeout: 120_000 }, () => {
    for (const { nama, hitungan, ditemukan } of ukurSemua(1)) {
      expect([nama, hitungan.salahTepat, hitungan.salahBerpindah]).toEqual([nama, 0, 0]);
      // where the units themselves go hardly anything is left to be found
      if (nama !== "tempatnya dihapus") expect([nama, ditemukan >= 0.95]).toEqual([nama, true]);
      if (nama === "tidak diubah" || nama === "bentuk terbitan") expect([nama, hitungan.tepat]).toEqual([nama, hitungan.semua]);
    }
  });
});

describe("an anchor", () => {
  const sumber = KEPALA + pasal(1, AWAL) + pasal(2, KETUA) + pasal(3, LAIN);

  it("keeps the words, 64 characters around them and the innermost unit", () => {
    const jangkar = jangkarkan(sumber, "menyusun rincian");
    expect(jangkar).toMatchObject({ locator: "Pasal 2", kutipan: "menyusun rincian", ketentuan: false });
    expect(jangkar.awalan).toHaveLength(64);
    expect(sumber.slice(jangkar.dari, jangkar.sampai)).toBe("menyusun rincian");
    expect(sumber.slice(0, jangkar.dari).endsWith(jangkar.awalan)).toBe(true);
  });

  it("is tepat in the same text, also with other line ends, hyphens, case and scanned letters", () => {
    const jangkar = jangkarkan(sumber, KETUA);
    expect(temukanJangkar(jangkar, naskahOf(sumber))).toMatchObject({ keadaan: "tepat", locator: "Pasal 2" });
    const rusak = sumber.replace("rincian pelaksanaan", "rinc1an pelak-\nsanaan").replace("anggota tim.", "anggota tirn.");
    const { keadaan, rentang } = temukanJangkar(jangkar, naskahOf(rusak));
    expect([keadaan, petik(rusak, rentang)]).toEqual(["tepat", expect.stringMatching(/^Ketua Tim[\s\S]*tirn\.$/)]);
  });

  it("is berpindah where the Pasal has another number, and says from where to where", () => {
    const baru = KEPALA + pasal(1, AWAL) + pasal(2, LAIN.replace("Arsip", "Naskah")) + pasal(3, KETUA) + pasal(4, LAIN);
    const hasil = temukanJangkar(jangkarkan(sumber, KETUA), naskahOf(baru));
    expect(hasil).toMatchObject({ keadaan: "berpindah", locator: "Pasal 3" });
    expect(petik(baru, hasil.rentang)).toBe(KETUA);
    expect(hasil.sebab).toBe("Kata-kata yang sama ditemukan, sekarang pada Pasal 3, semula pada Pasal 2.");
  });

  it("is berpindah where some words changed, hilang where all are gone", () => {
    const diubah = sumber.replace("membagi peran", "menetapkan peran");
    const hasil = temukanJangkar(jangkarkan(sumber, KETUA), naskahOf(diubah));
    expect([hasil.keadaan, petik(diubah, hasil.rentang)]).toEqual(["berpindah", KETUA.replace("membagi peran", "menetapkan peran")]);
    const tanpa = KEPALA + pasal(1, LAIN);
    expect(temukanJangkar(jangkarkan(sumber, KETUA), naskahOf(tanpa))).toMatchObject({ keadaan: "hilang", rentang: null, calon: [] });
  });

  it("is never given to the twin that is left", () => {
    const kembar = KEPALA + pasal(1, AWAL) + pasal(2, KETUA) + pasal(3, KETUA) + pasal(4, LAIN);
    const sisa = KEPALA + pasal(1, AWAL) + pasal(2, KETUA) + pasal(3, LAIN);
    for (const ke of [0, 1]) {
      const hasil = temukanJangkar(jangkarkan(kembar, KETUA, ke), naskahOf(sisa));
      expect(hasil).toMatchObject({ keadaan: "meragukan", rentang: null, locator: null });
      expect(hasil.calon[0]?.locator).toBe("Pasal 2");
      expect(hasil.sebab).toMatch(/\.$/);
    }
  });

  it("tells twins apart by what stands around them", () => {
    const kembar = KEPALA + pasal(1, AWAL) + pasal(2, KETUA) + pasal(3, LAIN) + pasal(4, KETUA);
    const baru =
      KEPALA +
      pasal(1, "Ketentuan ini baru sama sekali dan belum pernah ada.") +
      kembar.slice(KEPALA.length).replace(/Pasal (\d)/g, (_, n) => `Pasal ${Number(n) + 1}`);
    const hasil = [0, 1].map((ke) => temukanJangkar(jangkarkan(kembar, KETUA, ke), naskahOf(baru)));
    expect(hasil.map(({ keadaan, locator }) => [keadaan, locator])).toEqual([
      ["berpindah", "Pasal 3"],
      ["berpindah", "Pasal 5"],
    ]);
  });

  it("on a provision as a whole gives the unit", () => {
    const naskah = naskahOf(sumber);
    const unit = naskah.unit.find(({ locator }) => locator === "Pasal 2");
    const jangkar = buatJangkar(naskah, unit?.dari ?? 0, unit?.sampai ?? 0, true);
    const baru = naskahOf(sumber.replace("Arsip", "Semua arsip").replace("di bawah", "di bawah arahan dan"));
    const pindah = baru.unit.find(({ locator }) => locator === "Pasal 2");
    expect(temukanJangkar(jangkar, baru)).toMatchObject({ keadaan: "tepat", rentang: { dari: pindah?.dari, sampai: pindah?.sampai } });
  });

  it("of another program, with nothing but words and sides, is judged more strictly", () => {
    const { ciri: _ciri, ...asing } = jangkarkan(sumber, KETUA);
    expect(temukanJangkar({ ...asing, locator: null }, naskahOf(sumber)).keadaan).toBe("tepat");
    const kembar = KEPALA + pasal(1, KETUA) + pasal(2, KETUA);
    expect(temukanJangkar({ ...asing, locator: null, awalan: "", akhiran: "" }, naskahOf(kembar)).keadaan).toBe("meragukan");
  });
});

it("any anchor on any text gives a result within the text", () => {
  const naskah = naskahOf(sumberJangkar("permenpan-rb-7-2022"));
  const pencari = pencariJangkar(naskah);
  const teks = fc.string({ unit: "grapheme", maxLength: 80 });
  fc.assert(
    fc.property(teks, teks, teks, fc.integer(), fc.integer(), fc.boolean(), (kutipan, awalan, akhiran, dari, sampai, ketentuan) => {
      const hasil = pencari.temukan({ locator: null, kutipan, awalan, akhiran, dari, sampai, ketentuan });
      for (const { rentang } of [...hasil.calon, ...(hasil.rentang === null ? [] : [{ rentang: hasil.rentang }])]) {
        expect(rentang.dari).toBeGreaterThanOrEqual(0);
        expect(rentang.sampai).toBeGreaterThanOrEqual(rentang.dari);
        expect(rentang.sampai).toBeLessThanOrEqual(naskah.sumber.length);
      }
      const { dari: mulai, sampai: selesai, kutipan: kata } = pencari.buat(dari, sampai, ketentuan);
      expect(kata).toBe(naskah.sumber.slice(mulai, selesai));
    }),
  );
});
