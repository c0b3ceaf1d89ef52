import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { temuanPada } from "../struktur/susun-temuan.ts";
import { blokPenutup } from "./blok-penutup.ts";

function periksa({ penutup, ciri, lampiran }: NaskahPeriksa): readonly TemuanNaskah[] {
  const blok = penutup === null ? null : blokPenutup(penutup.lines);
  if (blok === null) return [];
  const tanda = blok.penetapan?.tanda ?? null;
  const [salinan] = blok.salinan;
  if (salinan !== undefined && ciri.rancangan)
    return [
      temuanPada(
        salinan,
        "Autentifikasi salinan hanya dicantumkan pada salinan peraturan yang sudah ditetapkan, bukan pada rancangan; hapus dari naskah ini.",
      ),
    ];
  const disahkan = salinan !== undefined || lampiran.some(({ lines }) => lines.some(({ value }) => /^Salinan\s+sesuai/i.test(value)));
  // a plain `ttd` may be a blank of the draft; a stamp is copied only from what was signed
  if (tanda === null || !/\bcap\b/i.test(tanda.value) || disahkan || ciri.rancangan) return [];
  return [
    temuanPada(
      tanda,
      `Tulisan "${tanda.value}" menunjukkan naskah ini salinan, tetapi pengesahan "Salinan sesuai dengan aslinya" dari bagian atau biro hukum tidak ada; periksa.`,
    ),
  ];
}

const AWAL =
  "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.\n\nDitetapkan di Contoh\npada tanggal 5 Februari 2024\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH\n\nDiundangkan di Contoh\npada tanggal 6 Februari 2024\n\nSEKRETARIS DAERAH KABUPATEN CONTOH,\n\nttd\n\nBUDI SANTOSO\n\nBERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 12";

/** Practice under Permendagri 80/2015, whose text was not at hand. */
export const SALINAN: KaidahNaskah = {
  id: "PTP-05",
  nama: "Salinan disahkan sesuai dengan aslinya",
  keparahan: "info",
  kutipan: { butir: "", status: "perlu-cek", sumber: "Permendagri 80/2015" },
  penjelasan:
    'Salinan peraturan memuat keterangan "Salinan sesuai dengan aslinya" yang ditandatangani kepala bagian atau kepala biro hukum; rancangan tidak memuatnya.',
  lingkup: "naskah",
  contoh: {
    benar: [
      { di: "penutup", teks: AWAL },
      {
        di: "penutup",
        teks: `${AWAL.replaceAll("ttd", "cap/ttd")}\n\nSalinan sesuai dengan aslinya\n\nKEPALA BAGIAN HUKUM,\n\nttd\n\nANDI WIJAYA`,
      },
    ],
    salah: [{ di: "penutup", teks: AWAL.replaceAll("ttd", "cap/ttd") }],
  },
  periksa,
};
