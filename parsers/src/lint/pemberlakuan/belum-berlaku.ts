/** PNC-06: a law that is not in force yet is withdrawn. */
import { cariHukum } from "../../register/cari-hukum.ts";
import { kutipanHukum, sebutKutipan } from "../../register/kutipan-hukum.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";
import { pencabutanOf } from "./pencabutan.ts";

const BAKU = "ditarik kembali dan dinyatakan tidak berlaku";
const TARIK = /\bditarik\s+kembali(?:\s+(?:dan|serta)\s+(?:dinyatakan\s+)?(?:tidak\s+berlaku|dicabut))?/i;
const CABUT = /\bdicabut(?=\s+dan\s+dinyatakan\s+tidak\s+berlaku\b)/i;

export const BELUM_BERLAKU: Kaidah = {
  id: "PNC-06",
  nama: "Pencabutan peraturan yang belum mulai berlaku",
  keparahan: "sedang",
  kutipan: { butir: "butir 149 dan butir 226", status: "yakin" },
  penjelasan: `Untuk mencabut peraturan yang telah diundangkan tetapi belum mulai berlaku, gunakan frasa "${BAKU}".`,
  lingkup: "naskah",
  berperbaikan: true,
  periksa: (naskah) =>
    pencabutanOf(naskah).flatMap(({ predikat, seluruh }): readonly TemuanNaskah[] => {
      if (predikat === null) return [];
      const tarik = TARIK.exec(predikat.value);
      if (tarik !== null && tarik[0].replace(/\s+/g, " ") !== BAKU) {
        const sampai = tarik.index + tarik[0].length;
        return [
          {
            teks: predikat,
            dari: tarik.index,
            sampai,
            pesan: `Gunakan frasa lengkap "${BAKU}".`,
            perbaikan: {
              judul: `Ganti dengan "${BAKU}"`,
              aman: true,
              suntingan: [{ jenis: "ganti", teks: predikat, dari: tarik.index, sampai, isi: BAKU }],
            },
          },
        ];
      }
      const cabut = CABUT.exec(predikat.value);
      const pada = naskah.peraturan.meta.tanggalPengundangan ?? naskah.peraturan.meta.tanggalPenetapan;
      const belum = pada === null ? undefined : kutipanHukum(seluruh).find((satu) => (cariHukum(satu)?.berlaku ?? "") > pada);
      if (cabut === null || belum === undefined) return [];
      const sampai = cabut.index + cabut[0].length;
      return [
        {
          teks: predikat,
          dari: cabut.index,
          sampai,
          pesan: `${sebutKutipan(belum)} belum mulai berlaku; gunakan frasa "${BAKU}".`,
          perbaikan: {
            judul: `Ganti dengan "${BAKU}"`,
            aman: false,
            suntingan: [{ jenis: "ganti", teks: predikat, dari: cabut.index, sampai, isi: "ditarik kembali" }],
          },
        },
      ];
    }),
  contoh: {
    benar: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2024 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2024 Nomor 3) ditarik kembali dan dinyatakan tidak berlaku.",
      },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2024 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2024 Nomor 3) ditarik kembali dan tidak berlaku.",
        hasil:
          "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2024 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2024 Nomor 3) ditarik kembali dan dinyatakan tidak berlaku.",
      },
    ],
  },
};
