import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { type IstilahNaskah, istilahNaskah } from "./istilah-naskah.ts";

/** DEF-03: a term is defined once. */
export const DEFINISI_GANDA: KaidahNaskah = {
  id: "DEF-03",
  nama: "Istilah didefinisikan satu kali",
  keparahan: "tinggi",
  kutipan: { butir: "butir 107", status: "turunan" },
  penjelasan:
    "Definisi dirumuskan dengan lengkap dan jelas sehingga tidak menimbulkan pengertian ganda. Karena itu satu istilah atau singkatan hanya didefinisikan satu kali.",
  contoh: {
    benar: [{ di: "definisi", teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Perangkat Daerah adalah unsur pembantu Bupati." }],
    salah: [
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\n3. Daerah adalah Kabupaten Contoh.",
      },
      {
        di: "definisi",
        teks: "1. Aparatur Sipil Negara yang selanjutnya disingkat ASN adalah profesi.\n\n2. Asosiasi Sistem Nasional yang selanjutnya disingkat ASN adalah perkumpulan.",
      },
    ],
  },
  lingkup: "naskah",
  periksa(naskah) {
    const dikenal = new Map<string, IstilahNaskah>();
    return naskah.sekali(istilahNaskah).flatMap((satu): TemuanNaskah[] => {
      const { definisi, teks, unit } = satu;
      const nama = [definisi.term, definisi.abbreviation].filter((bentuk) => bentuk !== null);
      const lama = nama.map((bentuk) => dikenal.get(kunci(bentuk))).find((ada) => ada !== undefined);
      for (const bentuk of nama) if (!dikenal.has(kunci(bentuk))) dikenal.set(kunci(bentuk), satu);
      if (lama === undefined || lama === satu) return [];
      const kembar = nama.find((bentuk) => dikenal.get(kunci(bentuk)) === lama) ?? definisi.term;
      const dari = Math.max(teks.value.indexOf(kembar), 0);
      const sama = kunci(lama.definisi.meaning) === kunci(definisi.meaning);
      return [
        {
          teks,
          dari,
          sampai: dari + kembar.length,
          pesan: `"${kembar}" sudah didefinisikan pada ${lama.unit.locator}${sama ? " dengan rumusan yang sama. Hapus salah satu." : ` dengan rumusan yang berbeda dari ${unit.locator}. Sisakan satu definisi.`}`,
        },
      ];
    });
  },
};

const kunci = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
