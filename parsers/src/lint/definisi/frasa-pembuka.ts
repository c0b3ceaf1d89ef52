import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { pasalDefinisi } from "./istilah-naskah.ts";

/** `Peraturan Menteri Pendayagunaan …` calls itself `Peraturan Menteri`. */
const SEBUTAN =
  /^(?:Peraturan (?:Menteri|Gubernur|Bupati|Wali Kota|Daerah|Presiden|Pemerintah|Desa|Badan|Lembaga|Kepala \p{L}+)|Undang-Undang)/u;

/** DEF-01: the lead of the definitions. */
export const FRASA_PEMBUKA_DEFINISI: KaidahNaskah = {
  id: "DEF-01",
  nama: "Frasa pembuka ketentuan umum",
  keparahan: "sedang",
  kutipan: { butir: "butir 99 dan butir 100", status: "yakin" },
  penjelasan: 'Frasa pembuka ketentuan umum berbunyi "Dalam … ini yang dimaksud dengan:", disesuaikan dengan jenis peraturannya.',
  contoh: {
    benar: [
      { di: "definisi", teks: "1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh." },
      { di: "naskah", teks: dibuka("Dalam Peraturan Bupati ini yang dimaksud dengan:") },
    ],
    salah: [
      {
        di: "naskah",
        teks: dibuka("Dalam Peraturan ini, yang dimaksud dengan :"),
        hasil: dibuka("Dalam Peraturan Bupati ini yang dimaksud dengan:"),
      },
      {
        di: "naskah",
        teks: dibuka("Dalam Peraturan Bupati ini, yang dimaksud dengan:"),
        hasil: dibuka("Dalam Peraturan Bupati ini yang dimaksud dengan:"),
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa(naskah) {
    const jenis = SEBUTAN.exec(naskah.ciri.jenis ?? "")?.[0];
    const pasal = pasalDefinisi(naskah);
    const pemilik =
      pasal === null
        ? undefined
        : [pasal.unit, ...pasal.unit.children].find(({ children }) => children.some(({ type }) => type === "angka" || type === "huruf"));
    const teks = pemilik?.text;
    if (jenis === undefined || teks === undefined) return [];
    const baku = `Dalam ${jenis} ini yang dimaksud dengan:`;
    const nilai = teks.value.replace(/\s+/g, " ").trim();
    if (nilai === baku) return [];
    const ringan = /^Dalam .* ini,? yang dimaksud dengan ?:?$/.test(nilai) && nilai.includes(`Dalam ${jenis} ini`);
    const temuan: TemuanNaskah = {
      teks,
      dari: 0,
      sampai: teks.value.length,
      ...(ringan ? { keparahan: "rendah" } : {}),
      pesan: `Frasa pembuka ketentuan umum tidak baku. Tulis "${baku}".`,
      perbaikan: {
        judul: `Ganti dengan "${baku}"`,
        aman: true,
        suntingan: [{ jenis: "ganti", teks, dari: 0, sampai: teks.value.length, isi: baku }],
      },
    };
    return [temuan];
  },
};

function dibuka(pembuka: string): string {
  return `PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\n${pembuka}\n\n1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.`;
}
