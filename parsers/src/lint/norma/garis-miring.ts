import { himpun, type TemuanSekunci } from "../bahasa/himpun.ts";
import { bukanTulisanSendiri, dalamRentang } from "../bahasa/kutipan-judul.ts";
import type { KaidahNaskah } from "../kaidah.ts";

/** Two words of three letters or more with a slash between. */
const MIRING = /(?<![\p{L}\d.])(\p{L}{3,})\s*\/\s*(?=(\p{L}{3,}))/gu;

/** A figure in the same run of signs: the number of a letter, an address. */
const BERANGKA = /^\S*\d|^\S*\.\p{L}/u;

/** Pairs that a law or a custom writes so. */
const LAZIM =
  /^(?:dan\/atau|kabupaten\/kota|bupati\/wali(?:kota)?|gubernur\/bupati|kementerian\/lembaga|kota\/kabupaten|barang\/jasa|laki\/perempuan|dan\/|lurah\/desa|kepala\/wakil|input\/output|wib\/wita|nip\/nrp|https?\/www)/;

function cari(teks: string, lampiran: boolean): readonly TemuanSekunci[] {
  if (!teks.includes("/")) return [];
  const lindung = bukanTulisanSendiri(teks);
  return [...teks.matchAll(MIRING)].flatMap((cocok): readonly TemuanSekunci[] => {
    const [semua, kiri = "", kanan = ""] = cocok;
    const dari = cocok.index;
    const sampai = dari + semua.length + kanan.length;
    const pasangan = `${kiri}/${kanan}`.toLowerCase();
    if (LAZIM.test(pasangan) || /^(?:dan|atau|no|nomor|tgl)$/i.test(kiri) || /^(?:dan|atau)$/i.test(kanan)) return [];
    if (BERANGKA.test(teks.slice(Math.max(teks.lastIndexOf(" ", dari), dari - 20) + 1, sampai + 20))) return [];
    // a number of a letter: `B/467/KT.01/2021`
    if (kiri === kiri.toUpperCase() || kanan === kanan.toUpperCase() || dalamRentang(lindung, dari, sampai)) return [];
    return [
      {
        dari,
        sampai,
        kunci: lampiran ? "garis miring" : pasangan,
        pesan: `Garis miring pada "${semua}${kanan}" tidak menyatakan apakah keduanya atau salah satu. Gunakan "dan", "atau", atau "dan/atau".`,
        perbaikan: {
          judul: 'Ganti dengan "dan/atau"',
          aman: false,
          ganti: [{ dari: dari + kiri.length, sampai: sampai - kanan.length, isi: " dan/atau " }],
        },
      },
    ];
  });
}

export const GARIS_MIRING: KaidahNaskah = {
  id: "NRM-18",
  nama: "Garis miring di antara dua pihak",
  keparahan: "rendah",
  kutipan: { butir: "butir 262 sampai dengan butir 264", status: "turunan" },
  penjelasan:
    'Hubungan kumulatif dan alternatif dinyatakan dengan "dan", "atau", atau "dan/atau". Garis miring tidak menunjukkan hubungan mana yang dimaksud.',
  lingkup: "naskah",
  periksa: (naskah) => [
    ...himpun(naskah, ["norma"], "NRM-18", (teks) => cari(teks, false)),
    ...himpun(naskah, ["lampiran"], "NRM-18 lampiran", (teks) => cari(teks, true)),
  ],
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Bupati/Wali Kota dan kementerian/lembaga menugaskan Pejabat Fungsional dan/atau Pelaksana." },
      { di: "pasal", teks: "Susunan mengacu pada surat Nomor B/467/KT.01/2021 tanggal 27 Mei 2021." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Pelaksanaan tugas melibatkan Perangkat Daerah/unit kerja.",
        hasil: "Pelaksanaan tugas melibatkan Perangkat Daerah dan/atau unit kerja.",
      },
      {
        di: "pasal",
        teks: "Tim bertanggung jawab kepada Kepala Bagian/ Kepala Bidang.",
        hasil: "Tim bertanggung jawab kepada Kepala Bagian dan/atau Kepala Bidang.",
      },
    ],
  },
};
