import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import { istilahNaskah } from "./istilah-naskah.ts";

interface Salah {
  readonly teks: Teks;
  readonly nama: string;
  readonly suntingan: SuntinganTeks;
}

/** DEF-02: each definition has an Arabic number, a capital and a full stop. */
export const BENTUK_DEFINISI: KaidahNaskah = {
  id: "DEF-02",
  nama: "Nomor, huruf awal, dan tanda titik definisi",
  keparahan: "rendah",
  kutipan: { butir: "butir 101", status: "yakin" },
  penjelasan:
    "Jika ketentuan umum memuat lebih dari satu definisi, masing-masing diberi nomor urut dengan angka Arab, diawali huruf kapital, dan diakhiri tanda titik.",
  contoh: {
    benar: [{ di: "definisi", teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh." }],
    salah: [
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh;\n\n2. Bupati adalah Bupati Contoh",
        hasil: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.",
      },
      {
        di: "definisi",
        teks: "a. Daerah adalah Kabupaten Contoh.\n\nb. Bupati adalah Bupati Contoh.",
        hasil: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.",
      },
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. penugasan adalah pemberian tugas.",
        hasil: "1. Daerah adalah Kabupaten Contoh.\n\n2. Penugasan adalah pemberian tugas.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const semua = naskah.sekali(istilahNaskah);
    if (semua.length < 2) return [];
    // an item that holds two definitions is told by its number, not by its signs
    const butir = [...new Map(semua.map((satu) => [satu.unit.unit, satu])).values()];
    const titik = butir.flatMap(({ teks, unit }): Salah[] => {
      const akhir = /[\s;:,]*$/.exec(teks.value.slice(-8))?.[0] ?? "";
      if (unit.unit.children.length > 0 || /\.\s*$/.test(teks.value)) return [];
      const dari = teks.value.length - akhir.length;
      return [{ teks, nama: sebutan(unit.unit.number), suntingan: { jenis: "ganti", teks, dari, sampai: teks.value.length, isi: "." } }];
    });
    const kecil = butir.flatMap(({ teks, unit }): Salah[] => {
      const huruf = teks.value.charAt(0);
      if (!/\p{Ll}/u.test(huruf)) return [];
      return [{ teks, nama: sebutan(unit.unit.number), suntingan: { jenis: "ganti", teks, dari: 0, sampai: 1, isi: huruf.toUpperCase() } }];
    });
    const nomor = butir.flatMap(({ teks, unit: { unit, indeks } }): Salah[] =>
      unit.type !== "huruf" || unit.label === undefined
        ? []
        : [
            {
              teks,
              nama: `huruf ${unit.number}`,
              suntingan: { jenis: "ganti", teks: unit.label, dari: 0, sampai: unit.label.value.length, isi: `${indeks + 1}.` },
            },
          ],
    );
    return [
      ...temuanOf(titik, "tidak diakhiri tanda titik", "Akhiri definisi dengan tanda titik", true, "akhir"),
      ...temuanOf(kecil, "diawali huruf kecil", "Awali definisi dengan huruf kapital", true, "awal"),
      ...temuanOf(nomor, "tidak dinomori dengan angka Arab", "Nomori definisi dengan angka Arab", false, "awal"),
    ];
  },
};

const sebutan = (nomor: string | null): string => (nomor === null ? "definisi ini" : `angka ${nomor}`);

function temuanOf(salah: readonly Salah[], cacat: string, ajakan: string, aman: boolean, ujung: "awal" | "akhir"): readonly TemuanNaskah[] {
  const pertama = salah[0];
  if (pertama === undefined) return [];
  const { teks } = pertama;
  const panjang = teks.value.length;
  const nama =
    salah.length > 4
      ? `${salah
          .slice(0, 3)
          .map((satu) => satu.nama)
          .join(", ")}, dan ${salah.length - 3} definisi lain`
      : salah.map((satu) => satu.nama).join(", ");
  return [
    {
      teks,
      dari: ujung === "awal" ? 0 : teks.value.lastIndexOf(" ", panjang - 2) + 1,
      sampai: ujung === "awal" ? Math.max(teks.value.indexOf(" "), 1) : panjang,
      pesan: `Definisi ${nama} ${cacat}. ${ajakan}.`,
      perbaikan: { judul: ajakan, aman, suntingan: salah.map(({ suntingan }) => suntingan) },
    },
  ];
}
