import { jdihCsv, jdihJson, metadataJdih, parseMarkdown, peraturanJson } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const metadataDari = (id: string) => metadataJdih(parseMarkdown(sourceOf(id)));
const dengan = (pasal: string) => metadataJdih(parseMarkdown(naskahDengan(`Pasal 1\n\nTim bekerja.\n\nPasal 2\n\n${pasal}`)));

/** The cells of a CSV as RFC 4180 says. */
function bacaCsv(csv: string): readonly (readonly string[])[] {
  const baris: string[][] = [[]];
  for (const [, sel = "", akhir] of csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)) {
    baris.at(-1)?.push(sel.startsWith('"') ? sel.slice(1, -1).replaceAll('""', '"') : sel);
    if (akhir === "\r\n") baris.push([]);
  }
  return baris.slice(0, -1);
}

describe("metadata", () => {
  it("tells every field that the text knows, and lists the others", () => {
    expect(metadataDari("perbup-cilacap-5-2024")).toEqual({
      tipeDokumen: "Peraturan Perundang-undangan",
      judul: "Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Kabupaten Cilacap",
      teuBadan: "Cilacap (Kabupaten)",
      nomorPeraturan: "5",
      tahun: "2024",
      jenisPeraturan: "Peraturan Bupati",
      singkatanJenis: "Perbup",
      tempatPenetapan: "Cilacap",
      tanggalPenetapan: "2024-03-19",
      tanggalPengundangan: "2024-03-19",
      tanggalMulaiBerlaku: "2024-03-19",
      sumber: "BD Kabupaten Cilacap Tahun 2024 Nomor 5",
      subjek: ["Sistem Kerja"],
      status: "",
      mencabut: [],
      mencabutSebagian: [],
      mengubah: [],
      bahasa: "Indonesia",
      lokasi: "",
      bidangHukum: "",
      penandatangan: "AWALUDDIN MUURI",
      lampiran: ["Lampiran: Sistem Kerja di Lingkungan Pemerintah Kabupaten Cilacap"],
      keterangan: [],
      perluDiisi: ["Status Peraturan", "Lokasi", "Bidang Hukum"],
    });
  });

  it.each(ID_CORPUS)("of %s lists just the empty fields that a person has to fill in", (id) => {
    const { perluDiisi, ...isi } = metadataDari(id);
    const kosong = Object.entries(isi).filter(([nama, nilai]) => nilai.length === 0 && !/^(?:men|lampiran|keterangan)/.test(nama));
    expect(perluDiisi).toHaveLength(kosong.length);
  });

  it("of a draft has neither number nor date, and says what it is", () => {
    const rancangan = parseMarkdown("PERATURAN BUPATI CILACAP\nNOMOR … TAHUN …\nTENTANG\nSISTEM KERJA\n\nPasal 1\n\nTim bekerja.");
    const isi = metadataJdih(rancangan, { rancangan: true, lokasi: "Bagian Hukum" });
    expect(isi).toMatchObject({ nomorPeraturan: "", tahun: "", tanggalPenetapan: "", status: "Rancangan", lokasi: "Bagian Hukum" });
    expect(isi.keterangan).toEqual(["Rancangan, belum ditetapkan."]);
    expect(isi.perluDiisi).toContain("Nomor Peraturan");
    expect(isi.perluDiisi).not.toContain("Lokasi");
  });
});

describe("what a regulation does to others", () => {
  it("repeals all that its list names, and nothing besides", () => {
    const { mencabut } = metadataDari("perbup-banyumas-23-2024");
    expect(mencabut).toHaveLength(26);
    expect(mencabut[0]).toBe(
      "Peraturan Bupati Banyumas Nomor 84 Tahun 2021 tentang Organisasi dan Tata Kerja Sekretariat Daerah dan Staf Ahli Bupati Kabupaten Banyumas",
    );
    // named only as what an amendment amends
    expect(mencabut.filter((satu) => /^Peraturan Bupati Nomor 91/.test(satu))).toEqual([]);
  });

  it.each([
    [
      "mencabut",
      "Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3), dicabut dan dinyatakan tidak berlaku.",
    ],
    [
      "mencabut",
      "Dengan berlakunya Peraturan Bupati ini maka Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dinyatakan dicabut.",
    ],
    [
      "mencabutSebagian",
      "Pada saat Peraturan Bupati ini mulai berlaku, ketentuan Pasal 5 dalam Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
    ],
  ] as const)("%s: %s", (bidang, pasal) => {
    const isi = dengan(pasal);
    const semua = { mencabut: isi.mencabut, mencabutSebagian: isi.mencabutSebagian };
    expect(semua).toEqual({
      mencabut: [],
      mencabutSebagian: [],
      [bidang]: ["Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja"],
    });
  });

  it.each([
    "Semua keputusan yang ditetapkan berdasarkan Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dinyatakan tidak berlaku.",
    "Keputusan yang bertentangan dinyatakan tidak berlaku. Peraturan Bupati Contoh Nomor 3 Tahun 2019 tetap berlaku.",
    "Izin dapat dicabut menurut Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja.",
  ])("nothing: %s", (pasal) => {
    expect(dengan(pasal)).toMatchObject({ mencabut: [], mencabutSebagian: [] });
  });

  it("amends the one that its judul names", () => {
    const isi = metadataJdih(parseMarkdown(sourceOf("perbup-perubahan")));
    expect(isi.mengubah).toEqual(["PERATURAN BUPATI NOMOR 12 TAHUN 2019 TENTANG TATA CARA PEMBERIAN IZIN USAHA PERIKANAN"]);
    expect(isi.subjek).toEqual([]);
  });
});

describe("as a file", () => {
  const jahat = {
    ...metadataDari("perbup-cilacap-5-2024"),
    judul: '=HYPERLINK("http://jahat")',
    subjek: ["+1", 'koma, "kutip"'],
    lokasi: "\tx",
    tahun: "2024",
  };

  it("JSON says its version and everything else", () => {
    expect(JSON.parse(jdihJson(jahat))).toEqual({ versi: "1", ...jahat });
  });

  it("CSV has one line of names and one for each regulation, and no formula", () => {
    const [nama = [], satu = [], ...lain] = bacaCsv(jdihCsv([jahat, ...ID_CORPUS.map(metadataDari)]));
    expect(lain).toHaveLength(ID_CORPUS.length);
    for (const baris of [satu, ...lain]) expect(baris).toHaveLength(nama.length);
    const sel = (kolom: string): string => satu[nama.indexOf(kolom)] ?? "";
    expect(sel("Judul")).toBe('\'=HYPERLINK("http://jahat")');
    expect(sel("Subjek")).toBe('\'+1; koma, "kutip"');
    expect(sel("Lokasi")).toBe("'\tx");
    expect(sel("Tahun")).toBe("2024");
  });

  it("the regulation itself as data tells its version and state", () => {
    const data = JSON.parse(peraturanJson(parseMarkdown(sourceOf("permenpan-rb-7-2022")), { naskahKerja: true }));
    expect(data).toMatchObject({ versi: "1", rancangan: false, naskahKerja: true, meta: { nomor: "7" } });
    expect(data.nodes.length).toBeGreaterThan(50);
  });
});
