import type { KaidahTeks, TemuanTeks } from "../kaidah.ts";
import type { SifatTeks } from "../tempat-teks.ts";

/** Openers that an own sentence does not begin with. `Dalam hal`, `jika` and `apabila` are asked for by butir 260. */
const PEMBUKA =
  /^(?:Untuk|Guna|Demi|Dalam rangka|Dan|Atau|Serta|Namun(?: demikian)?|Tetapi|Akan tetapi|Sehingga|Sedangkan|Maka|Bahwa|Adapun|Oleh karena itu|Selanjutnya|Kemudian|Supaya|Agar)(?=[\s,])/u;

/** These can go without a loss. */
const KOSONG = /^(?:Adapun|Maka|Bahwa|Selanjutnya,?|Kemudian,?|Namun demikian,?|Namun,?|Tetapi|Akan tetapi,?|Dan|Oleh karena itu,?)\s+/u;

/** `Untuk …, Bupati …`: the purpose moves behind what is done. */
const TUJUAN = /^(Untuk|Guna|Demi|Dalam rangka)(\s[^,.;:]{3,160}),\s+([^.;:]{5,400})\.$/u;

function periksa(teks: string, { unit, bidang, berincian }: SifatTeks): readonly TemuanTeks[] {
  if (bidang !== "text" || (unit !== "pasal" && unit !== "ayat")) return [];
  const pembuka = PEMBUKA.exec(teks)?.[0];
  if (pembuka === undefined) return [];
  const isi = berincian ? null : susunUlang(teks);
  return [
    {
      dari: 0,
      sampai: pembuka.length,
      pesan: `Rumusan norma tidak diawali kata sambung "${pembuka}". Awali dengan pelaku atau hal yang diatur.`,
      ...(isi === null ? {} : { perbaikan: { judul: "Susun ulang kalimat", aman: false, ganti: [{ dari: 0, sampai: teks.length, isi }] } }),
    },
  ];
}

function susunUlang(teks: string): string | null {
  const kosong = KOSONG.exec(teks)?.[0];
  if (kosong !== undefined) return teks.charAt(kosong.length).toUpperCase() + teks.slice(kosong.length + 1);
  const tujuan = TUJUAN.exec(teks);
  if (tujuan === null) return null;
  const [, kata = "", isi = "", induk = ""] = tujuan;
  return `${induk.charAt(0).toUpperCase()}${induk.slice(1)} ${kata.toLowerCase()}${isi}.`;
}

export const AWAL_NORMA: KaidahTeks = {
  id: "NRM-19",
  nama: "Awal rumusan norma",
  keparahan: "info",
  kutipan: { butir: "butir 270a", status: "yakin", sumber: "Lampiran II UU 12/2011 jo. UU 13/2022" },
  penjelasan:
    'Setiap rumusan norma tidak diawali kata imbuhan atau kata sambung. Tujuan ditempatkan di belakang perbuatan; pengandaian dengan "dalam hal", "jika", dan "apabila" tetap di awal.',
  lingkup: "teks",
  pada: ["norma"],
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Dalam hal ketua tim berhalangan, Bupati menunjuk pengganti." },
      { di: "pasal", teks: "Perangkat Daerah melakukan perbaikan untuk penyesuaian sistem kerja." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Untuk penyesuaian sistem kerja, Perangkat Daerah melakukan perbaikan proses.",
        hasil: "Perangkat Daerah melakukan perbaikan proses untuk penyesuaian sistem kerja.",
      },
      { di: "pasal", teks: "Adapun ketua tim ditunjuk oleh Bupati.", hasil: "Ketua tim ditunjuk oleh Bupati." },
    ],
  },
};
