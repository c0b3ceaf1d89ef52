import type { Block } from "../readers/block.ts";

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
const PENUTUP = /^(?:Agar (?:supaya )?setiap orang|(?:Di)?tetapkan di\s|Disahkan di\s|Ditetapkan\s+:?\s*di\b)/i;
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
    if (state === "batangTubuh" && PENUTUP.test(text)) mark("penutup", at);
    else if (PENJELASAN.test(text) && /^ATAS\b/.test(blocks[at + 1]?.text ?? "")) mark("penjelasan", at);
    else if (isLampiranHead(blocks, at)) mark("lampiran", at);
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
    if (!BODY.test(text)) continue;
    if (decided >= 0) return at;
    if (first < 0 && STANDING.test(text)) first = at;
  }
  if (decided >= 0) return afterMenetapkan(blocks, decided);
  if (first >= 0) return first;
  const penutup = blocks.findIndex(({ text }) => PENUTUP.test(text));
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

/** `LAMPIRAN II PERATURAN BUPATI …`; the head of a sample decision inside an annex names a Keputusan and does not count. */
export function isLampiranHead(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || !LAMPIRAN.test(block.text)) return false;
  const head = blocks.slice(at, at + HEAD_REACH).map(({ text }) => text);
  const joined = head.join(" ").replace(LAMPIRAN, "");
  if (/^\s*:?\s*KEPUTUSAN\b/.test(joined)) return false;
  return /^\s*:?\s*(?:PERATURAN|UNDANG|RANCANGAN|QANUN)\b/.test(joined) && /\bNOMOR\b|\bTENTANG\b/i.test(joined);
}

export { LABEL_PEMBUKAAN, MEMUTUSKAN, MENETAPKAN, RAHMAT };
