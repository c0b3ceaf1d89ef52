/** Which lines and columns of a large grid are inside the window. Pure. */

/** Half open: `awal` is in, `akhir` is not. */
export interface Rentang {
  readonly awal: number;
  readonly akhir: number;
}

/** Where each line begins, and behind them where the last one ends. */
export function offsetsOf(sizes: readonly number[]): readonly number[] {
  const offsets = [0];
  for (const size of sizes) offsets.push((offsets.at(-1) ?? 0) + size);
  return offsets;
}

/** The lines that touch `from`..`to`, and `beyond` more on either side so that quick scrolling shows no gap. */
export function rangeWithin(offsets: readonly number[], from: number, to: number, beyond: number): Rentang {
  const last = offsets.length - 1;
  if (last <= 0) return { awal: 0, akhir: 0 };
  const awal = Math.max(0, Math.min(lineAt(offsets, from), last - 1) - beyond);
  const akhir = Math.min(last, lineAt(offsets, Math.max(from, to - 1)) + 1 + beyond);
  return { awal, akhir };
}

/** The line at this place: the last one that begins at or before it. */
function lineAt(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The indices of a range and `extra`, in order: what holds the focus stays drawn wherever the window is. */
export function withExtra({ awal, akhir }: Rentang, extra: number | null): readonly number[] {
  const inside = Array.from({ length: Math.max(0, akhir - awal) }, (_, at) => awal + at);
  if (extra === null || (extra >= awal && extra < akhir)) return inside;
  return extra < awal ? [extra, ...inside] : [...inside, extra];
}

/** The scroll position that brings `from`..`to` into a window of `size` behind a head of `head` pixels; unchanged where it is inside. */
export function scrollFor(now: number, size: number, head: number, from: number, to: number): number {
  const room = size - head;
  if (from < now || to - from > room) return from;
  return to > now + room ? to - room : now;
}
