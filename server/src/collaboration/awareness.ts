/** Awareness updates as y-protocols writes them, without the class that keeps them. */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

const CLOCK_TERBESAR = 2 ** 40;

const SEPOTONG = 3_000;

/** One client of an awareness update; `isi` is JSON. */
export interface Entri {
  readonly klien: number;
  readonly clock: number;
  readonly isi: string;
}

/** Takes an awareness update apart. Throws on anything that is none. */
export function readEntries(data: Uint8Array): readonly Entri[] {
  const decoder = decoding.createDecoder(data);
  const entries: Entri[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const klien = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    if (clock > CLOCK_TERBESAR) throw new Error("a clock is out of range");
    entries.push({ klien, clock, isi: decoding.readVarString(decoder) });
  }
  return entries;
}

/** `null` for none. */
export function encodeEntries(entries: readonly Entri[]): Uint8Array | null {
  if (entries.length === 0) return null;
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { klien, clock, isi } of entries) {
      encoding.writeVarUint(encoder, klien);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, isi);
    }
  });
}

/** Awareness updates of about `SEPOTONG` characters; one state may be longer. */
export function encodePieces(entries: readonly Entri[]): readonly Uint8Array[] {
  const pieces: Entri[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const one of entries) {
    length += one.isi.length;
    if (length > SEPOTONG) {
      pieces.push([]);
      length = one.isi.length;
    }
    pieces.at(-1)?.push(one);
  }
  return pieces.map(encodeEntries).filter((update) => update !== null);
}
