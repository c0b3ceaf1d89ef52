import { describe, expect, it } from "vitest";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { DAERAH } from "../../parsers/src/rancangan-baru/daerah.ts";
import { sebutanOf } from "../../parsers/src/rancangan-baru/sebutan-daerah.ts";
import { bodyOf, findUnit, locatorsOf } from "../../parsers/src/tree/locator.ts";
import {
  daerahDisebut,
  daerahKode,
  daerahSendiri,
  daftarDalam,
  draf,
  drafDari,
  kataDraf,
  naskahKorpus,
  satuanDraf,
} from "../support/draf-uji.ts";
import { textOf } from "../support/rancangan-uji.ts";

const ACUAN = "permenpan-rb-7-2022";
const acuan = naskahKorpus(ACUAN);

/** Every region once; a draft is made, read back and looked at in a few milliseconds. */
const semua = DAERAH.map((daerah) => {
  const dokumen = draf(daerah, { id: ACUAN, peraturan: acuan });
  return { daerah, dokumen, teks: kataDraf(dokumen), peraturan: kePeraturan(dokumen).peraturan };
});

describe("a draft written from the baseline, for each of the 546 regions", () => {
  it("has all parts, in order", () => {
    const urutan = [
      "judul",
      "rahmat",
      "jabatan",
      "menimbang",
      "mengingat",
      "memutuskan",
      "menetapkan",
      "bab",
      "penutup",
      "lampiran",
      "kepalaLampiran",
    ];
    expect(semua).toHaveLength(546);
    for (const { dokumen, peraturan } of semua) {
      const jenis = satuanDraf(dokumen).map(({ attrs }) => attrs.jenis);
      const tempat = urutan.map((satu) => jenis.indexOf(satu as (typeof jenis)[number]));
      expect(tempat).toEqual([...tempat].sort((a, b) => a - b));
      expect(tempat).not.toContain(-1);
      expect(peraturan.children.map(({ type }) => type)).toEqual(["judul", "pembukaan", "batangTubuh", "penutup", "lampiran"]);
    }
  });

  it("says whose it is: region, office, kind, gazette", () => {
    for (const { daerah, teks, peraturan } of semua) {
      const ke = sebutanOf(daerah);
      expect(peraturan.meta.jenis).toBe(ke.jenis);
      expect(peraturan.meta.pejabatPenetap).toBe(ke.kepalaBernama.toUpperCase());
      expect(peraturan.meta.daerah?.toLowerCase()).toBe(
        (daerah.nama === "Aceh" ? "Provinsi Aceh" : daerah.nama.replace(/^Provinsi (?=Daerah)/, "")).toLowerCase(),
      );
      expect(peraturan.meta.mulaiBerlaku?.jenis).toBe("tanggal-diundangkan");
      expect(teks).toContain(`memerintahkan pengundangan ${ke.jenis} ini dengan penempatannya dalam ${ke.berita}.`);
      expect(teks).toContain(`${ke.berita.toUpperCase()} TAHUN 2026 NOMOR …`);
      expect(teks).toContain(`${ke.sekretaris.toUpperCase()},`);
    }
  });

  it("names no other region", () => {
    for (const { daerah, teks } of semua) {
      const boleh = daerahSendiri(daerah);
      // the title of a law that holds in all six provinces of Papua
      const tanpaJudul = teks.replaceAll("Otonomi Khusus bagi Provinsi Papua", "");
      expect([daerah.nama, ...[...daerahDisebut(tanpaJudul)].filter((nama) => !boleh.has(nama))]).toEqual([daerah.nama]);
    }
  });

  it("has the offices of its level: Pimpinan Tinggi Utama nowhere, Madya in a province alone", () => {
    for (const { daerah, teks } of semua) {
      expect(teks).not.toMatch(/(?:Pimpinan\s+Tinggi|JPT)\s+Utama/i);
      expect(/(?:Pimpinan\s+Tinggi|JPT)\s+Madya/i.test(teks)).toBe(daerah.tingkat === "provinsi");
      expect(teks).not.toMatch(/Peraturan Menteri ini|Instansi Pusat;|Pimpinan Instansi Pemerintah|Setiap Instansi Pemerintah/i);
    }
  });

  it("is numbered without a gap, and every reference has its target", () => {
    for (const { peraturan } of semua) {
      const pasal = [...locatorsOf(peraturan).keys()].filter(({ type }) => type === "pasal").map(({ number }) => Number(number));
      expect(pasal).toEqual(pasal.map((_, at) => at + 1));
      expect(peraturan.acuan.filter(({ state }) => state === "tanpa-sasaran" || state === "diri-sendiri")).toEqual([]);
    }
  });

  it("ends its lists as the manual asks for: semicolons, one connector, a full stop", () => {
    for (const { peraturan } of semua.filter(({ daerah }) => /^(?:33|11|91)/.test(daerah.kode)))
      for (const daftar of daftarDalam(peraturan)) {
        expect(daftar.slice(0, -2).every((satu) => /[^;];$/.test(satu))).toBe(true);
        expect(daftar.at(-2) ?? "; dan").toMatch(/; (?:dan|atau|dan\/atau)$/);
        expect(daftar.at(-1)).toMatch(/[^.]\.$/);
      }
  });

  it("remembers for every provision that was taken over where it stood", () => {
    const [contoh] = semua;
    const locators = new Set(locatorsOf(acuan).values());
    const asal = satuanDraf(contoh?.dokumen ?? { type: "doc", content: [] }).flatMap(({ attrs }) => attrs.asal ?? []);
    expect(asal.length).toBeGreaterThan(150);
    for (const satu of asal) {
      const [id, locator = ""] = satu.split("#");
      expect(id).toBe(ACUAN);
      if (!/^(?:Menimbang|Lampiran)/.test(locator)) expect(locators.has(locator)).toBe(true);
    }
  });

  it("has ids of its own for every unit", () => {
    for (const { dokumen } of semua) expect(new Set(dokumen.content.map(({ attrs }) => attrs.id)).size).toBe(dokumen.content.length);
  });
});

describe("what the baseline says in a kabupaten", () => {
  const { peraturan } = kePeraturan(drafDari("33.01", ACUAN));
  const bunyi = (locator: string): string => findUnit(peraturan, locator)?.text?.value ?? "";

  it.each([
    ["Pasal 1", "Dalam Peraturan Bupati ini yang dimaksud dengan:"],
    ["Pasal 1 angka 1", "Daerah adalah Kabupaten Cilacap."],
    ["Pasal 1 angka 3", "Bupati adalah Bupati Cilacap."],
    [
      "Pasal 1 angka 12",
      "Pimpinan Unit Organisasi adalah Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator, Pejabat Pengawas, atau Pejabat Fungsional yang diangkat untuk memimpin suatu unit organisasi tertentu.",
    ],
    // agencies of the centre are gone, and with them list, second ayat and its number
    ["Pasal 2", "Penyederhanaan Birokrasi dilaksanakan pada Perangkat Daerah."],
    [
      "Pasal 9 ayat (1)",
      "Pejabat Fungsional dan pelaksana berkedudukan di bawah dan bertanggung jawab secara langsung kepada Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator, atau Pejabat Pengawas.",
    ],
    [
      "Pasal 11",
      "Rincian kedudukan sebagaimana dimaksud dalam Pasal 9 tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.",
    ],
    [
      "Pasal 12 ayat (3)",
      "Dalam tim kerja yang anggotanya berasal dari lintas Unit Organisasi dan/atau lintas Instansi Pemerintah, Pejabat Fungsional atau pelaksana yang berperan sebagai ketua tim diutamakan berasal dari Unit Organisasi pemilik kinerja.",
    ],
    [
      "Pasal 21 ayat (1)",
      "Bupati memastikan setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai sebagaimana dimaksud dalam Pasal 20 ayat (2).",
    ],
    // the order to the agencies (Pasal 25) is carried out, not repeated
    ["Pasal 23", "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan."],
  ])("%s", (locator, teks) => expect(bunyi(locator)).toBe(teks));

  it("defines Instansi Pemerintah, which it works together with, and not Instansi Pusat", () => {
    const istilah = peraturan.definisi.map(({ term }) => term);
    expect(istilah.slice(0, 5)).toEqual(["Daerah", "Pemerintah Daerah", "Bupati", "Perangkat Daerah", "Pegawai Aparatur Sipil Negara"]);
    expect(istilah).toContain("Instansi Pemerintah");
    expect(istilah).not.toContain("Instansi Pusat");
  });

  it("closes with KETENTUAN PENUTUP", () => {
    expect(bodyOf(peraturan).map(({ heading }) => heading?.value)).toEqual([
      "KETENTUAN UMUM",
      "MEKANISME KERJA",
      "PROSES BISNIS",
      "KETENTUAN PENUTUP",
    ]);
  });

  it("is a draft: RANCANGAN above the title, three dots for number and year", () => {
    const judul = satuanDraf(drafDari("33.01", ACUAN)).filter(({ attrs }) => attrs.jenis === "judul");
    expect(judul.map(textOf)).toEqual([
      "BUPATI CILACAP",
      "PROVINSI JAWA TENGAH",
      "RANCANGAN",
      "PERATURAN BUPATI CILACAP",
      "NOMOR … TAHUN …",
      "TENTANG",
      "SISTEM KERJA DI LINGKUNGAN PEMERINTAH KABUPATEN CILACAP",
    ]);
  });

  it("rests on the constitution, the law that forms the region, and what it carries out, by rank and year", () => {
    const mengingat = peraturan.children.flatMap((part) => (part.type === "pembukaan" ? part.mengingat : []));
    expect(mengingat.map(({ sitasi }) => [sitasi[0]?.jenis, sitasi[0]?.nomor, sitasi[0]?.tahun].join(" ").replace(/\s+$/, ""))).toEqual([
      "Undang-Undang Dasar Negara Republik Indonesia  1945",
      "",
      "Undang-Undang 23 2014",
      "Undang-Undang 20 2023",
      "Peraturan Pemerintah 11 2017",
      "Peraturan Pemerintah 30 2019",
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi 25 2021",
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi 6 2022",
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi 7 2022",
    ]);
    expect(mengingat[1]?.text.value).toContain("[isi undang-undang yang membentuk Kabupaten Cilacap]");
  });

  it("weighs the order of the Permenpan last, and draws the conclusion from all considerations", () => {
    const menimbang = peraturan.children.flatMap((part) => (part.type === "pembukaan" ? part.menimbang : []));
    expect(menimbang).toHaveLength(4);
    for (const { text } of menimbang) expect(text.value).toMatch(/^bahwa .*;$/);
    expect(menimbang[2]?.text.value).toContain("Pasal 25 Peraturan Menteri");
    expect(menimbang[3]?.text.value).toBe(
      "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan Peraturan Bupati tentang Sistem Kerja di Lingkungan Pemerintah Kabupaten Cilacap;",
    );
  });
});

describe("what is special to a region", () => {
  const mengingat = (kode: string): string =>
    satuanDraf(drafDari(kode, ACUAN))
      .filter(({ attrs }) => attrs.jenis === "mengingat")
      .map(textOf)
      .join("\n");

  it.each([
    ["11", "Undang-Undang Nomor 11 Tahun 2006 tentang Pemerintahan Aceh"],
    ["11.06", "Undang-Undang Nomor 11 Tahun 2006 tentang Pemerintahan Aceh"],
    ["34", "Undang-Undang Nomor 13 Tahun 2012 tentang Keistimewaan Daerah Istimewa Yogyakarta"],
    ["94.04", "Undang-Undang Nomor 21 Tahun 2001 tentang Otonomi Khusus bagi Provinsi Papua"],
    ["33", "Undang-Undang Nomor 11 Tahun 2023 tentang Provinsi Jawa Tengah (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 58"],
    ["64", "Undang-Undang Nomor 10 Tahun 2022 tentang Provinsi Kalimantan Timur (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 70"],
  ])("%s rests on %s", (kode, hukum) => expect(mengingat(kode)).toContain(hukum));

  it("a province whose law is known has no blank for it", () => {
    expect(mengingat("33")).not.toContain("[isi undang-undang");
    expect(mengingat("32")).toContain("[isi undang-undang yang membentuk Provinsi Jawa Barat]");
  });

  it("a province has no other above it", () => {
    expect(
      kataDraf(draf(daerahKode("33"), null))
        .split("\n")
        .slice(0, 3),
    ).toEqual(["GUBERNUR JAWA TENGAH", "RANCANGAN", "PERATURAN GUBERNUR JAWA TENGAH"]);
  });
});
