/**
 * Whether `isi`, the first words of a paragraph, begins with the label that its list prints: typed as well, it is printed once. What only
 * looks like it goes on as a number (`1.000`, `1. 5`) or as a short form (`a.n.`, `a. n.`). A bare number (`1`) says too little: `1 orang`
 * may well begin the text.
 */
export function diketik(isi: string, label: string): boolean {
  if (!/[.)]$|^\p{L}{3}/u.test(label)) return false;
  const rata = isi.replace(/\s+/g, " ");
  const awal = rata.slice(0, label.length);
  // `A. Yani` is not the label `a.`, `PASAL 1` is `Pasal 1`
  if (awal !== label && !(label.length > 4 && awal.toLowerCase() === label.toLowerCase())) return false;
  const sisa = rata.slice(label.length);
  return sisa === "" || (sisa.startsWith(" ") && !/^ (?:\d|\p{L}{1,2}\.)/u.test(sisa));
}
