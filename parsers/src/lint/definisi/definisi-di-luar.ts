import { akarKata, seakar } from "../acuan/akar-kata.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { HasilTeks } from "../pada-teks.ts";
import { type IstilahNaskah, istilahNaskah, pakaiIstilah } from "./istilah-naskah.ts";

const ADALAH = /^,?\s+(adalah|ialah|yaitu|merupakan)\s+/;
/** `merupakan` joins many things; it defines where it says what the definition says. */
const SERUPA = 0.5;

/** `Aplikasi umum berbagi pakai adalah aplikasi yang …`: a thing, told by its kind and what marks it. */
const ISTILAH_BARU =
  /^(\p{Lu}[\p{L}/-]*(?:\s\p{L}[\p{L}/-]*){0,6}?)\s+(?:adalah|ialah)\s+(?!pejabat|kepala|pimpinan)\p{L}+(?:\s[^.;:]{1,120}?)?\syang\s/u;
/** `Yang dimaksud dengan gugus tugas adalah …`: the words say that it is a definition. */
const DIMAKSUD = /^Yang\s+dimaksud\s+dengan\s+["“]?(\p{L}[\p{L}/-]*(?:\s\p{L}[\p{L}/-]*){0,6}?)["”]?,?\s+(?:adalah|ialah|yaitu)(?!\p{L})/iu;
const SEBELUM_ISTILAH = /(?:^|[.:]\s+)Yang\s+dimaksud\s+dengan\s+$/;
/** Words of a sentence, not of a term; and what an office or a number is said to be. */
const BUKAN_ISTILAH =
  /(?<!\p{L})(?:yang|ini|itu|tersebut|dimaksud|dalam|pada|untuk|oleh|dengan|setiap|jumlah|besaran|jangka|hari|tanggal)(?!\p{L})/iu;

/** DEF-12: terms are defined in the general provisions alone. */
export const DEFINISI_DI_LUAR: KaidahNaskah = {
  id: "DEF-12",
  nama: "Definisi hanya dalam ketentuan umum",
  keparahan: "rendah",
  kutipan: { butir: "butir 96 dan butir 98", status: "yakin" },
  penjelasan:
    "Batasan pengertian diletakkan dalam ketentuan umum. Definisi kedua di dalam pasal atau lampiran membuka perbedaan pengertian.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Perangkat Daerah menyusun peta jabatan yang merupakan dasar penugasan." },
      { di: "pasal", teks: "Ketua panitia adalah pejabat yang ditunjuk oleh Bupati." },
    ],
    salah: [
      { di: "pasal", teks: "Aplikasi umum adalah aplikasi pemerintahan yang digunakan bersama oleh Perangkat Daerah." },
      { di: "pasal", teks: "Yang dimaksud dengan Perangkat Daerah adalah organisasi pembantu Bupati." },
      { di: "pasal", teks: "Yang dimaksud dengan gugus tugas adalah gabungan pegawai dari beberapa dinas." },
      { di: "pasal", teks: "Perangkat Daerah adalah organisasi yang membantu Bupati." },
      { di: "pasal", teks: "Perangkat Daerah merupakan unsur pembantu Bupati dalam penyelenggaraan urusan pemerintahan." },
    ],
  },
  lingkup: "naskah",
  periksa(naskah) {
    const semua = naskah.sekali(istilahNaskah);
    const dikenal = new Set<IstilahNaskah>();
    const sendiri =
      semua.length === 0 ? [] : naskah.padaTeks("DEF-12 baru", ["norma"], istilahDalam).flatMap((satu) => istilahBaru(satu, semua));
    const ulang = naskah.sekali(pakaiIstilah).flatMap(({ di: { teks, sifat }, pakai }): TemuanNaskah[] => {
      if (sifat.tempat === "definisi" || sifat.bidang === "heading") return [];
      return pakai.flatMap(({ dari, sampai, istilah: at }): TemuanNaskah[] => {
        const istilah = semua[at];
        const kata = ADALAH.exec(teks.value.slice(sampai, sampai + 24));
        if (istilah === undefined || kata === null || !isAwalKalimat(teks.value, dari) || dikenal.has(istilah)) return [];
        if (kata[1] === "merupakan" && !serupa(teks.value.slice(sampai + kata[0].length), istilah.definisi.meaning)) return [];
        dikenal.add(istilah);
        return [
          {
            teks,
            dari,
            sampai: sampai + kata[0].trimEnd().length,
            ...(sifat.tempat === "norma" ? { keparahan: "sedang" as const } : {}),
            pesan: `"${istilah.definisi.term}" sudah didefinisikan pada ${istilah.unit.locator}. Jangan didefinisikan lagi di sini.`,
          },
        ];
      });
    });
    return [...ulang, ...sendiri];
  },
};

interface IstilahBaru {
  readonly nama: string;
  readonly dari: number;
}

const istilahDalam = (nilai: string): readonly IstilahBaru[] => {
  const cocok = DIMAKSUD.exec(nilai) ?? ISTILAH_BARU.exec(nilai);
  const nama = cocok?.[1];
  return cocok === null || nama === undefined || BUKAN_ISTILAH.test(nama) ? [] : [{ nama, dari: cocok[0].indexOf(nama) }];
};

/** A term that a provision defines on its own; it may also be a plain statement, so the message asks. */
function istilahBaru(
  { di: { teks, sifat, unit }, hasil }: HasilTeks<IstilahBaru>,
  semua: readonly IstilahNaskah[],
): readonly TemuanNaskah[] {
  if (sifat.bidang !== "text" || sifat.berincian || (unit?.type !== "pasal" && unit?.type !== "ayat")) return [];
  return hasil
    .filter(({ nama }) => !semua.some(({ definisi }) => [definisi.term, definisi.abbreviation].some((satu) => sama(satu, nama))))
    .map(({ nama, dari }) => ({
      teks,
      dari,
      sampai: dari + nama.length,
      keparahan: "sedang",
      pesan: `"${nama}" tampaknya didefinisikan di sini. Pindahkan definisinya ke ketentuan umum.`,
    }));
}

const sama = (satu: string | null, nama: string): boolean => satu?.toLowerCase() === nama.toLowerCase();

const isAwalKalimat = (nilai: string, dari: number): boolean =>
  dari === 0 || /(?:^|[.:])\s*$/.test(nilai.slice(Math.max(0, dari - 4), dari)) || SEBELUM_ISTILAH.test(nilai.slice(0, dari).slice(-40));

function serupa(nilai: string, arti: string): boolean {
  const ada = akarKata(nilai.slice(0, arti.length + 80));
  const dicari = akarKata(arti);
  return dicari.length > 0 && dicari.filter((kata) => ada.some((lain) => seakar(kata, lain))).length / dicari.length >= SERUPA;
}
