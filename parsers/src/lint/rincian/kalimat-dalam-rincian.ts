import type { Unit } from "../../peraturan.ts";
import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { akhiranOf, type Deret, deretTubuh, ujungOf } from "./deret.ts";

/** An item that opens like a sentence, with the verb of its own main clause behind the comma. */
const KALIMAT =
  /^(?:selain|dalam hal|apabila|jika|bilamana|terhadap|bagi|setelah)\b[^;]*,[^;]*\s(?:di\p{Ll}{4,}|me\p{Ll}{4,}|wajib|dapat|harus|berwenang|bertanggung)\b/iu;
const PEMBUKA_KALIMAT = /^(?:selain|dalam hal|apabila|jika|bilamana|terhadap|bagi|setelah)\b/i;

/** RIN-09: a sentence with its own main clause among the items of a list. */
export const KALIMAT_DALAM_RINCIAN: KaidahNaskah = {
  id: "RIN-09",
  nama: "Kalimat lengkap di dalam rincian",
  keparahan: "tinggi",
  kutipan: { butir: "butir 87 huruf a dan huruf c", status: "yakin" },
  penjelasan:
    "Setiap rincian harus terbaca sebagai satu rangkaian dengan frasa pembuka. Kalimat yang memuat syarat dan norma sendiri dirumuskan sebagai ayat.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Tim kerja bertugas:\n\na. menyusun rencana; dan\n\nb. melaporkan hasil, apabila diminta oleh Bupati." },
      {
        di: "pasal",
        teks: "Permohonan diproses dengan ketentuan:\n\na. dalam hal lengkap, permohonan diteruskan; dan\n\nb. dalam hal tidak lengkap, permohonan dikembalikan.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja terdiri atas:\n\na. ketua;\n\nb. anggota.\n\nc. Selain ketua dan anggota, tim kerja dapat dibantu oleh tenaga ahli.",
        hasil:
          "(1) Tim kerja dibentuk.\n\n(2) Tim kerja terdiri atas:\n\na. ketua;\n\nb. anggota.\n\n(3) Selain ketua dan anggota, tim kerja dapat dibantu oleh tenaga ahli.",
      },
      {
        di: "pasal",
        teks: "Laporan disampaikan kepada:\n\na. ketua tim;\n\nb. dalam hal ketua tim berhalangan, laporan disampaikan kepada sekretaris; dan\n\nc. kepala dinas.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => naskah.sekali(deretTubuh).flatMap(temuanOf),
};

function temuanOf({ anggota, pemilik }: Deret): readonly TemuanNaskah[] {
  if (anggota.length < 2) return [];
  const bersyarat = anggota.filter(({ text }) => PEMBUKA_KALIMAT.test(text?.value ?? "")).length;
  return anggota.flatMap((unit, at): TemuanNaskah[] => {
    const nilai = unit.text?.value ?? "";
    if (unit.text === undefined || !KALIMAT.test(nilai)) return [];
    const sebelum = anggota[at - 1];
    const terputus = sebelum !== undefined && akhiranOf(ujungOf(sebelum)?.value ?? "").tanda.startsWith(".");
    const kapital = /^\p{Lu}/u.test(nilai);
    // a list of nothing but cases is a usual form
    if (!(terputus && kapital) && bersyarat * 2 >= anggota.length) return [];
    const perbaikan = at === anggota.length - 1 ? jadikanAyat(unit, pemilik) : null;
    return [
      {
        teks: unit.text,
        dari: 0,
        sampai: nilai.length,
        ...(terputus || kapital ? {} : { keparahan: "sedang" as const }),
        pesan: `${stepOf(unit)} adalah kalimat lengkap yang tidak menyambung dengan frasa pembuka. Jadikan ayat tersendiri.`,
        ...(perbaikan === null ? {} : { perbaikan }),
      },
    ];
  });
}

/** The last item of the last ayat becomes the next ayat. */
function jadikanAyat(unit: Unit, { unit: ayat, saudara, indeks }: UnitNaskah): Perbaikan | null {
  if (ayat.type !== "ayat" || indeks !== saudara.length - 1 || !/^\d+$/.test(ayat.number ?? "") || unit.label === undefined) return null;
  const nomor = `(${Number(ayat.number) + 1})`;
  return {
    judul: `Jadikan ayat ${nomor}`,
    aman: false,
    suntingan: [{ jenis: "ganti", teks: unit.label, dari: 0, sampai: unit.label.value.length, isi: nomor }],
  };
}
