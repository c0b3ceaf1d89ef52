/**
 * Letters and digits as the inside of a character class. `\p{L}\p{N}` says the same of every script that is written in words but costs three to
 * four times as much, and every text passes through several such patterns (measured: 5.5 ms against 1.6 ms for 190,000 characters).
 */
export const HURUF_ANGKA = "A-Za-z0-9\\u00C0-\\u1FFF\\u2C00-\\uFFFF";

/** Letters alone. */
export const HURUF = "A-Za-z\\u00C0-\\u1FFF\\u2C00-\\uFFFF";
