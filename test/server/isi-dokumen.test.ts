import {
  type AcuanDokumen,
  type DokumenRancangan,
  type IsiRancangan,
  type IsiSatuan,
  type Satuan,
  type TeksDokumen,
  teksTercatat,
} from "@selaras/parsers";
import { replaceIsi } from "@selaras/server/collaboration/ganti-isi";
import { readIsi, writeIsi } from "@selaras/server/collaboration/isi-dokumen";
import { getSchema } from "@tiptap/core";
import { prosemirrorJSONToYDoc } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { skemaNaskah } from "../../editor/src/schema/skema-naskah.ts";
import { contohIsi, satuan } from "../support/contoh-isi.ts";

const dokumen = (...content: readonly IsiRancangan[]): DokumenRancangan => ({ type: "doc", content });

function ydocOf(isi: DokumenRancangan): Y.Doc {
  const ydoc = new Y.Doc();
  writeIsi(ydoc, isi);
  return ydoc;
}

const tebal = (text: string): TeksDokumen => ({ type: "text", text, marks: [{ type: "bold" }] });
const biasa = (text: string): TeksDokumen => ({ type: "text", text });
const acuan = (id: string, marks?: AcuanDokumen["marks"]): AcuanDokumen => ({
  type: "acuan",
  attrs: { sasaran: [{ id }], penghubung: "dan", cadangan: `Pasal ${id}` },
  ...(marks ? { marks } : {}),
});
const dengan = (id: string, ...content: readonly IsiSatuan[]): Satuan => ({ ...satuan(id, "ayat"), content });

/** Units of a draft in any order, with any marks, a few jenis and rare repetitions of an id. */
const isiAcak = fc
  .array(
    fc.record({
      id: fc.integer({ min: 1, max: 14 }).map((one) => `s${one}`),
      jenis: fc.constantFrom("ayat", "rincian", "teks"),
      tingkat: fc.integer({ min: 0, max: 3 }),
      potongan: fc.array(
        fc.record({
          text: fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }),
          tanda: fc.subarray(["bold", "italic"] as const),
          sasaran: fc.option(fc.constantFrom("a", "b", "c")),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 14 },
  )
  .map((semua) =>
    dokumen(
      ...semua
        .filter((one, at) => semua.findIndex(({ id }) => id === one.id) === at)
        .map(({ id, jenis, tingkat, potongan }): Satuan => {
          const content = potongan.map(({ text, tanda, sasaran }): IsiSatuan => {
            const marks = tanda.map((type) => ({ type }));
            return sasaran === null ? { type: "text", text, marks } : acuan(sasaran, marks);
          });
          return { ...satuan(id, jenis as "ayat", "", { tingkat }), content };
        }),
    ),
  );

/** The same with equal neighbours joined and nothing empty, as reading gives it. */
const rapi = (isi: DokumenRancangan): DokumenRancangan => readIsi(ydocOf(isi));

describe("a document in Yjs", () => {
  it("is written as the editor writes it, attribute by attribute", () => {
    const isi = dokumen(
      ...contohIsi(),
      dengan("x1", biasa("a "), tebal("b"), { type: "text", text: "c", marks: [{ type: "bold" }, { type: "italic" }] }),
      { type: "gambar", attrs: { id: "g", src: "/api/rancangan/r/gambar/h", alt: "bagan" } },
    );
    const editor = prosemirrorJSONToYDoc(getSchema(skemaNaskah()), isi, "default");
    const isiEditor = (ydoc: Y.Doc): unknown => JSON.stringify(ydoc.getXmlFragment("default").toArray().map(uraikan));
    expect(isiEditor(ydocOf(isi))).toBe(isiEditor(editor));
    expect(readIsi(editor)).toEqual(readIsi(ydocOf(isi)));
  });

  it("is read back as it was written", () => {
    const isi = dokumen(...contohIsi().filter(({ type }) => type !== "table"), dengan("x1", biasa("a "), tebal("b")));
    expect(readIsi(ydocOf(isi))).toEqual(isi);
    const beracuan = dokumen(
      dengan("a", biasa("lihat "), acuan("p1", [{ type: "bold" }]), acuan("p2"), {
        type: "isian",
        attrs: { nama: "tentang", huruf: "kapital", cadangan: "SISTEM KERJA" },
      }),
    );
    expect(readIsi(ydocOf(beracuan))).toEqual(beracuan);
  });

  it("is read whatever clients wrote in it", () => {
    const ydoc = new Y.Doc();
    const asing = new Y.XmlElement("script");
    const aneh = new Y.XmlElement("satuan");
    const nilai = { jenis: "constructor", tingkat: -1, gaya: 3, sisipan: "ya", letak: "atas", asal: {} };
    for (const [nama, isi] of Object.entries(nilai)) aneh.setAttribute(nama, isi as string);
    const teks = new Y.XmlText();
    teks.applyDelta([
      { insert: "a", attributes: { link: { href: "x" } } },
      { insert: { gambar: 1 } },
      { insert: "b", attributes: { bold: {} } },
    ]);
    aneh.insert(0, [teks, new Y.XmlElement("br"), new Y.XmlText("c")]);
    ydoc.getXmlFragment("default").insert(0, [asing, new Y.XmlText("lepas"), aneh]);
    const [one, ...lain] = readIsi(ydoc).content;
    expect(lain).toEqual([]);
    expect(one).toEqual({ ...satuan(one?.attrs.id ?? "", "teks"), content: [biasa("a"), tebal("b"), biasa("c")] });
    expect(one?.attrs.id).toMatch(/^y\d+-\d+$/);
    expect(readIsi(ydoc)).toEqual(readIsi(ydoc));
  });
});

describe("replacing what a document says", () => {
  it("gives exactly what is wanted, from any draft to any other", () => {
    fc.assert(
      fc.property(isiAcak, isiAcak, (dari, ke) => {
        const ydoc = ydocOf(dari);
        replaceIsi(ydoc, ke);
        expect(readIsi(ydoc)).toEqual(rapi(ke));
      }),
      { seed: Number(process.env.SEED ?? Date.now() % 2 ** 31), numRuns: Number(process.env.FUZZ ?? 300) },
    );
  });

  it("writes nothing where nothing changes, and little where a word does", () => {
    const isi = dokumen(...contohIsi());
    const ydoc = ydocOf(isi);
    const updates: Uint8Array[] = [];
    ydoc.on("update", (update: Uint8Array) => updates.push(update));
    replaceIsi(ydoc, isi);
    expect(updates).toEqual([]);
    replaceIsi(ydoc, dokumen(...contohIsi().map((one) => (one.attrs.id === "b1" ? satuan("b1", "jabatan", "Bupati Batang,") : one))));
    expect(updates).toHaveLength(1);
    expect(updates[0]?.length).toBeLessThan(60);
  });

  it("leaves what others type meanwhile in units that stay, also where units around them go, come and move", () => {
    const asal = dokumen(...["a", "b", "c", "d"].map((id) => satuan(id, "ayat", `isi ${id}`)));
    const [ydoc, lain] = [ydocOf(asal), new Y.Doc()];
    Y.applyUpdate(lain, Y.encodeStateAsUpdate(ydoc));
    replaceIsi(
      ydoc,
      dokumen(
        satuan("d", "ayat", "isi d"),
        satuan("b", "ayat", "isi baru b"),
        satuan("x", "ayat", "sisipan"),
        satuan("c", "ayat", "isi c"),
      ),
    );
    const teks = (lain.getXmlFragment("default").get(1) as Y.XmlElement).get(0) as Y.XmlText;
    teks.insert(teks.length, " tambahan");
    Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(lain));
    const hasil = readIsi(ydoc).content.map((one) => (one.type === "satuan" ? `${one.attrs.id}: ${teksTercatat(one)}` : ""));
    expect(hasil).toEqual(["d: isi d", "b: isi baru b tambahan", "x: sisipan", "c: isi c"]);
  });

  it("keeps one of units with the same id, and goes into forms and tables", () => {
    const [ydoc, isi] = [ydocOf(dokumen(...contohIsi(), ...contohIsi())), dokumen(...contohIsi())];
    replaceIsi(ydoc, isi);
    expect(readIsi(ydoc)).toEqual(rapi(isi));
    const tabel = isi.content.find(({ type }) => type === "table");
    if (tabel?.type !== "table") throw new Error("the example has a table");
    const ubah = dokumen(
      { ...tabel, content: tabel.content.slice(0, 1) },
      { type: "contoh", attrs: { id: "ct1" }, content: [satuan("ct1b", "menimbang", "bahwa perlu menunjuk 👩‍⚖️;"), tabel] },
    );
    replaceIsi(ydoc, ubah);
    expect(readIsi(ydoc)).toEqual(rapi(ubah));
  });

  it("puts references in and takes them out, one by one, and leaves what others type around them", () => {
    const [satu, dua] = [biasa("Menurut "), biasa(", sah.")];
    const ydoc = ydocOf(dokumen(dengan("a", satu, acuan("1"), biasa(" dan "), acuan("2"), dua)));
    const lain = new Y.Doc();
    Y.applyUpdate(lain, Y.encodeStateAsUpdate(ydoc));
    replaceIsi(ydoc, dokumen(dengan("a", satu, acuan("1"), biasa(" dan "), acuan("3"), dua)));
    const teks = (lain.getXmlFragment("default").get(0) as Y.XmlElement).get(0) as Y.XmlText;
    teks.insert(9, " huruf a");
    Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(lain));
    expect(readIsi(ydoc)).toEqual(dokumen(dengan("a", satu, acuan("1"), biasa(" huruf a dan "), acuan("3"), dua)));
  });

  it("leaves what a later version has embedded where it is", () => {
    const ydoc = ydocOf(dokumen(dengan("a", biasa("satu dua tiga"))));
    const teks = (ydoc.getXmlFragment("default").get(0) as Y.XmlElement).get(0) as Y.XmlText;
    teks.insertEmbed(6, { type: "kelak", attrs: { x: 1 } });
    replaceIsi(ydoc, dokumen(dengan("a", biasa("satu tiga "), tebal("empat"))));
    expect(readIsi(ydoc)).toEqual(dokumen(dengan("a", biasa("satu tiga "), tebal("empat"))));
    expect(teks.toDelta().filter(({ insert }: { insert: unknown }) => typeof insert === "object")).toHaveLength(1);
  });

  it("never parts a surrogate pair", () => {
    const ydoc = ydocOf(dokumen(satuan("a", "ayat", "😀😁")));
    replaceIsi(ydoc, dokumen(satuan("a", "ayat", "😁😁")));
    replaceIsi(ydoc, dokumen(satuan("a", "ayat", "😁😀")));
    expect(readIsi(ydoc)).toEqual(dokumen(satuan("a", "ayat", "😁😀")));
  });
});

/** An element with the JSON of its attributes: `toString` would say `[object Object]` of them. */
function uraikan(node: unknown): unknown {
  if (node instanceof Y.XmlText) return node.toDelta();
  if (!(node instanceof Y.XmlElement)) return null;
  const attrs = Object.entries(node.getAttributes()).sort(([a], [b]) => (a < b ? -1 : 1));
  return [node.nodeName, attrs, node.toArray().map(uraikan)];
}
