/** Signs that a title, a heading and a line of the closing do not end with. */
const TANDA = ".,;:";

/** The text without signs and white space at its end. A loop, because a pattern would try every sign of a long row of dots. */
export function tanpaTandaAkhir(teks: string): string {
  let akhir = teks.length;
  while (akhir > 0 && (TANDA.includes(teks.charAt(akhir - 1)) || teks.charAt(akhir - 1).trim() === "")) akhir--;
  return teks.slice(0, akhir);
}

/** Ends with the dots of a blank that is still to be filled in. */
export const berakhirKosong = (teks: string): boolean => teks.endsWith("..") || teks.endsWith("…");
