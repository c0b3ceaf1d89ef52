import type { DokumenRancangan, IsiRancangan, Satuan } from "@selaras/parsers";
import { type OpsiRancanganDocx, rancanganDocx } from "@selaras/parsers/ekspor";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { ATRIBUT_AWAL } from "../../parsers/src/rancangan/satuan.ts";
import { alineaDocx, bagianDocx } from "../support/docx-tulis-uji.ts";
import { dokumenAcak } from "../support/dokumen-acak.ts";
import { dokumen, semuaSatuan, textOf } from "../support/rancangan-uji.ts";

const OPSI: OpsiRancanganDocx = { judul: "Rancangan Peraturan Bupati", tanggal: "2026-11-22" };
const tulis = async (isi: DokumenRancangan, lain: Partial<OpsiRancanganDocx> = {}) =>
  bagianDocx(await rancanganDocx(isi, { ...OPSI, ...lain }));

const PENDEK = dokumen(`
  judul: RANCANGAN PERATURAN BUPATI CILACAP
  judul: TENTANG
  judul: SISTEM KERJA
  jabatan: BUPATI CILACAP,
  menimbang: bahwa satu;
  menimbang: bahwa dua;
  mengingat: Undang-Undang Nomor 1 Tahun 2020 tentang Sesuatu;
  memutuskan: MEMUTUSKAN:
  menetapkan: PERATURAN BUPATI TENTANG SISTEM KERJA.
  bab: KETENTUAN UMUM
  pasal: Dalam Peraturan Bupati ini yang dimaksud dengan:
  definisi: Bupati adalah Bupati Cilacap.
  pasal
  ayat: Tim kerja terdiri atas:
  rincian 1: ketua; dan
  rincian 1: anggota:
  rincian 2: tetap; atau
  rincian 2: sementara.
  ayat: Ketua bertanggung jawab.
  penutup: Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini.
  penutup: Ditetapkan di Cilacap
  penutup: BUPATI CILACAP,
  penutup: AWALUDDIN MUURI
  lampiran
  kepalaLampiran: PERATURAN BUPATI CILACAP
  kepalaLampiran: TENTANG SISTEM KERJA
  teks: Uraian pertama.
`);

describe("the sheet", () => {
  it("is F4 with the margins of butir 284a, the text of the first page below 8 cm", async () => {
    const { xml, bagian } = await tulis(PENDEK);
    // 215 × 330 mm and 25 mm in twentieths of a point
    expect(xml.match(/<w:pgSz[^>]*>/g)).toEqual(Array(2).fill('<w:pgSz w:w="12188" w:h="18708" w:orient="portrait"/>'));
    expect(xml.match(/<w:pgMar[^>]*>/g)?.[0]).toMatch(/w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708"/);
    const pertama = Object.entries(bagian).find(([nama, isi]) => /header\d/.test(nama) && isi.includes("RANCANGAN"))?.[1] ?? "";
    const tinggi = [...pertama.matchAll(/w:line="(\d+)" w:lineRule="exact"/g)].reduce((jumlah, satu) => jumlah + Number(satu[1]), 0);
    // 8 cm less the distance of the head from the edge
    expect(708 + tinggi).toBe(4535);
  });

  it("numbers pages `- 2 -` from the second on, through the lampiran", async () => {
    const { xml, bagian } = await tulis(PENDEK);
    const kepala = Object.entries(bagian).filter(([nama]) => /word\/header\d/.test(nama));
    expect(kepala).toHaveLength(2);
    expect(kepala.filter(([, isi]) => /- .*PAGE.* -/s.test(isi))).toHaveLength(1);
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(1);
    expect(xml).not.toContain("<w:pgNumType w:start");
    // the second section takes the heads of the first
    expect(xml.match(/<w:headerReference/g)).toHaveLength(2);
  });

  it.each([
    [undefined, /RANCANGAN/],
    ["SALINAN", /SALINAN/],
    [null, /^(?:(?!RANCANGAN|SALINAN).)*$/s],
  ] as const)("bears the mark %s", async (tanda, tampak) => {
    const { bagian } = await tulis(PENDEK, tanda === undefined ? {} : { tanda });
    const kepala = Object.entries(bagian).flatMap(([nama, isi]) => (/word\/header\d/.test(nama) ? [isi] : []));
    expect(kepala.join("\n")).toMatch(tampak);
  });

  it("is set in Bookman Old Style 12 in Indonesian, and names its styles", async () => {
    const { bagian } = await tulis(PENDEK);
    const gaya = bagian["word/styles.xml"] ?? "";
    expect(gaya).toMatch(/<w:docDefaults>.*Bookman Old Style.*<w:sz w:val="24"\/>.*w:val="id-ID"/s);
    for (const nama of ["Bab", "Bagian", "Pasal", "Ayat", "Rincian 1", "Rincian 6", "Rincian Ayat 1", "Kepala Lampiran"])
      expect(gaya).toContain(`<w:name w:val="Selaras ${nama}"/>`);
    expect(bagian["docProps/core.xml"]).toContain("<dc:title>Rancangan Peraturan Bupati</dc:title>");
  });
});

describe("the text", () => {
  it("has its numbers as text, each unit in the style of its kind", async () => {
    const { xml } = await tulis(PENDEK);
    expect(xml).not.toContain("<w:numPr>");
    expect(alineaDocx(xml).map(({ gaya, teks }) => `${gaya.replace("Selaras", "")}|${teks}`)).toEqual([
      "Judul|RANCANGAN PERATURAN BUPATI CILACAP",
      "Judul|TENTANG",
      "Judul|SISTEM KERJA",
      "Pembukaan|BUPATI CILACAP,",
      "Konsiderans|Menimbang\t:\ta.\tbahwa satu;",
      "Konsiderans|b.\tbahwa dua;",
      "KonsideransTunggal|Mengingat\t:\tUndang-Undang Nomor 1 Tahun 2020 tentang Sesuatu;",
      "Memutuskan|MEMUTUSKAN:",
      "KonsideransTunggal|Menetapkan\t:\tPERATURAN BUPATI TENTANG SISTEM KERJA.",
      "Bab|BAB I\nKETENTUAN UMUM",
      "Pasal|Pasal 1",
      "Alinea0|Dalam Peraturan Bupati ini yang dimaksud dengan:",
      "Definisi|1.\tBupati adalah Bupati Cilacap.",
      "Pasal|Pasal 2",
      "Ayat|(1)\tTim kerja terdiri atas:",
      "RincianAyat1|a.\tketua; dan",
      "RincianAyat1|b.\tanggota:",
      "RincianAyat2|1.\ttetap; atau",
      "RincianAyat2|2.\tsementara.",
      "Ayat|(2)\tKetua bertanggung jawab.",
      "Alinea0|Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini.",
      "Alinea0|Ditetapkan di Cilacap",
      "Alinea0|BUPATI CILACAP,",
      "Alinea0|AWALUDDIN MUURI",
      "|",
      "Lampiran|LAMPIRAN",
      "KepalaLampiran|PERATURAN BUPATI CILACAP",
      "KepalaLampiran|TENTANG SISTEM KERJA",
      "Alinea0|Uraian pertama.",
    ]);
  });

  it("keeps a signature together with the order to promulgate", async () => {
    const { xml } = await tulis(PENDEK);
    const gandeng = alineaDocx(xml).filter(({ xml: satu }) => satu.includes("<w:keepNext/>"));
    expect(gandeng.map(({ teks }) => teks)).toEqual([
      "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini.",
      "Ditetapkan di Cilacap",
      "BUPATI CILACAP,",
    ]);
  });

  it("prints the numbers of the source where that is asked for", async () => {
    const satuan = (jenis: Satuan["attrs"]["jenis"], tercetak: string | null, teks: string): Satuan => ({
      type: "satuan",
      attrs: { ...ATRIBUT_AWAL, id: teks, jenis, tercetak, tingkat: jenis === "rincian" ? 1 : 0 },
      content: [{ type: "text", text: teks }],
    });
    const isi: DokumenRancangan = {
      type: "doc",
      content: [satuan("pasal", "7", "tujuh"), satuan("ayat", "3", "tiga"), satuan("rincian", "d", "de"), satuan("rincian", "", "tanpa")],
    };
    const cetak = async (nomor: "dihitung" | "tercetak") => alineaDocx((await tulis(isi, { nomor })).xml).map(({ teks }) => teks);
    expect(await cetak("dihitung")).toEqual(["Pasal 1", "tujuh", "(1)\ttiga", "a.\tde", "b.\ttanpa"]);
    expect(await cetak("tercetak")).toEqual(["Pasal 7", "tujuh", "(3)\ttiga", "d.\tde", "tanpa"]);
  });

  it("keeps bold and italic words", async () => {
    const isi: DokumenRancangan = {
      type: "doc",
      content: [
        {
          type: "satuan",
          attrs: { ...ATRIBUT_AWAL, id: "a" },
          content: [
            { type: "text", text: "dari " },
            { type: "text", text: "tebal", marks: [{ type: "bold" }] },
            { type: "text", text: " dan ", marks: [] },
            { type: "text", text: "keduanya", marks: [{ type: "bold" }, { type: "italic" }] },
          ],
        },
      ],
    };
    const { xml } = await tulis(isi);
    const larik = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, satu = ""]) => [
      /<w:t[^>]*>([^<]*)/.exec(satu)?.[1],
      satu.includes("<w:b/>"),
      satu.includes("<w:i/>"),
    ]);
    expect(larik).toEqual([
      ["dari ", false, false],
      ["tebal", true, false],
      [" dan ", false, false],
      ["keduanya", true, true],
    ]);
  });
});

describe("any document", () => {
  const kata = (teks: string): readonly string[] =>
    teks
      .split(/\s+/)
      .filter((satu) => satu !== "")
      .sort();
  const kataNaskah = (isi: readonly IsiRancangan[]): string => semuaSatuan(isi).map(textOf).join(" ");

  it("is written as well-formed XML that says every word of it, the same every time", async () => {
    await fc.assert(
      fc.asyncProperty(dokumenAcak(25), async (acak) => {
        const bytes = await rancanganDocx(acak, OPSI);
        const parts = unzipSync(bytes);
        for (const [nama, isi] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(nama)) wellFormed(strFromU8(isi));
        const dicetak = kata(
          alineaDocx(bagianDocx(bytes).xml)
            .map(({ teks }) => teks)
            .join(" "),
        );
        const sisa = new Map<string, number>();
        for (const satu of dicetak) sisa.set(satu, (sisa.get(satu) ?? 0) + 1);
        for (const satu of kata(
          kataNaskah(acak.content).replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, (huruf) => (/\s/.test(huruf) ? " " : "\uFFFD")),
        )) {
          expect(sisa.get(satu) ?? 0, satu).toBeGreaterThan(0);
          sisa.set(satu, (sisa.get(satu) ?? 0) - 1);
        }
        expect(await rancanganDocx(acak, OPSI)).toEqual(bytes);
      }),
      { numRuns: 12 },
    );
  });

  it("is a file even when it is empty", async () => {
    const { xml } = await tulis({ type: "doc", content: [] });
    expect(xml).toContain("<w:sectPr>");
  });
});

function wellFormed(xml: string): void {
  const parser = new SaxesParser({});
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}
