import type { JenisPenyimpangan, Penyimpangan } from "../penyimpangan.ts";

/** What one comparison of fields found, before it has a place, a weight and a confidence. */
export interface Temuan {
  readonly jenis: JenisPenyimpangan;
  /** The sentence without the place in front of it and without the full stop. */
  readonly uraian: string;
  readonly arah?: "diperketat" | "diperlonggar";
  readonly bidang?: Penyimpangan["bidang"];
  /** Content words that this finding explains, so that they are not reported a second time as another wording. */
  readonly menjelaskan?: readonly string[];
}

/** A quotation inside a sentence; a long one is cut where a word ends. */
export function kutip(teks: string, terpanjang = 120): string {
  const plain = teks
    .replace(/\s+/g, " ")
    .replace(/"/g, "'")
    .trim()
    .replace(/[\s.,;:]+$/, "");
  if (plain.length <= terpanjang) return `"${plain}"`;
  return `"${plain.slice(0, plain.lastIndexOf(" ", terpanjang)).replace(/[,;:]$/, "")} …"`;
}
