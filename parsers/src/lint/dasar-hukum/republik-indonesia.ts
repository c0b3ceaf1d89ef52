/** DHK-12: the legal basis names jenis and title alone. */
import { kutipanHukum } from "../../register/kutipan-hukum.ts";
import type { Kaidah, TemuanTeks } from "../kaidah.ts";

const FRASA = /\s+Republik\s+Indonesia\s*$/i;
const BERPASAL = /^\s*Pasal\s+\d+[A-Z]?(?:\s+(?:ayat\s+\(\d+\)|huruf\s+\w+))*\s+(?=(?:Undang-Undang|Peraturan)\s)/;

export const TANPA_REPUBLIK_INDONESIA: Kaidah = {
  id: "DHK-12",
  nama: "Tanpa pasal dan tanpa frasa Republik Indonesia",
  keparahan: "rendah",
  kutipan: { butir: "butir 45", status: "yakin" },
  penjelasan:
    "Dasar hukum selain Undang-Undang Dasar cukup menyebut jenis dan nama peraturan, tanpa pasal dan tanpa frasa Republik Indonesia di belakang jenisnya.",
  lingkup: "teks",
  pada: ["mengingat"],
  berperbaikan: true,
  periksa(nilai) {
    const temuan: TemuanTeks[] = [];
    const kutipan = kutipanHukum(nilai);
    const pertama = kutipan[0];
    const pasal = BERPASAL.exec(nilai);
    if (pasal !== null && pertama?.dari === pasal[0].length)
      temuan.push({
        dari: 0,
        sampai: pasal[0].trimEnd().length,
        pesan: `Dasar hukum selain Undang-Undang Dasar tidak perlu menyebut pasal; hapus "${pasal[0].trim()}".`,
        perbaikan: { judul: "Hapus penyebutan pasal", aman: false, ganti: [{ dari: 0, sampai: pasal[0].length, isi: "" }] },
      });
    const ganti = kutipan.flatMap(({ dari, jenisSampai }) => {
      const frasa = FRASA.exec(nilai.slice(dari, jenisSampai));
      return frasa === null ? [] : [{ dari: dari + frasa.index, sampai: jenisSampai, isi: "" }];
    });
    const [satu] = ganti;
    if (satu !== undefined)
      temuan.push({
        dari: satu.dari + 1,
        sampai: satu.sampai,
        pesan: `Hapus frasa "Republik Indonesia" di belakang jenis peraturan${ganti.length > 1 ? ` (${ganti.length} tempat)` : ""}.`,
        perbaikan: { judul: 'Hapus "Republik Indonesia"', aman: true, ganti },
      });
    return temuan;
  },
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);",
      },
      { di: "mengingat", teks: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;" },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Republik Indonesia Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
        hasil: "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Menteri Dalam Negeri Republik Indonesia Nomor 120 Tahun 2018 tentang Contoh;",
        hasil: "1. Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Contoh;",
      },
      {
        di: "mengingat",
        teks: "1. Pasal 25 Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah;",
        hasil: "1. Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah;",
      },
    ],
  },
};
