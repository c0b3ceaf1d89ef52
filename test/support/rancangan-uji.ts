/** Documents of the shared editor for tests, and what must hold for all of them. */
import { leavesOf, type Peraturan, teksTercatat } from "@selaras/parsers";
import { expect } from "vitest";
import { dariPeraturan } from "../../parsers/src/rancangan/dari-peraturan.ts";
import type { DokumenRancangan, JenisSatuan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import type { NaskahRancangan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { ATRIBUT_AWAL } from "../../parsers/src/rancangan/satuan.ts";

/** A unit is one line: these are blanks in it. */
const BARIS = /[\t-\r\u0085\u2028\u2029]/g;

/** A regulation as a draft, with ids `u0`, `u1`, … */
export function rancanganOf(peraturan: Peraturan): DokumenRancangan {
  let next = 0;
  return dariPeraturan(peraturan, { asal: "uji", idBaru: () => `u${next++}` });
}

/** The text of a unit, references and fields as they were bound. */
export const textOf = (satuan: Satuan | undefined): string => (satuan === undefined ? "" : teksTercatat(satuan));

/** Every unit of a document, those in tables and samples included. */
export function semuaSatuan(nodes: readonly unknown[]): readonly Satuan[] {
  return nodes.flatMap((node): readonly Satuan[] => {
    const { type, content } = node as { readonly type: string; readonly content?: readonly unknown[] };
    return type === "satuan" ? [node as Satuan] : semuaSatuan(content ?? []);
  });
}

/** A document of lines `pasal`, `ayat: isi`, `rincian 2: isi`; ids are `u0`, `u1`, … */
export function dokumen(naskah: string): DokumenRancangan {
  const content = naskah
    .trim()
    .split("\n")
    .map((baris, at): Satuan => {
      const [, jenis, tingkat, isi] = /^\s*(\w+?)(?: (\d))?(?::(.*))?$/.exec(baris) ?? [];
      const teks = isi?.replace(/^ /, "") ?? "";
      return {
        type: "satuan",
        attrs: { ...ATRIBUT_AWAL, id: `u${at}`, jenis: jenis as JenisSatuan, tingkat: Number(tingkat ?? 0) },
        ...(teks === "" ? {} : { content: [{ type: "text", text: teks }] }),
      };
    });
  return { type: "doc", content };
}

/** Every letter of every leaf stands in the text where its span says; leaves do not overlap, and know their line. */
export function bertempat({ peraturan, teks }: NaskahRancangan): void {
  const salah: string[] = [];
  let before = 0;
  let line = 1;
  for (const leaf of leavesOf(peraturan)) {
    if (leaf.type === "perabot") continue;
    const start = leaf.position.start.offset ?? 0;
    if (start < before) salah.push(`overlap: ${leaf.value}`);
    line += teks.slice(before, start).split("\n").length - 1;
    before = leaf.position.end.offset ?? 0;
    if (leaf.position.start.line !== line) salah.push(`line ${line}: ${leaf.value}`);
    let sisa = leaf.value;
    for (const { at, length, start: from, end } of leaf.spans) {
      const said = leaf.value.slice(at, at + length);
      const shown = teks.slice(from, end);
      const same = shown === said || shown === `\\${said}` || shown === `&#${said.codePointAt(0)};` || (said === "\t" && shown === " | ");
      if (!same || from < start || end > before) salah.push(`${said} is not ${shown}`);
      sisa = sisa.slice(0, at) + " ".repeat(length) + sisa.slice(at + length);
    }
    if (sisa.trim() !== "") salah.push(`not traced: ${sisa}`);
  }
  expect(salah).toEqual([]);
}

/** The text of every unit stands once in the leaves, letter by letter, at the offsets it has in the editor. */
export function terlacak({ content }: DokumenRancangan, { peraturan, rentang }: NaskahRancangan): void {
  const salah: string[] = [];
  const sisa = new Map(semuaSatuan(content).map((satuan) => [satuan.attrs.id, textOf(satuan).replace(BARIS, " ")]));
  for (const leaf of leavesOf(peraturan)) {
    if (leaf.type === "perabot") continue;
    let cursor = 0;
    for (const { id, dari, sampai } of rentang(leaf)) {
      const own = sisa.get(id) ?? "";
      const said = own.slice(dari, sampai);
      const at = leaf.value.indexOf(said, cursor);
      // what was traced before is blank: said twice, it is found nowhere
      if (said.trim() === "" || at < 0) salah.push(`${id} ${dari}–${sampai}: ${leaf.value}`);
      cursor = at + said.length;
      sisa.set(id, own.slice(0, dari) + " ".repeat(sampai - dari) + own.slice(sampai));
    }
  }
  expect(salah).toEqual([]);
  expect([...sisa.values()].filter((teks) => teks.trim() !== "")).toEqual([]);
}
