import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { temuanPada, usul } from "../struktur/susun-temuan.ts";
import { pecahSatuan } from "./pecah-satuan.ts";
import { caraRincian } from "./urutan-nomor.ts";

/** A full stop or semicolon, and behind it a term in capitals that is defined. */
const KEDUA = /[.;]\s*(?:\d{1,2}\.\s*)?(?=\p{Lu}[\p{L}\p{N} ,()/-]{2,140}?\s(?:adalah|merupakan pengertian)\s)/u;

function periksa({ unit, olah }: NaskahPeriksa): readonly TemuanNaskah[] {
  return unit.flatMap(({ unit: satu, definisi, locator, saudara, indeks }) => {
    if (!definisi || satu.type !== "angka" || satu.text === undefined) return [];
    const teks = satu.text;
    const ada = olah("NUM-07", teks.value, cari);
    if (ada === null) return [];
    const suntingan = pecahSatuan({
      unit: satu,
      teks,
      ...ada,
      berikut: saudara.slice(indeks + 1).filter(({ type }) => type === "angka"),
      cara: caraRincian([satu]),
      jenis: "definisi",
    });
    return [
      temuanPada(teks, `Angka ${satu.number} memuat dua definisi; definisi kedua diberi nomor tersendiri.`, {
        locator,
        dari: ada.awal,
        perbaikan: suntingan === null ? undefined : usul("Pisahkan menjadi dua nomor", ...suntingan),
      }),
    ];
  });
}

function cari(nilai: string): { readonly akhir: number; readonly awal: number } | null {
  const pertama = nilai.search(/\s(?:adalah|yang selanjutnya)\s/);
  const ada = pertama < 0 ? null : KEDUA.exec(nilai.slice(pertama));
  return ada === null ? null : { akhir: pertama + ada.index + 1, awal: pertama + ada.index + ada[0].length };
}

/** Source: butir 101 Lampiran II UU 12/2011. */
export const SATU_NOMOR_SATU_DEFINISI: KaidahNaskah = {
  id: "NUM-07",
  nama: "Satu nomor memuat satu definisi",
  keparahan: "tinggi",
  kutipan: { butir: "butir 101", status: "yakin" },
  penjelasan:
    "Jika ketentuan umum memuat lebih dari satu batasan pengertian, singkatan, atau akronim, masing-masing uraiannya diberi nomor urut dengan angka Arab, diawali huruf kapital, dan diakhiri titik.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "definisi", teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh." },
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Tim Kerja adalah kelompok pegawai, yang anggotanya adalah pejabat fungsional.",
      },
    ],
    salah: [
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh. Bupati adalah Bupati Contoh.\n\n2. Penugasan adalah pemberian tugas.",
        hasil: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\n3. Penugasan adalah pemberian tugas.",
      },
    ],
  },
  periksa,
};
