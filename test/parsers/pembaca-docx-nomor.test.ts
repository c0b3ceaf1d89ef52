import { bentukNormal, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { susunPeraturan } from "../../parsers/src/tree/susun.ts";
import { alinea, bacaUji, barisUji, daftar, docx, larik, nomor, p, penomoran } from "../support/docx-uji.ts";

const hukum = [
  { bentuk: "decimal", teks: "Pasal %1" },
  { bentuk: "decimal", teks: "(%2)" },
  { bentuk: "lowerLetter", teks: "%3." },
  { bentuk: "decimal", teks: "%4)" },
];
/** Bab, then Pasal with ayat, huruf and angka, then Menimbang, as a Bagian Hukum sets up its Word. */
const DAFTAR = penomoran([
  daftar(1, [{ bentuk: "upperRoman", teks: "BAB %1" }]),
  daftar(2, hukum),
  daftar(3, [{ bentuk: "lowerLetter", teks: "%1." }]),
]);

const satu = (bentuk: string, kali: number, teks = "%1."): readonly string[] =>
  barisUji({ badan: p("x", nomor(1)).repeat(kali), penomoran: penomoran([daftar(1, [{ bentuk, teks }])]) });

describe("a Perbup whose numbers Word counts", () => {
  const tengah = '<w:jc w:val="center"/>';
  const badan = [
    ...["PERATURAN BUPATI CILACAP", "NOMOR 5 TAHUN 2024", "TENTANG", "SISTEM KERJA"].map((teks) => p(teks, tengah)),
    p("DENGAN RAHMAT TUHAN YANG MAHA ESA", tengah),
    p("BUPATI CILACAP,", tengah),
    p("Menimbang :"),
    p("bahwa untuk tertib kerja;", nomor(3)),
    p("bahwa untuk kepastian hukum;", nomor(3)),
    p("Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"),
    p("MEMUTUSKAN:", tengah),
    p("Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA."),
    p("", nomor(1)),
    p("KETENTUAN UMUM", tengah),
    p("", nomor(2)),
    p("Dalam Peraturan Bupati ini, pegawai adalah pegawai negeri sipil.", nomor(2, 1)),
    p("Tim kerja terdiri atas:", nomor(2, 1)),
    p("ketua yang:", nomor(2, 2)),
    p("memimpin; dan", nomor(2, 3)),
    p("melapor; dan", nomor(2, 3)),
    p("anggota.", nomor(2, 2)),
    p("", nomor(1)),
    p("KETENTUAN PENUTUP", tengah),
    p("", nomor(2)),
    p("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan."),
    p("Ditetapkan di Cilacap"),
  ];
  const tulisan = `PERATURAN BUPATI CILACAP
NOMOR 5 TAHUN 2024
TENTANG
SISTEM KERJA

DENGAN RAHMAT TUHAN YANG MAHA ESA
BUPATI CILACAP,

Menimbang :
a. bahwa untuk tertib kerja;
b. bahwa untuk kepastian hukum;

Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.

BAB I
KETENTUAN UMUM

Pasal 1
(1) Dalam Peraturan Bupati ini, pegawai adalah pegawai negeri sipil.
(2) Tim kerja terdiri atas:
a. ketua yang:
1) memimpin; dan
2) melapor; dan
b. anggota.

BAB II
KETENTUAN PENUTUP

Pasal 2
Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Ditetapkan di Cilacap
`;

  it("gives the same tree as one whose numbers are typed", () => {
    const naskah = bacaUji(docx({ badan: badan.join(""), penomoran: DAFTAR }));
    expect(bentukNormal(susunPeraturan(naskah.blok))).toEqual(bentukNormal(parseMarkdown(tulisan)));
  });
});

describe("numbers as Word prints them", () => {
  it.each([
    ["lowerLetter", 28, "bb. x"],
    ["upperLetter", 27, "AA. x"],
    ["lowerRoman", 9, "ix. x"],
    ["upperRoman", 14, "XIV. x"],
    ["decimalZero", 3, "03. x"],
    ["ordinalText", 12, "Kedua Belas. x"],
    ["decimal", 12, "12. x"],
    ["apa pun", 2, "2. x"],
    ["toString", 2, "2. x"],
    ["__defineGetter__", 2, "2. x"],
  ])("%s", (bentuk, kali, hasil) => {
    expect(satu(bentuk, kali).at(-1)).toBe(hasil);
  });

  it("none prints what stands around it, a bullet is a hint", () => {
    expect(satu("none", 1, "Pasal baru%1")).toEqual(["Pasal baru x"]);
    const naskah = bacaUji(docx({ badan: p("x", nomor(1)), penomoran: penomoran([daftar(1, [{ bentuk: "bullet", teks: "" }])]) }));
    expect(naskah.blok.map(({ text, bullet }) => [text, bullet])).toEqual([["x", true]]);
  });

  it("a level shows those above it, in digits where it is legal", () => {
    const bertingkat = (lain: string) => [
      { bentuk: "upperRoman", teks: "%1." },
      { bentuk: "lowerLetter", teks: "%1.%2.", lain },
    ];
    const badan = p("x", nomor(1)).repeat(2) + p("y", nomor(1, 1)).repeat(2);
    expect(barisUji({ badan, penomoran: penomoran([daftar(1, bertingkat(""))]) }).at(-1)).toBe("II.b. y");
    expect(barisUji({ badan, penomoran: penomoran([daftar(1, bertingkat("<w:isLgl/>"))]) }).at(-1)).toBe("2.2. y");
  });

  it("a label that is typed as well is printed once", () => {
    const lepas = penomoran([
      daftar(2, [{ bentuk: "decimal", teks: "Pasal %1" }]),
      daftar(3, [{ bentuk: "lowerLetter", teks: "%1." }]),
      daftar(4, [{ bentuk: "decimal", teks: "%1" }]),
    ]);
    const badan =
      p("a. bahwa", nomor(3)) + p("Pasal 1", nomor(2)) + p("Pasal 1", nomor(2)) + p("1 orang", nomor(4)) + p("B. Yani", nomor(3));
    expect(barisUji({ badan, penomoran: lepas })).toEqual(["a. bahwa", "Pasal 1", "Pasal 2 Pasal 1", "1 1 orang", "b. B. Yani"]);
  });

  it("capitals of the paragraph are those of its label", () => {
    const badan = alinea(larik("umum", "<w:caps/>"), `${nomor(1)}<w:rPr><w:caps/></w:rPr>`);
    expect(barisUji({ badan, penomoran: penomoran([daftar(1, [{ bentuk: "decimal", teks: "Bagian %1" }])]) })).toEqual(["BAGIAN 1 UMUM"]);
  });
});

describe("where a list begins anew", () => {
  const dua = [
    { bentuk: "decimal", teks: "%1." },
    { bentuk: "lowerLetter", teks: "%2." },
  ];
  const urutan = (tingkat: readonly number[], lain: readonly string[] = ["", ""], ulang = ""): readonly string[] =>
    barisUji({
      badan: tingkat.map((satu) => p("x", nomor(1, satu))).join(""),
      penomoran: penomoran([
        daftar(
          1,
          dua.map((milik, at) => ({ ...milik, lain: lain[at] ?? "" })),
          ulang,
        ),
      ]),
    }).map((teks) => teks.replace(" x", ""));

  it("behind a level above it", () => {
    expect(urutan([0, 1, 1, 0, 1])).toEqual(["1.", "a.", "b.", "2.", "a."]);
  });

  it("or never, where the level says so", () => {
    expect(urutan([0, 1, 1, 0, 1], ["", '<w:lvlRestart w:val="0"/>'])).toEqual(["1.", "a.", "b.", "2.", "c."]);
  });

  it("a list of the same definition goes on, unless it is given a start", () => {
    const badan = p("x", nomor(1)).repeat(2) + p("x", nomor(7)) + p("x", nomor(8)).repeat(2) + p("x", nomor(1));
    const lain =
      '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const hasil = barisUji({ badan, penomoran: penomoran([daftar(1, dua)], lain) });
    expect(hasil).toEqual(["1. x", "2. x", "3. x", "1. x", "2. x", "3. x"]);
  });

  it("a list may have levels of its own", () => {
    const ganti =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>';
    expect(urutan([0, 0], ["", ""], ganti)).toEqual(["(5)", "(6)"]);
  });
});

describe("lists that styles give", () => {
  const gaya =
    '<w:style w:type="paragraph" w:styleId="Pasal"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Ayat"><w:basedOn w:val="Pasal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="AyatLain"><w:basedOn w:val="Ayat"/></w:style>' +
    '<w:style w:type="numbering" w:styleId="Daftar"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  const isi = penomoran(
    [
      daftar(2, [
        { bentuk: "decimal", teks: "Pasal %1", lain: '<w:pStyle w:val="Pasal"/>' },
        { bentuk: "decimal", teks: "(%2)", lain: '<w:pStyle w:val="Ayat"/>' },
      ]),
    ],
    '<w:num w:numId="5"><w:abstractNumId w:val="50"/></w:num>',
  ).replace("<w:num ", '<w:abstractNum w:abstractNumId="50"><w:numStyleLink w:val="Daftar"/></w:abstractNum><w:num ');
  const bergaya = (nama: string, lain = ""): string => `<w:pStyle w:val="${nama}"/>${lain}`;

  it("each on the level that names it, or the style it is based on", () => {
    const badan = p("", bergaya("Pasal")) + p("satu", bergaya("Ayat")) + p("dua", bergaya("AyatLain"));
    expect(barisUji({ badan, gaya, penomoran: isi })).toEqual(["Pasal 1", "(1) satu", "(2) dua"]);
  });

  it("list 0 takes a paragraph out of its list", () => {
    const lepas = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(barisUji({ badan: p("bebas", bergaya("Ayat", lepas)) + p("satu", bergaya("Ayat")), gaya, penomoran: isi })).toEqual([
      "bebas",
      "(1) satu",
    ]);
  });

  it("a list that points to a numbering style counts with it", () => {
    expect(barisUji({ badan: p("x", nomor(2)) + p("x", nomor(5)), gaya, penomoran: isi })).toEqual(["Pasal 1 x", "Pasal 2 x"]);
  });
});
