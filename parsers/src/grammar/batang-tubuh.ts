import { type Block, type Piece, whole } from "../readers/block.ts";
import { type Keadaan, newKeadaan } from "./draft.ts";
import { readPasal } from "./pasal.ts";
import { readJudulPengelompokan, readPengelompokan } from "./pengelompokan.ts";
import { readButir, readRincian } from "./rincian.ts";
import { readTeks } from "./teks.ts";

/** The line-shapes of the body, the most telling first. */
const SHAPES = [readPengelompokan, readPasal, readRincian, readButir] as const;

/** Reads the lines of the body into flat units with depths; `tree/nest` makes the tree of them. */
export function readBatangTubuh(lines: readonly Block[]): Keadaan {
  const state = newKeadaan();
  for (const block of lines) {
    let rest: Piece | null = whole(block);
    while (rest !== null) rest = readPiece(state, rest);
  }
  return state;
}

function readPiece(state: Keadaan, piece: Piece): Piece | null {
  const plain = piece.block.escapes.includes(piece.from);
  if (!plain) {
    for (const shape of SHAPES) {
      const rest = shape(state, piece);
      if (rest === undefined) continue;
      return shape === readButir ? readTeks(state, rest) : rest.from < rest.to ? rest : null;
    }
  }
  const heading = plain && piece.block.escapes.includes(piece.from + 1) ? undefined : readJudulPengelompokan(state, piece);
  return heading === undefined ? readTeks(state, piece) : heading;
}
