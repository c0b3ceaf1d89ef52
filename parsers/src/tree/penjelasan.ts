import type { PenjelasanDraft } from "../grammar/penjelasan.ts";
import type { Penjelasan, PenjelasanPasal, Teks } from "../peraturan.ts";
import type { Piece } from "../readers/block.ts";
import { cover, makeTeks } from "./teks.ts";

/** Makes the node of the elucidation. */
export function makePenjelasan(draft: PenjelasanDraft): Penjelasan {
  const lines = teksOf(draft.lines);
  const umum = { ...labelOf(draft.umum.label), texts: teksOf(draft.umum.texts) };
  const entries = draft.pasal.entries.flatMap(({ label, number, until, texts }): PenjelasanPasal[] => {
    const made = makeTeks([label]);
    if (made === undefined) return [];
    const own = teksOf(texts);
    return [
      { type: "penjelasanPasal", number, until, label: made, texts: own, position: cover([made, ...own].map(({ position }) => position)) },
    ];
  });
  const pasal = { ...labelOf(draft.pasal.label), entries };
  const leaves = [...lines, umum.label, ...umum.texts, pasal.label, ...entries];
  return { type: "penjelasan", lines, umum, pasal, position: cover(leaves.map((leaf) => leaf?.position)) };
}

const teksOf = (texts: readonly (readonly Piece[])[]): Teks[] => texts.flatMap((pieces) => makeTeks(pieces) ?? []);

function labelOf(piece: Piece | null): { readonly label?: Teks } {
  const label = piece === null ? undefined : makeTeks([piece]);
  return label === undefined ? {} : { label };
}
