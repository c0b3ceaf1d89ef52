/** A colour for each person, the same on every screen. */

/**
 * Each has a luminance of about 0.165: white letters on it reach 4.5:1, and as the line of a caret it reaches 3:1 on the light paper and on the
 * dark one. Neighbours in the list are far apart on the colour wheel.
 */
export const WARNA_ORANG = [
  "#2471ca",
  "#ad5b13",
  "#17814c",
  "#9c4bcb",
  "#0f7d8a",
  "#d0354e",
  "#527d12",
  "#c73295",
  "#886f0b",
  "#6b61d7",
] as const;

/** The colour of whoever has this id; the next free one where somebody present already has it, and a shared one when all are taken. */
export function warnaOrang(id: string, terpakai: ReadonlySet<string> = new Set()): string {
  let sidik = 0;
  for (const huruf of id) sidik = (Math.imul(sidik, 31) + (huruf.codePointAt(0) ?? 0)) >>> 0;
  const mulai = sidik % WARNA_ORANG.length;
  const berurut = [...WARNA_ORANG.slice(mulai), ...WARNA_ORANG.slice(0, mulai)];
  return berurut.find((warna) => !terpakai.has(warna)) ?? berurut[0] ?? WARNA_ORANG[0];
}
