/** Finds the blocks that a closing or a lampiran prints apart. The parser keeps its lines as one list. Pure. */
import type { Teks } from "@selaras/parsers";

export interface BlokPenutup {
  /** Place, date and signer: printed on the right. */
  readonly penetapan: readonly Teks[];
  /** Promulgation: printed on the left. */
  readonly pengundangan: readonly Teks[];
  /** `BERITA DAERAH … NOMOR …`. */
  readonly lembaran: readonly Teks[];
}

const PENGUNDANGAN = /^Diundangkan\b/iu;
const LEMBARAN = /^(BERITA|LEMBARAN|TAMBAHAN LEMBARAN)\s+(DAERAH|NEGARA)\b/iu;
const PENANDATANGAN = /^((Pj|Plt|Pjs|Plh)(\.\s*|\s+))?(BUPATI|WALI\s?KOTA|GUBERNUR|MENTERI|PRESIDEN|SEKRETARIS)\b/iu;

/** Cuts the lines of a penutup into its three blocks; a block that is not printed is empty. */
export function blocksOfPenutup(lines: readonly Teks[]): BlokPenutup {
  const until = (found: number) => (found < 0 ? lines.length : found);
  const lembaranAt = until(lines.findIndex(({ value }) => LEMBARAN.test(value)));
  const pengundanganAt = Math.min(until(lines.findIndex(({ value }) => PENGUNDANGAN.test(value))), lembaranAt);
  return {
    penetapan: lines.slice(0, pengundanganAt),
    pengundangan: lines.slice(pengundanganAt, lembaranAt),
    lembaran: lines.slice(lembaranAt),
  };
}

/** `NOMOR 5 TAHUN 2024` and `TENTANG` belong to the head, also where a line above them begins with the office. */
const KEPALA = /^TENTANG\b|\bNOMOR\b.*\bTAHUN\b/iu;

/** Cuts the lines of a lampiran into the head above its text and the signature below it. */
export function blocksOfLampiran(lines: readonly Teks[]): { readonly kepala: readonly Teks[]; readonly tandaTangan: readonly Teks[] } {
  const kepalaAt = lines.findLastIndex(({ value }) => KEPALA.test(value));
  const at = lines.findIndex(({ value }, urut) => urut > kepalaAt && PENANDATANGAN.test(value));
  return at < 0 ? { kepala: lines, tandaTangan: [] } : { kepala: lines.slice(0, at), tandaTangan: lines.slice(at) };
}
