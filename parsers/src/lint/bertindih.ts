/** Rules that tell the same slip at the same place. */
import type { Temuan } from "./kaidah.ts";

/** A finding of the first is not told where one of the others, which say more, stands at the same words. */
const DIDAHULUI: Readonly<Record<string, readonly string[]>> = {
  // a repeal among the miscellaneous provisions
  "STR-05": ["PNC-05"],
  // two ayat in one
  "STR-09": ["NUM-09"],
  // the same norm twice, with other words
  "NRM-13": ["NRM-14"],
  // items that slipped under another one
  "RIN-06": ["NUM-06"],
  // the title of an amending law
  "UBH-01": ["DHK-10"],
};

/** The findings without those that another one tells better. */
export function tanpaBertindih(temuan: readonly Temuan[]): readonly Temuan[] {
  const pendahulu = new Set(Object.values(DIDAHULUI).flat());
  const utama = temuan.filter(({ kaidah }) => pendahulu.has(kaidah));
  if (utama.length === 0) return temuan;
  return temuan.filter((satu) => {
    const oleh = DIDAHULUI[satu.kaidah];
    return oleh === undefined || !utama.some((lain) => oleh.includes(lain.kaidah) && isSetempat(satu, lain));
  });
}

const isSetempat = (a: Temuan, b: Temuan): boolean =>
  a.teks === b.teks && ((a.dari < b.sampai && b.dari < a.sampai) || (a.dari === b.dari && a.sampai === b.sampai));
