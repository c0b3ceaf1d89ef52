import { insertValue } from "../istilah.ts";
import { type Block, type Piece, pieceText, whole } from "../readers/block.ts";
import { isComplete } from "./sentence.ts";

/** The elucidation while it is being read; a text is a list of pieces. */
export interface PenjelasanDraft {
  readonly lines: Piece[][];
  readonly umum: { label: Piece | null; readonly texts: Piece[][] };
  readonly pasal: {
    label: Piece | null;
    readonly entries: { readonly label: Piece; readonly number: string; readonly until: string | null; readonly texts: Piece[][] }[];
  };
}

const UMUM = /^(?:I\s?\.?\s+)?UMUM\s*\.?$/;
const PASAL_DEMI_PASAL = /^(?:II\s?\.?\s+)?PASAL DEMI PASAL\s*\.?$/;
const PASAL =
  /^Pasal\s+(\d{1,3}[A-Z]?)(?:\s+(?:sampai dengan|s\.?d\.?)\s+Pasal\s+(\d{1,3}[A-Z]?))?\s*[.:]?(?=$|\s+(?:Cukup|Ayat|Huruf))\s*/;
const GAZETTE = /^TAMBAHAN (?:LEMBARAN|BERITA) (?:DAERAH|NEGARA)\b/;
/** A line that begins a text of its own. */
const OPENING = /^(?:Cukup jelas|Ayat \(|Huruf [a-z]\b|Angka \d)/;

/** Reads the elucidation: its head, the general part, and the notes on each Pasal (butir 174–215 Lampiran II UU 12/2011). */
export function readPenjelasan(blocks: readonly Block[]): PenjelasanDraft {
  const draft: PenjelasanDraft = { lines: [], umum: { label: null, texts: [] }, pasal: { label: null, entries: [] } };
  let last = "0";
  for (const block of blocks) {
    const piece = whole(block);
    const match = draft.pasal.label === null ? null : PASAL.exec(block.text);
    const number = match?.[1];
    if (draft.umum.label === null && UMUM.test(block.text)) draft.umum.label = piece;
    else if (draft.pasal.label === null && PASAL_DEMI_PASAL.test(block.text)) draft.pasal.label = piece;
    else if (match !== null && number !== undefined && isAfter(number, last)) {
      last = match[2] ?? number;
      const label = { ...piece, to: match[0].trimEnd().length };
      const texts = match[0].length < block.text.length ? [[{ ...piece, from: match[0].length }]] : [];
      draft.pasal.entries.push({ label, number, until: match[2] ?? null, texts });
    } else if (GAZETTE.test(block.text)) draft.lines.push([piece]);
    else append(textsOf(draft), piece);
  }
  return draft;
}

/** The notes follow the order of the Pasal; a wrapped line that names an earlier one is no heading. */
function isAfter(number: string, last: string): boolean {
  const [here, before] = [insertValue(number), insertValue(last)];
  return here.base > before.base || (here.base === before.base && here.insert > before.insert);
}

/** Where the next line belongs. */
function textsOf(draft: PenjelasanDraft): Piece[][] {
  const entry = draft.pasal.entries[draft.pasal.entries.length - 1];
  if (entry !== undefined) return entry.texts;
  return draft.umum.label === null ? draft.lines : draft.umum.texts;
}

/** A wrapped line continues the text before; in the head every line stands for itself. */
function append(texts: Piece[][], piece: Piece): void {
  const open = texts[texts.length - 1];
  const before = open?.[open.length - 1];
  const text = before === undefined ? "" : pieceText(before);
  const heading = text === text.toUpperCase() || /^(?:Ayat \(\d+[a-z]?\)|Huruf [a-z]|Angka \d+)$/.test(text);
  if (open === undefined || heading || isComplete(text) || OPENING.test(piece.block.text)) texts.push([piece]);
  else open.push(piece);
}
