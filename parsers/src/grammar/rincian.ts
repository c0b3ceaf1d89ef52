import { type Gaya, JENIS_GAYA, toLetter } from "../istilah.ts";
import type { Piece } from "../readers/block.ts";
import { type Draft, type Keadaan, openUnit } from "./draft.ts";
import { type Marker, readMarkers } from "./marker.ts";
import { awaitsNumber, isComplete, isMidSentence, isOpen, opensList } from "./sentence.ts";

/** An angka of an amending Pasal says what it changes. */
const AMENDMENT =
  /^(?:Ketentuan|Di ?antara|Setelah|Sebelum|Judul|Penjelasan|Lampiran|Pasal|Bab|BAB|Bagian|Konsideran|Menimbang|Mengingat|Frasa|Kata)\b/;

/**
 * Reads an ayat or a list item at the start of the piece; gives what is left of the line, or `undefined` for another shape.
 *
 * Which list an item belongs to is decided by sequence: it continues the innermost open list that waits for its number, else it opens a
 * new list when it is a first number, else it is kept as printed with the number that was expected.
 */
export function readRincian(state: Keadaan, piece: Piece): Piece | undefined {
  const text = piece.block.text.slice(piece.from, piece.to);
  const markers = readMarkers(text, true);
  if (markers.length === 0 || state.stack.length === 0 || awaitsNumber(state.lastText)) return undefined;
  for (const find of [continues, begins, breaksSequence]) {
    for (const marker of markers) {
      if (marker.damaged === true && find !== continues) continue;
      const place = find(state, marker, text.slice(marker.length), piece);
      if (place === undefined) continue;
      const label = { ...piece, to: piece.from + marker.label.length };
      openUnit(state, place.depth, label, {
        type: place.ayat ? "ayat" : JENIS_GAYA[marker.gaya],
        number: marker.number,
        value: marker.value,
        gaya: marker.gaya,
        ...(place.expected === undefined || place.expected === marker.value ? {} : { expected: print(place.expected, marker.gaya) }),
      });
      return { ...piece, from: piece.from + marker.length };
    }
  }
  return undefined;
}

/** A bullet without number: the next unlabelled item, or the first after a colon. */
export function readButir(state: Keadaan, piece: Piece): Piece | undefined {
  if (!piece.block.bullet || piece.from > 0 || state.stack.length === 0) return undefined;
  const open = state.stack.findLastIndex((unit) => unit.gaya === "-");
  if (open >= 0 && isComplete(state.lastText)) return openButir(state, open, piece);
  if (/:$/.test(state.lastText)) return openButir(state, state.stack.length, piece);
  return undefined;
}

/** Opens an item that has no printed label; its text follows. In a list with labels it takes the place of the label that was lost. */
export function openButir(state: Keadaan, depth: number, piece: Piece): Piece {
  const before = state.stack[depth];
  const ordinal = before?.type === "butir" ? (before.ordinal ?? 0) + 1 : 1;
  const gaya = before?.gaya ?? "-";
  openUnit(state, depth, null, { type: "butir", number: null, value: gaya === "-" ? ordinal : (before?.value ?? 0) + 1, gaya, ordinal });
  return piece;
}

interface Place {
  readonly depth: number;
  readonly ayat: boolean;
  readonly expected?: number;
}

const isAyat = (state: Keadaan, depth: number, gaya: Gaya): boolean => gaya === "(1)" && state.stack[depth - 1]?.type === "pasal";

function continues(state: Keadaan, marker: Marker, rest: string): Place | undefined {
  const waiting: number[] = [];
  for (let at = state.stack.length - 1; at >= 0; at--) {
    const unit = state.stack[at];
    if (unit?.gaya !== marker.gaya) continue;
    // an item that lost its label may have been counted or not
    const inserted = marker.gaya === "(1)" && unit.value === marker.value && /[a-z]$/.test(marker.number);
    if (unit.value + 1 === marker.value || inserted || (unit.type === "butir" && unit.value === marker.value)) waiting.push(at);
  }
  const inner = waiting[0];
  if (inner === undefined) return undefined;
  if (marker.gaya === "(1)" && isOpen(state.lastText) && isMidSentence(rest)) return undefined;
  const outer = waiting[waiting.length - 1] ?? inner;
  if (state.amending && marker.gaya === "1.") return { depth: AMENDMENT.test(rest) ? outer : inner, ayat: false };
  const depth = /\.["”)]*$/.test(state.lastText) ? outer : inner;
  return { depth, ayat: isAyat(state, depth, marker.gaya) };
}

function begins(state: Keadaan, marker: Marker, rest: string, piece: Piece): Place | undefined {
  if (marker.value !== 1) return undefined;
  const lead = state.lastText === "" || opensList(state.lastText);
  // roman numbers begin a list only where one is called for, capitals (`A. Yani`) only after a colon
  if ((marker.gaya === "i." && !lead) || (marker.gaya === "A." && !state.lastText.endsWith(":"))) return undefined;
  if (!lead && isOpen(state.lastText) && !piece.block.bullet && !leadsOn(marker, rest, piece)) return undefined;
  if (marker.gaya === "(1)") {
    const pasal = state.stack.findLastIndex((unit) => unit.type === "pasal");
    const ayat = state.stack[pasal + 1];
    const deeper = ayat !== undefined && state.lastText.endsWith(":") && !(ayat.gaya !== "(1)" && pasal < 0);
    if (pasal >= 0 && !deeper) {
      if (isMidSentence(rest) && !piece.block.bullet && !isComplete(state.lastText)) return undefined;
      return { depth: pasal + 1, ayat: true, ...(ayat?.gaya === "(1)" ? { expected: ayat.value + 1 } : {}) };
    }
  }
  const top = state.stack[state.stack.length - 1] as Draft;
  const sameList = state.stack.findLastIndex((unit) => unit.gaya === marker.gaya);
  if (sameList === state.stack.length - 1 && !lead) {
    if (!isComplete(state.lastText)) return undefined;
    return { depth: sameList, ayat: isAyat(state, sameList, marker.gaya), expected: top.value + 1 };
  }
  return { depth: state.stack.length, ayat: false };
}

/**
 * A list may follow a lead whose colon was lost (`dilakukan oleh,`): its first item has a line of its own and begins with a word.
 * A number in brackets there is a wrapped reference, and so is `a.n.`, which no word follows.
 */
const leadsOn = (marker: Marker, rest: string, piece: Piece): boolean =>
  piece.from === 0 && marker.gaya !== "(1)" && marker.gaya !== "(a)" && /^\p{L}{3}/u.test(rest);

function breaksSequence(state: Keadaan, marker: Marker, rest: string, piece: Piece): Place | undefined {
  if (marker.gaya === "i." || marker.gaya === "A.") return undefined;
  const complete = isComplete(state.lastText);
  const sameList = state.stack.findLastIndex((unit) => unit.gaya === marker.gaya);
  if (sameList >= 0) {
    if (!complete || (piece.from > 0 && state.lastText === "")) return undefined;
    if (marker.gaya === "(1)") releaseLost(state, sameList, marker.value);
    return { depth: sameList, ayat: isAyat(state, sameList, marker.gaya), expected: (state.stack[sameList]?.value ?? 0) + 1 };
  }
  if (marker.gaya === "(1)") {
    const pasal = state.stack.findLastIndex((unit) => unit.type === "pasal");
    if (pasal < 0 || (!piece.block.bullet && isMidSentence(rest)) || !(complete || piece.block.bullet)) return undefined;
    return { depth: pasal + 1, ayat: true, expected: 1 };
  }
  if (!(opensList(state.lastText) || (state.lastText === "" && piece.block.bullet))) return undefined;
  return { depth: state.stack.length, ayat: false, expected: 1 };
}

/**
 * An ayat that lost its number was taken for a second paragraph of the one before. When the number after the next one follows, that
 * paragraph becomes an item without label.
 */
function releaseLost(state: Keadaan, depth: number, value: number): void {
  const ayat = state.stack[depth];
  const from = state.paragraphs[1];
  if (ayat === undefined || state.flat[state.flat.length - 1] !== ayat || ayat.value + 2 !== value || from === undefined) return;
  const lost = ayat.text.splice(from);
  openUnit(state, depth, null, { type: "butir", number: null, value: ayat.value + 1, gaya: "(1)", ordinal: 1 }).text.push(...lost);
}

function print(value: number, gaya: Gaya): string {
  return gaya === "a." || gaya === "a)" || gaya === "(a)" ? toLetter(value) : String(value);
}
