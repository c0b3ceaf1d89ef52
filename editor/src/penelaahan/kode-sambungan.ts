/** The code that a person compares on both sides. Pure. */

/** Letters of a code without the dash. */
const PANJANG = 8;

/** `abcd efgh` as the server writes it, `ABCD-EFGH`; `null` for what cannot be a code. */
export function rapikanKode(tulisan: string): string | null {
  const isi = tulisan.replace(/[\s–—-]/gu, "").toUpperCase();
  return isi.length === PANJANG && /^[A-Z0-9]+$/u.test(isi) ? `${isi.slice(0, PANJANG / 2)}-${isi.slice(PANJANG / 2)}` : null;
}
