import type { DokumenRancangan, IsiRancangan, Satuan, SelTabel } from "@selaras/parsers";
import { type CatatanEkspor, type OpsiRancanganDocx, rancanganDocx } from "@selaras/parsers/ekspor";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ATRIBUT_AWAL } from "../../parsers/src/rancangan/satuan.ts";
import { bacaDocx } from "../../parsers/src/readers/docx/baca-docx.ts";
import type { NaskahBerkas } from "../../parsers/src/readers/naskah-berkas.ts";
import { alineaDocx, bagianDocx } from "../support/docx-tulis-uji.ts";

const OPSI: OpsiRancanganDocx = { judul: "Uji", tanggal: "2026-11-22" };

const satuan = (id: string, jenis: Satuan["attrs"]["jenis"], teks: string, lain: Partial<Satuan["attrs"]> = {}): Satuan => ({
  type: "satuan",
  attrs: { ...ATRIBUT_AWAL, id, jenis, ...lain },
  ...(teks === "" ? {} : { content: [{ type: "text", text: teks }] }),
});
const doc = (...content: readonly IsiRancangan[]): DokumenRancangan => ({ type: "doc", content });

const NASKAH = doc(
  satuan("p1", "pasal", ""),
  satuan("a1", "ayat", "Ketua tim bertanggung jawab kepada Bupati."),
  satuan("a2", "ayat", "Anggota melapor kepada ketua."),
);

const catatan = (lain: Partial<CatatanEkspor>): CatatanEkspor => ({
  satuan: "a1",
  kutipan: null,
  isi: "",
  usulan: null,
  semula: null,
  oleh: "Rina Utami",
  pada: "2026-03-04T05:06:07.000Z",
  balasan: [],
  selesai: false,
  ...lain,
});

async function baca(daftar: readonly CatatanEkspor[], usul = true): Promise<NaskahBerkas> {
  const bacaan = bacaDocx(await rancanganDocx(NASKAH, { ...OPSI, catatan: daftar, usul }));
  if (!("naskah" in bacaan)) throw new Error(bacaan.galat.pesan);
  return bacaan.naskah;
}

/** The words that a comment stands on. */
const petik = ({ sumber, komentar }: NaskahBerkas): readonly string[] => komentar.map(({ dari, sampai }) => sumber.slice(dari, sampai));

/** The text after all tracked changes. */
const sesudah = ({ sumber, perubahan }: NaskahBerkas): string =>
  perubahan.reduceRight((teks, { dari, sampai, ganti }) => teks.slice(0, dari) + ganti + teks.slice(sampai), sumber);

describe("notes", () => {
  it("are comments on their words, with their answers, and closed ones are closed", async () => {
    const naskah = await baca([
      catatan({
        kutipan: "bertanggung jawab",
        isi: "Perjelas & <ringkas>",
        balasan: [{ oleh: "Dedi", pada: "2026-03-05T00:00:00Z", isi: "Setuju." }],
      }),
      catatan({ satuan: "a2", isi: "Sudah baik.", selesai: true }),
    ]);
    expect(naskah.sumber).toContain("(1) Ketua tim bertanggung jawab kepada Bupati.");
    expect(petik(naskah)).toEqual(["bertanggung jawab", "bertanggung jawab", "Anggota melapor kepada ketua."]);
    expect(naskah.komentar.map(({ oleh, kapan, isi, induk, selesai }) => [oleh, kapan?.slice(0, 10), isi, induk, selesai])).toEqual([
      ["Rina Utami", "2026-03-04", "Perjelas & <ringkas>", null, false],
      ["Dedi", "2026-03-05", "Setuju.", 0, false],
      ["Rina Utami", "2026-03-04", "Sudah baik.", null, true],
    ]);
  });

  it("say where they belong when their words or their unit are gone", async () => {
    const naskah = await baca([
      catatan({ kutipan: "kata yang hilang", isi: "Apa ini?" }),
      catatan({ satuan: "sudah-dihapus", tempat: "Pasal 9 ayat (2)", isi: "Hapus saja." }),
    ]);
    // on the first unit, and so before the other
    const [hilang, lepas] = naskah.komentar.map(({ isi }) => isi);
    expect(lepas).toMatch(/Mengenai kata “kata yang hilang”\.\s+Apa ini\?/);
    expect(hilang).toMatch(/Pasal 9 ayat \(2\), yang tidak ada lagi.*\s+Hapus saja\./);
    expect(petik(naskah)[1]).toBe("Ketua tim bertanggung jawab kepada Bupati.");
  });

  it("with a proposal are tracked changes, word by word, which give the proposed words", async () => {
    const naskah = await baca([
      catatan({
        semula: "Ketua tim bertanggung jawab kepada Bupati.",
        usulan: "Ketua tim kerja bertanggung jawab langsung kepada Wakil Bupati.",
      }),
    ]);
    expect(naskah.komentar).toEqual([]);
    expect(naskah.sumber).toContain("(1) Ketua tim bertanggung jawab kepada Bupati.");
    expect(sesudah(naskah)).toContain("(1) Ketua tim kerja bertanggung jawab langsung kepada Wakil Bupati.");
    expect(naskah.perubahan.every(({ oleh, kapan }) => oleh === "Rina Utami" && kapan === "2026-03-04T05:06:07Z")).toBe(true);
    expect(naskah.perubahan.length).toBeGreaterThan(1);
  });

  it.each([
    ["its words have changed since", catatan({ semula: "Ketua lama.", usulan: "Ketua baru." }), true],
    ["it is closed", catatan({ semula: "Ketua tim bertanggung jawab kepada Bupati.", usulan: "Ketua baru.", selesai: true }), true],
    ["changes are not asked for", catatan({ semula: "Ketua tim bertanggung jawab kepada Bupati.", usulan: "Ketua baru." }), false],
  ] as const)("with a proposal are comments where %s", async (_, satu, usul) => {
    const naskah = await baca([satu], usul);
    expect(naskah.perubahan).toEqual([]);
    expect(naskah.komentar.map(({ isi }) => isi)).toEqual(["Usul rumusan: “Ketua baru.”"]);
  });

  it("of two people for the same words: the second proposal is a comment", async () => {
    const semula = "Ketua tim bertanggung jawab kepada Bupati.";
    const naskah = await baca([
      catatan({ semula, usulan: "", isi: "Tidak perlu." }),
      catatan({ semula, usulan: "Ketua baru.", oleh: "Dedi" }),
    ]);
    expect(sesudah(naskah)).not.toContain("Ketua tim");
    expect(naskah.komentar.map(({ oleh, isi }) => [oleh, isi])).toEqual([
      ["Rina Utami", "Tidak perlu."],
      ["Dedi", "Usul rumusan: “Ketua baru.”"],
    ]);
  });

  it("take any words and any time, and the file stays the same", async () => {
    const aneh = [
      catatan({ isi: "a\u0000b\n\n<c>", oleh: "", pada: "entah", kutipan: "" }),
      catatan({ semula: "x", usulan: "\ud800", satuan: "" }),
    ];
    const opsi = { ...OPSI, catatan: aneh, usul: true };
    const bytes = await rancanganDocx(NASKAH, opsi);
    expect(await rancanganDocx(NASKAH, opsi)).toEqual(bytes);
    expect((await baca(aneh)).komentar.map(({ oleh }) => oleh)).toEqual(["Rina Utami", "Tanpa nama"]);
  });
});

describe("tables", () => {
  const sel = (id: string, teks: string, lain: Partial<SelTabel> = {}): SelTabel => ({
    type: "tableCell",
    content: [satuan(id, "teks", teks)],
    ...lain,
  });
  const tabel: IsiRancangan = {
    type: "table",
    attrs: { id: "t" },
    content: [
      {
        type: "tableRow",
        content: [
          sel("k1", "No.", { type: "tableHeader", attrs: { rowspan: 2 } }),
          sel("k2", "Peran", { type: "tableHeader", attrs: { colspan: 2 } }),
        ],
      },
      { type: "tableRow", content: [sel("k3", "Nama", { type: "tableHeader" }), sel("k4", "Tugas", { type: "tableHeader" })] },
      { type: "tableRow", content: [sel("s1", "1."), sel("s2", "Ketua"), sel("s3", "Memimpin")] },
      { type: "tableRow", content: [sel("s4", "2.")] },
    ],
  };

  it("have spans, borders and header rows on every page, and are read again as they are", async () => {
    const bytes = await rancanganDocx(doc(satuan("l", "lampiran", ""), tabel), OPSI);
    const { xml } = bagianDocx(bytes);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml).toContain("<w:tblBorders>");
    expect(alineaDocx(xml).flatMap(({ gaya, teks }) => (gaya === "SelarasIsiTabel" && teks !== "" ? [teks] : []))).toEqual([
      "No.",
      "Peran",
      "Nama",
      "Tugas",
      "1.",
      "Ketua",
      "Memimpin",
      "2.",
    ]);
    const bacaan = bacaDocx(bytes);
    const naskah = "naskah" in bacaan ? bacaan.naskah : null;
    const rupa = naskah?.tabel[0]?.baris.map((baris) =>
      baris.map(({ dari, sampai, colspan, rowspan }) => [naskah.sumber.slice(dari, sampai), colspan, rowspan]),
    );
    expect(rupa).toEqual([
      [
        ["No.", 1, 2],
        ["Peran", 2, 1],
      ],
      [
        ["Nama", 1, 1],
        ["Tugas", 1, 1],
      ],
      [
        ["1.", 1, 1],
        ["Ketua", 1, 1],
        ["Memimpin", 1, 1],
      ],
      [
        ["2.", 1, 1],
        ["", 1, 1],
        ["", 1, 1],
      ],
    ]);
  });

  it("with more columns than Word takes, or spans without end, keep their words", async () => {
    const lebar: IsiRancangan = {
      type: "table",
      attrs: { id: "t" },
      content: [{ type: "tableRow", content: Array.from({ length: 80 }, (_, at) => sel(`s${at}`, `kata${at}`)) }],
    };
    const panjang: IsiRancangan = {
      type: "table",
      attrs: { id: "u" },
      content: [
        {
          type: "tableRow",
          content: [sel("x", "satu", { attrs: { colspan: 1e9, rowspan: 1e9 } }), sel("y", "dua", { attrs: { colspan: -3, rowspan: 0.5 } })],
        },
      ],
    };
    const bacaan = bacaDocx(await rancanganDocx(doc(satuan("l", "lampiran", ""), lebar, panjang), OPSI));
    const sumber = "naskah" in bacaan ? bacaan.naskah.sumber : "";
    for (const kata of ["kata0", "kata79", "satu", "dua"]) expect(sumber).toContain(kata);
  });
});

describe("pictures", () => {
  /** A PNG head of 2000 × 1000 pixels: nothing reads further. */
  const png = (): Uint8Array => {
    const bytes = new Uint8Array(40);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x07, 0xd0, 0, 0, 0x03, 0xe8]);
    return bytes;
  };
  const webp = (): Uint8Array => {
    const bytes = new Uint8Array(40);
    bytes.set([...Buffer.from("RIFF"), 0, 0, 0, 0, ...Buffer.from("WEBPVP8X"), 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0]);
    return bytes;
  };
  const naskah = doc(
    satuan("l", "lampiran", ""),
    { type: "gambar", attrs: { id: "g", src: "gambar:0", alt: "Alur <kerja>" } },
    satuan("k", "keterangan", "Gambar 1. Alur kerja"),
  );

  it("are as wide as the text at most, described, and stay with their caption", async () => {
    const bytes = await rancanganDocx(naskah, { ...OPSI, gambar: () => ({ data: png(), jenis: "image/png" }) });
    const { xml } = bagianDocx(bytes);
    // 165 mm in English Metric Units, in whole pixels
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml)?.map(Number) ?? [];
    expect(cx).toBeGreaterThan(5_920_000);
    expect(cx).toBeLessThanOrEqual(5_940_000);
    expect((cx ?? 0) / (cy ?? 1)).toBeCloseTo(2, 1);
    expect(xml).toContain('descr="Alur &lt;kerja&gt;"');
    expect(alineaDocx(xml).find(({ gaya }) => gaya === "SelarasGambar")?.xml).toContain("<w:keepNext/>");
    const bacaan = bacaDocx(bytes);
    expect("naskah" in bacaan && bacaan.naskah.gambar.map(({ jenis, alt }) => [jenis, alt])).toEqual([["image/png", "Alur <kerja>"]]);
  });

  it("may be WebP, which the list of types then names", async () => {
    const bytes = await rancanganDocx(naskah, { ...OPSI, gambar: () => ({ data: webp(), jenis: "image/webp" }) });
    expect(Object.keys(unzipSync(bytes)).filter((nama) => /word\/media\/.*\.webp$/.test(nama))).toHaveLength(1);
    expect(bagianDocx(bytes).bagian["[Content_Types].xml"]).toContain('<Default ContentType="image/webp" Extension="webp"/>');
    expect(bagianDocx(bytes).xml).toContain('<wp:extent cx="952500" cy="476250"/>');
  });

  it.each([
    ["is not to be had", () => null],
    ["is broken", () => ({ data: new Uint8Array(3), jenis: "image/jpeg" as const })],
  ])("leave their description where one %s", async (_, gambar) => {
    const { xml } = bagianDocx(await rancanganDocx(naskah, { ...OPSI, gambar }));
    expect(alineaDocx(xml).map(({ teks }) => teks)).toContain("[Gambar: Alur <kerja>]");
  });
});
