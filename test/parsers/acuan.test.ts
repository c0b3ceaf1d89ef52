import type { Acuan } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";

/** A body with something to refer to; the sentence under test is Pasal 5 ayat (2). */
const bodyWith = (sentence: string): string => `BAB I
KETENTUAN UMUM

Pasal 1

(1) Setiap orang tertib.
(2) Tertib meliputi:
a. rapi;
b. bersih, terdiri atas:
1. badan; dan
2. pakaian; dan
c. tepat waktu.
(3) Tertib dinilai.

Pasal 2

Penilaian dilakukan setiap tahun.

Pasal 3

Hasil dilaporkan.

BAB II
PELAKSANAAN

Bagian Kesatu
Umum

Pasal 4

(1) Bupati melaksanakan.
(2) Bupati mengawasi.

Pasal 5

(1) Laporan disusun.
(2) ${sentence}
(3) Laporan disimpan.

Pasal 5A

Laporan diumumkan.`;

const acuanIn = (sentence: string, lampiran?: string): readonly Acuan[] =>
  bacaBatangTubuh(bodyWith(sentence), lampiran === undefined ? {} : { lampiran }).acuan;

const show = (found: readonly Acuan[]): string[] =>
  found.map(({ targets, state }) => `${targets.map(({ locator }) => locator).join(" + ")}: ${state}`);

describe("a reference names its targets", () => {
  it.each([
    ["Laporan sebagaimana dimaksud dalam Pasal 1 dinilai.", ["Pasal 1: sahih"]],
    ["Laporan diatur dalam Pasal 5A.", ["Pasal 5A: sahih"]],
    ["Pakaian sebagaimana dimaksud dalam Pasal 1 ayat (2) huruf b angka 2 dinilai.", ["Pasal 1 ayat (2) huruf b angka 2: sahih"]],
    ["Ketentuan dalam Pasal 1, Pasal 2, dan Pasal 3 berlaku.", ["Pasal 1 + Pasal 2 + Pasal 3: sahih"]],
    ["Ketentuan dalam Pasal 1 atau Pasal 3 berlaku.", ["Pasal 1 + Pasal 3: sahih"]],
    ["Ketentuan dalam Pasal 1 dan/atau Pasal 3 berlaku.", ["Pasal 1 + Pasal 3: sahih"]],
    ["Ketentuan dalam Pasal 1 sampai dengan Pasal 4 berlaku.", ["Pasal 1 + Pasal 2 + Pasal 3 + Pasal 4: sahih"]],
    ["Ketentuan dalam Pasal 1 s.d. Pasal 3 berlaku.", ["Pasal 1 + Pasal 2 + Pasal 3: sahih"]],
    ["Ketentuan dalam Pasal 1 s.d. 3 berlaku.", ["Pasal 1 + Pasal 2 + Pasal 3: sahih"]],
    ["Ketentuan dalam Pasal 1 ayat (1) s/d (3) berlaku.", ["Pasal 1 ayat (1) + Pasal 1 ayat (2) + Pasal 1 ayat (3): sahih"]],
    [
      "Hal dalam Pasal 1 ayat (2) huruf a hingga c dinilai.",
      ["Pasal 1 ayat (2) huruf a + Pasal 1 ayat (2) huruf b + Pasal 1 ayat (2) huruf c: sahih"],
    ],
    ["Hal dalam Pasal 1 ayat (2) huruf a dan/atau c dinilai.", ["Pasal 1 ayat (2) huruf a + Pasal 1 ayat (2) huruf c: sahih"]],
    ["Ketentuan dalam Pasal 1 ayat (1) sampai dengan ayat (3) berlaku.", ["Pasal 1 ayat (1) + Pasal 1 ayat (2) + Pasal 1 ayat (3): sahih"]],
    [
      "Hal dalam Pasal 1 ayat (2) huruf a sampai dengan huruf c dinilai.",
      ["Pasal 1 ayat (2) huruf a + Pasal 1 ayat (2) huruf b + Pasal 1 ayat (2) huruf c: sahih"],
    ],
    ["Hal dalam Pasal 1 ayat (2) huruf a dan huruf c dinilai.", ["Pasal 1 ayat (2) huruf a + Pasal 1 ayat (2) huruf c: sahih"]],
    [
      "Hal dalam Pasal 1 ayat (2) huruf a, huruf b, dan huruf c dinilai.",
      ["Pasal 1 ayat (2) huruf a + Pasal 1 ayat (2) huruf b + Pasal 1 ayat (2) huruf c: sahih"],
    ],
    [
      "Hal dalam Pasal 1 ayat (2) huruf a, b, dan c dinilai.",
      ["Pasal 1 ayat (2) huruf a + Pasal 1 ayat (2) huruf b + Pasal 1 ayat (2) huruf c: sahih"],
    ],
    ["Hal dalam Pasal 1 ayat (1) dan Pasal 4 ayat (2) dinilai.", ["Pasal 1 ayat (1) + Pasal 4 ayat (2): sahih"]],
    ["Hal dalam Pasal 1 ayat (2) huruf a dan ayat (3) dinilai.", ["Pasal 1 ayat (2) huruf a + Pasal 1 ayat (3): sahih"]],
    ["Laporan sesuai dengan BAB I disusun.", ["Bab I: sahih"]],
    ["Laporan sebagaimana dimaksud pada ayat (1) disimpan.", ["Pasal 5 ayat (1): sahih"]],
    ["Laporan sebagaimana dimaksud pada ayat (1) dan ayat (3) disimpan.", ["Pasal 5 ayat (1) + Pasal 5 ayat (3): sahih"]],
    ["Laporan sebagaimana dimaksud pada ayat (1) dan (3) disimpan.", ["Pasal 5 ayat (1) + Pasal 5 ayat (3): sahih"]],
    ["Laporan pada ayat (l) disimpan.", ["Pasal 5 ayat (1): sahih"]],
    ["Laporan pada ayat (1) disusun sesuai dengan Pasal 2 dan disimpan.", ["Pasal 5 ayat (1): sahih", "Pasal 2: sahih"]],
  ])("%s", (sentence, wanted) => {
    expect(show(acuanIn(sentence))).toEqual(wanted);
  });
});

describe("a reference has a state", () => {
  it.each([
    ["without target: no such Pasal", "Laporan dalam Pasal 9 disimpan.", ["Pasal 9: tanpa-sasaran"]],
    ["without target: no such ayat", "Laporan dalam Pasal 1 ayat (7) disimpan.", ["Pasal 1 ayat (7): tanpa-sasaran"]],
    ["without target: a Pasal without ayat", "Laporan dalam Pasal 2 ayat (1) disimpan.", ["Pasal 2 ayat (1): tanpa-sasaran"]],
    ["without target: no such ayat here", "Laporan pada ayat (4) disimpan.", ["Pasal 5 ayat (4): tanpa-sasaran"]],
    ["without target: the worst of a list counts", "Laporan dalam Pasal 1 dan Pasal 9 disimpan.", ["Pasal 1 + Pasal 9: tanpa-sasaran"]],
    ["itself, relative", "Laporan pada ayat (2) disimpan.", ["Pasal 5 ayat (2): diri-sendiri"]],
    ["itself, by its full name", "Laporan dalam Pasal 5 ayat (2) disimpan.", ["Pasal 5 ayat (2): diri-sendiri"]],
    ["valid: this regulation is no other law", "Laporan dalam Pasal 1 Peraturan Bupati ini disimpan.", ["Pasal 1: sahih"]],
    ["no lampiran to point to", "Bentuk laporan tercantum dalam Lampiran Peraturan Bupati ini.", ["Lampiran: tanpa-sasaran"]],
  ])("%s", (_, sentence, wanted) => {
    expect(show(acuanIn(sentence))).toEqual(wanted);
  });

  it.each([
    [
      "Laporan sesuai dengan Pasal 8 ayat (2) Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia.",
      "Peraturan Presiden Nomor 39 Tahun 2019",
    ],
    ["Laporan sesuai dengan Pasal 1 Undang-Undang Nomor 23 Tahun 2014.", "Undang-Undang Nomor 23 Tahun 2014"],
    ["Laporan sesuai dengan Pasal 1 dan Pasal 2 Peraturan Daerah Nomor 6 Tahun 2020.", "Peraturan Daerah Nomor 6 Tahun 2020"],
    ["Laporan tercantum dalam Lampiran Peraturan Menteri Nomor 7 Tahun 2022.", "Peraturan Menteri Nomor 7 Tahun 2022"],
  ])("another law: %s", (sentence, law) => {
    const [found, ...rest] = acuanIn(sentence);
    expect(rest).toEqual([]);
    expect(found?.state).toBe("luar");
    expect(found?.law).toContain(law);
  });

  it("a lampiran that is there, and one that is not", () => {
    const sentence = "Bentuk laporan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.";
    expect(show(acuanIn(sentence, "A. Bentuk Laporan\n\nLaporan berbentuk surat."))).toEqual(["Lampiran: sahih"]);
    expect(show(acuanIn("Bentuk laporan tercantum dalam Lampiran II Peraturan Bupati ini.", "A. Bentuk Laporan"))).toEqual([
      "Lampiran II: tanpa-sasaran",
    ]);
  });
});

describe("a reference stands somewhere", () => {
  const RELATIVE = bodyWith("Laporan disusun oleh:").replace(
    "(3) Laporan disimpan.",
    `a. camat, terdiri atas:
1. camat kota; dan
2. camat selain angka 1; dan
b. lurah sebagaimana dimaksud pada huruf a angka 2 atau huruf a.
(3) Laporan disimpan oleh:
a. camat; atau
b. lurah,
dengan memperhatikan ketentuan pada ayat (2) huruf b.`,
  );

  it("from which huruf and angka are counted", () => {
    const { acuan } = bacaBatangTubuh(RELATIVE);
    expect(acuan.map(({ at, raw, targets }) => [at, raw, targets.map(({ locator }) => locator)])).toEqual([
      ["Pasal 5 ayat (2) huruf a angka 2", "angka 1", ["Pasal 5 ayat (2) huruf a angka 1"]],
      ["Pasal 5 ayat (2) huruf b", "huruf a angka 2 atau huruf a", ["Pasal 5 ayat (2) huruf a angka 2", "Pasal 5 ayat (2) huruf a"]],
      ["Pasal 5 ayat (3)", "ayat (2) huruf b", ["Pasal 5 ayat (2) huruf b"]],
    ]);
  });

  it("in the text of its unit, or in the sentence that closes its list", () => {
    expect(bacaBatangTubuh(RELATIVE).acuan.map(({ field }) => field)).toEqual(["text", "text", "closing"]);
  });

  it("at offsets that give it back", () => {
    const sentence = "Laporan sebagaimana dimaksud pada ayat (1), Pasal 1 ayat (2) huruf a dan huruf b, dan Pasal 9 disimpan.";
    for (const { raw, start, end } of acuanIn(sentence)) expect(sentence.slice(start, end)).toBe(raw);
  });

  it.each([
    ["Laporan sebagaimana dimaksud pada ayat (1) disimpan.", "sebagaimana dimaksud pada"],
    ["Laporan sebagaimana tercantum dalam Pasal 1 disimpan.", "sebagaimana tercantum dalam"],
    ["Laporan sebagaimana diatur dalam Pasal 1 disimpan.", "sebagaimana diatur dalam"],
    ["Laporan sesuai dengan Pasal 1 disimpan.", null],
  ])("behind a connector, where there is one: %s", (sentence, connector) => {
    expect(acuanIn(sentence)[0]?.connector).toBe(connector);
  });
});

it.each([
  "Setiap pasal dan ayat diumumkan.",
  "Laporan pasal demi pasal disusun 2 (dua) kali.",
  "Laporan dibuat 3 (tiga) rangkap a.n. Bupati.",
])("is seen in no text that names no unit: %s", (sentence) => {
  expect(acuanIn(sentence)).toEqual([]);
});
