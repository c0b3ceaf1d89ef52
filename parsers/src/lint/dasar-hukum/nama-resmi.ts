/** DHK-10: laws are cited by their official names. */
import type { Kaidah, TemuanNaskah, TemuanTeks } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { HasilTeks } from "../pada-teks.ts";
import type { TempatTeks } from "../tempat-teks.ts";
import { judulSederet } from "./judul-sederet.ts";
import { periksaNama, type TempatNama } from "./periksa-nama.ts";

const MENYEBUT = /\bNomor\s+\d|\bUUD\b|\bUndang-?\s?[Uu]ndang Dasar/;
const TEMPAT: ReadonlyMap<TempatTeks, TempatNama> = new Map([
  ["mengingat", "mengingat"],
  ["memperhatikan", "mengingat"],
  ["menimbang", "menimbang"],
  ["definisi", "lain"],
  ["norma", "lain"],
  ["lampiran", "lain"],
]);

const cari =
  (tempat: TempatNama) =>
  (nilai: string): readonly TemuanTeks[] =>
    MENYEBUT.test(nilai) ? periksaNama(nilai, tempat) : [];
const CARI: Readonly<Record<TempatNama, (nilai: string) => readonly TemuanTeks[]>> = {
  mengingat: cari("mengingat"),
  menimbang: cari("menimbang"),
  lain: cari("lain"),
};

export const NAMA_RESMI: Kaidah = {
  id: "DHK-10",
  nama: "Nama resmi peraturan",
  keparahan: "sedang",
  kutipan: { butir: "butir 45 dan butir 46", status: "turunan" },
  penjelasan:
    "Peraturan disebut dengan jenis dan judul resminya, dengan huruf kapital pada jenisnya dan kata tugas ditulis dengan huruf kecil. Judul dibandingkan dengan register bawaan.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa(naskah) {
    return [...naskah.sekali(namaTersebut), ...judulSederet(naskah)];
  },
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi (Berita Negara Republik Indonesia Tahun 2022 Nomor 181);\n\n2. Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa berdasarkan Pasal 18 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 pemerintah daerah mengatur dan mengurus sendiri urusan pemerintahan;",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 63, Tambahan Lembaran Negara Republik Indonesia Nomor 6037);",
        hasil:
          "1. Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 63, Tambahan Lembaran Negara Republik Indonesia Nomor 6037);",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi;",
        hasil:
          "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi;",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja Instansi Pemerintah untuk Penyederhanaan Birokrasi;",
        hasil:
          "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi;",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja Instansi Pemerintah dalam rangka Penyederhanaan Birokrasi;",
        hasil:
          "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi;",
      },
      {
        di: "mengingat",
        teks: "1. Undang-undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-undang Nomor 2 Tahun 2022 tentang Cipta Kerja Menjadi Undang-undang;\n\n2. Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2021 tentang Perubahan Atas Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang Perangkat Daerah;",
        hasil:
          "1. Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang;\n\n2. Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2021 tentang Perubahan atas Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang Perangkat Daerah;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa UUD 1945 menjamin pelayanan kepada masyarakat;",
        hasil: "a. bahwa Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 menjamin pelayanan kepada masyarakat;",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Daerah Kabupaten Contoh Nomor 5 Tahun 2023 tentang Perubahan Peraturan Daerah Kabupaten Contoh Nomor 9 Tahun 2016 tentang Perangkat Daerah;",
        hasil:
          "1. Peraturan Daerah Kabupaten Contoh Nomor 5 Tahun 2023 tentang Perubahan atas Peraturan Daerah Kabupaten Contoh Nomor 9 Tahun 2016 tentang Perangkat Daerah;",
      },
      {
        di: "pasal",
        teks: "Sistem kerja dilaksanakan sesuai dengan:\n\na. Peraturan Bupati Contoh Nomor 31 Tahun 2023 tentang Susunan Organisasi dan Tata Sekretariat Daerah;\n\nb. Peraturan Bupati Contoh Nomor 32 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Inspektorat;\n\nc. Peraturan Bupati Contoh Nomor 33 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Dinas;\n\nd. Peraturan Bupati Contoh Nomor 34 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Badan; dan\n\ne. Peraturan Bupati Contoh Nomor 35 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Kecamatan.",
        hasil:
          "Sistem kerja dilaksanakan sesuai dengan:\n\na. Peraturan Bupati Contoh Nomor 31 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Sekretariat Daerah;\n\nb. Peraturan Bupati Contoh Nomor 32 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Inspektorat;\n\nc. Peraturan Bupati Contoh Nomor 33 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Dinas;\n\nd. Peraturan Bupati Contoh Nomor 34 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Badan; dan\n\ne. Peraturan Bupati Contoh Nomor 35 Tahun 2023 tentang Susunan Organisasi dan Tata Kerja Kecamatan.",
      },
    ],
  },
};

function namaTersebut(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  return [...TEMPAT].flatMap(([di, tempat]) => naskah.padaTeks(`nama-resmi ${tempat}`, [di], CARI[tempat]).flatMap(temuanTeks));
}

function temuanTeks({ di: { teks }, hasil }: HasilTeks<TemuanTeks>): readonly TemuanNaskah[] {
  return hasil.map(({ perbaikan, ...satu }) => ({
    ...satu,
    teks,
    ...(perbaikan === undefined
      ? {}
      : {
          perbaikan: {
            judul: perbaikan.judul,
            aman: perbaikan.aman,
            suntingan: perbaikan.ganti.map((ganti) => ({ jenis: "ganti" as const, teks, ...ganti })),
          },
        }),
  }));
}
