/** Roots of one syllable take *menge-*: *disahkan* → *mengesahkan*. */
const SATU_SUKU = /^(?:sah|cek|tik|cat|cap|las|tes|tag)(?:kan|i)?$/;

/** *per-* and *pel-* that are a prefix and stay: *dipergunakan* → *mempergunakan*, not *diperlukan* → *memerlukan*. */
const AWALAN_PER = /^(?:per(?!lu|iksa|intah|caya|inci|an(?:kan|i)?$)|pelajari$)/;

/** Keep their first sound against the rule: *mengkaji* is to study, *mengaji* to recite. */
const TETAP = /^kaji$/;

/**
 * A verb in its active form: *ditetapkan* → *menetapkan*. Follows the sound rules of the prefix meN-; a verb that is not passive is given back
 * as it stands. Source: Tata Bahasa Baku Bahasa Indonesia, morfofonemik meN-.
 */
export function bentukAktif(verba: string): string {
  const akar = /^di(.{3,})$/.exec(verba)?.[1];
  if (akar === undefined) return verba;
  if (SATU_SUKU.test(akar)) return `menge${akar}`;
  // p, t, k and s fall away before a vowel; two consonants stay: *diproses* → *memproses*
  const luluh = /^[ptks][aiueo]/.test(akar) && !AWALAN_PER.test(akar) && !TETAP.test(akar);
  return `${PRANASAL.find(([awal]) => awal.test(akar))?.[1] ?? "me"}${luluh ? akar.slice(1) : akar}`;
}

/** How meN- sounds before a root. */
const PRANASAL: readonly (readonly [RegExp, string])[] = [
  [/^[pbfv]/, "mem"],
  [/^s[aiueo]/, "meny"],
  [/^[tdcjzs]/, "men"],
  [/^[kaiueogh]/, "meng"],
];
