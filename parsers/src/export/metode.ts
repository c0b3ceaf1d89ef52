/** How the matrix came about and how it is to be read, in plain Indonesian: the same sentences in every form. */
import type { AsalUsul, Matriks } from "../compare/matriks.ts";
import { type OpsiEkspor, tanggalPanjang } from "./opsi-ekspor.ts";
import { persen } from "./sebutan-matriks.ts";

/** In one sentence, for the head of a sheet. */
export const KALIMAT_METODE =
  "Setiap ketentuan acuan (ayat, atau Pasal tanpa ayat) dipasangkan dengan ketentuan yang isinya sama pada tiap peraturan, lalu katanya dan unsur normanya dibandingkan oleh program; hasilnya bahan telaah, bukan penilaian hukum.";

export const KALIMAT_NASKAH_KERJA =
  "Naskah kerja, bukan naskah resmi: teks acuan disusun kembali dari kutipan yang terbit dan dari peraturan daerah. Periksa naskah resminya sebelum mengutip.";

/** What was done, step by step, and what the words mean. */
export const METODE: readonly (readonly [string, string])[] = [
  [
    "Penguraian",
    "Tiap peraturan diuraikan menjadi Bab, Pasal, ayat, huruf, dan angka. Satuan yang dibandingkan ialah ayat, atau Pasal yang tidak mempunyai ayat.",
  ],
  [
    "Pemasangan",
    "Ketentuan dipasangkan menurut kesamaan kata, topik, predikat, ketentuan di sekitarnya, dan rujukannya, bukan menurut nomor Pasal. Satu ketentuan dapat berpasangan dengan beberapa ketentuan, juga di Lampiran.",
  ],
  [
    "Penyesuaian daerah",
    "Nama daerah, sebutan kepala daerah, dan bentuk peraturan disamakan lebih dahulu, sehingga tidak terhitung sebagai perbedaan. Sisa nama daerah lain ditandai sebagai belum disesuaikan.",
  ],
  [
    "Perbedaan kata",
    "Kata yang hanya ada pada acuan dicoret; kata yang hanya ada pada peraturan daerah dicetak tebal. Kata selebihnya terdapat pada keduanya.",
  ],
  [
    "Jenis dan bobot",
    "Penyimpangan substantif mengubah siapa yang terikat atau pada apa; prosedural mengubah cara melaksanakan; redaksional hanya mengubah kata. Warna sel mengikuti penyimpangan yang terberat.",
  ],
  [
    "Keyakinan",
    "Keyakinan ialah peluang bahwa pasangan atau penyimpangan itu benar, dari 0 sampai dengan 100\u00A0%. Pasangan yang ditetapkan orang bernilai 100\u00A0%. Sel bertanda usulan belum cukup meyakinkan dan harus diperiksa orang.",
  ],
  [
    "Tidak ada",
    "Berarti program tidak menemukan padanannya di batang tubuh dan di Lampiran; bukan berarti pasti tidak diatur. Gambar dan teks yang tidak terbaca tidak ikut diperiksa.",
  ],
  ["Saksi tunggal", "Bila rumusan acuan hanya diketahui dari satu peraturan, kesesuaian peraturan itu tidak dihitung sebagai persetujuan."],
];

/** Title, subject, date and filter: the head of every export. */
export function kepala(matriks: Matriks, opsi: OpsiEkspor): { readonly judul: string; readonly keterangan: readonly string[] } {
  const { acuan, kolom, baris } = matriks;
  return {
    judul: "Matriks Persandingan",
    keterangan: [
      `Acuan: ${acuan.nama}`,
      `Disandingkan: ${kolom.length} peraturan; ${baris.length} ketentuan acuan ditampilkan`,
      ...(opsi.saringan === undefined ? [] : [`Saringan: ${opsi.saringan}`]),
      ...(opsi.tanggal === "" ? [] : [`Disusun pada ${tanggalPanjang(opsi.tanggal)}`]),
    ],
  };
}

const NAMA_ASAL: Readonly<Record<AsalUsul["kind"], string>> = {
  kutipan: "kutipan",
  rekonstruksi: "rekonstruksi",
  "naskah resmi": "naskah resmi",
};

/** `rekonstruksi, keyakinan sedang`; of the official text nothing is to be believed. */
export const sebutanAsal = (asal: AsalUsul): string =>
  asal.kind === "naskah resmi" ? NAMA_ASAL[asal.kind] : `${NAMA_ASAL[asal.kind]}, keyakinan ${asal.confidence}`;

/** Sources as `AIN; ESD`, witnesses as `perbup-cilacap-5-2024, Pasal 6 (100\u00A0%)`, inferred words as `"a.", ";"`. */
export const rincianAsal = (asal: AsalUsul): { readonly sumber: string; readonly saksi: string; readonly dugaan: string } => ({
  sumber: asal.sources.join("; "),
  saksi: asal.witnesses.map(({ regulation, at, agreement }) => `${regulation}, ${at} (${persen(agreement)})`).join("; "),
  dugaan: asal.inferred.map((kata) => `"${kata}"`).join(", "),
});
