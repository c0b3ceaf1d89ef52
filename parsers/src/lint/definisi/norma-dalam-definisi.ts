import type { Definisi } from "../../peraturan.ts";
import type { KaidahNaskah, Keparahan, TemuanNaskah } from "../kaidah.ts";
import { istilahNaskah } from "./istilah-naskah.ts";

interface Tanda {
  readonly pola: RegExp;
  readonly apa: string;
  readonly keparahan: Keparahan;
}

const TANDA: readonly Tanda[] = [
  { pola: /\b(?:wajib|harus|dilarang|tidak boleh|berkewajiban)\b/, apa: "kewajiban atau larangan", keparahan: "tinggi" },
  {
    pola: /\b(?:paling (?:lama|lambat|singkat|sedikit|banyak)|lebih dari|kurang dari|selama)\s+\d+\s*(?:\([^)]{1,30}\)\s*)?(?:hari|minggu|bulan|tahun|jam|orang)\b/,
    apa: "jangka waktu atau jumlah",
    keparahan: "tinggi",
  },
  { pola: /\b(?:Rp\s?\d|\d+ ?%|\d+ \(\p{L}+\) persen)/u, apa: "besaran", keparahan: "tinggi" },
  { pola: /\b(?:yang )?(?:ditunjuk|ditugaskan) oleh\b/, apa: "pejabat yang menunjuk", keparahan: "tinggi" },
];

/** DEF-07: a definition says what a term means and lays down nothing. */
export const NORMA_DALAM_DEFINISI: KaidahNaskah = {
  id: "DEF-07",
  nama: "Definisi tidak memuat norma",
  keparahan: "tinggi",
  kutipan: { butir: "butir 98", status: "turunan" },
  penjelasan:
    "Ketentuan umum memuat batasan pengertian, singkatan, dan hal yang bersifat umum. Kewajiban, jangka waktu, dan siapa yang menunjuk siapa adalah norma dan dirumuskan dalam pasal tersendiri.",
  contoh: {
    benar: [
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Tim Kerja adalah sekelompok pegawai yang melaksanakan tugas tertentu.",
      },
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Pegawai adalah pegawai negeri sipil yang diangkat oleh pejabat pembina kepegawaian.",
      },
    ],
    salah: [
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Tim Kerja adalah tim yang ditunjuk oleh kepala dinas dan bekerja lebih dari 6 (enam) bulan.",
      },
      { di: "definisi", teks: "1. Bupati adalah Bupati Contoh.\n\n2. Laporan adalah dokumen yang wajib disampaikan kepada Bupati." },
    ],
  },
  lingkup: "naskah",
  periksa(naskah) {
    const { acuan } = naskah.pembanding;
    return naskah.sekali(istilahNaskah).flatMap(({ teks, definisi }): TemuanNaskah[] => {
      // words of the regulation that is carried out are taken over as they are (butir 106)
      if (acuan?.definisi.some((lain) => samaRumusan(lain, definisi)) === true) return [];
      const awal = Math.max(teks.value.indexOf(definisi.meaning), 0);
      const cocok = TANDA.flatMap(({ pola, apa, keparahan }) => {
        const satu = pola.exec(teks.value.slice(awal));
        return satu === null ? [] : [{ dari: awal + satu.index, sampai: awal + satu.index + satu[0].length, apa, keparahan }];
      }).sort((a, b) => a.dari - b.dari);
      const pertama = cocok[0];
      const terakhir = cocok.at(-1);
      if (pertama === undefined || terakhir === undefined) return [];
      return [
        {
          teks,
          dari: pertama.dari,
          sampai: terakhir.sampai,
          keparahan: pertama.keparahan,
          pesan: `Definisi "${definisi.term}" memuat norma (${cocok.map(({ apa }) => apa).join(", ")}). Batasi pada pengertian dan pindahkan normanya ke pasal tersendiri.`,
        },
      ];
    });
  },
};

const samaRumusan = (a: Definisi, b: Definisi): boolean =>
  a.term.toLowerCase() === b.term.toLowerCase() && polos(a.meaning) === polos(b.meaning);

const polos = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
