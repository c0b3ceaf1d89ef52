import type { AtributSatuan, DokumenRancangan, RancanganRingkas, Satuan } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedaVersi } from "../../editor/src/rancangan/beda-versi.ts";
import { kalimatJejak } from "../../editor/src/rancangan/jejak-kalimat.ts";
import { cariRancangan } from "../../editor/src/rancangan/rancangan-filter.ts";
import { satuanTeksOf } from "../../editor/src/rancangan/satuan-teks.ts";

const satuan = (id: string, jenis: AtributSatuan["jenis"], teks = "", lain: Partial<AtributSatuan> = {}): Satuan => ({
  type: "satuan",
  attrs: { id, jenis, tingkat: 0, gaya: null, sisipan: false, tercetak: null, asal: null, letak: null, ...lain },
  ...(teks && { content: [{ type: "text", text: teks }] }),
});
const dokumen = (...content: DokumenRancangan["content"]): DokumenRancangan => ({ type: "doc", content });

const PASAL_1 = [satuan("p1", "pasal"), satuan("a1", "ayat", "Pertama."), satuan("a2", "ayat", "Kedua.")];
const PASAL_2 = [satuan("p2", "pasal"), satuan("t2", "teks", "Tunggal.")];

/** `macam sebutan`, one line each. */
const beda = (lama: DokumenRancangan, baru: DokumenRancangan): readonly string[] =>
  bedaVersi(lama, baru).map(({ macam, sebutan }) => `${macam} ${sebutan}`);

describe("between two versions", () => {
  it("nothing differs where nothing was changed", () => {
    expect(beda(dokumen(...PASAL_1), dokumen(...PASAL_1))).toEqual([]);
  });

  it("an inserted unit is new, and those it renumbers are not changed", () => {
    const sisip = [satuan("p0", "pasal"), satuan("t0", "teks", "Baru.")];
    expect(beda(dokumen(...PASAL_1, ...PASAL_2), dokumen(...sisip, ...PASAL_1, ...PASAL_2))).toEqual([
      "ditambah Pasal 1",
      "ditambah Pasal 1",
    ]);
  });

  it("a removed unit bears its old name and stands where it stood", () => {
    const [pasal, ...rest] = PASAL_1 as [Satuan, Satuan, Satuan];
    const ubah = satuan("t2", "teks", "Diganti.");
    expect(beda(dokumen(...PASAL_1, ...PASAL_2), dokumen(pasal, rest[1], PASAL_2[0] as Satuan, ubah))).toEqual([
      "dihapus Pasal 1 ayat (1)",
      "diubah Pasal 2",
    ]);
  });

  it("a moved Pasal is moved, not removed and added; what stayed is not moved", () => {
    expect(beda(dokumen(...PASAL_1, ...PASAL_2), dokumen(...PASAL_2, ...PASAL_1))).toEqual(["dipindahkan Pasal 1", "dipindahkan Pasal 1"]);
  });

  it("a unit that became another kind is changed", () => {
    const [pasal, ayat] = PASAL_1 as [Satuan, Satuan];
    expect(beda(dokumen(pasal, ayat), dokumen(pasal, satuan("a1", "rincian", "Pertama.", { tingkat: 1 })))).toEqual([
      "diubah Pasal 1 huruf a",
    ]);
  });

  it("tells every unit that only one of them has, and none twice, whatever was done", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(ids, ids, (tua, muda) => {
        const build = (list: readonly number[]) => dokumen(...list.map((id) => satuan(String(id), "ayat", `Isi ${id}`)));
        const found = bedaVersi(build(tua), build(muda));
        const of = (macam: string) => found.filter((satu) => satu.macam === macam).map(({ id }) => Number(id));
        expect(of("ditambah")).toEqual(muda.filter((id) => !tua.includes(id)));
        expect(of("dihapus").toSorted()).toEqual(tua.filter((id) => !muda.includes(id)).toSorted());
        const tetap = muda.filter((id) => tua.includes(id) && !of("dipindahkan").includes(id));
        expect(tetap).toEqual(tua.filter((id) => tetap.includes(id)));
      }),
    );
  });
});

it("a version is shown with its numbers and heads", () => {
  const isi = dokumen(satuan("m1", "menimbang", "bahwa a;"), satuan("m2", "menimbang", "bahwa b;"), ...PASAL_1);
  expect(satuanTeksOf(isi).map(({ label, sebutan }) => `${label} | ${sebutan}`)).toEqual([
    "Menimbang : a. | Menimbang huruf a",
    "b. | Menimbang huruf b",
    "Pasal 1 | Pasal 1",
    "(1) | Pasal 1 ayat (1)",
    "(2) | Pasal 1 ayat (2)",
  ]);
});

describe("the audit log", () => {
  const kalimat = (tindakan: string, rincian: object) => kalimatJejak({ oleh: "Siti", tindakan, rincian: JSON.stringify(rincian) });

  it.each([
    ["rancangan.buat", { dasar: "acuan" }, "Siti membuat rancangan ini dari acuan nasional."],
    ["rancangan.ubah-judul", { dari: "A", ke: "B" }, "Siti mengubah judul dari “A” menjadi “B”."],
    ["anggota.ubah", { nama: "Budi", dari: "penelaah", ke: "perancang" }, "Siti mengubah peran Budi dari penelaah menjadi perancang."],
    ["undangan.buat", { surel: "budi@go.id", peran: "pengamat" }, "Siti mengundang budi@go.id sebagai pengamat."],
    [
      "kesampingan.buat",
      { kaidah: "RIN-03", tempat: "Pasal 5", semua: false, alasan: "Dikutip utuh." },
      "Siti mengesampingkan temuan RIN-03 pada Pasal 5 karena “Dikutip utuh.”.",
    ],
    [
      "kesampingan.batal",
      { kaidah: "RIN-03", tempat: "Pasal 5", semua: true },
      "Siti membatalkan pengesampingan kaidah RIN-03 untuk seluruh rancangan.",
    ],
    ["rancangan.dari-impor", { impor: "1", berkas: "perbup.docx", catatan: 2 }, "Siti membuat rancangan ini dari berkas “perbup.docx”."],
    ["rancangan.paket", { sha256: "ab", berkas: 14 }, "Siti mengunduh paket harmonisasi berisi 14 berkas."],
    ["versi.pulihkan", { versi: "1", nama: null }, "Siti memulihkan sebuah titik simpan otomatis."],
  ])("tells %s in a sentence", (tindakan, rincian, wanted) => expect(kalimat(tindakan, rincian)).toBe(wanted));

  it("hides nothing it does not know, and breaks on nothing it cannot read", () => {
    expect(kalimat("gambar.tambah", {})).toBe("Siti melakukan “gambar.tambah”.");
    expect(kalimatJejak({ oleh: "Siti", tindakan: "versi.buat", rincian: "bukan json" })).toBe("Siti menyimpan versi “…”.");
    expect(kalimatJejak({ oleh: "Siti", tindakan: "anggota.ubah", rincian: '{"nama":3,"ke":"raja"}' })).toContain("raja");
  });
});

describe("the search among drafts", () => {
  const satu = (judul: string, daerah: string, pemilik: string): RancanganRingkas => ({
    id: judul,
    judul,
    jenis: "Peraturan Bupati",
    daerah,
    tingkat: "kabupaten",
    acuan: "permenpan-rb-7-2022",
    dibuat: "2026-11-21T08:00:00.000Z",
    diubah: "2026-11-21T08:00:00.000Z",
    diarsipkan: null,
    pemilik,
    peran: "pemilik",
  });
  const semua = [satu("Sistem Kerja", "Kabupaten Cilacap", "Siti Rahayu"), satu("Tata Naskah", "Kabupaten Banyumas", "Budi")];
  it.each([
    ["", 2],
    ["cilacap", 1],
    ["BUDI banyumas", 1],
    ["peraturan bupati", 2],
    ["siti banyumas", 0],
  ])("%j finds %i", (cari, jumlah) => expect(cariRancangan(semua, cari)).toHaveLength(jumlah));
});
