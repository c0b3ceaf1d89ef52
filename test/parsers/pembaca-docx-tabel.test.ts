import { describe, expect, it } from "vitest";
import { GAYA_TABEL } from "../../parsers/src/readers/docx/gaya-selaras.ts";
import { alinea, bacaUji, baris, barisUji, daftar, docx, larik, nomor, p, penomoran, sel, tabel } from "../support/docx-uji.ts";

const satuBaris = (...isi: readonly string[]): string => baris(isi.map((teks) => sel(teks.startsWith("<") ? teks : p(teks))));
const baca = (badan: string) => bacaUji(docx({ badan, penomoran: penomoran([daftar(1, [{ bentuk: "lowerLetter", teks: "%1." }])]) }));
const teks = (badan: string): readonly string[] => baca(badan).blok.map(({ text }) => text);

describe("tables of data", () => {
  it("a row is a block, its cells set apart by tabs, its paragraphs by blanks", () => {
    const badan = p("Tabel:") + tabel([satuBaris("No", "Nama", "Ket"), satuBaris("1", "", p("a") + p("b"))]) + p("Sesudah");
    expect(baca(badan).blok.map(({ kind, text }) => [kind, text])).toEqual([
      ["baris", "Tabel:"],
      ["tabel", "No\tNama\tKet"],
      ["tabel", "1\t\ta b"],
      ["baris", "Sesudah"],
    ]);
  });

  it("tabs and breaks in a cell stay in it, labels of lists too", () => {
    const isi = alinea(`${larik("a")}<w:r><w:tab/></w:r>${larik("b")}<w:r><w:br/></w:r>${larik("c")}`, nomor(1));
    expect(teks(tabel([satuBaris("1", isi), satuBaris("2", "x")]))).toEqual(["1\ta. a b c", "2\tx"]);
  });

  it("cells are told with what they span; a covered cell is not there", () => {
    const gabung = (mulai: boolean) => `<w:vMerge${mulai ? ' w:val="restart"' : ""}/>`;
    const badan = tabel([
      baris([sel(p("kepala"), '<w:gridSpan w:val="2"/>'), sel(p("x"), gabung(true))]),
      baris([sel(p("a")), sel(p("b")), sel(p(""), gabung(false))]),
      baris([sel(p("c")), sel(p("d")), sel(p(""), gabung(false))]),
    ]);
    const { sumber, tabel: hasil, blok } = baca(badan);
    expect(blok.map(({ text }) => text)).toEqual(["kepala\tx", "a\tb", "c\td"]);
    expect(
      hasil[0]?.baris.map((satu) => satu.map(({ dari, sampai, colspan, rowspan }) => [sumber.slice(dari, sampai), colspan, rowspan])),
    ).toEqual([
      [
        ["kepala", 2, 1],
        ["x", 1, 3],
      ],
      [
        ["a", 1, 1],
        ["b", 1, 1],
      ],
      [
        ["c", 1, 1],
        ["d", 1, 1],
      ],
    ]);
    expect(sumber.slice(hasil[0]?.dari, hasil[0]?.sampai)).toBe("kepala\tx\na\tb\nc\td");
  });

  it("a row that is not in the text makes no cell longer", () => {
    const lanjut = sel(p(""), "<w:vMerge/>");
    const badan = tabel([
      baris([sel(p("x"), '<w:vMerge w:val="restart"/>'), sel(p("a"))]),
      baris([lanjut, sel(p("b"))], '<w:ins w:id="1" w:author="Ani"/>'),
      baris([lanjut, sel(p("c"))]),
    ]);
    expect(baca(badan).tabel[0]?.baris.map((satu) => satu.map(({ rowspan }) => rowspan))).toEqual([[2, 1], [1]]);
  });

  it("a table in a cell is text of the cell", () => {
    const dalam = tabel([satuBaris("x", "y")]) + p("");
    const badan = tabel([satuBaris("1", dalam), satuBaris("2", "z")]);
    expect(teks(badan)).toEqual(["1\tx y", "2\tz"]);
    expect(baca(badan).laporan).toEqual([{ macam: "diubah", pesan: expect.stringContaining("1 tabel di dalam sel") }]);
  });

  it("whose lines come from a style, or from the cells, or whose head is printed on each page", () => {
    const garis = ["top", "left", "bottom", "right"].map((sisi) => `<w:${sisi} w:val="single"/>`).join("");
    const isi = satuBaris("a", "b") + satuBaris("c", "d");
    const gaya = `<w:style w:type="table" w:styleId="Kisi"><w:tblPr><w:tblBorders>${garis}</w:tblBorders></w:tblPr></w:style>`;
    expect(barisUji({ badan: `<w:tbl><w:tblPr><w:tblStyle w:val="Kisi"/></w:tblPr>${isi}</w:tbl>`, gaya })).toEqual(["a\tb", "c\td"]);
    const sendiri = baris([sel(p("a"), `<w:tcBorders>${garis}</w:tcBorders>`), sel(p("b"), `<w:tcBorders>${garis}</w:tcBorders>`)]);
    expect(teks(tabel([sendiri], false))).toEqual(["a\tb"]);
    expect(teks(tabel([baris([sel(p("a")), sel(p("b"))], "<w:tblHeader/>"), satuBaris("c", "d")], false))).toEqual(["a\tb", "c\td"]);
    expect(teks(`<w:tbl><w:tblPr><w:tblStyle w:val="${GAYA_TABEL}"/></w:tblPr>${satuBaris("Menimbang :", "a")}</w:tbl>`)).toEqual([
      "Menimbang :\ta",
    ]);
  });
});

describe("tables that only set words in place are lines", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "a preamble",
      tabel([satuBaris("Menimbang", ":", "a.", "bahwa satu;"), satuBaris("", "", "b.", "bahwa dua;")], false),
      ["Menimbang : a. bahwa satu;", "b. bahwa dua;"],
    ],
    ["with lines too", tabel([satuBaris("Mengingat", ":", "1.", "Undang-Undang;")]), ["Mengingat : 1. Undang-Undang;"]],
    [
      "with Word's numbers in the last cell",
      tabel([satuBaris("Menimbang", ":", p("bahwa satu;", nomor(1)) + p("bahwa dua;", nomor(1)))], false),
      ["Menimbang : a. bahwa satu;", "b. bahwa dua;"],
    ],
    [
      "with Word's numbers in a cell of their own",
      tabel([satuBaris("Menimbang :", p("", nomor(1)), "bahwa satu;"), satuBaris("", p("", nomor(1)), "bahwa dua;")], false),
      ["Menimbang : a. bahwa satu;", "b. bahwa dua;"],
    ],
    [
      "with letters and words in columns, kept level by empty lines",
      tabel([satuBaris("Menimbang", ":", p("a.") + p("") + p("") + p("b."), p("bahwa satu;") + p("bahwa dua;"))], false),
      ["Menimbang : a. bahwa satu;", "b. bahwa dua;"],
    ],
    ["a form", tabel([satuBaris("Nama", ":", "……"), satuBaris("NIP", ": 1234")], false), ["Nama : ……", "NIP : 1234"]],
    [
      "two signatures, one column after the other",
      tabel([satuBaris(p("SEKRETARIS DAERAH,") + p("") + p("ANI"), p("BUPATI CILACAP,") + p("") + p("BUDI"))], false),
      ["SEKRETARIS DAERAH,", "ANI", "BUPATI CILACAP,", "BUDI"],
    ],
    [
      "the head of an annex",
      tabel([satuBaris("", p("LAMPIRAN I") + p("PERATURAN BUPATI CILACAP") + p("NOMOR 5 TAHUN 2024"))], false),
      ["LAMPIRAN I", "PERATURAN BUPATI CILACAP", "NOMOR 5 TAHUN 2024"],
    ],
    ["one box", tabel([satuBaris(p("satu") + p("dua"))]), ["satu", "dua"]],
    [
      "around a table of data",
      tabel([satuBaris(p("Tabel:") + tabel([satuBaris("a", "b"), satuBaris("c", "d")]) + p(""))], false),
      ["Tabel:", "a\tb", "c\td"],
    ],
  ])("%s", (_, badan, hasil) => {
    expect(teks(badan)).toEqual(hasil);
  });
});
