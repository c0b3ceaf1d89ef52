import "../support/benih.ts";
import fc from "fast-check";
import { deflateSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bacaDocx } from "../../parsers/src/readers/docx/baca-docx.ts";
import type { SebabTakTerbaca } from "../../parsers/src/readers/naskah-berkas.ts";
import { alinea, bacaUji, baris, barisUji, daftar, docx, nomor, p, penomoran, RUANG, sel, tabel } from "../support/docx-uji.ts";

const sebabOf = (bytes: Uint8Array): SebabTakTerbaca | "terbaca" => {
  const bacaan = bacaDocx(bytes);
  return "galat" in bacaan ? bacaan.galat.sebab : "terbaca";
};

const utf16 = (teks: string): number[] => [...teks].flatMap((huruf) => [huruf.charCodeAt(0), 0]);
const ole = (aliran: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0), ...utf16(aliran)]);
const dokumen = (badan: string): Uint8Array => docx({ badan });
const bersarang = (buka: string, isi: string, tutup: string, kali: number): string => buka.repeat(kali) + isi + tutup.repeat(kali);

/** A ZIP of one packed part whose header says that it is small. */
function zipBohong(nama: string, isi: Uint8Array, katanya: number): Uint8Array {
  const zip = zipSync({ [nama]: isi, "_rels/.rels": strToU8("<x/>") });
  const lihat = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at++) {
    const tanda = lihat.getUint32(at, true);
    if (tanda === 0x04034b50 && lihat.getUint32(at + 22, true) === isi.length) lihat.setUint32(at + 22, katanya, true);
    if (tanda === 0x02014b50 && lihat.getUint32(at + 24, true) === isi.length) lihat.setUint32(at + 24, katanya, true);
  }
  return zip;
}

describe("files that are none are refused with a sentence and what to do", () => {
  const utuh = dokumen(p("Pasal 1"));
  it.each<readonly [string, Uint8Array, SebabTakTerbaca]>([
    ["empty", new Uint8Array(), "kosong"],
    ["no ZIP", strToU8("Pasal 1"), "tak-dikenal"],
    ["an old .doc", ole("WordDocument"), "tak-dikenal"],
    ["a locked .docx", ole("EncryptedPackage"), "sandi"],
    ["another old file", ole("Workbook"), "tak-dikenal"],
    ["a ZIP of other things", zipSync({ "a.txt": strToU8("a") }), "tak-dikenal"],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "tak-dikenal"],
    ["an OpenDocument text", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }), "tak-dikenal"],
    ["a package without its main part", zipSync({ "[Content_Types].xml": strToU8("<x/>") }), "rusak"],
    ["cut off", utuh.subarray(0, utuh.length - 60), "rusak"],
    ["cut off and closed again", Uint8Array.from([...utuh.subarray(0, 200), ...utuh.subarray(-22)]), "rusak"],
    ["broken XML", docx({ badan: "", dokumen: `<w:document ${RUANG}><w:body><w:p>` }), "rusak"],
    ["XML of another language", docx({ badan: "", dokumen: `<w:document ${RUANG}><w:body><w:p></w:r></w:body></w:document>` }), "rusak"],
    ["a main part without text", docx({ badan: "", dokumen: "" }), "rusak"],
    ["a document type", docx({ badan: "", dokumen: `<!DOCTYPE x [<!ENTITY a "a">]><w:document ${RUANG}><w:body/></w:document>` }), "rusak"],
    ["an entity that nobody declared", dokumen(p("").replace("</w:p>", "<w:r><w:t>&lol;</w:t></w:r></w:p>")), "rusak"],
    ["pictures in place of words", dokumen('<w:p><w:r><w:pict><v:imagedata r:id="rId1"/></w:pict></w:r></w:p>'), "pindaian"],
    ["20 MB and one byte", new Uint8Array(20 * 1024 * 1024 + 1), "terlalu-besar"],
  ])("%s", (_, bytes, sebab) => {
    const bacaan = bacaDocx(bytes);
    expect(bacaan).toEqual({
      galat: { sebab, pesan: expect.stringMatching(/^[A-Z].{10,}\.$/), tindakan: expect.stringMatching(/^[A-Z].{10,}\.$/) },
    });
  });
});

describe("files that were made to do harm are refused", () => {
  it("says that it swells beyond the limit", () => {
    expect(sebabOf(zipBohong("word/document.xml", new Uint8Array(1_000), 61 * 1024 * 1024))).toBe("mengembang");
  });

  it("swells beyond reason and says that it does not", () => {
    expect(sebabOf(zipBohong("word/document.xml", new Uint8Array(8 * 1024 * 1024), 1_000))).toBe("mengembang");
  });

  it("has more parts than a document can have", () => {
    const bagian = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`a${at}`, new Uint8Array()]));
    expect(sebabOf(zipSync(bagian, { level: 0 }))).toBe("mengembang");
  });

  it.each([
    ["5,000 tables", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"],
    ["5,000 controls", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"],
    ["5,000 insertions", "<w:ins>", "</w:ins>"],
    ["5,000 text boxes", "<w:p><w:r><w:pict><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"],
  ])("%s inside of each other", (_, buka, tutup) => {
    expect(sebabOf(dokumen(bersarang(buka, p("Pasal 1"), tutup, 5_000)))).toBe("terlalu-dalam");
  });
});

describe("strange files are read", () => {
  it("5,000 items on the deepest level of a list", () => {
    const sembilan = Array.from({ length: 9 }, (_, at) => ({ bentuk: "lowerRoman", teks: `%${at + 1}.` }));
    const badan = Array.from({ length: 5_000 }, (_, at) => p("isi", nomor(1, at % 9))).join("");
    expect(barisUji({ badan, penomoran: penomoran([daftar(1, sembilan)]) })).toHaveLength(5_000);
  });

  it("tables in tables, as deep as Word lets them be", () => {
    const isi = bersarang("<w:tbl><w:tr><w:tc>", p("a"), "</w:tc></w:tr></w:tbl>", 100);
    expect(barisUji({ badan: isi })).toEqual(["a"]);
  });

  it("a row of thousands of marks beside a long cell, a long cell beside thousands of empty lines", () => {
    const kolom = baris([...Array.from({ length: 10_000 }, () => sel(p("a."))), sel(p("x").repeat(10_000))]);
    expect(barisUji({ badan: tabel([kolom], false) })).toHaveLength(10_000);
    const kosong = alinea("<w:r><w:br/></w:r>").repeat(10_000);
    expect(barisUji({ badan: tabel([baris([sel(p("x").repeat(10_000)), sel(kosong + p(": y"))])], false) })).toHaveLength(10_001);
  });

  it("styles that are based on each other in a circle, lists that lead nowhere", () => {
    const gaya = ["A", "B"]
      .map((id, at) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${"BA"[at]}"/></w:style>`)
      .join("");
    const badan = p("satu", '<w:pStyle w:val="A"/>') + p("dua", nomor(9)) + p("tiga", '<w:pStyle w:val="tiada"/>');
    expect(barisUji({ badan, gaya })).toEqual(["satu", "dua", "tiga"]);
  });

  it("fields without end swallow nothing", () => {
    const mulai = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(barisUji({ badan: `<w:p>${mulai}<w:r><w:instrText>REF x</w:instrText></w:r></w:p>${p("masih ada")}` })).toEqual(["masih ada"]);
  });

  it("parts that are named but not there", () => {
    const bytes = docx({ badan: p("Pasal 1"), bagian: { "kosong.xml": { jenis: "image", isi: "" } } });
    expect(bacaUji(bytes).sumber).toBe("Pasal 1\n");
  });
});

it("never throws, whatever becomes of the bytes", () => {
  const utuh = docx({ badan: p("Pasal 1", nomor(1)), penomoran: penomoran([daftar(1, [{ bentuk: "decimal", teks: "%1." }])]) });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(utuh.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), (ubahan) => {
      const bytes = Uint8Array.from(utuh);
      for (const [at, nilai] of ubahan) bytes[at] = nilai;
      expect(["naskah", "galat"]).toContain(Object.keys(bacaDocx(bytes))[0]);
    }),
  );
});

it("never throws, whatever the elements", () => {
  const nama = fc.constantFrom(
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "ins",
    "del",
    "pPr",
    "rPr",
    "numPr",
    "sdt",
    "fldChar",
    "drawing",
    "br",
    "tab",
  );
  const { pohon } = fc.letrec<{ pohon: string }>((ikat) => ({
    pohon: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("a", "1.", " "),
      fc.tuple(nama, fc.array(ikat("pohon"), { maxLength: 4 })).map(([satu, anak]) => `<w:${satu}>${anak.join("")}</w:${satu}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(pohon), (isi) => {
      const naskah = bacaUji(dokumen(p("awal") + isi.join("")));
      const terliput = naskah.blok.map(({ start, end }) => naskah.sumber.slice(start, end)).join("");
      expect(terliput.replace(/\s/gu, "")).toBe(naskah.sumber.replace(/\s/gu, ""));
    }),
  );
});

it("tells that a part which is packed in no known way cannot be opened", () => {
  const zip = zipSync({ "word/document.xml": deflateSync(strToU8("x")) }, { level: 0 });
  const lihat = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at++) if (lihat.getUint32(at, true) === 0x02014b50) lihat.setUint16(at + 10, 99, true);
  expect(sebabOf(zip)).toBe("rusak");
});
