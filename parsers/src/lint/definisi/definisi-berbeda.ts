import type { Definisi } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { istilahNaskah } from "./istilah-naskah.ts";

/** Each region defines these by its own name and office. */
const SETEMPAT =
  /^(?:daerah|pemerintah daerah|pemerintahan daerah|kepala daerah|bupati|gubernur|wali ?kota|menteri|perangkat daerah|sekretaris daerah|instansi pemerintah|instansi daerah|instansi pusat)$/i;
/** Below this share of common words the term means something else here. */
const SERUPA = 0.5;

/** DEF-09: a definition that is taken over is taken over word for word. */
export const DEFINISI_BERBEDA: KaidahNaskah = {
  id: "DEF-09",
  nama: "Definisi sama dengan peraturan yang dilaksanakan",
  keparahan: "rendah",
  kutipan: { butir: "butir 103 dan butir 106", status: "yakin" },
  penjelasan:
    "Jika definisi dikutip kembali dalam peraturan pelaksanaan, rumusannya harus sama dengan rumusan dalam peraturan lebih tinggi yang dilaksanakan.",
  contoh: {
    benar: [
      {
        di: "definisi",
        pembanding: acuan("Sistem Kerja adalah serangkaian prosedur dan tata kerja untuk pelaksanaan tugas organisasi."),
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Kerja adalah serangkaian prosedur dan tata kerja untuk pelaksanaan tugas organisasi.",
      },
      {
        di: "definisi",
        pembanding: acuan("Pejabat Fungsional adalah pegawai yang menduduki jabatan fungsional pada instansi pemerintah."),
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Pejabat Fungsional adalah pegawai yang menduduki jabatan fungsional pada Perangkat Daerah.",
      },
    ],
    salah: [
      {
        di: "definisi",
        pembanding: acuan("Sistem Kerja adalah serangkaian prosedur dan tata kerja untuk pelaksanaan tugas organisasi."),
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Kerja adalah rangkaian prosedur untuk pelaksanaan tugas organisasi.",
        hasil:
          "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Kerja adalah serangkaian prosedur dan tata kerja untuk pelaksanaan tugas organisasi.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const { acuan: sumber } = naskah.pembanding;
    if (sumber === null) return [];
    const menurutIstilah = new Map(sumber.definisi.map((satu) => [satu.term.toLowerCase(), satu]));
    const nama = naskah.ciri.daerah ?? "";
    return naskah.sekali(istilahNaskah).flatMap(({ definisi, teks, unit }): TemuanNaskah[] => {
      const asal = menurutIstilah.get(definisi.term.toLowerCase());
      if (asal === undefined || SETEMPAT.test(definisi.term)) return [];
      const beda = perbedaan(kataOf(asal, nama), kataOf(definisi, nama));
      if (beda === null) return [];
      const dari = teks.value.lastIndexOf(definisi.meaning);
      const utuh = dari >= 0 && unit.unit.children.length === 0;
      return [
        {
          teks,
          dari: Math.max(dari, 0),
          sampai: teks.value.length,
          pesan: `Definisi "${definisi.term}" berbeda dari peraturan yang dilaksanakan (${beda}). Samakan rumusannya, kecuali perbedaan itu memang diperlukan.`,
          ...(utuh
            ? {
                perbaikan: {
                  judul: "Gunakan rumusan peraturan yang dilaksanakan",
                  aman: false,
                  suntingan: [{ jenis: "ganti" as const, teks, dari, sampai: dari + definisi.meaning.length, isi: asal.meaning }],
                },
              }
            : {}),
        },
      ];
    });
  },
};

/** The words of a meaning; the name of the region and of its bodies, short forms, and the office that a kabupaten has not make no difference. */
function kataOf({ meaning }: Definisi, daerah: string): readonly string[] {
  return (
    meaning
      .toLowerCase()
      .replace(daerah === "" ? /$^/ : new RegExp(daerah.toLowerCase().replace(/[^\p{L}\s]/gu, "."), "g"), " ")
      .replace(/\b(?:instansi pemerintah|instansi daerah|perangkat daerah|pemerintah daerah)\b/g, "instansi")
      .replace(/\bpegawai asn\b/g, "pegawai aparatur sipil negara")
      .replace(/\bpejabat pimpinan tinggi madya\b/g, " ")
      .replace(/\bspbe\b/g, "sistem pemerintahan berbasis elektronik")
      .replace(/\b(?:antar|sub|non)\s+(?=\p{L})/gu, (awalan) => awalan.trim())
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** What the two say differently, shortened; `null` where they agree or are about different things. */
function perbedaan(asal: readonly string[], sini: readonly string[]): string | null {
  if (asal.join(" ") === sini.join(" ")) return null;
  const hilang = [...new Set(asal)].filter((kata) => !sini.includes(kata));
  const tambah = [...new Set(sini)].filter((kata) => !asal.includes(kata));
  if (hilang.length + tambah.length === 0) return null;
  if ((asal.length - hilang.length) / Math.max(asal.length, sini.length, 1) < SERUPA) return null;
  const bagian = [
    ...(hilang.length === 0 ? [] : [`tidak memuat "${ringkas(hilang)}"`]),
    ...(tambah.length === 0 ? [] : [`menambahkan "${ringkas(tambah)}"`]),
  ];
  return bagian.join(" dan ");
}

const ringkas = (kata: readonly string[]): string => (kata.length > 8 ? `${kata.slice(0, 8).join(" ")} …` : kata.join(" "));

function acuan(definisi: string): string {
  return `PERATURAN MENTERI CONTOH\nNOMOR 7 TAHUN 2022\n\nTENTANG\n\nSISTEM KERJA\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nDalam Peraturan Menteri ini yang dimaksud dengan:\n\n1. ${definisi}\n\n2. Menteri adalah menteri yang menyelenggarakan urusan aparatur negara.`;
}
