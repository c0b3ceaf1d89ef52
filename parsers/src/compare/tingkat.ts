import type { Meta } from "../peraturan.ts";

/** The level of government that makes a regulation. */
export type Tingkat = "nasional" | "provinsi" | "kabupaten" | "kota";

const JENIS: readonly (readonly [RegExp, Tingkat])[] = [
  [/gubernur/i, "provinsi"],
  [/bupati/i, "kabupaten"],
  [/wali ?kota/i, "kota"],
  [/menteri|presiden|pemerintah|undang/i, "nasional"],
];

/** The level, by the kind of the regulation or else by the region it names; `null` where neither tells. */
export function tingkatOf({ jenis, daerah }: Meta): Tingkat | null {
  const known = JENIS.find(([pola]) => pola.test(jenis ?? ""))?.[1];
  if (known !== undefined) return known;
  const kind = /^(provinsi|kabupaten|kota)\b/i.exec(daerah ?? "")?.[1]?.toLowerCase();
  return kind === undefined ? null : (kind as Tingkat);
}
