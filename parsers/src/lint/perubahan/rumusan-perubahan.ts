import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";

/** Words of an instruction to amend that the manual writes otherwise. */
const GANTI: readonly (readonly [RegExp, string])[] = [
  [/\bdirubah\b/gi, "diubah"],
  [/\b[Dd]iantara(?=\s+(?:Pasal|BAB|Bagian|Paragraf|ayat|huruf|angka)\b)/g, "Di antara"],
  [/\bditambah(?:kan)?(?=\s+\d+\s*\([a-z ]+\)\s+(?:[Pp]asal|bab|BAB|bagian|paragraf|ayat)\b)/g, "disisipkan"],
  [/\b(?:yaitu|ialah)(?=\s+(?:Pasal|BAB|Bagian|Paragraf|ayat)\s+\S+)/g, "yakni"],
  [/(?<=\d\s\([a-z ]{2,20}\)\s)Pasal(?=,?\s+(?:yakni|yaitu|ialah)\b)/g, "pasal"],
  [/\bsehingga\s+berbunyi\s*:/g, "sehingga berbunyi sebagai berikut:"],
  [/\bsehingga\s+menjadi\s+(?:sebagai\s+)?berikut\s*:/g, "sehingga berbunyi sebagai berikut:"],
  [/(?<=^(?:Ketentuan\s+)?(?:Pasal|ayat|BAB|huruf)\s[^.;:]{1,60}\s)dicabut(?=\s*\.?$)/g, "dihapus"],
];

/** An instruction names what it does. */
const PERINTAH =
  /^(?:Ketentuan|Di\s?antara|Pasal|BAB|Judul|Setelah|Sesudah|Mengubah|Menghapus|Lampiran|Penjelasan|Nomenklatur|Frasa|Kata|Bagian|Paragraf)\b/i;
const PENGANTAR = /\bdiubah\s+(?:sebagai\s+berikut|sehingga\s+berbunyi\s+sebagai\s+berikut)\s*:$/i;

function periksa({ pasal, olah }: NaskahPeriksa): readonly TemuanNaskah[] {
  const utama = pasal.filter(({ induk }) => induk === null);
  const [pertama] = utama;
  if (pertama === undefined) return [];
  const teks = pertama.unit.text;
  const hasil: TemuanNaskah[] = [];
  for (const [at, { unit, locator }] of utama.entries())
    if (unit.label !== undefined && /^\d/.test(unit.number ?? "") && utama.length <= 2) {
      const romawi = at === 0 ? "I" : "II";
      hasil.push(
        temuanPada(unit.label, `Peraturan perubahan terdiri atas dua pasal dengan angka Romawi; pasal ini Pasal ${romawi}.`, {
          locator,
          perbaikan: usul(`Nomori Pasal ${romawi}`, ganti(unit.label, `Pasal ${romawi}`)),
        }),
      );
    }
  if (utama.length === 1 && teks !== undefined)
    hasil.push(temuanPada(teks, "Peraturan perubahan belum memuat Pasal II tentang saat mulai berlaku."));
  if (
    teks !== undefined &&
    pertama.unit.children.length > 0 &&
    !olah("UBH-02 pengantar", teks.value, (nilai) => PENGANTAR.test(nilai) || berakhirTerbuka(nilai))
  )
    hasil.push(
      temuanPada(teks, 'Pasal I diawali nama peraturan yang diubah dan diakhiri "diubah sebagai berikut:".', { keparahan: "sedang" }),
    );
  for (const { unit } of pertama.unit.children.map((satu) => ({ unit: satu })))
    if (unit.text !== undefined && unit.type === "angka") hasil.push(...rumusan(unit.text, olah));
  return hasil;
}

/** A list of earlier amendments comes between the name and `diubah sebagai berikut`. */
const berakhirTerbuka = (nilai: string): boolean => /\bdengan\s+[\p{L} ]{4,60}:$/u.test(nilai);

function rumusan(teks: TemuanNaskah["teks"], olah: NaskahPeriksa["olah"]): readonly TemuanNaskah[] {
  if (!PERINTAH.test(teks.value)) return [];
  return olah("UBH-02", teks.value, cari).map(({ dari, sampai, isi }) =>
    temuanPada(teks, `Rumusan perubahan: tulis "${isi}".`, {
      dari,
      sampai,
      keparahan: "rendah",
      perbaikan: aman(`Ganti dengan "${isi}"`, ganti(teks, isi, dari, sampai)),
    }),
  );
}

interface Gantian {
  readonly dari: number;
  readonly sampai: number;
  readonly isi: string;
}

function cari(nilai: string): readonly Gantian[] {
  return GANTI.flatMap(([pola, isi]) =>
    [...nilai.matchAll(pola)].map((ada) => ({ dari: ada.index, sampai: ada.index + ada[0].length, isi })),
  ).sort((a, b) => a.dari - b.dari);
}

const naskah = (satu: string, pasal = ["Pasal I", "Pasal II"]): string =>
  `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nPERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG SISTEM KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,\n\nMenimbang : bahwa sistem kerja perlu disesuaikan;\n\nMengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG PERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG SISTEM KERJA.\n\n${pasal[0]}\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2020 tentang Sistem Kerja (Berita Daerah Kabupaten Contoh Tahun 2020 Nomor 5) diubah sebagai berikut:\n\n1. ${satu}\n\nPasal 6\n\nPenugasan diberikan secara tertulis.\n\n2. Pasal 9 dihapus.\n\n${pasal[1]}\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`;

/** Source: butir 233–236 Lampiran II UU 12/2011. */
export const RUMUSAN_PERUBAHAN: KaidahNaskah = {
  id: "UBH-02",
  nama: "Rumusan perubahan",
  keparahan: "tinggi",
  kutipan: { butir: "butir 233 sampai dengan butir 236", status: "yakin" },
  penjelasan:
    "Batang tubuh peraturan perubahan terdiri atas Pasal I yang memuat nama peraturan yang diubah dan setiap materi perubahan dengan angka Arab, dan Pasal II tentang saat mulai berlaku; perubahan dirumuskan dengan diubah sehingga berbunyi sebagai berikut, disisipkan, atau dihapus.",
  lingkup: "naskah",
  berlaku: ({ perubahan }) => perubahan,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "naskah", teks: naskah("Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:") },
      { di: "pasal", teks: "Ketentuan yang dirubah dicatat." },
    ],
    salah: [
      {
        di: "naskah",
        teks: naskah("Ketentuan Pasal 6 dirubah sehingga berbunyi:"),
        hasil: naskah("Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:"),
      },
      {
        di: "naskah",
        teks: naskah("Diantara Pasal 5 dan Pasal 7 ditambahkan 1 (satu) Pasal, yaitu Pasal 6 sehingga berbunyi sebagai berikut:"),
        hasil: naskah("Di antara Pasal 5 dan Pasal 7 disisipkan 1 (satu) pasal, yakni Pasal 6 sehingga berbunyi sebagai berikut:"),
      },
    ],
  },
  periksa,
};
