/** PMB-07: `Peraturan … ini` means this regulation. */
import type { Kaidah, TemuanTeks } from "../kaidah.ts";
import type { SifatTeks } from "../tempat-teks.ts";

const INI =
  /(?<!\p{L})(Undang-?\s?[Uu]ndang|[Pp]eraturan\s+(?:[Pp]emerintah(?:\s+[Pp]engganti\s+[Uu]ndang-[Uu]ndang)?|[Pp]residen|[Mm]enteri|[Dd]aerah|[Gg]ubernur|[Bb]upati|[Ww]ali\s?[Kk]ota|[Bb]adan|[Ll]embaga)|[Kk]eputusan(?:\s+(?:[Gg]ubernur|[Bb]upati|[Ww]ali\s?[Kk]ota|[Mm]enteri|[Pp]residen))?)\s+ini(?!\p{L})/gu;

export const MENUNJUK_DIRI: Kaidah = {
  id: "PMB-07",
  nama: "Frasa yang menunjuk peraturan ini",
  keparahan: "sedang",
  kutipan: { butir: "", status: "turunan" },
  penjelasan:
    'Frasa "Peraturan … ini" hanya menunjuk peraturan yang memuatnya; jenis lain yang diikuti "ini" biasanya tersalin dari peraturan lain.',
  lingkup: "teks",
  pada: ["menimbang", "norma", "definisi", "perintah", "lampiran"],
  berperbaikan: true,
  berlaku: ({ jenis }) => jenis !== null,
  periksa(nilai, sifat) {
    if (!nilai.includes(" ini")) return [];
    const temuan: TemuanTeks[] = [];
    const terkutip = penghitungPetik(nilai);
    for (const { 0: frasa, 1: jenis = "", index: dari } of nilai.matchAll(INI)) {
      if (sejenis(jenis, sifat) || terkutip(dari) || (sifat.tempat === "lampiran" && /^keputusan/i.test(jenis))) continue;
      const sampai = dari + frasa.length;
      const isi = pengganti(jenis, sifat);
      temuan.push({
        dari,
        sampai,
        pesan: `Frasa "${frasa}" tidak menunjuk ${sifat.ciri.jenis ?? "peraturan ini"} ini; sebut peraturan yang dimaksud.`,
        // a decision that is named like this is another one, and which one nobody can tell from here
        ...(/^keputusan/i.test(jenis)
          ? {}
          : { perbaikan: { judul: `Ganti dengan "${isi}"`, aman: false, ganti: [{ dari, sampai, isi }] } }),
      });
    }
    return temuan;
  },
  contoh: {
    benar: [
      { di: "pasal", teks: "Rincian tugas tercantum dalam lampiran Peraturan Bupati ini." },
      { di: "menimbang", teks: "a. bahwa Peraturan Menteri tersebut mengatur sistem kerja;" },
    ],
    salah: [
      {
        di: "menimbang",
        teks: "a. bahwa setiap instansi melakukan penyesuaian sistem kerja berdasarkan peraturan menteri ini;",
        hasil: "a. bahwa setiap instansi melakukan penyesuaian sistem kerja berdasarkan Peraturan Menteri tersebut;",
      },
      {
        di: "pasal",
        teks: "Sistem kerja dilaksanakan sesuai dengan Peraturan Gubernur ini.",
        hasil: "Sistem kerja dilaksanakan sesuai dengan Peraturan Bupati ini.",
      },
      {
        di: "penutup",
        teks: "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Daerah ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.",
        hasil:
          "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.",
      },
    ],
  },
};

const samakan = (jenis: string): string =>
  jenis
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/walikota/, "wali kota")
    .replace(/-\s/g, "-");

function sejenis(jenis: string, { ciri }: SifatTeks): boolean {
  const milik = samakan(ciri.jenis ?? "");
  return milik.startsWith(samakan(jenis)) || (/^qanun/.test(milik) && /daerah$/i.test(jenis));
}

/** Tells of places in rising order whether they stand inside of quotation marks, where another text speaks. */
function penghitungPetik(nilai: string): (di: number) => boolean {
  let sampai = 0;
  let terbuka = false;
  return (di) => {
    for (; sampai < di; sampai++) if ('"“”'.includes(nilai.charAt(sampai))) terbuka = !terbuka;
    return terbuka;
  };
}

/** In the preamble and in an annex another regulation is spoken of; in a provision the wrong name was left. */
function pengganti(jenis: string, { tempat, ciri }: SifatTeks): string {
  if ((tempat === "norma" || tempat === "perintah" || tempat === "definisi") && ciri.jenis !== null) return `${ciri.jenis} ini`;
  const kapital = jenis.replace(/(?<!\p{L})\p{Ll}/gu, (huruf) => huruf.toUpperCase());
  return `${kapital} tersebut`;
}
