import { lolosXml } from "./tulis-xml.ts";

/** An element around a part of a text; offsets are UTF-16 code units of the text. */
export interface TandaTeks {
  readonly start: number;
  readonly end: number;
  /** Start tag and end tag. */
  readonly buka: string;
  readonly tutup: string;
}

/**
 * A text as mixed content. An element may stand inside another; one that begins in another and ends behind it, or lies outside of the text, is
 * left out, and its words stay.
 */
export function isiCampuran(teks: string, tanda: readonly TandaTeks[]): string {
  if (tanda.length === 0) return lolosXml(teks);
  const urut = tanda
    .filter(({ start, end }) => start >= 0 && start < end && end <= teks.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const bagian: string[] = [];
  const terbuka: TandaTeks[] = [];
  let at = 0;
  const sampai = (batas: number): void => {
    for (let atas = terbuka.at(-1); atas !== undefined && atas.end <= batas; atas = terbuka.at(-1)) {
      bagian.push(lolosXml(teks.slice(at, atas.end)), atas.tutup);
      at = atas.end;
      terbuka.pop();
    }
    bagian.push(lolosXml(teks.slice(at, batas)));
    at = batas;
  };
  for (const satu of urut) {
    sampai(satu.start);
    if (satu.end > (terbuka.at(-1)?.end ?? teks.length)) continue;
    bagian.push(satu.buka);
    terbuka.push(satu);
  }
  sampai(teks.length);
  return bagian.join("");
}
