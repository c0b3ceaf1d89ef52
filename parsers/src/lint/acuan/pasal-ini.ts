import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { type AcuanTerbaca, petaAcuan } from "./peta-acuan.ts";

/** ACU-04: inside a Pasal its own ayat are cited without naming the Pasal. */
export const PASAL_INI: KaidahNaskah = {
  id: "ACU-04",
  nama: "Pasal yang bersangkutan tidak disebut dalam acuan",
  keparahan: "rendah",
  kutipan: { butir: "butir 275", status: "yakin" },
  penjelasan: 'Kata "Pasal ini" tidak perlu digunakan jika ayat yang diacu merupakan salah satu ayat dalam pasal yang bersangkutan.',
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati." },
      { di: "pasal", teks: "Kedudukan sebagaimana dimaksud dalam Pasal 2 ayat (1) berlaku sesuai dengan Pasal ini." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) Pasal ini melapor kepada Bupati.",
        hasil: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => naskah.sekali(petaAcuan).acuan.flatMap(kataPasalIni),
};

function kataPasalIni({ acuan, teks }: AcuanTerbaca): readonly TemuanNaskah[] {
  if (acuan.kind !== "ayat" && acuan.kind !== "huruf") return [];
  const kata = /^\s+(?:dalam\s+)?(?:[Pp]asal|[Aa]yat) ini\b/.exec(teks.value.slice(acuan.end))?.[0];
  if (kata === undefined) return [];
  return [
    {
      teks,
      dari: acuan.start,
      sampai: acuan.end + kata.length,
      pesan: `Kata "${kata.trim()}" tidak diperlukan: ${acuan.raw} dengan sendirinya berada di sini.`,
      perbaikan: {
        judul: `Hapus "${kata.trim()}"`,
        aman: true,
        suntingan: [{ jenis: "ganti", teks, dari: acuan.end, sampai: acuan.end + kata.length, isi: "" }],
      },
    },
  ];
}
