import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { istilahNaskah } from "./istilah-naskah.ts";

/** Offices from the highest down. */
const JABATAN: readonly RegExp[] = [
  /^Presiden$/,
  /^Wakil Presiden$/,
  /^Menteri\b/,
  /^Gubernur$/,
  /^Wakil Gubernur$/,
  /^(?:Bupati|Wali ?[Kk]ota)$/,
  /^Wakil (?:Bupati|Wali ?[Kk]ota)$/,
  /^Sekretaris Daerah$/,
  /^(?:Asisten|Inspektur)\b/,
  /^Kepala (?:Perangkat Daerah|Dinas|Badan|Biro)$/,
  /^Camat$/,
  /^Lurah$/,
  /^Kepala Desa$/,
];

/** Bodies from the highest down. */
const LEMBAGA: readonly RegExp[] = [
  /^Pemerintah Pusat$/,
  /^Kementerian\b/,
  /^Pemerintah (?:Daerah )?Provinsi$/,
  /^Pemerintah (?:Daerah(?: Kabupaten| Kota)?|Kabupaten|Kota)$/,
  /^Perangkat Daerah$/,
  /^Unit Pelaksana Teknis(?: Daerah)?$/,
  /^Kelurahan$/,
  /^(?:Pemerintah )?Desa$/,
];

/** DEF-14: offices and bodies are defined from the highest to the lowest. */
export const URUTAN_JABATAN: KaidahNaskah = {
  id: "DEF-14",
  nama: "Urutan jabatan dan instansi dalam definisi",
  keparahan: "rendah",
  kutipan: { butir: "butir 109a", status: "perlu-cek", sumber: "Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022" },
  penjelasan: "Jabatan dan instansi yang didefinisikan diurutkan dari yang tertinggi ke yang terendah.",
  contoh: {
    benar: [
      {
        di: "definisi",
        teks: "1. Gubernur adalah Gubernur Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\n3. Camat adalah pemimpin kecamatan.",
      },
    ],
    salah: [
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Camat adalah pemimpin kecamatan.\n\n3. Sekretaris Daerah adalah Sekretaris Daerah Kabupaten Contoh.",
      },
      {
        di: "definisi",
        teks: "1. Perangkat Daerah adalah unsur pembantu Bupati.\n\n2. Pemerintah Daerah adalah Bupati sebagai unsur penyelenggara.",
      },
    ],
  },
  lingkup: "naskah",
  periksa(naskah) {
    const semua = naskah.sekali(istilahNaskah);
    return [JABATAN, LEMBAGA].flatMap((tingkat): TemuanNaskah[] => {
      const urut = semua.flatMap((satu) => {
        const nilai = tingkat.findIndex((pola) => pola.test(satu.definisi.term));
        return nilai < 0 ? [] : [{ ...satu, nilai }];
      });
      const at = urut.findIndex(({ nilai }, index) => urut.slice(0, index).some((lain) => lain.nilai > nilai));
      const salah = urut[at];
      const atas = urut.slice(0, at).find((lain) => salah !== undefined && lain.nilai > salah.nilai);
      if (salah === undefined || atas === undefined) return [];
      const dari = Math.max(salah.teks.value.indexOf(salah.definisi.term), 0);
      return [
        {
          teks: salah.teks,
          dari,
          sampai: dari + salah.definisi.term.length,
          pesan: `"${salah.definisi.term}" didefinisikan sesudah "${atas.definisi.term}", padahal tingkatnya lebih tinggi. Urutkan dari yang tertinggi ke yang terendah.`,
        },
      ];
    });
  },
};
