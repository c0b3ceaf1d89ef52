/** Which of many things kept their order. Pure. */

/**
 * The longest run of indices into `urutan` whose values grow: what stays where it is when a list was reordered, so that as little as possible
 * counts as moved. O(n log n).
 */
export function bertahan(urutan: readonly number[]): readonly number[] {
  const ekor: number[] = [];
  const sebelum: number[] = [];
  for (const [at, nilai] of urutan.entries()) {
    let kiri = 0;
    let kanan = ekor.length;
    while (kiri < kanan) {
      const tengah = (kiri + kanan) >> 1;
      if ((urutan[ekor[tengah] ?? 0] ?? 0) < nilai) kiri = tengah + 1;
      else kanan = tengah;
    }
    sebelum.push(kiri > 0 ? (ekor[kiri - 1] ?? -1) : -1);
    ekor[kiri] = at;
  }
  const hasil: number[] = [];
  for (let at = ekor.at(-1) ?? -1; at !== -1; at = sebelum[at] ?? -1) hasil.push(at);
  return hasil.reverse();
}
