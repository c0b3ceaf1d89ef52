import { himpun } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";
import { cariFrasa, type FrasaNorma } from "./frasa-norma.ts";

/** A figure and what it counts; figures with words in brackets too. */
const BANYAK = String.raw`(?=\s+(?:dalam\s+(?:jangka\s+)?waktu\s+)?\d[\d.]*\s*(?:\([^)]{1,60}\)\s*)?(?:hari|minggu|bulan|tahun|jam|menit)(?!\p{L}))`;
const UANG = String.raw`(?=\s+Rp)`;

const BAKU: readonly (readonly [RegExp, string, boolean])[] = [
  [/(?<!\p{L})(?:se)?lambat\s?-?\s?lambatnya(?!\p{L})/giu, "paling lambat", true],
  [/(?<!\p{L})(?:se)?cepat\s?-?\s?cepatnya(?!\p{L})(?<!dengan secepat-cepatnya)/giu, "paling cepat", true],
  [/(?<!\p{L})(?:se)?lama\s?-?\s?lamanya(?!\p{L})/giu, "paling lama", true],
  [/(?<!\p{L})sesingkat\s?-?\s?singkatnya(?=\s+\d)/giu, "paling singkat", true],
  [/(?<!\p{L})(?:se)?banyak\s?-?\s?banyaknya(?=\s+(?:\d|Rp))/giu, "paling banyak", true],
  [/(?<!\p{L})sedikit\s?-?\s?dikitnya(?!\p{L})/giu, "paling sedikit", true],
  [/(?<!\p{L})(?:sekurang|kurang)\s?-?\s?kurangnya(?!\p{L})/giu, "paling sedikit", true],
  [/(?<!\p{L})setinggi\s?-?\s?tingginya(?=\s+\d)/giu, "paling tinggi", true],
  [/(?<!\p{L})serendah\s?-?\s?rendahnya(?=\s+\d)/giu, "paling rendah", true],
  [new RegExp(String.raw`(?<!\p{L})(?:maksimal|maksimum|paling maksimal)(?!\p{L})${BANYAK}`, "giu"), "paling lama", true],
  [new RegExp(String.raw`(?<!\p{L})(?:minimal|minimum|paling minimal)(?!\p{L})${BANYAK}`, "giu"), "paling singkat", true],
  [new RegExp(String.raw`(?<!\p{L})(?:maksimal|maksimum)(?!\p{L})${UANG}`, "giu"), "paling banyak", true],
  [new RegExp(String.raw`(?<!\p{L})(?:minimal|minimum)(?!\p{L})${UANG}`, "giu"), "paling sedikit", true],
  [/(?<!\p{L})(?:maksimal|maksimum)(?=\s+\d)/giu, "paling banyak", false],
  [/(?<!\p{L})paling (?:kurang|tidak)(?=\s+(?:\d|memuat|terdiri|meliputi|mencakup))/giu, "paling sedikit", true],
];

const FRASA: readonly FrasaNorma[] = BAKU.map(([pola, baku, aman]) => ({
  pola,
  pesan: ([frasa]) => `"${frasa}" tidak baku untuk menyatakan batas; gunakan "${baku}".`,
  isi: () => baku,
  aman,
}));

const cari = cariFrasa(FRASA, /(?:lambat|cepat|lama|singkat|banyak|dikit|kurang|tinggi|rendah)nya|maksim|minim|paling (?:kurang|tidak)/i);

export const BATAS_PALING: KaidahNaskah = {
  id: "NRM-12",
  nama: "Batas dinyatakan dengan paling",
  keparahan: "rendah",
  kutipan: { butir: "butir 255 dan butir 256", status: "yakin" },
  penjelasan:
    'Maksimum dan minimum dinyatakan dengan "paling": paling singkat atau paling lama untuk jangka waktu, paling lambat atau paling cepat untuk batas waktu, paling sedikit atau paling banyak untuk uang, paling rendah dan paling tinggi untuk jumlah lain. Kriteria atau persyaratan yang sekurang-kurangnya harus dipenuhi dinyatakan dengan "minimal" (butir 256a, UU 13/2022).',
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["norma", "lampiran"], "NRM-12", cari),
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Laporan disampaikan paling lambat 5 (lima) hari setelah tugas selesai." },
      { di: "pasal", teks: "Ketua tim berpendidikan minimal sarjana." },
      { di: "pasal", teks: "Layanan diberikan secara maksimal kepada masyarakat." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Laporan disampaikan selambat-lambatnya 5 (lima) hari setelah tugas selesai.",
        hasil: "Laporan disampaikan paling lambat 5 (lima) hari setelah tugas selesai.",
      },
      { di: "pasal", teks: "Tim bertugas maksimal 6 (enam) bulan.", hasil: "Tim bertugas paling lama 6 (enam) bulan." },
      {
        di: "pasal",
        teks: "Laporan sekurang-kurangnya memuat hasil dan kendala.",
        hasil: "Laporan paling sedikit memuat hasil dan kendala.",
      },
    ],
  },
};
