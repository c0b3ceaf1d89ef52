import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import { gantian, TEMPAT_ACUAN } from "./pola-teks.ts";

const PASAL_KECIL = /\bpasal(?=\s+\d)/g;
const PASAL_KURUNG = /\b[Pp]asal\s+\((\d{1,3}[A-Z]?)\)/g;
const AYAT_KAPITAL = /\b(?:Ayat(?=\s*\(\s?\d)|Huruf(?=\s+[a-z]\b)|Angka(?=\s+\d{1,2}\b))/g;
const AYAT_TANPA_KURUNG = /\b([Aa]yat)\s+(\d{1,2})(?![\d)])/g;

/** ACU-08: `Pasal` with a capital and a bare number, `ayat` small with its number in brackets. */
export const TULISAN_ACUAN: KaidahTeks = {
  id: "ACU-08",
  nama: "Penulisan Pasal dan ayat yang diacu",
  keparahan: "rendah",
  kutipan: { butir: "butir 80, butir 82, dan butir 84", status: "yakin" },
  penjelasan:
    'Kata "Pasal" yang digunakan sebagai acuan diawali huruf kapital, kata "ayat" huruf kecil. Nomor ayat ditulis di antara tanda kurung, nomor Pasal tidak.',
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) dan Pasal 2 melapor kepada Bupati.",
      },
      { di: "pasal", teks: "Setiap pasal memuat satu norma." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Sistem kerja sebagaimana dimaksud dalam pasal 2 mencakup penugasan.",
        hasil: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada Ayat (1) melapor kepada Bupati.",
        hasil: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati.",
      },
      {
        di: "pasal",
        teks: "Sistem kerja sebagaimana dimaksud dalam pasal (2) mencakup penugasan.",
        hasil: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat 1 melapor kepada Bupati.",
        hasil: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "teks",
  pada: [...TEMPAT_ACUAN, "mengingat"],
  periksa(nilai) {
    if (!/pasal|ayat|huruf|angka/i.test(nilai)) return [];
    return [
      ...[...nilai.matchAll(PASAL_KECIL)].map((cocok) =>
        gantian(cocok.index, cocok[0], "Pasal", 'Kata "pasal" sebagai acuan diawali huruf kapital: "Pasal".'),
      ),
      ...[...nilai.matchAll(PASAL_KURUNG)].map((cocok) =>
        gantian(cocok.index, cocok[0], `Pasal ${cocok[1]}`, `Nomor Pasal ditulis tanpa tanda kurung: "Pasal ${cocok[1]}".`),
      ),
      ...[...nilai.matchAll(AYAT_KAPITAL)].flatMap((cocok): readonly TemuanTeks[] => {
        const kecil = cocok[0].toLowerCase();
        return isAwalKalimat(nilai, cocok.index)
          ? []
          : [gantian(cocok.index, cocok[0], kecil, `Kata "${cocok[0]}" sebagai acuan diawali huruf kecil: "${kecil}".`)];
      }),
      ...[...nilai.matchAll(AYAT_TANPA_KURUNG)].map((cocok) =>
        gantian(cocok.index, cocok[0], `ayat (${cocok[2]})`, `Nomor ayat ditulis di antara tanda kurung: "ayat (${cocok[2]})".`),
      ),
    ];
  },
};

const isAwalKalimat = (nilai: string, at: number): boolean => {
  const sebelum = nilai.slice(Math.max(0, at - 3), at).trimEnd();
  return at === 0 || /[.:;]$/.test(sebelum);
};
