import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { lingkupJudul } from "./bertentangan/lingkup-judul.ts";
import { pejabatBerbeda } from "./bertentangan/pejabat-berbeda.ts";
import { pencabutanDitetapkan } from "./bertentangan/pencabutan-ditetapkan.ts";
import { penerimaBerbeda } from "./bertentangan/penerima-berbeda.ts";
import { rincianBerbeda } from "./bertentangan/rincian-berbeda.ts";
import { uraianBerbeda } from "./bertentangan/uraian-peran.ts";

const BENTUK = [rincianBerbeda, penerimaBerbeda, pejabatBerbeda, uraianBerbeda, lingkupJudul, pencabutanDitetapkan];

/** Each shape by itself: only those that read what changed are asked again. */
const periksa = (naskah: NaskahPeriksa): readonly TemuanNaskah[] => BENTUK.flatMap((bentuk) => naskah.sekali(bentuk));

const KEPALA_LAMPIRAN = "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\n";

export const NORMA_BERTENTANGAN: KaidahNaskah = {
  id: "NRM-14",
  nama: "Norma tidak saling bertentangan",
  keparahan: "tinggi",
  kutipan: { butir: "butir 243 huruf a", status: "turunan" },
  penjelasan:
    "Satu hal yang diatur di dua tempat harus diatur sama: pejabat yang menetapkan, penerima dan waktu laporan, rincian, dan uraian tugasnya. Ketentuan batang tubuh dan lampiran yang berbeda tidak dapat dilaksanakan bersama-sama.",
  lingkup: "naskah",
  periksa,
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "(1) Penugasan ditetapkan oleh Pimpinan Unit Organisasi.\n\n(2) Dalam hal penugasan lintas unit organisasi, penugasan ditetapkan oleh Kepala Perangkat Daerah.",
      },
      {
        di: "pasal",
        teks: "(1) Pelaksana yang berperan sebagai anggota tim melaporkan pelaksanaan tugas kepada ketua tim.\n\n(2) Pelaksana yang berperan sebagai ketua tim melaporkan pelaksanaan tugas kepada Pimpinan Unit Organisasi.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Penugasan diberikan oleh Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi.\n\n(2) Penugasan sebagaimana dimaksud pada ayat (1) ditetapkan oleh Kepala Perangkat Daerah.",
      },
      {
        di: "naskah",
        teks: `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nPelaksana yang berperan sebagai ketua tim melaporkan pelaksanaan tugas tim kerja kepada Pejabat Penilai Kinerja.\n\nPasal 2\n\nTata cara pelaporan tercantum dalam Lampiran.\n\nDitetapkan di Contoh\npada tanggal 1 Januari 2024\n\nBUPATI CONTOH,\n\nSITI\n\n${KEPALA_LAMPIRAN}A. Pelaporan\n\nPelaksana yang berperan sebagai ketua tim kemudian melaporkan pelaksanaan tugas tim kerja kepada Pimpinan Unit Organisasi.`,
      },
      {
        di: "naskah",
        teks: `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nKetua tim melaporkan pelaksanaan tugas tim kerja kepada Pimpinan Unit Organisasi setiap 1 (satu) bulan.\n\nPasal 2\n\nTata cara pelaporan tercantum dalam Lampiran.\n\nDitetapkan di Contoh\npada tanggal 1 Januari 2024\n\nBUPATI CONTOH,\n\nSITI\n\n${KEPALA_LAMPIRAN}A. Pelaporan\n\nKetua tim menyampaikan laporan kepada Pimpinan Unit Organisasi setiap triwulan.`,
      },
      {
        di: "pasal",
        teks: "(1) Penugasan subkoordinator dicabut dan dinyatakan tidak berlaku.\n\n(2) Ketentuan pencabutan sebagaimana dimaksud pada ayat (1) ditetapkan dengan Keputusan Bupati.",
      },
    ],
  },
};
