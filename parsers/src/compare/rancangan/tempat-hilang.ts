import type { Ketentuan } from "../../tree/ketentuan.ts";
import { pasalOf } from "../../tree/locator.ts";
import type { Denah, Petak } from "./petak.ts";

/** A place in the sequence of units. */
export interface TempatHilang {
  /** Index of the unit behind which it is; -1 for the head of the document. */
  readonly sesudah: number;
  /** Whether that is inside of the Pasal that answers its own. */
  readonly sePasal: boolean;
}

/**
 * Where missing provisions of the acuan would stand: beside the nearest provision of the acuan that the draft has (`petak` by its index there),
 * the one that shares more of what stands above it (Pasal, Paragraf, Bagian, Bab), of two alike the one before it. An ayat stands beside the
 * ayat, a Pasal beside the whole Pasal.
 */
export function tempatHilang(
  ketentuan: readonly Ketentuan[],
  petak: ReadonlyMap<number, Petak>,
  denah: Denah,
): (index: number) => TempatHilang {
  const known = ketentuan.map((_, index) => petak.has(index));
  return (index) => {
    const sebelum = known.lastIndexOf(true, index);
    const sesudah = known.indexOf(true, index);
    if (sebelum < 0 && sesudah < 0) return { sesudah: akhirBatang(denah), sePasal: false };
    const [own, before, after] = [ketentuan[index], ketentuan[sebelum], ketentuan[sesudah]];
    const maju = dekat(own, after) > dekat(own, before);
    const inside = sePasal(own, maju ? after : before);
    return { sesudah: maju ? besar(sesudah, inside).awal - 1 : besar(sebelum, inside).akhir - 1, sePasal: inside };
  };

  /** The units of a provision, or of the whole Pasal around it. */
  function besar(index: number, alone: boolean): Petak {
    const own = petak.get(index) ?? { awal: 0, akhir: 0 };
    return alone ? own : pasalAround(own, denah);
  }
}

const sePasal = (a: Ketentuan | undefined, b: Ketentuan | undefined): boolean =>
  a !== undefined && b !== undefined && pasalOf(a.locator) === pasalOf(b.locator);

/** How much of what stands above them two provisions of one regulation share. */
function dekat(a: Ketentuan | undefined, b: Ketentuan | undefined): number {
  if (a === undefined || b === undefined) return -1;
  let shared = 0;
  while (shared < a.kelompok.length && a.kelompok[shared] === b.kelompok[shared]) shared++;
  return shared + (sePasal(a, b) ? 1 : 0);
}

/** The Pasal in which these units stand, heading and all. */
function pasalAround({ awal, akhir }: Petak, { satuan, penanda, akhirOf }: Denah): Petak {
  for (let at = awal; at >= 0; at = penanda[at]?.induk ?? -1)
    if (satuan[at]?.attrs.jenis === "pasal") return { awal: at, akhir: akhirOf(at) };
  return { awal, akhir };
}

/** A draft that has nothing of the acuan: behind its body, or where that would begin. */
function akhirBatang({ satuan }: Denah): number {
  const lampiran = satuan.findIndex(({ attrs }) => attrs.jenis === "lampiran");
  const before = lampiran < 0 ? satuan : satuan.slice(0, lampiran);
  return before.findLastIndex(({ attrs }) => attrs.jenis !== "penutup");
}
