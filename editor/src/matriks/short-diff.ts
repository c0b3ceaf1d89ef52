/** Shortens a word diff for a cell of four lines: what differs stays, what agrees is kept as a few words around it. Pure. */
import type { Potongan } from "@selaras/parsers";

/** Words of agreement kept on either side of a difference: enough to find the place, little enough to fit. */
const CONTEXT_WORDS = 3;
/** Four lines of a 12 rem column hold some 108 characters; the last piece may run over, and the stylesheet cuts what is still too long. */
const BUDGET = 85;
/** One long insertion must not crowd out the next difference. */
const LONGEST_PIECE = 90;

const ELLIPSIS = "…";

function firstWords(text: string, count: number): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= count ? text : `${/^\s*/u.exec(text)?.[0] ?? ""}${words.slice(0, count).join(" ")} `;
}

function lastWords(text: string, count: number): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= count ? text : ` ${words.slice(-count).join(" ")}${/\s*$/u.exec(text)?.[0] ?? ""}`;
}

/** What agrees: its end before a difference, its beginning after one, both between two. */
function shortenKept(teks: string, isFirst: boolean, isLast: boolean): string {
  const most = CONTEXT_WORDS * (isFirst || isLast ? 1 : 2);
  if (teks.trim().split(/\s+/u).length <= most + 1) return teks;
  if (isFirst) return `${ELLIPSIS}${lastWords(teks, CONTEXT_WORDS)}`;
  if (isLast) return `${firstWords(teks, CONTEXT_WORDS)}${ELLIPSIS}`;
  return `${firstWords(teks, CONTEXT_WORDS)}${ELLIPSIS}${lastWords(teks, CONTEXT_WORDS)}`;
}

/** The space at the end stays: the next word must not stick to the ellipsis. */
const clip = (teks: string): string =>
  teks.length <= LONGEST_PIECE
    ? teks
    : `${teks.slice(0, LONGEST_PIECE).replace(/\s+\S*$/u, "")} ${ELLIPSIS}${/\s*$/u.exec(teks)?.[0] ?? ""}`;

/** The differences of `beda` with a few words around them; empty where nothing differs. */
export function shortDiff(beda: readonly Potongan[]): readonly Potongan[] {
  if (beda.every(({ jenis }) => jenis === "tetap")) return [];
  const hasil: Potongan[] = [];
  let length = 0;
  for (const [urut, { jenis, teks }] of beda.entries()) {
    if (length >= BUDGET) {
      if (!hasil.at(-1)?.teks.trimEnd().endsWith(ELLIPSIS)) hasil.push({ jenis: "tetap", teks: ` ${ELLIPSIS}` });
      break;
    }
    const pendek = jenis === "tetap" ? shortenKept(teks, urut === 0, urut === beda.length - 1) : clip(teks);
    hasil.push({ jenis, teks: pendek });
    length += pendek.trimEnd().length;
  }
  return hasil;
}
