/** A text without what scans, browsers and word processors change of themselves, with the way back to its offsets. */
export interface TeksLipat {
  /** Letters and digits alone, folded. */
  readonly kode: Uint16Array;
  /** Offset in the source at which the character behind each code begins, and the one behind its end. */
  readonly awal: Int32Array;
  readonly akhir: Int32Array;
}

/** The number of a page on a line of its own, `12` or `- 12 -`; only between two line ends, so that a cut text does not make one. */
const NOMOR_HALAMAN = /[ \t]*(?:[-–—][ \t]*\d{1,4}[ \t]*[-–—]|\d{1,4})[ \t]*(?=\r?\n)/y;

const HURUF_ATAU_ANGKA = /[\p{L}\p{N}]/u;
const ASCII: readonly (readonly number[])[] = Array.from({ length: 128 }, (_, kode) => lipatHuruf(String.fromCharCode(kode)));

/**
 * Folds a text: white space, signs, quotation marks, hyphens and page numbers go, so that line ends and hyphenation make no difference; case
 * goes; letters that a scan takes for each other become one (`1`, `I`, `l`; `0`, `O`; `m`, `rn`). The fold of a piece is the piece of the fold,
 * but for a page number cut in two.
 */
export function lipatTeks(sumber: string): TeksLipat {
  const kode: number[] = [];
  const awal: number[] = [];
  const akhir: number[] = [];
  for (let at = 0; at < sumber.length; ) {
    const satu = sumber.charCodeAt(at);
    if (satu < 128) {
      for (const huruf of ASCII[satu] ?? []) tambah(huruf, at, at + 1);
      at++;
      if (satu === 10) {
        NOMOR_HALAMAN.lastIndex = at;
        if (NOMOR_HALAMAN.test(sumber)) at = NOMOR_HALAMAN.lastIndex;
      }
      continue;
    }
    const huruf = String.fromCodePoint(sumber.codePointAt(at) ?? satu);
    for (const satuan of lipatHuruf(huruf)) tambah(satuan, at, at + huruf.length);
    at += huruf.length;
  }
  return { kode: Uint16Array.from(kode), awal: Int32Array.from(awal), akhir: Int32Array.from(akhir) };

  function tambah(huruf: number, dari: number, sampai: number): void {
    kode.push(huruf);
    awal.push(dari);
    akhir.push(sampai);
  }
}

/** The codes of one character; none for what is neither letter nor digit. */
function lipatHuruf(huruf: string): readonly number[] {
  const kode: number[] = [];
  for (const satu of huruf.normalize("NFKC").toLowerCase()) {
    if (!HURUF_ATAU_ANGKA.test(satu)) continue;
    if (satu === "1" || satu === "i") kode.push(0x6c);
    else if (satu === "0") kode.push(0x6f);
    // taken apart rather than put together: `rn` at a seam of two texts is then the same as within one
    else if (satu === "m") kode.push(0x72, 0x6e);
    else for (let at = 0; at < satu.length; at++) kode.push(satu.charCodeAt(at));
  }
  return kode;
}

/** A fingerprint of folded letters, 16 hexadecimal digits. Source: FNV-1a, twice with different bases. */
export function sidikLipat(kode: Uint16Array): string {
  let satu = 0x811c9dc5;
  let dua = 0x9747b28c;
  for (const huruf of kode) {
    satu = Math.imul(satu ^ huruf, 0x01000193);
    dua = Math.imul(dua ^ (huruf + 7), 0x01000193);
  }
  return [satu, dua].map((nilai) => (nilai >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The first index whose character ends behind `offset`; the length of the text where there is none. */
export function indeksLipat({ akhir }: TeksLipat, offset: number): number {
  let bawah = 0;
  let atas = akhir.length;
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if ((akhir[tengah] ?? 0) > offset) atas = tengah;
    else bawah = tengah + 1;
  }
  return bawah;
}
