import type { IsiDraft } from "../grammar/isi-lampiran.ts";
import type { LampiranDraft, PotonganLampiran } from "../grammar/lampiran.ts";
import type { IsiLampiran, Lampiran, Subjudul, Teks } from "../peraturan.ts";
import { type Block, type Piece, whole } from "../readers/block.ts";
import { nest } from "./nest.ts";
import { cover, makeTeks } from "./teks.ts";

/** Makes the tree of one annex: each heading holds what follows it up to the next heading of its level or above. */
export function makeLampiran(draft: LampiranDraft): Lampiran {
  const lines = teksOf([...draft.head, ...draft.signature]);
  const roots: IsiLampiran[] = [];
  const open: { readonly level: number; readonly children: IsiLampiran[]; readonly finish: () => void }[] = [];
  for (const potongan of draft.potongan) {
    if (potongan.jenis === "subjudul") {
      while ((open[open.length - 1]?.level ?? 0) >= potongan.level) open.pop()?.finish();
      place(subjudulOf(potongan));
    } else {
      const target = open[open.length - 1]?.children ?? roots;
      for (const isi of potongan.jenis === "contoh" ? contohOf(potongan.lines) : potongan.isi.flatMap(isiOf)) target.push(isi);
    }
  }
  while (open.length > 0) open.pop()?.finish();
  return {
    type: "lampiran",
    number: draft.number,
    title: draft.title,
    lines,
    children: roots,
    position: cover([lines[0]?.position, lines[lines.length - 1]?.position, roots[0]?.position, roots[roots.length - 1]?.position]),
  };

  function place(made: { readonly node: Subjudul; readonly children: IsiLampiran[]; readonly finish: () => void }): void {
    (open[open.length - 1]?.children ?? roots).push(made.node);
    open.push({ level: made.node.level, children: made.children, finish: made.finish });
  }
}

function subjudulOf(potongan: Extract<PotonganLampiran, { jenis: "subjudul" }>) {
  const { draft, lines } = potongan;
  const first = lines[0] as Block;
  const label = draft.labelEnd > 0 ? makeTeks([{ block: first, from: 0, to: draft.labelEnd }]) : undefined;
  const pieces: Piece[] = [{ block: first, from: draft.label, to: draft.end ?? first.text.length }, ...lines.slice(1).map(whole)];
  const heading = makeTeks(pieces.filter((piece) => piece.to > piece.from)) ?? emptyAfter(first);
  const children: IsiLampiran[] = [];
  const node = {
    type: "subjudul" as const,
    level: potongan.level,
    number: draft.number,
    ...(label === undefined ? {} : { label }),
    heading,
    children,
    position: cover([label?.position, heading.position]),
  };
  const finish = (): void => {
    node.position = cover([label?.position, heading.position, children[children.length - 1]?.position]);
  };
  return { node, children, finish };
}

/** A label without a name, at the end of its line. */
function emptyAfter(block: Block): Teks {
  const point = { line: block.line, column: block.end - block.lineStart + 1, offset: block.end };
  return { type: "teks", value: "", spans: [], position: { start: point, end: point } };
}

const teksOf = (blocks: readonly Block[]): Teks[] => blocks.flatMap((block) => makeTeks([whole(block)]) ?? []);

const NAMED = /^(?:SURAT|NOTA|BERITA ACARA|FORMULIR|KEPUTUSAN|PERJANJIAN|REKOMENDASI)\b[^a-z]*$/;

/** What a sample is, as printed: `SURAT TUGAS`. */
export const titleOfContoh = (lines: readonly Teks[]): string | null => lines.find(({ value }) => NAMED.test(value))?.value ?? null;

function contohOf(blocks: readonly Block[]): IsiLampiran[] {
  const lines = teksOf(blocks);
  const first = lines[0];
  if (first === undefined) return [];
  return [{ type: "contoh", title: titleOfContoh(lines), lines, position: cover(lines.map(({ position }) => position)) }];
}

function isiOf(draft: IsiDraft): IsiLampiran[] {
  if (draft.jenis === "rincian") return nest(draft.state.flat.slice(1).map((unit) => ({ ...unit, depth: unit.depth - 1 })));
  if (draft.jenis === "tabel") {
    const rows = draft.rows.flatMap((row) => makeTeks([row]) ?? []);
    return rows.length === 0 ? [] : [{ type: "tabel", rows, position: cover(rows.map(({ position }) => position)) }];
  }
  const text = makeTeks(draft.pieces);
  if (text === undefined) return [];
  return draft.jenis === "gambar"
    ? [{ type: "gambar", number: draft.number, text, position: text.position }]
    : [{ type: "prosa", text, position: text.position }];
}
