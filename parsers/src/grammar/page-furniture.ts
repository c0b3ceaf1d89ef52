import type { Block } from "../readers/block.ts";

/** Page numbers, rules, addresses and stamps that printing puts between the lines of a law. */
const PAGE_NUMBER = /^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:halaman|hal\.?|page)\s+\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?)$/i;
const BARE_NUMBER = /^\d{1,4}$/;
/** No letter and no digit: a rule, or dirt on the page. */
const RULE = /^[^\p{L}\p{N}]+$/u;
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
  return blocks.map((block, index) => {
    const { text } = block;
    if (block.escapes[0] === 0) return false;
    if (block.kind === "tabel") return text.length === 0 || DELIMITER.test(text);
    if (text.length === 0) return true;
    if (PAGE_NUMBER.test(text) || RULE.test(text) || STAMP.test(text) || ADDRESS.test(text)) return true;
    const inBody = index > bodyStart && index < bodyEnd;
    if (inBody && BARE_NUMBER.test(text) && !isCounted(blocks, index)) return true;
    if (isESignature(blocks, index)) return true;
    if (inBody && (seen.get(text) ?? 0) > 1 && !isHeadingPlace(blocks, index)) return true;
    return isCatchword(blocks, index);
  });
}

/** Right under `BAB II` a line of capitals is the judul of the Bab. */
function isHeadingPlace(blocks: readonly Block[], index: number): boolean {
  return /^(?:BAB|Bagian|BAGIAN|Paragraf)\b/.test(blocks[index - 1]?.text ?? "");
}

/** The number belongs to the sentence: `tanggal` above it, a month or its words below it (a web page breaks lines anywhere). */
function isCounted(blocks: readonly Block[], index: number): boolean {
  const [before, after] = [blocks[index - 1]?.text ?? "", blocks[index + 1]?.text ?? ""];
  return (
    /\b(?:tanggal|nomor|tahun|ayat|pasal|huruf|angka|lama|banyak|sedikit|lambat)$/i.test(before) &&
    /^(?:\(|januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember|hari|bulan|tahun|orang|kali|persen|%)/i.test(
      after,
    )
  );
}

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
