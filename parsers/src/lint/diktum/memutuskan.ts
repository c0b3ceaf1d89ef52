/** DIK-01 and DIK-02: the words of the diktum. */
import { panjangInti } from "../akhir-teks.ts";
import type { Kaidah, TemuanTeks } from "../kaidah.ts";

const MEMUTUSKAN = /^\s*m\s*e\s*m\s*u\s*t\s*u\s*s\s*k\s*a\s*n\b/i;
const KEPALA_DAERAH = /^(\s*PERATURAN\s+(?:BUPATI|WALI\s?KOTA|GUBERNUR|DAERAH))(\s+(?!TENTANG\b)\S[^.]*?)(?=\s+TENTANG\b)/i;

export const KATA_MEMUTUSKAN: Kaidah = {
  id: "DIK-01",
  nama: "Kata MEMUTUSKAN",
  keparahan: "rendah",
  kutipan: { butir: "butir 54", status: "yakin" },
  penjelasan:
    'Kata "MEMUTUSKAN:" ditulis seluruhnya dengan huruf kapital tanpa spasi di antara suku kata dan diakhiri tanda baca titik dua.',
  lingkup: "naskah",
  berperbaikan: true,
  periksa({ pembukaan }) {
    return (pembukaan?.labels ?? [])
      .filter(({ value }) => MEMUTUSKAN.test(value) && value.trim() !== "MEMUTUSKAN:")
      .map((teks) => ({
        teks,
        dari: 0,
        sampai: teks.value.length,
        locator: "Menetapkan",
        pesan: `Tulis "MEMUTUSKAN:", bukan "${teks.value.trim()}".`,
        perbaikan: {
          judul: 'Ganti dengan "MEMUTUSKAN:"',
          aman: true,
          suntingan: [{ jenis: "ganti", teks, dari: 0, sampai: teks.value.length, isi: "MEMUTUSKAN:" }],
        },
      }));
  },
  contoh: {
    benar: [{ di: "diktum", teks: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA." }],
    salah: [
      {
        di: "diktum",
        teks: "MEMUTUSKAN :\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
        hasil: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
      },
      {
        di: "diktum",
        teks: "MEMUTUSKAN\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
        hasil: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
      },
    ],
  },
};

export const MENETAPKAN: Kaidah = {
  id: "DIK-02",
  nama: "Jenis dan nama sesudah Menetapkan",
  keparahan: "rendah",
  kutipan: { butir: "butir 58 dan butir 59", status: "yakin" },
  penjelasan:
    "Sesudah kata Menetapkan dicantumkan jenis dan nama peraturan seluruhnya dengan huruf kapital, tanpa frasa Republik Indonesia dan tanpa nama daerah, diakhiri tanda baca titik. Butir 59 berbicara tentang peraturan daerah; untuk peraturan kepala daerah diikuti menurut kelaziman.",
  lingkup: "teks",
  pada: ["menetapkan"],
  berperbaikan: true,
  periksa(nilai) {
    const temuan: TemuanTeks[] = [];
    const daerah = KEPALA_DAERAH.exec(nilai);
    if (daerah !== null) {
      const dari = (daerah[1] ?? "").length;
      const nama = daerah[2] ?? "";
      temuan.push({
        dari: dari + 1,
        sampai: dari + nama.length,
        pesan: `Cantumkan jenis dan nama tanpa nama daerah: hapus "${nama.trim()}".`,
        perbaikan: { judul: `Hapus "${nama.trim()}"`, aman: true, ganti: [{ dari, sampai: dari + nama.length, isi: "" }] },
      });
    }
    const negara = /\s+REPUBLIK\s+INDONESIA(?=\s+(?:NOMOR|TENTANG)\b)/i.exec(nilai);
    if (negara !== null)
      temuan.push({
        dari: negara.index + 1,
        sampai: negara.index + negara[0].length,
        pesan: 'Cantumkan jenis dan nama tanpa frasa "REPUBLIK INDONESIA".',
        perbaikan: {
          judul: 'Hapus "REPUBLIK INDONESIA"',
          aman: true,
          ganti: [{ dari: negara.index, sampai: negara.index + negara[0].length, isi: "" }],
        },
      });
    const inti = nilai.slice(0, panjangInti(nilai, " \t\n.,;:"));
    if (temuan.length === 0 && inti !== inti.toUpperCase())
      temuan.push({
        dari: 0,
        sampai: inti.length,
        pesan: "Jenis dan nama sesudah Menetapkan ditulis seluruhnya dengan huruf kapital.",
        perbaikan: { judul: "Tulis dengan huruf kapital", aman: true, ganti: [{ dari: 0, sampai: inti.length, isi: inti.toUpperCase() }] },
      });
    if (!/[^.]\.$/.test(nilai))
      temuan.push({
        dari: Math.max(0, inti.length - 1),
        sampai: nilai.length,
        pesan: "Jenis dan nama sesudah Menetapkan diakhiri tanda baca titik.",
        perbaikan: { judul: "Akhiri dengan titik", aman: true, ganti: [{ dari: inti.length, sampai: nilai.length, isi: "." }] },
      });
    return temuan;
  },
  contoh: {
    benar: [{ di: "diktum", teks: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA." }],
    salah: [
      {
        di: "diktum",
        teks: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI CONTOH TENTANG SISTEM KERJA",
        hasil: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
      },
      {
        di: "diktum",
        teks: "MEMUTUSKAN:\n\nMenetapkan : Peraturan Bupati tentang Sistem Kerja.",
        hasil: "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
      },
    ],
  },
};
