/**
 * A verb in its active form: *ditetapkan* → *menetapkan*. Follows the sound rules of the prefix meN-; a verb that is not passive is given back
 * as it stands. Source: Tata Bahasa Baku Bahasa Indonesia, morfofonemik meN-.
 */
export function bentukAktif(verba: string): string {
  const match = /^di(.{3,})$/.exec(verba);
  const akar = match?.[1];
  if (akar === undefined) return verba;
  if (/^(?:ber|per|pel)/.test(akar)) return `mem${akar}`;
  if (/^p/.test(akar)) return `mem${akar.slice(1)}`;
  if (/^b|^f|^v/.test(akar)) return `mem${akar}`;
  if (/^t/.test(akar)) return `men${akar.slice(1)}`;
  if (/^[dcjz]/.test(akar)) return `men${akar}`;
  if (/^s/.test(akar)) return `meny${akar.slice(1)}`;
  if (/^k/.test(akar)) return `meng${akar.slice(1)}`;
  if (/^[aiueogh]/.test(akar)) return `meng${akar}`;
  return `me${akar}`;
}
