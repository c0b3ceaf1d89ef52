import { align, type Bahan, bahanOf, berlaku, cocokkan, type Koreksi, koreksiTakTerpakai, lepaskan, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { naskahDengan } from "../support/susun-naskah.ts";

const ORANG = { by: "Ratna", at: "2025-01-02T03:04:05Z", reason: "dibaca bersama" };
const MELAPOR = "Pejabat Fungsional yang ditugaskan secara individu melaporkan pelaksanaan tugasnya kepada Pimpinan Unit Organisasi.";
const APLIKASI = "Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.";
const APLIKASI_DAPAT = "Unit Organisasi dapat menggunakan aplikasi berbagi pakai.";
const PETA = "Penyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.";
const PASAR = "Retribusi pasar dipungut setiap hari oleh juru pungut.";

const pasal = (...texts: readonly string[]): Bahan =>
  bahanOf(parseMarkdown(naskahDengan(texts.map((text, at) => `Pasal ${at + 1}\n\n${text}`).join("\n\n"))));
const pairs = (a: Bahan, b: Bahan, koreksi: readonly Koreksi[]): string[] =>
  align(a, b, koreksi).map((pair) => `${a.ketentuan[pair.a]?.locator} = ${b.ketentuan[pair.b]?.locator} ${pair.oleh}`);

describe("a person puts two provisions together", () => {
  const a = pasal(MELAPOR, APLIKASI);
  const b = pasal(MELAPOR, PASAR, APLIKASI);

  it("that the machine had not seen", () => {
    const cocok = cocokkan("Pasal 1", "Pasal 2", ORANG);
    expect(pairs(a, b, [cocok])).toContain("Pasal 1 = Pasal 2 orang");
    const pair = align(a, b, [cocok]).find(({ oleh }) => oleh === "orang");
    expect(pair).toMatchObject({ keyakinan: 1, oleh: "orang" });
    expect(pair?.bukti[0]).toBe("dicocokkan oleh Ratna: dibaca bersama");
  });

  it("once, where the machine had seen it too", () => {
    expect(pairs(a, b, [cocokkan("Pasal 1", "Pasal 1", ORANG)])).toEqual(["Pasal 1 = Pasal 1 orang", "Pasal 2 = Pasal 3 mesin"]);
  });

  it("and what was there for lack of better yields", () => {
    const left = pasal(APLIKASI, PETA);
    const right = pasal(APLIKASI_DAPAT, PASAR, PETA);
    expect(pairs(left, right, [])).toContain("Pasal 1 = Pasal 1 mesin");
    expect(pairs(left, right, [cocokkan("Pasal 1", "Pasal 2", ORANG)])).toEqual(["Pasal 1 = Pasal 2 orang", "Pasal 2 = Pasal 3 mesin"]);
  });
});

describe("a person takes two provisions apart", () => {
  const a = pasal(APLIKASI, PETA);
  const b = pasal(APLIKASI, PETA, APLIKASI_DAPAT);

  it("and the machine does not put them together again", () => {
    expect(pairs(a, b, [])).toContain("Pasal 1 = Pasal 1 mesin");
    expect(pairs(a, b, [lepaskan("Pasal 1", "Pasal 1", ORANG)])).not.toContain("Pasal 1 = Pasal 1 mesin");
  });

  it("which may pair elsewhere then", () => {
    expect(pairs(a, b, [lepaskan("Pasal 1", "Pasal 1", ORANG)])).toContain("Pasal 1 = Pasal 3 mesin");
  });

  it("definitions as well", () => {
    const one = pasal("Dalam Peraturan Bupati ini yang dimaksud dengan:\n1. Daerah adalah kabupaten.\n2. Bupati adalah kepala Daerah.");
    const lepas = lepaskan("Pasal 1 angka 1", "Pasal 1 angka 1", ORANG);
    expect(pairs(one, one, [lepas])).toEqual(["Pasal 1 angka 2 = Pasal 1 angka 2 mesin"]);
  });
});

describe("decisions", () => {
  const a = pasal(MELAPOR, APLIKASI);

  it("count in their last form", () => {
    const both = [cocokkan("Pasal 1", "Pasal 2", ORANG), lepaskan("Pasal 1", "Pasal 2", ORANG)];
    expect(berlaku(both).map(({ putusan }) => putusan)).toEqual(["lepas"]);
    expect(pairs(a, a, both)).toEqual(pairs(a, a, []));
  });

  it("survive a new comparison", () => {
    const koreksi = [cocokkan("Pasal 1", "Pasal 2", ORANG)];
    expect(align(a, a, koreksi)).toEqual(align(a, pasal(MELAPOR, APLIKASI), koreksi));
  });

  it("name a provision by an item of it, in any spelling of the locator", () => {
    const list = pasal("Pegawai wajib:\na. hadir tepat waktu; dan\nb. melapor setiap hari.", PETA);
    expect(pairs(list, a, [cocokkan("pasal 1  huruf b", "Pasal 2", ORANG)])).toContain("Pasal 1 = Pasal 2 orang");
  });

  it("on what is no longer there are told, and change nothing", () => {
    const koreksi = [
      cocokkan("Pasal 9", "Pasal 1", ORANG),
      lepaskan("Pasal 1", "Pasal 7 ayat (2)", ORANG),
      cocokkan("Pasal 1", "Pasal 1", ORANG),
    ];
    expect(koreksiTakTerpakai(koreksi, a, a)).toEqual(koreksi.slice(0, 2));
    expect(pairs(a, a, koreksi.slice(0, 2))).toEqual(pairs(a, a, []));
    expect(koreksiTakTerpakai([], a, a)).toEqual([]);
  });
});
