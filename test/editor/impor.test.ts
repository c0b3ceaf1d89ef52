import { readFileSync } from "node:fs";
import { type BandingResmi, type KeputusanImpor, type Keraguan, parseMarkdown, type Satuan } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hasil } from "../../editor/src/api.ts";
import { kalimatBanding, kalimatSesudah } from "../../editor/src/impor/banding-resmi.ts";
import { barisSumber } from "../../editor/src/impor/baris-sumber.ts";
import { isianDariMeta, periksaPustaka, pustakaDari } from "../../editor/src/impor/isian-pustaka.ts";
import { createPenyimpan } from "../../editor/src/impor/penyimpan-keputusan.ts";
import { keraguanBerikut, pilihanSaring, saringKeraguan, yangDisarankan } from "../../editor/src/impor/saring-keraguan.ts";
import { jumlahDiputuskan, namaDariMeta, pilihanDari } from "../../editor/src/impor/sebutan-impor.ts";
import { nomorPratinjau, petaLetak } from "../../editor/src/impor/susun-pratinjau.ts";

const { meta } = parseMarkdown(readFileSync(new URL("../../parsers/corpus/perbup-cilacap-5-2024.md", import.meta.url), "utf8"));

const ragu = (id: string, lain: Partial<Keraguan> = {}): Keraguan => ({
  id,
  macam: "menyatu",
  satuan: `s${id}`,
  tempat: "Pasal 1",
  rentang: null,
  pesan: "Dua butir dalam satu baris.",
  bukti: "",
  pilihan: [
    { kode: "biarkan", sebutan: "Biarkan", suntingan: [] },
    { kode: "pisah", sebutan: "Pisahkan", suntingan: [] },
  ],
  saran: null,
  ...lain,
});

const letak = (dari: number, sampai: number) => ({
  start: { line: 1, column: 1, offset: dari },
  end: { line: 1, column: 1, offset: sampai },
});

describe("the source beside the preview", () => {
  it("shows pages, furniture and doubtful words where they stand", () => {
    const sumber = "- 2 -\nPasal 1\n\na. satu; b. dua\n";
    const baris = barisSumber({
      sumber,
      halaman: [0, 6],
      perabot: [{ value: "- 2 -", position: letak(0, 5) }],
      keraguan: [ragu("1", { rentang: { dari: 24, sampai: 30 } }), ragu("2", { rentang: null })],
    });
    expect(baris.map(({ halaman }) => halaman)).toEqual([[1], [2], [], [], []]);
    expect(baris[0]?.potong).toEqual([{ dari: 0, teks: "- 2 -", perabot: true, keraguan: null }]);
    expect(baris[2]?.potong).toEqual([]);
    expect(baris[3]?.potong).toEqual([
      { dari: 15, teks: "a. satu; ", perabot: false, keraguan: null },
      { dari: 24, teks: "b. dua", perabot: false, keraguan: "1" },
    ]);
  });

  it("loses no character of any source, whatever is marked in it", () => {
    const bahan = fc.string({ unit: fc.constantFrom("a", " ", "\n", "😀"), maxLength: 60 }).chain((sumber) =>
      fc.record({
        sumber: fc.constant(sumber),
        halaman: fc.array(fc.nat(sumber.length), { maxLength: 4 }).map((semua) => semua.sort((a, b) => a - b)),
        rentang: fc.array(fc.tuple(fc.nat(sumber.length), fc.nat(sumber.length), fc.boolean()), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(bahan, ({ sumber, halaman, rentang }) => {
        const urut = rentang.map(([a, b, perabot]) => ({ dari: Math.min(a, b), sampai: Math.max(a, b), perabot }));
        const baris = barisSumber({
          sumber,
          halaman,
          perabot: urut.filter(({ perabot }) => perabot).map(({ dari, sampai }) => ({ value: "", position: letak(dari, sampai) })),
          keraguan: urut.flatMap((satu, at) => (satu.perabot ? [] : [ragu(String(at), { rentang: satu })])),
        });
        const tulis = baris.map(({ dari, sampai, potong }) =>
          potong.length === 0 ? sumber.slice(dari, sampai) : potong.map(({ teks }) => teks).join(""),
        );
        expect(tulis.join("\n")).toBe(sumber);
        expect(baris.flatMap((satu) => satu.halaman)).toEqual(halaman.map((_, at) => at + 1));
        for (const { potong } of baris)
          for (const { dari, teks, perabot, keraguan } of potong) {
            const meliputi = urut.filter((satu) => satu.dari <= dari && satu.sampai >= dari + teks.length && satu.sampai > satu.dari);
            expect(perabot).toBe(meliputi.some((satu) => satu.perabot));
            expect(keraguan !== null).toBe(meliputi.some((satu) => !satu.perabot));
          }
      }),
    );
  });
});

const satuan = (id: string, jenis: Satuan["attrs"]["jenis"], tingkat = 0): Satuan => ({
  type: "satuan",
  attrs: { id, jenis, tingkat, gaya: null, sisipan: false, tercetak: null, asal: null, letak: null },
  content: [{ type: "text", text: id }],
});

describe("the preview", () => {
  const dokumen = {
    type: "doc" as const,
    content: [
      satuan("p", "pasal"),
      satuan("y1", "ayat"),
      satuan("a", "rincian", 1),
      satuan("b", "rincian", 1),
      satuan("y2", "ayat"),
      { type: "contoh" as const, attrs: { id: "k" }, content: [satuan("kp", "pasal")] },
    ],
  };

  it("counts numbers and hangs what stands under an ayat", () => {
    const nomor = nomorPratinjau(dokumen);
    expect([...nomor].map(([id, { label, takuk }]) => `${id} ${label} ${takuk}`)).toEqual([
      "p Pasal 1 0",
      "y1 (1) 0",
      "a a. 1",
      "b b. 1",
      "y2 (2) 0",
      "kp Pasal 1 0",
    ]);
  });

  it("finds the unit of a place and the place of a unit, also of one that a decision has made", () => {
    const peta = petaLetak(dokumen, {
      p: { dari: 10, sampai: 17 },
      y1: { dari: 18, sampai: 40 },
      a: { dari: 41, sampai: 60 },
      y2: { dari: 80, sampai: 90 },
    });
    expect(peta.letakOf("b")).toEqual({ dari: 41, sampai: 60 });
    expect(peta.letakOf("lain")).toBeNull();
    expect([0, 10, 30, 70, 500].map(peta.satuanDi)).toEqual([null, "p", "y1", "a", "y2"]);
  });
});

describe("the list of doubts", () => {
  const semua = [ragu("1", { saran: "pisah" }), ragu("2", { macam: "terpotong" }), ragu("3", { saran: "pisah" })];

  it("narrows to a kind or to what is open, and keeps the one that is being decided", () => {
    const keputusan: KeputusanImpor = { 1: "pisah", 2: "tidak-ada" };
    expect(jumlahDiputuskan(semua, keputusan)).toBe(1);
    expect(saringKeraguan(semua, keputusan, "belum", null).map(({ id }) => id)).toEqual(["2", "3"]);
    expect(saringKeraguan(semua, keputusan, "belum", "1").map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(saringKeraguan(semua, keputusan, "terpotong", "1").map(({ id }) => id)).toEqual(["2"]);
    expect(pilihanSaring(semua, keputusan).map(({ label }) => label)).toEqual([
      "Semua (3)",
      "Belum diputuskan (2)",
      "Butir menyatu (2)",
      "Kalimat terpotong (1)",
    ]);
    expect(yangDisarankan(semua, keputusan).map(({ id }) => id)).toEqual(["3"]);
  });

  it("goes round in both directions", () => {
    const ids = (dari: string | null, arah: 1 | -1) => keraguanBerikut(semua, dari, arah)?.id;
    expect([ids(null, 1), ids(null, -1), ids("1", 1), ids("3", 1), ids("1", -1), ids("hilang", 1)]).toEqual(["1", "3", "2", "1", "3", "1"]);
    expect(keraguanBerikut([], null, 1)).toBeNull();
  });

  it("takes no decision for one that is inherited by every object", () => {
    expect(pilihanDari(ragu("constructor"), {})).toBeNull();
    expect(pilihanDari(ragu("__proto__"), {})).toBeNull();
  });
});

describe("decisions on their way to the server", () => {
  const baik: Hasil<null> = { ok: true, nilai: null };
  const gagal = (status?: number): Hasil<null> => ({
    ok: false,
    galat: { pesan: "Gagal.", tindakan: "Coba lagi." },
    ...(status !== undefined && { status }),
  });

  /** Answers in this order, then well. */
  function uji(...jawaban: Hasil<null>[]) {
    const terkirim: KeputusanImpor[] = [];
    const jeda: number[] = [];
    const penyimpan = createPenyimpan(
      async (keputusan) => {
        terkirim.push(keputusan);
        return jawaban.shift() ?? baik;
      },
      async (ms) => void jeda.push(ms),
    );
    return { penyimpan, terkirim, jeda };
  }

  it("keep the newest state, one request at a time", async () => {
    const { penyimpan, terkirim } = uji();
    for (const kode of ["x", "y", "z"]) penyimpan.simpan({ a: kode });
    expect(penyimpan.kini()).toEqual({ jenis: "menyimpan" });
    expect(await penyimpan.tuntas()).toEqual(baik);
    expect(terkirim).toEqual([{ a: "x" }, { a: "z" }]);
    expect(penyimpan.kini()).toEqual({ jenis: "tersimpan" });
    expect(await penyimpan.tuntas()).toEqual(baik);
  });

  it("are sent again while the network fails, and told when it goes on failing", async () => {
    const { penyimpan, terkirim, jeda } = uji(gagal(), gagal(503), gagal(), baik);
    penyimpan.simpan({ a: "x" });
    expect(await penyimpan.tuntas()).toEqual(gagal());
    expect(penyimpan.kini()).toEqual({ jenis: "gagal", gagal: gagal() });
    expect(jeda).toHaveLength(2);
    penyimpan.cobaLagi();
    expect(await penyimpan.tuntas()).toEqual(baik);
    expect(terkirim).toHaveLength(4);
  });

  it("are not sent again where the server refused them", async () => {
    const { penyimpan, terkirim } = uji(gagal(404));
    penyimpan.simpan({ a: "x" });
    await penyimpan.tuntas();
    expect(terkirim).toHaveLength(1);
    // the next decision takes the refused one along
    penyimpan.simpan({ a: "x", b: "y" });
    expect(await penyimpan.tuntas()).toEqual(baik);
    expect(terkirim.at(-1)).toEqual({ a: "x", b: "y" });
  });
});

describe("what identifies a regulation in the Pustaka", () => {
  it("begins with what the text says", () => {
    const isi = isianDariMeta(meta, "perbup.docx");
    expect(isi).toMatchObject({ nasional: false, daerah: "33.01", jenis: "Peraturan Bupati", nomor: "5", tahun: "2024" });
    expect(isi.tentang).toBe("Sistem Kerja di Lingkungan Pemerintah Kabupaten Cilacap");
    expect(pustakaDari(isi)).toMatchObject({ daerah: "Kabupaten Cilacap", provinsi: "Jawa Tengah", tingkat: "kabupaten", tahun: 2024 });
    expect(pustakaDari({ ...isi, nasional: true })).toMatchObject({ daerah: "Nasional", provinsi: null, tingkat: "nasional" });
    expect(pustakaDari({ ...isi, daerah: "" })).toBeNull();
    expect(namaDariMeta(meta)).toBe("Peraturan Bupati Cilacap Nomor 5 Tahun 2024");
  });

  it("is checked before it is sent", () => {
    const periksa = periksaPustaka(2026);
    const isi = isianDariMeta(meta, "a.docx");
    expect([" ", "dua", "1900", "2028", "2024.5"].map(periksa.tahun)).not.toContain(null);
    expect(["1945", "2027", " 2024 "].map(periksa.tahun)).toEqual([null, null, null]);
    expect(periksa.daerah("", isi)).toMatch(/Pilih daerah/u);
    expect(periksa.daerah("", { ...isi, nasional: true })).toBeNull();
    expect(periksa.jenis(" ")).toMatch(/Isi jenis/u);
  });
});

describe("the official acuan", () => {
  const satu = (locator: string, keadaan: BandingResmi["keadaan"]): BandingResmi => ({ locator, keadaan, lama: "a", baru: "b" });
  const ketentuan = [satu("Pasal 1", "sama"), satu("Pasal 2", "berbeda"), satu("Pasal 3", "baru"), satu("Pasal 4", "hilang")];

  it("is counted before and after", () => {
    expect(kalimatBanding(ketentuan)).toBe("1 sama, 1 berbeda, 1 hanya di naskah resmi, 1 hanya di naskah kerja");
    expect(kalimatSesudah(ketentuan, new Set())).toBe(
      "3 ketentuan dari naskah resmi, 0 dipertahankan dari naskah kerja, 1 ketentuan naskah kerja ditinggalkan",
    );
    expect(kalimatSesudah(ketentuan, new Set(["Pasal 2", "Pasal 4", "Pasal 1"]))).toBe(
      "2 ketentuan dari naskah resmi, 2 dipertahankan dari naskah kerja",
    );
  });
});
