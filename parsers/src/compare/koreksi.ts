import type { Bahan } from "./bahan.ts";
import type { Tempat } from "./jodoh.ts";

/** A decision of a person on a pair: it survives every new comparison and wins over the machine. Data, nothing else. */
export interface Koreksi {
  readonly putusan: "cocok" | "lepas";
  /** Locator of the provision in the acuan. */
  readonly a: string;
  /** Locator of the provision in the other regulation. */
  readonly b: string;
  /** Who decided, as the person is to be named in a report. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly reason: string;
}

/** These two say the same, whatever the machine found. */
export const cocokkan = (a: string, b: string, oleh: Omit<Koreksi, "putusan" | "a" | "b">): Koreksi => ({
  putusan: "cocok",
  a,
  b,
  ...oleh,
});

/** These two do not belong together, whatever the machine found. */
export const lepaskan = (a: string, b: string, oleh: Omit<Koreksi, "putusan" | "a" | "b">): Koreksi => ({
  putusan: "lepas",
  a,
  b,
  ...oleh,
});

/** The last decision on each pair, in the order in which the pairs were first decided. */
export function berlaku(koreksi: readonly Koreksi[]): readonly Koreksi[] {
  const last = new Map<string, Koreksi>();
  for (const satu of koreksi) last.set(`${satu.a}\n${satu.b}`, satu);
  return [...last.values()];
}

/** A correction with the places it binds. */
export interface KoreksiTerpasang {
  readonly putusan: Koreksi["putusan"];
  readonly a: number;
  readonly tempatA: Tempat;
  readonly b: number;
  readonly tempatB: Tempat;
  readonly koreksi: Koreksi;
}

/** What of a regulation a correction can name. */
type Bernomor = Pick<Bahan, "ketentuan" | "lampiran">;

/**
 * Finds the places that the corrections in force name. A locator below a provision (`… huruf a`) means that provision; where a number is
 * printed twice the first is meant.
 */
export function pasangKoreksi(koreksi: readonly Koreksi[], acuan: Bernomor, lain: Bernomor): readonly KoreksiTerpasang[] {
  if (koreksi.length === 0) return [];
  const [inA, inB] = [placesOf(acuan), placesOf(lain)];
  return berlaku(koreksi).flatMap((satu): readonly KoreksiTerpasang[] => {
    const a = placeOf(satu.a, inA);
    const b = placeOf(satu.b, inB);
    return a === undefined || b === undefined
      ? []
      : [{ putusan: satu.putusan, a: a.index, tempatA: a.tempat, b: b.index, tempatB: b.tempat, koreksi: satu }];
  });
}

/** The corrections in force that name a provision which is no longer there: to be shown to a person, never dropped in silence. */
export function koreksiTakTerpakai(koreksi: readonly Koreksi[], acuan: Bernomor, lain: Bernomor): readonly Koreksi[] {
  const used = new Set(pasangKoreksi(koreksi, acuan, lain).map((satu) => satu.koreksi));
  return berlaku(koreksi).filter((satu) => !used.has(satu));
}

interface Letak {
  readonly tempat: Tempat;
  readonly index: number;
}

function placesOf({ ketentuan, lampiran }: Bernomor): ReadonlyMap<string, Letak> {
  const found = new Map<string, Letak>();
  const put = (tempat: Tempat, locator: string, index: number): void => {
    const name = normal(locator);
    if (!found.has(name)) found.set(name, { tempat, index });
  };
  ketentuan.forEach(({ locator }, index) => {
    put("batang-tubuh", locator, index);
  });
  lampiran.forEach(({ locator }, index) => {
    put("lampiran", locator, index);
  });
  return found;
}

function placeOf(locator: string, places: ReadonlyMap<string, Letak>): Letak | undefined {
  for (let name = normal(locator); ; ) {
    const found = places.get(name);
    if (found !== undefined) return found;
    const outer = name.replace(/ (?:huruf|angka|butir) \S+$/, "");
    if (outer === name) return undefined;
    name = outer;
  }
}

const normal = (locator: string): string => locator.toLowerCase().replace(/\s+/g, " ").trim();
