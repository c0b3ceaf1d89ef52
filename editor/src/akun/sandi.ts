/** What makes a password good enough, and how good it is. Pure. */

/** Shorter ones are guessed; the server asks for the same. */
export const SANDI_TERPENDEK = 10;
/** Longer ones only cost time to check. */
export const SANDI_TERPANJANG = 128;

export type Kekuatan = "lemah" | "cukup" | "kuat";

/** Strings that every list of stolen passwords begins with, and rows of the keyboard. */
const TERTEBAK = ["password", "katasandi", "rahasia", "qwerty", "asdfgh", "123456", "12345", "admin", "indonesia", "selaras", "bismillah"];

/** How many different letters make a long password more than a repeated short one. */
const FEW_LETTERS = 6;
const STRONG_LENGTH = 16;

/** The sentence that says what is wrong with it; `null` when it can be taken. Counts letters as people do. */
export function salahSandi(sandi: string): string | null {
  const panjang = [...sandi].length;
  if (panjang === 0) return "Tuliskan kata sandi.";
  if (panjang < SANDI_TERPENDEK) return `Kata sandi paling sedikit ${SANDI_TERPENDEK} karakter; ini baru ${panjang}.`;
  if (panjang > SANDI_TERPANJANG) return `Kata sandi paling banyak ${SANDI_TERPANJANG} karakter; ini ${panjang}.`;
  return null;
}

/** A hint while typing, no proof: length counts most, as it does for who guesses; `pribadi` are the name and address of the person. */
export function kekuatanSandi(sandi: string, pribadi: readonly string[]): Kekuatan {
  const kecil = sandi.toLocaleLowerCase("id");
  const beda = new Set(kecil).size;
  const nama = pribadi.flatMap((satu) => satu.toLocaleLowerCase("id").split(/[^\p{L}\d]+/u)).filter((kata) => kata.length > 3);
  // What everybody would try first counts as one letter.
  const sisa = [...TERTEBAK, ...nama].reduce((isi, kata) => isi.replaceAll(kata, "*"), kecil);
  if (salahSandi(sandi) !== null || beda < FEW_LETTERS || [...sisa].length < SANDI_TERPENDEK) return "lemah";
  const macam = [/\p{Ll}/u, /\p{Lu}/u, /\d/u, /[^\p{L}\d]/u].filter((satu) => satu.test(sandi)).length;
  return [...sisa].length >= STRONG_LENGTH || (macam >= 3 && beda >= SANDI_TERPENDEK) ? "kuat" : "cukup";
}
