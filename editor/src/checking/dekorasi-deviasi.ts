/** The marks of the blocks in sight as ProseMirror decorations: signs between blocks, words inside of them. */
import type { Deviasi } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { geserRentang } from "./geser.ts";
import { type HasilTampil, isMenyimpang } from "./hasil-tampil.ts";
import type { Jendela } from "./jendela-naskah.ts";
import { elemenHilang, elemenTanda } from "./tanda-dom.ts";
import type { Dibuka } from "./toko-deviasi.ts";

/** Decorations of the blocks in `jendela`. Words of a unit that was edited since it was compared are carried over to its text of now. */
export function dekorasiDeviasi(doc: Node, hasil: HasilTampil, jendela: Jendela, buka: (dibuka: Dibuka) => void): DecorationSet {
  const found: Decoration[] = [];
  let pos = 0;
  if (jendela.dari === 0) hilangDi(found, hasil, "", 0, buka);
  for (let at = 0; at < Math.min(jendela.sampai, doc.childCount); at++) {
    const block = doc.child(at);
    const id: unknown = block.attrs.id;
    if (at >= jendela.dari && typeof id === "string") {
      const deviasi = hasil.deviasi.get(hasil.pemilik.get(id) ?? "");
      if (deviasi !== undefined) ketentuanDi(found, hasil, deviasi, id, block, pos, buka);
      hilangDi(found, hasil, id, pos + block.nodeSize, buka);
    }
    pos += block.nodeSize;
  }
  return DecorationSet.create(doc, found);
}

function ketentuanDi(
  found: Decoration[],
  { teks }: HasilTampil,
  deviasi: Deviasi,
  id: string,
  block: Node,
  pos: number,
  buka: (dibuka: Dibuka) => void,
): void {
  if (deviasi.id === id && isMenyimpang(deviasi))
    found.push(
      Decoration.widget(pos, () => elemenTanda(deviasi, String(block.attrs.jenis), buka), {
        side: 1,
        key: `tanda ${id} ${deviasi.hubungan} ${deviasi.usulan} ${deviasi.penyimpangan.map(({ kalimat }) => kalimat).join()}`,
        ignoreSelection: true,
        stopEvent: () => true,
      }),
    );
  const lama = teks.get(id);
  if (lama === undefined) return;
  const baru = block.textContent;
  for (const kata of deviasi.kata) {
    if (kata.id !== id) continue;
    const kini = geserRentang(kata, lama, baru);
    if (kini === null) continue;
    const rentang = kini.dari < kini.sampai ? kini : kataTerdekat(baru, kini.dari);
    if (rentang === null) continue;
    const kurang = kata.dari === kata.sampai;
    found.push(
      Decoration.inline(pos + 1 + rentang.dari, pos + 1 + rentang.sampai, {
        class: kurang ? "simpang-kurang" : "simpang-kata",
        title: kata.acuan === "" ? "Tidak ada dalam acuan" : `Acuan: ${kata.acuan}`,
      }),
    );
  }
}

/** The word behind which words of the acuan are missing, else the one before which they are. */
function kataTerdekat(teks: string, at: number): { readonly dari: number; readonly sampai: number } | null {
  const before = /\S+\s*$/u.exec(teks.slice(0, at));
  if (before !== null) return { dari: before.index, sampai: before.index + before[0].trimEnd().length };
  const after = /^\s*\S+/u.exec(teks.slice(at));
  return after === null ? null : { dari: at, sampai: at + after[0].length };
}

function hilangDi(found: Decoration[], { hilangDi: places }: HasilTampil, id: string, pos: number, buka: (dibuka: Dibuka) => void): void {
  const hilang = places.get(id);
  if (hilang === undefined) return;
  found.push(
    Decoration.widget(pos, () => elemenHilang(hilang, buka), {
      side: -1,
      key: `hilang ${id} ${hilang.map(({ locator }) => locator).join()}`,
      ignoreSelection: true,
      stopEvent: () => true,
    }),
  );
}
