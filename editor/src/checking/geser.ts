/** Places in a text that was edited since. Pure. */

/** Half open, UTF-16 code units. */
export interface RentangTeks {
  readonly dari: number;
  readonly sampai: number;
}

/**
 * Takes a range of `lama` over to `baru`, given that one stretch was replaced: what stands before it stays, what stands behind it moves, what
 * lies inside it shrinks to it. `null` where nothing of the range is left.
 */
export function geserRentang({ dari, sampai }: RentangTeks, lama: string, baru: string): RentangTeks | null {
  if (lama === baru) return { dari, sampai };
  const most = Math.min(lama.length, baru.length);
  let awal = 0;
  while (awal < most && lama.charCodeAt(awal) === baru.charCodeAt(awal)) awal++;
  let ekor = 0;
  while (ekor < most - awal && lama.charCodeAt(lama.length - 1 - ekor) === baru.charCodeAt(baru.length - 1 - ekor)) ekor++;
  const akhirLama = lama.length - ekor;
  const akhirBaru = baru.length - ekor;
  // what is typed right before a word is not part of it
  const start = dari >= akhirLama ? dari + akhirBaru - akhirLama : dari <= awal ? dari : akhirBaru;
  const end = dari === sampai ? start : sampai <= awal ? sampai : sampai >= akhirLama ? sampai + akhirBaru - akhirLama : awal;
  if (start > end || (start === end && dari < sampai)) return null;
  return { dari: start, sampai: end };
}
