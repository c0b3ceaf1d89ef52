import { isiKata } from "../../compare/kata.ts";
import type { Teks, Unit } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { normaTubuh } from "../norma/norma-tubuh.ts";
import { cukupSepakat, kataSendiri, padananDari, semuaPembanding } from "./naskah-pembanding.ts";

/** Norms that are less alike differ in more than a word. */
const MIRIP = 0.8;
const BEDA_TERBANYAK = 2;
const KATA_TERSEDIKIT = 6;
const TANPA_NAMA: ReadonlySet<string> = new Set();

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const semua = semuaPembanding(naskah);
  if (semua.length === 0) return [];
  return normaTubuh(naskah).flatMap(({ utuh, unit }): readonly TemuanNaskah[] => {
    const kata = kataSendiri(naskah, utuh);
    if (kata.size < KATA_TERSEDIKIT) return [];
    const padanan = padananDari(naskah, semua, utuh).flatMap((satu) => (satu !== null && satu.mirip >= MIRIP ? [satu.norma] : []));
    if (!cukupSepakat(padanan.length, semua.length)) return [];
    const hanyaDiSini = [...kata].filter((satu) => !padanan.some(({ kata: lain }) => lain.has(satu)));
    const [pertama, ...lainnya] = padanan;
    const hilang = [...(pertama?.kata ?? [])].filter((satu) => !kata.has(satu) && lainnya.every(({ kata: lain }) => lain.has(satu)));
    if (hanyaDiSini.length === 0 || hilang.length === 0 || hanyaDiSini.length > BEDA_TERBANYAK || hilang.length > BEDA_TERBANYAK) return [];
    const sini = diUnit(unit, hanyaDiSini[0] ?? "");
    const sana = bentukTertulis(pertama?.norma.utuh ?? "", hilang[0] ?? "");
    // a number, or a name of an office of another level, is no choice of words
    if (sini === null || sana === null || /\d/.test(sini.kata + sana.kata)) return [];
    return [
      {
        teks: sini.teks,
        dari: sini.dari,
        sampai: sini.dari + sini.kata.length,
        pesan: `Di sini tertulis "${sini.kata}", sedangkan ${padanan.length} teks pembanding menggunakan "${sana.kata}" pada ketentuan yang sama. Periksa apakah perbedaannya disengaja.`,
      },
    ];
  });
}

/** Where the unit or what stands under it says the word. */
function diUnit(unit: Unit, bentuk: string): { readonly teks: Teks; readonly kata: string; readonly dari: number } | null {
  for (const teks of [unit.text, unit.closing]) {
    const tertulis = teks === undefined ? null : bentukTertulis(teks.value, bentuk);
    if (teks !== undefined && tertulis !== null) return { teks, ...tertulis };
  }
  for (const anak of unit.children) {
    const tertulis = diUnit(anak, bentuk);
    if (tertulis !== null) return tertulis;
  }
  return null;
}

/** The word of a text whose common form is this. */
function bentukTertulis(teks: string, bentuk: string): { readonly kata: string; readonly dari: number } | null {
  for (const cocok of teks.matchAll(/\p{L}{4,}/gu))
    if (isiKata(cocok[0], TANPA_NAMA).includes(bentuk)) return { kata: cocok[0], dari: cocok.index };
  return null;
}

export const KATA_KUNCI: KaidahNaskah = {
  id: "BND-01",
  nama: "Kata kunci berbeda dari teks pembanding",
  keparahan: "rendah",
  kutipan: { butir: "", status: "turunan" },
  penjelasan:
    "Ketentuan yang kata demi kata sama dengan peraturan lain tetapi berbeda pada satu kata isi mungkin mengubah maknanya tanpa disengaja.",
  lingkup: "naskah",
  periksa,
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "Pimpinan Unit Organisasi menetapkan penugasan Pejabat Fungsional berdasarkan kompetensi dan beban kerja.",
        pembanding:
          "PERATURAN BUPATI UJI\nNOMOR 1 TAHUN 2023\nTENTANG\nSISTEM KERJA\n\nPasal 1\n\nPimpinan Unit Organisasi menetapkan penugasan Pejabat Fungsional berdasarkan kompetensi dan beban kerja.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Perencanaan kinerja pegawai meliputi penetapan serta klarifikasi spesifikasi kinerja Unit Organisasi.",
        pembanding:
          "PERATURAN BUPATI UJI\nNOMOR 1 TAHUN 2023\nTENTANG\nSISTEM KERJA\n\nPasal 1\n\nPerencanaan kinerja pegawai meliputi penetapan serta klarifikasi ekspektasi kinerja Unit Organisasi.",
      },
    ],
  },
};
