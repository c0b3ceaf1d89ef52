import { type Block, joinBlocks } from "../readers/block.ts";
import { beginsContoh, endOfContoh } from "./contoh.ts";
import { type IsiDraft, readIsi } from "./isi-lampiran.ts";
import { readMarkers } from "./marker.ts";
import { type Baris, findRecurring, readBaris, readSubjudul, type SubjudulDraft } from "./subjudul.ts";

/** A stretch of an annex: a heading with its level, running content, or a sample. */
export type PotonganLampiran =
  | { readonly jenis: "subjudul"; readonly level: number; readonly draft: SubjudulDraft; readonly lines: readonly Block[] }
  | { readonly jenis: "isi"; readonly isi: readonly IsiDraft[] }
  | { readonly jenis: "contoh"; readonly lines: readonly Block[] };

export interface LampiranDraft {
  readonly number: string | null;
  readonly title: string | null;
  readonly head: readonly Block[];
  readonly potongan: readonly PotonganLampiran[];
  readonly signature: readonly Block[];
}

const HEAD = /^(?:SALINAN\s+)?LAMP[Il1]RAN(?:\s+([IVXLC]+|\d+)(?![A-Za-z]))?/i;
const OFFICE = /^(?:Pj|Plt|Plh|Pjs)?\.?\s*(?:BUPATI|GUBERNUR|WALI ?KOTA|MENTERI|PRESIDEN)\b[A-Z ]*,?$/;
const SIGNED = /^(?:ttd|t\.t\.d|cap\b|\(?ttd)/i;
/** A dotted blank, a name with its degrees, or the number of an official. */
const NAME = /^(?:[([]?[.…_ ]{1,80}[)\]]?|NIP\b[ .:\d…]*|\p{Lu}[\p{L}\p{M}.,'’() -]{1,60})$/u;

/** Reads one annex; its first block is its head. */
export function readLampiran(blocks: readonly Block[]): LampiranDraft {
  const headEnd = endOfHead(blocks);
  const signature = startOfSignature(blocks, headEnd);
  const head = blocks.slice(0, headEnd);
  const joined = head.map(({ text }) => text).join(" ");
  const tentang = /\bTENTANG\b\s*:?\s*(.+)$/i.exec(joined)?.[1];
  return {
    number: HEAD.exec(blocks[0]?.text ?? "")?.[1] ?? null,
    title: tentang?.trim() ?? null,
    head,
    potongan: readPotongan(joinLabels(blocks.slice(headEnd, signature)), tentang ?? ""),
    signature: blocks.slice(signature),
  };
}

/** A web page or a table sets labels on lines of their own: `A.` and below it the name. */
function joinLabels(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out[out.length - 1];
    const label = last === undefined || last.tail !== undefined || last.kind === "tabel" ? undefined : readMarkers(last.text, true)[0];
    const bare = label !== undefined && label.length >= (last?.text.length ?? 0);
    if (last !== undefined && bare && block.kind === "baris" && readMarkers(block.text, true).length === 0)
      out[out.length - 1] = joinBlocks(last, block);
    else out.push(block);
  }
  return out;
}

/** The head runs to the end of its TENTANG, which is set in capitals and ends at a blank line. */
function endOfHead(blocks: readonly Block[]): number {
  let tentang = -1;
  for (let at = 0; at < Math.min(blocks.length, 14); at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const over = block.blankBefore || block.text !== block.text.toUpperCase() || readMarkers(block.text, true).length > 0;
    if (tentang >= 0 && at > tentang && over && !/TENTANG\s*:?$/.test(blocks[at - 1]?.text ?? "")) return at;
    if (/\bTENTANG\b/.test(block.text)) tentang = at;
  }
  return tentang < 0 ? Math.min(1, blocks.length) : Math.min(tentang + 2, blocks.length);
}

/** The signature below the annex, from the office to the end; the whole length when there is none. */
function startOfSignature(blocks: readonly Block[], from: number): number {
  for (let at = blocks.length - 1; at > from; at--) {
    if (!SIGNED.test(blocks[at]?.text ?? "")) continue;
    for (let office = at - 1; office >= Math.max(from, at - 3); office--) {
      if (OFFICE.test(blocks[office]?.text ?? "") && blocks.length - office < 16) return office;
    }
  }
  return unsigned(blocks, from);
}

/** Of a draft nobody has signed yet: the office with its comma, and below it the place of the name or the name alone. */
function unsigned(blocks: readonly Block[], from: number): number {
  for (let at = blocks.length - 2; at > Math.max(from, blocks.length - 5); at--) {
    const text = blocks[at]?.text ?? "";
    if (!OFFICE.test(text) || !text.endsWith(",") || text !== text.toUpperCase()) continue;
    return blocks.slice(at + 1).every((block) => NAME.test(block.text)) ? at : blocks.length;
  }
  return blocks.length;
}

function readPotongan(blocks: readonly Block[], tentang: string): readonly PotonganLampiran[] {
  const lines = blocks.map(readBaris);
  const recurring = findRecurring(lines);
  const out: PotonganLampiran[] = [];
  const open: { readonly gaya: string; readonly value: number; readonly at: number }[] = [];
  let start = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Baris;
    const draft = readSubjudul(lines, at, { open, recurring }) ?? readTitleOfForms(lines, at, tentang, out.length === 0);
    const contoh = draft === null && beginsContoh(line);
    if (draft === null && !contoh) {
      at++;
      continue;
    }
    flush(at);
    if (draft !== null) {
      const level = placeOf(draft, at === 0 ? false : out[out.length - 1]?.jenis === "subjudul");
      out.push({ jenis: "subjudul", level, draft, lines: blocks.slice(at, at + draft.lines) });
      if (draft.end !== undefined) fusedName(draft.end);
      at += draft.lines;
    } else {
      const end = endOfContoh(lines, at, open);
      out.push({ jenis: "contoh", lines: blocks.slice(at, end) });
      at = end;
    }
    start = at;
  }
  flush(lines.length);
  return out;

  /** The unnumbered heading that stands on the line of a numbered one. */
  function fusedName(end: number): void {
    const last = out[out.length - 1];
    if (last?.jenis !== "subjudul") return;
    const draft: SubjudulDraft = { at: last.draft.at, lines: 1, gaya: "", value: 0, number: null, label: end + 1, labelEnd: 0 };
    out.push({ jenis: "subjudul", level: placeOf(draft, false), draft, lines: last.lines });
  }

  function flush(to: number): void {
    if (to > start) out.push({ jenis: "isi", isi: readIsi(blocks.slice(start, to)) });
  }

  /** The level of a heading: what the source says of it, else beside the list it continues, else one below the heading it stands under. */
  function placeOf(draft: SubjudulDraft, afterHeading: boolean): number {
    const said = blocks[draft.at]?.level;
    if (said !== undefined) {
      open.length = Math.min(open.length, said - 1);
      open.push({ gaya: draft.gaya, value: draft.value, at: draft.at });
      return said;
    }
    let depth = open.findLastIndex((list) => list.gaya === draft.gaya && (draft.gaya === "" || list.value + 1 === draft.value));
    const same = open.findLastIndex((list) => list.gaya === draft.gaya);
    if (draft.gaya === "BAB") depth = 0;
    else if (depth < 0 && same >= 0 && !(draft.value === 1 && afterHeading && same === open.length - 1))
      depth = draft.value === 1 && same < open.length - 1 ? open.length : same;
    else if (depth < 0) depth = open.length;
    open.length = depth;
    open.push({ gaya: draft.gaya, value: draft.value, at: draft.at });
    return depth + 1;
  }
}

/** `FORMAT SURAT`: capitals above a sample in an annex that has no other headings. */
function readTitleOfForms(lines: readonly Baris[], at: number, tentang: string, first: boolean): SubjudulDraft | null {
  const text = lines[at]?.block.text ?? "";
  if (!first || !/^(?:FORMAT|CONTOH|BENTUK|FORMULIR)\b/.test(text) || text === tentang || text !== text.toUpperCase()) return null;
  return { at, lines: 1, gaya: "", value: 0, number: null, label: 0, labelEnd: 0 };
}
