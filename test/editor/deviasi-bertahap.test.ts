import { bahanOf, type DokumenRancangan, type IsiRancangan, parseMarkdown } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gabungHasil, type HasilTampil } from "../../editor/src/checking/hasil-tampil.ts";
import { createMejaBanding } from "../../editor/src/checking/meja-banding.ts";
import type { JawabanPekerja } from "../../editor/src/checking/pesan-deviasi.ts";
import { ubahanOf } from "../../editor/src/checking/ubahan.ts";
import { type PembandingRancangan, pembandingRancangan } from "../../parsers/src/compare/rancangan/banding-rancangan.ts";
import { acuanBatang, deviasiDari, rancanganBatang, rancanganDari, tanpa, teksUnit, unitDengan } from "../support/deviasi-uji.ts";
import { dokumenAcak } from "../support/dokumen-acak.ts";
import { ACUAN, ASAL } from "../support/matriks-korpus.ts";
import { sourceOf } from "../support/naskah-uji.ts";

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
console.log(`fast-check: SEED=${seed}`);

const peraturan = parseMarkdown(sourceOf(ACUAN));
const acuan = { bahan: bahanOf(peraturan), asal: ASAL };
const awal = rancanganDari(sourceOf("perbup-cilacap-5-2024").replace(/^LAMPIRAN[\s\S]*/m, ""));

/** What a drafter, or somebody else at the same time, does to a draft. `di` and `ke` are places, taken modulo the length. */
type Suntingan =
  | { readonly jenis: "ketik" | "potong" | "ganti"; readonly di: number; readonly kata: string }
  | { readonly jenis: "hapus" | "sisip" | "naikkan"; readonly di: number }
  | { readonly jenis: "pindah" | "salin"; readonly di: number; readonly ke: number };

const tempat = fc.nat({ max: 10_000 });
const suntingan: fc.Arbitrary<Suntingan> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      jenis: fc.constantFrom("ketik" as const, "potong" as const, "ganti" as const),
      di: tempat,
      kata: fc.constantFrom(
        "dapat",
        "Sekretaris Daerah",
        "paling lambat 5 (lima) hari",
        "sebagaimana dimaksud pada ayat (2)",
        "dan/atau",
        "",
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ jenis: fc.constantFrom("hapus" as const, "sisip" as const, "naikkan" as const), di: tempat }) },
  { weight: 2, arbitrary: fc.record({ jenis: fc.constantFrom("pindah" as const, "salin" as const), di: tempat, ke: tempat }) },
);

let urut = 0;

function sunting(isi: readonly IsiRancangan[], satu: Suntingan): readonly IsiRancangan[] {
  if (isi.length === 0) return isi;
  const at = satu.di % isi.length;
  const here = isi[at] as IsiRancangan;
  const others = isi.filter((_, index) => index !== at);
  switch (satu.jenis) {
    case "hapus":
      return others;
    case "pindah":
      return others.toSpliced(satu.ke % (others.length + 1), 0, here);
    case "salin":
      // the same id twice, as two people who move one unit at once leave it for a moment
      return isi.toSpliced(satu.ke % (isi.length + 1), 0, here);
    case "sisip": {
      const attrs = {
        id: `baru${++urut}`,
        jenis: "ayat",
        tingkat: 0,
        gaya: null,
        sisipan: false,
        tercetak: null,
        asal: null,
        letak: null,
      } as const;
      return isi.toSpliced(at, 0, { type: "satuan", attrs, content: [{ type: "text", text: "Tim kerja melaporkan hasil kerjanya." }] });
    }
    case "naikkan":
      return here.type === "satuan" ? isi.with(at, { ...here, attrs: { ...here.attrs, jenis: "ayat" } }) : isi;
    default:
      return here.type === "satuan"
        ? isi.with(at, { ...here, content: [{ type: "text", text: tulis(teksUnit(here), satu) || "–" }] })
        : isi;
  }
}

function tulis(teks: string, { jenis, di, kata }: Extract<Suntingan, { readonly kata: string }>): string {
  const words = teks.split(" ");
  const at = di % words.length;
  if (jenis === "ketik") return words.toSpliced(at, 0, kata).join(" ");
  if (jenis === "potong") return words.toSpliced(at, 3).join(" ");
  return words.with(at, kata).join(" ");
}

const dokumen = (content: readonly IsiRancangan[]): DokumenRancangan => ({ type: "doc", content });
const rinciSemua = (pembanding: PembandingRancangan, ids: readonly string[]) => ids.map((id) => pembanding.rinci(id));

describe("comparing again after each edit", () => {
  it("gives what a first comparison gives", () => {
    const run = fc.property(fc.array(suntingan, { minLength: 1, maxLength: 6 }), (edits) => {
      const bertahap = pembandingRancangan(acuan);
      let isi = awal.content;
      bertahap.banding(dokumen(isi));
      for (const edit of edits) {
        isi = sunting(isi, edit);
        const pertama = pembandingRancangan(acuan);
        const hasil = bertahap.banding(dokumen(isi));
        expect(hasil).toEqual(pertama.banding(dokumen(isi)));
        const ids = hasil.deviasi.map(({ id }) => id);
        expect(rinciSemua(bertahap, ids)).toEqual(rinciSemua(pertama, ids));
      }
    });
    fc.assert(run, { seed, numRuns: Number(process.env.FUZZ ?? 25) });
  }, 120_000);

  it("tells a reference anew whose target went, though neither its text nor its pair changed", () => {
    const batang = `Pasal 1

Laporan ketua tim memuat:
a. capaian kinerja tim;
b. kendala yang dihadapi; dan
c. usulan penyelesaian perkara.

Pasal 2

Pimpinan Unit Organisasi menyetujui hal sebagaimana dimaksud dalam Pasal 1 huruf c paling lambat akhir tahun.

Pasal 3

Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.`;
    const rancangan = rancanganBatang(batang);
    const bertahap = pembandingRancangan(acuanBatang(batang));
    expect(bertahap.banding(rancangan).deviasi.map(({ hubungan }) => hubungan)).toEqual(["sesuai", "sesuai", "sesuai"]);
    const tanpaHuruf = tanpa(rancangan, unitDengan(rancangan, "usulan penyelesaian").attrs.id);
    const hasil = bertahap.banding(tanpaHuruf);
    expect(hasil).toEqual(deviasiDari(acuanBatang(batang), tanpaHuruf));
    expect(hasil.deviasi[1]?.penyimpangan.map(({ jenis }) => jenis)).toContain("rujukan-berubah");
  });

  it("gives the same again where the name of the region changed in between", () => {
    const bertahap = pembandingRancangan(acuan);
    const lain = rancanganDari(sourceOf("perwal-probolinggo-88-2024"));
    const first = bertahap.banding(awal);
    expect(bertahap.banding(lain)).toEqual(pembandingRancangan(acuan).banding(lain));
    expect(bertahap.banding(awal)).toEqual(first);
  });

  it("accepts every document", () => {
    const bertahap = pembandingRancangan(acuan);
    const run = fc.property(dokumenAcak(), (satu) => {
      const { deviasi, hilang } = bertahap.banding(satu);
      expect(hilang.length).toBeLessThanOrEqual(acuan.bahan.ketentuan.length);
      expect(new Set(deviasi.map(({ id }) => id)).size).toBe(deviasi.length);
    });
    fc.assert(run, { seed, numRuns: 60 });
  }, 60_000);
});

describe("what crosses the thread", () => {
  const CARA = {
    kunci: ({ attrs }: IsiRancangan) => attrs.id,
    sama: (a: IsiRancangan, b: IsiRancangan) => JSON.stringify(a) === JSON.stringify(b),
  };
  const hasilDari = (jawaban: JawabanPekerja | null) => {
    if (jawaban?.jenis !== "hasil") throw new Error(`no result but ${jawaban?.jenis}`);
    return jawaban;
  };

  it("adds up to the whole result on the page, whatever was edited between two answers", () => {
    const run = fc.property(fc.array(fc.array(suntingan, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rounds) => {
      const meja = createMejaBanding(() => 0);
      expect(meja({ jenis: "acuan", peraturan, asal: ASAL })).toBeNull();
      let terkirim: readonly IsiRancangan[] = [];
      let isi = awal.content;
      let tampil: HasilTampil | null = null;
      rounds.forEach((edits, versi) => {
        isi = edits.reduce(sunting, isi);
        const jawaban = hasilDari(meja({ jenis: "naskah", versi, ruas: ubahanOf(terkirim, isi, CARA) }));
        terkirim = isi;
        tampil = gabungHasil(tampil, jawaban, () => "");
        const { deviasi, hilang, jumlah } = pembandingRancangan(acuan).banding(dokumen(isi));
        expect(tampil.urutan.map((id) => tampil?.deviasi.get(id))).toEqual(deviasi);
        expect(tampil.hilang).toEqual(hilang);
        expect(tampil.jumlah).toEqual(jumlah);
      });
    });
    fc.assert(run, { seed, numRuns: 12 });
  }, 120_000);

  it("is only what one changed ayat touches", () => {
    const meja = createMejaBanding(() => 0);
    meja({ jenis: "acuan", peraturan, asal: ASAL });
    meja({ jenis: "naskah", versi: 1, ruas: [{ isi: awal.content }] });
    const at = awal.content.findIndex(
      (satu) => teksUnit(satu).startsWith("Ketua Tim melaporkan") || teksUnit(satu).includes("secara berkala"),
    );
    const isi = sunting(awal.content, { jenis: "ganti", di: at, kata: "Sekretaris Daerah" });
    const ruas = ubahanOf(awal.content, isi, CARA);
    expect(ruas.flatMap((satu) => ("isi" in satu ? satu.isi : []))).toHaveLength(1);
    const { ganti, hilang } = hasilDari(meja({ jenis: "naskah", versi: 2, ruas }));
    expect(ganti.length).toBeLessThanOrEqual(2);
    expect(hilang).toBeNull();
  });

  it("tells everything anew about another acuan, and nothing before there is one", () => {
    const meja = createMejaBanding(() => 0);
    expect(meja({ jenis: "naskah", versi: 1, ruas: [{ isi: awal.content }] })).toBeNull();
    meja({ jenis: "acuan", peraturan, asal: ASAL });
    const pertama = hasilDari(meja({ jenis: "naskah", versi: 2, ruas: [{ dari: 0, jumlah: awal.content.length }] }));
    expect(pertama.ganti).toHaveLength(pertama.urutan.length);
    meja({ jenis: "acuan", peraturan: parseMarkdown(sourceOf("perwal-probolinggo-88-2024")), asal: [] });
    const kedua = hasilDari(meja({ jenis: "naskah", versi: 3, ruas: [{ dari: 0, jumlah: awal.content.length }] }));
    expect(kedua.ganti).toHaveLength(kedua.urutan.length);
    expect(kedua.jumlah).not.toEqual(pertama.jumlah);
  });
});
