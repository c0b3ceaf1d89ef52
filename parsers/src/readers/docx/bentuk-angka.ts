import { toLetter, toOrdinal, toRoman } from "../../istilah.ts";

/** Above this a letter or roman number says nothing, and only makes a long line. */
const TERBESAR = 780;

/** Number formats of a list level that no digits print (§17.18.59). */
const BENTUK: Readonly<Record<string, (nilai: number) => string>> = {
  lowerLetter: toLetter,
  upperLetter: (nilai) => toLetter(nilai).toUpperCase(),
  lowerRoman: (nilai) => toRoman(nilai).toLowerCase(),
  upperRoman: toRoman,
  decimalZero: (nilai) => String(nilai).padStart(2, "0"),
  ordinalText: toOrdinal,
  decimalEnclosedParen: (nilai) => `(${nilai})`,
  decimalEnclosedFullstop: (nilai) => `${nilai}.`,
  numberInDash: (nilai) => `- ${nilai} -`,
  hex: (nilai) => nilai.toString(16).toUpperCase(),
};

/**
 * The number as Word prints it in this format: `lowerLetter` gives z, aa, bb, `ordinalText` the word of a Bagian (`Kesatu`), what is
 * unknown digits. `pola` is the pattern of a custom format: `001, 002, 003, ...` fills up with zeros.
 */
export function cetakAngka(nilai: number, bentuk: string, pola = ""): string {
  if (bentuk === "none" || bentuk === "bullet") return "";
  if (nilai <= 0 || nilai > TERBESAR) return String(nilai);
  if (bentuk === "custom") return String(nilai).padStart(/^0+\d/.exec(pola)?.[0].length ?? 1, "0");
  // the name comes from the file: `toString` is none of ours
  return (Object.hasOwn(BENTUK, bentuk) ? BENTUK[bentuk]?.(nilai) : undefined) ?? String(nilai);
}
