/** What a text has become, line by line. */
import { diffLines } from "diff";

/** Changed lines with their numbers in the old text: `12 - …` was taken out, `+ …` came in its place. */
export function ubahanBaris(lama: string, baru: string): readonly string[] {
  const hasil: string[] = [];
  let baris = 1;
  for (const { value, added, removed } of diffLines(lama, baru)) {
    const isi = value.replace(/\n$/, "").split("\n");
    if (removed) hasil.push(...isi.map((satu, at) => `${baris + at} - ${satu}`));
    else if (added) hasil.push(...isi.map((satu) => `${" ".repeat(String(baris).length)} + ${satu}`));
    if (!added) baris += isi.length;
  }
  return hasil;
}
