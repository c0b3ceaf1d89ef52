import { type HasilImpor, type KeputusanImpor, kePeraturan, rancanganImpor, terapkanKeputusan } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../support/benih.ts";
import { barisDokumen, imporUji, peraturanUji, satuKeraguan, tempatKata } from "../support/naskah-impor.ts";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { semuaSatuan, textOf } from "../support/rancangan-uji.ts";

const RUSAK = peraturanUji(`Pasal 1

(1) Satu sebagaimana dimaksud pada ayat (3).

(3) Tiga meliputi:

a. alfa, b. beta,
c. gama; dan

e. epsilon.

Pasal 2

Pasal 4

Empat.

www.jdih.cilacapkab.go.id

BAB II
LAIN-LAIN

Teks ini berada di luar Pasal, dan tidak bernomor sama sekali.

Pasal 5

(1) Satu.

(3) Dua.

(3) Tiga.`);

const semua = (hasil: HasilImpor, pilih: (kode: readonly string[]) => string | undefined): KeputusanImpor =>
  Object.fromEntries(
    hasil.keraguan.flatMap(
      ({ id, pilihan }) =>
        pilih(pilihan.map(({ kode }) => kode))
          ?.split("\0")
          .map((kode) => [id, kode]) ?? [],
    ),
  );

describe("decisions", () => {
  const hasil = imporUji(RUSAK);

  it("change nothing where all is left as it was read, unknown or strange", () => {
    expect(terapkanKeputusan(hasil, {})).toBe(hasil.isi);
    expect(
      terapkanKeputusan(
        hasil,
        semua(hasil, ([pertama]) => pertama),
      ),
    ).toEqual(hasil.isi);
    const asing = { tidakada: "hapus", __proto__: "x", [hasil.keraguan[0]?.id ?? ""]: "constructor" } as KeputusanImpor;
    expect(terapkanKeputusan(hasil, asing)).toEqual(hasil.isi);
  });

  it("put a damaged text in order", () => {
    const keputusan = semua(hasil, (kode) =>
      ["pisahkan", "sisipkan", "pasal", "kembalikan", "hitung", "hapus"].find((satu) => kode.includes(satu)),
    );
    expect(barisDokumen(terapkanKeputusan(hasil, keputusan)).slice(13, -5)).toEqual([
      "(1) Satu sebagaimana dimaksud pada ayat (3).",
      "(2)",
      "(3) Tiga meliputi:",
      "a. alfa,",
      "b. beta,",
      "c. gama; dan",
      "d.",
      "e. epsilon.",
      "Pasal 2",
      "Pasal 3",
      "Empat.",
      "www.jdih.cilacapkab.go.id",
      "BAB II",
      "LAIN-LAIN",
      "Pasal 4",
      "Teks ini berada di luar Pasal, dan tidak bernomor sama sekali.",
      "Pasal 5",
      "(1) Satu.",
      "(2) Dua.",
      "(3) Tiga.",
    ]);
  });

  it("are the same in any order of choices, lose no word without hapus, and keep ids apart", () => {
    const teks = [RUSAK, sourceOf("perwal-ocr-rusak"), sourceOf("perbup-magetan-14-2024")].map((sumber) => imporUji(sumber));
    const acak = fc.tuple(fc.nat(teks.length - 1), fc.infiniteStream(fc.nat(5)), fc.infiniteStream(fc.nat(1_000)));
    fc.assert(
      fc.property(acak, ([ke, pilih, kocok]) => {
        const satu = teks[ke] as HasilImpor;
        const pasangan = satu.keraguan.flatMap(({ id, pilihan }) => {
          const boleh = pilihan.filter(({ kode }) => kode !== "hapus");
          const kode = boleh[(pilih.next().value as number) % boleh.length]?.kode;
          return kode === undefined ? [] : [[id, kode] as const];
        });
        const hasil = terapkanKeputusan(satu, Object.fromEntries(pasangan));
        const urutan = pasangan.map((pasang) => ({ pasang, kunci: kocok.next().value as number })).sort((a, b) => a.kunci - b.kunci);
        expect(terapkanKeputusan(satu, Object.fromEntries(urutan.map(({ pasang }) => pasang)))).toEqual(hasil);
        const ids = semuaSatuan(hasil.content).map(({ attrs }) => attrs.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(kurang(kataDi(satu.isi), kataDi(hasil))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const kataDi = (isi: HasilImpor["isi"]): readonly string[] =>
  semuaSatuan(isi.content).flatMap((satuan) => textOf(satuan).match(KATA) ?? []);

/** Labels have fewer letters. */
const KATA = /\p{L}{4,}/gu;

/** What the first list has and the second has not, each as often as it is there. */
function kurang(semua: readonly string[], ada: readonly string[]): readonly string[] {
  const sisa = new Map<string, number>();
  for (const kata of ada) sisa.set(kata, (sisa.get(kata) ?? 0) + 1);
  return semua.filter((kata) => {
    const kali = sisa.get(kata) ?? 0;
    sisa.set(kata, kali - 1);
    return kali < 1;
  });
}

describe("a draft of an import", () => {
  it("has ids of its own, every word as it was imported, and live references", () => {
    const hasil = imporUji(peraturanUji("Pasal 1\n\n(1) Satu.\n\n(2) Sesuai dengan ayat (1) Peraturan Bupati ini."));
    let next = 0;
    const { isi } = rancanganImpor(hasil, {}, () => `baru${next++}`);
    const satuan = semuaSatuan(isi.content);
    expect(satuan.every(({ attrs }) => attrs.id.startsWith("baru"))).toBe(true);
    expect(satuan.map(textOf)).toEqual(semuaSatuan(hasil.isi.content).map(textOf));
    const atom = satuan.flatMap(({ content = [] }) => content.filter(({ type }) => type !== "text").map(({ type }) => type));
    expect(atom).toContain("acuan");
    expect(atom).toContain("isian");
  });

  it.each(ID_NASKAH.slice(0, 6))("%s: reads as the import does", (id) => {
    const hasil = imporUji(sourceOf(id));
    let next = 0;
    const { isi } = rancanganImpor(hasil, {}, () => `x${next++}`);
    expect(kePeraturan(isi).teks).toBe(kePeraturan(hasil.isi).teks);
  });

  it("takes notes along; one of a unit that is taken away goes to what stands before it", () => {
    const sumber = peraturanUji("Pasal 1\n\nSatu.\n\nPasal 2\n\nPasal 3\n\nTiga.");
    const komentar = { macam: "komentar" as const, oleh: null, kapan: null, induk: null, selesai: false };
    const hasil = imporUji(sumber, {
      komentar: [
        { ...komentar, ...tempatKata(sumber, "Tiga"), isi: "tetap" },
        { ...komentar, ...tempatKata(sumber, "Pasal 2"), isi: "pindah" },
      ],
    });
    let next = 0;
    const { isi, catatan } = rancanganImpor(hasil, { [satuKeraguan(hasil, "tanpa-isi").id]: "hapus" }, () => `x${next++}`);
    const teks = new Map(semuaSatuan(isi.content).map((satuan) => [satuan.attrs.id, textOf(satuan)]));
    expect(catatan.map(({ satuan, isi: kata }) => [teks.get(satuan), kata])).toEqual([
      ["Satu.", "Dari Word: pindah"],
      ["Tiga.", "Dari Word: tetap"],
    ]);
  });
});
