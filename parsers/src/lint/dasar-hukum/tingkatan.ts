/** DHK-09: nothing below the regulation is its legal basis. */
import { jenjangHukum } from "../../register/jenjang-hukum.ts";
import { sebutKutipan } from "../../register/kutipan-hukum.ts";
import type { Kaidah } from "../kaidah.ts";
import { butirDasar } from "./butir-dasar.ts";

/** Decisions made before UU 12/2011 may regulate and are then read as regulations (Pasal 100 UU 12/2011). */
const TAHUN_KEPUTUSAN = 2011;
const BUKAN_PERATURAN =
  /^\s*(?:(?:Surat|Nota)\s+(?:Edaran|Menteri|Gubernur|Bupati|Wali\s?Kota|Sekretaris|Persetujuan|Dinas|Kepala)|Edaran|Instruksi|Keputusan)\b/i;

export const TINGKATAN_DASAR: Kaidah = {
  id: "DHK-09",
  nama: "Dasar hukum setingkat atau lebih tinggi",
  keparahan: "sedang",
  kutipan: { butir: "butir 41", status: "yakin" },
  penjelasan:
    "Dasar hukum hanya peraturan perundang-undangan yang tingkatannya sama atau lebih tinggi; keputusan, instruksi, surat edaran, dan peraturan yang lebih rendah bukan dasar hukum.",
  lingkup: "naskah",
  periksa(naskah) {
    const milik = jenjangHukum(naskah.ciri.jenis ?? "");
    return butirDasar(naskah).flatMap(({ teks, utama, jenjang }) => {
      const bukan = BUKAN_PERATURAN.exec(teks.value);
      const keputusanLama = utama?.tahun != null && utama.tahun <= TAHUN_KEPUTUSAN && /^Keputusan/i.test(utama.jenis);
      const rendah = milik !== null && jenjang !== null && jenjang > milik && !(milik === 6 && jenjang === 7);
      if ((bukan === null || keputusanLama) && !rendah) return [];
      const nama = utama === null ? teks.value.slice(0, 60).replace(/[;.]\s*$/, "") : sebutKutipan(utama);
      return [
        {
          teks,
          dari: 0,
          sampai: utama?.sampai ?? teks.value.length,
          pesan: rendah
            ? `${nama} lebih rendah daripada ${naskah.ciri.jenis ?? "peraturan ini"} dan tidak dapat menjadi dasar hukum.`
            : `${nama} bukan peraturan perundang-undangan dan tidak dapat menjadi dasar hukum; hapus, atau pindahkan ke "Memperhatikan" bila perlu.`,
        },
      ];
    });
  },
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Keputusan Presiden Nomor 40 Tahun 1974 tentang Contoh;\n\n2. Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2020 tentang Perangkat Daerah;\n\n3. Peraturan Bupati Contoh Nomor 3 Tahun 2021 tentang Tata Kerja;",
      },
    ],
    salah: [
      { di: "mengingat", teks: "1. Keputusan Bupati Contoh Nomor 188 Tahun 2022 tentang Tim Kerja;" },
      { di: "mengingat", teks: "1. Surat Edaran Menteri Dalam Negeri Nomor 061 Tahun 2022 tentang Sistem Kerja;" },
      { di: "mengingat", teks: "1. Peraturan Desa Contoh Nomor 3 Tahun 2021 tentang Contoh;" },
    ],
  },
};
