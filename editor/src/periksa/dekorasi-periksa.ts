/** The marks of findings in the blocks in sight as ProseMirror decorations: signs before blocks, lines under words. */
import type { TemuanRancangan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Jendela } from "../checking/jendela-naskah.ts";
import type { HasilPeriksaTampil } from "./hasil-periksa.ts";
import { SEBUTAN_KEPARAHAN, SEMUA_KEPARAHAN } from "./sebutan-periksa.ts";
import { elemenTemuan } from "./tanda-temuan.ts";
import { kataTemuan } from "./tempat-temuan.ts";

interface BahanDekorasi {
  readonly hasil: HasilPeriksaTampil;
  readonly jendela: Jendela;
  /** `kunci` of the finding that is looked at. */
  readonly kini: string | null;
  /** A sign was pressed. */
  readonly onTekan: (kunci: string) => void;
}

/** Longer stretches are marked lightly: a whole ayat under a wave cannot be read. */
const PANJANG = 120;

/** Decorations of the blocks in `jendela`. Words of a unit that was edited since it was checked are carried over to its text of now. */
export function dekorasiPeriksa(doc: Node, bahan: BahanDekorasi): DecorationSet {
  const { jendela } = bahan;
  const found: Decoration[] = [];
  let pos = 0;
  for (let at = 0; at < Math.min(jendela.sampai, doc.childCount); at++) {
    const block = doc.child(at);
    if (at >= jendela.dari) blokDi(found, block, pos, bahan);
    pos += block.nodeSize;
  }
  return DecorationSet.create(doc, found);
}

/** A table or form bears one sign for everything in it. */
function blokDi(found: Decoration[], block: Node, pos: number, bahan: BahanDekorasi): void {
  const temuan: TemuanRancangan[] = [];
  const lihat = (node: Node, at: number): void => {
    const milik = bahan.hasil.diSatuan.get(String(node.attrs.id)) ?? [];
    temuan.push(...milik);
    if (node.isTextblock) kataDi(found, milik, node, at, bahan);
    else node.forEach((anak, offset) => void lihat(anak, at + 1 + offset));
  };
  lihat(block, pos);
  if (temuan.length === 0) return;
  const jenis = String(block.attrs.jenis ?? block.type.name);
  const kini = temuan.some(({ kunci }) => kunci === bahan.kini);
  found.push(
    Decoration.widget(pos, () => elemenTemuan({ temuan, jenis, kini, onTekan: bahan.onTekan }), {
      side: 1,
      key: `temuan ${kini} ${jenis} ${temuan.map(({ kunci, keparahan }) => kunci + keparahan).join()}`,
      ignoreSelection: true,
      stopEvent: () => true,
    }),
  );
}

function kataDi(found: Decoration[], temuan: readonly TemuanRancangan[], block: Node, pos: number, { hasil, kini }: BahanDekorasi): void {
  const teks = block.textContent;
  // the gravest is drawn last, over the others
  const urut = temuan.toSorted((a, b) => SEMUA_KEPARAHAN.indexOf(b.keparahan) - SEMUA_KEPARAHAN.indexOf(a.keparahan));
  for (const satu of urut) {
    const tempat = kataTemuan(satu, hasil.teks, teks);
    if (tempat === null) continue;
    const kurang = tempat.dari === tempat.sampai;
    const rentang = kurang ? kataTerdekat(teks, tempat.dari) : tempat;
    if (rentang === null) continue;
    const { nama } = SEBUTAN_KEPARAHAN[satu.keparahan];
    found.push(
      Decoration.inline(pos + 1 + rentang.dari, pos + 1 + rentang.sampai, {
        // an element of its own: the marks of deviations keep their line and their tooltip
        nodeName: "span",
        class: ["temuan-kata", ...(kurang ? ["temuan-kurang"] : []), ...(satu.kunci === kini ? ["temuan-kini"] : [])].join(" "),
        "data-keparahan": rentang.sampai - rentang.dari > PANJANG ? "panjang" : satu.keparahan,
        title: `${nama}: ${satu.pesan}`,
      }),
    );
  }
}

/** The word behind which something is missing, else the one before which it is. */
function kataTerdekat(teks: string, at: number): { readonly dari: number; readonly sampai: number } | null {
  const before = /\S+\s*$/u.exec(teks.slice(0, at));
  if (before !== null) return { dari: before.index, sampai: before.index + before[0].trimEnd().length };
  const after = /^\s*\S+/u.exec(teks.slice(at));
  return after === null ? null : { dari: at, sampai: at + after[0].length };
}
