import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../parsers/src/index.ts";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { findUnit } from "../../parsers/src/tree/locator.ts";
import { daerahKode, draf, kataDraf, satuanDraf } from "../support/draf-uji.ts";
import { naskahAcak, peraturanAcak } from "../support/peraturan-acak.ts";
import { rujukanSepadan } from "../support/rujukan-sepadan.ts";

describe("an upload", () => {
  const unggahan = parseMarkdown(`PERATURAN MENTERI DALAM NEGERI
NOMOR 9 TAHUN 2020
TENTANG
PENGELOLAAN ARSIP

DENGAN RAHMAT TUHAN YANG MAHA ESA

MENTERI DALAM NEGERI,

Menimbang :
a. bahwa arsip perlu dikelola;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Menteri tentang Pengelolaan Arsip;

Mengingat :
1. Pasal 17 ayat (3) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
2. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 152, Tambahan Lembaran Negara Republik Indonesia Nomor 5071);

MEMUTUSKAN:

Menetapkan : PERATURAN MENTERI TENTANG PENGELOLAAN ARSIP.

Pasal 1

Dalam Peraturan Menteri ini yang dimaksud dengan:
1. Arsip adalah rekaman kegiatan.
2. Arsiparis adalah pegawai yang mengelola Arsip.

Pasal 2

(1) Menteri melakukan pembinaan kearsipan.
(2) Pembinaan sebagaimana dimaksud pada ayat (1) dilakukan setiap tahun.

Pasal 3

Menteri menetapkan jadwal retensi arsip.

Pasal 4

Arsip dikelola oleh:
a. Instansi Pusat;
b. Pejabat Pimpinan Tinggi Utama;
c. Pejabat Pimpinan Tinggi Pratama; dan
d. Pejabat Administrator.

Pasal 5

(1) Arsip sebagaimana dimaksud dalam Pasal 2 ayat (2), Pasal 4 huruf d, dan Pasal 6 disimpan.
(2) Jadwal sebagaimana dimaksud dalam Pasal 3 dipatuhi.
(3) Arsiparis sebagaimana dimaksud dalam Pasal 4 huruf a sampai dengan huruf d dan Pasal 4 huruf b melapor.

Pasal 6

Peraturan Menteri ini mulai berlaku pada tanggal diundangkan.
`);
  const dokumen = draf(daerahKode("33.72"), { id: null, peraturan: unggahan });
  const { peraturan } = kePeraturan(dokumen);
  const bunyi = (locator: string): string => findUnit(peraturan, locator)?.text?.value ?? "";

  it("leaves no asal behind, and keeps its title", () => {
    expect(satuanDraf(dokumen).every(({ attrs }) => attrs.asal === null)).toBe(true);
    expect(peraturan.meta.tentang).toBe("PENGELOLAAN ARSIP");
  });

  it("loses what binds the centre alone; lists, numbers and references follow", () => {
    expect(bunyi("Pasal 2")).toBe("Pembinaan sebagaimana dimaksud pada ayat (…) dilakukan setiap tahun.");
    expect(findUnit(peraturan, "Pasal 3")?.children.map(({ text }) => text?.value)).toEqual([
      "Pejabat Pimpinan Tinggi Pratama; dan",
      "Pejabat Administrator.",
    ]);
    expect(bunyi("Pasal 4 ayat (1)")).toBe("Arsip sebagaimana dimaksud dalam Pasal 2, Pasal 3 huruf b, dan Pasal 5 disimpan.");
    expect(bunyi("Pasal 4 ayat (2)")).toBe("Jadwal sebagaimana dimaksud dalam Pasal … dipatuhi.");
    expect(bunyi("Pasal 4 ayat (3)")).toBe("Arsiparis sebagaimana dimaksud dalam Pasal 3 huruf a dan huruf b melapor.");
  });

  it("keeps its considerations and the laws of the centre that it cites, in the order of the manual", () => {
    const pembukaan = peraturan.children.find((part) => part.type === "pembukaan");
    expect(pembukaan?.menimbang.map(({ text }) => text.value)).toEqual([
      "bahwa arsip perlu dikelola, perlu menetapkan Peraturan Wali Kota tentang Pengelolaan Arsip;",
    ]);
    expect(pembukaan?.mengingat.map(({ sitasi }) => sitasi[0]?.nomor ?? null)).toEqual([null, null, "43", "23"]);
  });

  it("of whatever is a regulation, or none, makes a draft", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 400 }), fc.constantFrom("Pasal 1\n\n(1) a (b", "LAMPIRAN", "\0\uE0001\uE001", "BAB I")),
        (teks) => {
          const hasil = draf(daerahKode("33.01"), { id: null, peraturan: parseMarkdown(teks) });
          expect(satuanDraf(hasil).some(({ attrs }) => attrs.jenis === "menetapkan")).toBe(true);
          expect(kataDraf(hasil)).not.toMatch(/[\uE000\uE001]/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("of random law, each reference points where it pointed", () => {
    fc.assert(
      fc.property(peraturanAcak(), fc.constantFrom("33", "33.01", "33.72"), (acak, kode) => {
        const sumber = parseMarkdown(naskahAcak(acak));
        const { sumber: dulu, draf: kini } = rujukanSepadan(sumber, draf(daerahKode(kode), { id: "acak", peraturan: sumber }));
        expect(kini).toEqual(dulu);
      }),
      { numRuns: 100 },
    );
  });
});
