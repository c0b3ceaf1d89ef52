import type { Block } from "../readers/block.ts";
import { isComplete } from "./sentence.ts";

/** The parts of a text, as index ranges into its blocks; each begins where the one before ends. */
export interface BagianNaskah {
  readonly jenis: "judul" | "pembukaan" | "batangTubuh" | "penutup" | "penjelasan" | "lampiran";
  readonly from: number;
  readonly to: number;
}

const LABEL_PEMBUKAAN = /^(?:Menimbang|Mengingat|Memperhatikan|Membaca)\b\s*(?::|$|a\.|1\.)/i;
const RAHMAT = /^DENGAN RAHMAT\b/i;
const MEMUTUSKAN = /^M\s?E\s?M\s?U\s?T\s?U\s?S\s?K\s?A\s?N\s*:?$/i;
const MENETAPKAN = /^Menetapkan\b\s*:?/i;
const BODY = /^(?:BAB\s+[IVXl\d]+[A-Z]?\b|Pasa[l1I]\s*(?:\d+|I+)\b)/;
/** Where no Menetapkan comes before, the body begins at a line that is nothing but the unit's name, or the first Bab or Pasal. */
const STANDING =
  /^(?:BAB\s+[IVXl\d]+[A-Z]?\b|Pasa[l1I]\s*(?:\d+[A-Z]?|[IVX]+)\s*[.:]?$|Pasal\s*[1I]\b(?!\s+(?:ayat|huruf|angka|sampai|Undang|Peraturan)))/;
/** The same in title case, which only a heading sign or bold tells from a sentence. */
const BAB_JUDUL = /^Bab\s+[IVX]+\b/;
const PERINTAH = /^Agar (?:supaya )?setiap orang\b/i;
const PENETAPAN = /^(?:Ditetapkan|DITETAPKAN|Disahkan|DISAHKAN)\s*:?\s*(?:di|DI)\b/;
const LAMPIRAN_JUDUL = /^Lampiran(?:\s+[IVX]+)?\s*(?::|$|(?=Peraturan))/;
const LAMPIRAN = /^(?:SALINAN\s+)?LAMP[Il1]RAN(?:\s+([IVXLC]+|\d+)(?![A-Za-z]))?\s*(?:[:.,]|$|(?=PERATURAN|KEPUTUSAN|UNDANG|NOMOR))/;
const PENJELASAN = /^PENJELASAN$/;

/** A head of a lampiran names its regulation within this many lines. */
const HEAD_REACH = 7;

/** Cuts the text into its parts. Where a part is missing, so is its range; what precedes the body without any label is judul. */
export function findBagian(blocks: readonly Block[]): readonly BagianNaskah[] {
  const body = findBody(blocks);
  const preamble = findPreamble(blocks, body);
  const marks: { jenis: BagianNaskah["jenis"]; from: number }[] = [];
  if (preamble > 0 || body > 0) marks.push({ jenis: "judul", from: 0 });
  if (preamble < body) marks.push({ jenis: "pembukaan", from: preamble });
  marks.push({ jenis: "batangTubuh", from: body });
  let state: BagianNaskah["jenis"] = "batangTubuh";
  for (let at = body; at < blocks.length; at++) {
    const text = blocks[at]?.text ?? "";
    if (state === "batangTubuh" && isPenutup(blocks, at)) mark("penutup", at);
    else if (PENJELASAN.test(text) && /^ATAS\b/.test(blocks[at + 1]?.text ?? "")) mark("penjelasan", at);
    else if (isLampiranHead(blocks, at, state !== "batangTubuh")) mark("lampiran", at);
  }
  return marks.map((entry, index) => ({ ...entry, to: marks[index + 1]?.from ?? blocks.length })).filter((part) => part.to > part.from);

  function mark(jenis: BagianNaskah["jenis"], from: number): void {
    marks.push({ jenis, from });
    state = jenis;
  }
}

/** The body begins at the first Bab or Pasal after Menetapkan; without that, at the first one at all. */
function findBody(blocks: readonly Block[]): number {
  let decided = -1;
  let first = -1;
  for (let at = 0; at < blocks.length; at++) {
    const text = blocks[at]?.text ?? "";
    if (isLampiranHead(blocks, at)) break;
    if (MEMUTUSKAN.test(text) || (MENETAPKAN.test(text) && decided < 0)) decided = at;
    const bab = BAB_JUDUL.test(text) && ((blocks[at]?.heading ?? 0) > 0 || blocks[at]?.bold === true);
    if (!BODY.test(text) && !bab) continue;
    if (decided >= 0) return at;
    if (first < 0 && (bab || STANDING.test(text))) first = at;
  }
  if (decided >= 0) return afterMenetapkan(blocks, decided);
  if (first >= 0) return first;
  const penutup = blocks.findIndex((_, at) => isPenutup(blocks, at));
  const lampiran = blocks.findIndex((_, at) => isLampiranHead(blocks, at));
  const head = headEnd(blocks);
  return Math.max(head, Math.min(penutup < 0 ? blocks.length : penutup, lampiran < 0 ? blocks.length : lampiran, head));
}

/** A decided text without Bab or Pasal (a draft): its body begins below the sentence of Menetapkan. */
function afterMenetapkan(blocks: readonly Block[], decided: number): number {
  const at = blocks.findIndex(({ text }, index) => index >= decided && MENETAPKAN.test(text));
  return Math.min((at < 0 ? decided : at) + 1, blocks.length);
}

/** A text that begins with neither preamble nor body can still have a judul. */
function headEnd(blocks: readonly Block[]): number {
  const labelled = blocks.findIndex(({ text }) => LABEL_PEMBUKAAN.test(text) || RAHMAT.test(text));
  if (labelled < 0) return 0;
  return blocks.length;
}

function findPreamble(blocks: readonly Block[], body: number): number {
  for (let at = 0; at < body; at++) {
    const text = blocks[at]?.text ?? "";
    if (RAHMAT.test(text) || LABEL_PEMBUKAAN.test(text) || MEMUTUSKAN.test(text)) {
      const office = blocks[at - 1];
      return office !== undefined && /^[A-Z .]+,$/.test(office.text) ? at - 1 : at;
    }
  }
  return body;
}

/** The order to promulgate, or the place of enactment; a wrapped line that begins so stands behind an open sentence. */
function isPenutup(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at]?.text ?? "";
  if (PERINTAH.test(text)) return true;
  return PENETAPAN.test(text) && (isComplete(blocks[at - 1]?.text ?? "") || /^pada tanggal\b/i.test(blocks[at + 1]?.text ?? ""));
}

/**
 * `LAMPIRAN II PERATURAN BUPATI …`; the head of a sample decision inside an annex names a Keputusan and does not count. Behind the
 * signature (`signed`) a bare `LAMPIRAN II` is enough, and title case will do.
 */
export function isLampiranHead(blocks: readonly Block[], at: number, signed = false): boolean {
  const block = blocks[at];
  if (block === undefined) return false;
  const titled = signed && block.text.length < 60 && LAMPIRAN_JUDUL.test(block.text);
  if (!titled && !LAMPIRAN.test(block.text)) return false;
  const head = blocks.slice(at, at + HEAD_REACH).map(({ text }) => text);
  const joined = head.join(" ").replace(titled ? LAMPIRAN_JUDUL : LAMPIRAN, "");
  if (/^\s*:?\s*KEPUTUSAN\b/i.test(joined)) return false;
  if (titled) return /^\s*:?\s*(?:Peraturan|PERATURAN)\b/.test(joined) && /\bnomor\b/i.test(joined) && /\btentang\b/i.test(joined);
  if (signed && /^LAMPIRAN(?:\s+[IVX]+)?$/.test(block.text)) return true;
  return /^\s*:?\s*(?:PERATURAN|UNDANG|RANCANGAN|QANUN)\b/.test(joined) && /\bNOMOR\b|\bTENTANG\b/i.test(joined);
}

export { LABEL_PEMBUKAAN, MEMUTUSKAN, MENETAPKAN, RAHMAT };
