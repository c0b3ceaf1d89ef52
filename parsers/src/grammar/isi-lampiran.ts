import type { Block, Piece } from "../readers/block.ts";
import { pieceText, whole } from "../readers/block.ts";
import { type Keadaan, newKeadaan, openUnit } from "./draft.ts";
import { readButir, readRincian } from "./rincian.ts";
import { isComplete } from "./sentence.ts";

/** What stands under a heading of an annex, in order. */
export type IsiDraft =
  | { readonly jenis: "prosa"; readonly pieces: Piece[] }
  | { readonly jenis: "rincian"; readonly state: Keadaan }
  | { readonly jenis: "tabel"; readonly rows: Piece[] }
  | { readonly jenis: "gambar"; readonly number: string | null; readonly pieces: Piece[] };

/** The caption of a figure. */
export const GAMBAR = /^(?:Gambar|Bagan|Grafik)\s+(\d+(?:\.\d+)?)\s*[.:]?\s*/;

/** Reads lines that hold no heading into paragraphs, lists, tables and captions of figures. */
export function readIsi(lines: readonly Block[]): readonly IsiDraft[] {
  const out: IsiDraft[] = [];
  for (const block of lines) {
    const last = out[out.length - 1];
    if (block.kind === "tabel" || block.text.includes("\t")) {
      if (last?.jenis === "tabel") last.rows.push(whole(block));
      else out.push({ jenis: "tabel", rows: [whole(block)] });
      continue;
    }
    const figure = block.escapes.includes(0) ? null : GAMBAR.exec(block.text);
    if (figure !== null && (last === undefined || /[.:]\s*$/.test(figure[0]) || endsSentence(last))) {
      out.push({ jenis: "gambar", number: figure[1] ?? null, pieces: [whole(block)] });
      continue;
    }
    if (last?.jenis === "gambar" && GAMBAR.exec(lastText(last))?.[0].length === lastText(last).length) {
      last.pieces.push(whole(block));
      continue;
    }
    readLine(out, block);
  }
  return out;
}

function readLine(out: IsiDraft[], block: Block): void {
  const last = out[out.length - 1];
  const state = last?.jenis === "rincian" ? last.state : listAfter(last);
  const piece = whole(block);
  const rest = block.escapes.includes(0) ? undefined : (readRincian(state, piece) ?? readButir(state, piece));
  if (rest !== undefined) {
    if (last?.jenis !== "rincian") out.push({ jenis: "rincian", state });
    state.lastText = pieceText(rest);
    if (state.lastText !== "") state.tail?.push(rest);
    return;
  }
  if (last?.jenis === "rincian" && state.tail !== null && (!isComplete(state.lastText) || state.lastText === "")) {
    state.tail.push(piece);
    state.lastText = block.text;
  } else if (last?.jenis === "prosa" && !isComplete(lastText(last))) {
    last.pieces.push(piece);
  } else {
    out.push({ jenis: "prosa", pieces: [piece] });
  }
}

/** A list needs something to stand under: an unprinted root that ends like the paragraph before. */
function listAfter(last: IsiDraft | undefined): Keadaan {
  const state = newKeadaan();
  openUnit(state, 0, null, { type: "bab", number: null, value: 0 });
  state.lastText = last?.jenis === "prosa" ? lastText(last) : "";
  return state;
}

const endsSentence = (last: IsiDraft): boolean => last.jenis !== "prosa" || isComplete(lastText(last)) || lastText(last).length < 80;

function lastText(draft: IsiDraft): string {
  if (draft.jenis === "rincian") return draft.state.lastText;
  const pieces = draft.jenis === "tabel" ? draft.rows : draft.pieces;
  const piece = pieces[pieces.length - 1];
  return piece === undefined ? "" : pieceText(piece);
}
