import { type Matriks, saringMatriks, urutkanBaris } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { matriksTiruan } from "../support/matriks-tiruan.ts";

const matriks = matriksTiruan(10, 2);
const satuKolom = matriksTiruan(10, 1);
const rows = ({ baris }: Matriks): readonly string[] => baris.map(({ locator }) => locator);

describe("saringMatriks", () => {
  it("leaves all where nothing is asked for, and never changes what it is given", () => {
    const before = JSON.stringify(matriks);
    expect(saringMatriks(matriks, {})).toEqual(matriks);
    saringMatriks(matriks, { hubungan: ["substantif"], topik: ["peran"], cari: "x" });
    expect(JSON.stringify(matriks)).toBe(before);
  });

  it("by relation, type and topic, together", () => {
    expect(rows(saringMatriks(satuKolom, { hubungan: ["substantif", "tidak-ada"] }))).toEqual([
      "Pasal 4",
      "Pasal 5",
      "Pasal 9",
      "Pasal 10",
    ]);
    expect(rows(saringMatriks(satuKolom, { jenis: ["dihilangkan"] }))).toEqual(["Pasal 5", "Pasal 10"]);
    expect(rows(saringMatriks(satuKolom, { hubungan: ["substantif"], jenis: ["dihilangkan"] }))).toEqual([]);
    expect(rows(saringMatriks(satuKolom, { hubungan: ["substantif"], topik: ["peran"] }))).toEqual(["Pasal 9"]);
  });

  it("relation and type have to be in one cell", () => {
    // in one row, one region is substantif and the other lacks the provision
    expect(rows(saringMatriks(matriks, { hubungan: ["substantif"], jenis: ["dihilangkan"] }))).toEqual([]);
  });

  it("by words of any text of the row, whatever their case", () => {
    expect(rows(saringMatriks(matriks, { cari: " BARIS 7" }))).toEqual(["Pasal 7"]);
    expect(rows(saringMatriks(matriks, { cari: "pasal 3 ayat (2)" }))).toEqual(["Pasal 3"]);
    expect(saringMatriks(matriks, { cari: "tambahan 1" }).tambahan).toEqual(matriks.tambahan);
  });

  it("only where the regions differ", () => {
    expect(rows(saringMatriks(matriks, { hanyaBerbedaAntarDaerah: true }))).toHaveLength(10);
    const sama = {
      ...matriks,
      baris: matriks.baris.map((baris) => ({ ...baris, sel: baris.sel.map(() => baris.sel[0] ?? baris.sel[1]) })),
    } as Matriks;
    expect(rows(saringMatriks(sama, { hanyaBerbedaAntarDaerah: true }))).toEqual([]);
    expect(saringMatriks(sama, { hanyaBerbedaAntarDaerah: true }).tambahan).toEqual([]);
  });

  it("keeps the indices of additions true", () => {
    const [a, b] = matriks.tambahan;
    if (a === undefined || b === undefined) throw new Error("no additions");
    const campur: Matriks = {
      ...matriks,
      tambahan: [a, { ...b, topik: "penutup" }, { ...a, kolom: 1, locator: "Pasal 99" }],
      kelompokTambahan: [
        { topik: "penutup", anggota: [1], kalimat: "satu" },
        { topik: "peran", anggota: [0, 2], kalimat: "dua" },
      ],
    };
    const made = saringMatriks(campur, { topik: ["peran"] });
    expect(made.tambahan.map(({ locator }) => locator)).toEqual(["Pasal 90", "Pasal 99"]);
    expect(made.kelompokTambahan).toEqual([{ topik: "peran", anggota: [0, 1], kalimat: "dua" }]);
    expect(saringMatriks(campur, { jenis: ["dipecah"] })).toMatchObject({ tambahan: [], kelompokTambahan: [] });
  });
});

describe("urutkanBaris", () => {
  it("the gravest first, else as they were", () => {
    expect(rows(urutkanBaris(satuKolom, "bobot"))).toEqual([5, 10, 4, 9, 3, 8, 2, 7, 1, 6].map((at) => `Pasal ${at}`));
  });

  it("by the number of regions that deviate, and by topic", () => {
    expect(rows(urutkanBaris(matriks, "jumlah")).slice(-4)).toEqual(["Pasal 1", "Pasal 5", "Pasal 6", "Pasal 10"]);
    expect(rows(urutkanBaris(matriks, "topik")).slice(0, 5)).toEqual(["Pasal 1", "Pasal 3", "Pasal 5", "Pasal 7", "Pasal 9"]);
  });
});
