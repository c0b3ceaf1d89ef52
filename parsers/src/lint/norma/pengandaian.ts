import { himpun } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";
import { cariFrasa, type FrasaNorma } from "./frasa-norma.ts";

const FRASA: readonly FrasaNorma[] = [
  {
    // the words are looked for first, what stands before them after that
    pola: /,?\smaka(?=\s)(?<=(?:^|[.;:,]\s+)(?:Apabila|Jika|Bilamana|Dalam hal|Bila|Setelah|Sepanjang|Terhadap|Berdasarkan|apabila|jika|dalam hal)\s[^.;:]{3,400})/gu,
    pesan: () => 'Kata "maka" tidak diperlukan: anak kalimat pengandaian cukup dipisahkan dengan tanda koma.',
    isi: () => ",",
    aman: true,
    kunci: "maka",
  },
  {
    pola: /(?<!\p{L})(?:bilamana|manakala|apabilamana|jikalau|bila|kalau|andaikata|seandainya)(?!\p{L})/giu,
    pesan: ([kata]) =>
      `"${kata}" tidak baku untuk pengandaian dalam norma. Gunakan "jika", "apabila", atau "dalam hal"; untuk keadaan yang mungkin terjadi: "dalam hal".`,
    isi: () => "dalam hal",
    aman: false,
  },
];

const cari = cariFrasa(FRASA, /maka|mana|bila|kalau|andai/i);

export const PENGANDAIAN: KaidahNaskah = {
  id: "NRM-10",
  nama: "Pengandaian: jika, apabila, dalam hal",
  keparahan: "rendah",
  kutipan: { butir: "butir 260", status: "yakin" },
  penjelasan:
    'Pengandaian dinyatakan dengan "jika" (sebab-akibat), "apabila" (sebab-akibat yang mengandung waktu), atau "dalam hal" (kemungkinan), diakhiri tanda koma, tanpa "maka". Kata lain seperti "bilamana" tidak digunakan.',
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["norma", "lampiran"], "NRM-10", cari),
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Apabila tugas telah selesai, ketua tim melapor kepada Bupati." },
      { di: "pasal", teks: "Dalam hal ketua tim berhalangan, Bupati menunjuk pengganti." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Apabila tugas telah selesai, maka ketua tim melapor kepada Bupati.",
        hasil: "Apabila tugas telah selesai, ketua tim melapor kepada Bupati.",
      },
      {
        di: "pasal",
        teks: "Bilamana ketua tim berhalangan, Bupati menunjuk pengganti.",
        hasil: "Dalam hal ketua tim berhalangan, Bupati menunjuk pengganti.",
      },
    ],
  },
};
