/** Signs that Word keeps as numbers of a symbol font, as the letters that look like them; most of the rest have no letter. */
const LAMBANG: Readonly<Record<string, string>> = {
  "symbol f0b7": "•",
  "symbol f0b3": "≥",
  "symbol f0a3": "≤",
  "symbol f0b1": "±",
  "symbol f0b4": "×",
  "symbol f0b0": "°",
  "symbol f0b9": "≠",
  "symbol f0ae": "→",
  "wingdings f0fc": "✓",
  "wingdings f0fe": "☑",
  "wingdings f0a8": "□",
  "wingdings f06f": "□",
  "wingdings f0a7": "▪",
  "wingdings f0d8": "➢",
  "wingdings f0e0": "→",
  "wingdings 2 f050": "✓",
  "wingdings 2 f0a3": "□",
  "wingdings 2 f052": "☑",
};

/** The letter for `w:sym` (§17.3.3.30); nothing where its number is none. */
export function lambang(font: string | undefined, kode: string | undefined): string {
  if (kode === undefined || !/^[\da-f]{1,4}$/i.test(kode)) return "";
  const dikenal = LAMBANG[`${(font ?? "").toLowerCase()} ${kode.toLowerCase()}`];
  const titik = Number.parseInt(kode, 16);
  // a lone half of a pair, or a control, is no letter
  if (dikenal === undefined && (titik < 32 || (titik >= 0xd800 && titik < 0xe000))) return "";
  return dikenal ?? String.fromCharCode(titik);
}
