import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { type IstilahNaskah, istilahNaskah, pakaiIstilah } from "./istilah-naskah.ts";

interface Pakai {
  norma: number;
  kecil: number;
  definisi: number;
  lampiran: number;
}

/** DEF-04: a defined term is used in the provisions that follow. */
export const ISTILAH_TAK_TERPAKAI: KaidahNaskah = {
  id: "DEF-04",
  nama: "Istilah yang didefinisikan digunakan",
  keparahan: "sedang",
  kutipan: { butir: "butir 102", status: "yakin" },
  penjelasan:
    "Ketentuan umum hanya memuat kata atau istilah yang digunakan berulang-ulang di dalam pasal selanjutnya. Istilah yang tidak digunakan dihapus, atau digunakan sebagaimana didefinisikan.",
  contoh: {
    benar: [
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\n3. Perangkat Daerah adalah unsur pembantu Bupati.",
      },
    ],
    salah: [
      {
        di: "definisi",
        teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\n3. Instansi Pusat adalah kementerian dan lembaga.",
      },
      {
        di: "definisi",
        teks: "1. Bupati adalah Bupati Contoh.\n\n2. Sistem Kerja adalah serangkaian prosedur kerja.",
      },
    ],
  },
  lingkup: "naskah",
  periksa(naskah) {
    const semua = naskah.sekali(istilahNaskah);
    if (semua.length === 0) return [];
    const pakai = new Map<IstilahNaskah, Pakai>(semua.map((satu) => [satu, { norma: 0, kecil: 0, definisi: 0, lampiran: 0 }]));
    for (const { di, pakai: dalam } of naskah.sekali(pakaiIstilah))
      for (const { istilah: at, tepat } of dalam) {
        const istilah = semua[at];
        const jumlah = istilah === undefined ? undefined : pakai.get(istilah);
        if (istilah === undefined || jumlah === undefined || di.teks === istilah.teks) continue;
        // one word written small is a common word
        if (!tepat && !/\s/.test(istilah.definisi.term)) continue;
        if (di.sifat.tempat === "norma") jumlah[tepat ? "norma" : "kecil"]++;
        else if (di.sifat.tempat === "definisi") jumlah.definisi++;
        else jumlah.lampiran++;
      }
    // a longer term that is used uses the shorter one in it
    for (const [panjang, jumlah] of pakai)
      for (const [pendek, milik] of pakai) {
        if (panjang === pendek || !` ${panjang.definisi.term} `.includes(` ${pendek.definisi.term} `)) continue;
        milik.norma += jumlah.norma;
        milik.definisi += jumlah.definisi + 1;
      }
    // a second definition of a term is another matter (DEF-03)
    const nama = new Set<string>();
    return [...pakai].flatMap(([istilah, jumlah]): TemuanNaskah[] => {
      const kunci = istilah.definisi.term.toLowerCase();
      if (jumlah.norma > 0 || nama.has(kunci)) return [];
      nama.add(kunci);
      return [temuanOf(istilah, jumlah)];
    });
  },
};

function temuanOf({ definisi: { term }, teks }: IstilahNaskah, { kecil, definisi, lampiran }: Pakai): TemuanNaskah {
  const dari = Math.max(teks.value.indexOf(term), 0);
  const tempat = { teks, dari, sampai: dari + term.length };
  if (kecil > 0)
    return {
      ...tempat,
      pesan: `Istilah "${term}" didefinisikan, tetapi dalam pasal selanjutnya hanya ditulis dengan huruf lain (${kecil} kali). Tulis "${term}" secara konsisten.`,
    };
  if (lampiran > 0)
    return {
      ...tempat,
      keparahan: "rendah",
      pesan: `Istilah "${term}" hanya digunakan dalam lampiran, tidak dalam pasal. Periksa apakah definisinya diperlukan.`,
    };
  if (definisi > 0)
    return {
      ...tempat,
      keparahan: "info",
      pesan: `Istilah "${term}" hanya digunakan dalam definisi lain, tidak dalam pasal selanjutnya. Periksa apakah definisinya diperlukan.`,
    };
  return { ...tempat, pesan: `Istilah "${term}" tidak digunakan dalam pasal selanjutnya. Hapus definisinya atau gunakan istilahnya.` };
}
