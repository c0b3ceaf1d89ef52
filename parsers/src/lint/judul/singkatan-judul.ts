import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import { barisJudul, barisNama } from "./baris-judul.ts";

/** Abbreviations of this field, in capitals, and what they stand for. */
const PANJANG: ReadonlyMap<string, string> = new Map([
  ["APBD", "ANGGARAN PENDAPATAN DAN BELANJA DAERAH"],
  ["APBN", "ANGGARAN PENDAPATAN DAN BELANJA NEGARA"],
  ["ASN", "APARATUR SIPIL NEGARA"],
  ["BLUD", "BADAN LAYANAN UMUM DAERAH"],
  ["BUMD", "BADAN USAHA MILIK DAERAH"],
  ["JF", "JABATAN FUNGSIONAL"],
  ["OPD", "PERANGKAT DAERAH"],
  ["PNS", "PEGAWAI NEGERI SIPIL"],
  ["PPPK", "PEGAWAI PEMERINTAH DENGAN PERJANJIAN KERJA"],
  ["RSUD", "RUMAH SAKIT UMUM DAERAH"],
  ["SKPD", "SATUAN KERJA PERANGKAT DAERAH"],
  ["SOP", "STANDAR OPERASIONAL PROSEDUR"],
  ["SPBE", "SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK"],
  ["TIK", "TEKNOLOGI INFORMASI DAN KOMUNIKASI"],
  ["TPP", "TAMBAHAN PENGHASILAN PEGAWAI"],
  ["UPTD", "UNIT PELAKSANA TEKNIS DAERAH"],
]);

const periksa = (naskah: NaskahPeriksa): readonly TemuanNaskah[] => barisNama(barisJudul(naskah)).flatMap(diBaris);

function diBaris(teks: Teks): readonly TemuanNaskah[] {
  return [...teks.value.matchAll(/ ?\(([\p{L}/-]{2,14})\)|(?<![\p{L}-])(\p{Lu}{2,5})(?![\p{L}-])/gu)].flatMap((ada) => {
    const [tertulis, tambahan, singkatan] = ada;
    const sampai = ada.index + tertulis.length;
    if (tambahan !== undefined)
      return [
        temuanPada(teks, `Hindari singkatan atau akronim dalam judul: hapus "${tertulis.trim()}".`, {
          dari: ada.index,
          sampai,
          perbaikan: usul(`Hapus "${tertulis.trim()}"`, ganti(teks, "", ada.index, sampai)),
        }),
      ];
    const panjang = PANJANG.get(singkatan ?? "");
    if (panjang === undefined) return [];
    return [
      temuanPada(teks, `Hindari singkatan dalam judul: tulis "${panjang}" untuk ${singkatan}.`, {
        dari: ada.index,
        sampai,
        perbaikan: usul(`Ganti dengan "${panjang}"`, ganti(teks, panjang, ada.index, sampai)),
      }),
    ];
  });
}

/** Source: butir 5 Lampiran II UU 12/2011 as amended by UU 13/2022, whose exceptions a program cannot judge: hence the low severity. */
export const SINGKATAN_JUDUL: KaidahNaskah = {
  id: "JDL-03",
  nama: "Judul tanpa singkatan",
  keparahan: "rendah",
  kutipan: { butir: "butir 5", status: "yakin", sumber: "Lampiran II UU 12/2011 jo. UU 13/2022" },
  penjelasan:
    "Nama peraturan tidak boleh ditambah dengan singkatan atau akronim, kecuali belum ada padanannya dalam bahasa Indonesia, merupakan istilah teknis yang baku, jika tidak disingkat dapat mengubah makna, atau sudah merupakan istilah yang baku dan digunakan secara internasional.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "judul", teks: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nPENGELOLAAN KINERJA PEGAWAI" },
      { di: "judul", teks: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nTATA CARA KERJA (LANJUTAN TAHAP KEDUA)" },
    ],
    salah: [
      {
        di: "judul",
        teks: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM PEMERINTAHAN BERBASIS ELEKTRONIK (SPBE)",
        hasil: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM PEMERINTAHAN BERBASIS ELEKTRONIK",
      },
      {
        di: "judul",
        teks: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA ASN",
        hasil: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA APARATUR SIPIL NEGARA",
      },
    ],
  },
  periksa,
};
