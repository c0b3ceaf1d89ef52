import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../parsers/src/index.ts";
import { dariPeraturan } from "../../parsers/src/rancangan/dari-peraturan.ts";
import type { IsiRancangan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { simpanAcuan, tulisAcuan } from "../../parsers/src/rancangan-baru/acuan-baru.ts";
import { teksOf } from "../../parsers/src/rancangan-baru/buat-satuan.ts";
import { istilahInstansi } from "../../parsers/src/rancangan-baru/istilah-instansi.ts";
import { cetakAcuan, langkahOf } from "../../parsers/src/rancangan-baru/langkah.ts";
import { pangkas } from "../../parsers/src/rancangan-baru/pangkas.ts";
import { kosongkanSetempat } from "../../parsers/src/rancangan-baru/sitasi-setempat.ts";
import { tanpaUnsur } from "../../parsers/src/rancangan-baru/tanpa-unsur.ts";
import { jabatanAsing, jabatanLengkap, perangkatAsing } from "../../parsers/src/rancangan-baru/tingkat-jabatan.ts";
import { locatorsOf } from "../../parsers/src/tree/locator.ts";
import { daftarDalam } from "../support/draf-uji.ts";
import { naskahAcak, peraturanAcak } from "../support/peraturan-acak.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

describe("a member is taken out of an enumeration", () => {
  const tanpaMadya = (teks: string) => tanpaUnsur(jabatanLengkap(teks), jabatanAsing("kabupaten")).teks;

  it.each([
    [
      "first of three",
      "Pejabat Pimpinan Tinggi Madya, Pejabat Pimpinan Tinggi Pratama, atau Pejabat Administrator",
      "Pejabat Pimpinan Tinggi Pratama atau Pejabat Administrator",
    ],
    [
      "first of four, the last joined without a comma",
      "kepada Pejabat Pimpinan Tinggi Madya, Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator atau Pejabat Pengawas.",
      "kepada Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator, atau Pejabat Pengawas.",
    ],
    [
      "in the middle",
      "Pejabat Pembina Kepegawaian, Pejabat Pimpinan Tinggi Madya, dan Pejabat Administrator",
      "Pejabat Pembina Kepegawaian dan Pejabat Administrator",
    ],
    ["last", "Pejabat Administrator, Pejabat Pengawas, dan Pejabat Pimpinan Tinggi Madya", "Pejabat Administrator dan Pejabat Pengawas"],
    [
      "last of four",
      "Bupati, Pejabat Administrator, Pejabat Pengawas, atau Pejabat Pimpinan Tinggi Madya",
      "Bupati, Pejabat Administrator, atau Pejabat Pengawas",
    ],
    [
      "first of two",
      "Pejabat Pimpinan Tinggi Madya dan Pejabat Pimpinan Tinggi Pratama menetapkan",
      "Pejabat Pimpinan Tinggi Pratama menetapkan",
    ],
    ["last of two", "oleh Pejabat Administrator dan/atau Pejabat Pimpinan Tinggi Madya.", "oleh Pejabat Administrator."],
    [
      "twice",
      "Pejabat Pimpinan Tinggi Utama, Pejabat Pimpinan Tinggi Madya, atau Pejabat Pimpinan Tinggi Pratama",
      "Pejabat Pimpinan Tinggi Pratama",
    ],
    ["said in short", "Jabatan Pimpinan Tinggi Madya dan Pratama", "Jabatan Pimpinan Tinggi Pratama"],
    [
      "in lower case",
      "pejabat pimpinan tinggi madya, pejabat pimpinan tinggi pratama, atau pejabat pengawas",
      "pejabat pimpinan tinggi pratama atau pejabat pengawas",
    ],
    [
      "behind a clause",
      "Dalam hal diperlukan, Pejabat Pimpinan Tinggi Madya atau Pejabat Administrator menugaskan",
      "Dalam hal diperlukan, Pejabat Administrator menugaskan",
    ],
    [
      "a rank of Jabatan Fungsional is none of them",
      "Pejabat Fungsional Ahli Madya dan Ahli Utama",
      "Pejabat Fungsional Ahli Madya dan Ahli Utama",
    ],
  ])("%s", (_, teks, hasil) => expect(tanpaMadya(teks)).toBe(hasil));

  it.each([
    ["Kepala Dinas/ Camat atau Pejabat Administrator", "Kepala Dinas atau Pejabat Administrator"],
    ["Badan Daerah, Kecamatan, dan Rumah Sakit Umum Daerah", "Badan Daerah dan Rumah Sakit Umum Daerah"],
    ["Kepala UPTD/Lurah.", "Kepala UPTD."],
  ])("a province has no kecamatan: %s", (teks, hasil) => expect(tanpaUnsur(teks, perangkatAsing("provinsi")).teks).toBe(hasil));

  it("a member that stands alone stays, and is told", () => {
    const teks = "Pejabat Pimpinan Tinggi Madya menetapkan rencana.";
    expect(tanpaUnsur(teks, jabatanAsing("kota"))).toEqual({ teks, sisa: true });
  });

  it("costs no more than its length", () => {
    const panjang = `${"Pejabat Administrator, ".repeat(20_000)}Pejabat Pimpinan Tinggi Madya, atau Pejabat Pengawas`;
    const mulai = performance.now();
    tanpaUnsur(panjang, jabatanAsing("kota"));
    tanpaUnsur("Pejabat Pimpinan Tinggi Madya, ".repeat(2_000), jabatanAsing("kota"));
    expect(performance.now() - mulai).toBeLessThan(2_000);
  });
});

describe("a reference is printed as the manual writes it", () => {
  const cetak =
    (...locators: string[]) =>
    (tersirat: number, rentang: boolean, sambung = "dan") =>
      cetakAcuan(locators.map(langkahOf), { tersirat, rentang, sambung });

  it.each([
    ["one", cetak("Pasal 4 ayat (2)")(0, false), "Pasal 4 ayat (2)"],
    ["in its own Pasal", cetak("Pasal 4 ayat (2) huruf a")(1, false), "ayat (2) huruf a"],
    ["two ayat of one Pasal", cetak("Pasal 4 ayat (1)", "Pasal 4 ayat (2)")(0, false), "Pasal 4 ayat (1) dan ayat (2)"],
    ["three Pasal", cetak("Pasal 4", "Pasal 7", "Pasal 9")(0, false, "atau"), "Pasal 4, Pasal 7, atau Pasal 9"],
    ["a range", cetak("Pasal 4", "Pasal 5", "Pasal 6", "Pasal 8")(0, true), "Pasal 4 sampai dengan Pasal 6 dan Pasal 8"],
    ["no range of two", cetak("Pasal 4 huruf a", "Pasal 4 huruf b")(0, true), "Pasal 4 huruf a dan huruf b"],
    [
      "a range of huruf",
      cetak("Pasal 4 ayat (1) huruf y", "Pasal 4 ayat (1) huruf z", "Pasal 4 ayat (1) huruf aa")(1, true),
      "ayat (1) huruf y sampai dengan huruf aa",
    ],
    ["Bagian with two words", cetak("Bab II Bagian Kedua belas")(0, false), "BAB II Bagian Kedua belas"],
  ])("%s", (_, hasil, tertulis) => expect(hasil).toBe(tertulis));
});

describe("what only the source region can say", () => {
  it.each([
    [
      "Peraturan Bupati Cilacap Nomor 31 Tahun 2023 tentang Susunan Organisasi, Tugas, dan Fungsi;",
      "Peraturan Bupati Cilacap Nomor … Tahun … tentang …;",
    ],
    [
      "Peraturan Daerah Kabupaten Cilacap Nomor 9 Tahun 2016 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Cilacap Tahun 2016 Nomor 9)",
      "Peraturan Daerah Kabupaten Cilacap Nomor … Tahun … tentang … (Lembaran Daerah Kota Batu Tahun … Nomor …)",
    ],
    [
      "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Produk Hukum Daerah",
      "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Produk Hukum Daerah",
    ],
    ["surat Nomor 061/5859/OTDA tanggal 10 September 2021", "surat Nomor … tanggal …"],
    ["sebanyak 479 jabatan", "sebanyak … jabatan"],
    ["1 (satu) jenis jabatan", "1 (satu) jenis jabatan"],
    ["Kecamatan Cilacap Utara", "Kecamatan …"],
    ["NIP 19880402 201403 1 002", "NIP …"],
  ])("%s", (teks, hasil) => expect(kosongkanSetempat(teks, "Kota Batu")).toBe(hasil));
});

describe("whom a regional regulation binds", () => {
  it.each([
    ["Pimpinan Instansi Pemerintah memastikan", "Bupati memastikan"],
    ["pada masing-masing Instansi Pemerintah.", "pada masing-masing Perangkat Daerah."],
    ["lintas Instansi Pemerintah", "lintas Instansi Pemerintah"],
    [
      "Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi",
      "Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi",
    ],
    ["tugas pada Instansi Pemerintah setelah", "tugas di lingkungan Pemerintah Daerah setelah"],
    ["Instansi Pemerintah melakukan perbaikan", "Perangkat Daerah melakukan perbaikan"],
  ])("%s", (teks, hasil) => expect(istilahInstansi(teks, "Bupati")).toBe(hasil));
});

/** The body of a regulation as units, and where each stood. */
function tubuh(teks: string): { readonly isi: readonly IsiRancangan[]; readonly peraturan: ReturnType<typeof parseMarkdown> } {
  const peraturan = parseMarkdown(teks);
  let nomor = 0;
  const isi = dariPeraturan(peraturan, { asal: "x", idBaru: () => `u${nomor++}` }).content;
  const batas = new Set(["bab", "bagian", "paragraf", "pasal", "ayat", "definisi", "rincian", "teks"]);
  return { peraturan, isi: isi.filter((satu) => satu.type === "satuan" && batas.has(satu.attrs.jenis)) };
}
const locatorAsal = (satu: IsiRancangan | undefined): string | null =>
  satu?.type === "satuan" ? (satu.attrs.asal?.split("#")[1] ?? null) : null;

describe("units are taken out of a body", () => {
  const naskah = naskahDengan(`BAB I
UMUM

Pasal 1

(1) Tugas meliputi:
a. perencanaan;
b. pelaksanaan;
c. pelaporan; dan
d. evaluasi.
(2) Tugas sebagaimana dimaksud pada ayat (1) huruf c dilaporkan.

BAB II
LAIN

Pasal 2

Laporan sebagaimana dimaksud dalam Pasal 1 ayat (2) disampaikan.

Pasal 3

Evaluasi sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf a, huruf c, dan huruf d serta Pasal 2 diatur.`);
  const baris = (...dibuang: string[]): string[] => {
    const { isi, peraturan } = tubuh(naskah);
    const ids = isi.filter((satu) => dibuang.includes(locatorAsal(satu) ?? "")).map(({ attrs }) => attrs.id);
    const { isi: bertanda, acuan } = simpanAcuan(peraturan, isi, (index) => locatorAsal(isi[index]));
    const { isi: sisa, pindah } = pangkas(bertanda, new Set(ids));
    const { peraturan: hasil } = kePeraturan({ type: "doc", content: tulisAcuan(sisa, acuan, pindah) });
    return [...locatorsOf(hasil)].flatMap(([unit, locator]) => (unit.text === undefined ? [] : [`${locator}: ${unit.text.value}`]));
  };

  it("an item: the list closes up, references follow", () => {
    expect(baris("Pasal 1 ayat (1) huruf b", "Pasal 1 ayat (1) huruf d")).toEqual([
      "Pasal 1 ayat (1): Tugas meliputi:",
      "Pasal 1 ayat (1) huruf a: perencanaan; dan",
      "Pasal 1 ayat (1) huruf b: pelaporan.",
      "Pasal 1 ayat (2): Tugas sebagaimana dimaksud pada ayat (1) huruf b dilaporkan.",
      "Pasal 2: Laporan sebagaimana dimaksud dalam Pasal 1 ayat (2) disampaikan.",
      "Pasal 3: Evaluasi sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf a, huruf b, serta Pasal 2 diatur.",
    ]);
  });

  it("all items but one: it becomes part of the sentence, and is referred to as the ayat", () => {
    expect(baris("Pasal 1 ayat (1) huruf a", "Pasal 1 ayat (1) huruf b", "Pasal 1 ayat (1) huruf d").slice(0, 2)).toEqual([
      "Pasal 1 ayat (1): Tugas meliputi pelaporan.",
      "Pasal 1 ayat (2): Tugas sebagaimana dimaksud pada ayat (1) dilaporkan.",
    ]);
  });

  it("an ayat of two: the other one is the Pasal", () => {
    expect(baris("Pasal 1 ayat (1)")).toEqual([
      "Pasal 1: Tugas sebagaimana dimaksud pada ayat (…) huruf … dilaporkan.",
      "Pasal 2: Laporan sebagaimana dimaksud dalam Pasal 1 disampaikan.",
      "Pasal 3: Evaluasi sebagaimana dimaksud dalam Pasal 2 diatur.",
    ]);
  });

  it("a Pasal: its Bab goes where it was the only one, the others move up", () => {
    expect(baris("Pasal 1")).toEqual([
      "Pasal 1: Laporan sebagaimana dimaksud dalam Pasal … ayat (…) disampaikan.",
      "Pasal 2: Evaluasi sebagaimana dimaksud dalam Pasal 1 diatur.",
    ]);
  });

  it("any units of any law: no reference turns to another provision, no list is left open", () => {
    fc.assert(
      fc.property(peraturanAcak(), fc.array(fc.nat({ max: 400 }), { maxLength: 6 }), (acak, pilihan) => {
        const { isi, peraturan } = tubuh(naskahAcak(acak));
        const calon = isi.filter(
          (satu): satu is Satuan => satu.type === "satuan" && ["rincian", "ayat", "pasal", "bagian"].includes(satu.attrs.jenis),
        );
        const dibuang = new Set(pilihan.flatMap((satu) => (calon.length === 0 ? [] : [calon[satu % calon.length]?.attrs.id ?? ""])));
        const { isi: bertanda, acuan } = simpanAcuan(peraturan, isi, (index) => locatorAsal(isi[index]));
        const { isi: sisa, pindah } = pangkas(bertanda, dibuang);
        const hasil = tulisAcuan(sisa, acuan, pindah);
        const { peraturan: draf, idPada } = kePeraturan({ type: "doc", content: hasil });
        const asal = new Map(hasil.map((satu) => [satu.attrs.id, locatorAsal(satu)]));
        const dulu = new Map<string, Set<string>>();
        for (const { at, targets } of peraturan.acuan)
          dulu.set(at, new Set([...(dulu.get(at) ?? []), ...targets.map(({ locator }) => locator)]));
        for (const { at, targets } of draf.acuan) {
          const dari = asal.get(idPada(at) ?? "") ?? "";
          for (const { locator, state } of targets) {
            if (state !== "sahih" && state !== "diri-sendiri") continue;
            const ke = asal.get(idPada(locator) ?? "") ?? "";
            // a folded item or ayat is named by what holds it, and its references stand there
            const dahulu = [...dulu].flatMap(([at, satu]) => (at === dari || at.startsWith(`${dari} `) ? [...satu] : []));
            expect(dahulu.some((satu) => satu === ke || satu.startsWith(`${ke} `))).toBe(true);
          }
        }
        for (const daftar of daftarDalam(draf))
          for (const satu of daftar.slice(0, -1)) expect(satu).toMatch(/(?:;|; (?:dan|atau|dan\/atau)|[,.:])$/);
        expect(hasil.map((satu) => (satu.type === "satuan" ? teksOf(satu) : "")).join("")).not.toMatch(/[\uE000\uE001]/);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});
