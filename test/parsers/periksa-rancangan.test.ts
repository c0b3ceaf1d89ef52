import { type DokumenRancangan, type IsiRancangan, parseMarkdown, pemeriksaRancangan, type Satuan, type Teks } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naskahContoh } from "../../parsers/src/lint/contoh-naskah.ts";
import { DAFTAR_KAIDAH } from "../../parsers/src/lint/daftar-kaidah.ts";
import type { Kaidah, KaidahNaskah } from "../../parsers/src/lint/kaidah.ts";
import type { NaskahPeriksa } from "../../parsers/src/lint/naskah-periksa.ts";
import type { TempatTeks } from "../../parsers/src/lint/tempat-teks.ts";
import { ATRIBUT_AWAL } from "../../parsers/src/rancangan/satuan.ts";
import { dokumenAcak } from "../support/dokumen-acak.ts";
import { sourceOf } from "../support/naskah-uji.ts";
import { dokumen, rancanganOf } from "../support/rancangan-uji.ts";

const TEMPAT: readonly TempatTeks[] = ["judul", "menimbang", "mengingat", "kelompok", "definisi", "norma", "penutup", "lampiran", "tabel"];

/** A place that nothing has to be read for. */
const TITIK: Teks = {
  type: "teks",
  value: "x",
  spans: [],
  position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
};

/** What the rule sees, told in the message, so that a rule that was not asked again though it should have been betrays itself. */
const melihat = (nama: string, lihat: (naskah: NaskahPeriksa) => unknown): KaidahNaskah => ({
  id: `UJI-${nama}`,
  nama,
  keparahan: "info",
  kutipan: { butir: "", status: "turunan" },
  penjelasan: "",
  contoh: { benar: [], salah: [] },
  lingkup: "naskah",
  periksa: (naskah) => [{ teks: TITIK, dari: 0, sampai: 1, pesan: JSON.stringify(lihat(naskah)) ?? "" }],
});

const bersama = ({ unit }: NaskahPeriksa): readonly string[] => unit.map(({ unit: { text }, locator }) => `${locator} ${text?.value}`);
const bersarang = ({ sekali, lampiran }: NaskahPeriksa): string => JSON.stringify([sekali(bersama), lampiran.length]);

/** One rule for each way of looking at a regulation. */
const PENGINTAI: readonly Kaidah[] = [
  melihat("meta", ({ peraturan }) => peraturan.meta),
  melihat("bagian", ({ peraturan }) => peraturan.children),
  melihat("definisi", ({ peraturan: { definisi } }) => definisi),
  melihat("acuan", ({ peraturan: { acuan } }) => acuan),
  melihat("seluruh", ({ teks }) => teks.map((satu) => [satu.teks.value, satu.locator, satu.sifat.tempat])),
  melihat("unit", ({ unit }) => unit.map(({ unit: { heading, text, closing }, locator }) => [heading, text, closing, locator])),
  melihat("pasal", ({ pasal }) => pasal.map(({ unit }) => unit)),
  melihat("unitDari", ({ peraturan, unitDari }) =>
    peraturan.children.flatMap((part) =>
      part.type === "batangTubuh" ? part.children.map((satu) => satu.type !== "prosa" && unitDari(satu)?.unit.text?.value) : [],
    ),
  ),
  melihat("pembukaan", ({ pembukaan }) => pembukaan),
  melihat("penutup", ({ penutup }) => penutup),
  melihat("lampiran", ({ lampiran }) => lampiran),
  melihat("ciri", ({ ciri }) => ciri),
  melihat("sekali", ({ sekali }) => sekali(bersama)),
  melihat("bersarang", ({ sekali }) => sekali(bersarang)),
  ...TEMPAT.map((tempat) => melihat(tempat, ({ di, tempatDari }) => di(tempat).map(({ teks }) => [teks.value, tempatDari(teks)?.locator]))),
];

type Ubahan =
  | { readonly apa: "ketik" | "kosongkan" | "ganti"; readonly di: number; readonly kata: string }
  | { readonly apa: "sisip" | "hapus" | "tukar" | "jenis"; readonly di: number; readonly kata: string };

const KATA = [
  "k",
  " dapat",
  " Pasal 2 ayat (1)",
  ":",
  ";",
  "Bupati adalah Bupati",
  " sebagaimana dimaksud dalam Pasal 1",
  "PENJELASAN",
  "\t",
  " dibawah",
];
const JENIS = ["pasal", "ayat", "rincian", "teks", "judul", "penutup", "lampiran", "bab", "menimbang", "subjudul"] as const;

const ubahan: fc.Arbitrary<Ubahan> = fc.record({
  apa: fc.oneof(
    { weight: 8, arbitrary: fc.constant("ketik" as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "kosongkan" as const,
        "ganti" as const,
        "sisip" as const,
        "hapus" as const,
        "tukar" as const,
        "jenis" as const,
      ),
    },
  ),
  di: fc.nat(10_000),
  kata: fc.constantFrom(...KATA),
});

let urut = 0;
const teks = (satuan: Satuan): string => (satuan.content ?? []).map((isi) => (isi.type === "text" ? isi.text : "")).join("");

/** Every other unit is the same object as before, as the page sends it. */
function ubah({ content }: DokumenRancangan, { apa, di, kata }: Ubahan): DokumenRancangan {
  const at = di % Math.max(1, content.length);
  const satu = content[at];
  if (satu?.type !== "satuan") return { type: "doc", content };
  const dengan = (baru: IsiRancangan): DokumenRancangan => ({ type: "doc", content: content.with(at, baru) });
  const berkata = (text: string): Satuan => {
    const { content: _, ...kosong } = satu;
    return text === "" ? kosong : { ...kosong, content: [{ type: "text", text }] };
  };
  const lama = teks(satu);
  switch (apa) {
    case "ketik":
      return dengan(berkata(lama.slice(0, di % (lama.length + 1)) + kata + lama.slice(di % (lama.length + 1))));
    case "kosongkan":
      return dengan(berkata(""));
    case "ganti":
      return dengan(berkata(kata));
    case "sisip":
      return {
        type: "doc",
        content: content.toSpliced(at, 0, { ...satu, attrs: { ...satu.attrs, ...(di % 3 === 0 ? {} : { id: `baru${urut++}` }) } }),
      };
    case "hapus":
      return { type: "doc", content: content.toSpliced(at, 1) };
    case "tukar":
      return { type: "doc", content: content.with(at, content[0] as IsiRancangan).with(0, satu) };
    case "jenis":
      return dengan({ ...satu, attrs: { ...satu.attrs, jenis: JENIS[di % JENIS.length] ?? "teks" } });
  }
}

function samaSepertiBaru(awal: DokumenRancangan, langkah: readonly Ubahan[], kaidah: readonly Kaidah[]): void {
  const lama = pemeriksaRancangan({ kaidah });
  let kini = awal;
  lama.periksa(kini);
  for (const satu of langkah) {
    kini = ubah(kini, satu);
    expect(lama.periksa(kini)).toEqual(pemeriksaRancangan({ kaidah }).periksa(kini));
  }
}

/** A whole regulation in small, with references, definitions and a lampiran. */
const SELURUH = rancanganOf(
  parseMarkdown(
    naskahContoh({
      di: "lampiran",
      teks: "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nA. Alur Kerja\n\nPenugasan dimulai dari Bupati sebagaimana dimaksud dalam Pasal 3.\n\n1. Bupati menugaskan kepala Perangkat Daerah;\n2. kepala Perangkat Daerah membagi tugas.",
    }).replace("secara tertulis.", "secara tertulis sebagaimana dimaksud dalam Pasal 2 ayat (1)."),
  ),
);

describe("a draft that is checked again after every edit", () => {
  it("gives what a first run gives, whatever a rule looks at", () => {
    fc.assert(
      fc.property(fc.oneof(dokumenAcak(25), fc.constant(SELURUH)), fc.array(ubahan, { minLength: 1, maxLength: 12 }), (awal, langkah) =>
        samaSepertiBaru(awal, langkah, PENGINTAI),
      ),
      { numRuns: 150 },
    );
  });

  it.each(["perbup-banyumas-23-2024", "perwal-probolinggo-88-2024"])(
    "gives what a first run gives, with all rules: %s",
    (id) => {
      const awal = rancanganOf(parseMarkdown(sourceOf(id)));
      fc.assert(
        fc.property(fc.array(ubahan, { minLength: 6, maxLength: 6 }), (langkah) =>
          samaSepertiBaru(awal, langkah, [...DAFTAR_KAIDAH, ...PENGINTAI]),
        ),
        { numRuns: 3 },
      );
    },
    120_000,
  );

  it("accepts any document with all rules", () => {
    fc.assert(
      fc.property(dokumenAcak(40), (acak) => {
        pemeriksaRancangan().periksa(acak);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

const BUPATI = dokumen(`
judul: PERATURAN BUPATI CONTOH
judul: NOMOR 12 TAHUN 2024
judul: TENTANG
judul: SISTEM KERJA
bab: KETENTUAN UMUM
pasal
teks: Tim bekerja dibawah Bupati.
ayat: dibawah dan dibawah
`);

/** A rule that finds a word and writes it in the right way. */
const dibawah: Kaidah = {
  id: "UJI-01",
  nama: "di bawah",
  keparahan: "rendah",
  kutipan: { butir: "", status: "turunan" },
  penjelasan: "",
  contoh: { benar: [], salah: [] },
  lingkup: "teks",
  pada: ["norma"],
  periksa: (nilai) =>
    [...nilai.matchAll(/dibawah/g)].map(({ index: dari }) => ({
      dari,
      sampai: dari + 7,
      pesan: "Tulis di bawah.",
      perbaikan: { judul: "Ganti", aman: true, ganti: [{ dari, sampai: dari + 7, isi: "di bawah" }] },
    })),
};

describe("findings of a draft", () => {
  it("stand at the words of their unit, each with a key of its own that outlives other edits", () => {
    const pemeriksa = pemeriksaRancangan({ kaidah: [dibawah] });
    const { temuan, jumlah } = pemeriksa.periksa(BUPATI);
    expect(temuan.map(({ id, dari, sampai }) => [id, dari, sampai])).toEqual([
      ["u6", 12, 19],
      ["u7", 0, 7],
      ["u7", 12, 19],
    ]);
    expect(new Set(temuan.map(({ kunci }) => kunci)).size).toBe(3);
    expect(jumlah).toEqual({ kritis: 0, tinggi: 0, sedang: 0, rendah: 3, info: 0 });
    const sesudah = pemeriksa.periksa(ubah(BUPATI, { apa: "ganti", di: 3, kata: "JUDUL LAIN" })).temuan;
    expect(sesudah.map(({ kunci }) => kunci)).toEqual(temuan.map(({ kunci }) => kunci));
  });

  it("carry their fix as replacements in the unit, with the words that stand there", () => {
    const [satu] = pemeriksaRancangan({ kaidah: [dibawah] }).periksa(BUPATI).temuan;
    expect(satu?.perbaikan).toEqual({
      judul: "Ganti",
      aman: true,
      suntingan: [{ jenis: "ganti", id: "u6", dari: 12, sampai: 19, semula: "dibawah", isi: "di bawah" }],
    });
  });

  const beratom = (sebelum: string, sesudah: string): DokumenRancangan => ({
    type: "doc",
    content: [
      ...BUPATI.content.slice(0, 6),
      {
        type: "satuan",
        attrs: { ...ATRIBUT_AWAL, id: "x", jenis: "teks" },
        content: [
          { type: "text", text: sebelum },
          { type: "acuan", attrs: { sasaran: [{ id: "u5" }], penghubung: "dan", cadangan: "Pasal 1" } },
          { type: "text", text: sesudah },
        ],
      },
    ],
  });

  it("count a live reference as one character", () => {
    const [satu] = pemeriksaRancangan({ kaidah: [dibawah] }).periksa(beratom("Menurut ", " dibawah ini.")).temuan;
    expect(satu).toMatchObject({ id: "x", dari: 10, sampai: 17 });
    expect(satu?.perbaikan?.suntingan).toEqual([{ jenis: "ganti", id: "x", dari: 10, sampai: 17, semula: "dibawah", isi: "di bawah" }]);
  });

  /** Rewrites the whole sentence. */
  const seluruh = (isi: (nilai: string) => string): Kaidah => ({
    ...dibawah,
    lingkup: "teks",
    pada: ["norma"],
    periksa: (nilai) => [
      {
        dari: 0,
        sampai: nilai.length,
        pesan: "",
        perbaikan: { judul: "Ganti", aman: true, ganti: [{ dari: 0, sampai: nilai.length, isi: isi(nilai) }] },
      },
    ],
  });

  it("replace the letters alone that change beside a live reference, and nothing where it would be written over", () => {
    const naskah = beratom("Menurut ", " dibawah ini");
    const [titik] = pemeriksaRancangan({ kaidah: [seluruh((nilai) => `${nilai}.`)] }).periksa(naskah).temuan;
    expect(titik?.perbaikan?.suntingan).toEqual([{ jenis: "ganti", id: "x", dari: 21, sampai: 21, semula: "", isi: "." }]);
    const [kapital] = pemeriksaRancangan({ kaidah: [seluruh((nilai) => nilai.toUpperCase())] }).periksa(naskah).temuan;
    expect(kapital).not.toHaveProperty("perbaikan");
  });
});
