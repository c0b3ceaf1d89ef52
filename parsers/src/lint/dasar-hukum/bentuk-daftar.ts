/** DHK-01: how the items of the legal basis are numbered and closed. */
import { panjangInti } from "../akhir-teks.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";

const DAN = /[;,]\s?dan$/;

export const BENTUK_DAFTAR_DASAR: Kaidah = {
  id: "DHK-01",
  nama: "Bentuk daftar dasar hukum",
  keparahan: "rendah",
  kutipan: { butir: "butir 52", status: "yakin" },
  penjelasan:
    "Jika dasar hukum lebih dari satu, tiap dasar hukum diawali angka Arab secara berurutan dan diakhiri tanda baca titik koma, termasuk yang terakhir.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa({ pembukaan }) {
    const butir = pembukaan?.mengingat ?? [];
    const temuan: TemuanNaskah[] = [];
    for (const [at, { text, number, label }] of butir.entries()) {
      const nilai = text.value;
      if (butir.length > 1 && number !== null && number !== String(at + 1)) {
        const penanda = label ?? text;
        temuan.push({
          teks: penanda,
          dari: 0,
          sampai: label === undefined ? 0 : penanda.value.length,
          locator: "Mengingat",
          pesan: `Dasar hukum ke-${at + 1} bernomor "${number}"; tiap dasar hukum diawali angka Arab secara berurutan.`,
        });
      }
      if (nilai.endsWith(";") || nilai.trim() === "") continue;
      const inti = nilai.slice(0, panjangInti(nilai, " \t\n,.:"));
      const dari = DAN.exec(inti.slice(-6)) === null ? inti.length : inti.length - (DAN.exec(inti.slice(-6))?.[0].length ?? 0);
      temuan.push({
        teks: text,
        dari: Math.max(0, Math.min(dari, nilai.length - 1)),
        sampai: nilai.length,
        pesan: `Dasar hukum${number === null ? "" : ` angka ${number}`} tidak diakhiri titik koma.`,
        perbaikan: {
          judul: "Akhiri dengan titik koma",
          aman: true,
          suntingan: [{ jenis: "ganti", teks: text, dari, sampai: nilai.length, isi: ";" }],
        },
      });
    }
    return temuan;
  },
  contoh: {
    benar: [
      {
        di: "mengingat",
        teks: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897);",
      },
    ],
    salah: [
      {
        di: "mengingat",
        teks: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah (Berita Negara Republik Indonesia Tahun 2015 Nomor 2036).",
        hasil:
          "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah (Berita Negara Republik Indonesia Tahun 2015 Nomor 2036);",
      },
      {
        di: "mengingat",
        teks: "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945\n\n2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
        hasil:
          "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
      },
    ],
  },
};
