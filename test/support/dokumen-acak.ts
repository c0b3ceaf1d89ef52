/** Random documents of the shared editor, in any order a person or a merge can leave them in. */
import fc from "fast-check";
import type { DokumenRancangan, IsiRancangan, JenisSatuan, Satuan, TabelDokumen } from "../../parsers/src/rancangan/dokumen.ts";
import { ATRIBUT_AWAL, SIFAT_SATUAN } from "../../parsers/src/rancangan/satuan.ts";

/** Texts that tempt a reader of text: labels, headings, parts of a regulation, signs of Markdown, white space. */
const TEKS = [
  "",
  " ",
  "Setiap Pejabat Fungsional melaksanakan tugas.",
  "  dengan spasi di tepi  ",
  "dua  spasi\u00a0dan\ttab",
  "Pasal 5",
  "(2) bukan ayat",
  "a. bukan huruf; dan",
  "1. bukan angka",
  "BAB III",
  "Bagian Kedua",
  "BAB II KETENTUAN LAIN Pasal 9",
  "Menimbang : a. bahwa",
  "MEMUTUSKAN:",
  "Menetapkan : PERATURAN",
  "Agar setiap orang mengetahuinya, diundangkan.",
  "Ditetapkan di Sini",
  "PENJELASAN",
  "ATAS PERATURAN BUPATI",
  "UMUM",
  "Pasal 1 Cukup jelas.",
  "LAMPIRAN II",
  "LAMPIRAN PERATURAN BUPATI NOMOR 1 TENTANG SESUATU",
  "SURAT TUGAS",
  "Gambar 1. Alur",
  "# judul | *tebal* _miring_ & <b>tanda</b> \\",
  "&#97;. entitas",
  "| a | b |",
  "1 ayat (1) huruf a sebagaimana dimaksud dalam Pasal 2;",
  "yang dimaksud dengan:",
  "Bupati adalah Bupati Cilacap.",
  "😀 emoji dan “kutip”",
];

const GAYA = [null, null, null, "a.", "1.", "a)", "1)", "(a)", "(1)", "i.", "A.", "-", "BAB", "I.", "1.1"] as const;

const teks = fc.oneof(fc.constantFrom(...TEKS), fc.string({ unit: "grapheme", maxLength: 20 }));

const satuan = (jenis: fc.Arbitrary<JenisSatuan>): fc.Arbitrary<Satuan> =>
  fc
    .record({
      jenis,
      teks: fc.array(teks, { maxLength: 2 }),
      tingkat: fc.integer({ min: 0, max: 7 }),
      gaya: fc.constantFrom(...GAYA),
      sisipan: fc.boolean(),
      letak: fc.constantFrom(null, "kiri", "tengah", "kanan"),
    })
    .map(({ teks: potongan, letak, ...lain }) => {
      const isi = potongan.filter((text) => text !== "");
      return {
        type: "satuan" as const,
        attrs: { ...ATRIBUT_AWAL, ...lain, letak: letak as Satuan["attrs"]["letak"], id: "" },
        ...(isi.length === 0
          ? {}
          : {
              content: isi.map((text, at) => ({
                type: "text" as const,
                text,
                ...(at === 0 ? {} : { marks: [{ type: "bold" as const }] }),
              })),
            }),
      };
    });

const gambar = fc.constant({ type: "gambar" as const, attrs: { id: "", src: "/api/rancangan/a/gambar/b", alt: "bagan" } });
const sel = fc.record({
  type: fc.constantFrom("tableCell" as const, "tableHeader" as const),
  content: fc.array(fc.oneof({ weight: 9, arbitrary: satuan(fc.constant("teks")) }, gambar), { minLength: 1, maxLength: 2 }),
});
const tabel: fc.Arbitrary<TabelDokumen> = fc.record({
  type: fc.constant("table" as const),
  attrs: fc.constant({ id: "" }),
  content: fc.array(fc.record({ type: fc.constant("tableRow" as const), content: fc.array(sel, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
});

const jenisApaPun = fc.constantFrom(...(Object.keys(SIFAT_SATUAN) as JenisSatuan[]));
const contoh = fc.record({
  type: fc.constant("contoh" as const),
  attrs: fc.constant({ id: "" }),
  content: fc.array(fc.oneof({ weight: 8, arbitrary: satuan(jenisApaPun) }, tabel, gambar), { minLength: 1, maxLength: 4 }),
});

const isi: fc.Arbitrary<IsiRancangan> = fc.oneof(
  { weight: 30, arbitrary: satuan(jenisApaPun) },
  { weight: 10, arbitrary: satuan(fc.constantFrom("pasal", "ayat", "rincian", "teks")) },
  { weight: 2, arbitrary: tabel },
  { weight: 1, arbitrary: gambar },
  { weight: 2, arbitrary: contoh },
);

/** A document of at most `maxLength` nodes; each unit has an id of its own. */
export const dokumenAcak = (maxLength = 40): fc.Arbitrary<DokumenRancangan> =>
  fc.array(isi, { maxLength }).map((content) => ({ type: "doc", content: beri(content, { next: 0 }) }));

/** The same nodes, with ids. */
function beri<T>(value: T, urut: { next: number }): T {
  if (Array.isArray(value)) return value.map((satu) => beri(satu, urut)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "id" ? `u${urut.next++}` : beri(inner, urut)])) as T;
}
