/** Laws that the units of an open draft cite. Positions are those of ProseMirror, offsets those of the words of a unit. */
import { type KutipanHukum, kutipanHukum } from "@selaras/parsers";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { Jendela } from "../checking/jendela-naskah.ts";
import { type JenisKeadaan, keteranganHukum } from "./keterangan-hukum.ts";

/** Gives the laws that a unit cites. */
export type PembacaKutipan = (satuan: Node) => readonly KutipanHukum[];

/** One cited law with the unit that cites it. */
export interface KutipanNaskah {
  readonly id: string;
  /** Of the unit. */
  readonly jenis: string;
  /** Words of the unit. */
  readonly teks: string;
  readonly kutipan: KutipanHukum;
}

/** Where a cited law is marked, and how it stands. */
export interface TempatHukum {
  readonly dari: number;
  readonly sampai: number;
  readonly keadaan: JenisKeadaan;
}

/** Here the regulation names itself. */
const NAMA_SENDIRI: ReadonlySet<unknown> = new Set(["judul", "kepalaLampiran"]);

/** A reader that looks at a unit once as long as nobody edits it: ProseMirror keeps the node of a unit that did not change. */
export function pembacaKutipan(): PembacaKutipan {
  const ingatan = new WeakMap<Node, readonly KutipanHukum[]>();
  return (satuan) => {
    const ada = ingatan.get(satuan);
    if (ada !== undefined) return ada;
    const baru = NAMA_SENDIRI.has(satuan.attrs.jenis) ? [] : kutipanHukum(satuan.textContent);
    ingatan.set(satuan, baru);
    return baru;
  };
}

/** The cited laws of the blocks in `jendela`, in order, as they stand on a day (ISO date). */
export function tempatHukum(doc: Node, { dari, sampai }: Jendela, baca: PembacaKutipan, pada: string): readonly TempatHukum[] {
  const hasil: TempatHukum[] = [];
  const lihat = (satuan: Node, pos: number) => {
    for (const kutipan of baca(satuan)) {
      const { keadaan } = keteranganHukum(kutipan, pada);
      hasil.push({ dari: pos + 1 + kutipan.dari, sampai: pos + 1 + kutipan.sampai, keadaan: keadaan.jenis });
    }
  };
  doc.forEach((blok, posBlok, at) => {
    if (at < dari || at >= sampai) return;
    if (blok.type.name === "satuan") lihat(blok, posBlok);
    else
      blok.descendants((node, pos) => {
        if (node.type.name === "satuan") lihat(node, posBlok + 1 + pos);
        return !node.isTextblock;
      });
  });
  return hasil;
}

/** The cited law at a position; `null` where none stands. */
export function kutipanDi({ parent, parentOffset }: ResolvedPos, baca: PembacaKutipan = pembacaKutipan()): KutipanNaskah | null {
  if (parent.type.name !== "satuan") return null;
  // A citation may begin where another ends: the one behind the position is meant.
  const kutipan = baca(parent).findLast(({ dari, sampai }) => dari <= parentOffset && parentOffset <= sampai);
  const { id, jenis } = parent.attrs;
  return kutipan === undefined ? null : { id: String(id), jenis: String(jenis), teks: parent.textContent, kutipan };
}
