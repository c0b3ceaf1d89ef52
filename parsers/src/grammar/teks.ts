import { type Piece, pieceText } from "../readers/block.ts";
import type { Keadaan } from "./draft.ts";
import { findFused } from "./fused.ts";
import { openButir } from "./rincian.ts";
import { endsItem, isComplete, isJoint, joinsLast, tailOf } from "./sentence.ts";

const DEFINITION = /^(?:[A-Z][^.;:]{1,160}?)\s(?:adalah|yang selanjutnya (?:disingkat|disebut))\s/;

/**
 * Takes text without a label: it continues the sentence before, is the text of a unit that has none yet, or runs on after a list.
 * Gives the rest of the line when another item begins inside it, else `null`.
 */
export function readTeks(state: Keadaan, piece: Piece): Piece | null {
  const top = state.stack[state.stack.length - 1];
  const text = pieceText(piece);
  if (text === "") return null;
  if (top === undefined) {
    state.prosa.push(piece);
    return null;
  }
  state.openHeading = null;
  if (state.tail !== null && isJoint(text) && /[;,]$/.test(state.lastText)) {
    // a joining word on a line of its own belongs to the item before it
    state.tail.push(piece);
    state.lastText = `${state.lastText} ${text}`;
    return null;
  }
  if (/:$/.test(state.lastText) && top.type !== "bab" && top.closing.length === 0 && endsItem(text)) {
    openButir(state, state.stack.length, piece);
    return append(state, (state.stack[state.stack.length - 1] ?? top).text, piece);
  }
  if (closesAfterComma(state, text)) return afterList(state, piece, text);
  const target = state.tail === top.heading && top.heading.length > 0 ? top.text : state.tail;
  if (target !== null && (target.length === 0 || !isComplete(state.lastText) || top.gaya === undefined || isAyatWithoutList(state))) {
    return append(state, target, piece);
  }
  return afterList(state, piece, text);
}

/** The sibling before is looked for among this many units. */
const SIBLING_REACH = 64;

const CLOSER =
  /^(?:yang|dan|serta|dicabut|dinyatakan|dilaksanakan|ditetapkan|dilakukan|diatur|kecuali|sesuai|dengan|maka|wajib|dapat|harus|paling|setelah|apabila|dikenai|dipidana|diberikan|tidak)\b/;

/** The item before was the last of its list (its sibling ended with `; dan`) and ends with a comma: the sentence of the lead goes on. */
function closesAfterComma(state: Keadaan, text: string): boolean {
  const top = state.stack[state.stack.length - 1];
  if (top?.gaya === undefined || top.type === "ayat" || !/,$/.test(state.lastText) || !CLOSER.test(text)) return false;
  const sibling = state.flat
    .slice(-SIBLING_REACH)
    .findLast((unit) => unit !== top && unit.depth === top.depth && unit.gaya === top.gaya && unit.value === top.value - 1);
  if (sibling === undefined) return false;
  // the item before may hold a list of its own: then its last item tells
  const before = state.flat[state.flat.indexOf(top, -SIBLING_REACH) - 1] ?? sibling;
  const last = before.text[before.text.length - 1];
  if (last === undefined) return false;
  return joinsLast(pieceText(last)) || (before !== sibling && endsItem(pieceText(last)));
}

/** An ayat or Pasal that has no list takes a second paragraph as its own text. */
function isAyatWithoutList(state: Keadaan): boolean {
  const top = state.stack[state.stack.length - 1];
  return top?.type === "ayat" && top.closing.length === 0;
}

/** The list before is complete: an item that lost its label, or the sentence that closes the list. */
function afterList(state: Keadaan, piece: Piece, text: string): Piece | null {
  const depth = state.stack.length - 1;
  const first = listStart(state, depth);
  const owner = state.stack[first - 1];
  const joined = joinsLast(state.lastText);
  const defines = state.stack[first]?.gaya === "1." && DEFINITION.test(text) && /dimaksud(?:kan)? dengan\b/.test(ownerText(owner?.text));
  if (defines || joined || (/;$/.test(tailOf(state.lastText)) && endsItem(text))) {
    openButir(state, defines ? first : depth, piece);
    const opened = state.stack[state.stack.length - 1];
    return opened === undefined ? null : append(state, opened.text, piece);
  }
  const closes = /\.["”)]*$/.test(state.lastText) ? first : depth;
  const parent = state.stack[closes - 1];
  if (parent === undefined || (parent.gaya === undefined && parent.type !== "pasal"))
    return append(state, state.tail ?? state.prosa, piece);
  state.stack.length = closes;
  return append(state, parent.closing, piece);
}

/** Index in the stack of the outermost list that the item at `depth` stands in. */
function listStart(state: Keadaan, depth: number): number {
  let at = depth;
  while (at > 0 && state.stack[at - 1]?.gaya !== undefined && state.stack[at - 1]?.type !== "ayat") at--;
  return at;
}

const ownerText = (pieces: readonly Piece[] | undefined): string => (pieces ?? []).map(pieceText).join(" ");

function append(state: Keadaan, target: Piece[], piece: Piece): Piece | null {
  const fused = findFused(state, piece);
  const own = fused < 0 ? piece : { ...piece, to: fused };
  if (target.length === 0 || isComplete(state.lastText)) state.paragraphs.push(target.length);
  target.push(own);
  state.tail = target;
  state.lastText = pieceText(own);
  return fused < 0 ? null : { ...piece, from: fused };
}
