import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  namaKolomTerpilih,
  readSanding,
  readSaringan,
  sandingQuery,
  saringanQuery,
  takDikenal,
} from "../../editor/src/matriks/alamat-matriks.ts";
import { stepTo } from "../../editor/src/matriks/cell-drawer.tsx";
import { tingkatPanas } from "../../editor/src/matriks/heat-map.tsx";
import { findKetentuan } from "../../editor/src/matriks/ketentuan-picker.tsx";
import { matchNama } from "../../editor/src/matriks/match-nama.ts";
import { sebutanKeyakinan } from "../../editor/src/matriks/sebutan.ts";
import { naskah } from "../support/peraturan-contoh.ts";

const daftar = [naskah("permen", { acuan: true, tingkat: "nasional" }), naskah("cilacap"), naskah("banyumas"), naskah("bintan")].map(
  ({ entri }) => entri,
);
const sanding = (query: string) => readSanding(new URLSearchParams(query), daftar);

describe("what an address compares", () => {
  it.each([
    ["", "permen", ["cilacap", "banyumas", "bintan"]],
    ["acuan=cilacap", "cilacap", ["permen", "banyumas", "bintan"]],
    ["acuan=entah", "permen", ["cilacap", "banyumas", "bintan"]],
    ["daerah=bintan,cilacap", "permen", ["cilacap", "bintan"]],
    ["daerah=entah", "permen", ["cilacap", "banyumas", "bintan"]],
    ["kecuali=cilacap", "permen", ["banyumas", "bintan"]],
    ["kecuali=cilacap,banyumas,bintan", "permen", ["cilacap", "banyumas", "bintan"]],
    ["acuan=bintan&daerah=bintan", "bintan", ["permen", "cilacap", "banyumas"]],
  ])("%j: %s against %j", (query, acuan, kolom) => {
    expect(sanding(query)?.acuan.id).toBe(acuan);
    expect(sanding(query)?.kolom).toEqual(kolom);
  });

  it("is nothing where the Pustaka holds one text or none", () => {
    expect(readSanding(new URLSearchParams(), daftar.slice(0, 1))).toBeNull();
    expect(readSanding(new URLSearchParams(), [])).toBeNull();
  });

  it("comes back from the address it was written to, and names at most half of the columns", () => {
    const semua = Array.from({ length: 30 }, (_, at) => `d${at}`);
    const entri = ["acuan", ...semua].map((id) => naskah(id, { acuan: id === "acuan" }).entri);
    fc.assert(
      fc.property(fc.subarray(semua, { minLength: 1 }), (kolom) => {
        const named = namaKolomTerpilih(semua, kolom);
        const params = new URLSearchParams(Object.entries(named).filter(([, ids]) => ids !== ""));
        expect(readSanding(params, entri)?.kolom).toEqual(kolom);
        const ids = `${named.daerah}${named.kecuali}`.split(",").filter(Boolean);
        expect(ids.length).toBeLessThanOrEqual(15);
      }),
      { seed: Number(process.env.SEED ?? Date.now() % 2 ** 31) },
    );
  });

  it("asks the server with commas as they are", () => {
    const found = sanding("daerah=cilacap");
    expect(found && sandingQuery(found)).toBe("daerah=cilacap");
    const other = sanding("acuan=cilacap&kecuali=bintan");
    expect(other && sandingQuery(other)).toBe("acuan=cilacap&kecuali=bintan");
  });

  it("asks the server nothing for the comparison a visitor sees first", () => {
    const found = sanding("");
    expect(found && sandingQuery(found)).toBe("");
  });
});

describe("what an address names and nobody knows", () => {
  const kabar = (query: string): readonly string[] => {
    const params = new URLSearchParams(query);
    const found = readSanding(params, daftar);
    return found ? takDikenal(params, daftar, found) : [];
  };

  it.each(["", "acuan=cilacap&daerah=bintan&topik=peran&urut=bobot&hubungan=usulan", "kecuali=cilacap", "cari=apa+saja"])(
    "is nothing in %j",
    (query) => expect(kabar(query)).toEqual([]),
  );

  it.each([
    ["acuan=ngawur", 'Acuan "ngawur" tidak ada di pustaka; yang dipakai '],
    ["daerah=ngawur", 'Daerah "ngawur" tidak ada di pustaka; yang ditampilkan semua peraturan.'],
    ["daerah=ngawur,cilacap", 'Daerah "ngawur" tidak ada di pustaka; yang ditampilkan kolom lain yang disebut alamat.'],
    ["acuan=bintan&daerah=bintan", "Daerah yang disebut alamat adalah acuannya sendiri"],
    ["kecuali=ngawur", 'Pengecualian "ngawur" tidak ada di pustaka'],
    ["topik=ngawur", 'Topik "ngawur" tidak dikenal; yang ditampilkan semua topik.'],
    ["topik=constructor", 'Topik "constructor" tidak dikenal'],
    ["hubungan=ngawur,sesuai", 'Saringan hubungan "ngawur" tidak dikenal'],
    ["urut=ngawur", 'Urutan "ngawur" tidak dikenal; baris ditampilkan menurut urutan acuan.'],
  ])("is told for %j, with what is shown instead", (query, kalimat) => {
    expect(kabar(query)).toHaveLength(1);
    expect(kabar(query)[0]).toContain(kalimat);
  });

  it("is quoted in part where it is long", () => {
    const [satu = ""] = kabar(`daerah=${Array.from({ length: 300 }, (_, at) => `x${at}`).join(",")},${"y".repeat(500)}`);
    expect(satu).toContain("dan 296 lainnya");
    expect(kabar(`topik=${"y".repeat(500)}`)[0]?.length).toBeLessThan(150);
  });
});

describe("what an address filters", () => {
  it("is nothing by itself", () => {
    expect(saringanQuery(readSaringan(new URLSearchParams("daerah=a&tampilan=ikhtisar&topik=entah&urut=entah&beda=0")))).toBe("");
  });

  it("is told to the server in its words", () => {
    const query = "hubungan=substantif,usulan&beda=1&topik=peran&cari=surat+tugas&urut=bobot";
    expect(new URLSearchParams(saringanQuery(readSaringan(new URLSearchParams(query))))).toEqual(new URLSearchParams(query));
  });
});

describe("small judgements of the page", () => {
  it("names a probability", () => {
    expect([0.95, 0.7, 0.2].map(sebutanKeyakinan)).toEqual(["tinggi (95%)", "sedang (70%)", "rendah (20%)"]);
  });

  it("steps from cell to cell through the rows that are shown, and not over the edge", () => {
    const props = { ringkas: { kolom: [{ id: "a", nama: "A" }] }, urutan: [4, 2, 9] };
    expect(stepTo(props, { at: 2, kolom: 1 }, "Control+ArrowDown")).toEqual({ at: 9, kolom: 1 });
    expect(stepTo(props, { at: 4, kolom: 1 }, "Control+ArrowUp")).toBeNull();
    expect(stepTo(props, { at: 4, kolom: 1 }, "Control+ArrowRight")).toBeNull();
    expect(stepTo(props, { at: 4, kolom: 1 }, "Control+ArrowLeft")).toEqual({ at: 4, kolom: 0 });
    expect(stepTo(props, { at: 7, kolom: 0 }, "Control+ArrowDown")).toBeNull();
    expect(stepTo(props, { at: 4, kolom: 0 }, "Enter")).toBeNull();
  });

  it("offers unpaired provisions first, and only those with every word", () => {
    const satu = (locator: string, teks: string, padanan: readonly string[]) =>
      ({ locator, jangkar: "", kelompok: [], tempat: "batang-tubuh", teks, padanan }) as const;
    const semua = [
      satu("Pasal 1", "Pejabat menilai kinerja.", ["Pasal 3"]),
      satu("Pasal 2", "Kinerja pejabat.", []),
      satu("Pasal 3", "Lain.", []),
    ];
    expect(findKetentuan(semua, "KINERJA pejabat").map(({ locator }) => locator)).toEqual(["Pasal 2", "Pasal 1"]);
    expect(findKetentuan(semua, "")).toHaveLength(3);
    expect(findKetentuan(semua, "pasal 3").map(({ locator }) => locator)).toEqual(["Pasal 3"]);
  });

  it("finds a regulation by words of its name in any order", () => {
    const [, cilacap] = daftar;
    expect(cilacap && [matchNama(cilacap, "2024 cilacap"), matchNama(cilacap, "bintan"), matchNama(cilacap, " ")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("warms with the share of deviating provisions", () => {
    const panas = (substantif: number, ketentuan: number) =>
      tingkatPanas({ topik: "peran", kolom: 0, ketentuan, substantif, prosedural: 0, redaksional: 0, tidakAda: 0, tambahan: 0 });
    expect([panas(0, 4), panas(1, 100), panas(2, 4), panas(4, 4), panas(0, 0)]).toEqual([0, 1, 2, 4, 0]);
  });
});
