/** What a Word file could lose on its way: it is in the text, or in the report. */
import { describe, expect, it } from "vitest";
import type { NaskahBerkas, OpsiBaca } from "../../parsers/src/readers/naskah-berkas.ts";
import {
  akhirSisip,
  alinea,
  bacaUji,
  baris,
  barisUji,
  daftar,
  docx,
  hapus,
  type IsiDocx,
  larik,
  nomor,
  p,
  penomoran,
  RUANG,
  sel,
  sisip,
  tabel,
} from "../support/docx-uji.ts";

const r = (isi: string): string => `<w:r>${isi}</w:r>`;
const bidang = (macam: string): string => r(`<w:fldChar w:fldCharType="${macam}"/>`);
const kotak = (isi: string, sifat = ""): string =>
  `<w:r><w:rPr>${sifat}</w:rPr><w:pict><v:shape><v:textbox><w:txbxContent>${isi}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const rujukan = (id: number, sifat = ""): string => `<w:r><w:rPr>${sifat}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const kaki = (isi: string): NonNullable<IsiDocx["bagian"]> => ({
  "footnotes.xml": { jenis: "footnotes", isi: `<w:footnotes ${RUANG}>${isi}</w:footnotes>` },
});
const satuKaki = (id: number, isi: string): string => `<w:footnote w:id="${id}">${isi}</w:footnote>`;
const HURUF = penomoran([daftar(1, [{ bentuk: "lowerLetter", teks: "%1." }])]);
const SEMUA = ["usul", "terima", "tolak"] as const;

const laporan = (naskah: NaskahBerkas): readonly string[] => naskah.laporan.map(({ pesan }) => pesan);
const sumber = (badan: string, perubahan: NonNullable<OpsiBaca["perubahan"]>): string =>
  bacaUji(docx({ badan, penomoran: HURUF }), { perubahan }).sumber;

/** The text of the file read in each way, and the proposals of the first taken over. */
function tigaCara(badan: string): readonly [tolak: string, terima: string] {
  const usul = bacaUji(docx({ badan, penomoran: HURUF }));
  const [tolak, terima] = [sumber(badan, "tolak"), sumber(badan, "terima")];
  expect(usul.sumber).toBe(tolak);
  expect(usul.perubahan.reduceRight((teks, { dari, sampai, ganti }) => teks.slice(0, dari) + ganti + teks.slice(sampai), usul.sumber)).toBe(
    terima,
  );
  return [tolak, terima];
}

describe("notes whose reference stands in a tracked change", () => {
  it.each(SEMUA)("hang at its place: %s", (perubahan) => {
    const badan = alinea(larik("satu") + sisip(rujukan(1)) + larik(" dua") + hapus(rujukan(2)));
    const bagian = kaki(satuKaki(1, p("baru")) + satuKaki(2, p("lama")));
    expect(bacaUji(docx({ badan, bagian }), { perubahan }).komentar.map(({ isi, dari }) => [isi, dari])).toEqual([
      ["baru", 4],
      ["lama", 8],
    ]);
  });

  it("that is hidden are reported", () => {
    const naskah = bacaUji(docx({ badan: alinea(larik("satu") + rujukan(1, "<w:vanish/>")), bagian: kaki(satuKaki(1, p("x"))) }));
    expect(laporan(naskah)).toEqual([expect.stringContaining("1 potong teks tersembunyi")]);
  });
});

describe("broken fields", () => {
  const kode = r("<w:instrText>REF x</w:instrText>");
  it.each<readonly [string, string, readonly string[]]>([
    [
      "a nested one without end takes nothing from the paragraphs behind it",
      alinea(bidang("begin") + bidang("begin") + kode + bidang("separate")) + p("dua") + p("tiga"),
      ["dua", "tiga"],
    ],
    ["words behind one that never goes on are words", alinea(larik("satu ") + bidang("begin") + kode + larik("dua")), ["satu dua"]],
    [
      "lines and words behind a nested one too, in their order",
      alinea(bidang("begin") + bidang("begin") + bidang("separate") + larik("satu") + r("<w:br/>") + larik("dua")) + p("tiga"),
      ["satu", "dua", "tiga"],
    ],
    [
      "what stands in the code of a whole field is none",
      alinea(bidang("begin") + larik("kode") + bidang("separate") + larik("hasil") + bidang("end")) + p("lain"),
      ["hasil", "lain"],
    ],
    ["a code that ends without result says nothing", alinea(bidang("begin") + larik("kode") + bidang("end") + larik("teks")), ["teks"]],
    ["ends and separators of no field", alinea(bidang("separate") + bidang("end") + larik("teks")), ["teks"]],
    [
      "a result that runs over paragraphs outlives a broken field in it",
      alinea(bidang("begin") + bidang("separate") + larik("satu")) +
        alinea(bidang("begin") + larik("dua")) +
        alinea(larik("tiga") + bidang("end")),
      ["satu", "dua", "tiga"],
    ],
  ])("%s", (_, badan, hasil) => {
    expect(barisUji({ badan })).toEqual(hasil);
  });

  it("are read in time that grows with their number only", () => {
    const buka = alinea((bidang("begin") + bidang("separate")).repeat(20_000));
    const isi = alinea(larik("a").repeat(20_000) + kotak(p("b")).repeat(2_000));
    expect(barisUji({ badan: buka + isi })).toHaveLength(2_001);
  });
});

describe("a label is typed only where nothing goes on with it", () => {
  it.each([
    ["decimal", "%1.", "1.000 (seribu) unit", "1. 1.000 (seribu) unit"],
    ["decimal", "%1.", "1. 000 unit", "1. 1. 000 unit"],
    ["lowerLetter", "%1.", "a.n. Bupati", "a. a.n. Bupati"],
    ["lowerLetter", "%1.", "a. n. Bupati", "a. a. n. Bupati"],
    ["decimal", "%1)", "1)a", "1) 1)a"],
    ["decimal", "Pasal %1", "Pasal 12", "Pasal 1 Pasal 12"],
    ["lowerLetter", "%1.", "a. bahwa", "a. bahwa"],
    ["lowerLetter", "%1.", "a.", "a."],
    ["decimal", "(%1)", "(1)\tSetiap orang", "(1) Setiap orang"],
    ["decimal", "Pasal %1", "PASAL 1", "PASAL 1"],
  ])("%s %s before %s", (bentuk, teks, isi, hasil) => {
    const runs = isi.split("\t").map((satu) => larik(satu));
    expect(barisUji({ badan: alinea(runs.join(r("<w:tab/>")), nomor(1)), penomoran: penomoran([daftar(1, [{ bentuk, teks }])]) })).toEqual([
      hasil,
    ]);
  });

  it("a break sets it apart as well", () => {
    const badan = alinea(larik("Pasal 1") + r("<w:br/>") + larik("Setiap"), nomor(1));
    expect(barisUji({ badan, penomoran: penomoran([daftar(1, [{ bentuk: "decimal", teks: "Pasal %1" }])]) })).toEqual([
      "Pasal 1",
      "Setiap",
    ]);
  });
});

describe("text boxes of a drawing in a tracked change", () => {
  it("that was taken away belong to the text before it", () => {
    expect(tigaCara(alinea(larik("luar") + hapus(kotak(p("dalam")))) + p("lain"))).toEqual(["luar\ndalam\nlain\n", "luar\nlain\n"]);
  });

  it("that was put in belong to the text after it", () => {
    expect(tigaCara(alinea(larik("luar") + sisip(kotak(p("satu") + p("dua")))) + p("lain"))).toEqual([
      "luar\nlain\n",
      "luar\nsatu\ndua\nlain\n",
    ]);
  });

  it("with lists and tables in them", () => {
    const dalam = p("baru", nomor(1)) + tabel([baris([sel(p("a")), sel(p("b"))]), baris([sel(p("c")), sel(p("d"))])]);
    const badan = alinea(larik("luar") + sisip(kotak(dalam))) + p("lain", nomor(1));
    expect(sumber(badan, "tolak")).toBe("luar\na. lain\n");
    expect(sumber(badan, "terima")).toBe("luar\na. baru\na\tb\nc\td\nb. lain\n");
    expect(bacaUji(docx({ badan, penomoran: HURUF })).tabel).toEqual([]);
  });

  it("with changes of their own: what was put in and taken away again is in neither text", () => {
    const dalam = alinea(larik("satu ") + hapus(larik("dua ")) + sisip(larik("tiga")));
    expect(tigaCara(alinea(larik("luar") + sisip(kotak(dalam))))).toEqual(["luar\n", "luar\nsatu tiga\n"]);
    expect(tigaCara(alinea(larik("luar") + hapus(kotak(alinea(larik("satu") + sisip(larik("dua")))))))).toEqual(["luar\nsatu\n", "luar\n"]);
  });

  it("that is hidden are reported, pictures too", () => {
    const gambar = '<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:imagedata r:id="rId1"/></w:pict></w:r>';
    const naskah = bacaUji(docx({ badan: alinea(larik("luar") + kotak(p("dalam"), "<w:vanish/>") + gambar) }));
    expect(naskah.sumber).toBe("luar\n");
    expect(laporan(naskah)).toEqual([
      expect.stringContaining("1 potong teks tersembunyi"),
      expect.stringContaining("1 gambar tersembunyi"),
    ]);
  });

  it("pictures of such a drawing go with the words", () => {
    const gambar = '<w:r><w:pict><v:imagedata r:id="rId1"/></w:pict></w:r>';
    const bagian = { "media/a.png": { jenis: "image", isi: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) } };
    const banyak = (ubahan: string) =>
      SEMUA.map((perubahan) => bacaUji(docx({ badan: alinea(larik("x") + ubahan), bagian }), { perubahan }).gambar.length);
    expect([banyak(hapus(gambar)), banyak(sisip(gambar))]).toEqual([
      [1, 0, 1],
      [1, 1, 0],
    ]);
  });
});

describe("notes, comments, heads of pages", () => {
  const samping: NonNullable<IsiDocx["bagian"]> = {
    ...kaki(
      satuKaki(1, p("satu", nomor(1)) + p("", nomor(1) + akhirSisip()) + p("tiga", nomor(1)) + p("d. empat", nomor(1))) +
        satuKaki(2, alinea(larik("x") + larik("y", "<w:vanish/>"))),
    ),
    "comments.xml": {
      jenis: "comments",
      isi: `<w:comments ${RUANG}><w:comment w:id="1">${alinea(larik("x", "<w:vanish/>") + larik("y"))}</w:comment></w:comments>`,
    },
    "header1.xml": { jenis: "header", isi: `<w:hdr ${RUANG}>${alinea(larik("x", "<w:vanish/>") + larik("kop"), nomor(1))}</w:hdr>` },
  };
  const badan = alinea(larik("isi") + rujukan(1) + rujukan(2) + r('<w:commentReference w:id="1"/>'));
  const naskah = bacaUji(docx({ badan, bagian: samping, penomoran: HURUF }));

  it("labels of their lists are printed, each part counts anew", () => {
    expect(naskah.komentar.map(({ isi }) => isi)).toContain("a. satu\nc. tiga\nd. empat");
    expect(naskah.perabot).toEqual(["a. kop"]);
  });

  it("hidden text in them is reported", () => {
    expect(laporan(naskah)).toEqual([expect.stringContaining("3 potong teks tersembunyi")]);
  });

  it("comments beyond the limit are reported", () => {
    const isi = `<w:comments ${RUANG}>${Array.from({ length: 20_002 }, (_, at) => `<w:comment w:id="${at}"/>`).join("")}</w:comments>`;
    const banyak = bacaUji(docx({ badan: p("isi"), bagian: { "comments.xml": { jenis: "comments", isi } } }));
    expect(banyak.komentar).toHaveLength(20_000);
    expect(laporan(banyak).at(-1)).toMatch(/^2 komentar atau catatan kaki/);
  });
});
