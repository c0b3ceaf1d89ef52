import { describe, expect, it } from "vitest";
import { type Bentuk, bentukBerikut, bentukKosong, type KeadaanSatuan, menjadiAyat } from "../../editor/src/menulis/lanjutan.ts";
import { bentukBergeser, bentukIkut } from "../../editor/src/menulis/tingkat.ts";
import type { JenisSatuan } from "../../parsers/src/rancangan/dokumen.ts";
import { ATRIBUT_AWAL } from "../../parsers/src/rancangan/satuan.ts";

const keadaan = (jenis: JenisSatuan, lain: Partial<KeadaanSatuan & { tingkat: number }> = {}): KeadaanSatuan => ({
  bentuk: { jenis, tingkat: lain.tingkat ?? 0, gaya: null, letak: null },
  isi: "Kata.",
  leluhur: ["pasal", "bab"],
  sebelum: null,
  sesudah: null,
  dalamSel: false,
  ...lain,
});

const nama = (bentuk: Bentuk | null): string | null => (bentuk === null ? null : [bentuk.jenis, bentuk.tingkat || ""].join(" ").trim());

describe("what follows a unit at Enter", () => {
  it.each([
    ["judul", "judul"],
    ["rahmat", "jabatan"],
    ["jabatan", "menimbang"],
    ["menimbang", "menimbang"],
    ["memutuskan", "menetapkan"],
    ["bab", "pasal"],
    ["paragraf", "pasal"],
    ["pasal", "teks"],
    ["ayat", "ayat"],
    ["definisi", "definisi"],
    ["penutup", "penutup"],
    ["lampiran", "kepalaLampiran"],
    ["subjudul", "teks"],
  ] as const)("%s: %s", (jenis, berikut) => {
    expect(nama(bentukBerikut(keadaan(jenis)))).toBe(berikut);
  });

  it("opens a list behind a colon, one step deeper than what announces it", () => {
    expect(nama(bentukBerikut(keadaan("ayat", { isi: "terdiri atas:" })))).toBe("rincian 1");
    expect(nama(bentukBerikut(keadaan("rincian", { tingkat: 2, isi: "meliputi:" })))).toBe("rincian 3");
    expect(nama(bentukBerikut(keadaan("bab", { isi: "Bab:" })))).toBe("pasal");
  });

  it("goes on with an ayat behind the only text of a Pasal, which becomes one itself", () => {
    const tunggal = keadaan("teks", { sebelum: "pasal" });
    expect(menjadiAyat(tunggal)).toBe(true);
    expect(nama(bentukBerikut(tunggal))).toBe("ayat");
    expect(menjadiAyat({ ...tunggal, isi: "meliputi:" })).toBe(false);
    expect(menjadiAyat(keadaan("teks", { sebelum: "rincian" }))).toBe(false);
  });

  it("steps out of an empty unit, to the next ayat, the next Pasal, or the text of a lampiran", () => {
    expect(nama(bentukKosong(keadaan("rincian", { tingkat: 2, isi: "" })))).toBe("rincian 1");
    expect(nama(bentukKosong(keadaan("rincian", { tingkat: 1, isi: "", leluhur: ["ayat", "pasal"] })))).toBe("ayat");
    expect(nama(bentukKosong(keadaan("rincian", { tingkat: 1, isi: "" })))).toBe("pasal");
    expect(nama(bentukKosong(keadaan("rincian", { tingkat: 1, isi: "", leluhur: ["subjudul", "lampiran"] })))).toBe("teks");
    expect(nama(bentukKosong(keadaan("ayat", { isi: "" })))).toBe("pasal");
    expect(nama(bentukKosong(keadaan("menimbang", { isi: "" })))).toBe("mengingat");
    expect(bentukKosong(keadaan("pasal", { isi: "" }))).toBeNull();
    expect(bentukKosong(keadaan("teks", { isi: "", dalamSel: true, leluhur: [] }))).toBeNull();
    expect(bentukKosong(keadaan("teks", { isi: "", leluhur: ["lampiran"] }))).toBeNull();
  });
});

describe("deeper and shallower", () => {
  const attrs = (jenis: JenisSatuan, tingkat = 0) => ({ ...ATRIBUT_AWAL, id: "x", jenis, tingkat });

  it("changes attributes alone, and stops at the ends", () => {
    const langkah = (jenis: JenisSatuan, tingkat: number, arah: 1 | -1) => nama(bentukBergeser(attrs(jenis, tingkat), arah));
    expect(langkah("ayat", 0, 1)).toBe("rincian 1");
    expect(langkah("rincian", 1, -1)).toBe("ayat");
    expect(langkah("rincian", 1, 1)).toBe("rincian 2");
    expect(langkah("rincian", 6, 1)).toBeNull();
    expect(langkah("teks", 0, 1)).toBe("rincian 1");
    expect(langkah("teks", 0, -1)).toBeNull();
    expect(langkah("bab", 0, 1)).toBe("bagian");
    expect(langkah("bab", 0, -1)).toBeNull();
    expect(langkah("paragraf", 0, 1)).toBeNull();
    expect(langkah("pasal", 0, 1)).toBeNull();
    expect(langkah("judul", 0, 1)).toBeNull();
  });

  it("numbers a heading of a lampiran as its depth is numbered, one without number not at all", () => {
    expect(bentukBergeser({ ...attrs("subjudul", 1), gaya: "BAB" }, 1)).toMatchObject({ tingkat: 2, gaya: "A." });
    expect(bentukBergeser(attrs("subjudul", 2), 1)).toMatchObject({ tingkat: 3, gaya: null });
    expect(bentukBergeser({ ...attrs("subjudul", 1), gaya: "BAB" }, -1)).toBeNull();
  });

  it("takes lists along at their depth below", () => {
    expect(bentukIkut(attrs("rincian", 2), 1)).toMatchObject({ tingkat: 3 });
    expect(bentukIkut(attrs("rincian", 1), -1)).toMatchObject({ tingkat: 1 });
    expect(bentukIkut(attrs("teks", 0), 1)).toBeNull();
    expect(bentukIkut(attrs("ayat"), 1)).toBeNull();
  });
});
