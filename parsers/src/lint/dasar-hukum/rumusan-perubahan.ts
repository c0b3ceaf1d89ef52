/** DHK-06: how amendments are cited in the legal basis. */
import { cariHukum } from "../../register/cari-hukum.ts";
import { akhirKutipan, type KutipanHukum, kutipanHukum, sebutKutipan } from "../../register/kutipan-hukum.ts";
import { perubahanPada } from "../../register/sitasi-baku.ts";
import type { Kaidah, TemuanTeks } from "../kaidah.ts";

const SEKALI = " sebagaimana telah diubah dengan ";
const BERKALI = " sebagaimana telah beberapa kali diubah terakhir dengan ";
const KE = /^Perubahan\s+(Ke\w+(?:\s+(?:Belas|Puluh)(?:\s+\w+)?)?)\s+(?:atas\s)?/i;
const PERTAMA = /^Perubahan\s+(?:atas\s+)?(?=Undang|Peraturan|Qanun|Keputusan)/i;

export const RUMUSAN_PERUBAHAN: Kaidah = {
  id: "DHK-06",
  nama: "Rumusan perubahan dalam dasar hukum",
  keparahan: "rendah",
  kutipan: { butir: "butir 41a (contoh)", status: "yakin", sumber: "Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022" },
  penjelasan:
    'Satu kali perubahan ditulis "sebagaimana telah diubah dengan …"; lebih dari satu kali ditulis "sebagaimana telah beberapa kali diubah terakhir dengan …", tanpa koma, diikuti judul dan lembaran perubahan terakhir.',
  lingkup: "teks",
  pada: ["mengingat"],
  berperbaikan: true,
  periksa(nilai) {
    const semua = kutipanHukum(nilai).filter(({ peran }) => peran !== "judul");
    return semua.flatMap((satu, at) => {
      const pokok = semua[at - 1];
      if (satu.peran !== "perubahan" || pokok === undefined) return [];
      return [...periksaFrasa(nilai, pokok, satu), ...tanpaJudul(satu)];
    });
  },
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 63, Tambahan Lembaran Negara Republik Indonesia Nomor 6037) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 68, Tambahan Lembaran Negara Republik Indonesia Nomor 6477);",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Daerah Kabupaten Contoh Nomor 16 Tahun 2016 tentang Perangkat Daerah sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2024 tentang Perubahan Kedua atas Peraturan Daerah Kabupaten Contoh Nomor 16 Tahun 2016 tentang Perangkat Daerah;",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Peraturan Daerah Kabupaten Contoh Nomor 16 Tahun 2016 tentang Perangkat Daerah, sebagaimana telah diubah beberapa kali terakhir dengan Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2024 tentang Perubahan Kedua atas Peraturan Daerah Kabupaten Contoh Nomor 16 Tahun 2016 tentang Perangkat Daerah;",
        hasil:
          "1. Peraturan Daerah Kabupaten Contoh Nomor 16 Tahun 2016 tentang Perangkat Daerah sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2024 tentang Perubahan Kedua atas Peraturan Daerah Kabupaten Contoh Nomor 16 Tahun 2016 tentang Perangkat Daerah;",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2016 tentang Perangkat Daerah sebagaimana telah diubah dengan Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2022 tentang Perubahan Kedua atas Peraturan Daerah Nomor 7 Tahun 2016 tentang Perangkat Daerah;",
        hasil:
          "1. Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2016 tentang Perangkat Daerah sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2022 tentang Perubahan Kedua atas Peraturan Daerah Nomor 7 Tahun 2016 tentang Perangkat Daerah;",
      },
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 9 Tahun 2015 (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);",
        hasil:
          "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);",
      },
    ],
  },
};

function periksaFrasa(nilai: string, pokok: KutipanHukum, perubahan: KutipanHukum): readonly TemuanTeks[] {
  const dari = akhirKutipan(pokok);
  const sampai = perubahan.dari;
  const tertulis = nilai.slice(dari, sampai);
  const kali = beberapaKali(nilai, pokok, perubahan) ?? /beberapa\s+kali/i.test(tertulis);
  const baku = kali ? BERKALI : SEKALI;
  if (tertulis.replace(/\s+/g, " ") === baku || /\bdicabut|\bdiganti/i.test(tertulis)) return [];
  const awal = dari + (/\S/.exec(tertulis)?.index ?? 0);
  return [
    {
      dari: awal,
      sampai: awal + tertulis.trim().length,
      pesan: `Gunakan rumusan "${baku.trim()}" tanpa tanda baca di depannya.`,
      perbaikan: { judul: `Ganti dengan "${baku.trim()}"`, aman: true, ganti: [{ dari, sampai, isi: baku }] },
    },
  ];
}

/** Whether the law was amended more than once, as far as the title of the amendment or the register tells. */
function beberapaKali(nilai: string, pokok: KutipanHukum, { judul, nomor, tahun, jenis }: KutipanHukum): boolean | null {
  const nama = judul === null ? "" : nilai.slice(judul.dari, judul.sampai);
  if (KE.test(nama)) return true;
  if (PERTAMA.test(nama)) return false;
  const hukum = cariHukum(pokok);
  const perubahan = hukum === undefined ? [] : perubahanPada(hukum);
  const dikenal = cariHukum({ jenis, nomor, tahun });
  const ke = dikenal === undefined ? -1 : perubahan.indexOf(dikenal);
  if (ke > 0) return true;
  return ke === 0 && hukum?.diubahOleh.length === 1 ? false : null;
}

function tanpaJudul(perubahan: KutipanHukum): readonly TemuanTeks[] {
  if (perubahan.judul !== null) return [];
  const { dari, sampai } = perubahan;
  const hukum = cariHukum(perubahan);
  return [
    {
      dari,
      sampai,
      pesan: `Cantumkan judul ${sebutKutipan(perubahan)} sebagai perubahan terakhir.`,
      ...(hukum === undefined
        ? {}
        : {
            perbaikan: {
              judul: `Tambahkan "tentang ${hukum.judul}"`,
              aman: false,
              ganti: [{ dari: sampai, sampai, isi: ` tentang ${hukum.judul}` }],
            },
          }),
    },
  ];
}
