/** DHK-05: the gazettes in the legal basis. */
import { kutipanHukum } from "../../register/kutipan-hukum.ts";
import type { Kaidah, TemuanTeks } from "../kaidah.ts";
import { periksaLembaran } from "./periksa-lembaran.ts";

export const LEMBARAN_DASAR: Kaidah = {
  id: "DHK-05",
  nama: "Lembaran Negara, Berita Negara, Lembaran Daerah, dan Berita Daerah dalam dasar hukum",
  keparahan: "sedang",
  kutipan: { butir: "butir 47 dan butir 49", status: "yakin" },
  penjelasan:
    "Undang-undang dan peraturan pemerintah dilengkapi Lembaran Negara Republik Indonesia dan Tambahannya, peraturan daerah dilengkapi Lembaran Daerah dan Tambahannya, di antara tanda kurung. Peraturan menteri lazim dilengkapi Berita Negara dan peraturan kepala daerah lazim dilengkapi Berita Daerah.",
  lingkup: "teks",
  pada: ["mengingat"],
  berperbaikan: true,
  periksa: (nilai) =>
    gabungkan(
      kutipanHukum(nilai)
        .filter(({ peran }) => peran !== "judul")
        .flatMap((satu) => periksaLembaran(nilai, satu)),
    ),
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897);\n\n2. Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah (Berita Negara Republik Indonesia Tahun 2019 Nomor 157);\n\n3. Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2016 Nomor 4, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 81);\n\n4. Peraturan Bupati Contoh Nomor 9 Tahun 2021 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2021 Nomor 9);",
      },
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten di Contoh (Berita Negara Republik Indonesia Tahun 1950 Nomor 41);",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
        hasil:
          "1. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897);",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Daerah Kabupaten Contoh Nomor 16 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Kabupaten Contoh Tahun 2016 Nomor 1, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 81);",
        hasil:
          "1. Peraturan Daerah Kabupaten Contoh Nomor 16 Tahun 2016 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2016 Nomor 1, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 81);",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Bupati Contoh Nomor 118 Tahun 2021 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Nomor 2021 Tahun 330);",
        hasil: "1. Peraturan Bupati Contoh Nomor 118 Tahun 2021 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2021 Nomor 330);",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Bupati Contoh Nomor 118 Tahun 2021 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Nomor 330 Tahun 2021);",
        hasil: "1. Peraturan Bupati Contoh Nomor 118 Tahun 2021 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2021 Nomor 330);",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 4468);",
        hasil:
          "1. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887);",
      },
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 9 Tahun 2009 tentang Contoh (Lembaran Negara Tahun 2009 Nomor 12, tambahan Lembaran Negara Republik Indonesia Tahun 2009 Nomor 5012);",
        hasil:
          "1. Undang-Undang Nomor 9 Tahun 2009 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 12, Tambahan Lembaran Negara Republik Indonesia Nomor 5012);",
      },
      {
        di: "mengingat",
        teks: "1. Undang-Undang Nomor 9 Tahun 2009 tentang Contoh (LN RI Tahun 2009 Nomor 12, TLN Nomor 5012);",
        hasil:
          "1. Undang-Undang Nomor 9 Tahun 2009 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 12, Tambahan Lembaran Negara Republik Indonesia Nomor 5012);",
      },
      {
        di: "mengingat",
        teks: "1. Peraturan Pemerintah Nomor 9 Tahun 2009 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 12);",
      },
    ],
  },
};

/** The same slip in the gazettes of one item is told once. */
function gabungkan(temuan: readonly TemuanTeks[]): readonly TemuanTeks[] {
  const hasil = new Map<string, TemuanTeks>();
  for (const satu of temuan) {
    const ada = hasil.get(satu.pesan);
    if (ada?.perbaikan === undefined || satu.perbaikan === undefined)
      hasil.set(ada === undefined ? satu.pesan : `${satu.pesan} ${satu.dari}`, satu);
    else hasil.set(satu.pesan, { ...ada, perbaikan: { ...ada.perbaikan, ganti: [...ada.perbaikan.ganti, ...satu.perbaikan.ganti] } });
  }
  return [...hasil.values()];
}
