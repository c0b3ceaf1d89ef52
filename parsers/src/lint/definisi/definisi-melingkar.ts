import { definisiDaerah } from "../../rancangan-baru/definisi-daerah.ts";
import type { KaidahNaskah, Perbaikan, TemuanNaskah } from "../kaidah.ts";
import { akhiranOf } from "../rincian/deret.ts";
import type { CiriNaskah } from "../tempat-teks.ts";
import { type IstilahNaskah, istilahNaskah } from "./istilah-naskah.ts";

/** A region behind the words: it tells which, not what. */
const DAERAH = /\s+(?:di\s+|pada\s+|pemerintah\s+)?(?:provinsi|kabupaten|kota|daerah)(?:\s+\p{L}+){1,4}$/iu;

/** `kepala pada Perangkat Daerah` says no more than `Kepala Perangkat Daerah`. */
const PENGHUBUNG = /\s+(?:pada|di|dari|dalam)(?=\s)/gu;

const terurai = (arti: string, istilah: string): boolean =>
  arti.length > istilah.length && arti.length < istilah.length + 30 && arti.replace(PENGHUBUNG, "").toLowerCase() === istilah.toLowerCase();

/** DEF-08: a term is not explained by itself. */
export const DEFINISI_MELINGKAR: KaidahNaskah = {
  id: "DEF-08",
  nama: "Definisi tidak mengulang istilahnya",
  keparahan: "rendah",
  kutipan: { butir: "butir 107", status: "turunan" },
  penjelasan:
    "Definisi menjelaskan makna istilah dengan lengkap dan jelas. Definisi yang hanya mengulang istilahnya tidak menjelaskan apa pun, kecuali menyebut nama jabatan atau lembaga di daerah yang bersangkutan.",
  contoh: {
    benar: [
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Pimpinan Unit Kerja adalah pejabat pada unit kerja yang bertanggung jawab kepada Bupati.",
      },
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\n3. Sekretaris Daerah adalah Sekretaris Daerah Kabupaten Contoh.",
      },
    ],
    salah: [
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Perangkat Daerah adalah perangkat daerah Kabupaten Contoh.",
        hasil:
          "1. Bupati adalah Bupati Contoh.\n\n2. Perangkat Daerah adalah unsur pembantu Bupati dan Dewan Perwakilan Rakyat Daerah dalam penyelenggaraan urusan pemerintahan yang menjadi kewenangan Daerah.",
      },
      { di: "definisi", teks: "1. Bupati adalah Bupati Contoh.\n\n2. Pimpinan Unit Kerja adalah pimpinan pada unit kerja." },
      { di: "definisi", teks: "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Kerja adalah sistem kerja yang digunakan dalam penugasan." },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) =>
    naskah.sekali(istilahNaskah).flatMap((satu, at, semua): TemuanNaskah[] => {
      const { definisi } = satu;
      // the same definition a second time is another matter (DEF-03)
      if (semua.slice(0, at).some((lain) => lain.definisi.term === definisi.term)) return [];
      const arti = definisi.meaning.slice(0, akhiranOf(definisi.meaning).kata);
      const sama = arti.slice(0, definisi.term.length).toLowerCase() === definisi.term.toLowerCase();
      const sisa = arti.slice(definisi.term.length);
      const urai = terurai(arti, definisi.term);
      if (!urai && (!sama || /^\p{L}/u.test(sisa))) return [];
      const hanya = sisa === "" || DAERAH.test(sisa);
      // a name in its own capitals (`Bupati Contoh`) tells which office is meant
      if (urai) return [melingkar(satu, arti, null)];
      if (hanya ? /^\p{Lu}/u.test(arti) : !(/\s/.test(definisi.term) && /^\s+(?:yang|untuk|dalam|di|pada)\b/.test(sisa))) return [];
      return [melingkar(satu, arti, hanya ? rumusanBaku(satu, naskah.ciri, awalArti(satu, arti)) : null)];
    }),
};

const awalArti = ({ teks }: IstilahNaskah, arti: string): number => Math.max(teks.value.lastIndexOf(arti), 0);

const melingkar = (satu: IstilahNaskah, arti: string, perbaikan: Perbaikan | null): TemuanNaskah => ({
  teks: satu.teks,
  dari: awalArti(satu, arti),
  sampai: satu.teks.value.length,
  pesan: `Definisi "${satu.definisi.term}" hanya mengulang istilahnya. Jelaskan pengertiannya.`,
  ...(perbaikan === null ? {} : { perbaikan }),
});

/** The meaning that UU 23/2014 gives, where it has one. */
function rumusanBaku({ teks, definisi }: IstilahNaskah, { tingkat, daerah }: CiriNaskah, dari: number): Perbaikan | null {
  const kepala = tingkat === "provinsi" ? "Gubernur" : tingkat === "kota" ? "Wali Kota" : tingkat === "kabupaten" ? "Bupati" : null;
  if (kepala === null) return null;
  const sebutan = { nama: daerah ?? "", kepala, kepalaBernama: `${kepala} ${(daerah ?? "").replace(/^\S+\s+/, "")}` };
  const baku = definisiDaerah(sebutan).find(({ istilah }) => istilah.toLowerCase() === definisi.term.toLowerCase());
  const arti = baku?.teks.slice(`${baku.istilah} adalah `.length);
  if (arti === undefined) return null;
  return {
    judul: "Gunakan rumusan Undang-Undang Nomor 23 Tahun 2014",
    aman: false,
    suntingan: [{ jenis: "ganti", teks, dari, sampai: teks.value.length, isi: arti }],
  };
}
