/** Puts the example of a rule where it belongs in a whole regulation that obeys every rule. */
import type { ContohKaidah, TempatContoh } from "./kaidah.ts";

const BAGIAN: Readonly<Record<Exclude<TempatContoh, "naskah" | "pasal">, string>> = {
  judul: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA",
  menimbang:
    "a. bahwa untuk mewujudkan tata kelola pemerintahan yang efektif, perlu dilakukan penyesuaian sistem kerja;\n\nb. bahwa untuk melaksanakan ketentuan Pasal 25 Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi, perlu menetapkan peraturan pelaksanaan;\n\nc. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
  mengingat:
    "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Undang-Undang Nomor 22 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Provinsi Contoh (Berita Negara Republik Indonesia Tahun 1950 Nomor 42);\n\n3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856);\n\n4. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi (Berita Negara Republik Indonesia Tahun 2022 Nomor 181);",
  diktum: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
  definisi:
    "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\n3. Perangkat Daerah adalah unsur pembantu Bupati dalam penyelenggaraan urusan pemerintahan yang menjadi kewenangan Daerah.",
  batangTubuh: "BAB II\nPENUGASAN\n\nPasal 3\n\nPenugasan diberikan oleh kepala Perangkat Daerah secara tertulis.",
  ketentuanPenutup: "Pasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
  penutup:
    "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.\n\nDitetapkan di Contoh\npada tanggal 5 Februari 2024\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH\n\nDiundangkan di Contoh\npada tanggal 6 Februari 2024\n\nSEKRETARIS DAERAH KABUPATEN CONTOH,\n\nttd\n\nBUDI SANTOSO\n\nBERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 12",
  lampiran: "",
};

/** The regulation in which an example stands, as Markdown. */
export function naskahContoh({ teks, di }: ContohKaidah): string {
  if (di === "naskah") return teks;
  const bagian = di === "pasal" ? { ...BAGIAN, batangTubuh: `BAB II\nPENUGASAN\n\nPasal 3\n\n${teks}` } : { ...BAGIAN, [di]: teks };
  const lampiran =
    bagian.lampiran === ""
      ? ""
      : "\n\n(2) Alur kerja tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.";
  return [
    "BUPATI CONTOH\nPROVINSI CONTOH RAYA",
    bagian.judul,
    "DENGAN RAHMAT TUHAN YANG MAHA ESA",
    "BUPATI CONTOH,",
    `Menimbang : ${bagian.menimbang}`,
    `Mengingat : ${bagian.mengingat}`,
    bagian.diktum,
    `BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n${bagian.definisi}`,
    `Pasal 2\n\n${lampiran === "" ? "" : "(1) "}Sistem kerja dilaksanakan oleh Bupati dan Perangkat Daerah di Daerah.${lampiran}`,
    bagian.batangTubuh,
    `BAB III\nKETENTUAN PENUTUP\n\n${bagian.ketentuanPenutup}`,
    bagian.penutup,
    ...(bagian.lampiran === "" ? [] : [bagian.lampiran]),
  ].join("\n\n");
}
