import { BILANGAN_TINGKAT, insertValue, ordinalValue, romanValue, toRoman } from "../istilah.ts";
import { type Piece, pieceText } from "../readers/block.ts";
import { depthUnder, type Keadaan, openUnit } from "./draft.ts";
import { isMidSentence, isOpen } from "./sentence.ts";

const ORDINAL = [...BILANGAN_TINGKAT]
  .reverse()
  .map((word) => word.replaceAll(" ", "\\s+"))
  .join("|");
const BAB = /^BAB\s+([IVXLC]+[A-Z]?|[IVXLl1]+|\d{1,2}[A-Z]?)(?![A-Za-z])\s*[.:]?\s*/;
const BAB_LOWER = /^Bab\s+([IVXLC]+[A-Z]?)\s*[.:]?\s*/;
const BAGIAN = new RegExp(`^Bagian\\s+(${ORDINAL}|pertama)(?:\\s+([A-Z]))?(?=\\s|$)\\s*`, "i");
const PARAGRAF = new RegExp(`^Paragraf\\s+(\\d{1,2}[A-Z]?|${ORDINAL})(?=\\s|$|[.:])\\s*[.:]?\\s*`, "i");

/** Reads `BAB II …`, `Bagian Kedua …` or `Paragraf 1 …`; gives what is left of the line, or `undefined` for another shape. */
export function readPengelompokan(state: Keadaan, piece: Piece): Piece | undefined {
  const text = piece.block.text.slice(piece.from, piece.to);
  return readBab(state, piece, text) ?? readBagian(state, piece, text) ?? readParagraf(state, piece, text);
}

function readBab(state: Keadaan, piece: Piece, text: string): Piece | undefined {
  const emphasised = piece.block.heading > 0 || piece.block.bold;
  const match = BAB.exec(text) ?? (emphasised ? BAB_LOWER.exec(text) : null);
  const number = match?.[1]?.replace(/(?<=[IVX])[l1]|[l1](?=[IVXl])|^l$/g, "I");
  if (match === null || number === undefined) return undefined;
  const rest = text.slice(match[0].length);
  if (isOpen(state.lastText) && !emphasised && (rest === "" || isMidSentence(rest)) && state.openHeading === null) return undefined;
  const value = /^\d/.test(number) ? insertValue(number).base : romanValue(number) || romanValue(number.slice(0, -1));
  const depth = depthUnder(state, []);
  const { base, asked } = state.bab;
  const expected = base + 1;
  const inserted = /[A-Z]$/.test(number) && romanValue(number) === 0 && value === base;
  const wrong = depth === 0 && value !== expected && !(asked > 0 && value === asked + 1) && !inserted && value > 0;
  const draft = openUnit(state, depth, cut(piece, match[0]), {
    type: "bab",
    number,
    value,
    ...(wrong ? { expected: toRoman(expected) } : {}),
  });
  if (depth === 0) state.bab = { base: value, asked: wrong ? expected : 0 };
  state.bagian = 0;
  state.paragraf = 0;
  state.openHeading = draft;
  return after(piece, match[0]);
}

function readBagian(state: Keadaan, piece: Piece, text: string): Piece | undefined {
  const match = BAGIAN.exec(text);
  const word = match?.[1];
  if (match === null || word === undefined || !/^B/.test(text)) return undefined;
  const rest = text.slice(match[0].length);
  if (piece.block.heading === 0 && isOpen(state.lastText) && state.openHeading === null && (rest === "" || isMidSentence(rest)))
    return undefined;
  const value = ordinalValue(word);
  const wrong = value !== state.bagian + 1 && match[2] === undefined;
  const number = match[2] === undefined ? word : `${word} ${match[2]}`;
  const expected = BILANGAN_TINGKAT[state.bagian];
  const draft = openUnit(state, depthUnder(state, ["bab"]), cut(piece, match[0]), {
    type: "bagian",
    number,
    value,
    ...(wrong && expected !== undefined ? { expected: expected.charAt(0).toUpperCase() + expected.slice(1) } : {}),
  });
  state.bagian = value;
  state.paragraf = 0;
  state.openHeading = draft;
  return after(piece, match[0]);
}

function readParagraf(state: Keadaan, piece: Piece, text: string): Piece | undefined {
  const match = PARAGRAF.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined || !/^P/.test(text)) return undefined;
  const rest = text.slice(match[0].length);
  if (isMidSentence(rest) || (piece.block.heading === 0 && isOpen(state.lastText) && state.openHeading === null)) return undefined;
  const value = /^\d/.test(number) ? insertValue(number).base : ordinalValue(number);
  const wrong = value !== state.paragraf + 1;
  const draft = openUnit(state, depthUnder(state, ["bagian", "bab"]), cut(piece, match[0]), {
    type: "paragraf",
    number,
    value,
    ...(wrong && insertValue(number).insert === 0 ? { expected: String(state.paragraf + 1) } : {}),
  });
  state.paragraf = value;
  state.openHeading = draft;
  return after(piece, match[0]);
}

/** A unit that follows on the line of a judul: `Bagian Ketiga Penugasan Pasal 12`. */
const FUSED = new RegExp(`\\s(?=(?:Bagian\\s+(?:${ORDINAL})|Paragraf\\s+\\d+|Pasal\\s+(?:\\d+[A-Z]?|[IVX]+))(?:\\s|$))`, "i");

/** The longest judul seen has 31 words; a text that goes on after that is no judul. */
const MAX_HEADING_WORDS = 48;

/**
 * Takes a line into the judul of the open Bab, Bagian or Paragraf. Gives what is left after a fused unit, `null` when all is taken,
 * `undefined` when the line is no judul.
 */
export function readJudulPengelompokan(state: Keadaan, piece: Piece): Piece | null | undefined {
  const draft = state.openHeading;
  if (draft === null) return undefined;
  const text = piece.block.text.slice(piece.from, piece.to);
  const found = FUSED.exec(text);
  const fused = found !== null && piece.block.escapes.includes(piece.from + found.index + 1) ? null : found;
  const end = fused === null ? piece.to : piece.from + fused.index;
  const own = { ...piece, to: end };
  const words = [...draft.heading, own].reduce((sum, part) => sum + pieceText(part).split(/\s+/).length, 0);
  if (words > MAX_HEADING_WORDS || (/[.;:]$/.test(text) && fused === null && draft.heading.length > 0)) return undefined;
  draft.heading.push(own);
  state.tail = draft.heading;
  state.lastText = "";
  return fused === null ? null : { ...piece, from: end + 1 };
}

const cut = (piece: Piece, label: string): Piece => ({ ...piece, to: piece.from + label.trimEnd().length });
const after = (piece: Piece, label: string): Piece => ({ ...piece, from: piece.from + label.length });
