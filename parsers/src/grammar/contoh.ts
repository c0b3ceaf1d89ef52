import type { Baris } from "./subjudul.ts";

/** What only a letter, a form or a sample decision says; never the running text of an annex. */
const EVIDENCE =
  /^(?:SURAT (?:TUGAS|KEPUTUSAN|PERINTAH|PERNYATAAN|EDARAN|PERMOHONAN|PENUGASAN|KETERANGAN)\b|NOTA DINAS\b|BERITA ACARA\b|FORMULIR\b|KEPUTUSAN [A-Z /]+$|PEMERINTAH (?:KABUPATEN|KOTA|PROVINSI|DAERAH)\b|KOP (?:SURAT|NASKAH)\b|PERJANJIAN [A-Z ]+$|REKOMENDASI [A-Z ]+$|(?:Nomor|Sifat|Perihal|Hal)\s*:|Yth\b|M\s?E\s?M\s?U\s?T\s?U\s?S\s?K\s?A\s?N\s*:?$|MEMERINTAHKAN|Menimbang\s*:|\p{Lu}[\p{L} ]+,\s*(?:tanggal|\.{3,})\b)/u;
/** A heading that announces samples ends the sample before it. */
const ANNOUNCES = /^(?:Contoh|Format|Bentuk|Formulir|Peta|Alur|Model)\b/i;

/** Whether a sample begins on this line. */
export const beginsContoh = (line: Baris): boolean => EVIDENCE.test(line.block.text);

/**
 * The index of the line after the sample that begins at `from`: the next Bab, or the next heading that continues one of the `open`
 * heading lists and announces something or is emphasised. Lists inside a sample restart at 1 and so do not end it.
 */
export function endOfContoh(
  lines: readonly Baris[],
  from: number,
  open: readonly { readonly gaya: string; readonly value: number }[],
): number {
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (/^BAB\s+[IVX]+\b/.test(line.block.text)) return at;
    const continues = line.markers.some((marker) => open.some((list) => list.gaya === marker.gaya && list.value + 1 === marker.value));
    if (continues && (ANNOUNCES.test(line.text) || line.block.heading > 0 || line.block.bold)) return at;
  }
  return lines.length;
}
