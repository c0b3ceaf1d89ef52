/** What the regions have beyond the acuan, in pages: 552 regulations have some thirty thousand such provisions. Pure. */
import type { HalamanTambahan, Matriks, Tambahan } from "@selaras/parsers";

const PAGE_GROUPS = 50;
const SHOWN_MEMBERS = 12;

/** Groups that several regions share, most shared first; a provision of one region alone stands in the list of that region. */
export function halamanTambahan(matriks: Matriks, mulai: number): HalamanTambahan {
  const shared = matriks.kelompokTambahan.filter(({ anggota }) => anggota.length > 1).sort((a, b) => b.anggota.length - a.anggota.length);
  return {
    jumlah: shared.length,
    mulai,
    kelompok: shared.slice(mulai, mulai + PAGE_GROUPS).map(({ topik, kalimat, anggota }) => ({
      topik,
      kalimat,
      jumlah: anggota.length,
      anggota: anggota.slice(0, SHOWN_MEMBERS).flatMap((at) => {
        const one = matriks.tambahan[at];
        const kolom = matriks.kolom[one?.kolom ?? -1];
        return one && kolom ? [{ kolom: kolom.id, nama: kolom.nama, locator: one.locator, jangkar: one.jangkar, teks: one.teks }] : [];
      }),
    })),
  };
}

/** The additions of the only column of `matriks`. */
export const tambahanKolom = (matriks: Matriks): readonly Tambahan[] => matriks.tambahan;
