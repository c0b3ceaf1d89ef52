import { bacaSematan, type DokumenRancangan, type IsiRancangan, type IsiSatuan, type TabelDokumen } from "@selaras/parsers";
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
  toInsert,
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

function updateTeks(element: Y.XmlElement, content: readonly IsiSatuan[]): void {
  const wanted = content.filter((piece) => piece.type !== "text" || piece.text !== "");
  if (JSON.stringify(readTeks(element)) === JSON.stringify(wanted)) return;
  const [first] = element.toArray();
  const kept = first instanceof Y.XmlText && wanted.length > 0 ? first : null;
  const from = kept ? 1 : 0;
  if (element.length > from) element.delete(from, element.length - from);
  if (kept) updateXmlText(kept, wanted);
  else if (wanted.length > 0) element.insert(0, [toXmlText(wanted)]);
}

/** One character that is written, where Yjs has it. What is embedded and not known here has none, and stays. */
function updateXmlText(text: Y.XmlText, wanted: readonly IsiSatuan[]): void {
  const sign = signs();
  const places: number[] = [];
  let before = "";
  let at = 0;
  for (const { insert } of text.toDelta() as readonly { readonly insert: unknown }[]) {
    const known = typeof insert === "string" ? { type: "text" as const, text: insert } : bacaSematan(insert);
    const written = known ? sign.write([known]) : "";
    for (let one = 0; one < written.length; one++) places.push(at + one);
    before += written;
    at += typeof insert === "string" ? insert.length : 1;
  }
  const after = sign.write(wanted);
  const { start, end, insert } = differ(before, after);
  for (let last = end; last > start; ) {
    let first = last - 1;
    while (first > start && (places[first - 1] as number) + 1 === places[first]) first -= 1;
    text.delete(places[first] as number, last - first);
    last = first;
  }
  let place = places[start - 1] === undefined ? 0 : (places[start - 1] as number) + 1;
  for (const piece of sign.read(insert)) {
    if (typeof piece === "string") text.insert(place, piece);
    else text.insertEmbed(place, piece);
    place += typeof piece === "string" ? piece.length : 1;
  }
  mark(text, wanted);
}

/** Gives the known characters the marks that they should have. */
function mark(text: Y.XmlText, wanted: readonly IsiSatuan[]): void {
  const runs = wanted.map((piece) => ({ left: piece.type === "text" ? piece.text.length : 1, marks: piece.marks }));
  const delta = (text.toDelta() as readonly { readonly insert: unknown }[]).flatMap(({ insert }) => {
    const retained: { readonly retain: number; readonly attributes?: object }[] = [];
    if (typeof insert !== "string" && bacaSematan(insert) === null) return [{ retain: 1 }];
    for (let left = typeof insert === "string" ? insert.length : 1; left > 0; ) {
      while (runs[0]?.left === 0) runs.shift();
      const [run] = runs;
      const retain = Math.min(left, run?.left ?? left);
      retained.push({ retain, attributes: { bold: null, italic: null, ...toAttributes(run?.marks) } });
      if (run) run.left -= retain;
      left -= retain;
    }
    return retained;
  });
  text.applyDelta(delta);
}

/** Content as a string in which each reference or field is one character, the same for equal ones; letters that stand for one are given another. */
function signs(): {
  readonly write: (pieces: readonly IsiSatuan[]) => string;
  readonly read: (written: string) => readonly (string | object)[];
} {
  const known = new Map<string, string>();
  const meaning = new Map<string, string | object>();
  const signOf = (key: string, value: string | object): string => {
    const sign = known.get(key) ?? String.fromCharCode(Math.min(0xe000 + known.size, 0xefff));
    known.set(key, sign);
    meaning.set(sign, value);
    return sign;
  };
  return {
    write: (pieces) =>
      pieces
        .map((piece) =>
          piece.type === "text"
            ? piece.text.replace(/[\uE000-\uEFFF]/g, (letter) => signOf(letter, letter))
            : signOf(JSON.stringify(piece.attrs), toInsert(piece)),
        )
        .join(""),
    read: (written) => (written.match(/[\uE000-\uEFFF]|[^\uE000-\uEFFF]+/g) ?? []).map((one) => meaning.get(one) ?? one),
  };
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
