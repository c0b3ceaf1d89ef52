/** What the reader of text has to be told of the units of a draft, because their words alone do not say it. */
import { bangunBagian } from "../../rancangan/bangun-peraturan.ts";
import type { DokumenRancangan } from "../../rancangan/dokumen.ts";
import { penulis, type Ruas } from "../../rancangan/naskah.ts";
import { pengikat } from "../../rancangan/pengikat.ts";
import { tulisanOf } from "../../tree/to-text.ts";

interface PetunjukNaskah {
  /** Offsets in the words of a unit where a label could be seen that is none. */
  readonly luput: ReadonlyMap<string, ReadonlySet<number>>;
  /** Ids of the units that go on with the text of the unit before. */
  readonly lanjutan: ReadonlySet<string>;
}

/** The same places as in the canonical text, which reads as the same tree (`toText`). The document has no references and fields any more. Linear. */
export function petunjukNaskah(dokumen: DokumenRancangan): PetunjukNaskah {
  const naskah = penulis();
  const luput = new Map<string, Set<number>>();
  const lanjutan = new Set<string>();
  for (const piece of tulisanOf({ children: bangunBagian(dokumen, naskah, pengikat()) })) {
    if (typeof piece === "string") continue;
    const ruas = naskah.ruas.get(piece.teks) ?? [];
    for (const { id, at } of ruas) if (at > 0 && id !== ruas[0]?.id) lanjutan.add(id);
    for (const at of dinomori(piece.tertulis)) catat(ruas, at);
  }
  return { luput, lanjutan };

  function catat(ruas: readonly Ruas[], at: number): void {
    const satu = ruas.find((calon) => calon.at <= at && at < calon.at + calon.length);
    if (satu === undefined) return;
    const tempat = luput.get(satu.id) ?? new Set<number>();
    tempat.add(satu.dari + at - satu.at);
    luput.set(satu.id, tempat);
  }
}

/** A sign behind a stroke, or a letter by its number: a text of the canonical form has no other `&#`. */
const TANDA = /\\.|&#(\d+);/gs;

/** Offsets in a text of the letters that its canonical form writes by number. */
function dinomori(tertulis: string): number[] {
  const tempat: number[] = [];
  let lebih = 0;
  for (const { 0: tanda, 1: nomor, index } of tertulis.matchAll(TANDA)) {
    if (nomor !== undefined) tempat.push(index - lebih);
    lebih += tanda.length - (nomor === undefined ? 1 : String.fromCodePoint(Number(nomor)).length);
  }
  return tempat;
}
