/** Words that carry meaning in a heading or an item, for matching one with the other. */
const LINCIR: ReadonlySet<string> = new Set(
  "dan atau di ke dari yang untuk pada dalam dengan oleh atas bagi serta para tentang mengenai umum ketentuan sebagaimana dimaksud meliputi".split(
    " ",
  ),
);

/** `d. pertanggungjawaban pelaksanaan tugas; dan` → its words in small letters, without joining words. */
export function kataIsi(teks: string): readonly string[] {
  return teks
    .toLowerCase()
    .replace(/[;,.:]\s*(?:dan|atau|dan\/atau)?\s*$/, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((kata) => kata !== "" && !LINCIR.has(kata));
}

/** Share of words that two of them have in common, 0–1. */
export function kesamaan(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const semua = new Set([...a, ...b]);
  const kedua = new Set(b);
  return new Set(a.filter((kata) => kedua.has(kata))).size / semua.size;
}
