/** Formulas that the drafting manual words itself; a source that words them otherwise is not copied. */
const RUMUSAN: readonly (readonly [RegExp, string])[] = [
  // butir 192 Lampiran II UU 12/2011
  [/\bbagian\s+(?:yang\s+)?tidak\s+terpisahkan\s+(?:dalam|dari|dengan)(?=\s+Peraturan\b)/g, "bagian yang tidak terpisahkan dari"],
  // butir 146
  [/\bdinyatakan\s+dicabut\s+dan\s+(?:dinyatakan\s+)?tidak\s+berlaku\b/g, "dicabut dan dinyatakan tidak berlaku"],
];

/** The text with those formulas. */
export const rumusanBaku = (teks: string): string => RUMUSAN.reduce((hasil, [pola, dengan]) => hasil.replace(pola, dengan), teks);
