import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { aman, ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import type { CiriNaskah } from "../tempat-teks.ts";

function periksa({ penutup, ciri }: NaskahPeriksa): readonly TemuanNaskah[] {
  const baku = rumusan(ciri);
  if (penutup === null || baku === null) return [];
  const { perintahPengundangan: perintah, lines } = penutup;
  if (perintah === undefined) {
    const [pertama] = lines;
    return pertama === undefined
      ? []
      : [
          temuanPada(pertama, "Perintah pengundangan tidak ditemukan sebelum penetapan.", {
            perbaikan: usul("Sisipkan perintah pengundangan", {
              jenis: "sisip",
              teks: pertama,
              letak: "sebelum",
              baris: [{ jenis: "penutup", isi: baku, tertulis: baku }],
            }),
          }),
        ];
  }
  if (sebanding(perintah.value) === sebanding(baku)) return [];
  // with the gazette of another place it is not for a program to say which of the two is meant
  const sama = sebanding(perintah.value).endsWith(sebanding(baku.slice(baku.lastIndexOf(" dalam ") + 1)));
  return [
    temuanPada(perintah, `Rumusan perintah pengundangan tidak baku: tulis "${baku}"`, {
      keparahan: sama ? "rendah" : "tinggi",
      perbaikan: (sama ? aman : usul)("Ganti dengan rumusan baku", ganti(perintah, baku)),
    }),
  ];
}

/** Aceh and the special provinces are named with and without the word Provinsi. */
const sebanding = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/walikota/g, "wali kota")
    .replace(/provinsi (?=aceh|daerah)/, "")
    .trim();

/** The formula for this kind of regulation; `null` where the gazette is unknown. */
function rumusan({ jenis, tingkat, daerah }: CiriNaskah): string | null {
  if (jenis === null) return null;
  const umum = jenis.replace(/^(Peraturan Menteri)\b.*$/, "$1");
  const lembaran = /^(?:Peraturan Daerah|Qanun)/.test(jenis) ? "Lembaran Daerah" : "Berita Daerah";
  const surat =
    tingkat === "pusat"
      ? /^(?:Undang|Peraturan (?:Pemerintah|Presiden))/.test(jenis)
        ? "Lembaran Negara Republik Indonesia"
        : "Berita Negara Republik Indonesia"
      : daerah === null
        ? null
        : `${lembaran} ${daerah}`;
  return surat === null
    ? null
    : `Agar setiap orang mengetahuinya, memerintahkan pengundangan ${umum} ini dengan penempatannya dalam ${surat}.`;
}

const TANDA = "\n\nDitetapkan di Contoh\npada tanggal 5 Februari 2024\n\nBUPATI CONTOH,\n\nttd\n\nSITI AMINAH";
const BAKU =
  "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.";

/** Source: butir 161–163 Lampiran II UU 12/2011. */
export const PERINTAH_PENGUNDANGAN: KaidahNaskah = {
  id: "PTP-01",
  nama: "Perintah pengundangan",
  keparahan: "tinggi",
  kutipan: { butir: "butir 163", status: "yakin" },
  penjelasan:
    'Penutup memuat rumusan: "Agar setiap orang mengetahuinya, memerintahkan pengundangan … ini dengan penempatannya dalam Berita Daerah …."; peraturan daerah dalam Lembaran Daerah.',
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [{ di: "penutup", teks: `${BAKU}${TANDA}` }],
    salah: [
      { di: "penutup", teks: `${BAKU.replace("Berita Daerah Kabupaten", "Lembaran Daerah Kabupaten")}${TANDA}`, hasil: `${BAKU}${TANDA}` },
      { di: "penutup", teks: `${BAKU.replace("mengetahuinya,", "dapat mengetahuinya")}${TANDA}`, hasil: `${BAKU}${TANDA}` },
      { di: "penutup", teks: TANDA.trimStart(), hasil: `${BAKU}${TANDA}` },
    ],
  },
  periksa,
};
