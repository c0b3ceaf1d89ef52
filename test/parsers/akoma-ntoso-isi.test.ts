import { akomaNtoso, kePeraturan, parseMarkdown } from "@selaras/parsers";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { uriHukum } from "../../parsers/src/export/akoma-ntoso/uri-hukum.ts";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { dokumen } from "../support/rancangan-uji.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const OPSI = { tanggal: "2026-11-22" } as const;
const aknDari = (isi: string): string => akomaNtoso(parseMarkdown(naskahDengan(isi)), OPSI);

/** Values of an attribute, in order, wherever it stands. */
function nilaiAtribut(xml: string, nama: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ attributes }) => {
    const nilai = attributes[nama];
    if (nilai !== undefined) found.push(nilai);
  });
  parser.write(xml).close();
  return found;
}

describe("eIds", () => {
  it.each(ID_NASKAH)("of %s are unique, and every link inside leads to one of them", (id) => {
    const xml = akomaNtoso(parseMarkdown(sourceOf(id)), OPSI);
    const ids = nilaiAtribut(xml, "eId");
    expect(new Set(ids).size).toBe(ids.length);
    const tujuan = ["href", "from", "upTo", "refersTo", "source"]
      .flatMap((nama) => nilaiAtribut(xml, nama))
      .filter((nilai) => nilai.startsWith("#"));
    expect(tujuan.filter((nilai) => !ids.includes(nilai.slice(1)))).toEqual([]);
  });

  it("follow the naming convention, and tell two units of one number apart", () => {
    const xml = aknDari(
      "BAB II\nTIM\n\nPasal 5\n\n(1) Tim meliputi:\na. ketua; dan\nb. anggota.\n(1) Tim bekerja.\n\nPasal 6\n\nTim bubar.",
    );
    expect(xml).toContain('<point eId="chp_II__art_5__para_1__point_a" class="huruf">');
    expect(xml).toContain('<paragraph eId="chp_II__art_5__para_1-2" sl:diharapkan="2">');
    expect(xml).toContain('<article eId="chp_II__art_6">');
  });
});

describe("references", () => {
  const ISI = [
    "Pasal 1",
    "",
    "(1) Tim melapor sebagaimana dimaksud pada ayat (2) dan ayat (3).",
    "(2) Laporan sebagaimana dimaksud pada ayat (1) sesuai dengan Pasal 2 sampai dengan Pasal 4.",
    "(3) Laporan yang dimaksud dalam Pasal 99 mengikuti Pasal 5 ayat (1) Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.",
    "",
    ...[2, 3, 4].flatMap((nomor) => [`Pasal ${nomor}`, "", "Tim bekerja berdasarkan Peraturan Daerah Nomor 4 Tahun 2018.", ""]),
  ].join("\n");
  const xml = aknDari(ISI);

  it("are links on exactly the words that name them", () => {
    expect(xml).toContain('pada <mref><ref href="#art_1__para_2">ayat (2)</ref> dan <ref href="#art_1__para_3">ayat (3)</ref></mref>.');
    expect(xml).toContain('pada <ref href="#art_1__para_1">ayat (1)</ref> sesuai');
    expect(xml).toContain('<rref from="#art_2" upTo="#art_4">Pasal 2 sampai dengan Pasal 4</rref>');
    expect(xml).toContain('<ref href="/akn/id/act/uu/2014/23">');
    expect(xml).toContain('<TLCReference eId="hukum-1" name="hukum"');
  });

  it("are left alone where it is not certain what they lead to", () => {
    expect(xml).not.toMatch(/<ref[^>]*>Pasal 99/);
    // a Peraturan Daerah of which region
    expect(xml).toContain("berdasarkan Peraturan Daerah Nomor 4 Tahun 2018.");
    expect(xml).not.toContain("/akn/id/act/perda");
  });
});

it.each([
  ["Undang-Undang", "23", 2014, "/akn/id/act/uu/2014/23"],
  ["Undang-Undang Dasar Negara Republik Indonesia", null, 1945, "/akn/id/act/uud/1945/nn"],
  ["Peraturan Menteri Dalam Negeri Republik Indonesia", "80", 2015, "/akn/id/act/permen/dalam-negeri/2015/80"],
  ["Peraturan Daerah Kabupaten Cilacap", "9", 2016, "/akn/id/act/perda/kabupaten-cilacap/2016/9"],
  ["Peraturan Gubernur Lampung", "22", 2023, "/akn/id/act/pergub/provinsi-lampung/2023/22"],
  ["Peraturan Gubernur Provinsi Lampung", "22", 2023, "/akn/id/act/pergub/provinsi-lampung/2023/22"],
  ["Peraturan Walikota Surakarta", "1 A", 2020, "/akn/id/act/perwali/kota-surakarta/2020/1-a"],
  ["Peraturan Daerah", "9", 2016, null],
  ["Peraturan Daerah Magetan", "9", 2016, null],
  ["Peraturan Bupati", "5", 2024, null],
  ["Peraturan Bupati ini maka Peraturan Bupati Contoh", "3", 2019, null],
  ["Undang-Undang", null, 2014, null],
  ["Undang-Undang", "23", null, null],
  ["Surat Edaran", "1", 2020, null],
])("%s %s/%s is %s", (jenis, nomor, tahun, uri) => {
  expect(uriHukum({ jenis, nomor, tahun })).toBe(uri);
});

it("definitions are terms with their meaning, and stand in the references", () => {
  const xml = aknDari(
    "Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n1. Aparatur Sipil Negara yang selanjutnya disingkat ASN adalah profesi.\n2. Tim adalah kelompok.",
  );
  expect(xml).toMatch(/<TLCTerm eId="istilah-1" href="[^"]*aparatur-sipil-negara" showAs="Aparatur Sipil Negara" shortForm="ASN"\/>/);
  expect(xml).toContain(
    '<term refersTo="#istilah-1">Aparatur Sipil Negara</term> yang selanjutnya disingkat <term refersTo="#istilah-1">ASN</term> adalah <def refersTo="#istilah-1">profesi.</def>',
  );
});

describe("identification", () => {
  it("of an enacted regulation tells who, what, when, and the gazette", () => {
    const xml = akomaNtoso(parseMarkdown(sourceOf("perbup-cilacap-5-2024")), OPSI);
    for (const satu of [
      '<FRBRthis value="/akn/id/act/perbup/kabupaten-cilacap/2024/5"/>',
      '<FRBRdate date="2024-03-19" name="penetapan"/>',
      '<FRBRcountry value="id"/>',
      '<FRBRlanguage language="ind"/>',
      '<FRBRauthoritative value="false"/>',
      '<publication date="2024-03-19" name="Berita Daerah" showAs="Berita Daerah Kabupaten Cilacap" number="5"/>',
      '<person refersTo="#penandatangan">AWALUDDIN MUURI</person>',
      '<date date="2024-03-19">19 Maret 2024</date>',
    ])
      expect(xml).toContain(satu);
    expect(xml).not.toContain("<note ");
  });

  it("of a draft invents neither number nor date", () => {
    const { peraturan } = kePeraturan(
      dokumen("judul: PERATURAN BUPATI CILACAP\njudul: NOMOR … TAHUN …\njudul: TENTANG\njudul: SISTEM KERJA\npasal: Tim bekerja."),
    );
    const xml = akomaNtoso(peraturan, { ...OPSI, rancangan: true });
    expect(xml).toContain('<bill name="rancangan"');
    expect(xml).toContain('<FRBRthis value="/akn/id/bill/perbup/kabupaten-cilacap/2026-11-22/nn"/>');
    expect(xml).toContain('<FRBRdate date="2026-11-22" name="berkas"/>');
    expect(xml).toContain("Rancangan per 2026-11-22, belum ditetapkan dan belum berlaku.");
    for (const satu of ["<FRBRnumber", "<publication", "<lifecycle", "docNumber"]) expect(xml).not.toContain(satu);
  });

  it("of a working text says that it is none of the official ones", () => {
    const xml = akomaNtoso(parseMarkdown(sourceOf("permenpan-rb-7-2022")), { ...OPSI, naskahKerja: true });
    expect(xml).toContain("<p>Naskah kerja, bukan naskah resmi.</p>");
    expect(xml).toContain("/akn/id/act/permen/pendayagunaan-aparatur-negara-dan-reformasi-birokrasi/2022/7");
  });
});

it("text stays text, whatever signs stand in it", () => {
  const { peraturan } = kePeraturan(dokumen('pasal: <script>alert("1")</script> & ]]> \u0000\u0008 "kutip"'));
  const xml = akomaNtoso(peraturan, OPSI);
  expect(xml).toContain("&lt;script&gt;");
  expect(xml).not.toContain("<script");
  expect(() => nilaiAtribut(xml, "eId")).not.toThrow();
});

it("the same input gives the same file", () => {
  const source = sourceOf("perbup-banyumas-23-2024");
  expect(akomaNtoso(parseMarkdown(source), OPSI)).toBe(akomaNtoso(parseMarkdown(source), OPSI));
});
