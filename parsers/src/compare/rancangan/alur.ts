import { rentangAsal } from "../../rancangan/sajian.ts";
import { type Denah, type Petak, rapat, type Tulisan } from "./petak.ts";

/** A place in the plain text of a unit. */
export interface Rentang {
  readonly id: string;
  /** UTF-16 code units. */
  readonly dari: number;
  readonly sampai: number;
}

/** The text of a provision without its white space, and where each character of it stands in the units. */
export interface Alur {
  readonly rapat: string;
  /** The places of the characters from `awal` up to `akhir`; what no unit holds (the label of an item) has none. */
  readonly rentang: (awal: number, akhir: number) => readonly Rentang[];
  /** The place before the character at `awal`, or behind the one before it. */
  readonly titik: (awal: number) => Rentang | null;
}

interface Ruas {
  readonly id: string;
  readonly tulisan: Tulisan;
  /** Places of its characters in the provision. */
  readonly awal: number;
  readonly akhir: number;
}

/**
 * Follows the text of a provision (lead, items with their labels, closing) through the units that it was put together from. What does not
 * agree letter by letter is passed over.
 */
export function alurOf(teks: string, { awal, akhir }: Petak, { satuan, penanda, tulisan }: Denah): Alur {
  const whole = rapat(teks);
  const ruas: Ruas[] = [];
  let at = 0;
  for (let index = awal; index < akhir; index++) {
    const unit = satuan[index];
    const own = tulisan(index);
    const plain = rapat(own.teks);
    const label = rapat(penanda[index]?.label ?? "");
    if (index > awal && whole.startsWith(label + plain, at)) at += label.length;
    const found = whole.indexOf(plain, at);
    if (unit === undefined || plain === "" || found < 0) continue;
    ruas.push({ id: unit.attrs.id, tulisan: own, awal: found, akhir: found + plain.length });
    at = found + plain.length;
  }
  const rentang = (from: number, to: number): readonly Rentang[] =>
    ruas.flatMap((one): readonly Rentang[] => {
      const [start, end] = [Math.max(from, one.awal), Math.min(to, one.akhir)];
      if (start >= end) return [];
      const { teks: words, potong } = one.tulisan;
      const place = { dari: tempatKe(words, start - one.awal), sampai: tempatKe(words, end - one.awal - 1) + 1 };
      const asal = potong === null ? place : rentangAsal(potong, place.dari, place.sampai);
      return asal === null ? [] : [{ id: one.id, ...asal }];
    });
  return {
    rapat: whole,
    rentang,
    titik: (from) => {
      const [after] = rentang(from, from + 1);
      if (after !== undefined) return { ...after, sampai: after.dari };
      const [before] = rentang(from - 1, from);
      return before === undefined ? null : { ...before, dari: before.sampai };
    },
  };
}

/** Place of the `ke`-th character of a text that is no white space. */
function tempatKe(teks: string, ke: number): number {
  let left = ke;
  for (let at = 0; at < teks.length; at++) {
    if (/\s/u.test(teks[at] ?? "")) continue;
    if (left === 0) return at;
    left--;
  }
  return teks.length;
}
