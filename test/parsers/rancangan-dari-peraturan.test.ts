import { leavesOf, locatorsOf, type Peraturan, parseMarkdown, type Unit } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { dariPeraturan } from "../../parsers/src/rancangan/dari-peraturan.ts";
import type { AtributSatuan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { rancanganOf, semuaSatuan, textOf } from "../support/rancangan-uji.ts";

/** How often each word is said. */
function wordsOf(texts: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const word of texts.flatMap((text) => text.split(/\s+/))) if (word !== "") found[`_${word}`] = (found[`_${word}`] ?? 0) + 1;
  return found;
}

/** What a regulation says: its leaves without page furniture and without the labels of units and of the preamble. */
function textsOf(peraturan: Peraturan): string[] {
  const labels = new Set<unknown>();
  JSON.stringify(peraturan, (key, value: unknown) => {
    if (key === "label") labels.add(value);
    if (key === "labels" && Array.isArray(value)) for (const label of value) labels.add(label);
    return value;
  });
  // a label of an elucidation is a line of it
  for (const part of peraturan.children) {
    if (part.type !== "penjelasan") continue;
    for (const label of [part.umum.label, part.pasal.label, ...part.pasal.entries.map((entry) => entry.label)]) labels.delete(label);
  }
  const heads = new Set(peraturan.children.flatMap((part) => (part.type === "lampiran" ? part.lines.slice(0, 1) : [])));
  return leavesOf(peraturan).flatMap((leaf) => {
    if (leaf.type === "perabot" || labels.has(leaf)) return [];
    return [heads.has(leaf) ? leaf.value.replace(/LAMP[Il]RAN\s*(?:[IVX]+\b)?\s*[:.]?/i, "") : leaf.value];
  });
}

const attrsOf = (source: string): Partial<AtributSatuan>[] =>
  rancanganOf(parseMarkdown(source)).content.flatMap((node) => (node.type === "satuan" ? [node.attrs] : []));

describe("a regulation as a document of the editor", () => {
  it.each(ID_NASKAH)("%s: loses no word but those of the labels, and adds none", (id) => {
    const peraturan = parseMarkdown(sourceOf(id));
    const satuan = semuaSatuan(rancanganOf(peraturan).content).filter(({ attrs }) => attrs.jenis !== "memutuskan");
    expect(wordsOf(satuan.map(textOf))).toEqual(wordsOf(textsOf(peraturan)));
  });

  it.each(ID_NASKAH)("%s: gives each unit an id of its own, and each unit of the body its place in the regulation as asal", (id) => {
    const peraturan = parseMarkdown(sourceOf(id));
    const { content } = rancanganOf(peraturan);
    const ids = [...JSON.stringify(content).matchAll(/"id":"(u\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const asal = new Set(content.flatMap((node) => (node.type === "satuan" ? [node.attrs.asal] : [])));
    for (const locator of locatorsOf(peraturan).values()) expect(asal).toContain(`uji#${locator}`);
  });

  it("has no asal where none is given", () => {
    const { content } = dariPeraturan(parseMarkdown(sourceOf("perbup-dua-lampiran")), { idBaru: () => "x" });
    expect(content.every((node) => node.type !== "satuan" || node.attrs.asal === null)).toBe(true);
  });

  it("lays a Pasal flat: its line, its text, ayat, items by depth, definitions, the closing of a list", () => {
    const naskah = `PERATURAN BUPATI X
NOMOR 1 TAHUN 2024
TENTANG
Y

Menimbang : a. bahwa satu;
b. bahwa dua;

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG Y.

BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Bupati adalah Bupati X.
2. Tim adalah tim.

Pasal 2

(1) Tim terdiri atas:
a. ketua:
1. satu; dan
2. dua; dan
b. anggota,
wajib dilaporkan.
(2) Tim bekerja.
`;
    const rancangan = rancanganOf(parseMarkdown(naskah));
    const lines = rancangan.content.map((node) => {
      const { attrs } = node as Satuan;
      return `${attrs.jenis}${attrs.tingkat === 0 ? "" : ` ${attrs.tingkat}`}: ${textOf(node as Satuan)}`;
    });
    expect(lines.slice(4)).toEqual([
      "menimbang: bahwa satu;",
      "menimbang: bahwa dua;",
      "memutuskan: MEMUTUSKAN:",
      "menetapkan: PERATURAN BUPATI TENTANG Y.",
      "bab: KETENTUAN UMUM",
      "pasal: ",
      "teks: Dalam Peraturan Bupati ini yang dimaksud dengan:",
      "definisi: Bupati adalah Bupati X.",
      "definisi: Tim adalah tim.",
      "pasal: ",
      "ayat: Tim terdiri atas:",
      "rincian 1: ketua:",
      "rincian 2: satu; dan",
      "rincian 2: dua; dan",
      "rincian 1: anggota,",
      "teks: wajib dilaporkan.",
      "ayat: Tim bekerja.",
    ]);
    expect(rancangan.content.some((node) => node.type === "satuan" && (node.attrs.tercetak !== null || node.attrs.gaya !== null))).toBe(
      false,
    );
  });

  it("notes a printed number that is not the computed one, and an inserted unit", () => {
    const attrs = attrsOf("BAB I\nUMUM\n\nPasal 1\n\nSatu.\n\nPasal 3\n\nTiga.\n\nPasal 3A\n\n(1) Satu.\n(1a) Sisip.\n(2) Dua.\n");
    const pasal = attrs.filter(({ jenis }) => jenis === "pasal");
    expect(pasal.map(({ tercetak, sisipan }) => [tercetak, sisipan])).toEqual([
      [null, false],
      ["3", false],
      ["3A", true],
    ]);
    const ayat = attrs.filter(({ jenis }) => jenis === "ayat");
    expect(ayat.map(({ tercetak, sisipan }) => [tercetak, sisipan])).toEqual([
      [null, false],
      [null, true],
      [null, false],
    ]);
  });

  it("gives an item that lost its label back to its list", () => {
    const padang = parseMarkdown(sourceOf("perwal-padang-63-2023"));
    const lost: Unit[] = [...locatorsOf(padang).keys()].filter(({ type }) => type === "butir");
    expect(lost).toHaveLength(1);
    const found = rancanganOf(padang).content.find((node) => node.type === "satuan" && textOf(node) === lost[0]?.text?.value) as Satuan;
    expect(found.attrs).toMatchObject({ jenis: "rincian", tingkat: 1, gaya: null, tercetak: "" });
  });

  it("sets the closing: enactment at the right, promulgation and gazette at the left", () => {
    const penutup = rancanganOf(parseMarkdown(sourceOf("perbup-batang-33-2024"))).content.flatMap((node) =>
      node.type === "satuan" && node.attrs.jenis === "penutup" ? [[textOf(node).split(" ")[0], node.attrs.letak]] : [],
    );
    expect(penutup).toEqual(
      expect.arrayContaining([
        ["Agar", null],
        ["Ditetapkan", "kanan"],
        ["Diundangkan", "kiri"],
        ["BERITA", "kiri"],
      ]),
    );
  });

  it("makes tables and samples of a lampiran nodes of their own", () => {
    const { content } = rancanganOf(parseMarkdown(sourceOf("permen-tabel-bertingkat")));
    const tables = content.filter((node) => node.type === "table");
    expect(tables.length).toBeGreaterThan(0);
    for (const { content: rows } of tables) expect(new Set(rows.map((row) => row.content.length)).size).toBe(1);
    const sample = rancanganOf(parseMarkdown(sourceOf("perbup-bintan-29-2024"))).content.filter((node) => node.type === "contoh");
    expect(sample).toHaveLength(4);
  });
});
