import type { DokumenRancangan, IsiRancangan, TabelDokumen, TeksDokumen } from "@selaras/parsers";
import * as Y from "yjs";
import {
  atributOf,
  elementsOf,
  FRAGMEN,
  idOf,
  readTabel,
  readTeks,
  toAttributes,
  toElement,
  toRow,
  toXmlText,
  writeAtribut,
} from "./isi-dokumen.ts";

/**
 * Makes a document say `isi` with as few edits as that takes. Units are known by their id: one that stays is not touched, one that changed
 * gets the changed attributes and words, one that moved is taken out and put in anew (Yjs cannot move). So what somebody types meanwhile in a
 * unit that stays is kept.
 */
export function replaceIsi(ydoc: Y.Doc, isi: DokumenRancangan): void {
  ydoc.transact(() => replaceBlocks(ydoc.getXmlFragment(FRAGMEN), isi.content));
}

function replaceBlocks(parent: Y.XmlFragment, target: readonly IsiRancangan[]): void {
  const stays = findStaying(parent, target);
  const children = parent.toArray();
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at];
    if (!(child instanceof Y.XmlElement && stays.has(child))) parent.delete(at, 1);
  }
  const elementAt = new Map([...stays].map(([element, at]) => [at, element]));
  let position = 0;
  let missing: IsiRancangan[] = [];
  const insertMissing = (): void => {
    if (missing.length > 0) parent.insert(position, missing.map(toElement));
    position += missing.length;
    missing = [];
  };
  target.forEach((node, at) => {
    const element = elementAt.get(at);
    if (element) {
      insertMissing();
      position += 1;
      update(element, node);
    } else missing.push(node);
  });
  insertMissing();
}

/** The elements that keep their place among each other, each with its index in `target`: a longest run of ids in the same order. */
function findStaying(parent: Y.XmlFragment, target: readonly IsiRancangan[]): ReadonlyMap<Y.XmlElement, number> {
  const indexOf = new Map<string, number>();
  target.forEach(({ type, attrs }, at) => {
    const key = `${type} ${attrs.id}`;
    if (!indexOf.has(key)) indexOf.set(key, at);
  });
  const candidates = elementsOf(parent).flatMap((element) => {
    const key = `${element.nodeName} ${idOf(element)}`;
    const at = indexOf.get(key);
    indexOf.delete(key);
    return at === undefined ? [] : [{ element, at }];
  });
  return new Map(
    longestRise(candidates.map(({ at }) => at)).map((one) => [candidates[one]?.element as Y.XmlElement, candidates[one]?.at as number]),
  );
}

/** Indexes of a longest strictly rising subsequence, in O(n log n). */
function longestRise(values: readonly number[]): readonly number[] {
  const before: number[] = [];
  const ends: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = at;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) rise.push(at);
  return rise.reverse();
}

function update(element: Y.XmlElement, node: IsiRancangan): void {
  writeAtribut(element, atributOf(node));
  if (node.type === "satuan") updateTeks(element, node.content ?? []);
  else if (node.type === "contoh") replaceBlocks(element, node.content);
  else if (node.type === "table") updateTabel(element, node);
}

/** A table that differs gets all its rows anew: cells have no ids. */
function updateTabel(element: Y.XmlElement, node: TabelDokumen): void {
  const wanted = toElement(node);
  new Y.Doc().getXmlFragment(FRAGMEN).insert(0, [wanted]);
  if (JSON.stringify(readTabel(element)) === JSON.stringify(readTabel(wanted))) return;
  element.delete(0, element.length);
  element.insert(0, node.content.map(toRow));
}

function updateTeks(element: Y.XmlElement, content: readonly TeksDokumen[]): void {
  const wanted = content.filter(({ text }) => text !== "");
  if (JSON.stringify(readTeks(element)) === JSON.stringify(wanted)) return;
  const [first] = element.toArray();
  const kept = first instanceof Y.XmlText && wanted.length > 0 ? first : null;
  const from = kept ? 1 : 0;
  if (element.length > from) element.delete(from, element.length - from);
  if (kept) updateXmlText(kept, wanted);
  else if (wanted.length > 0) element.insert(0, [toXmlText(wanted)]);
}

function updateXmlText(text: Y.XmlText, wanted: readonly TeksDokumen[]): void {
  const delta = text.toDelta() as readonly { readonly insert: unknown }[];
  const before = delta.map(({ insert }) => (typeof insert === "string" ? insert : "\uFFFC")).join("");
  const after = wanted.map((piece) => piece.text).join("");
  const { start, end, insert } = differ(before, after);
  text.delete(start, end - start);
  text.insert(start, insert);
  text.applyDelta(
    wanted.map((piece) => ({ retain: piece.text.length, attributes: { bold: null, italic: null, ...toAttributes(piece.marks) } })),
  );
}

interface Beda {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * What to take out of `before` and put in to get `after`, UTF-16 offsets that never part a surrogate pair. Where the same can be had from the
 * beginning of a word, it is: `isi b` → `isi baru b` puts `baru ` in, so that what somebody adds behind the last word stays behind it.
 */
function differ(before: string, after: string): Beda {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  if (isHigh(before.charCodeAt(start - 1))) start -= 1;
  const least = differFrom(before, after, start);
  let word = start;
  while (word > 0 && /[\p{L}\p{N}]/u.test(before[word - 1] ?? "")) word -= 1;
  const whole = differFrom(before, after, word);
  return whole.end - whole.start > least.end - least.start ? least : whole;
}

/** The same, where the first `start` letters are known to be the same. */
function differFrom(before: string, after: string, start: number): Beda {
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (isLow(before.charCodeAt(before.length - tail))) tail -= 1;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
