/** Ids of blocks. */

/** A new id: 12 letters and digits, 62 bits of chance. */
export function idBaru(): string {
  const huruf = "abcdefghijklmnopqrstuvwxyz0123456789";
  return [...crypto.getRandomValues(new Uint8Array(12))].map((angka) => huruf.charAt(angka % 36)).join("");
}
