/** Where the last punctuation of a text begins: a plain walk from its end, however long the row of signs is. */
export function panjangInti(nilai: string, tanda = " \t\n\r\u00a0;.,"): number {
  let at = nilai.length;
  while (at > 0 && tanda.includes(nilai.charAt(at - 1))) at--;
  return at;
}
