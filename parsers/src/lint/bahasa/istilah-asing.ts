import type { KaidahNaskah } from "../kaidah.ts";
import { himpun, type TemuanSekunci } from "./himpun.ts";
import { ISTILAH_ASING } from "./istilah-asing-data.ts";
import { type KataTeks, kataTeks, samakanKapital } from "./kata-teks.ts";
import { bukanTulisanSendiri, dalamRentang } from "./kutipan-judul.ts";

/** Part of a name or an address, no word of the sentence. */
const BAGIAN_NAMA = /[@./\\:_]/;

function cariAsing(teks: string): readonly TemuanSekunci[] {
  const kata = kataTeks(teks);
  const hasil: TemuanSekunci[] = [];
  let lindung: ReturnType<typeof bukanTulisanSendiri> | null = null;
  for (let at = 0; at < kata.length; at++) {
    const here = kata[at] as KataTeks;
    const entri = ISTILAH_ASING.get(here.kata)?.find(({ lanjut }) => lanjut.every((satu, offset) => kata[at + offset + 1]?.kata === satu));
    if (entri === undefined) continue;
    const akhir = kata[at + entri.lanjut.length] as KataTeks;
    at += entri.lanjut.length;
    const { dari } = here;
    const { sampai } = akhir;
    lindung ??= bukanTulisanSendiri(teks);
    if (dalamRentang(lindung, dari, sampai) || (BAGIAN_NAMA.test(teks.charAt(dari - 1)) && teks.charAt(dari - 1) !== "/")) continue;
    if (/^[@.][a-z]/i.test(teks.slice(sampai, sampai + 2))) continue;
    hasil.push(temuan(teks, dari, sampai, entri.padanan));
  }
  return hasil;
}

function temuan(teks: string, dari: number, sampai: number, padanan: string): TemuanSekunci {
  const asing = teks.slice(dari, sampai);
  const kunci = asing.toLowerCase();
  if (
    teks.charAt(dari - 1) === "(" &&
    teks.charAt(sampai) === ")" &&
    teks
      .slice(0, dari - 1)
      .trimEnd()
      .toLowerCase()
      .endsWith(padanan)
  ) {
    const awal = teks.slice(0, dari - 1).trimEnd().length;
    return {
      dari,
      sampai,
      kunci: `(${kunci})`,
      pesan: `Istilah asing "${asing}" tidak dipakai dalam norma; padanannya, "${padanan}", sudah tertulis. Hapus istilah dalam kurung, atau pindahkan ke penjelasan.`,
      keparahan: "info",
      perbaikan: { judul: `Hapus "(${asing})"`, aman: false, ganti: [{ dari: awal, sampai: sampai + 1, isi: "" }] },
    };
  }
  const isi = samakanKapital(asing, padanan);
  return {
    dari,
    sampai,
    kunci,
    pesan: `Istilah asing "${asing}" tidak dipakai dalam norma; gunakan padanannya, misalnya "${padanan}".`,
    perbaikan: { judul: `Ganti dengan "${padanan}"`, aman: false, ganti: [{ dari, sampai, isi }] },
  };
}

export const ISTILAH_ASING_DALAM_NORMA: KaidahNaskah = {
  id: "BHS-02",
  nama: "Istilah asing dalam norma",
  keparahan: "rendah",
  kutipan: { butir: "butir 253 dan butir 254", status: "yakin" },
  penjelasan:
    "Kata, frasa, atau istilah bahasa asing hanya digunakan dalam penjelasan, didahului padanannya dalam bahasa Indonesia, ditulis miring, dan diletakkan di antara tanda kurung. Dalam norma digunakan padanannya.",
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["menimbang", "definisi", "norma", "kelompok", "subjudul", "lampiran"], "BHS-02", cariAsing),
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Pimpinan memberikan umpan balik atas keluaran tim kerja." },
      { di: "pasal", teks: 'Aplikasi diberi nama "Smart City" oleh Bupati.' },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Pimpinan memberikan feedback atas output tim kerja.",
        hasil: "Pimpinan memberikan umpan balik atas keluaran tim kerja.",
      },
      {
        di: "pasal",
        teks: "Pimpinan memberikan umpan balik (feedback) kepada tim kerja.",
        hasil: "Pimpinan memberikan umpan balik kepada tim kerja.",
      },
    ],
  },
};
