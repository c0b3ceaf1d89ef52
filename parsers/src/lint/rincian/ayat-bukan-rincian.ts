import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { akhiranOf, ekorOf, ujungOf } from "./deret.ts";

/** RIN-07: an ayat is a sentence of its own, so it ends in a full stop and never in `; dan`. */
export const AYAT_BUKAN_RINCIAN: KaidahNaskah = {
  id: "RIN-07",
  nama: "Ayat diakhiri titik",
  keparahan: "sedang",
  kutipan: { butir: "butir 83", status: "yakin" },
  penjelasan:
    'Satu ayat memuat satu norma dalam satu kalimat utuh. Karena itu ayat diakhiri titik, bukan titik koma, dan tidak dihubungkan dengan "dan" ke ayat berikutnya.',
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Tim kerja dibentuk oleh Bupati.\n\n(2) Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota." },
      { di: "pasal", teks: "(1) Tim kerja dibentuk oleh Bupati.\n\n(2) Tim kerja melapor kepada Bupati." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk oleh Bupati;\n\n(2) Tim kerja melapor kepada Bupati; dan\n\n(3) Tim kerja dibubarkan oleh Bupati.",
        hasil: "(1) Tim kerja dibentuk oleh Bupati.\n\n(2) Tim kerja melapor kepada Bupati.\n\n(3) Tim kerja dibubarkan oleh Bupati.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk oleh Bupati,\n\n(2) Tim kerja melapor kepada Bupati.",
        hasil: "(1) Tim kerja dibentuk oleh Bupati.\n\n(2) Tim kerja melapor kepada Bupati.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: ({ pasal }) =>
    pasal.flatMap(({ unit }): TemuanNaskah[] => {
      const salah = unit.children.flatMap((ayat) => {
        const teks = ayat.type === "ayat" && ayat.children.length === 0 ? ujungOf(ayat) : undefined;
        if (teks === undefined || teks.value.trim() === "") return [];
        const { tanda, penghubung } = akhiranOf(teks.value);
        return tanda.startsWith(";") || tanda === "," || penghubung !== null ? [{ teks, nama: stepOf(ayat) }] : [];
      });
      const pertama = salah[0];
      if (pertama === undefined) return [];
      return [
        {
          teks: pertama.teks,
          ...ekorOf(pertama.teks.value),
          pesan: `${salah.map(({ nama }) => nama).join(", ")} diakhiri seperti rincian. Ayat adalah kalimat utuh: akhiri dengan titik.`,
          perbaikan: {
            judul: "Akhiri ayat dengan titik",
            aman: true,
            suntingan: salah.map(({ teks }) => ({
              jenis: "ganti",
              teks,
              dari: akhiranOf(teks.value).kata,
              sampai: teks.value.length,
              isi: ".",
            })),
          },
        },
      ];
    }),
};
