/** PMB-03: the form of a consideration. */
import { panjangInti } from "../akhir-teks.ts";
import type { Kaidah, TemuanTeks } from "../kaidah.ts";

/** A full stop with a new sentence behind it; abbreviations and numbers end otherwise. */
const KALIMAT_KEDUA = /(?<=\p{Ll}{3})\.\s+(?=(?:Oleh|Selain|Untuk|Bahwa|Dalam|Maka|Sehubungan|Berdasarkan|Dengan)\s)/u;

export const BENTUK_MENIMBANG: Kaidah = {
  id: "PMB-03",
  nama: "Bentuk butir Menimbang",
  keparahan: "sedang",
  kutipan: { butir: "butir 22", status: "yakin" },
  penjelasan: 'Tiap pokok pikiran dirumuskan dalam satu kalimat yang diawali kata "bahwa" dan diakhiri tanda baca titik koma.',
  lingkup: "teks",
  pada: ["menimbang"],
  berperbaikan: true,
  periksa(nilai) {
    const temuan: TemuanTeks[] = [];
    const awal = /^\s*(?:bahwa(?!\p{L}))?/iu.exec(nilai)?.[0] ?? "";
    const kata = awal.trim();
    if (kata !== "bahwa") {
      const pertama = /^\s*\S+/.exec(nilai)?.[0].length ?? 0;
      temuan.push({
        dari: 0,
        sampai: pertama,
        pesan: 'Butir Menimbang harus diawali kata "bahwa" dengan huruf kecil.',
        perbaikan: {
          judul: kata === "" ? 'Awali dengan "bahwa"' : 'Ganti dengan "bahwa"',
          aman: true,
          ganti: [
            kata === "" ? { dari: 0, sampai: 0, isi: "bahwa " } : { dari: awal.length - kata.length, sampai: awal.length, isi: "bahwa" },
          ],
        },
      });
    }
    const kedua = KALIMAT_KEDUA.exec(nilai);
    if (kedua !== null)
      temuan.push({
        dari: kedua.index,
        sampai: kedua.index + kedua[0].trimEnd().length,
        keparahan: "rendah",
        pesan: "Tiap pokok pikiran dirumuskan dalam satu kalimat; gabungkan atau pisahkan menjadi butir tersendiri.",
      });
    if (!nilai.endsWith(";")) {
      const dari = panjangInti(nilai, " \t\n,.:");
      temuan.push({
        dari: Math.max(0, Math.min(dari, nilai.length - 1)),
        sampai: nilai.length,
        pesan: "Butir Menimbang harus diakhiri titik koma.",
        perbaikan: { judul: "Akhiri dengan titik koma", aman: true, ganti: [{ dari, sampai: nilai.length, isi: ";" }] },
      });
    }
    return temuan;
  },
  contoh: {
    benar: [
      {
        di: "menimbang",
        teks: "bahwa untuk melaksanakan ketentuan Pasal 25 Peraturan Menteri Contoh, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "menimbang",
        teks: "a. bahwa pelayanan kepada masyarakat perlu ditingkatkan;\n\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
    ],
    salah: [
      {
        di: "menimbang",
        teks: "a. bahwa pelayanan kepada masyarakat perlu ditingkatkan\n\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja.",
        hasil:
          "a. bahwa pelayanan kepada masyarakat perlu ditingkatkan;\n\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
      },
      {
        di: "menimbang",
        teks: "a. Bahwa pelayanan kepada masyarakat perlu ditingkatkan;\n\nb. untuk kelancaran tugas, perlu mengatur sistem kerja;",
        hasil: "a. bahwa pelayanan kepada masyarakat perlu ditingkatkan;\n\nb. bahwa untuk kelancaran tugas, perlu mengatur sistem kerja;",
      },
      { di: "menimbang", teks: "a. bahwa pelayanan kepada masyarakat perlu ditingkatkan. Oleh karena itu perlu diatur sistem kerja;" },
    ],
  },
};
