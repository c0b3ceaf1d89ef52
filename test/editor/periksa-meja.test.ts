import type { DokumenRancangan, IsiRancangan, KesampinganTersaji } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ubahanOf } from "../../editor/src/checking/ubahan.ts";
import { type TemuanNaskahKini, tampilkanTemuan, temuanSesudah } from "../../editor/src/periksa/hasil-periksa.ts";
import { createMejaPeriksa } from "../../editor/src/periksa/meja-periksa.ts";
import { createPemeriksaLatar } from "../../editor/src/periksa/pemeriksa-latar.ts";
import type { HasilPekerjaPeriksa, JawabanPeriksa, PesanPeriksa } from "../../editor/src/periksa/pesan-periksa.ts";
import { satuan } from "../support/contoh-isi.ts";
import { blokDari, hasilPeriksa, nodeDari } from "../support/periksa-uji.ts";

const KALIMAT = [
  "Tugas dibawah koordinasi Bupati.",
  "Tugas diatas dilaksanakan dibawah koordinasi.",
  "Bupati menetapkan tim kerja.",
  "analisa jabatan dibidang kepegawaian;",
] as const;

const dokumen = (...teks: readonly string[]): DokumenRancangan => ({
  type: "doc",
  content: [satuan("bab", "bab", "UMUM"), satuan("p", "pasal"), ...teks.map((isi, at) => satuan(`a${at}`, "ayat", isi))],
});

const CARA = {
  kunci: (satu: IsiRancangan) => satu.attrs.id,
  sama: (a: IsiRancangan, b: IsiRancangan) => JSON.stringify(a) === JSON.stringify(b),
};

describe("the worker that checks", () => {
  it("tells only what changed, and together that is what a fresh worker tells", () => {
    const urutan = fc.array(fc.array(fc.constantFrom(...KALIMAT), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(urutan, (semua) => {
        const meja = createMejaPeriksa(() => 0);
        let lama: readonly IsiRancangan[] = [];
        let kini: TemuanNaskahKini | null = null;
        for (const [versi, teks] of semua.entries()) {
          const { content } = dokumen(...teks);
          const jawaban = meja({ jenis: "naskah", versi, ruas: ubahanOf(lama, content, CARA) });
          lama = content;
          if (jawaban?.jenis !== "hasil") throw new Error("no answer");
          kini = temuanSesudah(kini, structuredClone(jawaban), blokDari(nodeDari({ type: "doc", content })));
          expect(kini.temuan).toEqual(hasilPeriksa({ type: "doc", content }).temuan);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("tells nothing twice", () => {
    const meja = createMejaPeriksa(() => 0);
    const { content } = dokumen(...KALIMAT);
    const pertama = meja({ jenis: "naskah", versi: 1, ruas: [{ isi: content }] });
    const kedua = meja({ jenis: "naskah", versi: 2, ruas: [{ dari: 0, jumlah: content.length }] });
    if (pertama?.jenis !== "hasil" || kedua?.jenis !== "hasil") throw new Error("no answer");
    expect(pertama.ruas.flatMap((satu) => ("isi" in satu ? satu.isi : [])).length).toBeGreaterThan(2);
    expect(kedua.ruas.filter((satu) => "isi" in satu)).toEqual([]);
    expect([pertama.kaidah.length > 0, kedua.kaidah]).toEqual([true, []]);
  });

  it("checks another draft without taking it for the one that is open, and explains a rule", () => {
    const meja = createMejaPeriksa(() => 0);
    const { content } = dokumen(KALIMAT[2]);
    meja({ jenis: "naskah", versi: 1, ruas: [{ isi: content }] });
    const lain = [{ isi: dokumen(KALIMAT[0]).content }];
    const uji = meja({ jenis: "tanya", tiket: 7, pertanyaan: { jenis: "uji", ruas: lain } });
    expect(uji).toEqual({ jenis: "jawaban", tiket: 7, isi: hasilPeriksa(dokumen(KALIMAT[0])).temuan });
    const lagi = meja({ jenis: "naskah", versi: 2, ruas: [{ dari: 0, jumlah: content.length }] });
    expect(lagi?.jenis === "hasil" && lagi.ruas.every((satu) => "dari" in satu)).toBe(true);
    const kaidah = hasilPeriksa(dokumen(KALIMAT[0])).terbuka.find(({ perbaikan }) => perbaikan !== undefined)?.kaidah ?? "";
    expect(meja({ jenis: "tanya", tiket: 8, pertanyaan: { jenis: "bantuan", kaidah } })).toMatchObject({ isi: { id: kaidah } });
    expect(meja({ jenis: "tanya", tiket: 9, pertanyaan: { jenis: "bantuan", kaidah: "ZZZ-99" } })).toMatchObject({ isi: null });
  });
});

/** The page's side with the real check behind it; it answers when the test says so. */
function latarUji(awal: DokumenRancangan) {
  let doc = nodeDari(awal);
  let timers: (() => void)[] = [];
  const antre: (() => void)[] = [];
  const pesan: PesanPeriksa[] = [];
  const hasil: (readonly [HasilPekerjaPeriksa, boolean])[] = [];
  const gagal: string[] = [];
  let jatuhkan = (_: string): void => undefined;
  let henti = 0;
  let now = 0;
  const latar = createPemeriksaLatar({
    buatPekerja: (terima, jatuh) => {
      const meja = createMejaPeriksa(() => 0);
      jatuhkan = jatuh;
      return {
        kirim: (satu) => {
          pesan.push(satu);
          const jawaban: JawabanPeriksa | null = meja(structuredClone(satu));
          if (jawaban !== null) antre.push(() => terima(structuredClone(jawaban)));
        },
        berhenti: () => {
          henti++;
        },
      };
    },
    jam: {
      now: () => now,
      nanti: (kerja) => {
        timers.push(kerja);
        return () => {
          timers = timers.filter((satu) => satu !== kerja);
        };
      },
    },
    doc: () => doc,
    onHasil: (satu, _, pertama) => void hasil.push([satu, pertama]),
    onGagal: (sebab) => void gagal.push(sebab),
  });
  return {
    latar,
    pesan,
    hasil,
    gagal,
    henti: () => henti,
    jatuh: () => jatuhkan("habis memori"),
    /** Lets the pause pass and the worker answer. */
    jawab: () => {
      now += 1_000;
      for (const satu of timers.splice(0)) satu();
      for (const satu of antre.splice(0)) satu();
    },
    ganti: (baru: DokumenRancangan) => {
      doc = nodeDari(baru);
      latar.berubah();
    },
  };
}

describe("the page's side of the worker that checks", () => {
  it("sends the units that changed, and what was written while a check ran afterwards", () => {
    const uji = latarUji(dokumen(KALIMAT[0], KALIMAT[2]));
    uji.latar.berubah();
    uji.jawab();
    uji.ganti(dokumen(KALIMAT[1], KALIMAT[2]));
    uji.jawab();
    expect(uji.hasil.map(([{ versi }, pertama]) => [versi, pertama])).toEqual([
      [1, true],
      [2, false],
    ]);
    const kedua = uji.pesan.at(-1);
    expect(kedua?.jenis === "naskah" && kedua.ruas.flatMap((satu) => ("isi" in satu ? satu.isi : [])).map(({ attrs }) => attrs.id)).toEqual(
      ["a0"],
    );
  });

  it("starts anew after the worker fell over, and tells everything again", async () => {
    const uji = latarUji(dokumen(KALIMAT[0]));
    uji.latar.berubah();
    uji.jawab();
    const ditunggu = uji.latar.bantuan("BHS-01");
    uji.jatuh();
    expect(await ditunggu).toBeNull();
    expect([uji.gagal, uji.henti()]).toEqual([["habis memori"], 1]);
    expect(await uji.latar.uji(nodeDari(dokumen(KALIMAT[1])))).toBeNull();
    uji.ganti(dokumen(KALIMAT[1]));
    uji.jawab();
    expect(uji.hasil.at(-1)?.[1]).toBe(true);
    uji.latar.berhenti();
    expect(uji.henti()).toBe(2);
  });

  it("asks what another draft would bring", async () => {
    const uji = latarUji(dokumen(KALIMAT[2], KALIMAT[2]));
    uji.latar.berubah();
    uji.jawab();
    const lain = dokumen(KALIMAT[2], KALIMAT[0]);
    const ditunggu = uji.latar.uji(nodeDari(lain));
    uji.jawab();
    expect(await ditunggu).toEqual(hasilPeriksa(lain).temuan);
  });
});

describe("what is shown of the findings", () => {
  const semua = hasilPeriksa(dokumen(...KALIMAT));
  const kesampingan = (kaidah: string, kunci: string | null): KesampinganTersaji => ({
    id: `${kaidah} ${kunci}`,
    kaidah,
    kunci,
    tempat: "Pasal 1",
    pesan: "",
    alasan: "Dikutip.",
    oleh: { id: "s", nama: "Siti" },
    pada: "2026-11-21T08:00:00.000Z",
  });

  it("counts by gravity and finds by unit", () => {
    expect(Object.values(semua.jumlah).reduce((sum, satu) => sum + satu, 0)).toBe(semua.terbuka.length);
    for (const [id, temuan] of semua.diSatuan) for (const satu of temuan) expect(satu.id).toBe(id);
    expect(semua.teks.get("a0")).toBe(KALIMAT[0]);
  });

  it("leaves out what was set aside: one finding, or all of a rule", () => {
    const [satu] = semua.terbuka;
    if (satu === undefined) throw new Error("no finding");
    const tanpa = tampilkanTemuan(semua, [kesampingan(satu.kaidah, satu.kunci)]);
    expect(tanpa.terbuka).toEqual(semua.terbuka.slice(1));
    expect(tanpa.disisihkan).toEqual([{ temuan: satu, kesampingan: kesampingan(satu.kaidah, satu.kunci) }]);
    const seluruh = tampilkanTemuan(semua, [kesampingan(satu.kaidah, null)]);
    expect(seluruh.terbuka.some(({ kaidah }) => kaidah === satu.kaidah)).toBe(false);
    expect(seluruh.terbuka.length + seluruh.disisihkan.length).toBe(semua.temuan.length);
  });
});
