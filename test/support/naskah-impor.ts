/** Files that were read, made by hand, for the tests of imports. */
import {
  type DokumenRancangan,
  type HasilImpor,
  type Keraguan,
  type NaskahBerkas,
  type RentangNaskah,
  readMarkdown,
  susunImpor,
  teksRancangan,
  terapkanKeputusan,
} from "@selaras/parsers";

/** A file with this text, and whatever else stands in it. */
export const naskahUji = (sumber: string, lain: Partial<NaskahBerkas> = {}): NaskahBerkas => ({
  bentuk: "docx",
  sumber,
  blok: readMarkdown(sumber),
  halaman: [],
  gambar: [],
  tabel: [],
  komentar: [],
  perubahan: [],
  perabot: [],
  laporan: [],
  ...lain,
});

export const imporUji = (sumber: string, lain: Partial<NaskahBerkas> = {}): HasilImpor => susunImpor(naskahUji(sumber, lain));

/** Where these words stand first in a text. */
export function tempatKata(sumber: string, kata: string): RentangNaskah {
  const dari = sumber.indexOf(kata);
  return { dari, sampai: dari + kata.length };
}

export const kata = (sumber: string, { dari, sampai }: RentangNaskah): string => sumber.slice(dari, sampai);

/** The only doubt of this kind. */
export function satuKeraguan(hasil: HasilImpor, macam: Keraguan["macam"]): Keraguan {
  const [satu, ...lain] = hasil.keraguan.filter((keraguan) => keraguan.macam === macam);
  if (satu === undefined || lain.length > 0) throw new Error(`${lain.length + (satu ? 1 : 0)} doubts of kind ${macam}`);
  return satu;
}

/** The lines of the draft once the only doubt of this kind is decided. */
export function diputuskan(hasil: HasilImpor, macam: Keraguan["macam"], kode: string): readonly string[] {
  return barisDokumen(terapkanKeputusan(hasil, { [satuKeraguan(hasil, macam).id]: kode }));
}

export const barisDokumen = (dokumen: DokumenRancangan): readonly string[] =>
  teksRancangan(dokumen)
    .split("\n")
    .map((baris) => baris.trim())
    .filter((baris) => baris !== "");

/** A regulation around a body. */
export const peraturanUji = (tubuh: string): string => `PERATURAN BUPATI CILACAP
NOMOR 5 TAHUN 2024
TENTANG
SISTEM KERJA

DENGAN RAHMAT TUHAN YANG MAHA ESA

BUPATI CILACAP,

Menimbang : bahwa perlu menetapkan pedoman;

Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.

BAB I
KETENTUAN UMUM

${tubuh}

Ditetapkan di Cilacap
pada tanggal 3 Mei 2024
BUPATI CILACAP,
ttd
TATTO SUWARTO PAMUJI
`;
