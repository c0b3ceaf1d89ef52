import { parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { bacaSematan } from "../../parsers/src/rancangan/baca-sematan.ts";
import type { DokumenRancangan, IsiRancangan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { ikatAcuan } from "../../parsers/src/rancangan/ikat-acuan.ts";
import { ikatIsian } from "../../parsers/src/rancangan/ikat-isian.ts";
import { isianOf } from "../../parsers/src/rancangan/isian.ts";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { naskahTersaji } from "../../parsers/src/rancangan/sajian.ts";
import { readAcuan } from "../../parsers/src/tree/acuan.ts";
import { satuan } from "../support/contoh-isi.ts";
import { drafDari } from "../support/draf-uji.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { rancanganOf, semuaSatuan, textOf } from "../support/rancangan-uji.ts";

const doc = (...content: readonly IsiRancangan[]): DokumenRancangan => ({ type: "doc", content });

const jumlah = (dokumen: DokumenRancangan, type: "acuan" | "isian"): number =>
  semuaSatuan(dokumen.content).reduce((sum, { content = [] }) => sum + content.filter((isi) => isi.type === type).length, 0);

const baris = (dokumen: DokumenRancangan): readonly string[] => semuaSatuan(naskahTersaji(dokumen).content).map(textOf);

/** Targets of every reference of the body that leads somewhere, in order. */
function tujuan(dokumen: DokumenRancangan): readonly string[] {
  const hasil: string[] = [];
  readAcuan(kePeraturan(dokumen).peraturan, ({ at, state, targets }) => {
    if (state === "sahih") hasil.push(`${at}: ${targets.map(({ locator }) => locator).join("; ")}`);
  });
  return hasil;
}

/** Words that the manual writes in another way where several provisions are named (butir 273), taken out of both. */
const tanpaDeret = (teks: string): string =>
  teks.replace(
    /(?:(?:huruf|ayat|angka|Pasal)\s+)?(?:\(\d+\)|\b[a-z]\b)(?:(?:,|\s+dan|,\s+dan|\s+sampai dengan)\s+(?:(?:huruf|ayat|angka|Pasal)\s+)?(?:\(\d+\)|\b[a-z]\b))+/g,
    "…",
  );

describe("the references of the corpus", () => {
  it.each(ID_CORPUS)("%s: nearly all that lead somewhere are bound, say the same and lead there still", (id) => {
    const semula = rancanganOf(parseMarkdown(sourceOf(id)));
    const terikat = ikatAcuan(semula);
    const sahih = tujuan(semula);
    expect(jumlah(terikat, "acuan") / sahih.length).toBeGreaterThan(0.85);
    expect(tujuan(terikat)).toEqual(sahih);
    expect(baris(terikat).map(tanpaDeret)).toEqual(baris(semula).map(tanpaDeret));
    expect(ikatAcuan(terikat)).toBe(terikat);
  });

  it("a new draft has them from the beginning", () => {
    const draf = drafDari("33.01", "permenpan-rb-7-2022");
    expect(jumlah(draf, "acuan")).toBeGreaterThan(10);
    expect(ikatAcuan(draf)).toBe(draf);
    expect(ikatIsian(draf)).toBe(draf);
  });
});

describe("a reference that is written as text", () => {
  const naskah = (kata: string, lain: readonly IsiRancangan[] = []): DokumenRancangan =>
    doc(
      satuan("p1", "pasal"),
      ...["y1", "y2", "y3"].map((id) => satuan(id, "ayat", "Isi.")),
      satuan("p2", "pasal"),
      satuan("t", "teks", "Isi."),
      ...lain,
      satuan("p3", "pasal"),
      satuan("z1", "ayat", "Isi."),
      satuan("z2", "ayat", kata),
    );
  const hasil = (kata: string, lain?: readonly IsiRancangan[]): Satuan["content"] =>
    (ikatAcuan(naskah(kata, lain)).content.at(-1) as Satuan).content;
  const acuan = (sasaran: readonly object[], penghubung: string, cadangan: string) => ({
    type: "acuan",
    attrs: { sasaran, penghubung, cadangan },
  });

  it("becomes a live one, with the words around it as they were", () => {
    expect(hasil("Menurut Pasal 1 ayat (2)  , sah.")).toEqual([
      { type: "text", text: "Menurut " },
      acuan([{ id: "y2" }], "dan", "Pasal 1 ayat (2)"),
      { type: "text", text: "  , sah." },
    ]);
  });

  it("is one with several targets, or a range, where it names several", () => {
    expect(hasil("Pasal 1 ayat (1) atau ayat (3)")).toEqual([
      acuan([{ id: "y1" }, { id: "y3" }], "atau", "Pasal 1 ayat (1) atau ayat (3)"),
    ]);
    expect(hasil("Pasal 1 ayat (1) s.d. ayat (3)")).toEqual([
      acuan([{ id: "y1", sampai: "y3" }], "dan", "Pasal 1 ayat (1) sampai dengan ayat (3)"),
    ]);
    expect(hasil("Pasal 1 ayat (1), (2) dan (3)")).toEqual([
      acuan([{ id: "y1" }, { id: "y2" }, { id: "y3" }], "dan", "Pasal 1 ayat (1) sampai dengan ayat (3)"),
    ]);
  });

  it.each([
    ["Pasal 9", "names nothing"],
    ["Pasal 1 Undang-Undang Nomor 5 Tahun 2014", "names another law"],
    ["Pasal 3 ayat (1)", "begins otherwise here: `pada` goes with ayat, `dalam` with Pasal"],
    ["Ayat (1) berlaku.", "begins a sentence"],
    ["ayat (2)", "is itself"],
    ["Pasal 1, Pasal 2", "has no connector"],
    ["Pasal 1 dan Pasal 2 atau Pasal 3", "has two of them"],
  ])("%s stays text: it %s", (kata) => expect(hasil(kata)).toEqual([{ type: "text", text: kata }]));

  it("stays text where the number was printed otherwise, or two provisions bear it", () => {
    const kata = "Menurut Pasal 2 huruf a, sah.";
    const rincian = (id: string, tercetak: string | null = null) => satuan(id, "rincian", "isi;", { tingkat: 1, tercetak });
    expect(hasil(kata, [rincian("a")])).toHaveLength(3);
    expect(hasil(kata, [rincian("a", "b")])).toHaveLength(1);
    expect(hasil(kata, [rincian("a"), satuan("s", "teks", "Sela:"), rincian("a2")])).toHaveLength(1);
  });

  it("keeps its marks, and stays text where they change inside of it", () => {
    const tebal = [{ type: "bold" }] as const;
    const dokumen = (...content: NonNullable<Satuan["content"]>) =>
      doc(satuan("p1", "pasal"), satuan("p2", "pasal"), { ...satuan("t", "teks"), content });
    expect((ikatAcuan(dokumen({ type: "text", text: "Pasal 1", marks: tebal })).content[2] as Satuan).content).toEqual([
      { ...acuan([{ id: "p1" }], "dan", "Pasal 1"), marks: tebal },
    ]);
    const campur = dokumen({ type: "text", text: "Pasal ", marks: tebal }, { type: "text", text: "1" });
    expect(ikatAcuan(campur).content).toEqual(campur.content);
  });

  it("is looked for in the asked units alone", () => {
    const dokumen = doc(satuan("p1", "pasal"), satuan("a", "teks", "Pasal 2"), satuan("p2", "pasal"), satuan("b", "teks", "Pasal 1"));
    expect(jumlah(ikatAcuan(dokumen, { hanya: new Set(["b"]) }), "acuan")).toBe(1);
  });
});

describe("the fields of a document", () => {
  const dengan = (tentang: string, jenis = "BUPATI") => {
    const draf = drafDari("33.01", "perbup-banyumas-23-2024");
    return doc(
      ...draf.content.map((node) =>
        node.type === "satuan" && node.attrs.jenis === "judul"
          ? {
              ...node,
              content: [
                {
                  type: "text" as const,
                  text: textOf(node)
                    .replace(/^SISTEM.*/, tentang)
                    .replace("PERATURAN BUPATI", `PERATURAN ${jenis}`),
                },
              ],
            }
          : node,
      ),
    );
  };

  it("are what the judul says", () => {
    expect(isianOf(drafDari("33.01", "perbup-banyumas-23-2024"))).toEqual({
      jenis: "Peraturan Bupati",
      nama: "PERATURAN BUPATI CILACAP",
      nomor: "…",
      tahun: "…",
      tentang: "SISTEM KERJA DI LINGKUNGAN PEMERINTAH KABUPATEN CILACAP",
      daerah: "Kabupaten Cilacap",
      namaLengkap: "PERATURAN BUPATI CILACAP NOMOR … TAHUN … TENTANG SISTEM KERJA DI LINGKUNGAN PEMERINTAH KABUPATEN CILACAP",
    });
  });

  it("change wherever they stand when the judul does, in the letters of each place", () => {
    const teks = baris(dengan("TATA KERJA ASN DI LINGKUNGAN PEMERINTAH KABUPATEN CILACAP"));
    const berisi = (kata: string): number => teks.filter((satu) => satu.includes(kata)).length;
    expect(berisi("perlu menetapkan Peraturan Bupati tentang Tata Kerja Asn di Lingkungan Pemerintah Kabupaten Cilacap;")).toBe(1);
    expect(berisi("PERATURAN BUPATI TENTANG TATA KERJA ASN DI LINGKUNGAN PEMERINTAH KABUPATEN CILACAP.")).toBe(1);
    expect(teks.filter((satu) => /SISTEM KERJA DI LINGKUNGAN PEMERINTAH KABUPATEN CILACAP/.test(satu))).toEqual([]);
    expect(baris(dengan("SISTEM KERJA", "GUBERNUR")).filter((satu) => /^Peraturan Gubernur ini mulai berlaku/.test(satu))).toHaveLength(1);
  });

  it("stay what they were where the judul says nothing", () => {
    const draf = drafDari("33.01", "perbup-banyumas-23-2024");
    const tanpa = doc(...draf.content.filter((node) => node.type !== "satuan" || node.attrs.jenis !== "judul"));
    expect(baris(tanpa).slice(0, 8)).toEqual(tanpa.content.slice(0, 8).map((node) => textOf(node as Satuan)));
  });
});

describe("an embedded value", () => {
  it("is read leniently, and as it is where it is whole", () => {
    const utuh = { type: "acuan", attrs: { sasaran: [{ id: "a" }, { id: "b", sampai: "c" }], penghubung: "atau", cadangan: "Pasal 1" } };
    expect(bacaSematan(utuh)).toEqual(utuh);
    expect(
      bacaSematan({ type: "acuan", attrs: { sasaran: [{ id: 3 }, "x", { id: "a", sampai: 1 }], penghubung: "xor", cadangan: "a\nb" } }),
    ).toEqual({
      type: "acuan",
      attrs: { sasaran: [{ id: "a" }], penghubung: "dan", cadangan: "a b" },
    });
    for (const asing of [null, 1, "x", {}, { type: "gambar" }, { type: "isian", attrs: { nama: "__proto__" } }, []])
      expect(bacaSematan(asing)).toBeNull();
  });
});
