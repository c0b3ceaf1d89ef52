/** Phrases that a rule replaces, with what it says of them. */

import type { TemuanSekunci } from "../bahasa/himpun.ts";
import { bukanTulisanSendiri, dalamRentang } from "../bahasa/kutipan-judul.ts";
import type { Keparahan } from "../kaidah.ts";

export interface FrasaNorma {
  /** With the flags `g` and `u`. */
  readonly pola: RegExp;
  readonly pesan: (cocok: RegExpMatchArray) => string;
  /** What takes its place; `null` where only a person can tell. */
  readonly isi: ((cocok: RegExpMatchArray) => string) | null;
  readonly aman: boolean;
  readonly keparahan?: Keparahan;
  /** Findings with the same key are told once in a lampiran; the words themselves where absent. */
  readonly kunci?: string;
}

/** A text with more findings is no text of a regulation. */
const TERBANYAK = 200;

/**
 * Every place of the phrases in a text, quotations and titles of cited regulations aside; of two at one place the first in the list. `saring`: without
 * a match of this plain expression a text has none of them.
 */
export function cariFrasa(daftar: readonly FrasaNorma[], saring: RegExp): (teks: string) => readonly TemuanSekunci[] {
  return (teks) => {
    if (!saring.test(teks)) return [];
    const hasil: TemuanSekunci[] = [];
    let lindung: ReturnType<typeof bukanTulisanSendiri> | null = null;
    for (const satu of daftar)
      for (const cocok of teks.matchAll(satu.pola)) {
        const dari = cocok.index;
        const sampai = dari + cocok[0].length;
        if (hasil.length >= TERBANYAK) return hasil;
        lindung ??= bukanTulisanSendiri(teks);
        if (dalamRentang(lindung, dari, sampai) || hasil.some((lain) => lain.dari < sampai && lain.sampai > dari)) continue;
        hasil.push(temuan(satu, cocok, dari, sampai));
      }
    return hasil.sort((a, b) => a.dari - b.dari);
  };
}

function temuan({ pesan, isi, aman, keparahan, kunci }: FrasaNorma, cocok: RegExpMatchArray, dari: number, sampai: number): TemuanSekunci {
  const tulis = isi === null ? null : kapitalAwal(cocok[0], isi(cocok));
  return {
    dari,
    sampai,
    kunci: kunci ?? cocok[0].toLowerCase(),
    pesan: pesan(cocok),
    ...(keparahan === undefined ? {} : { keparahan }),
    ...(tulis === null
      ? {}
      : {
          perbaikan: {
            judul: tulis.trim() === "" ? `Hapus "${cocok[0].trim()}"` : `Ganti dengan "${tulis.trim()}"`,
            aman,
            ganti: [{ dari, sampai, isi: tulis }],
          },
        }),
  };
}

const kapitalAwal = (tertulis: string, isi: string): string =>
  /^\p{Lu}/u.test(tertulis) && /^\p{Ll}/u.test(isi) ? isi.charAt(0).toUpperCase() + isi.slice(1) : isi;
