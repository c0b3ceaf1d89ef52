import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { istilahNaskah } from "./istilah-naskah.ts";

/** DEF-10: the general term stands before the special one that is made of it. */
export const URUTAN_DEFINISI: KaidahNaskah = {
  id: "DEF-10",
  nama: "Urutan definisi dari umum ke khusus",
  keparahan: "info",
  kutipan: { butir: "butir 109 huruf a", status: "yakin" },
  penjelasan: "Pengertian yang mengatur lingkup umum ditempatkan lebih dahulu dari yang berlingkup khusus.",
  contoh: {
    benar: [
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Sistem Kerja adalah prosedur kerja.\n\n3. Penyesuaian Sistem Kerja adalah perbaikan Sistem Kerja.",
      },
    ],
    salah: [
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Penyesuaian Sistem Kerja adalah perbaikan prosedur.\n\n3. Sistem Kerja adalah prosedur kerja.",
      },
    ],
  },
  lingkup: "naskah",
  periksa(naskah) {
    const semua = naskah.sekali(istilahNaskah);
    return semua.flatMap(({ definisi, teks, urut, unit }): TemuanNaskah[] => {
      const umum = semua.find((lain) => lain.urut > urut && isKhusus(definisi.term, lain.definisi.term));
      if (umum === undefined || semua.some((lain) => lain.urut < urut && lain.definisi.term === umum.definisi.term)) return [];
      const dari = Math.max(teks.value.indexOf(definisi.term), 0);
      return [
        {
          teks,
          dari,
          sampai: dari + definisi.term.length,
          pesan: `"${definisi.term}" (angka ${unit.unit.number ?? urut + 1}) mendahului istilah yang lebih umum, "${umum.definisi.term}" (angka ${umum.unit.unit.number ?? umum.urut + 1}). Tempatkan istilah yang umum lebih dahulu.`,
        },
      ];
    });
  },
};

/** `Penyesuaian Sistem Kerja` is a special case of `Sistem Kerja`; one word alone may belong to a name (`Unit Pelaksana Teknis`). */
const isKhusus = (khusus: string, umum: string): boolean =>
  /\s/.test(umum) && khusus !== umum && (khusus.startsWith(`${umum} `) || khusus.endsWith(` ${umum}`));
