import { bahanOf, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { type BentukKetentuan, petikKetentuan } from "../../parsers/src/rancangan-baru/petik-ketentuan.ts";
import { teksUnit } from "../support/deviasi-uji.ts";
import { ACUAN } from "../support/matriks-korpus.ts";
import { sourceOf } from "../support/naskah-uji.ts";

const CILACAP = "perbup-cilacap-5-2024";
const baca = (id: string) => parseMarkdown(sourceOf(id));
const sumber = new Map([ACUAN, CILACAP, "perwal-probolinggo-88-2024"].map((id) => [id, baca(id)]));

function petik(id: string, locator: string, bentuk: BentukKetentuan, daerah = "Kabupaten Cilacap") {
  const peraturan = sumber.get(id);
  if (peraturan === undefined) throw new Error(id);
  return petikKetentuan({ id, peraturan, locator, bentuk, daerah }).map((satu) => ({
    jenis: satu.attrs.jenis,
    tingkat: satu.attrs.tingkat,
    asal: satu.attrs.asal,
    tercetak: satu.attrs.tercetak,
    teks: teksUnit(satu),
  }));
}

describe("petikKetentuan", () => {
  it("takes an ayat with its items, each of them remembering where it stood", () => {
    const satuan = petik(CILACAP, "Pasal 19 ayat (1)", "ayat");
    expect(satuan.map(({ jenis, asal }) => [jenis, asal])).toEqual([
      ["ayat", `${CILACAP}#Pasal 19 ayat (1)`],
      ...["a", "b", "c", "d"].map((huruf) => ["rincian", `${CILACAP}#Pasal 19 ayat (1) huruf ${huruf}`]),
    ]);
    expect(satuan.every(({ tercetak }) => tercetak === null)).toBe(true);
  });

  it("takes a whole Pasal, and a Pasal without ayat as an ayat", () => {
    expect(petik(CILACAP, "Pasal 15", "pasal").map(({ jenis }) => jenis)).toEqual(["pasal", "ayat", "ayat"]);
    const pasal = petik(CILACAP, "Pasal 16", "pasal");
    expect(pasal.map(({ jenis, teks }) => [jenis, teks === ""])).toEqual([
      ["pasal", true],
      ["teks", false],
    ]);
    const ayat = petik(CILACAP, "Pasal 16", "ayat");
    expect(ayat.map(({ jenis, teks }) => [jenis, teks])).toEqual([["ayat", pasal[1]?.teks]]);
  });

  it("gives an ayat a Pasal of its own", () => {
    const [judul, teks, ...lain] = petik(CILACAP, "Pasal 19 ayat (1)", "pasal");
    expect([judul?.jenis, judul?.teks, teks?.jenis, teks?.tingkat]).toEqual(["pasal", "", "teks", 0]);
    expect(lain.map(({ jenis }) => jenis)).toEqual(["rincian", "rincian", "rincian", "rincian"]);
  });

  it("puts the words of another region and level in those of the draft", () => {
    const kota = petik("perwal-probolinggo-88-2024", "Pasal 1 angka 2", "definisi");
    expect(sourceOf("perwal-probolinggo-88-2024")).toContain("Kota Probolinggo");
    expect(kota.map(({ teks }) => teks).join(" ")).not.toMatch(/Probolinggo|Wali Kota/);
    const pusat = petik(ACUAN, "Pasal 21 ayat (1)", "ayat");
    expect(pusat[0]?.teks).not.toMatch(/Instansi Pemerintah/);
    expect(petik(ACUAN, "Pasal 21 ayat (1)", "ayat", "Negeri Dongeng")[0]?.teks).toMatch(/Instansi Pemerintah/);
  });

  it("takes a norm of the lampiran as running text, and nothing for an unknown place", () => {
    const [norma] = bahanOf(baca(CILACAP)).lampiran;
    expect(petik(CILACAP, norma?.locator ?? "", "teks")).toMatchObject([{ jenis: "teks", asal: `${CILACAP}#${norma?.locator}` }]);
    expect(petik(CILACAP, norma?.locator ?? "", "ayat")).toMatchObject([{ jenis: "ayat" }]);
    expect(petik(CILACAP, "Pasal 99", "ayat")).toEqual([]);
  });
});
