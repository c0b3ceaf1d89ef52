import { describe, expect, it } from "vitest";
import { bacaDocx } from "../../parsers/src/readers/docx/baca-docx.ts";
import { alinea, bacaUji, baris, docx, type IsiDocx, larik, p, RUANG, sel, sisip, tabel } from "../support/docx-uji.ts";

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
const WEBP = Uint8Array.from([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]);
const EMF = Uint8Array.from([1, 0, 0, 0]);

const komentar = (id: number, oleh: string, isi: string, paraId: string): string =>
  `<w:comment w:id="${id}" w:author="${oleh}" w:date="2024-05-03T10:00:00Z"><w:p w14:paraId="${paraId}">${larik(isi)}</w:p></w:comment>`;
const mulai = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const selesai = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const bagianKomentar = (isi: string, utas = ""): NonNullable<IsiDocx["bagian"]> => ({
  "comments.xml": { jenis: "comments", isi: `<w:comments ${RUANG}>${isi}</w:comments>` },
  "commentsExtended.xml": { jenis: "commentsExtended", isi: `<w15:commentsEx ${RUANG}>${utas}</w15:commentsEx>` },
});

const lukisan = (id: string, alt = ""): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Gambar" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="a" descr="nama-berkas.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

describe("comments", () => {
  it("are told with their words, answers and what is done", () => {
    const badan = p("Awal.") + alinea(larik("Bupati ") + mulai(2) + larik("wajib") + selesai(2) + larik(" menetapkan."));
    const bagian = bagianKomentar(
      komentar(2, "Ani", "Cek lagi", "A1") + komentar(5, "Budi", "Sudah", "B1"),
      '<w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="B1" w15:paraIdParent="A1" w15:done="1"/>',
    );
    const naskah = bacaUji(docx({ badan, bagian }));
    expect(naskah.sumber).toBe("Awal.\nBupati wajib menetapkan.\n");
    const dasar = { macam: "komentar", dari: 13, sampai: 18, kapan: "2024-05-03T10:00:00Z", selesai: true };
    expect(naskah.komentar).toEqual([
      { ...dasar, oleh: "Ani", isi: "Cek lagi", induk: null },
      { ...dasar, oleh: "Budi", isi: "Sudah", induk: 0 },
    ]);
  });

  it("may run over paragraphs, stand at a point, or begin between paragraphs", () => {
    const badan =
      mulai(1) + p("satu") + alinea(larik("dua") + selesai(1)) + alinea(`${larik("tiga")}<w:r><w:commentReference w:id="2"/></w:r>`);
    const naskah = bacaUji(docx({ badan, bagian: bagianKomentar(komentar(1, "Ani", "x", "A") + komentar(2, "Ani", "y", "B")) }));
    expect(naskah.komentar.map(({ dari, sampai }) => naskah.sumber.slice(dari, sampai))).toEqual(["satu\ndua", ""]);
    expect(naskah.komentar[1]?.dari).toBe("satu\ndua\ntiga".length);
  });

  it("without any place hang at the start, and are reported", () => {
    const naskah = bacaUji(docx({ badan: p("satu"), bagian: bagianKomentar(komentar(1, "Ani", "x", "A")) }));
    expect(naskah.komentar).toMatchObject([{ dari: 0, sampai: 0, isi: "x" }]);
    expect(naskah.laporan).toEqual([{ macam: "diubah", pesan: expect.stringContaining("1 komentar") }]);
  });

  it("answers that answer each other in a circle are comments all the same", () => {
    const utas = '<w15:commentEx w15:paraId="A" w15:paraIdParent="B"/><w15:commentEx w15:paraId="B" w15:paraIdParent="A"/>';
    const bagian = bagianKomentar(komentar(1, "Ani", "x", "A") + komentar(2, "Ani", "y", "B"), utas);
    expect(bacaUji(docx({ badan: alinea(mulai(1) + larik("a") + selesai(1)), bagian })).komentar).toHaveLength(2);
  });
});

it("footnotes and endnotes hang at their place; their marks are not in the text", () => {
  const badan = alinea(
    `${larik("Undang-Undang")}<w:r><w:footnoteReference w:id="2"/></w:r>${larik(" ini")}<w:r><w:endnoteReference w:id="2"/></w:r>`,
  );
  const catatan = (nama: string, isi: string) =>
    `<w:${nama}s ${RUANG}><w:${nama} w:type="separator" w:id="0"><w:p/></w:${nama}><w:${nama} w:id="2">${alinea(`<w:r><w:${nama}Ref/></w:r>${larik(` ${isi}`)}`)}</w:${nama}></w:${nama}s>`;
  const naskah = bacaUji(
    docx({
      badan,
      bagian: {
        "footnotes.xml": { jenis: "footnotes", isi: catatan("footnote", "Lembaran Negara") },
        "endnotes.xml": { jenis: "endnotes", isi: catatan("endnote", "Akhir") },
      },
    }),
  );
  expect(naskah.sumber).toBe("Undang-Undang ini\n");
  expect(naskah.komentar.map(({ macam, isi, dari, sampai }) => [macam, isi, dari, sampai])).toEqual([
    ["catatan-kaki", "Lembaran Negara", 13, 13],
    ["catatan-kaki", "Akhir", 17, 17],
  ]);
});

it("heads and feet of pages are told once each, and are not in the text", () => {
  const kepala = (nama: string, isi: string) => ({
    jenis: nama === "hdr" ? "header" : "footer",
    isi: `<w:${nama} ${RUANG}>${isi}</w:${nama}>`,
  });
  const nomor = alinea(`${larik("- ")}<w:fldSimple w:instr="PAGE">${larik("2")}</w:fldSimple>${larik(" -")}`);
  const naskah = bacaUji(
    docx({
      badan: p("isi"),
      bagian: {
        "header1.xml": kepala("hdr", p("RANCANGAN")),
        "header2.xml": kepala("hdr", nomor + alinea(lukisan("rId9"))),
        "header3.xml": kepala("hdr", p("RANCANGAN")),
        "footer1.xml": kepala("ftr", p("")),
      },
    }),
  );
  expect(naskah.perabot).toEqual(["RANCANGAN", "- 2 -"]);
  expect(naskah.sumber).toBe("isi\n");
  expect(naskah.laporan).toEqual([{ macam: "ditinggal", pesan: expect.stringContaining("1 gambar di kepala") }]);
});

describe("pictures", () => {
  const bagian: NonNullable<IsiDocx["bagian"]> = {
    "media/a.png": { jenis: "image", isi: PNG },
    "media/b.bin": { jenis: "image", isi: JPEG },
    "media/c.webp": { jenis: "image", isi: WEBP },
    "media/d.emf": { jenis: "image", isi: EMF },
  };

  it("are told with what they show, by their bytes and not their name", () => {
    const vml = '<w:r><w:pict><v:shape alt="logo"><v:imagedata r:id="rId2"/></v:shape></w:pict></w:r>';
    const badan =
      p("satu") +
      alinea(lukisan("rId1", "bagan alur")) +
      alinea(larik("dua") + vml + larik(" lanjut")) +
      p("tiga") +
      alinea(lukisan("rId3"));
    const naskah = bacaUji(docx({ badan, bagian }));
    expect(naskah.sumber).toBe("satu\n\ndua lanjut\ntiga\n\n");
    expect(naskah.gambar).toEqual([
      { pada: 5, jenis: "image/png", data: PNG, alt: "bagan alur" },
      { pada: 17, jenis: "image/jpeg", data: JPEG, alt: "logo" },
      { pada: 22, jenis: "image/webp", data: WEBP, alt: "nama-berkas.png" },
    ]);
  });

  it("that no page can show, that lie elsewhere, and drawings are reported", () => {
    const tautan = '<w:r><w:drawing><wp:inline><a:blip r:link="rId1"/></wp:inline></w:drawing></w:r>';
    const garis = "<w:r><w:pict><v:line/></w:pict></w:r>";
    const naskah = bacaUji(docx({ badan: p("isi") + alinea(lukisan("rId4") + lukisan("rId99") + tautan + garis), bagian }));
    expect(naskah.gambar).toEqual([]);
    expect(naskah.laporan.map(({ pesan }) => pesan.slice(0, 9))).toEqual(["1 gambar ", "2 gambar ", "1 bentuk "]);
  });

  it("stand behind the row of their table", () => {
    const badan = p("x") + tabel([baris([sel(p("a")), sel(p("b"))]), baris([sel(p("c")), sel(alinea(lukisan("rId1")))])]);
    expect(bacaUji(docx({ badan, bagian })).gambar.map(({ pada }) => pada)).toEqual([9]);
  });
});

it("tells how far it is, and reads changes as it is told", () => {
  const langkah: string[] = [];
  const bacaan = bacaDocx(docx({ badan: alinea(sisip(larik("baru"))) }), {
    perubahan: "terima",
    onKemajuan: ({ selesai, jumlah }) => langkah.push(`${selesai}/${jumlah}`),
  });
  expect("naskah" in bacaan && bacaan.naskah.sumber).toBe("baru\n");
  expect(langkah).toEqual(["0/3", "1/3", "2/3", "3/3"]);
});
