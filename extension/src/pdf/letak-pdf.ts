/** From an offset of the text to the page and the piece that prints it. Pure. */
import type { RentangSumber } from "@selaras/parsers";
import type { NaskahPdf } from "@selaras/parsers/baris";

/** A part of one piece of a page. */
export interface PotongButir {
  readonly butir: number;
  /** Offsets in the piece's text. */
  readonly dari: number;
  readonly sampai: number;
}

/** A piece of a page, both counted from 0. */
export interface TempatButir {
  readonly halaman: number;
  readonly butir: number;
}

export interface LetakPdf {
  /** The page an offset stands on, from 0. */
  halamanDi(letak: number): number;
  /** The parts of the pieces of one page that a range covers, in the order of the text. */
  potong(halaman: number, rentang: RentangSumber): readonly PotongButir[];
  /** The piece that prints the letter at the offset, or else the next one before it; `null` before the first. */
  butirDi(letak: number): TempatButir | null;
  /** Where a piece begins in the text; `null` for one that is not in it. */
  awalOf(tempat: TempatButir): number | null;
}

interface Urut extends RentangSumber {
  readonly butir: number;
}

export function letakPdf({ halaman, letak }: NaskahPdf): LetakPdf {
  const urut = letak.map((satu) =>
    satu.flatMap((rentang, butir): readonly Urut[] => (rentang === null ? [] : [{ ...rentang, butir }])).sort((a, b) => a.dari - b.dari),
  );
  const halamanDi = (at: number): number =>
    Math.max(
      0,
      terakhir(halaman.length, (nomor) => (halaman[nomor] ?? 0) <= at),
    );

  return {
    halamanDi,
    potong: (nomor, { dari, sampai }) => {
      const daftar = urut[nomor] ?? [];
      const isi: PotongButir[] = [];
      for (
        let at = Math.max(
          0,
          terakhir(daftar.length, (ke) => (daftar[ke]?.dari ?? 0) <= dari),
        );
        at < daftar.length;
        at++
      ) {
        const satu = daftar[at];
        if (satu === undefined || satu.dari >= sampai) break;
        const potong = {
          butir: satu.butir,
          dari: Math.max(dari, satu.dari) - satu.dari,
          sampai: Math.min(sampai, satu.sampai) - satu.dari,
        };
        if (potong.dari < potong.sampai) isi.push(potong);
      }
      return isi;
    },
    butirDi: (at) => {
      for (let nomor = halamanDi(at); nomor >= 0; nomor--) {
        const daftar = urut[nomor] ?? [];
        const satu = daftar[terakhir(daftar.length, (ke) => (daftar[ke]?.dari ?? 0) <= at)];
        if (satu !== undefined) return { halaman: nomor, butir: satu.butir };
      }
      return null;
    },
    awalOf: ({ halaman: nomor, butir }) => letak[nomor]?.[butir]?.dari ?? null,
  };
}

/** The last of `jumlah` numbers for which it holds, where it holds for all before; -1 where it never does. */
function terakhir(jumlah: number, berlaku: (nomor: number) => boolean): number {
  let [bawah, atas] = [0, jumlah];
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if (berlaku(tengah)) bawah = tengah + 1;
    else atas = tengah;
  }
  return bawah - 1;
}
