/** A word of a provision as it is compared: what it says, and what it counts as. */
export interface Kata {
  /** As printed, with the white space behind it. */
  readonly teks: string;
  /** Lower case, region and office names made equal, numbers of references left out; empty for punctuation alone. */
  readonly bentuk: string;
}

const TOKEN = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*\s*|[^\p{L}\p{N}\s]+\s*|\s+/gu;

/** What each level calls itself: localisation, not a difference of content. */
const SETEMPAT: readonly (readonly [RegExp, string])[] = [
  [/\bperaturan\s+(?:menteri|gubernur|bupati|wali\s?kota)\s+ini\b/g, "peraturan ini"],
  [/\b(?:di\s+lingkungan\s+)?pemerintah\s+(?:kabupaten|kota|provinsi)\b/g, "pemerintah daerah"],
];

/** The name of a region makes no difference; `names` are its words in lower case. */
export function kataOf(teks: string, names: ReadonlySet<string>): readonly Kata[] {
  return [...teks.matchAll(TOKEN)].map(([token]) => {
    const word = token.trim().toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(word) || names.has(word)) return { teks: token, bentuk: "" };
    return { teks: token, bentuk: /^(?:bupati|gubernur|walikota|menteri)$/.test(word) ? "kepala-daerah" : word };
  });
}

/** The content words of a text for likeness: localised, without numbers, short words kept. */
export function kunciOf(teks: string, names: ReadonlySet<string>): readonly string[] {
  let plain = teks.toLowerCase().replace(/wali\s+kota/g, "walikota");
  for (const [shape, replacement] of SETEMPAT) plain = plain.replace(shape, replacement);
  return (plain.match(/[\p{L}]{2,}/gu) ?? []).filter((word) => !names.has(word));
}

/** The words of a region's name, so that `Kabupaten Cilacap` and `Kota Probolinggo` compare as equal. */
export function namaDaerah(daerah: string | null): ReadonlySet<string> {
  return new Set((daerah ?? "").toLowerCase().match(/\p{L}+/gu) ?? []);
}
