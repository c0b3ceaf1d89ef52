/** References in drafts of the tests: where they are, and how a person puts one in. */
import type { Node } from "@tiptap/pm/model";
import { sisipkanAcuan } from "../../editor/src/references/acuan-naskah.ts";
import type { AtributAcuan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { satuan } from "./contoh-isi.ts";
import type { Rekan } from "./rekan-menulis.ts";

export interface AcuanDi {
  readonly pos: number;
  readonly satuan: string;
  readonly attrs: AtributAcuan;
}

/** Every reference, in the order of the document. */
export function acuanDi(doc: Node): readonly AcuanDi[] {
  const hasil: AcuanDi[] = [];
  doc.descendants((node, pos, induk) => {
    if (node.type.name === "acuan") hasil.push({ pos, satuan: String(induk?.attrs.id), attrs: node.attrs as AtributAcuan });
    return true;
  });
  return hasil;
}

/** Position of the block with this id, -1 for none. */
export const letak = (doc: Node, id: string): number => {
  let hasil = -1;
  doc.descendants((node, pos) => {
    if (node.attrs.id === id && hasil < 0) hasil = pos;
    return hasil < 0 && !node.isTextblock;
  });
  return hasil;
};

/** A Pasal with `ayat` ayat of two items each. */
export const pasal = (nama: string, ayat: number): readonly Satuan[] => [
  satuan(nama, "pasal"),
  ...Array.from({ length: ayat }, (_, at) => [
    satuan(`${nama}y${at}`, "ayat", "Ketentuan ini meliputi:"),
    satuan(`${nama}y${at}a`, "rincian", "satu; dan", { tingkat: 1 }),
    satuan(`${nama}y${at}b`, "rincian", "dua.", { tingkat: 1 }),
  ]).flat(),
];

/** Puts `acuan` into the words of the unit, as a person who picks a target does. */
export function taruh({ editor }: Rekan, di: string, ...ids: readonly string[]): boolean {
  const pos = letak(editor.state.doc, di) + 1;
  return sisipkanAcuan(
    editor,
    ids.map((id) => ({ id })),
    { ganti: { from: pos, to: pos } },
  );
}
