/** Words that the end of a line cut: law text has hyphens of its own (`undang-undang`), so the text itself has to say which is which. */

/** Where the word in front of a line end ends, as far as it is to be read; `null` where the line ends with a whole word. */
export type PenentuPenggal = (ujung: number) => number | null;

const TANDA = "[-\u00AD\u2010]";
const KATA = new RegExp(`\\p{L}+(?:${TANDA}\\p{L}+)*`, "gu");
const UJUNG = new RegExp(`(\\p{L}+)(${TANDA})\\s*$`, "u");
const TERPANJANG = 60;

/**
 * Tells for the offset of a line feed that joins two lines: behind the hyphen when the hyphen belongs to the word (`masing-masing`), before it when it
 * only cuts the word. A cut is believed where the whole word stands elsewhere in the text, more often than the one with the hyphen.
 */
export function penentuPenggal(sumber: string): PenentuPenggal {
  let kata: ReadonlyMap<string, number> | null = null;
  return (ujung) => {
    const baris = sumber.slice(Math.max(sumber.lastIndexOf("\n", ujung - 1) + 1, ujung - TERPANJANG), ujung);
    const akhir = UJUNG.exec(baris);
    const sambung = /^[^\S\n]*(\p{L}+)/u.exec(sumber.slice(ujung + 1, ujung + 1 + TERPANJANG));
    if (akhir === null || sambung === null) return null;
    const [, kiri = "", tanda = ""] = akhir;
    const kanan = sambung[1] ?? "";
    const sebelum = ujung - baris.length + akhir.index + kiri.length;
    if (tanda === "\u00AD") return sebelum;
    kata ??= hitungKata(sumber);
    const utuh = kata.get((kiri + kanan).toLowerCase()) ?? 0;
    const bertanda = kata.get(`${kiri}-${kanan}`.toLowerCase()) ?? 0;
    return utuh > bertanda && kanan === kanan.toLowerCase() ? sebelum : sebelum + 1;
  };
}

function hitungKata(sumber: string): ReadonlyMap<string, number> {
  const kali = new Map<string, number>();
  for (const [satu] of sumber.matchAll(KATA)) {
    const kunci = satu.toLowerCase().replace(/[\u00AD\u2010]/gu, "-");
    kali.set(kunci, (kali.get(kunci) ?? 0) + 1);
  }
  return kali;
}
