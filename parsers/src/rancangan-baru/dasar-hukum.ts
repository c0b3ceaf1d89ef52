/**
 * Laws a regional regulation on Sistem Kerja rests on. Lembaran Negara and Berita Negara are given where a regulation of the corpus cites them, and
 * left blank elsewhere. In force as far as the corpus tells (2024): whoever drafts checks the status (butir 42 Lampiran II UU 12/2011).
 */
import type { TingkatDaerah } from "../rancangan-tersaji.ts";
import { TITIK } from "./buat-satuan.ts";

export interface DasarHukum {
  /** Order of the kinds: 0 UUD, 1 UU, 2 PP, 3 Perpres, 4 Permen. Source: butir 43 Lampiran II UU 12/2011, Pasal 7–8 UU 12/2011. */
  readonly jenjang: number;
  readonly tahun: number;
  readonly nomor: number;
  readonly teks: string;
}

const negara = (tahun: number, nomor: string = TITIK, tambahan: string = TITIK): string =>
  `(Lembaran Negara Republik Indonesia Tahun ${tahun} Nomor ${nomor}, Tambahan Lembaran Negara Republik Indonesia Nomor ${tambahan})`;
const berita = (tahun: number, nomor: string): string => `(Berita Negara Republik Indonesia Tahun ${tahun} Nomor ${nomor})`;
const PANRB = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi";

export const UUD: DasarHukum = {
  jenjang: 0,
  tahun: 1945,
  nomor: 0,
  teks: "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
};

export const UU_PEMERINTAHAN_DAERAH: DasarHukum = {
  jenjang: 1,
  tahun: 2014,
  nomor: 23,
  teks: `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah ${negara(2014, "244", "5587")} sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang ${negara(2023, "41", "6856")}`,
};

/** What the regulations of the corpus rest on beside the authority of the region; UU 5/2014 was replaced by UU 20/2023. */
export const DASAR_SISTEM_KERJA: readonly DasarHukum[] = [
  {
    jenjang: 1,
    tahun: 2023,
    nomor: 20,
    teks: `Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara ${negara(2023, "141", "6897")}`,
  },
  {
    jenjang: 2,
    tahun: 2017,
    nomor: 11,
    teks: `Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil ${negara(2017, "63", "6037")} sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil ${negara(2020, "68", "6477")}`,
  },
  {
    jenjang: 2,
    tahun: 2019,
    nomor: 30,
    teks: `Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil ${negara(2019)}`,
  },
  {
    jenjang: 4,
    tahun: 2021,
    nomor: 25,
    teks: `${PANRB} Nomor 25 Tahun 2021 tentang Penyederhanaan Struktur Organisasi pada Instansi Pemerintah untuk Penyederhanaan Birokrasi ${berita(2021, "546")}`,
  },
  {
    jenjang: 4,
    tahun: 2022,
    nomor: 6,
    teks: `${PANRB} Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara ${berita(2022, "155")}`,
  },
  {
    jenjang: 4,
    tahun: 2022,
    nomor: 7,
    teks: `${PANRB} Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi ${berita(2022, "181")}`,
  },
];

/** The regulation that orders the regions to make rules, as it is cited under Menimbang. */
export const PERMENPAN_SISTEM_KERJA = `${PANRB} Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi`;
/** The Pasal that orders it. */
export const PASAL_PERINTAH = "Pasal 25";

/** Laws on the special status of a region, by the beginning of its code; they hold for its kabupaten and kota too where `semua` says so. */
const KHUSUS: readonly { readonly kode: RegExp; readonly semua: boolean; readonly dasar: DasarHukum }[] = [
  {
    kode: /^11/,
    semua: true,
    dasar: { jenjang: 1, tahun: 2006, nomor: 11, teks: `Undang-Undang Nomor 11 Tahun 2006 tentang Pemerintahan Aceh ${negara(2006)}` },
  },
  {
    kode: /^34/,
    semua: false,
    dasar: {
      jenjang: 1,
      tahun: 2012,
      nomor: 13,
      teks: `Undang-Undang Nomor 13 Tahun 2012 tentang Keistimewaan Daerah Istimewa Yogyakarta ${negara(2012)}`,
    },
  },
  {
    kode: /^9[1-6]/,
    semua: true,
    dasar: {
      jenjang: 1,
      tahun: 2001,
      nomor: 21,
      teks: `Undang-Undang Nomor 21 Tahun 2001 tentang Otonomi Khusus bagi Provinsi Papua ${negara(2001)} sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 2 Tahun 2021 tentang Perubahan Kedua atas Undang-Undang Nomor 21 Tahun 2001 tentang Otonomi Khusus bagi Provinsi Papua ${negara(2021)}`,
    },
  },
];

/** Laws that form a region, as far as the corpus cites one that is in force. */
const PEMBENTUKAN: ReadonlyMap<string, DasarHukum> = new Map([
  [
    "33",
    {
      jenjang: 1,
      tahun: 2023,
      nomor: 11,
      teks: `Undang-Undang Nomor 11 Tahun 2023 tentang Provinsi Jawa Tengah ${negara(2023, "58", "6867")}`,
    },
  ],
  [
    "64",
    {
      jenjang: 1,
      tahun: 2022,
      nomor: 10,
      teks: `Undang-Undang Nomor 10 Tahun 2022 tentang Provinsi Kalimantan Timur ${negara(2022, "70", "6781")}`,
    },
  ],
]);

/** The law that forms the region with this code; `null` where it is not known here. */
export const dasarPembentukan = (kode: string): DasarHukum | null => PEMBENTUKAN.get(kode) ?? null;

export const dasarKhusus = (kode: string, tingkat: TingkatDaerah): readonly DasarHukum[] =>
  KHUSUS.filter((satu) => satu.kode.test(kode) && (satu.semua || tingkat === "provinsi")).map(({ dasar }) => dasar);
