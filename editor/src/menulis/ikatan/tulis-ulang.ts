/** Words typed in a unit whose mover did not know them, put into its copy. Pure. */
import type { Sandi } from "./sematan.ts";
import type { Potongan } from "./teks-elemen.ts";

export interface Karakter {
  /** In the code that all strings here are written in. */
  readonly huruf: string;
  /** Stood there until the unit was taken away; otherwise this person had deleted it before. */
  readonly hidup: boolean;
  /** Typed without the mover's knowledge. */
  readonly baru: boolean;
  /** Clock of Yjs. */
  readonly jam: number;
}

/** How many characters before a place are looked for where a text has changed on both sides. */
const PETUNJUK = 24;

/**
 * What turns the copy, whose words are `kini`, into one with the new words; `null` where there are none.
 *
 * Where the copy is just what its mover saw, the result is what the typist saw, deletions included. Where somebody has gone on to write in the
 * copy, each new run is put behind the words that stood before it.
 */
export function tulisUlang(
  karakter: readonly Karakter[],
  kini: string,
  { baca }: Pick<Sandi, "baca">,
): ((potongan: readonly Potongan[]) => readonly Potongan[]) | null {
  if (!karakter.some(({ hidup, baru }) => hidup && baru)) return null;
  const dikenal = karakter.filter(({ baru }) => !baru);
  const hidup = gabung(dikenal.filter((satu) => satu.hidup));
  if (gabung(dikenal) === kini && hidup !== kini) return () => baca(gabung(karakter.filter((satu) => satu.hidup)), []);
  const sisipan: { readonly di: number; teks: string }[] = [];
  let dilewati = 0;
  let terbuka = false;
  for (const satu of karakter.filter((tertulis) => tertulis.hidup)) {
    if (!satu.baru) {
      dilewati++;
      terbuka = false;
    } else if (terbuka) (sisipan.at(-1) ?? { teks: "" }).teks += satu.huruf;
    else {
      sisipan.push({ di: tempat(hidup, kini, dilewati), teks: satu.huruf });
      terbuka = true;
    }
  }
  return (potongan) =>
    sisipan.toSorted((a, b) => b.di - a.di).reduce((isi, { di, teks }) => sisip(isi, di, (tanda) => baca(teks, tanda)), potongan);
}

/** Whether all characters of one text are in the other, in their order. */
export function subrangkaian(bagian: string, utuh: string): boolean {
  let di = 0;
  for (let at = 0; at < utuh.length && di < bagian.length; at++) if (utuh.charCodeAt(at) === bagian.charCodeAt(di)) di++;
  return di === bagian.length;
}

const gabung = (karakter: readonly Karakter[]): string => karakter.map(({ huruf }) => huruf).join("");

/** Where the place `di` of `lama` is in `kini`. */
function tempat(lama: string, kini: string, di: number): number {
  let awal = 0;
  while (awal < lama.length && awal < kini.length && lama[awal] === kini[awal]) awal++;
  if (di <= awal) return di;
  let ekor = 0;
  while (ekor < lama.length - awal && ekor < kini.length - awal && lama.at(-1 - ekor) === kini.at(-1 - ekor)) ekor++;
  if (lama.length - di <= ekor) return kini.length - (lama.length - di);
  for (let panjang = Math.min(PETUNJUK, di); panjang > 0; panjang--) {
    const ada = kini.indexOf(lama.slice(di - panjang, di));
    if (ada >= 0) return ada + panjang;
  }
  return awal;
}

/** Puts words into a run, with the marks of the character before them. */
function sisip(potongan: readonly Potongan[], di: number, baru: (tanda: readonly string[]) => readonly Potongan[]): readonly Potongan[] {
  if (potongan.length === 0) return baru([]);
  let mulai = 0;
  const hasil: Potongan[] = [];
  let sudah = false;
  for (const satu of potongan) {
    const dalam = di - mulai;
    mulai += satu.teks.length;
    if (sudah || dalam > satu.teks.length) hasil.push(satu);
    else {
      if (dalam > 0) hasil.push({ ...satu, teks: satu.teks.slice(0, dalam) });
      hasil.push(...baru(satu.tanda));
      if (dalam < satu.teks.length) hasil.push({ ...satu, teks: satu.teks.slice(dalam) });
      sudah = true;
    }
  }
  return hasil;
}
