/** What of a sequence has to be told again: runs that stand in the last one already, and what is new. Pure. */

/** `jumlah` elements of the last sequence from index `dari` on, or elements that it does not have. */
export type Ruas<T> = { readonly dari: number; readonly jumlah: number } | { readonly isi: readonly T[] };

interface Pembanding<T> {
  /** By what an element is found again where it has moved; `null` for one that cannot be. */
  readonly kunci: (satu: T) => string | null;
  /** Whether two say the same. */
  readonly sama: (lama: T, baru: T) => boolean;
}

/**
 * Tells `baru` as runs of `lama` and new elements. Cost is linear; a change of one element costs a comparison of pointers for each other one.
 * After an edit of a co-author every element is another object, and `sama` is asked for each.
 */
export function ubahanOf<T>(lama: readonly T[], baru: readonly T[], { kunci, sama }: Pembanding<T>): readonly Ruas<T>[] {
  const isSame = (a: T | undefined, b: T): boolean => a !== undefined && (a === b || sama(a, b));
  let awal = 0;
  while (awal < baru.length && isSame(lama[awal], baru[awal] as T)) awal++;
  let ekor = 0;
  const most = Math.min(lama.length, baru.length) - awal;
  while (ekor < most && isSame(lama[lama.length - 1 - ekor], baru[baru.length - 1 - ekor] as T)) ekor++;
  const places = new Map<string, number>();
  for (let at = awal; at < lama.length - ekor; at++) {
    const key = kunci(lama[at] as T);
    if (key !== null && !places.has(key)) places.set(key, at);
  }
  const ruas: Tulisan<T>[] = [];
  salin(ruas, 0, awal);
  for (let at = awal; at < baru.length - ekor; at++) {
    const satu = baru[at] as T;
    const place = places.get(kunci(satu) ?? "");
    if (place !== undefined && isSame(lama[place], satu)) salin(ruas, place, 1);
    else tambah(ruas, satu);
  }
  salin(ruas, lama.length - ekor, ekor);
  return ruas;
}

/** A run while it is written. */
type Tulisan<T> = { readonly dari: number; jumlah: number } | { readonly isi: T[] };

function salin<T>(ruas: Tulisan<T>[], dari: number, jumlah: number): void {
  if (jumlah === 0) return;
  const last = ruas.at(-1);
  if (last !== undefined && "dari" in last && last.dari + last.jumlah === dari) last.jumlah += jumlah;
  else ruas.push({ dari, jumlah });
}

function tambah<T>(ruas: Tulisan<T>[], satu: T): void {
  const last = ruas.at(-1);
  if (last !== undefined && "isi" in last) last.isi.push(satu);
  else ruas.push({ isi: [satu] });
}

/** The sequence that `ruas` tells, given the last one. */
export const terapkanUbahan = <T>(lama: readonly T[], ruas: readonly Ruas<T>[]): readonly T[] =>
  ruas.flatMap((satu) => ("isi" in satu ? satu.isi : lama.slice(satu.dari, satu.dari + satu.jumlah)));

/** The same runs with other elements in the place of the new ones. */
export const petakanRuas = <T, U>(ruas: readonly Ruas<T>[], isi: (satu: T) => U): readonly Ruas<U>[] =>
  ruas.map((satu) => ("isi" in satu ? { isi: satu.isi.map(isi) } : satu));
