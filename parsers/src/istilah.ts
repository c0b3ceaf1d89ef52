/** The one table of terms: marker styles, ordinals and how the numbers of units are written. Source: butir 61–95 and 111–116 Lampiran II UU 12/2011. */
import type { JenisUnit } from "./peraturan.ts";

/** How a list item is marked in print. `romawi` occurs in annexes only. */
export type Gaya = "a." | "1." | "a)" | "1)" | "(a)" | "(1)" | "i." | "A." | "-";

/** What an item with this marker is called in a locator. */
export const JENIS_GAYA: Readonly<Record<Gaya, JenisUnit>> = {
  "a.": "huruf",
  "1.": "angka",
  "a)": "huruf",
  "1)": "angka",
  "(a)": "huruf",
  "(1)": "angka",
  "i.": "angka",
  "A.": "huruf",
  "-": "butir",
};

const ORDINAL = ["kesatu", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh"];
const BELASAN = [
  "kesebelas",
  "kedua belas",
  "ketiga belas",
  "keempat belas",
  "kelima belas",
  "keenam belas",
  "ketujuh belas",
  "kedelapan belas",
  "kesembilan belas",
  "kedua puluh",
];

const SATUAN = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
/** `kedua puluh satu` … `kesembilan puluh sembilan`. */
const PULUHAN = ORDINAL.slice(1, 9).flatMap((puluh, at) => [
  ...(at === 0 ? [] : [`${puluh} puluh`]),
  ...SATUAN.map((satu) => `${puluh} puluh ${satu}`),
]);

/** The ordinals that number a Bagian, `kesatu` … `kesembilan puluh sembilan`. */
export const BILANGAN_TINGKAT: readonly string[] = [...ORDINAL, ...BELASAN, ...PULUHAN];

/** The ordinal of a heading, `Kesatu`, `Kedua Belas`; a value that has no word here (above 99) stays in digits. */
export function toOrdinal(value: number): string {
  return (BILANGAN_TINGKAT[value - 1] ?? String(value)).replace(/(?<=^| )[a-z]/g, (first) => first.toUpperCase());
}

/** Value of an ordinal (`Kesatu`, `Pertama`) or 0. */
export function ordinalValue(word: string): number {
  const plain = word.toLowerCase().replace(/\s+/g, " ").trim();
  return plain === "pertama" ? 1 : BILANGAN_TINGKAT.indexOf(plain) + 1;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a roman number in either case, 0 for anything else; OCR's `l` and `1` for `I` are not guessed here. */
export function romanValue(text: string): number {
  const digits = text.toLowerCase();
  if (!/^(?=.)(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(digits)) return 0;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const here = ROMAN[digits.charAt(at)] ?? 0;
    sum += here < (ROMAN[digits.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return sum;
}

/** `1` → `I`; a value that no text numbers in this way (above 399) stays in digits. */
export function toRoman(value: number): string {
  if (!(value > 0 && value < 400)) return String(value);
  const table: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let out = "";
  for (const [unit, sign] of table) {
    out += sign.repeat(Math.floor(rest / unit));
    rest %= unit;
  }
  return out;
}

/** Value of a list letter: a = 1 … z = 26, then aa = 27, and after it either `bb`, `cc` or `ab`, `ac` (28, 29); 0 for anything else. */
export function letterValue(text: string): number {
  const letters = text.toLowerCase();
  if (/^[a-z]$/.test(letters)) return letters.charCodeAt(0) - 96;
  if (/^([a-z])\1$/.test(letters)) return 26 + letters.charCodeAt(0) - 96;
  return /^a[b-z]$/.test(letters) ? 26 + letters.charCodeAt(1) - 96 : 0;
}

/** The letter for a value, the inverse of `letterValue`: after `zz` comes `aaa`, so that no two items of a list bear one letter. */
export function toLetter(value: number): string {
  return String.fromCharCode(96 + ((value - 1) % 26) + 1).repeat(Math.ceil(value / 26));
}

/** A number with an insert such as `5A`: the digits and the insert's value (0 for none). */
export function insertValue(text: string): { readonly base: number; readonly insert: number } {
  const parts = /^(\d+)\s*([A-Z]?)/i.exec(text);
  return { base: Number(parts?.[1] ?? 0), insert: letterValue(parts?.[2] ?? "") };
}
