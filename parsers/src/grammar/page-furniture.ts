import type { Block } from "../readers/block.ts";
import { isComplete } from "./sentence.ts";

/** Page numbers, rules, addresses and stamps that printing puts between the lines of a law. */
const PAGE_NUMBER = /^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:halaman|hal\.?|page)\s+\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?)$/i;
const BARE_NUMBER = /^\d{1,4}$/;
/** No letter and no digit: a rule, or dirt on the page. */
const RULE = /^[^\p{L}\p{N}]+$/u;
const BLANK = /^[([]?(?:…|\.{3}|_{3})[.…_ ]*[)\]]?$/u;
/** The second line of a Markdown table. */
const DELIMITER = /^(?=.*-)[\s:-]+$/;
const ADDRESS = /^(?:https?:\/\/\S+|(?:www\.)?jdih\.\S+|www\.\S+)$/i;
const STAMP = /^(?:SALINAN|S A L I N A N|Salinan|RANCANGAN|D R A F T|DRAF)$/;
const CATCHWORD = /(?:(?:\.\s?){3,}|…\s*)$/;
/** Heads that some publishers repeat on every page. */
const RUNNING_HEAD =
  /^(?:PRESIDEN(?: REPUBLIK INDONESIA)?|REPUBLIK INDONESIA|(?:BUPATI|WALI ?KOTA|GUBERNUR|MENTERI)\b[A-Z .-]*|PROVINSI [A-Z .-]+)$/;

/** A catchword repeats the beginning of the next page: this many lines are looked through for it. */
const CATCHWORD_REACH = 6;

/**
 * Tells for each block whether it is page furniture. A bare number counts as a page number in the body only; in an annex it may be
 * the cell of a table. `bodyStart` and `bodyEnd` are indices into `blocks`.
 */
export function findFurniture(blocks: readonly Block[], bodyStart: number, bodyEnd: number): readonly boolean[] {
  const seen = new Map<string, number>();
  for (const { text } of blocks) {
    const head = text.replace(/,$/, "");
    if (RUNNING_HEAD.test(head)) seen.set(head, (seen.get(head) ?? 0) + 1);
  }
  let page = 0;
  return blocks.map((block, index) => {
    const { text } = block;
    if (block.escapes[0] === 0) return false;
    if (block.kind === "tabel") return text.length === 0 || DELIMITER.test(text);
    if (text.length === 0) return true;
    if (isPlaceOfName(blocks, index)) return false;
    if (PAGE_NUMBER.test(text) || RULE.test(text) || STAMP.test(text) || ADDRESS.test(text)) return true;
    const inBody = index > bodyStart && index < bodyEnd;
    if (inBody && BARE_NUMBER.test(text) && isPageNumber(blocks, index, page)) {
      page = Number(text);
      return true;
    }
    if (isESignature(blocks, index)) return true;
    if (inBody && (seen.get(text) ?? 0) > 1 && !isHeadingPlace(blocks, index)) return true;
    return isCatchword(blocks, index);
  });
}

/** A dotted blank right below an office: who will sign is not known yet. */
function isPlaceOfName(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1]?.text ?? "";
  return BLANK.test(blocks[index]?.text ?? "") && above.endsWith(",") && above === above.toUpperCase();
}

/** Right under `BAB II` a line of capitals is the judul of the Bab, and under `DENGAN RAHMAT …` it is the office that makes the regulation. */
function isHeadingPlace(blocks: readonly Block[], index: number): boolean {
  return /^(?:BAB|Bagian|BAGIAN|Paragraf|DENGAN RAHMAT)\b/.test(blocks[index - 1]?.text ?? "");
}

/** What is counted, and the month of a date: a number above it belongs to the sentence. */
const COUNTED =
  /^(?:\(|januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember|hari|bulan|tahun|minggu|jam|orang|kali|persen|%|unit|jenis|tahap|level|rupiah|buah|lembar|rangkap)/i;

/** A bare number is the page's where the sentence before is over, or where it follows the page before. */
function isPageNumber(blocks: readonly Block[], index: number, last: number): boolean {
  const before = blocks[index - 1]?.text ?? "";
  if (isComplete(before)) return true;
  if (COUNTED.test(blocks[index + 1]?.text ?? "") && !(blocks[index]?.blankBefore === true && blocks[index + 1]?.blankBefore === true))
    return false;
  const value = Number(blocks[index]?.text);
  return value === last + 1 || (last === 0 && value <= FIRST_PAGE) || (value > last && blocks[index]?.blankBefore === true);
}

/** The first number that is printed on a page is mostly 2. */
const FIRST_PAGE = 3;

const E_SIGNATURE = /^(?:Dokumen ini (?:telah )?ditandatangani secara elektronik|UU ITE No|Informasi Elektronik dan\/atau)/i;
const E_SIGNATURE_REST = /\b(?:BSrE|BSSN|sertifikat elektronik|elektronik yang diterbitkan|Sertifikasi Elektronik)\b/i;
/** The stamp of the certificate runs over at most this many lines. */
const E_SIGNATURE_LINES = 3;

/** The stamp that an electronic signature leaves at the foot of every page. */
function isESignature(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at > index - E_SIGNATURE_LINES; at--) {
    const text = blocks[at]?.text ?? "";
    if (E_SIGNATURE.test(text)) return true;
    if (!E_SIGNATURE_REST.test(text)) return false;
  }
  return false;
}

function isCatchword(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? "";
  if (text.length > 60 || !CATCHWORD.test(text)) return false;
  const stem = text.replace(CATCHWORD, "").replace(/[\s./]+$/, "");
  if (stem.length < 2) return false;
  for (let next = index + 1; next < Math.min(blocks.length, index + CATCHWORD_REACH); next++) {
    if (blocks[next]?.text.startsWith(stem) === true) return true;
  }
  return false;
}
